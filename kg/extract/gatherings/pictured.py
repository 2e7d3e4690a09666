"""Captions without a verb: "X (R) and Y in Jakarta on July 11" shows a meeting."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import PhraseKind
from kg.extract.clauses.coordination import coordinated
from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling, new_draft, when_and_where
from kg.model import Evidence, Kind, Plover, Role, Status, ZoneKind

FRAME = "caption"
"""What stands for a frame in drafts that only a picture tells."""


def pictured(
    telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]
) -> list[tuple[int, Draft]]:
    """The meeting of the people whom a caption names side by side, of two parties at least."""
    if passage.sentence.zone is not ZoneKind.CAPTION or here or passage.triggers:
        return []
    nodes = passage.nodes
    for at in range(len(nodes) - 1, 0, -1):
        phrase = nodes[at].phrase
        if phrase is None or phrase.kind is not PhraseKind.PERSON:
            continue
        people = [p for p in coordinated(nodes, at, 0, passage.language) if p.kind is PhraseKind.PERSON]
        parties = {p.speaks_for or p.entity for p in people}
        if len(people) < 2 or len(parties) < 2 or nodes[0].phrase is not people[0]:
            return []
        evidence = Evidence(nodes[0].begin, nodes[at].end, "caption:people", 0.6)
        draft = new_draft(passage, Kind.MEETING, Plover.CONSULT, evidence, Status.HELD)
        draft.frame = FRAME
        draft.add(people, Role.ATTENDEE, evidence)
        when_and_where(telling, passage, at, at + 1, draft)
        if draft.place is None or draft.start is None:
            return []
        telling.drafts.append(draft)
        return [(0, draft)]
    return []
