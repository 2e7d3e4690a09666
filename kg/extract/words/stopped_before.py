"""Talks that had stopped before: "akan melanjutkan perundingan yang terhenti sejak 2019"."""

from __future__ import annotations

from typing import Final

from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language.pack import Language

NOUN: Final = 10
"""Nodes before the relative pronoun among which the noun of the talks stands."""

SINCE: Final = 4
"""Most nodes of how long they had stopped: "selama lebih dari dua tahun", "sejak akhir Maret 2019"."""


def without_stops(nodes: Nodes, language: Language) -> Nodes:
    """Indonesian: the nodes without a clause that only tells that the talks named before it had stopped.

    "Perundingan X dan Y yang tertunda sejak Maret akan dibuka" is "Perundingan X dan Y akan dibuka": neither
    put off nor held in March. So is "yang terakhir kali digelar pada 2015" behind the object of a verb.
    """
    words = language.words.time
    if not language.nouns_after or (
        words.stalled.isdisjoint(nodes.words) and not _told_last(nodes, language)
    ):
        return nodes
    for at in range(1, len(nodes) - 1):
        if nodes[at].low not in language.relatives or (noun := _noun(nodes, at, language)) is None:
            continue
        end = _behind_the_word(nodes, at + 1, noun, language)
        if end is None:
            continue
        end = _past_since(nodes, end, language)
        aside = nodes[at - 1].low == ","
        if aside and nodes.lows[end : end + 1] == (",",):
            return Nodes([*nodes[: at - 1], *nodes[end + 1 :]])
        if not aside and (noun == 0 or end < len(nodes)):
            return Nodes([*nodes[:at], *nodes[end:]])
    return nodes


def _told_last(nodes: Nodes, language: Language) -> bool:
    return any(words[0] in nodes.words for words in language.words.time.held_last)


def _noun(nodes: Nodes, at: int, language: Language) -> int | None:
    """Where the noun of the talks stands before a relative pronoun; None where it is another's clause."""
    nouns = language.event_heads.keys() | language.words.status.planned_nouns | language.words.time.journeys
    for n in range(at - 1, max(-1, at - NOUN), -1):
        if nodes[n].low in nouns or nodes[n].event is not None:
            return n
        if nodes[n].low in language.relatives or (nodes[n].low == "," and n < at - 1):
            return None
    return None


def _behind_the_word(nodes: Nodes, at: int, noun: int, language: Language) -> int | None:
    """The node behind "sempat terhenti", or "terakhir kali digelar" of what a verb carries; None without."""
    words = language.words.time
    begin = at
    while at < len(nodes) and nodes[at].low in words.stalled_leads:
        at += 1
    if at < len(nodes) and nodes[at].low in words.stalled:
        return at + 1
    led = noun - 1 - (noun > 1 and nodes[noun - 1].low in language.words.gathering.afresh)
    carried = noun > 0 and looks_verbal(nodes[led].low, language)
    told = [w for w in words.held_last if nodes.lows[begin : begin + len(w)] == w]
    return begin + len(told[0]) if told and carried else None


def _past_since(nodes: Nodes, at: int, language: Language) -> int:
    """The node behind "sejak 2019", "pada Mei", "selama dua tahun"; the same where none stands there."""
    words = language.words.time
    while at < len(nodes) and nodes[at].low in words.stalled_leads:
        at += 1  # "terhenti lama"
    leads = words.sinces | words.lasting | language.words.verb.before_days
    if at >= len(nodes) or not (nodes[at].low in leads or nodes[at].date is not None):
        return at
    for end in range(at, min(len(nodes), at + 1 + SINCE)):
        node = nodes[end]
        if node.date is not None or (node.low in words.spans | words.long_times and end > at):
            return end + 1
        if node.phrase is not None or not node.low.isalnum():
            return at
    return at
