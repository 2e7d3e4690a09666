"""Which of two acts that break something off are one: "severed ties with Togo. It closed its border, too"."""

from __future__ import annotations

from typing import Final

from kg.extract.drafts import Draft
from kg.language.traits import Trait
from kg.model import Plover

BREAKING_OFF: Final = "discontinue"
"""The mode of what ends or suspends something."""

ROOT: Final = 4
"""First letters by which two verbs are one: "closed" and "closing"."""


def other_ties_cut(one: Draft, other: Draft) -> bool:
    """ "Chad severed ties with Togo. It closed its border to Togolese lorries": two acts of one state.

    So are "closed its border" and "suspended aid": of relations, and of what is exchanged. In one sentence
    the second mostly tells how: "is ending relations, closing its embassy"; not behind "and".
    """
    within = one.sentence == other.sentence
    if (
        one.frame == other.frame
        or (within and not other.joined)
        or not (one.plover is other.plover is Plover.SANCTION)
    ):
        return False
    if not (one.mode == other.mode == BREAKING_OFF) or one.word[:ROOT] == other.word[:ROOT]:
        return False
    ties = (Trait.BREAKS_TIES in one.traits) is not (Trait.BREAKS_TIES in other.traits)
    return ties or within or {*one.contexts}.isdisjoint(other.contexts)


def beside_a_recall(one: Draft, other: Draft) -> bool:
    """ "recalled its envoy and imposed sanctions": two acts behind "and"."""
    recalls = (Trait.RECALLS in one.traits) is not (Trait.RECALLS in other.traits)
    return recalls and other.joined and one.sentence == other.sentence
