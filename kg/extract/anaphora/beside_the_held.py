"""Which of several events a noun means: the gathering already held, nothing announced in another year."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind, Status


def beside_the_held(passage: Passage, trigger: Trigger, candidates: Sequence[Draft]) -> Sequence[Draft]:
    """ "The next summit will be in Apia. On its sidelines X met Y": of the one already held.

    So "X and Y met. They will meet again in May. Z, who hosted the talks, said".
    """
    if (year := _announced_in(passage, trigger)) is not None:
        candidates = [d for d in candidates if d.start is None or d.start.year == year]
    if not (_on_its_sidelines(passage, trigger) or _was_hosted(passage, trigger)):
        return candidates
    return [d for d in candidates if d.status is Status.HELD] or candidates


def _announced_in(passage: Passage, trigger: Trigger) -> int | None:
    """ "In May 2021, Ghana had announced the expulsion of three envoys": the year, with which it begins."""
    nodes = passage.nodes
    told = any(
        b.tie.announces and b.last in range(trigger.first - BEHIND, trigger.first + 1) for b in passage.bonds
    )
    if not told or trigger.frame.kind is not Kind.MEASURE:
        return None
    return next((node.date.start.year for node in nodes[:FRONTED] if node.date is not None), None)


FRONTED = 2
"""Nodes with which a sentence begins that opens with a day: "In May 2021"."""


def _on_its_sidelines(passage: Passage, trigger: Trigger) -> bool:
    words, nodes = passage.language.words, passage.nodes
    beside = nodes.lows[max(0, trigger.first - BESIDE) : trigger.first]
    return not words.place.sidelines.isdisjoint(beside) and words.status.soon.isdisjoint(nodes.words)


BESIDE = 4
"""Nodes before "the summit" in which "on the sidelines of" stands."""


def _was_hosted(passage: Passage, trigger: Trigger) -> bool:
    """Whether a verb in the past tells who hosted, led or attended it, or that it opened on a day."""
    behind = range(trigger.first - BEHIND, trigger.first + 1)
    past = [bond for bond in passage.bonds if bond.form is Form.PAST]
    return any(bond.last in behind or bond.first == trigger.last for bond in past)


BEHIND = 1
"""Most nodes between the verb and its noun: an article."""
