"""Clauses that tell of a place what is done there: "to Tunis, where", "di Bali, tempat", "di mana"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.passage import Passage


def is_named_place(phrase: Phrase) -> bool:
    """Whether a phrase is a place, or stands for one that is known."""
    return phrase.place is not None or phrase.kind is PhraseKind.PLACE


def places_left_of(passage: Passage, first: int) -> list[Phrase]:
    """The place before the word for "where" that opens a clause at `first`: the city, then its country."""
    before = [n.phrase for n in passage.nodes[max(0, first - 7) : first - 1] if n.phrase is not None]
    if before and before[-1].kind is PhraseKind.GROUP:
        before.pop()  # "to Nagoya for a meeting of the G20, where"
    city = len(before) > 1 and before[-1].kind is PhraseKind.COUNTRY and before[-2].kind is PhraseKind.PLACE
    return [p for p in before[-2 if city else -1 :] if is_named_place(p)]


def at_whose_place(passage: Passage, event: int) -> list[Phrase]:
    """ "ke Bali, tempat X menghadiri KTT G20", "in Bali, where X will attend the G20 Summit": Bali."""
    units, words = passage.nodes, passage.language.words
    attends = words.status.attends | words.place.attending
    if words.place.where.isdisjoint(units.words) or attends.isdisjoint(
        units.lows[max(0, event - NEAR) : event]
    ):
        return []
    if passage.language.nouns_after:
        first = opened_by_where(passage, 0, event)
    else:
        first = next(
            (
                n
                for n in range(event, max(1, event - REACH_BACK), -1)
                if units[n - 1].low in words.place.where
            ),
            0,
        )
    return places_left_of(passage, first) if first > 1 else []


NEAR = 5
"""Nodes before an event's name among which the verb of attending it stands."""


def opened_by_where(passage: Passage, first: int, verb: int) -> int:
    """The node behind ", tempat" or ", di mana" before a verb; 0 where neither stands there."""
    lows, words = passage.nodes.lows, passage.language.words.place
    for at in range(verb - 1, max(first, verb - REACH_BACK), -1):
        if lows[at] in words.where:
            return at + 1 if lows[at - 1 - (lows[at - 1] in words.within)] == "," else 0
        if lows[at] == ",":
            return 0
    return 0


REACH_BACK = 7
"""Nodes before a verb among which the word for "where" stands, past its subject."""
