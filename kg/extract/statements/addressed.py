"""Toward whom a sentence is that opens with what it aims at somebody: "In a rebuke to Hungary, ..."."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import PhraseKind
from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.model import Kind, Role

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
