"""The days of what is yet to come: "will meet on Monday" is the next Monday, "in May" the next May."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from datetime import date, timedelta
from itertools import pairwise

from kg.document import DateMention
from kg.extract.days.partial_days import days_between
from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, Telling
from kg.find.dates.dates import as_future
from kg.find.dates.grammar import date_grammar
from kg.language.pack import Language
from kg.model import EntityKey, Kind, PartialDate, Plover, Role, Status

AROUND = 3
"""Days after a weekday within which called-off talks were to be on it; else they were yet to come."""


def arrivals(drafts: Sequence[Draft]) -> set[tuple[int, DateMention]]:
    """The sentences of journeys that have been made, each with the words that tell its day."""
    made = (d for d in drafts if d.kind is Kind.VISIT and d.status is Status.HELD and not d.onward_now)
    return {(d.sentence, d.said) for d in made if d.said is not None}


def goes_further(draft: Draft, telling: Telling) -> bool:
    """ "From Accra, Harris travels on to Tanzania on Friday": a journey that is yet to be.

    In a language without tenses only on a day to come: "Wang melanjutkan perjalanan ke Tashkent, Rabu (6/3)".
    So is what somebody makes it for: "flies on to Lima for talks with X".
    """
    held = draft.status is Status.HELD
    if held and draft.journey is not None and draft.journey.onward_now:
        return draft.journey.status is Status.PLANNED
    if not draft.onward_now or draft.kind is not Kind.VISIT or not held:
        return False
    day = telling.article.day
    told = draft.start is not None and draft.start.day is not None and day is not None
    return not (telling.known.language.nouns_after and told and days_between(draft.start, day) >= 0)


def to_come(draft: Draft, telling: Telling, came: Set[tuple[int, DateMention]]) -> None:
    """A planned event on a weekday is on the next such day: "are to meet in Brussels on Sunday".

    Not one for which somebody `came` on that day: "arrived in Sanaa on Monday to meet X".
    """
    day = telling.article.day
    if draft.said is None or draft.start is None or day is None or draft.said.start != draft.start:
        return
    if _of_what_is_promised(draft, telling):
        draft.start = draft.end = draft.said = None
        return
    if draft.status is Status.PLANNED and (draft.sentence, draft.said) in came:
        return
    if _set_out_for(draft, telling):
        draft.status = Status.HELD
        return
    off = draft.status is Status.CANCELLED and days_between(draft.start, day) > AROUND
    off &= telling.known.language.nouns_after or not draft.once_planned  # "was due on Tuesday but fell ill"
    off &= not _names_its_month(draft.said, telling)
    text, pack = telling.article.text, telling.known.language
    begin, end = draft.evidence[0].begin, draft.evidence[0].end
    told = (_same_sentence(text, begin) + text[begin:end]).lower().split()
    denied = draft.status is Status.DENIED and draft.kind is not Kind.STATEMENT and draft.said.begin > begin
    if denied or (draft.missed and draft.status is Status.PLANNED):
        _refused_some_day(draft, telling)
    plans = pack.plans - pack.words.clause.infinitives  # "will not meet X on Saturday": the next one
    denied = denied and not plans.isdisjoint(told)
    if (draft.status is Status.PLANNED or off or denied) and draft.start.iso < day.iso:
        invited = draft.kind is Kind.VISIT and not pack.words.status.asking_over.isdisjoint(told)
        surely = invited or not pack.words.status.ahead.isdisjoint(told) or _in_the_present(told, pack)
        ahead = as_future(draft.said, text, pack.code, day, surely=surely)
        if ahead.start != draft.start:
            _forget(telling, draft, draft.start)
        draft.start, draft.end = ahead.start, ahead.until
        draft.further = True  # what was held is another event


def _refused_some_day(draft: Draft, telling: Telling) -> None:
    """ "will not meet X on Saturday", "denied a visit in May": no day on which it is refused or denied.

    Not so ", Saturday (5/4)" behind a comma, which may be of the words.
    """
    if draft.said is None or telling.article.text[: draft.said.begin].rstrip().endswith((",", "(")):
        return
    for other in telling.drafts:
        if other.kind is Kind.STATEMENT and other.sentence == draft.sentence and other.said is draft.said:
            other.start = other.end = other.said = None


def _set_out_for(draft: Draft, telling: Telling) -> bool:
    """ "crossed the border on Monday to meet X": on the Monday before, for which no place need be told."""
    text, pack, said = telling.article.text, telling.known.language, draft.said
    begin, planned = draft.evidence[0].begin, draft.status is Status.PLANNED
    if pack.nouns_after or said is None or not planned or draft.kind not in GATHERINGS | {Kind.CALL}:
        return False
    before, behind = text[begin : said.begin].lower().split(), text[said.end :].lower().split(maxsplit=2)
    leads = len(behind) > 1 and behind[0] in pack.words.clause.infinitives and behind[1] == draft.word
    went = not pack.words.place.set_out.isdisjoint(before)
    return leads and went and pack.plans.isdisjoint(before)


def _in_the_present(told: Sequence[str], pack: Language) -> bool:
    """ "expects an answer before X travels to Chad in December": with tenses, and no word of the past."""
    past = pack.passive_auxiliaries | pack.words.verb.pluperfects
    return not pack.nouns_after and past.isdisjoint(told) and not any(w.endswith(pack.past) for w in told)


def _of_what_is_promised(draft: Draft, telling: Telling) -> bool:
    """ "agreed to send troops in May", told in March: the May to come, when they are sent.

    A month that is longer past than ahead, behind what somebody promises or threatens to do.
    """
    text, pack, day = telling.article.text, telling.known.language, telling.article.day
    promised = draft.kind is Kind.STATEMENT and draft.plover in PROMISING and draft.status is Status.HELD
    if (
        pack.nouns_after
        or not promised
        or draft.said is None
        or draft.said.start.day is not None
        or day is None
    ):
        return False
    between = text[draft.evidence[0].begin : draft.said.begin]
    said = between.lower().split()
    to = [
        b for a, b in pairwise(said) if a in pack.words.clause.infinitives and b not in pack.determiners
    ]  # "agreed to send troops", and not "agreed to a truce"
    if not to or not _SAME.fullmatch(between):
        return False
    ahead = as_future(draft.said, text, pack.code, day).start
    if ahead == draft.said.start or ahead.month is None or day.month is None:
        return False
    return (ahead.year - day.year) * 12 + ahead.month - day.month < HALF_A_YEAR


PROMISING = frozenset({Plover.AGREE, Plover.THREATEN, Plover.REQUEST})
HALF_A_YEAR = 6
_SAME = re.compile(r"[^,;]*")


def _names_its_month(said: DateMention, telling: Telling) -> bool:
    """ "called off the visit set for 3 April", told in September: the nearest 3 April."""
    months = date_grammar(telling.known.language.code).months
    return said.start.day is not None and any(
        w in months for w in telling.article.text[said.begin : said.end].split()
    )


def _same_sentence(text: str, end: int) -> str:
    """What stands before a position in its sentence: "is to host the next | summit in November"."""
    return _ENDED.split(text[max(0, end - BEFORE) : end])[-1]


_ENDED = re.compile(r"[.!?]\s|\n")
BEFORE = 80
"""Code points before what tells the event in which it is said that it is ahead."""


def _forget(telling: Telling, draft: Draft, day: PartialDate) -> None:
    """ "is to meet X on Tuesday": the Tuesday before is no day of the news, nor one that was told."""
    telling.opening_dates = [(n, d) for n, d in telling.opening_dates if d != day]
    told = telling.days.get(draft.paragraph, [])
    telling.days[draft.paragraph] = [(n, d) for n, d in told if n != draft.sentence or d != day]


def in_order(telling: Telling) -> None:
    """ "leaves for Europe on Saturday and will meet X on Monday", told on a Monday: on the one after it."""
    for one, next_one in pairwise(telling.drafts):
        _goes_on(telling, one, next_one)
        _comes_for(telling, next_one)
        ahead = one.status is next_one.status is Status.PLANNED and one.sentence == next_one.sentence
        if not ahead or next_one.said is None or next_one.start != telling.article.day:
            continue
        _behind(next_one, one.start)


def _behind(draft: Draft, other: PartialDate | None) -> None:
    """Moves an event whose weekday was read as that before another's to the week behind it."""
    if draft.start is not None and 0 < days_between(draft.start, other) < WEEK:
        later = date.fromisoformat(draft.start.iso) + timedelta(days=WEEK)
        draft.start, draft.end = PartialDate(later.year, later.month, later.day), None


def _goes_on(telling: Telling, one: Draft, next_one: Draft) -> None:
    """ "arrived in Lome on Tuesday before travelling to Cotonou on Friday": on the Friday behind it."""
    journeys = one.kind is next_one.kind is Kind.VISIT and one.sentence == next_one.sentence
    begin = next_one.evidence[0].begin
    led = telling.article.text[max(0, begin - BEFORE) : begin].rsplit(maxsplit=1)[-1:] if journeys else []
    if not led or led[0].lower() not in telling.known.language.words.time.ahead or next_one.said is None:
        return
    _behind(next_one, one.start)


def _comes_for(telling: Telling, draft: Draft) -> None:
    """ "landed in Lome on Tuesday for a summit on Friday": the Friday behind it, which may be yet to come."""
    journey, today = draft.journey, telling.article.day
    if journey is None or draft.start is None or draft.said is None or draft.kind not in GATHERINGS:
        return
    if draft.said.relative and draft.said != journey.said:
        _behind(draft, journey.start)
    if today is not None and draft.start.day is not None and draft.start.iso > today.iso:
        draft.status = Status.PLANNED if draft.status is Status.HELD else draft.status


WEEK = 7


def long_gone(draft: Draft, day: PartialDate | None, gone: Set[EntityKey]) -> None:
    """ "Presiden Sukarno menolak pembentukan federasi itu", told today: no day of the news."""
    parts = {p.entity for p in draft.parts if p.role is not Role.RECIPIENT} if gone else set()
    if draft.said is None and draft.start is not None and day is not None and not gone.isdisjoint(parts):
        draft.start = None if draft.start.year == day.year else draft.start
