"""Subjects that several English verbs share, or from which an insertion parts the verb.

"Kenya expelled X, recalled its own envoy and closed the border": Kenya does all three, not X;
"Karti, while praising Ethiopia, accused Egypt": Karti, not Ethiopia.
"""

from __future__ import annotations

from kg.extract.implied import looks_verbal
from kg.extract.nodes import Nodes
from kg.extract.triggers import Form, Trigger
from kg.language import speech
from kg.language.pack import Language

FINITE = (Form.PAST, Form.ACTIVE)

MARKS = frozenset({'"', "“", "”", "«", "»", ";", ":", "(", ")", ".", "–", "—", "-"})
"""What ends an insertion between commas, and a series of verbs."""

SERIES = 4
"""Most verbs of one series."""


def joined_to(nodes: Nodes, first: int, trigger: Trigger, language: Language) -> int | None:
    """The first verb of the series that a finite verb goes on with; None if it begins none."""
    if language.nouns_after or trigger.passive or trigger.form not in FINITE:
        return None
    verb = trigger.first
    for _ in range(SERIES):
        joint = _joint(nodes, first, verb, language)
        if joint is None:
            break
        before = _finite_before(nodes, first, joint, language)
        if before is None:
            break
        verb = before
    return verb if verb != trigger.first else None


def _joint(nodes: Nodes, first: int, verb: int, language: Language) -> int | None:
    """The "and" or comma right before a verb, past its auxiliaries and a day."""
    at = verb - 1
    words = language.words.clause
    while at > first and (
        nodes[at].low in language.auxiliaries
        or (nodes[at].low.endswith("ly") and len(nodes[at].low) > 4)
        or nodes[at].date is not None
        or (nodes[at].low in words.before_days and nodes[at + 1].date is not None)
    ):
        at -= 1
    if at <= first:
        return None
    if nodes[at].low in words.joints:
        return at - 1 if nodes[at - 1].low == "," else at
    return at if nodes[at].low == "," and _takes_object(nodes, verb + 1, language) else None


def _takes_object(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether an object stands behind a verb, which an insertion's participle has not: "X, backed by Y"."""
    if at >= len(nodes):
        return False
    node = nodes[at]
    owned = (
        node.low in language.possessives or node.low in language.determiners or node.low in language.persons
    )
    return node.actor or owned or node.low in language.numbers or node.low.isdecimal()


def _finite_before(nodes: Nodes, first: int, joint: int, language: Language) -> int | None:
    """The nearest finite verb before a joint, in the same clause."""
    for at in range(joint - 1, first - 1, -1):
        low = nodes[at].low
        if low in MARKS:
            return None
        if low in language.relatives or low in language.complementizers:
            return None
        if at > first and _is_finite(nodes, at, language):
            return at
    return None


def _is_finite(nodes: Nodes, at: int, language: Language) -> bool:
    low = nodes[at].low
    before, behind = nodes[at - 1], nodes[at + 1].low if at + 1 < len(nodes) else ""
    verbs = speech(language.code).verbs
    shaped = looks_verbal(low, language) or low in language.words.clause.object_verbs or low in verbs
    if not shaped or low.endswith("ing") or behind in language.words.clause.agents:
        return False
    led = (
        before.low in language.determiners
        or before.low in language.possessives
        or before.low in language.words.clause.infinitives
        or before.low in {"'s", "’s"}
    )
    modifies = before.phrase is not None and before.phrase.modifier
    return not led and not modifies and before.low not in language.prepositions


def over_inserted(nodes: Nodes, first: int, verb: int, language: Language) -> int | None:
    """The actor before an insertion that a comma closes right before the verb."""
    if language.nouns_after:
        return None
    close = verb - 1
    while close > 1 and (nodes[close].low in language.auxiliaries or nodes[close].low.endswith("ly")):
        close -= 1
    if close < 4 or nodes[close].low != ",":
        return None
    for comma in range(close - 2, 0, -1):
        low = nodes[comma].low
        if low in MARKS or low in language.complementizers:
            return None
        if low == "," and nodes[comma - 1].actor and _inserts(nodes, comma + 1, language):
            phrase = nodes[comma - 1].phrase
            return comma - 1 if phrase is not None and not phrase.modifier else None
    return None


def _inserts(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether the words behind a comma are put in: "while praising", "backed by", "in Rome"."""
    low = nodes[at].low
    if low in language.words.clause.subordinators or low in language.prepositions:
        return True
    return (low.endswith("ing") and len(low) > 4) or (
        low.endswith("ed") and len(low) > 4 and not _takes_object(nodes, at + 1, language)
    )


def says_so(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether only an attribution stands behind a comma: "will go on speaking up for them, Trudeau said"."""
    if language.nouns_after:
        return False
    while at < len(nodes) - 1 and nodes[at].low in language.determiners:
        at += 1
    said = at + 1 < len(nodes) and nodes[at].actor and nodes[at + 1].low in language.sayings
    behind = nodes[at + 2] if at + 2 < len(nodes) else None
    if not said or behind is None or behind.date is not None:
        return said
    return behind.low in ENDINGS or behind.low in speech(language.code).times


ENDINGS = MARKS | {","}
"""What may follow a verb of saying that says nothing more."""
