"""Who put a leader out of power: those whom the words name, else people of his own state."""

from __future__ import annotations

from kg.extract.drafts import Draft, Part, add_part
from kg.language.traits import Trait
from kg.model import Evidence, Role


def by_his_own(draft: Draft, evidence: Evidence) -> None:
    """ "Presiden Niger Mohamed Bazoum digulingkan", "Kudeta menggulingkan X": some of his own state did."""
    if Trait.OVERTHROWS not in draft.traits or draft.entities(Role.ACTOR):
        return
    for part in list(draft.parts):
        state = part.speaks_for or part.entity
        if part.role is Role.RECIPIENT and state.startswith("country/"):
            add_part(draft, Part(state, Role.ACTOR, evidence))
