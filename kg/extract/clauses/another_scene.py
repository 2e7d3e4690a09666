"""Where a clause with a doer and a place of its own begins: ", and in Oslo on Monday Y condemned Z"."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

SCENE = 10
"""Most nodes from the conjunction to whoever acts: "and in Oslo on Thursday evening"."""


def another_scene(nodes: Nodes, verb: int, language: Language) -> int | None:
    """ "X, for whom it was a gift, thanked Y, and in Oslo on Monday Z condemned W": behind the "and".

    Only where its own doer stands right before the verb, and a place before him.
    """
    joints = language.words.clause.joints
    if language.nouns_after or "," not in nodes.words or joints.isdisjoint(nodes.words):
        return None
    lows, doer = nodes.lows, verb - 1
    while doer > 0 and language.before_verbs(lows[doer]):
        doer -= 1
    phrase = nodes[doer].phrase
    if not nodes[doer].actor or phrase is None or phrase.modifier:
        return None
    placed = False
    for at in range(doer - 1, max(0, doer - 1 - SCENE), -1):
        if lows[at] in joints:
            return at + 1 if placed and lows[at - 1] == "," else None
        where = nodes[at].phrase is not None and lows[at - 1] in language.locatives
        plain = nodes[at].date is not None or lows[at] in language.words.verb.before_days
        if not (
            where or plain or lows[at] in language.locatives or lows[at] in language.words.time.day_parts
        ):
            return None
        placed = placed or where
    return None


def behind_a_cause(nodes: Nodes, verb: int, language: Language) -> int:
    """ "X memanggil dubesnya menyusul keputusan Y mengusir Z": the node of Y, whose deed it is; else 0.

    Only where its own doer stands right before the verb.
    """
    causes = language.words.clause.causes
    if causes.isdisjoint(nodes.words):
        return 0
    lows, doer = nodes.lows, verb - 1
    while doer > 0 and language.before_verbs(lows[doer]):
        doer -= 1
    if doer < 2 or not nodes[doer].actor or not lows[doer - 1].isalpha():
        return 0
    return doer if not causes.isdisjoint(lows[max(1, doer - CAUSED) : doer - 1]) else 0


CAUSED = 3
"""Most nodes from the word of the cause to whoever did it: "menyusul keputusan"."""
