"""One title in the plural before bare family names: "Presidents Ruto and Museveni"; English.

No table lists the plural, so the name model sees neither office nor, often, the names.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.knowledge import Knowledge
from kg.find.scene import OfficeClaim, Proto, Scene
from kg.model import OfficeId
from kg.records import replace

LONGEST: Final = 4
"""Most words of an office that stands in the plural."""

SHORTEST: Final = 6
"""Fewest letters of an office's last word in the plural."""

_LEAST: Final = 2
"""Fewest names behind such a title."""


def plural_office(known: Knowledge, before: Sequence[str], last: str) -> tuple[OfficeId, str] | None:
    """The office whose plural ends with a word, the longest first, and its name in the singular."""
    for first in range(len(before) + 1):
        single = (*before[first:], last[:-1])
        if single[0] not in known.offices.firsts:
            continue
        office = known.offices.family(single[0])[1].get(single)
        if office is not None:
            return office, " ".join(single)
    return None


def surnames_behind(
    named: Sequence[Chunk], listed: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge
) -> list[Chunk]:
    """The model's names, with the bare family names behind a title in the plural as the people they are.

    "Prime Ministers Abela and Luxon": no place, and not one name.
    """
    out = list(named)
    for title in _titles(tokens, known):
        for at in _bare_names(tokens, title, listed, known):
            held = any(c.first == at and c.last == at + 1 and c.kind is ChunkKind.PERSON for c in out)
            if held:
                continue
            out = [c for c in out if c.last <= at or at + 1 <= c.first]
            out.append(Chunk(at, at + 1, ChunkKind.PERSON, "model:titled", 0.7))
    return out


def _titles(tokens: Sequence[Token], known: Knowledge) -> Iterator[int]:
    """Where a title in the plural ends."""
    if known.language.nouns_after:
        return
    for at, token in enumerate(tokens):
        if token.low[-1] == "s" and len(token.low) >= SHORTEST and at + _LEAST < len(tokens):
            before = [t.low for t in tokens[max(0, at + 1 - LONGEST) : at]]
            if plural_office(known, before, token.low) is not None:
                yield at + 1


def _bare_names(
    tokens: Sequence[Token], first: int, listed: Sequence[Chunk], known: Knowledge
) -> tuple[int, ...]:
    """The places of names of one word each, joined by commas and "and"; none where other words stand."""
    joints = known.language.words.clause.joints
    names: list[int] = []
    at = first
    while at < len(tokens) and _is_surname(tokens[at], known):
        names.append(at)
        at += 1
        closed = len(names) >= _LEAST and tokens[at - 2].low in joints
        if closed or at >= len(tokens) or not (tokens[at].text == "," or tokens[at].low in joints):
            break
        at += 1 + (tokens[at].text == "," and at + 1 < len(tokens) and tokens[at + 1].low in joints)
    whole = len(names) >= _LEAST and tokens[names[-1] - 1].low in joints
    goes_on = at < len(tokens) and (tokens[at].text[0].isupper() or tokens[at].text in {"-", "'s"})
    known_words = any(c.senses and c.kind is not ChunkKind.PERSON for c in listed if c.first in names)
    dated = any(c.kind in (ChunkKind.DATE, ChunkKind.OFFICE) for c in listed if c.first in names)
    return tuple(names) if whole and not (goes_on or known_words or dated) else ()


def _is_surname(token: Token, known: Knowledge) -> bool:
    return token.text.istitle() and token.text.isalpha() and token.low not in known.not_names


def with_shared_title(scene: Scene, found: list[Proto]) -> list[Proto]:
    """The phrases of a sentence; bare family names have the title in the plural before them.

    "Presidents Ruto and Museveni signed": each is a president. Of full names the linker finds which state's.
    """
    tokens, known = scene.tokens, scene.known
    for title in _titles(tokens, known):
        names = set(_bare_names(tokens, title, list(scene.chunks.values()), known))
        before = [t.low for t in tokens[max(0, title - LONGEST) : title - 1]]
        office = plural_office(known, before, tokens[title - 1].low) if names else None
        if office is not None:
            found = [_titled(p, *office) if p.name is not None and p.first in names else p for p in found]
    return found


def _titled(proto: Proto, office: OfficeId, words: str) -> Proto:
    if proto.offices or proto.owner is not None or proto.name != (proto.first, proto.first + 1):
        return proto
    return replace(proto, offices=(OfficeClaim(office, proto.first, proto.first, words=words),))
