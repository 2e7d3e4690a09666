"""Days counted from one that is yet to come: "will be in Rome on Sunday and will meet X the next day"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise

from kg.document import DateMention, Sentence
from kg.find.dates.arithmetic import as_day, from_day
from kg.find.dates.before_that import PLAN_REACH
from kg.find.dates.dates import as_future, find_dates
from kg.find.knowledge import Knowledge
from kg.language.pack import Language
from kg.model import Article, PartialDate
from kg.records import replace


def is_of_a_plan(sentence: Sentence, language: Language) -> bool:
    """ "A day later he is to meet X", "The next day he flies to Accra": told of what is yet to come."""
    return not language.words.time.coming.isdisjoint(sentence.words) or _plans(sentence.lows, language)


def lies_ahead(sentence: Sentence, mention: DateMention, language: Language) -> bool:
    """ "is to speak in Lima on Tuesday": whether a date is when something is planned."""
    if language.plans.isdisjoint(sentence.words):
        return False
    return _plans([t.low for t in sentence.tokens if t.end <= mention.begin][-PLAN_REACH:], language)


def _plans(lows: Sequence[str], language: Language) -> bool:
    """ "will meet", "is due in", "are to meet"; but not "was due", which may be long past."""
    if language.plans.isdisjoint(lows):
        return False
    sure, ahead = language.plans & language.auxiliaries, language.words.status.ahead
    return not sure.isdisjoint(lows) or any(a in ahead and b in language.plans for a, b in pairwise(lows))


def from_days_ahead(
    article: Article, sentence: Sentence, dates: list[DateMention], known: Knowledge
) -> tuple[list[DateMention], PartialDate | None]:
    """The dates of a sentence, those counted from what it plans put right, and the last day of its plan."""
    out: list[DateMention] = []
    planned: PartialDate | None = None
    moved = timedelta(0)
    for mention in dates:
        again = counted(article, mention, planned) if planned is not None else None
        if planned is not None and mention.behind and moved:
            again = _moved(mention, moved)  # "is due on Monday, two days before the summit opens"
        elif again is not None:
            planned = again.start
        elif (day := _day_ahead(article, sentence, mention, known.language)) is not None:
            planned = day
            then, now = as_day(mention.start), as_day(day)
            moved = now - then if now is not None and then is not None else timedelta(0)
        out.append(again or mention)
    return out, planned


def _moved(mention: DateMention, by: timedelta) -> DateMention:
    """A day counted from one that turned out to lie ahead: as much later."""
    day = as_day(mention.start)
    return replace(mention, start=from_day(day + by)) if day is not None else mention


def _day_ahead(
    article: Article, sentence: Sentence, mention: DateMention, language: Language
) -> PartialDate | None:
    """The day of what is planned: one that lies ahead by its date, or the next such day of the week."""
    if lies_ahead(sentence, mention, language):
        mention = as_future(mention, article.text, article.language, article.day)
    day, today = mention.start, article.day
    return day if today is not None and day.day is not None and day.iso > today.iso else None


def counted(article: Article, mention: DateMention, day: PartialDate) -> DateMention | None:
    """ "the next day" counted from a day; None where the words do not count from another day."""
    if not mention.relative or mention.behind:
        return None
    found = find_dates(article.text, mention.begin, mention.end, article.language, article.day, day)
    start = found[0].start if len(found) == 1 else mention.start
    return replace(mention, start=start) if start != mention.start else None
