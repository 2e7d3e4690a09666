"""A conference that is named first by its city and its day: "a Lisbon conference of donors in May"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger

LED = 4
"""Most nodes from "a" to a conference's noun: "a two-day Lisbon conference"."""


def in_its_city(passage: Passage, trigger: Trigger) -> bool:
    """Whether "a" leads the noun, its city stands right before it and the sentence tells a day.

    "the Lisbon conference" is known already, and "a conference on Sudan" is anywhere.
    """
    nodes, pack = passage.nodes, passage.language
    before = nodes.lows[max(0, trigger.first - LED) : trigger.first]
    if pack.nouns_after or pack.words.clause.indefinite.isdisjoint(before):
        return False
    if all([node.date is None for node in nodes]):
        return False
    return _is_city(passage, trigger.first - 1)


def talks_there(passage: Passage, trigger: Trigger) -> bool:
    """ "Talks on Sudan opened in Jeddah on Monday": talks of whom only their city and day are told."""
    nodes, pack = passage.nodes, passage.language
    if pack.nouns_after or trigger.last - trigger.first > 1:
        return False
    if days_of_talks(passage, trigger):
        return True
    before = nodes[trigger.first - 1]
    if trigger.first and before.low and before.low not in pack.determiners:
        return False  # "wage talks", "coalition talks"
    dated = any([node.date is not None for node in nodes[trigger.last :]])
    inside, slots = pack.words.place.inside, pack.prepositions
    behind = range(trigger.last, len(nodes) - 1)
    # "planned for Oslo"
    led = (n for n in behind if nodes[n].low in inside or slots.get(nodes[n].low) == "for")
    return dated and any(_is_city(passage, n + 1) for n in led)


def days_of_talks(passage: Passage, trigger: Trigger) -> bool:
    """ "came after three hours of talks in Lima": they took place, whoever sat there."""
    nodes, pack = passage.nodes, passage.language
    if pack.nouns_after or trigger.first < 2 or trigger.last + 1 >= len(nodes):
        return False
    counted = nodes[trigger.first - 1].low in pack.of_words
    counted = counted and nodes[trigger.first - 2].low in pack.words.gathering.spans
    return (
        counted and nodes[trigger.last].low in pack.words.place.inside and _is_city(passage, trigger.last + 1)
    )


def _is_city(passage: Passage, at: int) -> bool:
    phrase = passage.nodes[at].phrase
    return phrase is not None and (phrase.kind is PhraseKind.PLACE or phrase.place is not None)
