"""Whether a preposition leads a phrase: "of Chad and Niger", "dengan Presiden X"."""

from __future__ import annotations

from kg.extract.clauses.said_of_him import says_of_him
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language.pack import Language

OPENING = 4
"""Nodes of a sentence's first phrase of place or time: "Pada kesempatan yang sama"."""


def led(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a preposition stands right before the phrase at `at`, or before those coordinated with it."""
    return led_at(nodes, at, language) is not None


def led_at(nodes: Nodes, at: int, language: Language) -> int | None:
    """Where that preposition stands; None where none does."""
    before = at - 1
    while before >= 0:
        word = nodes[before].low
        if word in language.determiners or word in language.government:
            before -= 1
        elif word in language.coordinators and word != "," and before > 0 and nodes[before - 1].phrase:
            before -= 2
        else:
            return before if word in language.prepositions or _far(nodes, before, language) else None
    return None


def _far(nodes: Nodes, at: int, language: Language) -> bool:
    """ "di ibu kota Myanmar": a preposition before the plain nouns before a country.

    Not before whom a new phrase begins with: "Di sana ia bertemu X", "Dalam lawatan itu X bertemu Y".
    """
    he = nodes[at + 1].text.islower()  # a pronoun, and no title
    opens = language.nouns_after and 0 < at < OPENING and he and nodes[0].low in language.prepositions
    closing = language.demonstratives | language.words.place.there if opens else frozenset()
    if not opens and nodes[at].low in language.demonstratives and says_of_him(nodes, at, language):
        return False
    for step in range(at, max(-1, at - 3), -1):
        word = nodes[step].low
        if word in closing:
            return False
        if word in language.prepositions:
            return True
        if not word.isalpha() or looks_verbal(word, language) or word in language.coordinators:
            return False
        if word in language.relatives or word in language.complementizers or word in language.auxiliaries:
            return False
    return False
