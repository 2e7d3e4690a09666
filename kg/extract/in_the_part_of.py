"""What somebody behind "with" is there for: "with Oman as mediator", "dengan Oman sebagai tuan rumah"."""

from __future__ import annotations

from kg.extract.drafts import Draft
from kg.extract.far_arguments import named_from
from kg.extract.passage import GATHERINGS, Passage
from kg.model import Kind, Role

AS = 3
"""Most words between who is there and what for: "acting as the mediator"."""

KINDS = GATHERINGS | {Kind.SIGNING, Kind.CALL, Kind.STATEMENT}
"""What people come together for; a state that mediates is no party of it."""

OTHERS = frozenset({Role.ATTENDEE, Role.SIGNATORY, Role.ACTOR, Role.RECIPIENT})
"""What the words around made of them: parties."""


def in_the_part_of(passage: Passage, draft: Draft) -> None:
    """Give those behind "with" the part that the words behind their names tell."""
    parts = passage.language.words.place.parts
    if draft.kind not in KINDS or parts.keys().isdisjoint(passage.nodes.words):
        return
    nodes, prepositions = passage.nodes, passage.language.prepositions
    for at in range(len(nodes) - 2):
        if prepositions.get(nodes[at].low) == "with":
            named, behind = named_from(nodes, at + 1, len(nodes) - 1, passage.language)
            role = _told(passage, behind) if named else None
            there = {p.entity for p in named}
            for part in draft.parts if role is not None else ():
                if part.entity in there and part.role in OTHERS:
                    part.role = role or part.role


def _told(passage: Passage, at: int) -> Role | None:
    """ "as mediator", "serving as hosts", "mediating": the part that the words at a node tell."""
    pack, nodes = passage.language, passage.nodes
    parts, served = pack.words.place.parts, pack.words.place.serving
    if not pack.nouns_after and nodes[at].low.endswith("ing") and nodes[at].low in parts:
        return parts[nodes[at].low]
    lead = next((n for n in range(at, min(at + AS, len(nodes) - 1)) if nodes[n].low in served), None)
    if lead is None or any(nodes[n].phrase is not None for n in range(at, lead)):
        return None
    lead += nodes[lead + 1].low in pack.determiners
    return parts.get(nodes[lead + 1].low) if lead + 1 < len(nodes) else None
