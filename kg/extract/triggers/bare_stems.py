"""Bare stems of Indonesian headlines, which are nouns as well: "Rusia invasi Ukraina", "kritik Rusia"."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.language.pack import Language


def no_headline_verb(nodes: Nodes, first: int, last: int, language: Language) -> bool:
    """ "kritik Rusia", "protes itu": a stem that is a verb only between its subject and an object.

    The subject opens the sentence, with at most two words of its own before it: "Pasukan Rusia serang Kyiv".
    """
    if nodes[first].low not in language.words.verb.bare_stems:
        return False
    at = first - 1
    while at > 0 and nodes[at].low in language.auxiliaries:
        at -= 1
    if at < 0 or not nodes[at].actor or not _has_object(nodes, first, last, language):
        return True
    joints = language.coordinators | {"-"}
    while at > 0 and (nodes[at - 1].actor or nodes[at - 1].low in joints):
        at -= 1
    lead = nodes.lows[max(0, at - LEAD) : at]
    opens = len(lead) < LEAD or not lead[-1].isalnum()
    plain = all(low.isalpha() and low not in language.prepositions for low in lead) or not lead[-1].isalnum()
    return not (opens and plain)


def _has_object(nodes: Nodes, first: int, last: int, language: Language) -> bool:
    """Whether an object follows a bare stem, or stands among its own words: "uji coba rudal"."""
    behind = nodes[last] if last < len(nodes) else None
    if behind is None or behind.date is not None:
        return last > first + 1
    closed = (language.prepositions, language.demonstratives, language.relatives, language.coordinators)
    own = last > first + 1 and behind.low in language.prepositions
    return own or behind.actor or (behind.low.isalnum() and not any(behind.low in words for words in closed))


LEAD = 3
"""As many words before a subject are a clause, and no title of its own."""
