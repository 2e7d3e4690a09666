"""Names that the model begins with where somebody holds office: "Governor of Bali Province X"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.knowledge import Knowledge
from kg.find.names.name_leads import TITLE_REACH
from kg.model import OfficeId
from kg.records import replace

CONSULAR = frozenset({"consul general", "deputy consul general", "consul", "honorary consul"})
"""Offices held in a city."""


def past_place(
    chunk: Chunk, solid: Sequence[Chunk], offices: list[Chunk], tokens: Sequence[Token], known: Knowledge
) -> Chunk:
    """ "Konsul Jenderal RI di Jeddah Yusron Ambary": behind an office the listed city, then its holder."""
    chunk = _past_region(chunk, solid, offices, tokens, known)
    title = [o.last for o in offices if o.first == chunk.first and o.last < chunk.last]
    if title and chunk.kind is ChunkKind.PERSON:  # the model drew the title in: "Wawako Padang Maigus Nasir"
        chunk = replace(chunk, first=max(title))
    chunk = _past_continent(_past_post(chunk, solid, offices, tokens, known), offices, tokens, known)
    begun = [s for s in solid if s.first == chunk.first and s.last < chunk.last and s.senses]
    if not (listed := [s.last for s in begun]):
        return chunk
    titles = [o.last for o in offices if o.first == max(listed) and o.last < chunk.last]
    if titles and chunk.kind is not ChunkKind.ORGANIZATION:  # "Alberta Premier Danielle Smith"
        return replace(chunk, first=past_elect(max(titles), tokens, known), kind=ChunkKind.PERSON)
    of_place = chunk.kind is ChunkKind.PERSON and any(
        o.last == chunk.first and o.office and _has(begun, o.office, known) for o in offices
    )  # "Wali Kota Surabaya Eri Cahyadi"
    if not (chunk.kind is ChunkKind.PLACE or of_place or _after_title(chunk, offices, tokens, known)):
        return chunk
    titled = any(0 <= chunk.first - o.last <= TITLE_REACH for o in offices)
    rest = tokens[max(listed) : chunk.last] if titled else ()
    if not rest or not all(t.text.isalpha() and t.text[0].isupper() for t in rest):
        return chunk
    if not known.language.nouns_after and len(rest) < FULL_NAME:
        return chunk
    heads = known.language.words.place.venue_heads_first | known.language.words.place.venue_heads_last
    if any(t.low in heads for t in rest) or "," in [t.low for t in tokens[chunk.first - 3 : chunk.first]]:
        return chunk
    behind = replace(chunk, first=chunk.last - len(rest), kind=ChunkKind.PERSON)
    return _past_region(behind, solid, offices, tokens, known)


def _past_post(
    chunk: Chunk, solid: Sequence[Chunk], offices: list[Chunk], tokens: Sequence[Token], known: Knowledge
) -> Chunk:
    """ "Konjen RI Jeddah Yusron Ambary", "Konjen RI Kuching, X": the city in which an envoy is posted.

    Indonesian sets it bare behind his state; alone it is a place, and nobody's name.
    """
    sent = any(o.last == chunk.first - 1 and o.office in CONSULAR for o in offices)
    state = any(s.first == chunk.first - 1 and s.kind is ChunkKind.COUNTRY for s in solid)
    if not (known.language.nouns_after and sent and state):
        return chunk
    city = max((s.last for s in solid if s.first == chunk.first and s.kind is ChunkKind.PLACE), default=0)
    if not chunk.first < city <= chunk.last:
        return chunk
    alone = city == chunk.last
    return (
        replace(chunk, kind=ChunkKind.PLACE) if alone else replace(chunk, first=city, kind=ChunkKind.PERSON)
    )


def _past_continent(chunk: Chunk, offices: list[Chunk], tokens: Sequence[Token], known: Knowledge) -> Chunk:
    """ "special envoy for Africa Lars Berg": the continent that he is sent to is no part of his name.

    "Asia Bianchi" without a title is somebody.
    """
    place, drawn = known.language.words.place, any(o.last == chunk.first for o in offices)
    at = chunk.first + drawn  # the model drew "for" in as well
    if chunk.kind is not ChunkKind.PERSON or chunk.last - at <= FULL_NAME:
        return chunk
    if tokens[at].low not in place.continents | place.also_continents:
        return chunk
    led = any(o.last == at - 1 for o in offices) and tokens[at - 1].low in known.language.prepositions
    return replace(chunk, first=at + 1) if led else chunk


FULL_NAME = 2
"""Words of a name, given and family."""


def _after_title(chunk: Chunk, offices: list[Chunk], tokens: Sequence[Token], known: Knowledge) -> bool:
    """ "Irish ambassador to France Niall Burgess": whether a title and its preposition stand right before."""
    pack, before = known.language, chunk.first - 1
    if pack.nouns_after or before < 1 or tokens[before].low not in pack.of_words | pack.to_words:
        return False
    if chunk.kind is ChunkKind.ORGANIZATION and tokens[before].low == "of":
        return False  # "president of America First Legal"
    return any(o.last == before for o in offices)


def _has(places: Sequence[Chunk], office: OfficeId, known: Knowledge) -> bool:
    row = known.reference.offices.get(office)
    return (row and row.of == "place") or any(known.rules_itself(p.senses[0].key, office) for p in places)


def _past_region(
    chunk: Chunk, solid: Sequence[Chunk], offices: list[Chunk], tokens: Sequence[Token], known: Knowledge
) -> Chunk:
    """ "Governor of Bali Province Wayan Koster": the word for a region goes with the listed name before."""
    region = tokens[chunk.first].low in known.language.words.office.regions
    if not region or chunk.last - chunk.first <= FULL_NAME or chunk.kind is ChunkKind.ORGANIZATION:
        return chunk
    place = next((s for s in solid if s.last == chunk.first and s.kind is ChunkKind.PLACE), None)
    if place is None or not any(0 <= place.first - o.last <= TITLE_REACH for o in offices):
        return chunk
    return replace(chunk, first=chunk.first + 1, kind=ChunkKind.PERSON)


def past_noun(chunk: Chunk, tokens: Sequence[Token], known: Knowledge) -> Chunk:
    """ "gedung Lantara", "kota Tamrit": the noun of what it is, in lower case, is no part of the name."""
    if chunk.kind is not ChunkKind.PLACE or not known.language.nouns_after:
        return chunk
    small = range(chunk.first, chunk.last)
    first = next(
        (n for n in small if not tokens[n].text.islower() or _is_particle(tokens[n], known)), chunk.last
    )
    return replace(chunk, first=first) if chunk.first < first < chunk.last else chunk


def _is_particle(token: Token, known: Knowledge) -> bool:
    return token.low in known.language.name_particles


def past_elect(at: int, tokens: Sequence[Token], known: Knowledge) -> int:
    """ "Kenyan President-elect Peter Mwangi": past what makes another office of one."""
    behind = [t.low for t in tokens[at : at + 2]]
    return (
        at + 2
        if len(behind) == 2 and behind[0] == "-" and behind[1] in known.language.words.title.elect
        else at
    )
