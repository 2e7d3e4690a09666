"""Where and when a decision told before was taken: "Keputusan itu diambil pada KTT di Abuja"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, Passage, Telling, is_site, place_key
from kg.model import EntityKey, Kind, Role, ZoneKind

REACH = 3
"""Nodes between the decision and the verb, and sentences between what was decided and this."""


def decided_there(telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """ "The decision was taken at a summit in Abuja": what was told before was done there, that day."""
    words, lows = passage.language.words.clause, passage.nodes.lows
    if words.announced.isdisjoint(passage.nodes.words) or words.taken.isdisjoint(passage.nodes.words):
        return
    noun = next(n for n, low in enumerate(lows) if low in words.announced)
    if words.taken.isdisjoint(lows[noun + 1 : noun + 2 + REACH]) or not _points(passage, noun):
        return
    acts = [d for d in telling.drafts if d.zone is not ZoneKind.CAPTION and d.sentence < passage.index]
    acts = [d for d in acts if d.kind is Kind.MEASURE and d.entities(Role.ACTOR)]
    if not acts or passage.index - acts[-1].sentence > REACH:
        return
    act = acts[-1]
    held = [d for at, d in here if at > noun and d.kind in GATHERINGS]
    place = held[0].place if held else _place_behind(telling, passage, noun)
    if act.place is None and place is not None:
        place_key(telling, act, place)
    day = next((d.start for d in held if d.start is not None), None)
    act.start = act.start or day
    for gathering in held if day is None else ():  # "konferensi tingkat tinggi (KTT)" is told twice
        gathering.start = act.start


def _points(passage: Passage, at: int) -> bool:
    """ "keputusan itu", "the decision"."""
    pack, lows = passage.language, passage.nodes.lows
    if pack.nouns_after:
        return not pack.demonstratives.isdisjoint(lows[at + 1 : at + 2])
    return not pack.words.place.definite.isdisjoint(lows[max(0, at - 2) : at])


def _place_behind(telling: Telling, passage: Passage, noun: int) -> EntityKey | None:
    """The city "in" which the sentence has it decided."""
    inside, after = passage.language.words.place.inside, passage.language.words.clause.subordinators
    for at in range(noun + 2, len(passage.nodes)):
        if passage.nodes[at].low in after and at + 1 < len(passage.nodes) and passage.nodes[at + 1].actor:
            break  # "diambil setelah Y menutup kedutaannya di Lima"
        phrase = passage.nodes[at].phrase
        if phrase is not None and passage.nodes[at - 1].low in inside and is_site(telling, phrase):
            return phrase.place or phrase.entity
    return None
