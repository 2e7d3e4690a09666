"""Two verbs behind one auxiliary, where no form of the second shows it: "harus mematuhi X dan memulai Y"."""

from __future__ import annotations

from functools import cache

from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import QUOTES, Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language import LANGUAGES
from kg.language.pack import Language
from kg.model import Kind
from kg.records import replace

WITHIN = 18
"""Most nodes between the auxiliary and the last verb that it leads, in Indonesian."""

SHARED = 24
"""Nodes between "will" and the last verb that it leads."""


def led_with_another(nodes: Nodes, trigger: Trigger, first: int, language: Language) -> Trigger:
    """ "will recall its envoy and expel Chad's": the second verb where the first one stands."""
    joints = language.words.clause.joints
    if language.nouns_after:
        return _led_as_the_first(nodes, trigger, first, language)
    trigger = _in_its_steps(nodes, trigger, first, language)
    base = trigger.form is Form.BASE and trigger.first > 2
    if not base or nodes[trigger.first - 1].low not in joints:
        return trigger
    leads, plain = _leads_of_two(language.code)
    for at in range(trigger.first - 3, max(-1, trigger.first - SHARED, first - SHARED), -1):
        low, behind = nodes[at].low, nodes[at + 1]
        if low in ENDS:
            break
        if low in leads and behind.phrase is None and behind.low.isalpha() and behind.low not in plain:
            return replace(trigger, first=at + 1)
    return trigger


def _in_its_steps(nodes: Nodes, trigger: Trigger, first: int, language: Language) -> Trigger:
    """ "will follow Chad in expelling X", "may join Chad in barring X": the verb of following tells it."""
    if trigger.form is not Form.ING or trigger.first < 3:
        return trigger
    within = language.words.place.within
    if nodes[trigger.first - 1].low not in within:
        return trigger
    verbs = language.words.likewise.exemplary
    begin = max(first, trigger.first - FOLLOWED)
    at = next((n for n in range(trigger.first - 2, begin - 1, -1) if nodes[n].low in verbs), None)
    if at is None or not any(node.actor for node in nodes[at + 1 : trigger.first - 1]):
        return trigger
    return replace(trigger, first=at, form=Form.BASE)


FOLLOWED = 9
"""Nodes from "will follow" to "in expelling": "will follow Chad, Niger and its other neighbours in"."""


@cache
def _leads_of_two(code: str) -> tuple[frozenset[str], frozenset[str]]:
    """What can lead two verbs at once, and what makes of its next word a noun."""
    language = LANGUAGES[code]()
    modal = (language.plans & language.auxiliaries) | language.conditions | language.words.status.would
    return modal | language.words.clause.infinitives, language.determiners | language.possessives


ENDS = frozenset({".", ";", ":"})
"""What ends a clause."""


def _led_as_the_first(nodes: Nodes, trigger: Trigger, first: int, language: Language) -> Trigger:
    """ "akan memanggil Dubes X dan mengusir ...": the second verb where the first one stands."""
    joint = trigger.first - 1
    if trigger.noun or trigger.passive or joint < first + 2:
        return trigger
    if nodes[joint].low not in language.coordinators or nodes[joint].low == ",":
        return trigger
    leads = (language.plans & language.auxiliaries) | language.conditions
    active = (*language.words.verb.transitive_begins, language.words.verb.stative_prefix)
    stops = (
        language.relatives | language.complementizers | language.words.clause.subordinators | ENDS | QUOTES
    )
    for at in range(joint - 2, max(first - 1, joint - WITHIN), -1):
        if nodes[at].low in stops or nodes[at + 1].low in stops:
            break
        verb = at + 1
        while verb < joint and nodes[verb].low in language.auxiliaries:
            verb += 1
        acts = nodes[verb].low.startswith(active) and looks_verbal(nodes[verb].low, language)
        if nodes[at].low in leads and nodes[verb].phrase is None and acts:
            apart = nodes[at - 1].low in language.relatives or _another(nodes, verb + 1, joint, language)
            apart = apart or _says_what_is_not_done(nodes, at, joint, trigger, language)
            return trigger if apart else replace(trigger, first=at + 1)
    return trigger


def _says_what_is_not_done(nodes: Nodes, lead: int, joint: int, trigger: Trigger, language: Language) -> bool:
    """ "tidak akan membuka perbatasan dan meminta X": he asks for it, whatever he will not do."""
    denied = trigger.frame.kind is Kind.STATEMENT and nodes[lead - 1].low in language.negations
    return denied and nodes[joint].low not in language.words.status.alternatives


def _another(nodes: Nodes, first: int, joint: int, language: Language) -> bool:
    """Whether a verb of its own stands between: "yang akan pensiun itu bertemu X dan menandatangani"."""
    begins = language.words.verb.transitive_begins
    joins = language.words.clause.joints | language.words.status.purposes | {","}
    return any(
        nodes[n].low.startswith(begins)
        and looks_verbal(nodes[n].low, language)
        and nodes[n - 1].low not in joins
        for n in range(first, joint)
    )
