"""Toward whom a step is judged that no frame tells: "built a lighthouse, a step that China condemned"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kg.extract.clauses.clauses import clause
from kg.extract.clauses.implied import first_actor
from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.model import Evidence, Plover, Role

JUDGING: Final = frozenset({Plover.ACCUSE, Plover.SUPPORT, Plover.REJECT})
"""Types of what is said of a step of somebody."""


def toward_who_did_it(
    passage: Passage,
    trigger: Trigger,
    draft: Draft,
    here: Sequence[tuple[int, Draft]],
    evidence: Evidence,
) -> None:
    """ "Malaysia membangun mercusuar, langkah yang dikecam China": toward Malaysia, whose step it is.

    What a frame tells before it in the sentence has its own doers, who are found when all is told.
    """
    if not draft.in_passing or draft.plover not in JUDGING or draft.entities(Role.RECIPIENT):
        return
    if any(at < trigger.first and told is not draft for at, told in here):
        return
    nodes, pack = passage.nodes, passage.language
    first, _ = clause(nodes, trigger, pack)
    noun = nodes[first - 2].low if first > 1 else ""
    who = first_actor(nodes, pack)
    deed = pack.words.deed
    of_a_step = noun in deed.deeds or noun in deed.announced or pack.back_nouns.get(noun) == "act"
    if not of_a_step or who is None or who.end > nodes[first - 2].begin:
        return
    if draft.states().isdisjoint({who.entity, who.speaks_for}):
        draft.add([who], Role.RECIPIENT, evidence)
