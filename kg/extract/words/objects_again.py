"""A thing that "it" or "them" means behind a verb: "cut ties with Chad in 2009 and restored them in 2020"."""

from __future__ import annotations

from typing import Final

from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

BEHIND: Final = 5
"""Nodes behind the noun among which whose it is ends: "a ban on all frozen Lithuanian beef"."""


def with_objects_again(units: Nodes, language: Language) -> Nodes:
    """ "closed its border with Niger and reopened it" as "and reopened border with Niger"; English.

    So every frame that knows the noun tells what the verb does to it again, or takes back.
    """
    deed = language.words.deed
    if deed.taken_up.isdisjoint(units.words) or deed.left_off.isdisjoint(units.words):
        return units
    for at in range(len(units) - 2, 1, -1):
        verb, several = at - 1, deed.again.get(units[at].text.lower())
        if several is None or units.lows[verb] not in deed.taken_up:
            continue
        noun = _noun(units, verb, language, several=several)
        if noun is not None:
            thing = units[noun : _end(units, noun, verb)]
            units = Nodes([*units[:at], *thing, *units[at + 1 :]])
    return units


def _noun(units: Nodes, verb: int, language: Language, *, several: bool) -> int | None:
    """The last noun before a verb of what it does again: one thing or several, as the pronoun tells."""
    left_off, plural = language.words.deed.left_off, language.several
    for at in range(verb - 1, 0, -1):
        if units.lows[at] in left_off and units.lows[at].endswith(plural) == several:
            return at
    return None


def _end(units: Nodes, noun: int, before: int) -> int:
    """Behind whose the thing is: "with Niger", "on Lithuanian beef"; else behind the noun alone."""
    for at in range(noun + 1, min(noun + BEHIND, before)):
        node = units[at]
        if node.phrase is not None:
            more = node.phrase.modifier and at + 1 < before and units[at + 1].low.isalpha()
            return at + 1 + more
        if not node.low.isalpha():
            break
    return noun + 1
