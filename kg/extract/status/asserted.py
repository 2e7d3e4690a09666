"""Clauses behind "warned", "insisted", "denied that" that tell how things are: no threat, demand, answer."""

from __future__ import annotations

from collections.abc import Set
from typing import Final

from kg.extract.triggers.index import Form
from kg.extract.triggers.interrupted import behind_agent
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.find.scene import GENITIVES
from kg.language import speech
from kg.language.pack import Language
from kg.model import Kind, Plover

_REACH: Final = 12
"""Nodes from "that" to the verb of its clause."""


def of_a_forecast(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "warned that the war could spread to Chad": what may happen by itself is nobody's threat."""
    if trigger.frame.plover is not Plover.THREATEN or not _says(trigger, language):
        return False
    may = _finite(nodes, trigger.last, language.words.status.may)
    if may is None or not language.words.status.menaces.isdisjoint(nodes.lows[may:]):
        return False
    if may + 1 < len(nodes) and nodes[may + 1].low in language.passive_auxiliaries:
        return False  # "the squeeze could be tightened": somebody would tighten it
    led = nodes[may - 2 - (nodes[may - 2].low in language.determiners)].low in language.prepositions
    return (led or not nodes[may - 1].actor) and not _pronoun(nodes, may - 1, language)


def of_an_assertion(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "insisted that Taiwan was part of its territory": it says so, and asks Taiwan for nothing."""
    if trigger.frame.plover is not Plover.REQUEST or not _says(trigger, language):
        return False
    if nodes[trigger.first].low not in language.words.status.insisting:
        return False
    last = trigger.last
    if last < len(nodes) and nodes[last].date is not None:  # "insisted on Monday that"
        last += 1 + (last + 1 < len(nodes) and nodes[last + 1].low in language.complementizers)
    if nodes[last - 1].low not in language.complementizers and nodes[last - 1].date is None:
        return False
    past = {w for w in nodes.lows[last:] if len(w) > 4 and w.endswith(language.past)}
    at = _finite(nodes, last, language.words.status.asserted | language.words.status.would | past)
    asks = language.words.status.musts
    return at is not None and asks.isdisjoint(nodes.lows[last:at])


def of_no_charge(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "denied that he was due in Oslo", "has always denied it": a rumour, or a habit, answers nobody."""
    denying = language.words.status.denying
    if trigger.frame.plover is not Plover.REJECT or nodes[trigger.first].low not in denying:
        return False
    before = nodes.lows[max(0, trigger.first - 2) : trigger.first]
    if not language.words.status.as_ever.isdisjoint(before):
        return True
    contacts = language.words.status.contacts
    for at in range(trigger.last, min(trigger.last + _DENIED, len(nodes))):
        low = nodes[at].low
        if low in ENDS or (low in language.words.clause.joints and looks_verbal(nodes[at + 1].low, language)):
            return False
        if low in contacts:
            return True
    return False


def not_said_at_all(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "tidak mengatakan bahwa Chad akan menutup perbatasan", "did not say that it would": no plan."""
    verbs = speech(language.code).verbs
    for at in range(max(2, trigger.first - _REACH), trigger.first):
        says_that = nodes[at].low in language.complementizers and nodes[at - 1].low in verbs
        if says_that and nodes[at - 2].low in language.negations:
            parted = not ENDS.isdisjoint(nodes.lows[at : trigger.first])
            return not parted and not language.plans.isdisjoint(nodes.lows[at : trigger.last])
    return False


def only_doubted(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "did not believe Chad would attack", "doubted that", "no sign that Togo was arming": no deed, no plan.

    Not so what is told beside it: "did not think twice and expelled the envoy".
    """
    status = language.words.status
    if trigger.noun or trigger.first < 2 or status.doubting.isdisjoint(nodes.words):
        return False
    for at in range(trigger.first - 1, max(0, trigger.first - _REACH), -1):
        low, before = nodes[at].low, nodes[at - 1].low
        if low in ENDS or low in language.relatives:
            return False
        if low in language.words.clause.joints and at + 1 == trigger.first:
            return False
        if low in status.doubting:
            return low in status.disbelief or before in language.negations or before in status.nothing
    return False


_DENIED: Final = 18
"""Nodes of what is denied."""

ENDS: Final = frozenset({".", ",", ";", '"', "\u201c", "\u201d"})
"""Where a clause ends."""


def _says(trigger: Trigger, language: Language) -> bool:
    return trigger.frame.kind is Kind.STATEMENT and not trigger.noun and not language.nouns_after


def _finite(nodes: Nodes, first: int, verbs: frozenset[str] | set[str]) -> int | None:
    """The first of some verbs in the clause that begins at a node; None where a stop comes first."""
    for at in range(first + 1, min(first + _REACH, len(nodes))):
        if nodes[at].low in ENDS:
            return None
        if nodes[at].low in verbs:
            return at
    return None


def _pronoun(nodes: Nodes, at: int, language: Language) -> bool:
    low = nodes[at].low
    words = language.words.clause
    return low in language.persons or low in words.body_pronouns or low in words.first_persons


def is_uttered(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "Penolakan terhadap rencana Oman disuarakan Yaman": said, whatever is planned by others."""
    lows, uttered = nodes.lows, language.words.statement.uttered
    if not trigger.noun or uttered.isdisjoint(nodes.words) or not language.nouns_after:
        return False
    verb = next((n for n in range(trigger.last, len(lows)) if lows[n] in uttered), 0)
    return lows[verb] in uttered and lows[verb - 1] not in language.plans


def asked_of_them(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "A call by Chad for Mali to withdraw its troops was rejected": what a call asks for is not done.

    Nor is it in "Mali will consider Chad's request to hand over the general", "An offer from Chad to train
    guards was turned down", "A threat by Chad to close the border was condemned".
    """
    answered, to = language.words.place.answered | language.words.deed.menaces, trigger.first - 1
    asked = trigger.form is Form.BASE and to > 2 and nodes[to].low in language.words.clause.infinitives
    if not asked or language.nouns_after or answered.isdisjoint(nodes.words):
        return False
    if nodes[to - 1].low in answered and nodes[to - 2].low in {*GENITIVES, *language.possessives}:
        return True
    if with_its_speaker(nodes, to, answered, language):
        return True
    led = next((n for n in range(to - 2, max(0, to - THEY), -1) if nodes[n].low in language.prepositions), 0)
    whom = led and language.prepositions[nodes[led].low] == "for"
    return bool(whom) and not answered.isdisjoint(nodes.lows[max(0, led - BY_WHOM) : led])


def with_its_speaker(nodes: Nodes, at: int, nouns: Set[str], language: Language) -> bool:
    """Whether what opens at a node is said by a noun with its speaker behind: "a warning from Chad that"."""
    near = range(at - 3, max(-1, at - LONG), -1)
    return any(nodes[n].low in nouns and behind_agent(nodes, n, language) == at for n in near)


def is_said_at(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """Whether a verb of saying stands before: "assured X in a call that", "told X at a meeting that"."""
    before, says = nodes.lows[: trigger.first], speech(language.code)
    return not (language.sayings.isdisjoint(before) and says.addressing.isdisjoint(before))


def is_the_main_verb(nodes: Nodes, that: int, trigger: Trigger, language: Language) -> bool:
    """ "The claim that Chad had armed rebels was denied": the clause has a verb of its own; English."""
    begin = trigger.first
    while begin > that and language.before_verbs(nodes[begin - 1].low):
        begin -= 1
    passive = trigger.passive and not language.nouns_after and begin < trigger.first
    return passive and any(n.low in language.auxiliaries for n in nodes[that + 2 : begin])


LONG = 8
"""Nodes from a noun to "to", its agent and his day between: "a threat from the Chadian army on Monday to"."""

THEY = 5
"""Most nodes from "for" to "to": "for both sides to"."""

BY_WHOM = 4
"""Nodes before "for" among which the noun of asking stands: "a call by the Chadian president for"."""


RULES = (of_a_forecast, of_an_assertion, of_no_charge, not_said_at_all, only_doubted, asked_of_them)
"""Those by which words that look like an event tell none."""
