"""Talks of which a sentence counts the years: they began so long before the paper that ended them."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling
from kg.model import Kind, PartialDate, Status

NEAR = 4
"""Nodes around the verb of talking among which its years are counted."""

LONGEST = 40
"""Most years that talks last."""


def years_of_talks(telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """ "Setelah enam tahun berunding, X dan Y menandatangani ...": the talks began six years before."""
    if passage.language.words.time.years.isdisjoint(passage.nodes.words):
        return
    last = next((d.start for _, d in here if d.start is not None), telling.article.day)
    for at, draft in here:
        talks = draft.kind is Kind.NEGOTIATION and draft.status is Status.HELD
        years = _years(passage, at) if talks else 0
        if last is None or not years:
            continue
        draft.start, draft.end, draft.said = PartialDate(last.year - years), None, None


def _years(passage: Passage, at: int) -> int:
    """The years counted right before or behind the verb: "enam tahun berunding", "selama enam tahun"."""
    pack, lows = passage.language, passage.nodes.lows
    for n in range(max(0, at - NEAR), min(at + NEAR, len(lows) - 1)):
        if lows[n + 1] in pack.words.time.years:
            number = int(lows[n]) if lows[n].isdecimal() else pack.numbers.get(lows[n], 0)
            return number if 0 < number <= LONGEST else 0
    return 0
