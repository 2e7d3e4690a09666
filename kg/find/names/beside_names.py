"""What a name is by the words right beside it: "named X as its envoy", "the parliament, the X"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from kg.document import Token
from kg.find.bodies.described import letters_behind
from kg.find.chunks import Chunk, ChunkKind
from kg.find.knowledge import Knowledge
from kg.find.scene import GENITIVES
from kg.language import speech
from kg.records import replace

_FULL_NAME: Final = 2
"""Words of a name, given and family."""

_BEFORE_OFFICE: Final = 4
"""Most words from behind a name to the office: "as its first special envoy", ", a former ambassador"."""


def by_neighbours(chunk: Chunk, offices: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge) -> Chunk:
    """A name that the model found, of the kind that its neighbours tell."""
    chunk = _without_alias(chunk, tokens, known)
    if _is_a_paper(chunk, tokens, known):
        return replace(chunk, kind=ChunkKind.ORGANIZATION)
    if known.language.nouns_after:
        return chunk
    if chunk.kind is ChunkKind.PERSON:
        return _as_body(chunk, tokens, known)
    if _is_set_off(chunk, offices, tokens, known) or _speaks_for(chunk, offices, tokens, known):
        return replace(chunk, kind=ChunkKind.PERSON)
    return _as_appointee(chunk, offices, tokens, known)


def _without_alias(chunk: Chunk, tokens: Sequence[Token], known: Knowledge) -> Chunk:
    """ "Musa Rey aka Bobo", ", A.K.A Bobo": one of the two names, without what stands between them."""
    words = known.language.words.name
    alias = words.naming_behind & words.naming_verbs
    if chunk.kind is not ChunkKind.PERSON or alias.isdisjoint(
        t.low for t in tokens[chunk.first : chunk.last]
    ):
        return chunk
    at = next(n for n in range(chunk.first, chunk.last) if tokens[n].low in alias)
    if at > chunk.first:
        return replace(chunk, last=at)
    return replace(chunk, first=at + 1) if at + 1 < chunk.last else chunk


def _is_a_paper(chunk: Chunk, tokens: Sequence[Token], known: Knowledge) -> bool:
    """ "surat kabar Le Soir", "the newspaper Dawn": a paper, whatever the model takes it for.

    So one word behind a comma that closes with who reports it: ", reported Dawn." But ", Khan said."
    """
    words, first, last = known.language.words.name, chunk.first, chunk.last
    if chunk.senses or chunk.kind not in (ChunkKind.PERSON, ChunkKind.PLACE) or not first:
        return False
    before = tokens[first - 1].low
    if before in words.outlets:
        return True
    if last - first > 1 or words.reporting.isdisjoint((before, *(t.low for t in tokens[last : last + 1]))):
        return False
    opens = first - 1 - (before in words.reporting)
    closes = last + (opens == first - 1)
    return opens > 0 and tokens[opens].text == "," and (closes >= len(tokens) or tokens[closes].text in ",.")


def _is_set_off(chunk: Chunk, offices: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge) -> bool:
    """ "the EU's special representative for Central Asia, Eduards Lind, called": whoever holds the office."""
    first, last = chunk.first, chunk.last
    if chunk.senses or not _FULL_NAME <= last - first < _LONG_NAME or not offices or last >= len(tokens):
        return False
    if first < 1 or tokens[first - 1].text != "," or tokens[last].text != ",":
        return False
    if not all(t.text.istitle() and t.text.isalpha() for t in tokens[first:last]):
        return False
    before = next((o for o in reversed(offices) if o.last < first), None)
    field = tokens[before.last : first - 1] if before is not None else ()
    led = bool(field) and field[0].low in known.language.prepositions and len(field) <= _FIELD
    return led and all(t.text != "," for t in field)


def _speaks_for(chunk: Chunk, offices: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge) -> bool:
    """ "Deputy Spokesperson of the Ministry of Foreign Affairs of Malta Ana Rey said": no place."""
    first, last, pack = chunk.first, chunk.last, known.language
    if chunk.kind is not ChunkKind.PLACE or chunk.senses or not _FULL_NAME <= last - first < _LONG_NAME:
        return False
    if last >= len(tokens) or tokens[last].low not in speech(pack.code).verbs:
        return False
    ends, at = {o.last for o in offices}, first
    led = pack.of_words | pack.to_words | pack.determiners | pack.coordinators
    while at > 0 and at not in ends and (tokens[at - 1].low in led or tokens[at - 1].text[:1].isupper()):
        at -= 1
    return at in ends and tokens[first - 1].text[:1].isupper()


_LONG_NAME: Final = 4
"""Words from which a name is no person's any more."""

_FIELD: Final = 4
"""Most words of what an office is for: "for the Great Lakes"."""


def _as_body(chunk: Chunk, tokens: Sequence[Token], known: Knowledge) -> Chunk:
    """ "Kyrgyzstan's parliament, the Jogorku Kenesh": a body, by the noun before the comma."""
    if _is_spelt_out(chunk, tokens, known):
        return replace(chunk, kind=ChunkKind.ORGANIZATION)
    at, words = chunk.first - 3, known.language.words
    if at < 0 or tokens[at + 1].text != "," or tokens[at + 2].low not in known.language.words.place.definite:
        return chunk
    body = tokens[at].low in words.name.legislatures | words.body.body_nouns
    return replace(chunk, kind=ChunkKind.ORGANIZATION) if body else chunk


_LETTERS: Final = 3
"""Fewest letters of a party's or body's abbreviation that tell it from somebody's initials."""


def _is_spelt_out(chunk: Chunk, tokens: Sequence[Token], known: Knowledge) -> bool:
    """ "Sri Lanka's Janatha Vimukthi Peramuna (JVP)": a name whose letters stand in brackets behind it."""
    before = tokens[chunk.first - 1] if chunk.first else None
    if before is None or not (letters := letters_behind(chunk, tokens, known.language)):
        return False
    if before.text not in GENITIVES and before.low not in known.language.words.place.definite:
        return False
    initials = "".join(t.text[0] for t in tokens[chunk.first : chunk.last] if t.text[0].isupper())
    return len(initials) >= _LETTERS and letters == initials


def _as_appointee(chunk: Chunk, offices: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge) -> Chunk:
    """ "appointed Serdar Kilic, a former ambassador, as ...", "named Serdar Kilic as its envoy": a person."""
    pack, last = known.language, chunk.last
    if last - chunk.first < _FULL_NAME or chunk.first < 1 or last >= len(tokens) or not offices:
        return chunk
    given = tokens[chunk.first - 1].low in pack.words.office.appointing
    leads = tokens[last].low in pack.words.office.roles or tokens[last].text == ","
    names = all(t.text.istitle() and t.text.isalpha() for t in tokens[chunk.first : last])
    if not (given and leads and names):
        return chunk
    office = any(last < o.first <= last + _BEFORE_OFFICE for o in offices)
    return replace(chunk, kind=ChunkKind.PERSON) if office else chunk


def appointees(found: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge) -> Iterator[Chunk]:
    """ "melantik Maha Abou-Shusheh sebagai konsul": a person, though the model sees nobody there."""
    words = known.language.words.office
    for at in range(len(tokens) - _SHORTEST if known.language.nouns_after else 0):
        if tokens[at].low not in words.appointing:
            continue
        last = at + 1
        while last < len(tokens) and (tokens[last].text[0].isupper() or _joins(tokens, last)):
            last += 1
        full = last - at > _FULL_NAME and last < len(tokens) and tokens[last].low in words.roles
        if full and not any(c.first < last and c.last > at + 1 for c in found):
            yield Chunk(at + 1, last, ChunkKind.PERSON, "model:appointed", 0.7)


def listed_officials(found: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge) -> Iterator[Chunk]:
    """ "A, Duta Besar Chad; Dziunik Agha, Duta Besar Armenia": each item of a list begins with a name.

    So on a line of its own ("- Oybek Eshon, Ambassador of Uzbekistan"), though the model sees nobody there.
    """
    offices = {c.first for c in found if c.kind is ChunkKind.OFFICE}
    for first in _item_starts(tokens) if offices else ():
        last = first
        while last < len(tokens) and tokens[last].text.istitle() and tokens[last].text.isalpha():
            if last in offices:
                break
            last += 1
        comma = last < len(tokens) and tokens[last].text == ","
        led = last + comma in offices and (comma or known.language.nouns_after)
        if not led or not _FULL_NAME <= last - first <= _LONGEST:
            continue
        if not any(c.first < last and c.last > first for c in found):
            yield Chunk(first, last, ChunkKind.PERSON, "model:listed", 0.7)


def _item_starts(tokens: Sequence[Token]) -> Iterator[int]:
    """Where the items of a list begin: behind a semicolon, and behind the mark or number of a line."""
    yield from (n + 1 for n, token in enumerate(tokens) if n and token.text == ";")
    if len(tokens) > _SHORTEST and tokens[0].text in _BULLETS:
        yield 1
    if len(tokens) > _SHORTEST and tokens[0].text.isdecimal() and tokens[1].text in {".", ")"}:
        yield 2


_BULLETS: Final = frozenset("-–•*")

_LONGEST: Final = 5
"""Most words of a full name in a list."""

_SHORTEST: Final = 4
"""Tokens from a verb of appointing to the office: "melantik Jo Lee sebagai"."""


def _joins(tokens: Sequence[Token], at: int) -> bool:
    """The hyphen of "Abou-Shusheh"."""
    return tokens[at].text == "-" and at + 1 < len(tokens) and tokens[at + 1].text[0].isupper()
