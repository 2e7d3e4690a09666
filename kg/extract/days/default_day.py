"""When an event is whose own words tell no day: on that of another event, or of the news."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from kg.extract.days.dating import is_old, lead, month_of, of_the_news, on_that_stop
from kg.extract.days.days_of_talks import at_their_end, in_those_days, of_a_meeting, of_those_who_met
from kg.extract.days.journeys_off import journey_is_off
from kg.extract.days.missed import of_what_was_missed
from kg.extract.days.one_day_for_both import take_the_next_day
from kg.extract.days.same_day import after_what_was_told, by_the_clock, next_ceremony, of_another_country
from kg.extract.drafts import Draft, until
from kg.extract.passage import GATHERINGS, Telling
from kg.model import Kind, PartialDate, Status, ZoneKind


def default_date(draft: Draft, drafts: Sequence[Draft], main: PartialDate | None, telling: Telling) -> None:
    """A dateless event has the day of the meeting's day, of what its paragraph tells, else of the news."""
    if draft.start is None and draft.end is not None and draft.name and main is not None:
        # "the forum, which ends today": it was on when the news happened
        draft.start = min(main, draft.end, key=lambda d: d.iso)
    _held_by_now(draft, drafts, main, telling)
    take_the_next_day(draft)
    if draft.start is not None or draft.closes or draft.vague or draft.zone is ZoneKind.CAPTION:
        return
    if _is_the_news(draft, drafts):
        draft.start = main  # "Kedua pemimpin menggelar Leaders' Retreat"
        return
    if draft.kind is Kind.VISIT and draft.onward_now and draft.status is Status.HELD and not draft.perfect:
        draft.status = Status.PLANNED  # "Dari Jakarta, Kerry melanjutkan perjalanan ke Abu Dhabi"
    if draft.status is not Status.HELD:
        draft.start = _yet_to_come(draft, drafts, main)
        return
    lent = (day for lend in LENDERS if (day := lend(draft, drafts)) is not None)
    draft.start = next(lent, None) or by_the_clock(draft, main)
    if draft.start is None and not of_another_country(draft, drafts, telling):
        draft.start = of_the_news(draft, drafts, main, telling)


LENDERS: Final[tuple[Callable[[Draft, Sequence[Draft]], PartialDate | None], ...]] = (
    of_what_was_missed,
    of_a_meeting,
    of_those_who_met,
    at_their_end,
    in_those_days,
    next_ceremony,
    after_what_was_told,
)
"""Which events told beside it lend an undated event their day: the first that does, before the news."""


def _held_by_now(draft: Draft, drafts: Sequence[Draft], main: PartialDate | None, telling: Telling) -> None:
    """Whether what is told as a plan was held, was given up, or is on no day, by the day of the news."""
    off = draft.once_planned and (not _is_after(draft, main) or journey_is_off(draft, drafts))
    if off and draft.status in (Status.PLANNED, Status.HELD):
        draft.status = Status.CANCELLED  # "semula dijadwalkan bertemu X pada Senin", told on Tuesday
    before = _was_before(draft, main) or (draft.further and _was_before(draft, telling.article.day))
    if draft.status is Status.PLANNED and before:
        said = telling.article.text[draft.said.begin : draft.said.end] if draft.said is not None else ""
        if any(letter.isdecimal() for letter in said):
            draft.status = Status.HELD  # "menjelang konferensi yang digelar pada 18 April 1955"
        elif not _of_a_stay(draft, drafts):
            draft.start = draft.end = None  # what is yet to come was on no day before the news
    over = main is not None and draft.start is not None and is_old(draft.start, main)
    flown = not telling.known.language.nouns_after and _was_before(draft, telling.article.day)
    over = over or _was_before(draft, main) or flown
    if draft.status is Status.PLANNED and over and _of_a_stay(draft, drafts):
        draft.status = Status.HELD  # "In March 1980 he flew to Hanoi to meet X"


def _is_the_news(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a gathering with a name that the first paragraphs tell is itself what the news is of."""
    people = any(p.entity.startswith("person/") for p in draft.parts)
    near = NEAR_LEAD if draft.kind is Kind.MEETING and people else 1  # "the ministers held the 2+2"
    told = draft.name or (draft.kind is Kind.CONFERENCE and draft.place is not None)  # "was called by X"
    news = told and draft.tied and draft.paragraph <= lead(drafts) + near and draft.end is None
    held = draft.status is Status.HELD and draft.kind in GATHERINGS and not draft.earlier
    return bool(news) and held


def _yet_to_come(draft: Draft, drafts: Sequence[Draft], main: PartialDate | None) -> PartialDate | None:
    """The day of what was not held: of what was missed, a journey's month, the stop it is planned for."""
    of_journey = draft.kind in (Kind.VISIT, Kind.MEETING) and (draft.onward or draft.onward_now)
    day = of_what_was_missed(draft, drafts) or (month_of(main) if of_journey else None)
    if day is not None or draft.status is not Status.PLANNED:
        return day
    here = [d for d in until(draft, drafts) if d.sentence == draft.sentence and d.start is not None]
    stop = on_that_stop(draft, here, main)
    return stop.start if stop is not None else None


NEAR_LEAD = 3
"""Paragraphs behind the lead in which the named meeting that people held is the news."""


def _was_before(draft: Draft, main: PartialDate | None) -> bool:
    """Whether an event has a day before that of the news."""
    day = draft.start if draft.start is not None and draft.start.day is not None else None
    return day is not None and main is not None and main.day is not None and day.iso < main.iso


def _is_after(draft: Draft, main: PartialDate | None) -> bool:
    """Whether an event has a day behind that of the news."""
    return draft.start is not None and main is not None and draft.start.iso > main.iso


def _of_a_stay(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a meeting is the purpose of a journey that was made: "flew to Hanoi on Friday to meet X"."""
    return draft.kind is Kind.MEETING and any(
        d.kind is Kind.VISIT and d.status is Status.HELD and d.start == draft.start
        for d in until(draft, drafts)
        if d.sentence == draft.sentence
    )
