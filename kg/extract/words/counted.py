"""Those who act, counted first and named behind a colon: "Two states refused to sign: Peru and Chile"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from kg.language.pack import Language
from kg.records import replace

if TYPE_CHECKING:
    from kg.extract.words.nodes import Node

MARKS: Final = frozenset({":", "-", "–", "—"})
"""What leads the names that end a sentence."""

ENDS: Final = frozenset({".", "!", ";"})

LED: Final = 7
"""Most nodes from a number to the noun of what it counts: "two of the bloc's four founding members"."""

ITEM: Final = 7
"""Most nodes of one who is named: "the prime minister of Tonga, Siaosi Sovaleni"."""


def with_names_of_counted(made: list[Node], language: Language) -> list[Node]:
    """ "Two states refused to sign: Peru and Chile", as if these stood where they are counted.

    Only where as many are named behind the mark as the number says, and nothing else is told there.
    """
    counted = language.words.group.counted_actors
    mark = next((at for at in range(len(made) - 2, 2, -1) if made[at].low in MARKS), 0)
    before = {node.low for node in made[:mark]}
    if not mark or counted.isdisjoint(before) or not language.words.verb.lasting_now.isdisjoint(before):
        return made
    end = next((at for at in range(mark + 1, len(made)) if _ends(made, at, language)), len(made))
    named = _number_named(made[mark + 1 : end], language)
    if not named:
        return made
    for first in range(mark):
        last = _noun(made, first, mark, language) if _number(made[first], language) == named else 0
        if last and last < mark:  # "delegations from four countries: Peru, ..." lists them where they stand
            begin, until = made[first].begin, made[last - 1].end
            moved = [replace(node, begin=begin, end=until) for node in made[mark + 1 : end]]
            return [*made[: _opens(made, first, language)], *moved, *made[last:mark], *made[end:]]
    return made


def _opens(made: Sequence[Node], first: int, language: Language) -> int:
    """Where what is counted begins: with its article, or with whose it is: "the foreign ministers of two"."""
    led = first > 1 and made[first - 1].low in language.of_words
    if led and made[first - 2].low in language.words.group.counted_actors:
        first -= 2
        while (
            first > 0 and made[first - 1].low.isalpha() and made[first - 1].low not in language.prepositions
        ):
            first -= 1
        return first
    return first - (first > 0 and made[first - 1].low in language.determiners)


def _ends(made: Sequence[Node], at: int, language: Language) -> bool:
    """Whether the names end there: with the sentence, or where one of them has a clause of his own."""
    comma = made[at].low == "," and at + 1 < len(made) and made[at + 1].low in language.relatives
    return made[at].low in ENDS or comma


def _number_named(row: Sequence[Node], language: Language) -> int:
    """How many a list names, whose members commas part and whose last an "and" leads; 0 where it is none."""
    joints = language.words.clause.joints
    parting = [-1, *(at for at, n in enumerate(row) if n.low == "," or n.low in joints), len(row)]
    items = [row[a + 1 : b] for a, b in pairwise(parting) if b > a + 1]
    closed = len(items) == 1 or any(node.low in joints for node in row)
    return len(items) if closed and all(_is_somebody(item, language) for item in items) else 0


def _is_somebody(item: Sequence[Node], language: Language) -> bool:
    """Whether a member of a list is one who can act, and what he is, and no more."""
    actors = sum(node.actor for node in item)
    plain = language.determiners | language.of_words | language.words.group.counted_actors
    return actors == 1 and len(item) <= ITEM and all(n.actor or n.low in plain for n in item)


def _number(node: Node, language: Language) -> int:
    if node.low.isdecimal():
        return int(node.low)
    return 2 if node.low in language.two else language.numbers.get(node.low, 0)


def _noun(made: Sequence[Node], first: int, mark: int, language: Language) -> int:
    """Where the noun ends that a number counts: "two of Peru's neighbours"; 0 where it counts nobody."""
    counted, heads = language.words.group.counted_actors, language.words.title.heads_of_what
    for at in range(first + 1, min(first + 1 + LED, mark)):
        low = made[at].low
        if low in counted and made[at + 1].low not in counted:
            led = made[at + 1].low in language.of_words and made[at + 2].low in heads
            return at + 1 + 2 * led
        if low and not (low.replace("-", "").isalpha() or low in ("'s", "'", "’", "-")):
            return 0
        if low in language.auxiliaries or low in language.relatives:
            return 0
    return 0
