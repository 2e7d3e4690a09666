"""Small words behind a trigger: which slot a preposition opens, and what joins another event."""

from __future__ import annotations

from functools import cache

from kg.extract.nodes import Nodes
from kg.language import LANGUAGES
from kg.language.pack import Language


def preposition(nodes: Nodes, at: int, language: Language) -> tuple[str, int] | None:
    """The slot that a preposition at `at` opens, and the node behind it."""
    word = nodes[at].low
    if not word:
        return None
    if at + 1 < len(nodes) and word in _of_two_words(language.code):
        two = f"{word} {nodes[at + 1].low}"
        if two in language.prepositions:
            return language.prepositions[two], at + 2
    slot = language.prepositions.get(word)
    if word in language.words.clause.comparing and at + 1 < len(nodes) and nodes[at + 1].low[:1].isdecimal():
        return None  # "more than 10,000 Haitians"
    if (
        word in language.words.clause.infinitives
        and at + 1 < len(nodes)
        and _infinitive(nodes, at + 1, language)
    ):
        slot = "object"
    return (slot, at + 1) if slot else None


@cache
def _of_two_words(code: str) -> frozenset[str]:
    """The first words of prepositions of two words."""
    return frozenset(words.split()[0] for words in LANGUAGES[code]().prepositions if " " in words)


def _infinitive(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a plain word follows "to", as in "to take Chavez to court"."""
    word = nodes[at].low
    return (
        word.isalpha()
        and word not in language.determiners
        and word not in language.possessives
        and nodes[at].phrase is None
    )


def is_sequel(nodes: Nodes, at: int, language: Language) -> bool:
    """ "and, afterwards, X", "and later with X": another event follows."""
    for n in range(at + 1, min(at + 4, len(nodes))):
        if nodes[n].low in language.words.clause.sequels:
            return True
        if nodes[n].low != ",":
            return False
    return False
