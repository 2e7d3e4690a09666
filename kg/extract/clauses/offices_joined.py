"""Who is joined to people that are told by what they are: "X and the leaders of Peru and Chile met"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

HEADS = frozenset({"of", "from"})
"""Slots of whose people they are."""

NOUN = 5
"""Most words of what people are: "the newly elected defence ministers"."""


def before_their_offices(nodes: Nodes, step: int, first: int, language: Language) -> int | None:
    """The actor left of the "and" that joins people to him, of whom the first name stands at `step`.

    Before the states whose they are ("Ruto and the ministers of Togo and Benin signed") or before their own
    names ("Ruto and two envoys, A and B, signed").
    """
    noun = _noun_before(nodes, step, language)
    if noun is None:
        return None
    at = noun
    while at > first + 1 and noun - at <= NOUN and _describes(nodes, at, language):
        if nodes[at - 1].low in language.words.clause.joints and _counts(nodes, at, language):
            joined = at - 2 - (nodes[at - 2].low == ",")
            return joined if joined >= first and _is_named_alone(nodes, joined, first, language) else None
        at -= 1
    return None


def _noun_before(nodes: Nodes, step: int, language: Language) -> int | None:
    """The noun in the plural before "of Togo", or before the comma behind which their names stand."""
    at, phrase = step - 1, nodes[step].phrase
    if at > 0 and nodes[at].low in language.determiners:
        at -= 1  # "of the Netherlands"
    named = phrase is not None and phrase.kind is PhraseKind.PERSON and nodes[at].low == ","
    of = language.prepositions.get(nodes[at].low) in HEADS
    noun = at - 1
    if noun < 1 or not (named or of) or not language.several:
        return None
    low = nodes[noun].low
    return noun if low.isalpha() and low.endswith(language.several) else None


def _describes(nodes: Nodes, at: int, language: Language) -> bool:
    node = nodes[at]
    none = node.low in language.prepositions or node.low in language.auxiliaries
    return node.phrase is None and node.low.replace("-", "").isalpha() and not none


def _counts(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a noun begins at a node: "the leaders", "two envoys"."""
    low = nodes[at].low
    return low in language.determiners or low in language.numbers or low in language.possessives


def _is_named_alone(nodes: Nodes, at: int, first: int, language: Language) -> bool:
    """Whether an actor stands there whom no preposition leads: not "with Ruto and the leaders of"."""
    lead = at - 1 - (at > first and nodes[at - 1].low in language.determiners)
    return nodes[at].actor and (lead < first or nodes[lead].low not in language.prepositions)
