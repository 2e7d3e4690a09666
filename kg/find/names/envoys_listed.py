"""Envoys whose title in full stands right behind their names: "Ulla Berg Duta Besar LBBP Kerajaan Norwegia".

Lists of those who hand over credentials set it so, with a comma, with "sebagai" or with nothing; the name
model then sees nobody, or draws the title into the name.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.knowledge import Knowledge

ENVOY: Final = "model:envoy"
"""The rule by which such a name is found."""

_LEAST: Final = 2
_MOST: Final = 6
"""Words of such a name."""


def listed_envoys(
    named: Sequence[Chunk], listed: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge
) -> list[Chunk]:
    """The model's names, with those of such envoys in the stead of what was drawn together with a title."""
    out = list(named)
    offices = [c for c in listed if c.kind is ChunkKind.OFFICE] if known.language.nouns_after else []
    for office in offices:
        if not _in_full(office, tokens, known):
            continue
        if (name := _name_before(office, [*listed, *named], tokens, known)) is not None:
            out = [c for c in out if c.last <= name.first or c.first >= office.last]
            out.append(name)
        out = [c for c in out if c.kind is not ChunkKind.PERSON or not _is_title(c, tokens, known)]
    return out


def _in_full(office: Chunk, tokens: Sequence[Token], known: Knowledge) -> bool:
    """ "Duta Besar LBBP", "Duta Besar Luar Biasa ...": as little but such lists has it."""
    pack = known.language
    full = pack.modifiers.union(pack.words.office.full_powers[:1])
    sent = office.office is not None and known.level(office.office) == "ambassadorial"
    return sent and any(t.low in full for t in tokens[office.first : office.last + 1])


def _is_title(chunk: Chunk, tokens: Sequence[Token], known: Knowledge) -> bool:
    """ "Designate Resident" in quotation marks: a part of the title, and nobody."""
    return all(t.low in known.language.modifiers for t in tokens[chunk.first : chunk.last])


def _name_before(
    office: Chunk, found: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge
) -> Chunk | None:
    """The capitalised words that end before the title; none where the model saw them as they are."""
    pack, last = known.language, office.first
    last -= last > 0 and tokens[last - 1].low in pack.words.office.in_office | {","}
    first = last
    while first > 0 and last - first < _MOST and _is_name_word(tokens[first - 1]):
        first -= 1
    while first < last and tokens[first].low in pack.honorifics:
        first += 1
    if last - first < _LEAST or any(c.last == last and c.kind is ChunkKind.PERSON for c in found):
        return None
    solid = (c for c in found if c.kind is not ChunkKind.PERSON and c.senses)
    if any(c.first < last and first < c.last for c in solid) or tokens[last - 1].low in known.not_names:
        return None
    return Chunk(first, last, ChunkKind.PERSON, ENVOY, 0.75)


def _is_name_word(token: Token) -> bool:
    return token.text.istitle() and token.text.isalpha()
