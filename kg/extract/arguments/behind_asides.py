"""Where and when something is, told behind a relative clause: "met X, who is in Peru for talks, in Lima"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kg.document import Phrase, PhraseKind
from kg.extract.slots import Arguments
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

FEWEST: Final = 3
"""Fewest nodes of such a clause, its pronoun with them."""

MARKS: Final = frozenset({",", "(", ")"})
"""What may stand between a hall, its city and the day."""


def behind_aside(nodes: Nodes, language: Language) -> tuple[int, int] | None:
    """The nodes of the pronoun and of the comma that closes its clause; only a place and a day stand behind.

    None for "X, who landed in Lima, Peru, on Monday": there the clause goes on.
    """
    if language.relatives.isdisjoint(nodes.words) or "," not in nodes.words:
        return None
    last = len(nodes) - (nodes[len(nodes) - 1].low == ".")
    opens = next((n for n in range(2, last) if nodes[n].low in language.relatives), None)
    if opens is None or nodes[opens - 1].low != "," or not nodes[opens - 2].actor:
        return None
    commas = (n for n in range(opens + FEWEST, last - 2) if nodes[n].low == ",")
    close = next((n for n in commas if _only_where(nodes, n + 1, last, language)), None)
    return (opens, close) if close is not None else None


def _only_where(nodes: Nodes, first: int, last: int, language: Language) -> bool:
    """ "at the palace in Lima on Friday", "di Istana Merdeka, Jakarta, Jumat": a preposition leads."""
    inside = language.words.place.inside
    if nodes[first].low not in inside or not _is_place(nodes, first + 1, language):
        return False  # a day alone may be that of the clause
    plain = inside | language.words.verb.before_days | language.determiners | MARKS
    return all(n.date or _lies(n.phrase) or n.low in plain for n in nodes[first:last])


def _is_place(nodes: Nodes, at: int, language: Language) -> bool:
    at += nodes[at].low in language.determiners
    return at < len(nodes) and _lies(nodes[at].phrase)


def _lies(phrase: Phrase | None) -> bool:
    return phrase is not None and (phrase.kind is PhraseKind.PLACE or phrase.place is not None)


def where_of_the_main_verb(
    nodes: Nodes, trigger: Trigger, stops: Sequence[int], language: Language, found: Arguments
) -> None:
    """Give the verb before such a clause the place and the day that stand behind it."""
    aside = behind_aside(nodes, language)
    if aside is None or not trigger.last <= aside[0] or any(trigger.first < s < aside[0] for s in stops):
        return
    tail = nodes[aside[1] + 1 :]
    if not found.places:
        found.places.extend(n.phrase for n in tail if n.phrase is not None and _lies(n.phrase))
    if not found.dates:
        found.dates.extend(n.date for n in tail if n.date is not None)


def up_to_the_comma(nodes: Nodes, trigger: Trigger, last: int, language: Language) -> int:
    """Where what a trigger inside such a clause tells ends: at its comma."""
    aside = behind_aside(nodes, language)
    return min(last, aside[1]) if aside is not None and aside[0] < trigger.first < aside[1] else last
