"""Who does what is told as a means or an answer: "Togo retaliated with an air strike on Ghana"."""

from __future__ import annotations

from kg.document import Phrase
from kg.extract.arguments.arguments import subject
from kg.extract.clauses.clauses import clause
from kg.extract.clauses.coordination import coordinated
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.find.scene import GENITIVES
from kg.language import speech
from kg.language.pack import Language
from kg.model import Kind
from kg.records import replace

BEFORE_NOUN = 5
"""Most words between "with" and the noun: "with a wave of new air strikes on"."""

BEFORE_WITH = 7
"""Nodes before "with" among which the verb stands: "opened the second year of the war with"."""

REPLY = 3
"""Most words between an owner and what he answers with: "Togo's first and only answer was"."""

BEHIND = 12
"""Nodes behind a noun among which it is told whose answer it was."""


def by_means_of(nodes: Nodes, trigger: Trigger, slots: Slots, language: Language) -> Slots:
    """The slots with whoever does what the noun tells as its subject, where they have none.

    "Togo retaliated with an air strike on Ghana", "Togo's answer was the expulsion of two Ghanaian envoys".
    """
    if slots.get("subject") or not trigger.noun or trigger.frame.kind is not Kind.MEASURE:
        return slots
    doers = [] if language.nouns_after else doing_so(nodes, trigger, language)
    return {**slots, "subject": doers} if doers else slots


def doing_so(nodes: Nodes, trigger: Trigger, language: Language) -> list[Phrase]:
    """Who does something with what a noun tells, or answers by it; nobody where it is told otherwise."""
    clausal = language.words.deed
    if clausal.done_with.isdisjoint(nodes.words) and clausal.in_turn.isdisjoint(nodes.words):
        return []
    lead = _lead(nodes, trigger.first, language)
    if lead > 0 and language.prepositions.get(nodes[lead].low) == "with":
        return _whose_means(nodes, lead, trigger, language)
    if lead > 0 and nodes[lead].low in language.passive_auxiliaries:
        return _whose_reply(nodes, lead, language)
    return _reply_behind(nodes, trigger.last, language)


def does_so_by(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Ghana membalas serangan udara Togo dengan menembakkan rudal": Ghana fires."""
    nodes, pack = passage.nodes, passage.language
    lead = trigger.first - 1
    if not pack.nouns_after or trigger.noun or trigger.passive or lead < 2:
        return slots
    if nodes[lead].low not in speech(pack.code).manners or not _is_active(nodes, trigger.first, pack):
        return slots
    for at in range(lead - 1, max(0, lead - 1 - BEFORE_VERB), -1):
        if nodes[at].low in {",", ";"} or nodes[at].low in pack.complementizers:
            return slots
        if _is_active(nodes, at, pack):
            verb = replace(trigger, first=at, last=at + 1)
            doers = subject(nodes, clause(nodes, verb, pack)[0], verb, pack)
            return {**slots, "subject": doers} if doers else slots
    return slots


BEFORE_VERB = 12
"""Nodes before "dengan" among which the verb stands: "menanggapi putusan pengadilan X atas Y dengan"."""


def _is_active(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether an Indonesian verb in the active voice stands at a node."""
    low = nodes[at].low
    return low.startswith(language.words.verb.active_prefix) and looks_verbal(low, language)


def _lead(nodes: Nodes, noun: int, language: Language) -> int:
    """The word that leads a noun, over an article and adjectives: "with", "was"; 0 without one."""
    for at in range(noun - 1, max(0, noun - 2 - BEFORE_NOUN), -1):
        low = nodes[at].low
        slot = language.prepositions.get(low)
        if low in language.passive_auxiliaries or (slot is not None and slot != "of"):
            return at
        if nodes[at].actor or not low.isalpha():
            return 0
    return 0


def _whose_means(nodes: Nodes, lead: int, trigger: Trigger, language: Language) -> list[Phrase]:
    """ "Togo broke the truce with an air strike", not "Togo was hit with an air strike"."""
    for at in range(lead - 1, max(0, lead - 1 - BEFORE_WITH), -1):
        low = nodes[at].low
        if low in language.words.deed.done_with:
            if nodes[at - 1].low in language.passive_auxiliaries:
                return []
            verb = replace(trigger, first=at, last=at + 1, form=Form.PAST)
            return subject(nodes, clause(nodes, verb, language)[0], verb, language)
        if low in {",", ";"} or low in language.relatives:
            return []
    return []


def _whose_reply(nodes: Nodes, copula: int, language: Language) -> list[Phrase]:
    """ "Togo's first answer was the expulsion of"."""
    if nodes[copula - 1].low not in language.words.deed.in_turn:
        return []
    for at in range(copula - 2, max(0, copula - 3 - REPLY), -1):
        if nodes[at].low in GENITIVES and nodes[at - 1].actor:
            return coordinated(nodes, at - 1, 0, language)
        if not nodes[at].low.isalpha():
            return []
    return []


def _reply_behind(nodes: Nodes, noun: int, language: Language) -> list[Phrase]:
    """ "The expulsion of two Ghanaian diplomats was Togo's answer"."""
    for at in range(noun, min(len(nodes) - 3, noun + BEHIND)):
        if nodes[at].low in {",", ";"} or nodes[at].low in language.relatives:
            return []
        if nodes[at].low in language.passive_auxiliaries:
            owned = nodes[at + 1].actor and nodes[at + 2].low in GENITIVES
            behind = nodes.lows[at + 3 : at + 4 + REPLY]
            told = owned and not language.words.deed.in_turn.isdisjoint(behind)
            return coordinated(nodes, at + 1, at + 1, language) if told else []
    return []
