"""Acts of years ago, which are not those of the news that the article has told before without a day."""

from __future__ import annotations

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
    acts = news.kind is draft.kind is Kind.MEASURE and news.start is None and draft.start is not None
    year = today.year if today is not None else 0
    decided = acts and news.plover not in VIOLENT  # a war is told without its days before they are named
    if acts and not decided and draft.start is not None and draft.start.day is None:
        # "attacked positions near the border. ... The two fought a war last autumn"
        return news.sentence < NEWS and news.paragraph != draft.paragraph and draft.start.year < year
    return decided and draft.start is not None and draft.start.year <= year - YEARS_AGO


VIOLENT = (Plover.ASSAULT, Plover.COERCE, Plover.PROTEST, Plover.MOBILIZE)
