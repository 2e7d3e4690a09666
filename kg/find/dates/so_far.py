"""The dates of sentence after sentence: "the same day" and "that year" go back to what was named before."""

from __future__ import annotations

from kg.document import DateMention, Sentence
from kg.find.dates.before_that import beside_what_was_before, is_ahead, is_said_then, looks_back
from kg.find.dates.dates import (
    as_past,
    find_dates,
    main_dates,
    may_hold_dates,
    next_anchor,
    next_era,
    next_told,
)
from kg.find.dates.grammar import date_grammar
from kg.find.dates.of_a_plan import from_days_ahead, is_of_a_plan
from kg.find.knowledge import Knowledge
from kg.model import Article, PartialDate, ZoneKind

ASIDE = (ZoneKind.TITLE, ZoneKind.HEADING, ZoneKind.CAPTION, ZoneKind.TEASER)
"""Zones to whose dates the body does not go back with "the next day"."""


OPENING, OPENING_WORDS = 20, 5
"""Characters, and words, before a date that opens its sentence: "In the spring of 1955"."""


LEFT, YEARS = 2, 2
"""Paragraphs from a day of old to "that day" of the news, and the least years between them."""

HISTORY = 3
"""Dates of long ago, and none of these days, from which a text goes on with them in another paragraph."""


class DatesSoFar:
    """What the sentences read so far have dated; the names are those of `find_dates`."""

    def __init__(self, article: Article, known: Knowledge) -> None:
        self._article, self._known = article, known
        self._anchor: PartialDate | None = None
        self._told: PartialDate | None = None
        self._news: PartialDate | None = None
        self._latest: PartialDate | None = None
        self._era: PartialDate | None = None
        self._ahead: PartialDate | None = None  # the day of what is planned, where it was named last
        self._paragraph = -1
        self._anchored = -1  # the paragraph of the anchor
        self._day: PartialDate | None = None  # the anchor before a month that took its part
        self._left: PartialDate | None = None  # the anchor from which an aside counted back
        self._old, self._recent = 0, False  # dates of long ago in the body, and whether one is of these days
        plans = known.language.plans - known.language.words.status.loose_plans
        self._to_come = plans - known.language.words.clause.infinitives

    def read(self, sentence: Sentence) -> list[DateMention]:
        """The dates of the next sentence, to which those behind it may go back."""
        opens = sentence.paragraph != self._paragraph
        history = self._old >= HISTORY and not self._recent
        if (opens and not history) or not self._to_come.isdisjoint(sentence.words):
            self._era = None  # "The pact was signed in 2004. They will meet on 7 April"
        if not opens and self._is_of_old() and is_of_a_plan(sentence, self._known.language):
            self._anchor = self._news  # "The first was held in 2018. The next will be in May. A week ago"
        self._paragraph = sentence.paragraph
        if opens and self._day is not None:
            self._anchor, self._day = self._day, None
        if opens and self._left is not None:
            self._anchor, self._left = self._left, None  # "Mali, that day": of the news
        if opens and self._is_left_behind(sentence.paragraph):
            self._anchor = self._news  # "signed in 2007 ... The minister that same day": of the news
        article, language = self._article, self._article.language
        if not may_hold_dates(sentence.words, language):
            return []
        goes_on = self._ahead is not None and is_of_a_plan(sentence, self._known.language)
        anchor = self._ahead if goes_on else self._anchor
        named = (anchor, self._told, self._news, self._latest, self._era)
        same_time = not (opens and self._recent)
        dates = find_dates(
            article.text, sentence.begin, sentence.end, language, article.day, *named, goes_on=same_time
        )
        if dates:
            dates, self._ahead = from_days_ahead(article, sentence, dates, self._known)
            self._era = next_era(self._era, article.text, dates, language, article.day)
            if sentence.zone not in ASIDE:
                told = [d for d in dates if not self._lasts_since(sentence, d)]
                self._latest = told[-1].start if told else self._latest
                self._recent = self._recent or any(self._is_news(d) for d in dates)
                self._old += len(dates)
                self._go_on(sentence, dates)
        return dates

    def _is_left_behind(self, paragraph: int) -> bool:
        """Whether the day named last is of years before the news, and the text has left it since."""
        return self._recent and paragraph - self._anchored >= LEFT and self._is_of_old()

    def _is_of_old(self) -> bool:
        """Whether the day named last is of years before the news."""
        anchor, news = self._anchor, self._news
        return anchor is not None and news is not None and anchor.year <= news.year - YEARS

    def _is_news(self, mention: DateMention) -> bool:
        """Whether a date is of these days; that of the dateline tells only when the article was written."""
        today = self._article.day
        recent = today is None or mention.start.year >= today.year - 1
        return recent and (mention.relative or mention.start != today)

    def _lasts_since(self, sentence: Sentence, mention: DateMention) -> bool:
        """ "had been shut since May 2021": what lasts to this day; no story goes on from it."""
        before = next((t.low for t in reversed(sentence.tokens) if t.end <= mention.begin), "")
        return before in self._known.language.words.time.sinces

    def _counts_back(self, main: list[DateMention]) -> bool:
        """ "Two days earlier, Togo had closed its border": an aside, from the day named last."""
        said = [m for m in main if m.start == self._anchor and m.relative and not m.behind]
        if not said:
            return False
        words = date_grammar(self._article.language).words
        last = self._article.text[said[-1].begin : said[-1].end].lower()
        back = [d for d, side in words.directions.items() if side == ("anchor", -1)]
        return last.endswith((*back, *(d for d, side in words.spans.items() if side < 0)))

    def _opens_earlier(self, sentence: Sentence, mention: DateMention) -> bool:
        """ "In May 1972 Nixon flew to Moscow. The next day ...": no day of what was told before goes on."""
        opens = mention.begin - sentence.begin < OPENING and not mention.behind
        leads = self._known.language.words.time.sinces
        since = any(t.low in leads for t in sentence.tokens[:OPENING_WORDS] if t.end <= mention.begin)
        said, anchor = mention.start.iso, self._anchor
        return opens and not since and anchor is not None and said < anchor.iso[: len(said)]

    def _go_on(self, sentence: Sentence, dates: list[DateMention]) -> None:
        here = beside_what_was_before(sentence, dates, self._known)
        if not here:
            return
        article = self._article
        held = [d for d in here if not is_ahead(sentence, d, self._known)]
        if not is_of_a_plan(sentence, self._known.language):  # "began on Jan. 1", told in December
            held = [as_past(d, article.text, article.language, article.day) for d in held]
        if self._anchor is not None:
            held = [d for d in held if not is_said_then(sentence, d, self._known)]
        main = main_dates(article.text, sentence.begin, article.language, held, article.day)
        self._anchored = sentence.paragraph if main else self._anchored
        old = next((m.start for m in main if self._opens_earlier(sentence, m)), None)
        if old is None or any(m.start.day is not None for m in main):
            before, self._anchor = self._anchor, next_anchor(self._anchor, main)
            aside = self._counts_back(main) or looks_back(sentence, main, self._known)
            self._left = before if aside else None
        else:
            today = self._article.day
            recent = today is not None and old.year >= today.year - 1
            self._day = (self._day or self._anchor) if recent else None
            self._anchor = old
        self._told = next_told(self._told, dates)
        self._news = self._news or next((m.start for m in main if m.start.day is not None), None)
