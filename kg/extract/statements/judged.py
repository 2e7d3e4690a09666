"""Whom somebody blames, praises or asks by what he says of him: "Peru's raid was a crime, X said"."""

from __future__ import annotations

from kg.document import Phrase
from kg.extract.passage import Passage
from kg.extract.statements.voices import over_who_says_so, says
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.records import replace


def judged(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """Whom the words before a trigger are about, which say what he, or his deed, is.

    "The raid by Peru was a crime" is about Peru, "the pact of Chad and Mali is a step forward" about both.
    """
    nodes, pack = passage.nodes, passage.language
    if Trait.BEHIND in trigger.frame.traits:
        undergone = nodes[trigger.last - 1].low in pack.passive_auxiliaries
        named = _by_whom if undergone else _first_named
        return named(nodes, trigger.last, pack)
    if trigger.last < len(nodes) and nodes[trigger.last].low in pack.passive_auxiliaries:
        return []
    at = over_who_says_so(nodes, trigger.first - 1, pack)
    at -= at > 0 and nodes[at].low in pack.demonstratives  # "Tindakan Togo ini tidak dapat ..."
    if Trait.JUDGES in trigger.frame.traits and (whose := _whose_deed(passage, trigger)):
        return whose
    return _named(nodes, at) if at >= 0 and nodes[at].actor else []


NEAR = 3
"""Nodes behind "it is up to" or "by" among which whoever it is up to is named."""

DONE = 7
"""Nodes behind "must be" among which "by" stands: "must be paid for in full by"."""


def _first_named(nodes: Nodes, first: int, language: Language) -> list[Phrase]:
    """The actor at the beginning of some words, behind an article: "the governments of"."""
    for at in range(first, min(first + NEAR, len(nodes))):
        if nodes[at].actor:
            return _named(nodes, at)
        if nodes[at].low not in language.determiners and nodes[at].low not in language.government:
            return []
    return []


def _by_whom(nodes: Nodes, first: int, language: Language) -> list[Phrase]:
    """ "must be paid for by Libya": who has to do what is told in the passive; nobody without a "by"."""
    agents = language.words.clause.agents
    by = next((n for n in range(first, min(first + DONE, len(nodes))) if nodes[n].low in agents), None)
    return _first_named(nodes, by + 1, language) if by is not None else []


def _whose_deed(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """Whose decision, raid or pact the words before a trigger name; empty where they name none."""
    nodes, pack, end = passage.nodes, passage.language, trigger.first
    first = _behind_opening(nodes, end, pack)
    if not _is_a_deed(nodes, first, end, pack):
        return []
    agents = pack.words.clause.agents
    lead = next((n for n in range(first, end) if nodes[n].low in agents or _joins(nodes[n].low, pack)), first)
    found = [n for n in range(lead, end) if nodes[n].actor]
    last = next((n for n in found if not _goes_on(nodes, n, end, pack)), None)
    return [p for n in found if last is not None and n <= last for p in _named(nodes, n)]


def _goes_on(nodes: Nodes, at: int, end: int, language: Language) -> bool:
    """Whether another is joined to the one at a node: "by Kosovo and Serbia", "between Chad and Mali"."""
    joined = at + 2 < end and nodes[at + 2].actor
    return joined and nodes[at + 1].low in language.words.clause.joints


def _joins(low: str, language: Language) -> bool:
    """Whether a word leads the two whose deed it is: the pact between them."""
    return language.prepositions.get(low) == "between"


def _named(nodes: Nodes, at: int) -> list[Phrase]:
    """The one that a node names, of whom a demonym or genitive is as good a name."""
    phrase = nodes[at].phrase
    return [replace(phrase, modifier=False)] if phrase is not None else []


def _behind_opening(nodes: Nodes, before: int, language: Language) -> int:
    """Where what is judged begins: behind "that" or "said", who says so, in whose view it is, when it was."""
    words = language.words
    opens = language.complementizers | words.clause.subordinators | words.statement.views | STOPS
    for at in range(before - 1, -1, -1):
        closes = nodes[at].low == "," and at > 0 and nodes[at - 1].actor
        said = not language.nouns_after and says(nodes[at].low, language)  # without "that"
        if nodes[at].low in opens or closes or said:
            return at + 1
    return 0


STOPS = frozenset({":", ";", '"', "“", "”", "«", "»"})


def _is_a_deed(nodes: Nodes, first: int, before: int, language: Language) -> bool:
    """Whether words name what somebody did or said: "Chad's decision", "the Chadian president's remarks"."""
    words = language.words
    lows = nodes.lows[first:before]
    return any(
        low in words.clause.theirs or low in words.deed.deeds or low in words.deed.stances for low in lows
    )
