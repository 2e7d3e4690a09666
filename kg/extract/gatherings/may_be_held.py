"""Which events a noun tells though it names nobody: a tie may bring their people."""

from __future__ import annotations

from kg.extract.anaphora.between_two import opens_with_a_call
from kg.extract.drafts import Draft
from kg.extract.gatherings.bound import comes_to_it
from kg.extract.passage import GATHERINGS, GREAT, Passage
from kg.extract.status.plans import takes_place
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import Kind, Plover, Role


def may_be_held(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """Whether a tie may bring the people of an event that its noun names without them."""
    if not passage.bonds or draft.kind in GATHERINGS or draft.kind in (Kind.CALL, Kind.SIGNING):
        led = bool(passage.bonds) or takes_place(passage, trigger, draft)
        led = led or opens_with_a_call(passage, trigger) or _decides(passage, trigger, draft)
        return led or (draft.kind in GREAT and comes_to_it(passage, trigger.first))
    if Trait.RESTORES in draft.traits:  # "mengumumkan pemulihan hubungan"
        return any(b.tie.announces and not b.passive for b in passage.bonds)
    if draft.kind is Kind.CEREMONY and any(b.tie.role in ATTENDED and not b.tie.holds for b in passage.bonds):
        return True  # "Pemakaman X di Roma, Sabtu, akan dihadiri Y"
    return draft.plover is Plover.COOPERATE or (draft.kind is Kind.VISIT and passage.language.nouns_after)


ATTENDED = (Role.ATTENDEE, Role.CHAIR)
"""What ties make of those who are at a ceremony."""


def _decides(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "A special summit in Nadi in February sealed the pact": it was held, whoever came; English."""
    nodes, pack, at = passage.nodes, passage.language, trigger.last
    great = trigger.noun and draft.kind in GREAT and not pack.nouns_after
    if not great or any(n.actor or n.low == "," for n in nodes[: trigger.first]):
        return False
    where = range(at, len(nodes) - 1)
    at = next((n for n in where if nodes[n].low and nodes[n].low not in pack.prepositions), at)
    told = any(n.phrase is not None for n in nodes[trigger.last : at])
    past = nodes[at].low.endswith(pack.past) or nodes[at].low in pack.words.verb.strong_pasts
    things = pack.determiners | pack.words.clause.indefinite
    decides = past and nodes[at].low not in pack.plans
    return told and decides and not things.isdisjoint(nodes.lows[at + 1 : at + 2])
