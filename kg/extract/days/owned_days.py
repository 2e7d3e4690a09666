"""Days that belong to what an act is about, came after or came before: "met X over Monday's raid"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import DateMention, Sentence
from kg.extract.clauses.answered_deeds import answering
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.verbal import looks_verbal
from kg.find.scene import GENITIVES
from kg.language.pack import Language
from kg.model import Kind

BEFORE = 8
"""Most nodes from "ahead of" to the day of what is ahead: "ahead of a summit of Gulf leaders on Friday"."""


def of_what_it_is_about(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "met X over Monday's raid", "flew in ahead of the vote on Sunday": not the day of the talks."""
    pack, units = passage.language, passage.nodes
    if trigger.noun or pack.nouns_after or at < 1 or at + 1 >= len(units):
        return False
    if units[at + 1].low in GENITIVES:
        return _is_owned(passage, trigger, at)
    return _is_ahead(passage, trigger, at)


def of_a_noun_before(passage: Passage, trigger: Trigger, date: DateMention) -> bool:
    """ "suspended Mali following the coup of 30 August": the day of the coup.

    Not "on the morning of 3 June", and not where the noun is an event's own that the verb tells of.
    """
    pack, lows = passage.language, passage.nodes.lows
    if pack.nouns_after or trigger.noun or trigger.frame.kind not in (Kind.STATEMENT, Kind.MEASURE):
        return False
    at = next((n for n, node in enumerate(passage.nodes) if node.date is date), 0)
    noun = lows[at - 2] if at - 2 > trigger.last else ""
    times = pack.words.time.day_parts | pack.words.time.parts | pack.words.time.long_times
    return pack.prepositions.get(lows[at - 1]) == "of" and noun.isalpha() and noun not in times


def of_the_answer(passage: Passage, trigger: Trigger, date: DateMention) -> bool:
    """ "reacted on Monday to Chad's decision to recall its envoy": the day on which somebody reacted."""
    at = answering(passage.nodes, trigger, passage.language)
    return at is not None and date.begin < passage.nodes[trigger.first].begin


def _is_owned(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "over Monday's raid", "to discuss Monday's raid"; not "held Monday's talks"."""
    lead = at - 1 - (passage.nodes[at - 1].low in passage.language.determiners)
    if trigger.first <= lead < trigger.last:
        return False
    return _owned_elsewhere(passage.nodes.lows, at, at + 1, passage.language)


def _owned_elsewhere(lows: Sequence[str], begin: int, end: int, pack: Language) -> bool:
    """Whether what a day owns is no gathering: not "at Monday's summit", "after Friday's talks"."""
    lead = begin - 1
    lead -= lows[lead] in pack.determiners
    low, before = lows[lead], lows[lead - 1]
    if low in pack.words.place.within or pack.prepositions.get(low) in ("for", "at", "with"):
        return False  # "gathered for Monday's summit"
    if low in pack.of_words:  # "in the wake of"; not "on the sidelines of Monday's summit"
        return before not in pack.words.place.sidelines | pack.words.time.parts | pack.words.time.days
    meets = pack.event_heads.keys() | pack.words.place.gatherings | pack.words.place.meetings
    return low in pack.words.time.ahead or meets.isdisjoint(lows[end + 1 : end + 4])


def is_of_what_was_before(sentence: Sentence, day: DateMention, language: Language) -> bool:
    """ "X recalled its envoy over Monday's raid": no day of the news, of a sentence not yet read."""
    tokens = sentence.tokens
    end = next((n for n, token in enumerate(tokens) if token.begin >= day.end), len(tokens))
    if language.nouns_after or end + 1 >= len(tokens) or tokens[end].low not in GENITIVES:
        return False
    begin = next(n for n, token in enumerate(tokens) if token.end > day.begin)
    lows = [token.low for token in tokens]
    led = begin > 0 and lows[begin - 1] in language.prepositions
    voted = not language.words.time.votes.isdisjoint(lows[end + 1 : end + 3])  # itself the news
    return led and not voted and _owned_elsewhere(lows, begin, end, language)


def _is_ahead(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "ahead of the vote on Sunday", "before an election in Mali on Sunday": what is yet to come."""
    pack, units = passage.language, passage.nodes
    times, begin = pack.words.time, max(0, at - BEFORE)
    if times.ahead.isdisjoint(units.words) and times.ahead_of.isdisjoint(units.words):
        return False
    meets = pack.event_heads
    for n in range(at - 1, begin - 1, -1):
        low = units[n].low
        if low in times.ahead or low in times.ahead_of:
            apart = n >= trigger.last or any(u.low == "," for u in units[at : trigger.first])
            sure = low in times.ahead_of or any(
                w in times.votes or w in meets for w in units.lows[n + 1 : at]
            )
            return apart and sure and at - n > 2
        if low == "," or units[n].date is not None or _ends(low, pack):
            return False
    return False


def _ends(low: str, pack: Language) -> bool:
    """Whether a word opens something else: a clause, or what another verb tells."""
    return low in pack.relatives or low in pack.complementizers or looks_verbal(low, pack)
