"""What a sentence plans beside the event that it names as planned: "akan bertemu X dan mengunjungi Y"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.model import Status


def goes_on(passage: Passage, first: int, here: Sequence[tuple[int, Draft]]) -> bool:
    """ "akan menemui X sebelum bertolak ke Y": what follows a plan in time is planned."""
    told = here[-1][1] if here else None
    before = passage.nodes[first - 1].low if first > 0 else ""
    ahead = before in passage.language.words.time.ahead
    return ahead and told is not None and told.status is Status.PLANNED and told.sentence == passage.index


def planned_with(passage: Passage, at: int, here: Sequence[tuple[int, Draft]]) -> bool:
    """ "akan bertemu X di Berlin dan mengunjungi Praha": the plan goes on behind the conjunction."""
    units, pack = passage.nodes, passage.language
    joint = at - 1
    while joint > 0 and units[joint].low in pack.auxiliaries - pack.words.time.perfects - pack.plans:
        joint -= 1
    if not pack.nouns_after or units[joint].low not in pack.words.clause.joints:
        return False
    told = [(n, d) for n, d in here if n < joint and d.sentence == passage.index]
    return (
        bool(told)
        and told[-1][1].status is Status.PLANNED
        and not _between_clauses(passage, told[-1][0], joint)
    )


def _between_clauses(passage: Passage, begin: int, end: int) -> bool:
    """Whether a conjunction or relative pronoun stands between two nodes."""
    pack = passage.language
    opening = pack.words.clause.subordinators | pack.relatives | pack.complementizers
    return any(n.low in opening for n in passage.nodes[begin:end])
