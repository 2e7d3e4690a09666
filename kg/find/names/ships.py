"""Ships, missiles, halls: what bears the name of a person or a city and is neither."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.language.honorifics import DEGREES
from kg.language.pack import Language


def is_a_ship(chunk: Chunk, tokens: Sequence[Token], pack: Language) -> bool:
    """ "HMAS Canberra", "kapal feri Berlin Nakroma": a ship with a city's name, but "kapal Jerman"."""
    if chunk.kind is not ChunkKind.COUNTRY or chunk.first == 0:
        return False
    before, names = tokens[chunk.first - 1], pack.words.name
    goes_on = chunk.last < len(tokens) and tokens[chunk.last].text.istitle()
    return before.text in names.vessels or (before.low in names.ferries and goes_on)


def bears_a_name(chunk: Chunk, tokens: Sequence[Token], pack: Language) -> bool:
    """ "KRI Bima Suci", "Rumah Sakit Kapal dr. Wahidin", "Stadion Ahmed bin Ali": named after somebody."""
    names, at = pack.words.name, chunk.first - 1
    if tokens[chunk.first].text in names.vessels or (at >= 0 and tokens[at].text in names.vessels):
        return True
    if chunk.kind is not ChunkKind.PERSON:
        return False
    while at > 0 and ((low := tokens[at].low) in DEGREES or low in pack.honorifics or low == "."):
        at -= 1
    bearer = at >= 0 and (tokens[at].text in names.vessels or tokens[at].low in names.bearers)
    bearer = bearer or (at >= 0 and tokens[at].text.istitle() and tokens[at].low in names.prizes)
    return bearer or _is_a_make(chunk, tokens, pack) or _is_numbered(chunk, tokens, pack)


def _is_numbered(chunk: Chunk, tokens: Sequence[Token], pack: Language) -> bool:
    """ "the Yuan Wang 5": a ship or a rocket, with the article and a number."""
    if chunk.senses or chunk.first == 0 or chunk.last >= len(tokens):
        return False
    number = tokens[chunk.last].text
    led = tokens[chunk.first - 1].low in pack.words.place.definite
    return led and not pack.nouns_after and number.isdecimal() and len(number) < 3


def _is_a_make(chunk: Chunk, tokens: Sequence[Token], pack: Language) -> bool:
    """ "rudal Iskander", "varian Omicron", "Drone Shahed": one word behind the kind of thing it names."""
    last = chunk.last - 1
    if last < 1 or chunk.senses or tokens[last - 1].low not in pack.words.name.makes:
        return False
    return last == 1 or (chunk.first == last and tokens[last - 1].text.islower())
