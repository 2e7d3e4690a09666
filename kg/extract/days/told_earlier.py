"""Whether an event is told as having been before the news: "Sebelumnya, ...", "had accused"."""

from __future__ import annotations

from kg.extract.clauses.clauses import clause
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind


def is_earlier(passage: Passage, trigger: Trigger) -> bool:
    """ "Sebelumnya, ...", "had accused": told as having been before the news."""
    near = passage.nodes.lows[max(0, trigger.first - 4) : trigger.first]
    told = not passage.language.words.verb.pluperfects.isdisjoint(near) and not _had_one(passage, trigger)
    told = (told and not _said_again(passage, trigger)) or _told_earlier(passage, trigger)
    return told or _some_week(passage, trigger) or _behind_another_stay(passage, trigger)


def _behind_another_stay(passage: Passage, trigger: Trigger) -> bool:
    """ "came here after an official visit to Cuba": the visit before this one; not "after the visit"."""
    if not trigger.noun or trigger.frame.kind is not Kind.VISIT or passage.language.nouns_after:
        return False
    lows, words = passage.nodes.lows, passage.language.words
    span = range(trigger.first - 1, max(0, trigger.first - 1 - ADJECTIVES), -1)
    at = next((n for n in span if lows[n] in words.clause.indefinite), 0)
    return at > 0 and lows[at - 1] in words.place.after_talks


ADJECTIVES = 4
"""Most nodes from a visit's noun to its article: "an official three-day visit"."""


def _said_again(passage: Passage, trigger: Trigger) -> bool:
    """ "Chad expelled two envoys. The ministry said it had expelled them for spying": the very same."""
    lows, words = passage.nodes.lows, passage.language.words
    at, pack = trigger.first - 1, passage.language
    if passage.language.nouns_after or at < 2 or lows[at] not in words.verb.pluperfects:
        return False
    led = lows[at - 2] in pack.sayings or lows[at - 2] in pack.complementizers
    it = lows[at - 1] in words.clause.body_pronouns or passage.nodes[at - 1].phrase is not None
    behind = passage.nodes[trigger.last] if trigger.last < len(lows) else None
    unnamed = behind is not None and behind.phrase is not None and not behind.phrase.named
    again = behind is not None and (unnamed or behind.low in pack.words.place.definite | pack.plurals)
    return led and it and again


def _had_one(passage: Passage, trigger: Trigger) -> bool:
    """ "had a meeting", "had talks": what they did is in the noun, and "had" is no pluperfect."""
    lows, pluperfects = passage.nodes.lows, passage.language.words.verb.pluperfects
    at = next((n for n in range(trigger.first - 1, -1, -1) if lows[n] in pluperfects), None)
    return (
        trigger.noun
        and at is not None
        and (at + 1 == trigger.first or lows[at + 1] in passage.language.determiners)
    )


def _some_week(passage: Passage, trigger: Trigger) -> bool:
    """ "pekan lalu bersumpah": a week that lies in two months is no date, but is not the news either."""
    units, pack = passage.nodes, passage.language
    if all(phrase.partition(" ")[2] not in units.words for phrase in pack.words.time.past_weeks):
        return False  # neither "week" nor "lalu"
    first, last = clause(units, trigger, pack)
    for at in range(max(0, first - 2), min(last, len(units) - 1)):
        if f"{units[at].low} {units[at + 1].low}" in pack.words.time.past_weeks:
            return True
    return False


def _told_earlier(passage: Passage, trigger: Trigger) -> bool:
    """ "Sebelumnya, X bertemu Y"; not "X dan Y bertukar nota yang sebelumnya diteken": that was before."""
    pack, lows = passage.language, passage.nodes.lows
    if pack.earlier.isdisjoint(passage.nodes.words):
        return False
    at = (n for n, low in enumerate(lows) if low in pack.earlier)
    return any(n < trigger.last or pack.relatives.isdisjoint(lows[trigger.last : n]) for n in at)
