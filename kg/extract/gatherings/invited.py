"""A gathering that is told by who is asked to it: "invited the rebels to a summit in Nairobi"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft, Part
from kg.extract.passage import GATHERINGS, GREAT, Passage, Telling, place_key
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import Evidence, Kind, Role, Status
from kg.records import replace

REACH = 5
"""Most nodes from "to" to the noun: "to a second round of talks"."""


def invited_to(
    telling: Telling,
    passage: Passage,
    trigger: Trigger,
    draft: Draft,
    here: Sequence[tuple[int, Draft]],
    evidence: Evidence,
) -> None:
    """Those who are asked to a gathering are to attend it, and it is still to come."""
    pack, nodes = passage.language, passage.nodes
    if draft.parts or not trigger.noun or draft.kind not in GATHERINGS or not here:
        return
    asked = here[-1][1]
    if asked.kind is not Kind.STATEMENT or Trait.INVITES not in asked.traits:
        return
    if asked.status is Status.DENIED:
        return  # "did not invite Togo to the summit"
    if pack.nouns_after:
        _to_his_own(telling, passage, trigger, draft, asked, evidence)
        return
    at = trigger.first - 1
    while at > trigger.first - REACH and nodes[at].low not in pack.words.clause.infinitives:
        if nodes[at].phrase is not None or not nodes[at].low:
            return
        at -= 1
    if nodes[at].low not in pack.words.clause.infinitives or at < 2:
        return
    guests = [p for p in asked.parts if p.role is Role.RECIPIENT]
    for part in guests:
        draft.parts.append(Part(part.entity, Role.ATTENDEE, evidence, part.speaks_for, group=part.group))
    if guests and draft.status is Status.HELD:
        draft.status = Status.PLANNED


VENUE = 6
"""Nodes behind the noun among which its place stands: "ke konferensi iklim tingkat tinggi di Accra"."""


def _to_his_own(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, asked: Draft, evidence: Evidence
) -> None:
    """ "Presiden X mengundang para pemimpin Afrika ke konferensi air di Accra": X and his state host it.

    Not so where it is held elsewhere: who asks others to a meeting in New York does not host it.
    """
    nodes, pack = passage.nodes, passage.language
    led = trigger.first > 0 and pack.prepositions.get(nodes[trigger.first - 1].low) == "to"
    if draft.kind not in GREAT or not led:
        return
    behind = nodes[trigger.last : trigger.last + VENUE]
    places = (n.phrase.place or n.phrase.entity for n in behind if n.phrase is not None and not n.actor)
    known = telling.known.reference.places
    there = next((known[key].country for key in places if key in known), None)
    inviting = [p for p in asked.parts if p.role is Role.ACTOR]
    states = {p.speaks_for or p.entity for p in inviting}
    if there is None or there not in states:
        return
    for part in asked.parts:
        role = Role.HOST if part.role is Role.ACTOR else Role.ATTENDEE
        draft.parts.append(Part(part.entity, role, evidence, part.speaks_for, group=part.group))
    draft.status = Status.PLANNED if draft.status is Status.HELD else draft.status


def asked_home(telling: Telling, passage: Passage, draft: Draft, here: Sequence[tuple[int, Draft]]) -> None:
    """ "Mali mengundang Menlu X untuk melakukan kunjungan": to nowhere else than to Mali; Indonesian."""
    if draft.kind is not Kind.VISIT or not passage.language.nouns_after or not here:
        return
    asked = here[-1][1]
    if asked.kind is not Kind.STATEMENT or Trait.INVITES not in asked.traits:
        return
    elsewhere = draft.place is not None or draft.venue_country is not None or draft.entities(Role.HOST)
    if elsewhere:
        return
    guests, asking = draft.entities(Role.VISITOR), asked.entities(Role.ACTOR)
    if guests and guests <= asking:  # "Menlu X diundang Rusia untuk melakukan kunjungan": X comes
        invited = [p for p in asked.parts if p.role is Role.RECIPIENT]
        draft.parts = [replace(p, role=Role.VISITOR) for p in invited]
        guests = draft.entities(Role.VISITOR)
    if not guests or not guests <= asked.entities(Role.RECIPIENT):
        return
    inviting = [p for p in asked.parts if p.role is Role.ACTOR]
    draft.parts.extend(Part(p.entity, Role.HOST, p.evidence, p.speaks_for, group=p.group) for p in inviting)
    state = next(
        (k for p in inviting for k in (p.speaks_for, p.entity) if k in telling.known.reference.countries),
        None,
    )
    if state is not None:
        place_key(telling, draft, state)
