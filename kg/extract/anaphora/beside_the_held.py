"""Which of several gatherings is meant by whoever was there, or "on its sidelines": the one already held."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.model import Status


def beside_the_held(passage: Passage, trigger: Trigger, candidates: Sequence[Draft]) -> Sequence[Draft]:
    """ "The next summit will be in Apia. On its sidelines X met Y": of the one already held.

    So "X and Y met. They will meet again in May. Z, who hosted the talks, said".
    """
    if not (_on_its_sidelines(passage, trigger) or _was_hosted(passage, trigger)):
        return candidates
    return [d for d in candidates if d.status is Status.HELD] or candidates


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
