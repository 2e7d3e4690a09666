"""The day of talks for what was said and signed by those who met."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from kg.extract.drafts import Draft, actors_of, held_first, told_beside, until
from kg.extract.passage import GATHERINGS, month_of
from kg.model import EntityKey, Kind, PartialDate, Plover, Role, Status


def of_a_meeting(draft: Draft, drafts: Sequence[Draft]) -> PartialDate | None:
    """ "On the opening day": counted from the first day of the meeting told last before."""
    if draft.nth_day is None:
        return None
    told = [d for d in reversed(until(draft, drafts)) if d.kind in GATHERINGS or _stays(d, draft)]
    told.sort(key=lambda d: d.kind not in (Kind.SUMMIT, Kind.CONFERENCE))  # talks of two have one day
    for other in told:
        if other.start is not None and other.start.day is not None:
            if draft.nth_day < 0:
                return other.end
            begin = date(other.start.year, other.start.month or 1, other.start.day)
            day = begin + timedelta(days=draft.nth_day - 1)
            return PartialDate(day.year, day.month, day.day)
    return None


def of_those_who_met(draft: Draft, drafts: Sequence[Draft]) -> PartialDate | None:
    """ "In May 2008 X met Y in Lima. The two signed a pact": when they met, however long ago."""
    sides = _sides(draft) if draft.kind in (Kind.SIGNING, Kind.STATEMENT) and not draft.earlier else set()
    if len(sides) < 2:
        return None
    for met in reversed(until(draft, drafts)):
        if met.paragraph != draft.paragraph or draft.sentence - met.sentence > 1:
            return None
        if met.kind is Kind.MEETING and met.zone is draft.zone:
            same = met.status is Status.HELD and met.end is None and _sides(met) == sides
            return met.start if same and not told_beside(met, draft) else None
    return None


def at_their_end(draft: Draft, drafts: Sequence[Draft]) -> PartialDate | None:
    """ "agreed to reopen it after three days of talks, which ended on Friday": on the last of those days."""
    agreed = draft.plover is Plover.AGREE or draft.kind is Kind.SIGNING
    sides = _sides(draft) if agreed and draft.kind in (Kind.SIGNING, Kind.STATEMENT) else set()
    if len(sides) < 2:
        return None
    for talks in drafts:
        near = talks.sentence == draft.sentence and talks.status is Status.HELD
        if near and talks.kind is Kind.NEGOTIATION:
            lasted = talks.start is not None and talks.end is not None and talks.end.day is not None
            return talks.end if lasted and _sides(talks) >= sides else None
    return None


def _sides(draft: Draft) -> set[EntityKey]:
    return {p.speaks_for or p.entity for p in draft.parts if p.role is not Role.RECIPIENT}


def _stays(visit: Draft, draft: Draft) -> bool:
    """ "On the first day of his stay, Nixon met X": whose visit it is."""
    return visit.kind is Kind.VISIT and bool(visit.entities(Role.VISITOR) & actors_of(draft))


def in_those_days(draft: Draft, drafts: Sequence[Draft]) -> PartialDate | None:
    """ "On the sidelines of the conference, which ran from 10 to 13 May, she met X": some day of them."""
    if not draft.beside_gathering:
        return None
    great = (Kind.CONFERENCE, Kind.SUMMIT)
    told = [d for d in until(draft, drafts) if d.kind in great and d.zone is draft.zone]
    for other in held_first(draft, told)[-1:]:
        begin, last = other.start, other.end
        if begin is not None and begin.day is None and last is None and draft.sentence > other.sentence:
            return begin  # "menghadiri KTT APEC pada Mei 2022. Di sela KTT itu ia bertemu X"
        within = begin is not None and last is not None and begin.day is not None and begin != last
        return month_of(begin) if within and last and last.iso.startswith(_iso(month_of(begin))) else None
    return None


def _iso(day: PartialDate | None) -> str:
    return day.iso if day is not None else "-"
