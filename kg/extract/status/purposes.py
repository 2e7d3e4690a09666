"""What something is done for, which the text does not say is done: "menembak untuk membubarkan massa"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.triggers.index import Form
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


def met_to_agree(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "met in Lima on Monday to agree on tariffs": what people met for, behind where and when; English."""
    lead = trigger.first - 1
    agrees = trigger.frame.plover is Plover.AGREE and trigger.frame.kind is Kind.STATEMENT
    if language.nouns_after or not agrees or lead < 3 or trigger.form is not Form.BASE:
        return False
    if nodes[lead].low not in language.words.clause.infinitives:
        return False
    behind = nodes[lead - 1].date is not None
    place = nodes[lead - 1].phrase is not None and language.prepositions.get(nodes[lead - 2].low) == "at"
    begin = max(0, lead - MET_FOR)
    meets = language.words.status.meeting_for & set(nodes.lows[begin:lead])
    return bool(meets) and (behind or place)


def only_to_be_revived(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "a tour aimed at reviving talks between X and Y", "a bid to restart the talks": not yet; English."""
    words = language.words.status
    if language.nouns_after or not trigger.noun or trigger.frame.kind not in TALKS:
        return False
    at = trigger.first - 1
    while (
        at > max(1, trigger.first - NEAR) and nodes[at].low.isalpha() and nodes[at].low not in words.reviving
    ):
        at -= 1
    if at < 2 or nodes[at].low not in words.reviving:
        return False
    led = nodes[at - 1].low in language.words.clause.infinitives
    led = led or language.prepositions.get(nodes[at - 1].low) in ("of", "at")
    return led and nodes[at - 2].low in words.aimed | words.striving


TALKS = frozenset({Kind.NEGOTIATION, Kind.MEETING})
"""Kinds of what may break off and be taken up again."""

MET_FOR = 12
"""Nodes back from "to agree" to the verb of meeting."""


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
