"""Relative clauses that tell of a noun behind a verb: "backed the truce that both had reached in Rome"."""

from __future__ import annotations

from kg.extract.clauses.no_relative import contact_clause
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.verbal import looks_verbal
from kg.language import speech


def told_of_a_noun(passage: Passage, trigger: Trigger, at: int) -> bool:
    """Whether the node `at` tells where or when a thing was of which a clause behind the event's words tells.

    "Chad backed the accord that Mali and Togo struck in Rome last May": the accord was struck there and then.
    What is told of a gathering is the event's own: "joined a meeting that opened in Rome on Monday".
    """
    nodes, pack = passage.nodes, passage.language
    that = speech(pack.code).complementizers  # they open such clauses as well as reported speech
    if pack.nouns_after or trigger.last > at - FEWEST:
        return False
    for n in range(at - FEWEST + 1, trigger.last, -1):
        low = nodes[n].low
        if low in (",", ";", ":"):
            return False
        if nodes[n].actor and contact_clause(nodes, n, pack):
            noun = n - 1 - (nodes[n - 1].low in pack.determiners)
            return _is_a_plain_noun(passage, trigger, noun) and _has_happened(passage, n + 1, at)
        if low in that or (low in pack.relatives and low not in pack.words.place.where):
            return _is_a_plain_noun(passage, trigger, n - 1) and _has_happened(passage, n + 1, at)
    return False


FEWEST = 3
"""Nodes from a relative pronoun to a day: "that", its verb and the preposition."""


def _is_a_plain_noun(passage: Passage, trigger: Trigger, at: int) -> bool:
    """Whether a thing or people without a name stand at a node, no gathering and nobody who is told so."""
    nodes, pack = passage.nodes, passage.language
    low, place = nodes[at].low or nodes[at].text.split()[-1], pack.words.place  # "a Malian diplomat"
    if at < trigger.last or not (low.isalpha() and low.islower()) or looks_verbal(low, pack):
        return False
    told = {*nodes.lows[trigger.first : at + 1]} & speech(pack.code).verbs.keys()
    gathering = low in place.gatherings or low in place.meetings or low in pack.words.time.journeys
    return not (told or gathering or low in pack.prepositions or low in pack.event_heads)


def _has_happened(passage: Passage, first: int, last: int) -> bool:
    """Whether a verb of what was stands among nodes, and none of what will or should be."""
    pack, lows = passage.language, passage.nodes.lows[first:last]
    if not (pack.plans & pack.auxiliaries).isdisjoint(lows) or not pack.conditions.isdisjoint(lows):
        return False
    words = speech(pack.code)
    return any(
        looks_verbal(w, pack) or w in pack.words.verb.object_verbs or w in words.predicates for w in lows
    )
