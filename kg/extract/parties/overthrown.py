"""Who put a leader out of power: those whom the words name, else people of his own state."""

from __future__ import annotations

from kg.extract.drafts import Draft, Part, add_part
from kg.language.traits import Trait
from kg.model import Evidence, Plover, Role


def by_his_own(draft: Draft, evidence: Evidence) -> None:
    """ "Presiden Niger Mohamed Bazoum digulingkan", "Kudeta menggulingkan X": some of his own state did."""
    brought = (
        Trait.BEFALLS_PEOPLE in draft.traits and draft.plover is Plover.AID
    )  # "Dubes Inggris X dievakuasi": by his own state, too
    if not (brought or Trait.OVERTHROWS in draft.traits) or draft.entities(Role.ACTOR):
        return
    for part in list(draft.parts):
        state = part.speaks_for or part.entity
        if brought and part.speaks_for is None:
            continue
        if part.role is Role.RECIPIENT and state.startswith("country/"):
            add_part(draft, Part(state, Role.ACTOR, evidence))
