"""Whether whoever is told to be the first to do something has done it: "the first leaders to meet"."""

from __future__ import annotations

from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.model import Kind

FACING = frozenset({Kind.MEETING, Kind.NEGOTIATION, Kind.CALL, Kind.VISIT})
"""Kinds of events of which somebody is the first: "the first leaders to meet since 1990"."""

BEFORE = 9
"""Nodes before "to visit" in which "the first", "the last" stands."""


def met_as_the_first(passage: Passage, trigger: Trigger) -> bool:
    """ "were the first presidents of Chad and Togo to hold talks": they have met."""
    ordinal = ordinal_before(passage, trigger) if trigger.frame.kind in FACING else None
    if ordinal is None or is_planned(passage, ordinal):
        return False
    pack, lows = passage.language, passage.nodes.lows
    if lows[ordinal - 3] in pack.words.verb.perfects:
        return True  # "have become the first"
    been = lows[ordinal - 2] in pack.words.status.became | pack.passive_auxiliaries
    return been and lows[ordinal - 3] not in pack.words.clause.infinitives  # "hopes to be the first to"


def ordinal_before(passage: Passage, trigger: Trigger) -> int | None:
    """The node of "first" or "last" before "to visit", where no plan stands before it."""
    pack, lows = passage.language, passage.nodes.lows
    to = trigger.first if lows[trigger.first] in pack.words.clause.infinitives else trigger.first - 1
    if pack.nouns_after or trigger.noun or to < 2 or lows[to] not in pack.words.clause.infinitives:
        return None
    for at in range(to - 1, max(0, to - BEFORE), -1):
        if lows[at] in pack.words.time.nth_days and lows[at - 1] in pack.determiners:
            return at
        if lows[at] in {",", ";"}:
            return None
    return None


def is_planned(passage: Passage, ordinal: int) -> bool:
    """Whether "will" stands before "the first": he will be the first to come."""
    pack, lows = passage.language, passage.nodes.lows
    return not (pack.plans & pack.auxiliaries).isdisjoint(lows[max(0, ordinal - 4) : ordinal])


def to_be_the_first(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "X akan menjadi presiden Kenya pertama yang mengunjungi Fiji": he has yet to come; Indonesian."""
    lows, words = nodes.lows, language.words
    if not language.nouns_after or trigger.noun or words.verb.becoming.isdisjoint(nodes.words):
        return False
    begin = max(0, trigger.first - BEFORE)
    led = lows[begin : trigger.first]
    becoming = next((n for n in range(len(led) - 1, 0, -1) if led[n] in words.verb.becoming), None)
    if becoming is None or led[becoming - 1] not in language.plans:
        return False
    behind = led[becoming + 1 :]
    counted = not words.name.ordinal_words.keys().isdisjoint(behind)
    return counted and not language.relatives.isdisjoint(behind[-2:]) and "," not in behind
