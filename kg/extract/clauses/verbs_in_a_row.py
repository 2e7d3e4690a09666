"""Verbs in a row that commas join, all of one subject; Indonesian."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language.pack import Language

PARTS = frozenset({".", ";", ":", '"', "“", "”", "(", ")"})
"""What no row goes over."""


def row_begun_by(nodes: Nodes, first: int, comma: int, verb: int, language: Language) -> int | None:
    """ "Chad menolak tuduhan Mali, menutup perbatasan, dan ...": who does what stands behind a comma.

    The subject right before the nearest verb that has one in the clause: Chad, and not whose charge it
    rejects. None where that verb is itself asked of its subject ("mendesak Mali membuka").
    """
    passed = language.words.clause.joints | language.auxiliaries
    while verb < len(nodes) - 1 and nodes[verb].low in passed:
        verb += 1  # ", dan menghentikan"
    if not _is_active(nodes[verb].low, language):
        return None
    for at in range(comma - 2, first - 1, -1):
        low = nodes[at].low
        if low in PARTS or low in language.complementizers or low in language.relatives:
            return None
        if not nodes[at].actor:
            continue
        does = _verb_behind(nodes, at, comma, language)
        if does is not None:
            whole = not _is_led(nodes, at, first, language) and _each_has_a_verb(nodes, does, comma, language)
            return at if whole else None
    return None


def _each_has_a_verb(nodes: Nodes, begin: int, end: int, language: Language) -> bool:
    """Whether behind every comma of the row a verb stands; not "Sementara X diam, Menlu Y, Z, mengecam"."""
    for comma in range(begin, end):
        step = comma + 1
        while step < end and nodes[step].low in language.auxiliaries:
            step += 1
        if nodes[comma].low == "," and not _is_active(nodes[step].low, language):
            return False
    return True


def _verb_behind(nodes: Nodes, at: int, end: int, language: Language) -> int | None:
    """The transitive verb behind an actor, past auxiliaries."""
    step = at + 1
    while step < end and nodes[step].low in language.auxiliaries:
        step += 1
    return step if step < end and _is_active(nodes[step].low, language) else None


def _is_active(word: str, language: Language) -> bool:
    """Whether a word has the shape of a verb that does something to somebody: a meN- verb."""
    return word.startswith(language.words.verb.active_prefix) and looks_verbal(word, language)


def _is_led(nodes: Nodes, at: int, first: int, language: Language) -> bool:
    """Whether a verb, a preposition or a conjunction stands before an actor: he opens no clause."""
    before = at - 1
    while before >= first and (
        nodes[before].low in language.government or nodes[before].low in language.determiners
    ):
        before -= 1
    return before >= first and nodes[before].low != ","


def opens_nameless(nodes: Nodes, first: int, verb: int, language: Language) -> bool:
    """ "X berduka setelah militer merebut kekuasaan di Y serta menahan Z": the army does both, not X or Y."""
    opened = first > 0 and nodes[first - 1].low in language.words.clause.subordinators
    if not opened or nodes[first].low not in language.unnamed or nodes[first].phrase is not None:
        return False
    does = _verb_behind(nodes, first, len(nodes), language)
    return does is not None and does <= verb and not any(n.low == "," for n in nodes[first:verb])
