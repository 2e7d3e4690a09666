"""When a meeting was that is told to have been beside another gathering."""

from __future__ import annotations

from typing import Final

from kg.extract.drafts import Draft
from kg.model import Kind, Status


def there_and_on_its_day(draft: Draft, near: Draft) -> None:
    """ "KTT itu digelar di Lome, Senin. Di sela KTT, X bertemu Y": on that Monday, if it lasted no longer."""
    draft.is_where(near)
    day = near.start
    undated = draft.start is None and not draft.earlier and draft.sentence - near.sentence <= BESIDE
    one_day = day is not None and day.day is not None and near.end in (None, day) and (near.days or 1) == 1
    if undated and one_day and draft.kind is Kind.MEETING and near.status is draft.status is Status.HELD:
        draft.start = day


BESIDE: Final = 8
"""Sentences over which a meeting is beside the gathering told last, on its day."""
