"""Whose envoy goes home, told in the passive: "Dubes Kenya ditarik dari Oslo", "; duta besarnya ditarik"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.implied import first_actor
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait

NEAR = 3
"""Nodes before the verb among which the envoy stands: "duta besarnya untuk sementara ditarik"."""


def own_envoy(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Dubes Kenya ditarik", "Kenya marah, dan dubesnya ditarik": by the state that sent the envoy."""
    if Trait.RECALLS not in trigger.frame.traits or not trigger.passive or slots.get("subject"):
        return slots
    if (owner := _of_whom_it_speaks(passage, trigger)) is not None:
        return {**slots, "subject": [owner], "object": []}
    sent = slots.get("object", ())
    if sent and all(p.kind is PhraseKind.COUNTRY and p.accredited is None for p in sent):
        return {**slots, "subject": list(sent), "object": []}
    return slots


def _of_whom_it_speaks(passage: Passage, trigger: Trigger) -> Phrase | None:
    """ "Kenya mengecam Togo; dubesnya ditarik": "-nya" is whom the sentence is about, else the one before.

    "Nota itu ditolak oleh Kenya, dan dubesnya ditarik": it is whoever did what stands before.
    """
    pack, nodes = passage.language, passage.nodes
    own = envoy_before(passage, trigger)
    if not own:
        return None
    led = (
        n for n in range(own - 1, 0, -1) if nodes[n].actor and nodes[n - 1].low in pack.words.clause.agents
    )
    agent = next(led, None)
    owner = nodes[agent].phrase if agent is not None else first_actor(nodes, pack) or passage.before
    state = owner is not None and (owner.kind is PhraseKind.COUNTRY or owner.speaks_for is not None)
    return owner if state else None


def envoy_before(passage: Passage, trigger: Trigger) -> int:
    """The node behind "dubesnya" or "duta besarnya" before a verb of calling home; 0 if none stands there."""
    if Trait.RECALLS not in trigger.frame.traits or not trigger.passive:
        return 0
    nodes, pack = passage.nodes, passage.language
    suffix, envoys = pack.words.name.own_suffix, pack.words.name.envoys
    for n in range(trigger.first - 1, max(-1, trigger.first - 1 - NEAR), -1):
        if suffix and nodes[n].low.endswith(suffix):
            named = {nodes[max(0, n - 1)].low, nodes[n].low.removesuffix(suffix)}
            return 0 if envoys.isdisjoint(named) else n + 1
    return 0
