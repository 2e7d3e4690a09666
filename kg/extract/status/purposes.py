"""What something is done for, which the text does not say is done: "menembak untuk membubarkan massa"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.model import Kind, Plover

NEAR = 4
"""Words before "untuk" among which one tells that what follows is decided or planned."""


def only_for_this(trigger: Trigger, before: Sequence[str], language: Language) -> bool:
    """ "berunding untuk mencapai gencatan senjata": an act or a deal that is only aimed at; Indonesian.

    "memutuskan untuk mengusir X" and "rencana untuk mengusir X" plan it.
    """
    words = language.words.status
    act = trigger.frame.kind is Kind.MEASURE or trigger.frame.plover is Plover.AGREE
    if not language.nouns_after or not act or before[-1] not in words.purposes:
        return False
    meant = words.deciding | words.agreed | language.plans
    return meant.isdisjoint(before[-NEAR:-1])


def as_a_plan(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "mengumumkan rencana mereka untuk (secara resmi) mengakui Palestina": planned, not done."""
    words, lows = language.words, nodes.lows
    if _before_what_will_be(nodes, trigger, language):
        return True
    if (
        trigger.noun
        or trigger.first < 2
        or not language.nouns_after
        or words.status.plan_nouns.isdisjoint(nodes.words)
    ):
        return False
    at = trigger.first - 1
    at -= 2 if lows[at - 1] in words.clause.manner else lows[at] in words.clause.manner
    return lows[at] in words.status.purposes and not words.status.plan_nouns.isdisjoint(
        lows[max(0, at - NEAR) : at]
    )


def _before_what_will_be(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "Sebelum bertemu X, Y akan mengunjungi Z": what comes behind a plan is planned, too; Indonesian."""
    opens = language.nouns_after and trigger.first == 1 and nodes[0].low in language.words.time.ahead
    if not opens or "," not in nodes.lows[trigger.last :]:
        return False
    comma = nodes.lows.index(",", trigger.last)
    return nodes[comma - 1].low == "" and not (language.plans & language.auxiliaries).isdisjoint(
        nodes.lows[comma + 1 : comma + 1 + NEAR]
    )
