"""Whom somebody asked at whose request others act: "Chad mengirim pasukan atas permintaan Presiden Mali"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft, Part, add_part
from kg.language.traits import Trait
from kg.model import Kind, Role

ACTING = (Role.ACTOR, Role.ORGANIZER)
"""The roles of those who do what they were asked."""


def on_request(here: Sequence[tuple[int, Draft]]) -> None:
    """The one who acts in the same sentence was asked, some time before the day on which he acts."""
    for at, asked in here:
        if Trait.ON_REQUEST not in asked.traits:
            continue
        others = [(abs(n - at), d) for n, d in here if d is not asked and d.kind is not Kind.STATEMENT]
        done = min(others, key=lambda pair: pair[0], default=(0, None))[1]
        if done is None:
            continue
        own = asked.entities(Role.ACTOR) | {p.speaks_for for p in asked.parts}
        asked.beside = True
        if asked.start is not None and asked.start == done.start:
            asked.start, asked.said = None, None
        for part in [p for role in ACTING for p in done.parts if p.role is role and p.entity not in own]:
            add_part(asked, Part(part.entity, Role.RECIPIENT, asked.evidence[0], speaks_for=part.speaks_for))
