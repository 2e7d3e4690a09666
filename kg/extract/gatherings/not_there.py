"""Whom a text names as one who did not take part, or of whom nobody knows whether he did."""

from __future__ import annotations

from collections.abc import Set

from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Bond


def was_not_there(passage: Passage, bond: Bond) -> bool:
    """ "was not present", "neither attended", "tidak hadir": whoever took no part."""
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
