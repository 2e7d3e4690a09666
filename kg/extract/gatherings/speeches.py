"""Who speaks at a gathering or is there, where no verb tells it: "in a speech to the summit"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.coordination import coordinated
from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Bond
from kg.extract.words.nodes import Nodes
from kg.language import speech
from kg.language.pack import Language
from kg.model import Kind, Role

NEAR = 5
"""Nodes before an event among which the speech stands."""

FRONTED = 5
"""Nodes at a sentence's beginning among which the speech stands that opens it."""

HELD_TO = ("to", "at", "near")
"""Slots behind a speech of before whom it is held."""


def held_speeches(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """ "In a speech to the G77 summit, X urged ...", "X said in a speech to the summit": X speaks there."""
    speeches = passage.language.words.place.speeches
    if passage.language.nouns_after or speeches.isdisjoint(passage.nodes.words):
        return
    for at, draft in here:
        if draft.kind not in (Kind.CONFERENCE, Kind.SUMMIT) or draft.sentence != passage.index:
            continue
        speech = _speech_before(passage, at)
        speaker = _speaker(passage, speech, at) if speech is not None else None
        if speaker is not None:
            draft.parts = [
                p for p in draft.parts if p.entity != speaker.entity or p.role is not Role.ATTENDEE
            ]
            draft.add([speaker], Role.SPEAKER, draft.evidence[0])


def _speech_before(passage: Passage, event: int) -> int | None:
    """The node of the speech that is held to the event at a node."""
    lows, pack = passage.nodes.lows, passage.language
    for at in range(event - 1, max(0, event - NEAR), -1):
        if lows[at] == ",":
            return None
        if pack.prepositions.get(lows[at]) in HELD_TO:
            return at - 1 if lows[at - 1] in pack.words.place.speeches else None
    return None


def _speaker(passage: Passage, speech: int, event: int) -> Phrase | None:
    units = passage.nodes
    if speech < FRONTED and units[0].low in passage.language.prepositions:
        comma = next((n for n in range(event, len(units)) if units[n].low == ","), len(units))
        near = range(comma + 1, min(len(units), comma + FRONTED))
    else:
        near = range(speech)
    people = (units[n].phrase for n in near if units[n].actor)
    return next((p for p in people if p is not None and p.kind is PhraseKind.PERSON), None)


def among_those(units: Nodes, bond: Bond, pack: Language) -> list[Phrase]:
    """ "Among those attending the summit were X and Y": named behind the verb of being."""
    if pack.nouns_after:
        return _those_among(units, bond, pack)
    among = not bond.passive and units.lows[0] in pack.words.place.among
    were = (n for n in range(bond.last, len(units) - 1) if units[n].low in pack.passive_auxiliaries)
    at = next(were, None) if among else None
    if at is None:
        return []
    last = max((n for n in range(at + 1, len(units)) if units[n].actor), default=at)
    return coordinated(units, last, at + 1, pack) if last > at else []


def _those_among(units: Nodes, bond: Bond, pack: Language) -> list[Phrase]:
    """ "Di antara pemimpin yang mengikuti KTT Liga Arab di Doha terdapat X dan Y": behind the verb."""
    if bond.passive or pack.prepositions.get(" ".join(units.lows[:2])) != "between":
        return []
    there = pack.words.clause.are | speech(pack.code).existing
    at = next((n for n in range(bond.last, len(units) - 1) if units[n].low in there), None)
    last = (
        max((n for n in range(at + 1, len(units)) if units[n].actor), default=at) if at is not None else None
    )
    return coordinated(units, last, at + 1, pack) if at is not None and last is not None and last > at else []
