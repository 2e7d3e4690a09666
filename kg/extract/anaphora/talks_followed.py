"""Talks of which it is only told that they followed: "Chad shelled a Libyan camp in 1985. Talks followed"."""

from __future__ import annotations

from kg.extract.drafts import Draft, Part
from kg.extract.passage import Passage, Telling
from kg.extract.triggers.triggers import Trigger
from kg.model import Evidence, Kind, PartialDate, Role, ZoneKind

TALKS = frozenset({Kind.NEGOTIATION, Kind.MEETING})

REACH = 5
"""Nodes behind the noun among which its verb stands: "Three rounds of talks in Abidjan followed"."""

OPENING = 3
"""Most nodes before the noun that opens the sentence: "In the end, talks followed" is left out."""

BACK = 2
"""Sentences back to what the two did."""

SIDES = (Role.ACTOR, Role.RECIPIENT, Role.ATTENDEE, Role.SIGNATORY)


def talks_followed(passage: Passage, telling: Telling, trigger: Trigger, draft: Draft, at: Evidence) -> None:
    """Gives such talks the two states of what was told last, and its year where that is past."""
    pack, units = passage.language, passage.nodes
    alone = trigger.noun and draft.kind in TALKS and not draft.parts and trigger.first <= OPENING
    followed = pack.words.gathering.ensues.intersection(units.lows[trigger.last : trigger.last + REACH])
    if not alone or not followed or any(n.actor for n in units[: trigger.first]):
        return
    last = next((d for d in reversed(telling.drafts) if d.zone is ZoneKind.BODY), None)
    if last is None or not 0 < passage.index - last.sentence <= BACK:
        return
    states = {p.speaks_for or p.entity: p for p in last.parts if p.role in SIDES}
    if len(states) != 2 or not all(key.startswith(("country/", "organization/")) for key in states):
        return
    draft.kind = Kind.NEGOTIATION
    draft.parts.extend(Part(key, Role.ATTENDEE, at) for key in states)
    today = telling.article.day
    if last.start is not None and today is not None and last.start.year < today.year:
        draft.with_next = PartialDate(last.start.year), None
