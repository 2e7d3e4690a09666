"""Whose meeting a noun tells, past the words that say who meets: "the APEC senior officials' meeting"."""

from __future__ import annotations

from kg.extract.drafts import Draft
from kg.extract.gatherings.groups import is_of_states
from kg.extract.passage import BODIES, Passage, Telling
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Node
from kg.find.scene import GENITIVES
from kg.model import Evidence, Kind, Role

BEFORE = 5
"""Most nodes between a body and the noun of its meeting: "the EAC defence experts' meeting"."""


def body_before(passage: Passage, trigger: Trigger) -> Node | None:
    """The node of the body that stands before a meeting and the words that tell what meeting it is."""
    nodes, pack = passage.nodes, passage.language
    at = trigger.first - 1
    if at < 0:
        return None
    owned = at > 0 and nodes[at].low in GENITIVES  # "NATO ministers' meeting"
    if nodes[at - owned].phrase is not None:
        return nodes[at - owned]
    least = max(0, at - BEFORE)
    while at > least and (nodes[at].low in GENITIVES or nodes[at].low in pack.words.body.who_meets):
        at -= 1
    phrase = nodes[at].phrase
    body = phrase is not None and phrase.kind in BODIES
    return nodes[at] if body else None


def convened(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """ "a stormy Rio Group summit", "a NATO meeting": the body named before the noun organizes it."""
    nodes, pack = passage.nodes, passage.language
    node = None if pack.nouns_after else body_before(passage, trigger)
    if node is None or (before := node.phrase) is None:
        return
    if before.kind not in BODIES:
        return
    alone = draft.entities() <= {before.entity} and is_of_states(telling.known, before.entity)
    if alone and draft.kind is Kind.NEGOTIATION:
        draft.parts.clear()  # "the U.N. peace talks, due to open in Geneva": of others
        draft.add([before], Role.ORGANIZER, evidence)
        draft.sits = True
    sits = draft.kind is Kind.MEETING and nodes[trigger.first].low in pack.event_heads
    if sits and alone:
        draft.parts.clear()
        leaders = not pack.words.title.leaders.isdisjoint(node.text.lower().split())
        draft.kind = Kind.SUMMIT if leaders else Kind.CONFERENCE
    if draft.kind in (Kind.SUMMIT, Kind.CONFERENCE):
        draft.add([before], Role.ORGANIZER, evidence)
        draft.parts[-1].group = draft.parts[-1].group and not sits
