"""What is put in between a verb and its object: "suspended, with immediate effect, Gabon's membership"."""

from __future__ import annotations

from typing import Final

from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

PUT_IN: Final = 8
"""Most nodes between the two commas."""


def without_asides_at_verbs(units: Nodes, language: Language) -> Nodes:
    """ "X suspended, until further notice, Y's membership": as "X suspended Y's membership".

    Left as it stands is an aside that names somebody or a day, and one behind a verb of a clause before the
    main one ("After Y was attacked, in the end, X gave way").
    """
    words = language.words.clause
    if language.nouns_after or words.opening_asides.isdisjoint(units.words):
        return units
    for at in range(2, len(units) - 4):
        if units[at].low != "," or units[at + 1].low not in words.opening_asides:
            continue
        end = next((n for n in range(at + 2, min(len(units) - 2, at + PUT_IN)) if units[n].low == ","), 0)
        if not end or any(not n.low for n in units[at + 1 : end]):
            continue
        if _is_told(units, at - 1, language) and _is_object(units, end + 1, language):
            return Nodes([*units[:at], *units[end + 1 :]])
    return units


def _is_told(units: Nodes, verb: int, language: Language) -> bool:
    """Whether the first verb of the sentence stands there, an active one."""
    words = language.words
    verb -= units[verb].low in words.verb.particles  # "called off, at the last minute, talks"
    low, before = units[verb].low, units[:verb]
    finite = low.isalpha() and (low.endswith(language.past) or low in words.verb.strong_pasts)
    if not finite or units[verb - 1].low in language.passive_auxiliaries:
        return False
    apart = words.clause.subordinators | language.relatives | language.complementizers | {";", ":", '"'}
    first = before[0].low
    return (
        any(n.actor for n in before)
        and not any(n.low in apart for n in before)
        and first not in words.clause.agents
    )


def _is_object(units: Nodes, at: int, language: Language) -> bool:
    """Whether an object begins there, and no clause: "Gabon's membership", "to suspend", "two diplomats"."""
    node, words = units[at], language.words.clause
    small = language.prepositions.keys() | words.joints | words.subordinators | language.auxiliaries
    to = node.low in words.infinitives
    if not (to or node.actor or (node.low.isalpha() and node.low not in small | language.relatives)):
        return False
    finite = language.auxiliaries - language.words.clause.joints
    for n in range(at + 1, len(units)):
        low = units[n].low
        if low in language.relatives or low in language.complementizers or low in {",", ";", "."}:
            return True
        if low in finite or low in language.sayings:
            return False
    return True
