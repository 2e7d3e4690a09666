"""A text as it is read, beside as it is written: without what no reader sees, and the way back.

A line end inside a paragraph is a space, "&quot;" a quotation mark; soft hyphens, zero-width spaces and marks
of direction are nothing. What is found in the text as read is told with the offsets of the text as written.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from html import unescape
from typing import Final, Protocol, TypeVar

from kg.model import Article, Evidence, Findings, Mention, Zone
from kg.records import record, replace

_LINE_ENDS: Final = dict.fromkeys(map(ord, "\r\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"), " ")

_UNSEEN: Final = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
"""Soft hyphen, zero-width characters, marks of direction."""

_UNREAD: Final = re.compile(rf"[{_UNSEEN}]+|&(?:#\d{{2,5}}|#x[0-9a-fA-F]{{2,4}}|[a-zA-Z]{{2,8}});")


@record
class Offsets:
    """For each character as read, where it begins and ends in the text as written."""

    begins: list[int]
    ends: list[int]

    def begin(self, read: int) -> int:
        """Where what begins at an offset of the text as read does as written."""
        return self.begins[read] if read < len(self.begins) else self.ends[-1] if self.ends else 0

    def end(self, read: int) -> int:
        """Where what ends before an offset of the text as read does as written."""
        return self.ends[read - 1] if read else 0


def as_read(article: Article) -> tuple[Article, Offsets | None]:
    """The article to be read, and the way back; None where all offsets are the same."""
    running = _with_running_lines(article)
    if _UNREAD.search(running.text) is None:
        return running, None
    parts: list[str] = []
    offsets = Offsets([], [])
    at = 0
    for match in _UNREAD.finditer(running.text):
        seen = unescape(match[0]) if match[0][0] == "&" else ""
        if match[0][0] == "&" and len(seen) != 1:
            continue  # no character of that name
        _take(offsets, parts, running.text, at, match.start())
        if seen:
            parts.append(seen)
            offsets.begins.append(match.start())
            offsets.ends.append(match.end())
        at = match.end()
    _take(offsets, parts, running.text, at, len(running.text))
    zones = tuple(_moved(zone, offsets) for zone in running.zones)
    return replace(running, text="".join(parts), zones=zones), offsets


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


def _take(offsets: Offsets, parts: list[str], text: str, begin: int, end: int) -> None:
    """Read a stretch of the text as it is written."""
    parts.append(text[begin:end])
    offsets.begins.extend(range(begin, end))
    offsets.ends.extend(range(begin + 1, end + 1))


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
