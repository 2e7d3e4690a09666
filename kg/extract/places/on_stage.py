"""Where somebody speaks on in the next sentences: "told radio in Lilongwe that ... He dismissed ..."."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft
from kg.extract.passage import Stage, Telling, place_key
from kg.model import Kind, Role, ZoneKind
from kg.records import replace


def on_stage(telling: Telling, here: Sequence[tuple[int, Draft]]) -> None:
    """ "told state radio in Lilongwe that ... He dismissed ...": said where the text has the speaker."""
    stage = _in_its_hall(telling, here)
    for _, draft in here:
        if stage is None or draft.kind is not Kind.STATEMENT or draft.place is not None or draft.afar:
            continue
        near = draft.paragraph == stage.paragraph and draft.sentence - stage.sentence <= 2
        people = {k for k in draft.entities(Role.ACTOR) if k.startswith("person/")}
        person = stage.speaker.startswith("person/")
        same = stage.speaker in people if person and people else bool(draft.entities(Role.ACTOR) & stage.keys)
        if near and same and draft.zone is not ZoneKind.CAPTION:
            place_key(telling, draft, stage.place)


def _in_its_hall(telling: Telling, here: Sequence[tuple[int, Draft]]) -> Stage | None:
    """ "In Santiago, X hailed it from La Moneda. He accused ...": the building of the city he speaks in."""
    stage = telling.stage
    for _, draft in here if stage is not None and here and stage.sentence == here[0][1].sentence else ():
        if stage is not None and draft.place is not None and draft.city == stage.place != draft.place:
            telling.stage = stage = replace(stage, place=draft.place)
    return stage
