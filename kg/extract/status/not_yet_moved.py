"""What somebody is only to be brought to do, or what a clause speaks of as a thing: no deeds of anybody."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.find.scene import GENITIVES
from kg.language.pack import Language
from kg.model import Kind, Plover


def of_a_pressure(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "efforts to coax Iran into freeing ten", "failed to persuade Iran to free ten": nobody did it.

    Nor so who is asked not to: "tried to convince Iran not to leave", or is not moved: "could not
    persuade". Not so "managed to persuade Iran to free ten".
    """
    pressing, at = language.words.status.pressing, trigger.first - 1
    if trigger.noun or at < 2 or pressing.isdisjoint(nodes.words):
        return False
    into, infinitives = language.words.place.entering, language.words.clause.infinitives
    moved = (nodes[at].low in into and trigger.form is Form.ING) or (
        nodes[at].low in infinitives and trigger.form is Form.BASE
    )
    kept = nodes[at - 1].low in language.negations
    at -= kept
    who = _past_its_people(nodes, at - 1, language)
    if not moved or not nodes[who].actor:
        return False
    for verb in range(who - 1, max(0, who - 1 - PRESSED), -1):
        if nodes[verb].low in pressing:
            led = nodes[verb - 1].low in infinitives
            surely = verb > 1 and nodes[verb - 2].low in language.words.status.surely
            return (led and (kept or not surely)) or nodes[verb - 1].low in language.negations
    return False


PRESSED = 4
"""Most nodes from the verb of pressing to whoever is pressed: "coax the government of Iran"."""


def _past_its_people(nodes: Nodes, at: int, language: Language) -> int:
    """ "Iran's military leaders", "Chad's army": where the state stands whose people are pressed."""
    people = language.people | language.government | language.words.deed.own_forces
    if nodes[at].low not in people:
        return at
    who = at - 1
    while who > 0 and at - who < PRESSED and nodes[who].phrase is None and nodes[who].low.isalpha():
        if nodes[who].low in language.prepositions or nodes[who].low in language.words.clause.joints:
            return at
        who -= 1
    return who - (nodes[who].low in GENITIVES)


def of_its_own_subject(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "said recalling an envoy was usual practice": a verb in -ing that is itself what is told of."""
    first = trigger.first
    if trigger.form is not Form.ING or language.nouns_after or first < 1 or trigger.frame.kind in GUESTS:
        return False
    before = nodes[first - 1].low
    if before not in language.sayings and before not in language.complementizers:
        return False
    for at in range(trigger.last, min(trigger.last + OBJECT, len(nodes))):
        low = nodes[at].low
        if low in language.passive_auxiliaries or low in language.auxiliaries:
            return True
        if low == "," or low in language.relatives or low.endswith(language.past):
            return False
    return False


GUESTS = frozenset({Kind.VISIT, Kind.MEETING, Kind.CALL})
"""Kinds whose words in -ing may stand before a name: "said visiting President Ruto was pleased"."""

OBJECT = 9
"""Most nodes of the object of a verb that is itself the subject: "recalling its ambassador in Lima"."""


def advised_against(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "warned its citizens against travelling to Iran": nobody's journey was called off."""
    at = trigger.first - 1
    journey = trigger.form is Form.ING and trigger.frame.kind is Kind.VISIT and at > 1
    if not journey or language.prepositions.get(nodes[at].low) != "against":
        return False
    return nodes[at - 1].actor or nodes[at - 1].low in language.people  # not "decided against visiting Togo"


def of_those_who_did_not(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "thanked members who did not support the draft": who is meant, and no refusal that is told."""
    first = trigger.first
    if trigger.form is not Form.BASE or language.nouns_after or trigger.frame.kind is not Kind.STATEMENT:
        return False
    near = nodes.lows[max(0, first - WHO) : first]
    at = next((n for n, low in enumerate(near) if low in language.relatives), None)
    if at is None or language.negations.isdisjoint(near[at + 1 :]):
        return False
    before = first - len(near) + at - 1
    if before < 1:
        return False
    whose = nodes[before].phrase
    body = whose is not None and whose.kind in (PhraseKind.ORGANIZATION, PhraseKind.GROUP)
    return body or nodes[before].low.endswith(language.several)


WHO = 4
"""Most nodes from "who" to a verb that is denied: "who did not"."""


def of_a_war(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "The war that broke out after Chad became free, has killed thousands": no state has, but the war."""
    verb = trigger.first - 1
    if trigger.noun or language.nouns_after or verb < WAR or trigger.frame.plover is not Plover.ASSAULT:
        return False
    perfect = nodes[verb].low in language.words.verb.perfects and nodes[verb - 1].low == ","
    if not perfect or language.words.body.fights.isdisjoint(nodes.lows[1:WAR]):
        return False
    war = next(n for n in range(1, WAR) if nodes[n].low in language.words.body.fights)
    behind = nodes[war + 1].low
    return behind == "," or behind in language.relatives or behind in language.complementizers


WAR = 4
"""Fewest nodes from a sentence's beginning to the verb behind "The war that broke out,"."""

RULES = (of_those_who_did_not, of_a_war, of_a_pressure, of_its_own_subject, advised_against)
