"""What somebody claims or demands, answered by another: "X's demand that Y leave was rejected by Z"."""

from __future__ import annotations

from typing import Final

from kg.extract.words.nodes import STOPS, Nodes
from kg.find.scene import GENITIVES
from kg.language.pack import Language

CLAUSE: Final = 24
"""Most nodes from "that" to the verb of answering."""

WHOSE: Final = 5
"""Most nodes from the beginning of the subject to its noun: "Chad's latest demand"."""


def with_answers_active(units: Nodes, language: Language) -> Nodes:
    """ "X's demand that Y leave was rejected by Z on Monday": as "Z on Monday rejected X's demand that ...".

    The clause then stands behind the verb that tells of it, where nobody takes it for a deed. Not "X's claim
    that the deal was rejected by Z": there the answer is all that is claimed.
    """
    words = language.words
    if language.nouns_after or words.place.answered.isdisjoint(units.words):
        return units
    for that in range(1, len(units) - 4):
        if units[that].low not in language.complementizers or units[that - 1].low not in words.place.answered:
            continue
        for verb in range(that + 3, min(len(units) - 1, that + CLAUSE)):
            if units[verb].low in words.status.answering_no and (
                made := _active(units, that, verb, language)
            ):
                return made
    return units


def _active(units: Nodes, that: int, verb: int, language: Language) -> Nodes | None:
    """The nodes with the answer, a passive whose verb is told, before what it answers; None where none is."""
    first = verb
    while first > that and (
        units[first - 1].low in language.auxiliaries or _is_adverb(units, first - 1, language)
    ):
        first -= 1
    by = verb + 1
    while by < len(units) - 2 and _is_manner_or_day(units, by, language):
        by += 1
    passive = not language.passive_auxiliaries.isdisjoint(units.lows[first:verb])
    if (
        not passive
        or units[by].low not in language.words.clause.agents
        or not _has_a_verb(units, that, first, language)
    ):
        return None
    end = _end_of_agents(units, by + 1, language)
    begin = _subject(units, that - 1, language)
    if end is None or begin is None:
        return None
    stop = next((n for n in range(end, len(units)) if units[n].low in STOPS | {",", ";"}), len(units) - 1)
    days = [n for n in range(end, stop) if units[n].date is not None]
    told = days[-1] + 1 if days else end
    return Nodes(
        [
            *units[:begin],
            *units[by + 1 : told],
            *units[verb + 1 : by],
            units[verb],
            *units[begin:first],
            *units[told:],
        ]
    )


def _is_manner_or_day(units: Nodes, at: int, language: Language) -> bool:
    """Whether a word stands there that may part the verb and "by": "firmly", "on Monday"."""
    led = units[at].low in language.prepositions and units[at + 1].date is not None
    return led or units[at].date is not None or _is_adverb(units, at, language)


def _is_adverb(units: Nodes, at: int, language: Language) -> bool:
    return units[at].low.endswith(language.adverbial) if units[at].low else False


def _has_a_verb(units: Nodes, that: int, end: int, language: Language) -> bool:
    """Whether the clause has a verb of its own: "that Y had left", "that Y leave the town"."""
    words = language.words
    for at in range(that + 1, end):
        low = units[at].low
        if (
            low in language.auxiliaries
            or low in words.verb.strong_pasts
            or (low.isalpha() and low.endswith(language.past))
        ):
            return True
        plain = low.isalpha() and low not in language.prepositions and low not in words.clause.joints
        if plain and units[at - 1].actor and low not in GENITIVES:
            return True
    return False


def _end_of_agents(units: Nodes, at: int, language: Language) -> int | None:
    """The node behind whoever answers, also in a row: "by Togo and Chad"."""
    while at < len(units) - 1 and not units[at].actor:
        if not (units[at].low.isalpha() and units[at].low in language.determiners | language.government):
            return None
        at += 1
    joined = {",", *language.words.clause.joints}
    while at < len(units) - 1 and units[at].actor:
        at += 1
        if units[at].low in joined and at + 1 < len(units) and units[at + 1].actor:
            at += 1
    return at if at < len(units) and units[at].low not in GENITIVES else None


def _subject(units: Nodes, noun: int, language: Language) -> int | None:
    """Where the subject begins whose noun stands at a node; None where something else leads to it."""
    closed = {",", ";", '"'} | language.complementizers | language.sayings
    begin = noun
    while (
        begin > 0
        and noun - begin < WHOSE
        and units[begin - 1].low not in closed
        and units[begin - 1].date is None
    ):
        begin -= 1
    led = begin > 0 and units[begin - 1].low not in closed and units[begin - 1].date is None
    verbal = any(
        units[n].low in language.auxiliaries or units[n].low in language.prepositions
        for n in range(begin, noun)
    )
    return None if led or verbal else begin
