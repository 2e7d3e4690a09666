"""Heads of offices that are named after what they are for: "Kepala Dinas Pariwisata DIY Bagas Prakoso".

The name model draws the last word of what the office is for into the name ("Pariwisata Bagas Prakoso"),
or sees nobody. What an office is for is told by words of ministers' portfolios and a few more.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import takewhile
from typing import Final

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.knowledge import Knowledge, knowledge

UNIT_HEAD: Final = "model:head"
"""The rule by which such a name is found."""

_REACH: Final = 10
"""Most words from the head to the name."""

_LEAST: Final = 2
_MOST: Final = 4
"""Words of the name of whom the model does not see."""


def heads_of_units(
    named: Sequence[Chunk], listed: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge
) -> list[Chunk]:
    """The model's names, with those of heads of units freed from what their unit is for, or found."""
    heads = known.language.words.office.area_heads
    out = list(named)
    if not heads:
        return out
    for office in (c for c in listed if c.kind is ChunkKind.OFFICE):
        if " ".join([t.low for t in tokens[office.first : office.last]]) not in heads:
            continue
        found = [*listed, *named]
        begin = _end_of_unit(office.last, found, tokens, known)
        name = _name_at(begin, found, tokens) if begin is not None else None
        last = begin or office.last
        if name is not None:
            last = name.last
            out.append(name)
        # also "Kepala Dinas Pariwisata Bali, Bagas Prakoso": what the unit is for is nobody's name
        out = [c for c in out if c is name or c.last <= office.last or c.first >= last or _is_region(c)]
    return out


@cache
def _fields(code: str) -> frozenset[str]:
    """The words of ministers' portfolios, and what else a unit may be for."""
    known = knowledge(code)
    ministers = (o for key, o in known.reference.offices.items() if key.startswith("minister of "))
    names = (name.split()[1:] for office in ministers for name in office.names[code])
    told = {word.lower() for words in names for word in words if word.isalpha()}
    return frozenset(told) | known.language.words.office.unit_fields


def _is_region(chunk: Chunk) -> bool:
    return chunk.kind is ChunkKind.PLACE and bool(chunk.senses)


def _is_name_word(token: Token) -> bool:
    return token.text.istitle() and token.text.isalpha()


def _end_of_unit(at: int, found: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge) -> int | None:
    """Where what the unit is for and its region end; none where other words stand there."""
    joints = known.language.coordinators
    told = _fields(known.language.code) | joints
    end = at + len(list(takewhile(lambda token: token.low in told, tokens[at : at + _REACH])))
    if end == at or tokens[end - 1].low in joints:
        return None
    end += end < len(tokens) and tokens[end].low in known.language.words.office.unit_areas
    region = next((c for c in found if c.first == end and _is_region(c)), None)
    return region.last if region is not None else end


def _name_at(begin: int, found: Sequence[Chunk], tokens: Sequence[Token]) -> Chunk | None:
    """The name right behind it."""
    last = begin + len(list(takewhile(_is_name_word, tokens[begin : begin + _MOST])))
    listed = [c for c in found if c.senses and c.kind is not ChunkKind.PERSON]
    if last - begin < _LEAST or any(c.first < last and begin < c.last for c in listed):
        return None
    return Chunk(begin, last, ChunkKind.PERSON, UNIT_HEAD, 0.7)
