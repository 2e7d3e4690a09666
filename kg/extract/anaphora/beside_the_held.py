"""Which of several gatherings is meant "on its sidelines": the one already held."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.model import Status


def beside_the_held(passage: Passage, trigger: Trigger, candidates: Sequence[Draft]) -> Sequence[Draft]:
    """ "The next summit will be in Apia. On its sidelines X met Y": of the one already held."""
    words, nodes = passage.language.words, passage.nodes
    sidelines = words.place.sidelines
    if sidelines.isdisjoint(nodes.lows[max(0, trigger.first - BESIDE) : trigger.first]):
        return candidates
    if not words.status.soon.isdisjoint(nodes.words):
        return candidates
    return [d for d in candidates if d.status is Status.HELD] or candidates


BESIDE = 4
"""Nodes before "the summit" in which "on the sidelines of" stands."""
