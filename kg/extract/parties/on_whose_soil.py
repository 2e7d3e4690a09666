"""The state on whose soil another state strikes a body of no state: "Iran hit bases of X in Pakistan"."""

from __future__ import annotations

from kg.extract.drafts import Draft, Part, add_part, state_of
from kg.extract.passage import Passage, Telling
from kg.model import Kind, Plover, Role


def on_whose_soil(telling: Telling, passage: Passage, draft: Draft) -> None:
    """Makes the country of the place, if the sentence names it, a recipient of a strike on rebels there.

    Not where only a city is named: "Saudi jets bombed a Houthi camp near Marib" takes a side in that war.
    """
    if draft.kind is not Kind.MEASURE or draft.plover is not Plover.ASSAULT or draft.place is None:
        return
    struck = [p for p in draft.parts if p.role is Role.RECIPIENT]
    rebels = all(p.entity.startswith("organization/") and p.speaks_for is None for p in struck)
    doers = {state_of(p, telling.speaks) for p in draft.parts if p.role is Role.ACTOR}
    known = telling.known.reference.places.get(draft.place)
    soil = known.country if known is not None else draft.place
    abroad = soil not in doers and all(str(key).startswith("country/") for key in doers)
    named = any(n.phrase is not None and n.phrase.entity == soil for n in passage.nodes)
    if struck and rebels and doers and abroad and named and soil is not None:
        add_part(draft, Part(soil, Role.RECIPIENT, draft.evidence[0]))
