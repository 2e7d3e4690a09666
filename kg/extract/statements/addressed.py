"""Toward whom a sentence is that opens with what it aims at somebody: "In a rebuke to Hungary, ..."."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import PhraseKind
from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.language import speech
from kg.model import Kind, Plover, Role

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
        nodes[lead - 1].low not in pack.words.statement.addressing
        or pack.prepositions.get(nodes[lead].low) not in TOWARD
    ):
        return
    draft = next((d for at, d in here if at > comma), None)
    if draft is None or draft.kind not in (Kind.STATEMENT, Kind.MEASURE) or draft.about or draft.deed:
        return
    own = {p.entity for p in draft.parts} | {p.speaks_for for p in draft.parts}
    if not draft.entities(Role.RECIPIENT) and not own & {phrase.entity, phrase.speaks_for or phrase.entity}:
        draft.add([phrase], Role.RECIPIENT, draft.evidence[0])


TO_THE_HEARER = frozenset({Plover.AGREE, Plover.REJECT, Plover.THREATEN})
"""Types of what is toward whoever is told so, where nobody else is named; blame may be of anybody."""


def told_so(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """ "Wong told Wang Yi that Australia would not recognise the claim": toward whom she tells it."""
    nodes, pack = passage.nodes, passage.language
    tellings = speech(pack.code).addressing
    if pack.nouns_after or tellings.isdisjoint(nodes.words):
        return
    told = next(
        (n for n in range(1, len(nodes) - 3) if nodes[n].low in tellings and nodes[n - 1].actor), None
    )
    if told is None:
        return
    at = told + 1 + (nodes[told + 1].low in pack.determiners)
    hearer = nodes[at].phrase
    if nodes[at + 1].low in speech(pack.code).audiences:
        return  # "told Kenyan reporters that"
    if hearer is None or hearer.kind not in (PhraseKind.PERSON, PhraseKind.COUNTRY) or hearer.modifier:
        return
    that = next((n for n in range(told + 2, len(nodes)) if nodes[n].low in pack.complementizers), len(nodes))
    draft = next((d for at, d in here if at > that), None)
    if draft is None or draft.kind is not Kind.STATEMENT or draft.plover not in TO_THE_HEARER:
        return
    if draft.about or draft.deed or draft.entities(Role.RECIPIENT):
        return
    teller = nodes[told - 1].phrase
    own = {k for p in draft.parts for k in (p.entity, p.speaks_for)}
    hears = {hearer.entity, hearer.speaks_for or hearer.entity}
    if teller is not None and teller.entity in own and hearer.speaks_for is not None and not own & hears:
        draft.add([hearer], Role.RECIPIENT, draft.evidence[0])
