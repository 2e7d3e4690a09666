"""What stands left of an actor that a conjunction joins: adjectives, articles, people of somebody."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.words.nodes import Nodes
from kg.find.scene import GENITIVES
from kg.language import speech
from kg.language.pack import Language

ADJECTIVES = 3
"""Most words between a joint and the actor that it joins: "and the paramilitary Rapid Support Forces"."""


def before_joint(nodes: Nodes, at: int, first: int, language: Language) -> int:
    """The node left of the coordinators before an actor at `at`, past adjectives of the actor.

    The same node as without them where no coordinator stands there.
    """
    before = _before_aside(nodes, _before_relation(nodes, at, first, language), first, language)
    step = before
    while step >= first and at - step <= ADJECTIVES and _adjective(nodes, step, language):
        step -= 1
    if step >= first and nodes[step].low in language.determiners:
        step -= 1
    if step >= first and nodes[step].low in language.words.clause.joints:
        before = step
    while before >= first and (
        nodes[before].low in language.coordinators or nodes[before].low in language.determiners
    ):
        before -= 1
    return before


def _before_aside(nodes: Nodes, close: int, first: int, language: Language) -> int:
    """The joint before what is put in behind it, else `close`: "Chad and, a day later, Mali"; English."""
    comma = close - (nodes[close].low in language.determiners)
    if language.nouns_after or comma <= first + 1:
        return close
    if language.before_verbs(nodes[comma].low) and nodes[comma - 1].low in language.words.clause.joints:
        return comma - 1 if comma - 3 <= first else close  # not "met Chad and then Mali condemned it"
    if nodes[comma].low != ",":
        return close
    near = range(comma - 1, max(first, comma - ASIDE), -1)
    opening = next((n for n in near if nodes[n].low == "," or nodes[n].actor), first)
    joined = nodes[opening].low == "," and nodes[opening - 1].low in language.words.clause.joints
    return opening - 1 if joined and opening + 1 < comma else close


ASIDE = 9
"""Most nodes between the commas of what is put in behind a joint."""


def _before_relation(nodes: Nodes, at: int, first: int, language: Language) -> int:
    """The node left of an actor, or of what he is to whom he is joined: "X and his guest, Y"."""
    comma = at - 1
    if comma > first + 1 and nodes[comma].low.isalpha() and nodes[comma - 1].low in language.possessives:
        return comma - 2 if nodes[comma - 2].low == "," else comma  # "Rowley, his wife Sharon and"
    joint = comma - 3
    if joint <= first or nodes[comma].low != "," or nodes[joint].low not in language.words.clause.joints:
        return comma
    related = nodes[joint + 1].low in language.possessives and nodes[comma - 1].low.isalpha()
    return joint if related else comma


def past_people(nodes: Nodes, before: int, first: int, language: Language) -> int:
    """The actor to which people left of a joint belong: "Sudan's army and ..."."""
    step = before
    while step > first and nodes[step].phrase is None and before - step <= ADJECTIVES:
        if nodes[step].low in GENITIVES:
            return step - 1
        if nodes[step].low not in language.people and (
            step == before or not _adjective(nodes, step, language)
        ):
            return before
        step -= 1
    return step if nodes[step].actor else before


def _adjective(nodes: Nodes, at: int, language: Language) -> bool:
    word, phrase = nodes[at].low, nodes[at].phrase
    if phrase is not None:
        return phrase.kind is PhraseKind.PLACE  # "the South American bloc Mercosur"
    return (
        word.isalpha()
        and word not in language.prepositions
        and word not in language.coordinators
        and word not in language.auxiliaries
        and word not in language.determiners
        and word not in language.relatives
        and word not in speech(language.code).verbs
    )
