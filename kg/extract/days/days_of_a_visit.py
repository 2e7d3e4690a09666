"""Days that tell of a visit or gathering by their number or as its last: "on the second day of his visit"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from kg.document import DateMention
from kg.extract.days.lasting import nth_day
from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling
from kg.find.dates.arithmetic import as_day, from_day
from kg.model import Kind, PartialDate, Role

LASTING: Final = frozenset({Kind.VISIT, Kind.SUMMIT, Kind.CONFERENCE, Kind.NEGOTIATION})
"""Kinds that last several days."""

BEFORE: Final = 9
"""Nodes before the noun of a visit in which its day is counted: "the second day of a three-day visit"."""

AGO: Final = 4
"""Sentences after a visit in which whoever came is said to leave."""


def dated_by_its_day(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """Give a visit of which a day is counted its first day, or its last, by the day of the sentence."""
    nodes, pack = passage.nodes, passage.language
    if pack.words.time.days.isdisjoint(nodes.words):
        return
    told = next((n.date for n in nodes if n.date is not None and _is_a_day(n.date)), None)
    for at, draft in here:
        if draft.kind not in LASTING or draft.end is not None:
            continue
        if told is None and draft.sentence != passage.index and draft.said is not None:
            continue  # "tiba di Ankara pada 21 Februari. Pada hari kedua lawatannya, ia": dated before
        number = nth_day(passage, max(1, at - BEFORE), at)
        if any(at - BEFORE <= other < at and d is not draft for other, d in here if d.kind in LASTING):
            continue  # "On the third day of his visit, he will attend the forum": of the visit
        own = draft.start if draft.kind is Kind.VISIT else None  # "on Thursday, the second day of his visit"
        own = own if told is None or draft.sentence == passage.index else told.start  # told before: of today
        begin = own or (told.start if told is not None else None)
        day = as_day(begin)
        if number is None or day is None or draft.start not in (None, begin):
            continue
        draft.said, draft.closes = draft.said or told, number < 0  # "on the final day of his visit"
        draft.start = begin if number < 0 else from_day(day - timedelta(number - 1))


def _is_a_day(date: DateMention) -> bool:
    return not date.behind and date.until is None and date.start.day is not None


def leaves_then(telling: Telling, passage: Passage) -> None:
    """ "She tours Lantern Park and leaves on Friday": the last day of the visit that was told of her."""
    nodes, leaving = passage.nodes, passage.language.words.time.leaving
    if leaving.isdisjoint(nodes.words):
        return
    verb = next(n for n, node in enumerate(nodes) if node.low in leaving)
    day = next((n.date for n in nodes[verb + 1 : verb + 3] if n.date is not None and _is_a_day(n.date)), None)
    who = next((n.phrase.entity for n in reversed(nodes[:verb]) if n.actor and n.phrase is not None), None)
    if day is None or who is None:
        return
    for visit in reversed(telling.drafts):
        if passage.index - visit.sentence > AGO:
            return
        if visit.kind is Kind.VISIT and who in visit.entities(Role.VISITOR):
            end = _from(visit.start, day.start)
            if end is not None and visit.end is None and not visit.closes:
                visit.end = end
                return


def _from(begin: PartialDate | None, told: PartialDate) -> PartialDate | None:
    """A day on or after the first of a visit: the Friday after it, where the last Friday lies before."""
    first, last = as_day(begin), as_day(told)
    if first is None or last is None:
        return None
    last += timedelta(WEEK if 0 < (first - last).days < WEEK else 0)
    return from_day(last) if 0 <= (last - first).days < LONGEST else None


WEEK: Final = 7
LONGEST: Final = 21
"""Days that a visit lasts at the most."""
