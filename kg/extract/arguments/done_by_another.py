"""Verbs behind whom somebody blames or asks: what stands behind them is toward others."""

from __future__ import annotations

from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal, new_passive
from kg.language import speech
from kg.language.pack import Language
from kg.model import Kind, Plover

BLAMING = frozenset({Plover.ACCUSE, Plover.REQUEST})
"""Types that tell who, and what that one does or is to do: "asked X to do it"."""


def done_by_another(
    nodes: Nodes, at: int, trigger: Trigger, slot: str, filled: bool, language: Language
) -> bool:
    """ "menuding Chad mendalangi pembunuhan X": behind what the blamed one is said to do stand others.

    So behind what somebody is said or asked to do: "menuduh bahwa Chad menyerang X", "mendesak agar Chad
    mengakui X", "didesak oleh Chad mengakui X"; and behind what others violate: "menyebutnya pelanggaran
    kedaulatan Sudan" does not blame Sudan.
    """
    word = nodes.lows[at]
    judges = trigger.frame.plover is Plover.ACCUSE and trigger.frame.kind is Kind.STATEMENT
    if judges and word in language.words.deed.infringed:
        return True
    if not filled or trigger.noun:
        return False
    if not language.nouns_after:
        return _of_its_that(nodes, at, trigger, language)
    frame, words = trigger.frame, speech(language.code)
    blamed = slot == "object" and frame.plover in BLAMING
    asked = slot in ("clause", "by") and frame.plover in BLAMING and frame.kind is Kind.STATEMENT
    verb = (blamed or asked) and looks_verbal(word, language) and word not in words.not_predicates
    return verb and words.predicate_pattern.match(word) is not None


def _of_its_that(nodes: Nodes, at: int, trigger: Trigger, language: Language) -> bool:
    """ "alleged that Chad was arming the rebels", "insisted that Chad stop M": behind Chad's verb are others.

    English, where the verb is read with its "that"; the verb at `at` is Chad's.
    """
    if trigger.passive or nodes.lows[trigger.last - 1] not in language.complementizers:
        return False
    low = nodes.lows[at]
    return nodes[at - 1].actor and (low in language.auxiliaries or looks_verbal(low, language))


def done_by_another_there(nodes: Nodes, relative: int, language: Language) -> bool:
    """ "mengecam serangan yang Chad lancarkan": behind the pronoun at `relative` stands who did it."""
    if not language.nouns_after or relative + 2 >= len(nodes) or not nodes[relative + 1].actor:
        return False
    stem = nodes[relative + 2].low
    return f"{language.words.verb.passive_prefix}{stem}" in language.words.verb.light_passives


def talked_of(nodes: Nodes, trigger: Trigger, at: int, language: Language) -> bool:
    """ "terbang ke X untuk KTT yang membahas perang di Y": nobody goes to Y."""
    over = language.words.status.talking_over
    visit = trigger.frame.kind is Kind.VISIT
    return visit and not over.isdisjoint(nodes.lows[trigger.last : at])


def tells_whose(nodes: Nodes, at: int, trigger: Trigger, target: Slots, language: Language) -> bool:
    """ "mengecam serangan yang dilakukan Israel": behind the passive stands who did what is judged."""
    judged = trigger.frame.kind is Kind.STATEMENT and not trigger.noun
    if not (judged and language.nouns_after) or target.get("object"):
        return False
    behind = nodes[at + 1].low if at + 1 < len(nodes) else ""
    if done_by_another_there(nodes, at, language):
        return True
    return behind in language.words.verb.light_passives or new_passive(behind, language)
