"""Abbreviations in brackets behind a title or a name."""

from __future__ import annotations

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.scene import OWNERS, Scene


def skip_parenthesis(scene: Scene, at: int) -> int:
    """Skip "(Menlu)" or "(AS)" behind a title or name of a country: an abbreviation alone.

    So too where somebody has his seat: "Peru's ambassador to Fiji (resident in Canberra) Ana Ruiz".
    """
    if scene.low(at) != "(":
        return at
    if scene.low(at + 1) in scene.known.language.words.place.based:
        return next((n + 1 for n in range(at + 2, at + SEAT) if scene.low(n) == ")"), at)
    for close in range(at + 2, min(at + 5, len(scene.items))):
        if scene.low(close) == ")":
            inner = scene.items[at + 1]
            if isinstance(inner, Chunk) and inner.kind in (ChunkKind.OFFICE, *OWNERS):
                return close + 1
            if isinstance(inner, Chunk) and (_abbreviates(scene, inner) or _clips(scene, at, inner)):
                return close + 1
            if isinstance(inner, Token) and sum(c.isupper() for c in inner.text) > 1:
                return close + 1
            return close + 1 if close == at + 2 and _tells_a_desk(scene, at) else at
    return at


SEAT = 6
"""Items in brackets that tell a seat: "(based in Buenos Aires)"."""


def _tells_a_desk(scene: Scene, at: int) -> bool:
    """ "Secretary (East) Ravi Sharma": what somebody is responsible for, between his office and his name."""
    inner = scene.items[at + 1]
    words = scene.tokens[inner.first : inner.last] if isinstance(inner, Chunk) else (inner,)
    behind = at + 3
    while scene.low(behind) in scene.known.language.honorifics:
        behind += 1
    titled = scene.chunk(at - 1, ChunkKind.OFFICE) is not None and not scene.known.language.nouns_after
    return titled and words[0].text.istitle() and scene.chunk(behind, ChunkKind.PERSON) is not None


def _abbreviates(scene: Scene, inner: Chunk) -> bool:
    """ "External Affairs Minister (EAM) X": letters that the name model takes for somebody."""
    alone = inner.last - inner.first == 1 and not inner.senses
    return alone and scene.tokens[inner.first].text.isupper() and inner.kind is ChunkKind.PERSON


STEM = 3
"""Letters of an office that its clipped form begins with: "Gubernur Riau (Gubri)"."""

TITLE = 4
"""Most items of an office and whose it is before its clipped form."""


def _clips(scene: Scene, at: int, inner: Chunk) -> bool:
    """ "Gubernur Riau (Gubri) X": one word in brackets that begins as the office before them does."""
    if inner.last - inner.first > 1 or inner.senses:
        return False
    before = (scene.chunk(n, ChunkKind.OFFICE) for n in range(max(0, at - TITLE), at))
    stem = scene.tokens[inner.first].low[:STEM]
    return any(office is not None and scene.tokens[office.first].low[:STEM] == stem for office in before)


def past_full_powers(scene: Scene, at: int) -> int:
    """ "duta besar (dubes) luar biasa dan berkuasa penuh (LBBP) Ghana": past what every envoy is called."""
    full = scene.known.language.words.office.full_powers
    if not full or tuple(scene.low(n) for n in range(at, at + len(full))) != full:
        return at
    return skip_parenthesis(scene, at + len(full))


def past_other_posts(scene: Scene, at: int) -> int:
    """ "Kedutaan Besar RI di Suva merangkap Nauru dan Tuvalu menggelar": past the states it serves too."""
    pack, end = scene.known.language, at
    if scene.low(end) in pack.locatives and scene.chunk(end + 1, ChunkKind.COUNTRY, ChunkKind.PLACE):
        end += 2
    end += scene.low(end) == ","
    if scene.low(end) not in pack.also_office:
        return at
    while scene.low(end) in pack.also_office or scene.low(end) in pack.coordinators:
        behind = end + 1 + (scene.low(end + 1) in pack.coordinators)
        if scene.chunk(behind, ChunkKind.COUNTRY) is None:
            break
        end, at = behind + 1, behind + 1
    return at
