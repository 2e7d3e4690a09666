"""Whose an office is by whom its holder stands for: "X, Minister of Labour, represented Suriname"."""

from __future__ import annotations

from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form
from kg.find.offices.owners import past_state_form
from kg.find.scene import Scene


def represents(scene: Scene, at: int) -> Chunk | None:
    """ "X, Minister of Labour, represented the Republic of Suriname": the country for which a holder came."""
    at += scene.low(at) == ","
    if scene.low(at) not in scene.known.language.words.place.representing:
        return None
    behind = at + 1 + (scene.low(at + 1) in scene.known.language.determiners)
    country = scene.chunk(past_state_form(scene, behind), ChunkKind.COUNTRY)
    if country is not None and country.form is not Form.DEMONYM:
        return country
    return _of_his_chief(scene, behind)


CHIEF = 12
"""Most items of whoever is represented: "H.E. Andry Rajoelina, President of the Republic of Madagascar"."""


def _of_his_chief(scene: Scene, at: int) -> Chunk | None:
    """ "X, Minister of Defence, representing Andry Rajoelina, President of Madagascar": of his state, too."""
    country: Chunk | None = None
    office = False
    for item in range(at, min(at + CHIEF, len(scene.items))):
        chunk = scene.chunks.get(item)
        if scene.low(item) == ";" or (office and country is not None):
            break
        office = office or (chunk is not None and chunk.kind is ChunkKind.OFFICE)
        country = country or scene.chunk(item, ChunkKind.COUNTRY)
    return country if office else None
