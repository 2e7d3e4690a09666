"""One office of several people: "the presidents of Guyana and Venezuela", then "Guyana's Irfaan Ali"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.knowledge import Knowledge
from kg.find.scene import OfficeClaim, Proto
from kg.find.scenes import Reading
from kg.link.actors import sense_of
from kg.link.walk import SharedOffice, Walk
from kg.model import OfficeId

LONGEST = 4
"""Most words of an office that stands in the plural."""

SHORTEST = 6
"""Fewest letters of an office's last word in the plural."""

REACH = 3
"""Sentences in which those that hold it are named."""


def note_shared_office(walk: Walk, reading: Reading, number: int) -> None:
    """Remember the office that a sentence names in the plural."""
    if walk.known.language.nouns_after:
        return
    words = reading.sentence.lows
    for last in [at for at, low in enumerate(words) if low[-1] == "s" and len(low) >= SHORTEST]:
        found = _plural(walk.known, words[max(0, last + 1 - LONGEST) : last], words[last])
        if found is None or found[0] in COMMON:
            continue
        countries = frozenset(
            sense_of(walk, c).key
            for c in reading.chunks
            if c.kind is ChunkKind.COUNTRY and last < c.first and c.senses
        )
        walk.shared_office = SharedOffice(*found, countries, number)
        return


COMMON = frozenset(
    {OfficeId("leader"), OfficeId("minister"), OfficeId("official"), OfficeId("member of parliament")}
)
"""Words for many people, which say nothing of each of them."""


def shared_claim(walk: Walk, reading: Reading, proto: Proto, number: int) -> OfficeClaim | None:
    """The office of someone known by country alone, if those of the country were just said to hold one."""
    shared, owner = walk.shared_office, proto.owner
    if shared is not None and shared.sentence == number and owner is None:
        owner = respective(reading, proto)
    if shared is None or owner is None or owner.kind is not ChunkKind.COUNTRY:
        return None
    if number - shared.sentence > REACH or not owner.senses:
        return None
    if shared.countries and sense_of(walk, owner).key not in shared.countries:
        return None
    return OfficeClaim(shared.office, proto.first, proto.last, owner, words=shared.words)


def respective(reading: Reading, proto: Proto) -> Chunk | None:
    """ "the foreign ministers of Peru and Chile, X and Y": the country at the place of the name."""
    tokens, words = reading.scene.tokens, reading.scene.known.language.coordinators
    named = [p for p in reading.protos if p.name]
    first = named.index(proto) if proto in named else 0
    while first and _parted(words, tokens, named[first - 1].last, named[first].first):
        first -= 1
    last = first
    while last + 1 < len(named) and _parted(words, tokens, named[last].last, named[last + 1].first):
        last += 1
    before = [c for c in reading.chunks if c.kind is ChunkKind.COUNTRY and c.last <= named[first].first]
    count = last - first + 1
    countries = before[-count:]
    if count < LEAST or len(countries) < count or tokens[named[first].first - 1].low != ",":
        return None
    joined = all(_parted(words, tokens, a.last, b.first) for a, b in pairwise(countries))
    if not joined or countries[-1].last != named[first].first - 1:
        return None
    return countries[named.index(proto) - first]


LISTED = 2
"""Most words between two of a list: ", and"."""

LEAST = 2
"""Fewest people of whom a plural tells an office each."""


def _parted(words: frozenset[str], tokens: Sequence[Token], begin: int, end: int) -> bool:
    """Whether nothing but a comma or "and" stands between two of a list."""
    between = [t.low for t in tokens[begin:end]]
    return 0 < len(between) <= LISTED and words.issuperset(between)


def _plural(known: Knowledge, before: tuple[str, ...], last: str) -> tuple[OfficeId, str] | None:
    """The office whose plural ends with a word, the longest first, and its name in the singular."""
    for first in range(len(before) + 1):
        single = (*before[first:], last[:-1])
        if single[0] not in known.offices.firsts:
            continue
        office = known.offices.family(single[0])[1].get(single)
        if office is not None:
            return office, " ".join(single)
    return None
