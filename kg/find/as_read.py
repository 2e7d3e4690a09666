"""An article as it is read, beside as it is written, and the way back.

A line end inside a paragraph is a space, and the rest is as it is seen (`kg/alike.py`). What is found in the
text as read is told with the offsets of the text as written.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Final, Protocol, TypeVar

from kg.alike import Offsets, as_seen
from kg.model import Article, Evidence, Findings, Mention, Zone
from kg.records import replace

_LINE_ENDS: Final = dict.fromkeys(map(ord, "\r\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"), " ")


def as_read(article: Article) -> tuple[Article, Offsets | None]:
    """The article to be read, and the way back; None where all offsets are the same."""
    running = _with_running_lines(article)
    text, offsets = as_seen(running.text)
    if offsets is None:
        return (running if text is running.text else replace(running, text=text)), None
    return replace(running, text=text, zones=tuple(_moved(zone, offsets) for zone in running.zones)), offsets


def as_written(findings: Findings, article: Article, offsets: Offsets | None) -> Findings:
    """What was found in the article as read, told of the article as written."""
    if findings.article is article:
        return findings
    if offsets is None:
        return replace(findings, article=article, mentions=_in_its_words(findings.mentions, article))
    events = tuple(
        replace(
            _evident(event, offsets),
            participations=tuple(_evident(part, offsets) for part in event.participations),
        )
        for event in findings.events
    )
    return replace(
        findings,
        article=article,
        mentions=_in_its_words([_spanned(mention, offsets) for mention in findings.mentions], article),
        positions=tuple(_evident(position, offsets) for position in findings.positions),
        events=events,
        quotations=tuple(_spanned(_evident(said, offsets), offsets) for said in findings.quotations),
        topics=tuple(_evident(topic, offsets) for topic in findings.topics),
    )


def _in_its_words(mentions: Iterable[Mention], article: Article) -> tuple[Mention, ...]:
    """Mentions with the very words of the article."""
    return tuple(replace(each, text=article.text[each.begin : each.end]) for each in mentions)


def _with_running_lines(article: Article) -> Article:
    """The article with a space for each character of a line end inside its zones, so that offsets hold.

    The reader joins lines to one zone only where a page is broken at a width, so such a line end parts two
    words and nothing else.
    """
    parts: list[str] = []
    at = 0
    for zone in article.zones:
        words = article.text[zone.begin : zone.end]
        running = words.translate(_LINE_ENDS)
        if running != words:
            parts += (article.text[at : zone.begin], running)
            at = zone.end
    return replace(article, text="".join((*parts, article.text[at:]))) if parts else article


def _moved(zone: Zone, offsets: Offsets) -> Zone:
    begin, end = bisect_left(offsets.begins, zone.begin), bisect_left(offsets.begins, zone.end)
    return replace(zone, begin=begin, end=end)


class _Spanned(Protocol):
    @property
    def begin(self) -> int: ...
    @property
    def end(self) -> int: ...


class _Evident(Protocol):
    @property
    def evidence(self) -> tuple[Evidence, ...]: ...


S = TypeVar("S", bound=_Spanned)
E = TypeVar("E", bound=_Evident)


def _spanned(one: S, offsets: Offsets) -> S:
    return replace(one, begin=offsets.begin(one.begin), end=offsets.end(one.end))


def _evident(one: E, offsets: Offsets) -> E:
    return replace(one, evidence=tuple(_spanned(each, offsets) for each in one.evidence))
