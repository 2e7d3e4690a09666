"""Welcomes and receptions that are no meeting: of one's own people, of news, of a thing."""

from __future__ import annotations

from kg.extract.drafts import Draft, state_of
from kg.extract.gatherings.by_its_body import hosts_its_summit
from kg.extract.parties.handed_over import thing_received
from kg.extract.passage import Passage, Telling
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import Kind


def meets_nobody(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """Whether a minister welcomes his own people home, or a thing is received: no meeting."""
    if draft.kind is not Kind.MEETING or Trait.RECEIVES not in trigger.frame.traits:
        return False
    if thing_received(telling, passage, trigger, draft):
        return True
    if hosts_its_summit(passage, trigger):
        return True
    welcomes = passage.nodes[trigger.first].low in passage.language.words.place.welcomes
    last = telling.drafts[-1] if telling.drafts else None
    carried = welcomes and passage.nodes[trigger.first].owns
    if carried and last is not None and last.kind is Kind.STATEMENT:
        return True  # "memuji para mediator. Erdogan ikut menyambutnya": the news, not whoever praised
    states = {state_of(p, telling.speaks) for p in draft.parts}
    return welcomes and len(states) < 2
