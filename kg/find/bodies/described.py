"""Bodies behind what they are, and before their letters: "opposition group Unamos", "X (CEMAC)"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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
    if (kind := _behind_its_kind(chunk, tokens, known)) > chunk.first:
        return replace(chunk, first=kind)
    name = end
    while name < chunk.last and tokens[name].text.isalpha() and tokens[name].text.islower():
        if tokens[name].low in known.language.prepositions or tokens[name].low in known.language.coordinators:
            return chunk
        name += 1
    told = end < name < chunk.last and tokens[name].text[0].isupper()
    return replace(chunk, first=name) if told else chunk


def _behind_its_kind(chunk: Chunk, tokens: Sequence[Token], known: Knowledge) -> int:
    """ "Lebanese Shiite group Hezbollah", "Islamist group al-Shabaab": index of the name behind its kind."""
    kinds = known.language.words.name.kinds_before_names
    for at in range(chunk.first + 1, chunk.last - 1):
        if tokens[at].text in kinds:
            behind = tokens[at + 1]
            return at + 1 if behind.low not in known.language.prepositions else 0
    return 0


def by_their_letters(chunks: list[Chunk], tokens: Sequence[Token], known: Knowledge) -> list[Chunk]:
    """Names that no table lists before the listed letters of the body: as these are, so is the name.

    "Economic and Monetary Community of Central Africa (CEMAC)" translates what the letters stand for. Not
    so in Indonesian, whose name of a foreign body is often only a description.
    """
    if known.language.nouns_after:
        return chunks
    letters = {c.first: c for c in chunks if c.form is Form.ABBREVIATION and c.kind is ChunkKind.ORGANIZATION}
    if not letters:
        return chunks
    return [
        replace(c, senses=letters[c.last + 1].senses) if _is_before(c, letters, tokens) else c for c in chunks
    ]


def letters_behind(chunk: Chunk, tokens: Sequence[Token]) -> str:
    """The one word in brackets right behind a chunk, "CEMAC" in "... of Central Africa (CEMAC)"; or ""."""
    behind = tokens[chunk.last : chunk.last + 3]
    return behind[1].text if [t.text for t in behind[::2]] == ["(", ")"] else ""


def _is_before(chunk: Chunk, letters: Mapping[int, Chunk], tokens: Sequence[Token]) -> bool:
    seen = chunk.kind is ChunkKind.ORGANIZATION and chunk.rule.startswith("model") and not chunk.senses
    if not seen or chunk.last - chunk.first < 2:
        return False
    return chunk.last + 1 in letters and bool(letters_behind(chunk, tokens))
