"""What nobody did: what he may do at any time, what there is none of, what a clause of its own tells."""

from __future__ import annotations

from kg.extract.status.led_by import of_a_bare_claim
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language import speech
from kg.language.pack import Language
from kg.model import Kind, Plover


def of_a_power(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "have the right to veto any text": what somebody may do at any time he has not done."""
    at, powers = trigger.first - 2, language.words.status.powers
    if trigger.form is not Form.BASE or at < POWER or nodes[at].low not in powers:
        return False
    led = nodes[at + 1].low in language.words.clause.infinitives
    return led and not language.words.verb.perfects.isdisjoint(nodes.lows[at - POWER : at])


POWER = 2
"""Words before "right to" among which somebody has it: "has the right to"."""


def of_none(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "tidak ada perjanjian yang ditandatangani keduanya": what there is none of was not done."""
    at = trigger.first - 1
    while at > 0 and nodes[at].low in language.auxiliaries:
        at -= 1
    if not language.nouns_after or trigger.noun or at < 2 or nodes[at].low not in language.relatives:
        return False
    existing = speech(language.code).existing
    for n in range(at - 1, max(at - NONE, 0), -1):
        if nodes[n].low in existing:
            return nodes[n - 1].low in language.negations
        if nodes[n].low == "," or nodes[n].low in language.relatives:
            return False
    return False


def none_undergoes(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "No sanctions were imposed on Chad": what was done to none was not done."""
    deed = trigger.passive and not trigger.noun and trigger.frame.kind in DEEDS
    if not deed or language.nouns_after or language.negations.isdisjoint(nodes.words):
        return False
    at = trigger.first - 1
    while at > 0 and (nodes[at].low in language.auxiliaries or language.before_verbs(nodes[at].low)):
        at -= 1
    for n in range(at - 1, max(at - OF_NONE, -1), -1):
        if nodes[n].low in language.negations:
            led = nodes[n - 1].low if n else ","
            said = led in language.complementizers or led in speech(language.code).verbs
            finite = at < trigger.first - 1 or nodes[trigger.first].low in language.passive_auxiliaries
            return finite and (said or not led.isalnum())
        whose = nodes[n].phrase is not None and nodes[n].actor  # "No Danish inspector would be let in"
        if not whose and (not nodes[n].low.isalpha() or looks_verbal(nodes[n].low, language)):
            return False
    return False


DEEDS = (Kind.MEASURE, Kind.STATEMENT, Kind.SIGNING)
"""Kinds of what is done to a thing that there may be none of."""

OF_NONE = 4
"""Most words from "no" to the verb's auxiliary: "no new economic sanctions were"."""

NONE = 9
"""Most words from "ada" to "yang": "tidak ada perjanjian atau nota kesepahaman baru yang"."""


def of_a_clause(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "mengumumkan Togo akan mengirim bantuan": the noun asked for stands in a clause of its own.

    What is announced is what that clause tells, and nothing is done to its subject.
    """
    subject, act = trigger.first + 1, trigger.frame.kind is Kind.MEASURE and not trigger.noun
    if not language.nouns_after or not act or subject + 1 >= len(nodes) or trigger.passive:
        return False
    says = nodes[trigger.first].low in speech(language.code).with_that
    if not nodes[subject].actor:
        plans = (language.plans & language.auxiliaries) | language.words.status.plan_nouns
        meant = nodes[subject].low in plans  # "mengumumkan akan mengirim bantuan": another verb tells that
        return says and (meant or _to_be_done(nodes, trigger.last, language))
    behind = nodes[subject + 1]
    finite = behind.low in language.auxiliaries or (
        behind.phrase is None and looks_verbal(behind.low, language)
    )
    return says and finite


def _to_be_done(nodes: Nodes, last: int, language: Language) -> bool:
    """ "mengumumkan sanksi atas Mali akan dicabut": the noun undergoes a verb of its own."""
    ends = language.relatives | language.coordinators | language.words.clause.subordinators | {",", ";"}
    for at in range(last + 1, min(len(nodes) - 1, last + CLAUSE)):
        if nodes[at].low in ends:
            return False
        if nodes[at].low in language.plans and nodes[at].low in language.auxiliaries:
            verb = nodes[at + 1].low
            return verb.startswith(language.words.verb.passive_prefix) and looks_verbal(verb, language)
    return False


CLAUSE = 10
"""Nodes of an announced clause up to its verb: "seluruh sanksi ekonomi terhadap Mali akan dicabut"."""


def to_an_airport(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "headed to the airport", "menuju Bandara X": whoever goes to an aeroplane visits nobody there."""
    at, place = trigger.last, language.words.place
    if trigger.frame.kind is not Kind.VISIT or trigger.noun or at >= len(nodes) - 1:
        return False
    if language.prepositions.get(nodes[at - 1].low) not in ("to", "for"):
        return False
    to = nodes[at + (nodes[at].low in place.definite)]
    key = to.phrase.entity if to.phrase is not None else None
    named = key.split("/")[-1].split("-") if key is not None else to.low.split("-")
    return not place.passed_through.isdisjoint(named)


def to_nobody(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "Chad blamed nobody for it", "criticised neither side": nothing is done to none.

    Not so "blamed nobody but Togo".
    """
    words, at = language.words.status, trigger.last
    toward = trigger.frame.kind in (Kind.STATEMENT, Kind.MEASURE) and not trigger.noun and not trigger.passive
    if not toward or not words.nobody:
        return False
    none = next((w for w in words.nobody if nodes.lows[at : at + len(w)] == w), None)
    if none is None or nodes[at - 1].low in language.complementizers:
        return False
    behind = nodes.lows[at + len(none) : at + len(none) + BUT]
    subject = not (language.auxiliaries | language.plans).isdisjoint(behind[:2])  # "agreed neither would"
    return not subject and not any(behind[: len(w)] == w for w in language.without)


BUT = 3
"""Words behind "nobody" with which somebody is left out of it: "but", "other than"."""


def without_agreeing(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "broke down without reaching an agreement": how talks ended, and no refusal of those named before."""
    agrees = trigger.frame.kind is Kind.STATEMENT and trigger.frame.plover is Plover.AGREE
    return agrees and trigger.form is Form.ING and nodes[trigger.first - 1].low in language.negations


def of_a_draft(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "will table a resolution to end the sanctions on Togo": what a text only brought in would do."""
    words, at = language.words.status, trigger.first - 1
    act = trigger.frame.kind is Kind.MEASURE and trigger.form is Form.BASE and at > 1
    if not act or words.tabling.isdisjoint(nodes.words):
        return False
    if nodes[at].low not in language.words.clause.infinitives:
        return False
    near = nodes.lows[max(0, at - DRAFT) : at]
    tabled = next((n for n, low in enumerate(near) if low in words.tabling), None)
    return tabled is not None and not words.drafts.isdisjoint(near[tabled:])


DRAFT = 9
"""Most nodes from what is tabled to what it is to do: "tabled a draft on Monday in New York to"."""

RULES = (
    of_a_power,
    of_none,
    none_undergoes,
    of_a_clause,
    to_an_airport,
    to_nobody,
    without_agreeing,
    of_a_draft,
    of_a_bare_claim,
)
"""For a trigger among its nodes: whether it tells nothing."""
