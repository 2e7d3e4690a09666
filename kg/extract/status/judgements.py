"""What is denied of a thing, and not of the act behind "and": "menyebutnya tidak berdasar dan menuntut"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

JUDGED = 3
"""Most words of a predicate between its negation and the joint: "tidak sesuai hukum internasional dan"."""


def past_judgement(
    nodes: Nodes, before: Sequence[str], trigger: Trigger, language: Language
) -> Sequence[str]:
    """The words before a verb without a predicate that is denied of something else, and its "and".

    "menyebut pengusiran itu tidak dapat diterima dan menarik dubesnya": the envoy was recalled. Not so
    "tidak mengutuk dan menyalahkan X", where both verbs are active and one denial is of both.
    """
    clause, prefix = language.words.clause, language.words.clause.active_prefix
    joined = language.nouns_after and not (trigger.noun or trigger.passive)
    if not joined or not before or before[-1] not in clause.joints:
        return before
    if not nodes.lows[trigger.first].startswith(prefix):
        return before
    for at in range(len(before) - 3, max(-1, len(before) - 3 - JUDGED), -1):
        if before[at + 1].startswith(prefix):
            return before
        if before[at] in language.negations:
            return ()
    return before
