"""Which earlier event each event of an article continues, once all are told and dated.

"The guns fell silent" and "Moscow answered in kind" are no sequels in this sense: an event continues another
where the text says so (`said_so.py`), where it is the next of a series, or the next step of one paper.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kg.extract.drafts import Draft
from kg.extract.sequels.outcomes import of_the_initialled, of_the_protocol, of_the_signed, of_the_talks
from kg.extract.sequels.rounds import after_the_one_before, of_its_series, of_the_last_round, visit_returned
from kg.extract.tellings.merge import around
from kg.model import Status, ZoneKind

RULES: tuple[Callable[[Draft, Sequence[Draft]], Draft | None], ...] = (
    of_its_series,
    of_the_last_round,
    visit_returned,
    of_the_initialled,
    of_the_protocol,
    of_the_talks,
    of_the_signed,
    after_the_one_before,
)
"""The first that finds a forerunner has it."""

UNASSERTED = frozenset({Status.DENIED, Status.CONDITIONAL})


def follow_up(drafts: Sequence[Draft]) -> None:
    """Gives each event the one that it continues, unless the text told it; never one that continues it.

    What was told twice and is one event now may continue itself: that it does not.
    """
    for draft in drafts:
        if draft.follows is not None and _continues(draft.follows, draft):
            draft.follows = None
    for number, draft in enumerate(drafts):
        if draft.follows is not None or draft.zone is ZoneKind.CAPTION or draft.status in UNASSERTED:
            continue
        near = around(drafts, number)
        found = next((earlier for rule in RULES if (earlier := rule(draft, near)) is not None), None)
        if found is not None and not _continues(found, draft):
            draft.follows = found


def _continues(draft: Draft | None, other: Draft) -> bool:
    """Whether an event is, or comes in any number of steps of, another."""
    seen: set[int] = set()
    while draft is not None and id(draft) not in seen:
        if draft is other:
            return True
        seen.add(id(draft))
        draft = draft.follows
    return False
