"""Bodies behind what they are: "Nicaraguan opposition group Unamos" is Unamos, of Nicaragua."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form
from kg.find.knowledge import Knowledge
from kg.records import replace


def past_description(
    chunk: Chunk, listed: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge
) -> Chunk:
    """A body's name past whose body it is and what it is, in small letters; other chunks as they are."""
    if chunk.kind is not ChunkKind.ORGANIZATION:
        return chunk
    end = next((o.last for o in listed if o.first == chunk.first and o.form is Form.DEMONYM), chunk.last)
    name = end
    while name < chunk.last and tokens[name].text.isalpha() and tokens[name].text.islower():
        if tokens[name].low in known.language.prepositions or tokens[name].low in known.language.coordinators:
            return chunk
        name += 1
    told = end < name < chunk.last and tokens[name].text[0].isupper()
    return replace(chunk, first=name) if told else chunk
