"""Bodies behind what they are, and before their letters: "opposition group Unamos", "X (CEMAC)"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form
from kg.find.knowledge import Knowledge
from kg.language.pack import Language
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
    meant = [(c, _is_before(c, letters, tokens, known.language)) for c in chunks]
    return [c if body is None else replace(c, senses=body.senses) for c, body in meant]


def letters_behind(chunk: Chunk, tokens: Sequence[Token], language: Language) -> str:
    """The letters right behind a name: "CEMAC" in "... of Central Africa (CEMAC)"; "" without any."""
    at = letters_at(chunk.last, tokens, language)
    return tokens[at].text if at is not None else ""


def letters_at(end: int, tokens: Sequence[Token], language: Language) -> int | None:
    """Where those letters stand behind a name that ends before token `end`; None without any."""
    behind = tokens[end : end + 3]
    if [t.text for t in behind[::2]] == ["(", ")"]:
        return end + 1
    at = end + (bool(behind) and behind[0].text == ",")
    if at >= len(tokens) or tokens[at].low not in language.words.name.otherwise:
        return None
    at += 1 + (at + 1 < len(tokens) and tokens[at + 1].low in language.determiners)  # ", or the ELN,"
    letters = tokens[at].text if at < len(tokens) else ""
    return at if letters.isupper() and letters.isalpha() and len(letters) > 1 else None


def _is_before(
    chunk: Chunk, letters: Mapping[int, Chunk], tokens: Sequence[Token], language: Language
) -> Chunk | None:
    """The listed body by whose letters a name is known that no table lists; None for other chunks."""
    seen = chunk.kind is ChunkKind.ORGANIZATION and chunk.rule.startswith("model") and not chunk.senses
    if not seen or chunk.last - chunk.first < 2:
        return None
    at = letters_at(chunk.last, tokens, language)
    return letters.get(at) if at is not None else None
