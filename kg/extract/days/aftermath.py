"""Days of what came before: "menutup perbatasan setelah serangan menewaskan 26 orang pada Selasa"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kg.document import DateMention, Sentence
from kg.extract.clauses.clauses import clause
from kg.extract.days.within_the_deed import of_a_deed_that, of_a_deed_there, of_a_part, of_what_befell
from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.verbal import looks_verbal
from kg.find.scene import GENITIVES
from kg.language.pack import Language
from kg.model import Kind, PartialDate, ZoneKind

LONG_BEFORE = 45
"""Days before the news from which on what came before dates neither the act nor the news."""


def not_of_the_cause(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, dates: list[DateMention]
) -> list[DateMention]:
    """The dates but those of what an act answers; what is long before the news leaves the act without one."""
    answers = not trigger.noun and trigger.frame.kind in (Kind.STATEMENT, Kind.MEASURE)
    if not answers or passage.language.words.time.aftermaths.isdisjoint(passage.nodes.words):
        return dates
    units, causes = passage.nodes, []
    for at in range(trigger.last, len(units)):
        found = units[at].date
        cause = _cause(units.lows, at, passage.language) if found is not None else None
        if found is not None and cause is not None and cause >= trigger.last:
            causes.append(found)
    own = [d for d in dates if d not in causes]
    if not own and causes:
        draft.answering = True
        old = any(_long_before(d.start, telling.article.day) for d in causes)
        draft.vague = old and not _opens_the_news(telling, passage)
    return own


def days_of_its_own(
    passage: Passage, trigger: Trigger, draft: Draft, dates: list[DateMention]
) -> list[DateMention]:
    """ "imposed sanctions on Monday over Chad's invasion of Togo": on no day that is told."""
    nodes, pack = passage.nodes, passage.language
    deed = trigger.noun and trigger.frame.kind is Kind.MEASURE and not pack.nouns_after
    whose = trigger.first - 1 - (nodes[trigger.first - 1].low in GENITIVES)
    if not deed or whose < FEWEST or not nodes[whose].actor:
        return dates
    lead = whose - 1 - (nodes[whose - 1].low in pack.determiners)
    causes = pack.words.place.causes
    led = nodes[lead].low in causes or nodes[lead - 1].low in pack.words.time.answering
    if not led or all(t.noun or t.last > lead for t in passage.triggers):
        return dates
    own = [node.date for node in nodes[trigger.last :] if node.date in dates]
    draft.vague = draft.vague or not own
    return [d for d in dates if d in own]


def led_to_what_is_old(telling: Telling, passage: Passage, trigger: Trigger) -> bool:
    """ "X memutus hubungan dengan Y pada 2019 setelah Z mengakui W": before that, on no day of the news."""
    nodes, pack = passage.nodes, passage.language
    at = clause(nodes, trigger, pack)[0] - 1
    if at < FEWEST or nodes[at].low not in pack.words.time.aftermaths:
        return False
    days = [node.date.start for node in nodes[:at] if node.date is not None]
    return bool(days) and all(_long_before(day, telling.article.day) for day in days)


def _opens_the_news(telling: Telling, passage: Passage) -> bool:
    """Whether no sentence of a paragraph before tells anything: what opens the news is of its day."""
    before = [d for d in telling.drafts if d.zone is not ZoneKind.CAPTION]
    return all(d.paragraph == passage.sentence.paragraph for d in before)


def is_of_the_cause(sentence: Sentence, begin: int, language: Language) -> bool:
    """The same for a sentence whose events are not yet found, of the date that begins at an offset."""
    lows = [token.low for token in sentence.tokens]
    at = next((n for n, token in enumerate(sentence.tokens) if token.begin >= begin), len(lows))
    within = (of_a_part, of_a_deed_that, of_a_deed_there, of_what_befell)
    other = any([rule(lows, at, language) for rule in within])
    return other or _cause(lows, at, language) is not None


def _long_before(day: PartialDate, news: PartialDate | None) -> bool:
    """Whether a day lies too far back for what answered it to be the news."""
    if news is None or news.day is None:
        return False
    last = date(day.year, day.month or 12, day.day or 28)
    return (date(news.year, news.month or 1, news.day) - last).days > LONG_BEFORE


def _cause(lows: Sequence[str], at: int, language: Language) -> int | None:
    """Where the "setelah" stands behind which a date is told of what came before.

    A day behind a comma is of the whole sentence ("setelah ledakan, Selasa (22/4)"), as is one of a journey
    or a meeting behind it ("usai bertemu X pada Selasa"), and one of who says so is of his words.
    """
    words = language.words
    if not words.time.aftermaths or words.time.aftermaths.isdisjoint(lows):
        return None
    leads = language.prepositions.keys() | words.verb.before_days
    near = at - 1
    while near > 0 and lows[near] in leads:
        near -= 1
    if near < FEWEST or lows[near] == ",":
        return None
    for n in range(near, FEWEST - 1, -1):
        low = lows[n]
        if low in words.time.aftermaths:
            return None if looks_verbal(lows[n + 1], language) else n
        if low in language.sayings or low in words.place.gatherings or low in words.place.meetings:
            return None
        if low in language.event_heads or low in words.time.journeys or low in (".", ";"):
            return None
        if low == "," and lows[n + 1] in language.coordinators:
            return None
    return None


FEWEST = 2
"""Nodes before the "setelah": who does what."""
