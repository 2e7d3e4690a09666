"""Names of another kind than their words: "Sofia Rossi" is a person, "Export-Import Bank" a body."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.knowledge import Knowledge
from kg.language.namesake_words import GIVEN_PLACES, INSTITUTIONS
from kg.records import replace


def namesakes(chunks: list[Chunk], tokens: Sequence[Token], known: Knowledge) -> list[Chunk]:
    """The chunks of a sentence with such given names joined to the family name behind them."""
    given = GIVEN_PLACES
    out: list[Chunk] = []
    for chunk in chunks:
        before = out[-1] if out else None
        named = before is not None and _is_family(chunk, before) and not _held_there(out, known)
        if before is not None and named and _is_given(before, tokens, given, known):
            out[-1] = replace(chunk, first=before.first)
        elif _is_a_body(chunk, tokens, known):
            out.append(replace(chunk, kind=ChunkKind.ORGANIZATION, rule="name:institution"))
        elif _is_a_land(chunk, tokens, known):
            out.append(replace(chunk, kind=ChunkKind.PLACE))
        elif _called_a_place(chunk, tokens, given, known):
            out.append(replace(chunk, kind=ChunkKind.PERSON, rule="person:namesake"))
        else:
            out.append(chunk)
    return out


def _is_given(chunk: Chunk, tokens: Sequence[Token], given: frozenset[str], known: Knowledge) -> bool:
    """One word, a given name too, behind no preposition: not "in Jordan King Abdullah"."""
    if chunk.last - chunk.first != 1 or tokens[chunk.first].low not in given or chunk.first >= len(tokens):
        return False
    return chunk.kind in (ChunkKind.COUNTRY, ChunkKind.PLACE) and not _led(chunk.first, tokens, known)


def _held_there(chunks: Sequence[Chunk], known: Knowledge) -> bool:
    """ "Menlu India Jaishankar", "Presiden Chad Deby": behind an office the country where it is held."""
    office = chunks[-2] if len(chunks) > 1 and known.language.nouns_after else None
    country = chunks[-1].kind is ChunkKind.COUNTRY
    return (
        country and office is not None and office.kind is ChunkKind.OFFICE and office.last == chunks[-1].first
    )


def _is_family(chunk: Chunk, before: Chunk) -> bool:
    """A name of one word right behind, which only the model knows."""
    alone = chunk.kind is ChunkKind.PERSON and not chunk.senses and chunk.last - chunk.first == 1
    return alone and chunk.first == before.last


def _is_a_land(chunk: Chunk, tokens: Sequence[Token], known: Knowledge) -> bool:
    """ "Koridor Lachin", "Lebuhraya Tun Razak": what the model takes for a person, by the noun before it."""
    lone = chunk.last - chunk.first == 1 or not chunk.rule.startswith("model")
    heads = known.language.words.place.land_heads
    return chunk.kind is ChunkKind.PERSON and not lone and tokens[chunk.first].low in heads


def _called_a_place(chunk: Chunk, tokens: Sequence[Token], given: frozenset[str], known: Knowledge) -> bool:
    """What the model takes for a place: two words, the first a given name, the last of no place."""
    if chunk.kind is not ChunkKind.PLACE or chunk.senses or chunk.last - chunk.first != PAIR:
        return False
    first, last = tokens[chunk.first : chunk.last]
    place = known.language.words.place
    heads = place.venue_heads_last | place.venue_heads_first | place.place_kinds
    plain = last.low not in heads and last.text.isalpha() and last.text[0].isupper()
    return first.low in given and plain and not _led(chunk.first, tokens, known)


def _is_a_body(chunk: Chunk, tokens: Sequence[Token], known: Knowledge) -> bool:
    """ "Export-Import Bank", "Walter Reed Hospital": what the model takes for a place or a person."""
    guessed = chunk.kind in (ChunkKind.PLACE, ChunkKind.PERSON) and not chunk.senses
    last = tokens[chunk.last - 1]
    body = last.low in INSTITUTIONS[known.language.code] and last.text[0].isupper()
    return guessed and body and chunk.last - chunk.first > 1 and chunk.rule != "venue:grammar"


PAIR = 2
"""Words of a given and a family name."""


def _led(first: int, tokens: Sequence[Token], known: Knowledge) -> bool:
    """Whether what leads to a place stands before: "in Sydney Harbour", "leaving Israel"."""
    pack, before = known.language, tokens[first - 1].low if first > 0 else ""
    return before in pack.prepositions or before in pack.determiners or before.endswith(pack.gerund)
