"""Toward whom measures are told one by one: "langkah terhadap Israel, antara lain menarik dubesnya"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind, Plover

HOSTILE = frozenset({Plover.SANCTION, Plover.COERCE})

NOUN = 3
"""Most nodes from the noun to whom the steps are against: "langkah balasan terhadap"."""


def steps_against(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "announced steps against Togo, including its envoy's recall", "mengambil tindakan terhadap Togo: ...".

    Each of them is against the state that the noun before names, where its own words name none.
    """
    nodes, pack = passage.nodes, passage.language
    if trigger.frame.kind is not Kind.MEASURE or trigger.frame.plover not in HOSTILE or trigger.passive:
        return slots
    doers = {k for p in slots.get("subject", ()) for k in (p.entity, p.speaks_for)}
    if not doers or any(phrases for slot, phrases in slots.items() if slot not in ("subject", "at")):
        return slots
    before = range(trigger.first - 1, 1, -1)
    at = next((n for n in before if nodes[n].actor or nodes.lows[n] in {";", '"'}), 0)
    whom = nodes[at].phrase
    if whom is None or whom.kind is not PhraseKind.COUNTRY or whom.entity in doers:
        return slots
    led = pack.prepositions.get(nodes.lows[at - 1]) == "against"
    steps = pack.words.deed.conduct | pack.words.deed.announced
    if not led or steps.isdisjoint(map(pack.bare, nodes.lows[max(0, at - 1 - NOUN) : at - 1])):
        return slots
    return {**slots, "against": [whom]}


def not_whom_they_serve(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "imposed sanctions on six Chinese firms that supply Russia": China's firms are hit, and not Russia."""
    pack = passage.language
    sanction = trigger.frame.plover is Plover.SANCTION and not (pack.nouns_after or trigger.passive)
    hit = [p for slot in ("object", "about", "against") for p in slots.get(slot, ())]
    that = next(
        (n for n in range(trigger.last, len(passage.nodes)) if passage.nodes[n].low in pack.complementizers),
        0,
    )
    if not sanction or not slots.get("clause") or not hit or that < 1 or passage.nodes[that - 1].actor:
        return slots
    return {slot: phrases for slot, phrases in slots.items() if slot != "clause"}
