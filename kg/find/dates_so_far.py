"""The dates of sentence after sentence: "the same day" and "that year" go back to what was named before."""

from __future__ import annotations

from kg.document import DateMention, Sentence
from kg.find.before_that import beside_what_was_before, is_ahead, is_said_then
from kg.find.dates import find_dates, main_dates, may_hold_dates, next_anchor, next_era, next_told
from kg.find.knowledge import Knowledge
from kg.model import Article, PartialDate, ZoneKind

ASIDE = (ZoneKind.TITLE, ZoneKind.HEADING, ZoneKind.CAPTION, ZoneKind.TEASER)
"""Zones to whose dates the body does not go back with "the next day"."""


OPENING, OPENING_WORDS = 20, 5
"""Characters, and words, before a date that opens its sentence: "In the spring of 1955"."""


class DatesSoFar:
    """What the sentences read so far have dated; the names are those of `find_dates`."""

    def __init__(self, article: Article, known: Knowledge) -> None:
        self._article, self._known = article, known
        self._anchor: PartialDate | None = None
        self._told: PartialDate | None = None
        self._news: PartialDate | None = None
        self._latest: PartialDate | None = None
        self._era: PartialDate | None = None
        self._paragraph = -1
        plans = known.language.plans - known.language.words.status.loose_plans
        self._to_come = plans - known.language.words.clause.infinitives

    def read(self, sentence: Sentence) -> list[DateMention]:
        """The dates of the next sentence, to which those behind it may go back."""
        if sentence.paragraph != self._paragraph or not self._to_come.isdisjoint(sentence.words):
            self._era = None  # "The pact was signed in 2004. They will meet on 7 April"
        self._paragraph = sentence.paragraph
        article, language = self._article, self._article.language
        if not may_hold_dates(sentence.words, language):
            return []
        named = (self._anchor, self._told, self._news, self._latest, self._era)
        dates = find_dates(article.text, sentence.begin, sentence.end, language, article.day, *named)
        if dates:
            self._era = next_era(self._era, article.text, dates, language, article.day)
            if sentence.zone not in ASIDE:
                self._latest = dates[-1].start
                self._go_on(sentence, dates)
        return dates

    def _opens_long_ago(self, sentence: Sentence, mention: DateMention) -> bool:
        """ "In May 1972 Nixon flew to Moscow. The next day ...": no day of what was told before goes on."""
        today = self._article.day
        opens = mention.begin - sentence.begin < OPENING and not mention.behind
        leads = self._known.language.words.time.sinces
        since = any(t.low in leads for t in sentence.tokens[:OPENING_WORDS] if t.end <= mention.begin)
        return opens and not since and today is not None and mention.start.year < today.year - 1

    def _go_on(self, sentence: Sentence, dates: list[DateMention]) -> None:
        here = beside_what_was_before(sentence, dates, self._known)
        if not here:
            return
        article = self._article
        held = [d for d in here if not is_ahead(sentence, d, self._known)]
        if self._anchor is not None:
            held = [d for d in held if not is_said_then(sentence, d, self._known)]
        main = main_dates(article.text, sentence.begin, article.language, held, article.day)
        old = next((m.start for m in main if self._opens_long_ago(sentence, m)), None)
        days = any(m.start.day is not None for m in main)
        self._anchor = old if old is not None and not days else next_anchor(self._anchor, main)
        self._told = next_told(self._told, dates)
        self._news = self._news or next((m.start for m in main if m.start.day is not None), None)
