"""Who signs a paper told of by whom it is with: "confirmed that a pact with Peru will be signed"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.parties.by_whom_left import acting_state
from kg.extract.passage import Passage
from kg.extract.statements.voices import voice
from kg.extract.triggers.triggers import Trigger
from kg.find.scene import GENITIVES
from kg.records import replace

OWNED = 8
"""Nodes before a paper in which it is told whose it is: "Chad's long-awaited fisheries treaty"."""


FAR = 9
"""Most nodes from whom a paper is with to the verb: "with Peru on copper is expected to be signed"."""

OWN = 4
"""Nodes before "with" among which the paper stands: "a memorandum of understanding with"."""


def with_one(passage: Passage, trigger: Trigger) -> int:
    """The node of the one state with which the paper is that a passive verb tells of, or 0."""
    units, pack = passage.nodes, passage.language
    at = trigger.first - 1
    apart = pack.complementizers | pack.relatives
    while at > max(2, trigger.first - FAR) and not units[at].actor:
        if units[at].low in apart or (units[at].low == "," and at < trigger.first - 1):
            return 0
        at -= 1
    if at < 3 or not units[at].actor or pack.prepositions.get(units[at - 1].low) != "with":
        return 0
    before, words = units.lows[max(0, at - 1 - OWN) : at - 1], pack.words.name
    if words.papers.isdisjoint(before) and words.papers_on.isdisjoint(before):
        return 0
    return at if pack.negations.isdisjoint(before) else 0


def owner_of(passage: Passage, at: int) -> Phrase | None:
    """Whose the paper is: "Chad's treaty with Mali", "The Chadian treaty with Mali"."""
    units = passage.nodes
    for n in range(at - 2, max(-1, at - 2 - OWNED), -1):
        owner = units[n].phrase
        if owner is not None and (owner.modifier or units[n + 1].low in GENITIVES):
            return replace(owner, modifier=False)
    return None


def by_his_state(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "X confirmed that a fishing pact with Peru would be signed": by his state and by Peru."""
    at = with_one(passage, trigger)
    other = passage.nodes[at].phrase if at else None
    if other is None or other.kind not in (PhraseKind.COUNTRY, PhraseKind.ORGANIZATION):
        return []
    speaker = voice(passage, trigger.first)
    own = acting_state(speaker) if speaker is not None else None
    return [own, other] if own is not None and own.entity != other.entity else []
