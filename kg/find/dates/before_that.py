"""Which dates of a sentence are those of its story: not of what had been before, nor of what is planned."""

from __future__ import annotations

from kg.document import DateMention, Sentence
from kg.find.knowledge import Knowledge


def beside_what_was_before(
    sentence: Sentence, dates: list[DateMention], known: Knowledge
) -> list[DateMention]:
    """Of a sentence about what had been before, the dates in front of it.

    "rang on May 4: X had fled", "arrived on Saturday from Jeddah, where he had spoken the day before".
    """
    before = known.language.words.verb.pluperfects
    if before.isdisjoint(sentence.words):
        return dates
    if looks_back(sentence, dates, known):
        return dates
    had = next(n for n, t in enumerate(sentence.tokens) if t.low in before)
    tokens, words = sentence.tokens, known.language.words
    opens = known.language.relatives | words.place.where
    parts = [
        t.begin
        for n, t in enumerate(tokens[:had])
        if t.text in PARTING
        or (
            t.text == "," and any(each.low in opens for each in tokens[n + 1 : n + 3])
        )  # ", to whom Chad had"
    ]
    return [d for d in dates if parts and d.end <= parts[-1]]


def looks_back(sentence: Sentence, dates: list[DateMention], known: Knowledge) -> bool:
    """ "The row had begun on January 3, when Peru closed the port. A day later": a story told from there.

    So it is where the main clause itself is of what had been, on a day of the calendar.
    """
    before, first = known.language.words.verb.pluperfects, dates[0] if dates else None
    if first is None or first.start.day is None or first.behind or before.isdisjoint(sentence.words):
        return False
    opens = known.language.relatives | known.language.words.place.where
    had = next(n for n, t in enumerate(sentence.tokens) if t.low in before)
    named = any(t.text.isdecimal() for t in sentence.tokens if first.begin <= t.begin < first.end)
    return named and opens.isdisjoint([t.low for t in sentence.tokens[:had]])


PARTING = frozenset({":", ";"})
"""Marks between two clauses that stand each for itself."""

PLAN_REACH = 9
"""Words before a date among which one of planning makes it a day to come."""


def is_ahead(sentence: Sentence, mention: DateMention, known: Knowledge) -> bool:
    """Whether a plain date is when something is planned: "dijadwalkan bertemu pada Jumat"."""
    before = [t.low for t in sentence.tokens if t.end <= mention.begin][-PLAN_REACH:]
    plans = known.language.plans - known.language.words.status.loose_plans
    return mention.relative and not plans.isdisjoint(before)


SAID_REACH = 14
"""Words before a date among which a verb of saying makes it the day of the words."""


def is_said_then(sentence: Sentence, mention: DateMention, known: Knowledge) -> bool:
    """ ""...," kata Retno dalam keterangan pers di Jakarta, Kamis": when it was said, beside the news."""
    if not known.language.nouns_after or known.language.sayings.isdisjoint(sentence.words):
        return False
    before = [t for t in sentence.tokens if t.end <= mention.begin][-SAID_REACH:]
    said = next((n for n, t in enumerate(before) if t.low in known.language.sayings), 0)
    return any(t.text in CLOSED for t in before[max(0, said - 2) : said])


CLOSED = frozenset({'"', "”"})
"""What closes words that are said, right before who says them."""
