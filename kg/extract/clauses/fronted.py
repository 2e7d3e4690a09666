"""Where the main clause begins behind what opens a sentence: "Setelah menemui X, | Y terbang ke Z"."""

from __future__ import annotations

from kg.extract.clauses.openings import opening_conjunction
from kg.extract.clauses.subjects import new_subject
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

FRONTED = 40
"""Most nodes of a clause that opens a sentence."""


def fronted_clause(nodes: Nodes, language: Language, verb: int = 0) -> int:
    """ "Setelah menepis tuduhan itu, Lukashenko terbang ke X": the comma behind what opens it; or 0."""
    opened = opening_conjunction(nodes, language) if language.nouns_after else None
    return _main_subject(nodes, opened, language, verb) if opened is not None else 0


def fronted_phrase(nodes: Nodes, language: Language) -> int:
    """ "Di tengah ancaman Mali terhadap Niger, Kenya mengirim ...": the comma behind what opens it; or 0."""
    led = language.nouns_after and nodes[0].low in language.prepositions
    return fronted_clause(nodes, language) or (_main_subject(nodes, 0, language, 0) if led else 0)


def _main_subject(nodes: Nodes, opened: int, language: Language, verb: int) -> int:
    """The comma before the main clause's own subject and verb, behind what opens at `opened`; or 0."""
    words = language.words.verb
    commas = (n for n in range(opened + 2, min(len(nodes) - 2, FRONTED)) if nodes[n].low == ",")
    for comma in commas:
        if not nodes[comma + 1].actor:
            continue
        at = _last_of_two(nodes, comma + 1, language)
        if at + 1 == verb or nodes[at + 1].low in words.rootlike_verbs or new_subject(nodes, at, language):
            return comma
    return 0


def _last_of_two(nodes: Nodes, at: int, language: Language) -> int:
    """ "Setelah Mali mengusir duta besar Togo, Chad dan Niger mengecam X": the second of those who act."""
    joined = at + 3 < len(nodes) and nodes[at + 1].low in language.words.clause.joints
    return at + 2 if joined and nodes[at + 2].actor else at
