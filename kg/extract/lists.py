"""What is no subject: a list that a preposition leads, the country behind its city, what a crowd passes."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.nodes import Nodes
from kg.find.scene import GENITIVES
from kg.language.pack import Language


def list_closed(nodes: Nodes, comma: int, at: int, language: Language) -> int | None:
    """ "Dalam kunjungan ke Chad, Mali, dan Niger, ia ...": the comma that closes what "ke" leads."""
    end, joined = at, False
    while nodes[comma - 1].actor and end < len(nodes) - 1:
        if not nodes[end].actor and nodes[end].low not in language.coordinators:
            return None
        if joined and nodes[end].low == ",":
            return end
        joined = joined or (nodes[end].low in language.coordinators and nodes[end].low != ",")
        end += 1
    return None


def lies_in(nodes: Nodes, at: int) -> bool:
    """ "Kuala Lumpur, Malaysia": the country only says where the city is; not so "in Oslo, Germany ..."."""
    before = nodes[at - 2].phrase if at > 1 and nodes[at - 1].low == "," else None
    phrase = nodes[at].phrase
    return (
        before is not None
        and phrase is not None
        and phrase.named
        and before.kind is PhraseKind.PLACE
        and phrase.kind is PhraseKind.COUNTRY
        and before.within in (None, phrase.entity)
    )


BECOMING = 7
"""Most nodes of "menjadi pemimpin asing pertama" before its relative pronoun."""


def became(nodes: Nodes, relative: int, language: Language) -> int | None:
    """ "Modi menjadi pemimpin asing pertama yang memberi selamat": whoever became it, did it."""
    for at in range(relative - 1, max(0, relative - BECOMING), -1):
        if nodes[at].low in language.words.clause.becoming:
            return at - 1 if nodes[at - 1].actor else None
        if nodes[at].actor or nodes[at].low == ",":
            return None
    return None


def of_the_unnamed(nodes: Nodes, begin: int, at: int, language: Language) -> bool:
    """ "Rombongan itu melewati perbatasan X sebelum terbang ke Y": the first who is named is no subject."""
    opens = nodes[begin]
    led = opens.low in language.words.clause.subordinators or opens.low in language.prepositions
    if opens.phrase is not None or nodes[at - 1].low == "," or led or _acts(opens.low, language):
        return False
    return any(_acts(n.low, language) for n in nodes[begin:at])


def _acts(word: str, language: Language) -> bool:
    return len(word) > 5 and word.startswith(language.words.clause.active_prefix)


def owned(nodes: Nodes, at: int) -> int:
    """ "Egypt's foreign ministry", "Japanese spokesman X": the last of actors of whom each is the other's."""
    while at + 2 < len(nodes):
        own = nodes[at + 1].low in GENITIVES
        if not nodes[at + 1 + own].actor:
            break
        at += 1 + own
    return at
