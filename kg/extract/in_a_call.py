"""What somebody says, or hands over, in a call or meeting of the same sentence: toward whom he talks to."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.document import PhraseKind
from kg.extract.drafts import Draft, Part
from kg.extract.passage import Passage
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import Kind, Plover, Role, Status

IN_A_CALL = frozenset({Plover.THREATEN, Plover.REQUEST, Plover.ACCUSE, Plover.AGREE, Plover.SUPPORT})
"""Types of what one says to whom one calls or meets."""


def _talks(draft: Draft, language: Language) -> bool:
    """A call; Indonesian: a meeting as well, behind which "dan" adds what was said there."""
    return draft.kind is Kind.CALL or (draft.kind is Kind.MEETING and language.nouns_after)


def _is_said(draft: Draft) -> bool:
    return draft.kind is Kind.STATEMENT and draft.plover in IN_A_CALL


def said_in_the_talk(here: Sequence[tuple[int, Draft]], language: Language) -> None:
    """ "menelepon kedua pemimpin dan mengancam ...": what is said in a call is toward whoever is called."""
    _said_to_the_same(here, language)
    for (_, talk), (_, said) in pairwise(here):
        _asked_for_in_it(talk, said, language)
        given = said.kind is Kind.MEASURE and said.plover is Plover.AID and talk.kind is Kind.MEETING
        if not _talks(talk, language) or not (given or _is_said(said)):
            continue
        if (
            said.entities(Role.RECIPIENT)
            or said.about
            or said.deed is not None
            or said.sentence != talk.sentence
        ):
            continue
        own = {p.speaks_for or p.entity for p in said.parts}
        others = [p for p in talk.parts if (p.speaks_for or p.entity) not in own]
        if len(others) == len(talk.parts):
            continue
        if not given:
            said.place = said.venue_country = None
        said.status = (
            talk.status if talk.kind is Kind.CALL else said.status
        )  # "menelepon X untuk meminta bantuan": it was asked for
        for part in others:
            alone = len(others) == 1
            key = part.entity if alone else part.speaks_for or part.entity
            speaks = part.speaks_for if alone else None
            said.parts.append(Part(key, Role.RECIPIENT, said.evidence[0], speaks, group=part.group))


def _asked_for_in_it(talk: Draft, said: Draft, language: Language) -> None:
    """ "menelepon X untuk mendesak Kairo berunding": what one calls or meets for was said then."""
    if said.status is not Status.PLANNED or talk.status is not Status.HELD or said.sentence != talk.sentence:
        return
    if not _talks(talk, language) or not _is_said(said):
        return
    talking = {p.speaks_for or p.entity for p in talk.parts}
    actors = {p.speaks_for or p.entity for p in said.parts if p.role is Role.ACTOR}
    if actors and actors <= talking:
        said.status, said.start, said.said = talk.status, talk.start, talk.said


def _said_to_the_same(here: Sequence[tuple[int, Draft]], language: Language) -> None:
    """ "meminta Vietnam menindak kapal ikan dan berterima kasih atas X": Vietnam is thanked, too."""
    for (_, one), (_, said) in pairwise(here if language.nouns_after else ()):
        asks = one.kind is Kind.STATEMENT and one.plover in (Plover.REQUEST, Plover.AGREE)
        if not asks or Trait.COURTESY not in said.traits:
            continue
        if said.entities(Role.RECIPIENT) or said.about or said.deed is not None:
            continue
        if said.sentence != one.sentence or not one.entities(Role.ACTOR) & said.entities(Role.ACTOR):
            continue
        for part in one.parts:
            if part.role is Role.RECIPIENT:
                said.parts.append(Part(part.entity, Role.RECIPIENT, said.evidence[0], part.speaks_for))


OPENING = 9
"""Most nodes of what opens a sentence before its comma: "In a thinly veiled warning to the United States"."""

TOWARD = frozenset({"to", "at", "against"})
"""Slots of prepositions behind what one sends or aims at somebody."""


def addressed(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """ "In a rebuke to Hungary, Ukraine recalled its ambassador": toward whom what opens the sentence is."""
    nodes, pack = passage.nodes, passage.language
    if pack.nouns_after or not here or nodes[0].low not in pack.words.place.inside:
        return
    comma = next((n for n in range(4, min(OPENING, len(nodes))) if nodes[n].low == ","), 0)
    phrase = nodes[comma - 1].phrase if comma and nodes[comma - 1].actor else None
    lead = comma - 2 - (nodes[comma - 2].low in pack.determiners)
    if phrase is None or phrase.kind is PhraseKind.ORGANIZATION:
        return
    if (
        nodes[lead - 1].low not in pack.words.clause.addressing
        or pack.prepositions.get(nodes[lead].low) not in TOWARD
    ):
        return
    draft = next((d for at, d in here if at > comma), None)
    if draft is None or draft.kind not in (Kind.STATEMENT, Kind.MEASURE) or draft.about or draft.deed:
        return
    own = {p.entity for p in draft.parts} | {p.speaks_for for p in draft.parts}
    if not draft.entities(Role.RECIPIENT) and not own & {phrase.entity, phrase.speaks_for or phrase.entity}:
        draft.add([phrase], Role.RECIPIENT, draft.evidence[0])
