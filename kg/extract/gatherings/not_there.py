"""Whom a text names as one who did not take part, or of whom nobody knows whether he did."""

from __future__ import annotations

from collections.abc import Sequence, Set

from kg.document import Phrase
from kg.extract.drafts import Draft
from kg.extract.passage import GREAT, Passage
from kg.extract.triggers.triggers import Bond
from kg.model import Status


def was_not_there(passage: Passage, bond: Bond) -> bool:
    """ "was not present", "neither attended", "tidak hadir": whoever took no part."""
    if bond.tie.misses:
        return True
    near = passage.nodes.lows[max(0, bond.first - 4) : bond.first]
    near = near[len(near) - near[::-1].index(",") :] if "," in near else near
    if unable(passage, bond.first):
        return True
    whether = passage.language.words.status.whether
    if not whether.isdisjoint(passage.nodes.lows[: bond.first]) and _not_known(passage, bond, whether):
        return True
    absent = passage.language.negations | (
        passage.language.cancels if passage.language.nouns_after else set()
    )
    return any(word in absent for word in near)


def goes_on_without(
    passage: Passage, bond: Bond, draft: Draft, absent: Sequence[Phrase], local: bool
) -> None:
    """ "Mali did not attend the conference in Lima", "tidak akan menghadiri KTT": it is held without Mali.

    So are talks between two others, and not "declined to take part in talks with Chile".
    """
    missing = {key for p in absent for key in (p.entity, p.speaks_for)}
    others = {p.speaks_for or p.entity for p in draft.parts} - missing
    if not local or (draft.kind not in GREAT and (passage.language.nouns_after or len(others) < TWO)):
        return
    draft.missed = True
    if draft.status is Status.DENIED:
        near = passage.nodes.lows[max(0, bond.first - 4) : bond.first]
        ahead = passage.language.plans | passage.language.words.status.refusals
        draft.status = Status.HELD if ahead.isdisjoint(near) else Status.PLANNED


TWO = 2
"""Fewest others who can talk without somebody."""


def unable(passage: Passage, verb: int) -> bool:
    """ "was unable to attend", "failed to show up for": who then was not there; English."""
    words = passage.language.words
    if words.status.unable.isdisjoint(passage.nodes.words) or verb < 2:
        return False
    lows = passage.nodes.lows
    to = verb - 1
    return lows[to] in words.clause.infinitives and not words.status.unable.isdisjoint(
        lows[max(0, to - 2) : to]
    )


def _not_known(passage: Passage, bond: Bond, whether: Set[str]) -> bool:
    """ "It was not clear whether X would attend", "whether X will attend": nobody says that he did."""
    nodes, pack = passage.nodes, passage.language
    at = max(n for n in range(bond.first) if nodes[n].low in whether)
    behind = nodes.lows[at + 1 : bond.first]
    return (pack.relatives | pack.complementizers | pack.words.clause.joints).isdisjoint(behind)
