"""Events that lack somebody without whom they are none: another state, a doer."""

from __future__ import annotations

from kg.extract.drafts import Draft, state_of
from kg.extract.parties.taking_part import of_several
from kg.extract.passage import Telling
from kg.extract.triggers.triggers import Trigger
from kg.language.pack import Frame
from kg.language.traits import Trait
from kg.model import Role


def toward_someone(draft: Draft, frame: Frame) -> bool:
    """Whether an act that is toward somebody has whom it is toward."""
    return Role.RECIPIENT not in frame.roles.values() or bool(draft.entities(Role.RECIPIENT))


OF_A_BODY = frozenset({Trait.EACH_OTHER, Trait.AGREES})
"""What a state has with a body too: "Israel and Hamas accused each other", "Egypt agreed with the IMF"."""


def lacks_somebody(telling: Telling, trigger: Trigger, draft: Draft, frame: Frame) -> bool:
    """ "Mali's ban on plastic bags", "Chad opened a rail link": done at home, and no act toward another."""
    alone = Trait.OF_TWO in frame.traits and not of_several(telling, draft)
    if alone and not OF_A_BODY.isdisjoint(frame.traits):
        acting = {state_of(p, telling.speaks).partition("/")[0] for p in draft.parts if p.role is Role.ACTOR}
        alone = not {"country", "organization"} <= acting
    alone = alone or (Trait.SUCCEEDS in frame.traits and not draft.entities(Role.ACTOR))
    if Trait.FACE_TO_FACE in frame.traits:
        states = {p.speaks_for for p in draft.parts}
        return None in states or len(states) < 2  # "told the reporter Jane Roe in Oslo"
    at_home = trigger.noun and frame.requires == "subject" and not (frame.elsewhere or frame.verbs)
    return alone or (at_home and not toward_someone(draft, frame))
