"""One office of several people: "the presidents of Guyana and Venezuela", then "Guyana's Irfaan Ali"."""

from __future__ import annotations

from kg.find.chunks import ChunkKind
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


def shared_claim(walk: Walk, proto: Proto, number: int) -> OfficeClaim | None:
    """The office of someone known by country alone, if those of the country were just said to hold one."""
    shared, owner = walk.shared_office, proto.owner
    if shared is None or owner is None or owner.kind is not ChunkKind.COUNTRY:
        return None
    if number - shared.sentence > REACH or not owner.senses:
        return None
    if shared.countries and sense_of(walk, owner).key not in shared.countries:
        return None
    return OfficeClaim(shared.office, proto.first, proto.last, owner, words=shared.words)


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
