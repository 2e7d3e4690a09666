"""Bare verbs in a row, all of one "will" or "to": "is due to attend a dinner, meet X, visit Y"; English."""

from __future__ import annotations

from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Bond, Trigger
from kg.extract.words.nodes import QUOTES, Nodes
from kg.language import speech
from kg.language.pack import Language
from kg.records import replace

ROW = 40
"""Most nodes from "will" to a bare verb that hangs on it."""

PARTS = QUOTES | {";", ":", "."}
"""What no row goes over."""


def on_its_row(
    nodes: Nodes, first: int, trigger: Trigger | Bond, language: Language
) -> tuple[Trigger | Bond, int]:
    """A trigger where its subject is looked for, and from where: "X is due to meet Y, hold talks with Z"."""
    row = row_led_by(nodes, trigger, language) if isinstance(trigger, Trigger) else None
    if row is None:
        return trigger, first
    return replace(trigger, first=row), first if first < row else 0


def row_led_by(nodes: Nodes, trigger: Trigger, language: Language) -> int | None:
    """The "will" or "to" on which a bare verb behind a comma or "and" hangs; None if it is of no such row."""
    if language.nouns_after or trigger.noun or trigger.form is not Form.BASE or trigger.first < 4:
        return None
    lows, words = nodes.lows, language.words
    joint, passed = trigger.first - 1, language.auxiliaries - language.plans - language.passive_auxiliaries
    while joint > 2 and lows[joint] in passed and lows[joint] not in words.verb.perfects:
        joint -= 1
    if lows[joint] != "," and lows[joint] not in words.clause.joints:
        return None
    modals, verbs = language.plans & language.auxiliaries, speech(language.code).verbs
    for at in range(joint - 1, max(0, joint - ROW), -1):
        low = lows[at]
        if low in modals:
            return at if nodes.lows[_first_verb(nodes, at, language)].isalpha() else None
        if low in words.clause.infinitives and lows[at + 1].isalpha() and _is_verb(lows[at + 1], language):
            return at
        closing = low in PARTS or low in language.relatives or low in language.complementizers
        if closing or low in language.passive_auxiliaries or low in verbs:
            return None
    return None


def _first_verb(nodes: Nodes, lead: int, language: Language) -> int:
    """Where the first verb behind "will" stands; a comma in "will, as expected, meet X", which is no row."""
    at = lead + 1
    while at < len(nodes) - 1 and (
        nodes[at].low in language.negations or language.before_verbs(nodes[at].low)
    ):
        at += 1
    return at


def _is_verb(low: str, language: Language) -> bool:
    """Whether a word behind "to" is a verb and no noun's article or adjective of a place."""
    return low not in language.determiners and low not in language.possessives and low not in language.numbers


def in_place_of_its_row(nodes: Nodes, trigger: Trigger, language: Language) -> Trigger:
    """A verb of a row where its first one stands, whose plan or request is the plan or request of all."""
    row = row_led_by(nodes, trigger, language)
    if row is None:
        return trigger
    first = _first_verb(nodes, row, language)
    return replace(trigger, first=first, last=first + 1)
