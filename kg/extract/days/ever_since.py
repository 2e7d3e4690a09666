"""Acts that last since another one: "menutup perbatasan sejak Taliban merebut Kabul pada Agustus 2021"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.model import Kind


def ever_since(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """An act without a day of its own has that of what "since" opens behind it."""
    lows, since = passage.nodes.lows, passage.language.words.office.since
    if since.isdisjoint(passage.nodes.words):
        return
    for (at, act), (behind, other) in pairwise(here):
        opened = (n for n in range(at + 1, behind) if lows[n] in since)
        if act.kind is Kind.MEASURE and act.start is None and other.start is not None and any(opened):
            act.start, act.said = other.start, other.said
