"""Whose envoy goes home, told in the passive: "Dubes Kenya ditarik dari Oslo", "; duta besarnya ditarik"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.implied import first_actor
from kg.extract.clauses.its_envoys import envoy_before
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait


def own_envoy(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Dubes Kenya ditarik", "Kenya marah, dan dubesnya ditarik": by the state that sent the envoy.

    So too "the recall of Kenya's ambassador from Togo".
    """
    if Trait.RECALLS not in trigger.frame.traits or slots.get("subject"):
        return slots
    if trigger.noun and not passage.language.nouns_after and slots.get("from"):
        sent = slots.get("of", ())
        theirs = len(sent) == 1 and sent[0].kind is PhraseKind.COUNTRY and sent[0].accredited is None
        return {**slots, "subject": list(sent), "of": []} if theirs else slots
    if not trigger.passive:
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
    own = envoy_before(nodes, trigger, pack)
    if not own:
        return None
    led = (
        n for n in range(own - 1, 0, -1) if nodes[n].actor and nodes[n - 1].low in pack.words.clause.agents
    )
    agent = next(led, None)
    owner = nodes[agent].phrase if agent is not None else first_actor(nodes, pack) or passage.before
    state = owner is not None and (owner.kind is PhraseKind.COUNTRY or owner.speaks_for is not None)
    return owner if state else None
