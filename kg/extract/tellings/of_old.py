"""Acts of years ago, which are not those of the news that the article has told before without a day."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft
from kg.model import Kind, PartialDate, Plover, Status

YEARS_AGO = 2
"""Years before the article in which an act was another than that of the news, which has no date yet."""

NEWS = 4
"""Sentences in which an article tells its news."""


def of_old(news: Draft, draft: Draft, today: PartialDate | None) -> bool:
    """ "The Council punished Iran. ... The first sanctions were imposed in 2006": not those of the news."""
    if {news.status, draft.status} == {Status.PLANNED, Status.HELD}:
        held = news if news.status is Status.HELD else draft
        month = today.iso[: len("2000-01")] if today is not None else ""
        if held.start is not None and held.start.iso < month[: len(held.start.iso)]:
            return True  # a pact that is to be signed is not the one of years ago
    if _of_another_season(news, draft, today) or _was_renewed(news, draft):
        return True
    acts = news.kind is draft.kind and news.kind in DONE and news.start is None and draft.start is not None
    year = today.year if today is not None else 0
    decided = acts and news.plover not in VIOLENT  # a war is told without its days before they are named
    if acts and not decided and draft.start is not None and draft.start.day is None:
        # "attacked positions near the border. ... The two fought a war last autumn"
        return news.sentence < NEWS and news.paragraph != draft.paragraph and draft.start.year < year
    return decided and draft.start is not None and _is_years_ago(draft.start, today)


DONE = frozenset({Kind.MEASURE, Kind.STATEMENT})
"""Kinds of acts: what a state does and what it says, a truce agreed on too."""


def _is_years_ago(day: PartialDate, today: PartialDate | None) -> bool:
    """Whether a day lies so far back that an act of that day is another than that of the news."""
    if today is None:
        return False
    months = (today.year - day.year) * 12 + (today.month or 1) - (day.month or 12)
    return day.year <= today.year - YEARS_AGO or (day.month is not None and months >= YEAR)


YEAR = 12
"""Months before the article from which a day with its month lies as far back."""


def _was_renewed(one: Draft, other: Draft) -> bool:
    """ "X extended its sanctions on Y. ... It imposed them last year": two acts, of which one has a day."""
    measures = one.kind is other.kind is Kind.MEASURE and one.renews is not other.renews
    return measures and (one.start is None) != (other.start is None)


def _of_another_season(news: Draft, draft: Draft, today: PartialDate | None) -> bool:
    """ "X welcomed Y at the airport. ... Y had come to Lima on 3 March last year": two journeys."""
    day = draft.start
    if news.kind is not draft.kind or news.kind not in MET or news.start is not None or news.earlier:
        return False
    if today is None or today.month is None or day is None or day.month is None or day.day is None:
        return False
    months = (today.year - day.year) * 12 + today.month - day.month
    return months >= SEASON and news.paragraph != draft.paragraph and draft.sentence - news.sentence > 1


MET = frozenset({Kind.MEETING, Kind.VISIT, Kind.CALL, Kind.CEREMONY})
"""Kinds of which the same people may have another one later."""

SEASON = 2
"""Months before the article in which what is told with its day was another one than that of the news."""

VIOLENT = (Plover.ASSAULT, Plover.COERCE, Plover.PROTEST, Plover.MOBILIZE)


def just_told_of(kept: Sequence[Draft], draft: Draft) -> Draft | None:
    """ "X had met Y on Monday. In the meeting of X and Y, both sides ...": of that one, and of no other."""
    last = next((k for k in reversed(kept) if k.sentence < draft.sentence), None)
    if last is None or draft.kind is not Kind.MEETING or last.kind is not Kind.MEETING or draft.earlier:
        return None
    bare = last.earlier and draft.start is None and draft.place is None and last.status is draft.status
    near = draft.sentence - last.sentence <= NEAR
    return last if bare and near and len(draft.states()) > 1 and draft.states() == last.states() else None


NEAR = 2
"""Sentences behind such a meeting in which it is told on."""
