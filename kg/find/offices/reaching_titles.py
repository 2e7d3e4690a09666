"""Titles that reach into a listed name: "Crown Prince X", "Panglima Angkatan Darat Pakistan"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind, kind_of
from kg.find.gazetteer import find
from kg.find.knowledge import Knowledge
from kg.find.names.priors import name_priors
from kg.find.scene import GENITIVES
from kg.model import OfficeId
from kg.records import replace


def past_office(chunk: Chunk, offices: Sequence[Chunk]) -> Chunk:
    """ "Crown Prince Mohammed bin Salman": a listed name may begin with a rank that is the title's here."""
    if chunk.kind is not ChunkKind.PERSON or chunk.last - chunk.first < 2:
        return chunk
    begin = next((o.last for o in offices if o.first < chunk.first < o.last < chunk.last), chunk.first)
    return replace(chunk, first=begin) if begin != chunk.first else chunk


def past_listed(chunk: Chunk, listed: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge) -> Chunk:
    """ "Duta Besar Uni Eropa Vincent Piket": a name of the model's may begin inside a listed one.

    What is left behind a title and whose it is is somebody. One that ends inside a title behind a listed
    one is the listed one: "White House Press" in "White House Press Secretary Ann Lawson".
    """
    if (end := _short_of_title(chunk, listed, tokens, known)) is not None:
        return replace(chunk, last=end)
    titles = [o.first for o in listed if o.kind is ChunkKind.OFFICE and o.first < chunk.last < o.last]
    if titles and any(c.first == chunk.first and c.last in titles and c.kind in OF for c in listed):
        return replace(chunk, last=max(titles))
    over = [c for c in listed if c.first <= chunk.first < c.last < chunk.last and c.senses and c.kind in OF]
    if not over:
        return chunk
    before = max(over, key=lambda c: c.last)
    named = before.kind is ChunkKind.COUNTRY and chunk.last - before.last in NAME_WORDS
    named = named and _ends_a_title(before, chunk, listed, tokens, known)
    if before.first == chunk.first and not named:
        return chunk
    titled = named or any(o.kind is ChunkKind.OFFICE and o.last == before.first for o in listed)
    kind = ChunkKind.PERSON if titled and chunk.last - before.last > 1 else chunk.kind
    return replace(chunk, first=before.last, kind=kind)


OF = (ChunkKind.ORGANIZATION, ChunkKind.COUNTRY, ChunkKind.PLACE)
"""Whose an office may be."""


def _of_bodies(word: str) -> bool:
    """Whether a word stands in names of bodies rather than of people: "press", "armed"."""
    levels = name_priors().levels(word)
    return levels is not None and levels[1] > 1 and levels[1] > levels[0]


def _short_of_title(
    chunk: Chunk, listed: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge
) -> int | None:
    """ "appointed Jane Wanjiru Ambassador to Brazil": where a name ends into which the office was drawn."""
    pack = known.language
    if chunk.kind is not ChunkKind.PERSON or pack.nouns_after or chunk.last - chunk.first not in DRAWN:
        return None
    led = {*pack.of_words, *pack.to_words}
    goes_on = {t.low for t in tokens[chunk.last : chunk.last + 1]} <= led and chunk.last < len(tokens)
    offices = (o for o in listed if o.kind is ChunkKind.OFFICE and chunk.first + 1 < o.first < chunk.last)
    return next((o.first for o in offices if o.last > chunk.last or (goes_on and o.last == chunk.last)), None)


DRAWN = (3, 4, 5)
"""Words of a name with the first words of the office behind it."""

NAME_WORDS = (2, 3)
"""Words of a name that the model drew together with the state before it."""


def _ends_a_title(
    state: Chunk, drawn: Chunk, listed: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge
) -> bool:
    """ "Minister of Health of the Royal Government of Bhutan Tashi Dorji": the state ends the title."""
    pack, at = known.language, state.first
    names = [t.text for t in tokens[state.last : drawn.last]]
    if pack.nouns_after or not names[-1].isalpha() or any(_of_bodies(name) for name in names):
        return False  # "head of the Malta Trade Office"
    ends = {o.last for o in listed if o.kind is ChunkKind.OFFICE}
    led = {*pack.of_words, *pack.determiners, *pack.coordinators, *pack.words.title.portfolio_leads} - {","}
    while at > 0 and at not in ends and (tokens[at - 1].low in led or tokens[at - 1].text[0].isupper()):
        at -= 1
    return at in ends


def within_title(chunk: Chunk, offices: Sequence[Chunk]) -> bool:
    """ "Panglima Angkatan Darat Pakistan": a body as long as the title that reaches into its name."""
    length = chunk.last - chunk.first
    if chunk.kind is not ChunkKind.ORGANIZATION or length < 2:
        return False
    over = [o for o in offices if o.last - o.first == length and o.first < chunk.first < o.last < chunk.last]
    return any(length >= LONG_BODY or o.office == MEMBER for o in over)  # "Anggota DPR RI"


def past_owner(chunk: Chunk, listed: Sequence[Chunk], tokens: Sequence[Token]) -> Chunk:
    """ "the Council of Europe's Parliamentary Assembly", "Russia's Kursk": what stands behind whose it is."""
    if chunk.kind not in (ChunkKind.ORGANIZATION, ChunkKind.PLACE, ChunkKind.PERSON):
        return chunk
    least = 1 + (chunk.kind is ChunkKind.ORGANIZATION)  # words that are left
    ends = [
        c.last + 1
        for c in listed
        if c.first == chunk.first
        and c.kind in OF
        and c.last < chunk.last - least
        and tokens[c.last].text in GENITIVES
    ]
    return replace(chunk, first=max(ends)) if ends else chunk


def ends_in_title(
    chunk: Chunk, offices: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge
) -> Chunk | None:
    """ "U.S. Treasury Secretary X": the country before a title that begins with a body's last word."""
    if chunk.kind is not ChunkKind.ORGANIZATION or chunk.last - chunk.first < 2:
        return None
    begun = [
        o.first for o in offices if o.first == chunk.last - 1 and o.last > chunk.last and _rules(o, known)
    ]
    hits = list(find(known.actors, tokens[chunk.first : begun[0]])) if begun else []
    if not hits or hits[0].first != 0 or hits[0].last != begun[0] - chunk.first:
        return None
    country = kind_of(hits[0].senses[0].key) is ChunkKind.COUNTRY
    return replace(chunk, last=begun[0], kind=ChunkKind.COUNTRY, senses=hits[0].senses) if country else None


def _rules(office: Chunk, known: Knowledge) -> bool:
    return office.office is not None and known.level(office.office) in ("ministerial", "deputy-ministerial")


MEMBER = OfficeId("member of parliament")
"""Of the country, whatever its house is called."""

LONG_BODY = 3
"""Words of a body with its country: "Angkatan Darat Pakistan"."""


def owners_behind(
    listed: Sequence[Chunk], offices: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge
) -> Iterator[Chunk]:
    """ "Kepala Staf Angkatan Darat Pakistan": whose a listed body is into whose name a title reaches."""
    for body in listed:
        if body.kind is not ChunkKind.ORGANIZATION or body.last - body.first < 2:
            continue
        ends = {o.last for o in offices if o.first < body.first < o.last < body.last}
        for end in ends:
            hits = list(find(known.actors, tokens[end : body.last]))
            if hits and hits[0].first == 0 and hits[0].last == body.last - end:
                yield replace(body, first=end, kind=kind_of(hits[0].senses[0].key), senses=hits[0].senses)


def without_title_names(
    found: Sequence[Chunk], offices: Iterable[Chunk], tokens: Sequence[Token], known: Knowledge
) -> list[Chunk]:
    """Without the names of bodies that are titles here, in whose place stands whose title it is."""
    titles = {(c.last, c.first) for c in offices if c.kind is ChunkKind.OFFICE}
    begun = {c.first for c in found if c.kind is ChunkKind.PERSON}
    bodies = [c for c in found if c.kind is ChunkKind.ORGANIZATION and _is_title(c, titles, begun)]
    return [*(c for c in found if c not in bodies), *_owners(bodies, titles, tokens, known)]


def _is_title(chunk: Chunk, titles: Set[tuple[int, int]], begun: Set[int]) -> bool:
    """ "U.N. High Commissioner for Refugees Filippo Grandi": a body's name that is here its head's title."""
    if chunk.last not in begun or chunk.last - chunk.first < 3:
        return False
    ends = any(last == chunk.last and chunk.first < first for last, first in titles)
    return ends or (chunk.last - 1, chunk.first) in titles  # "Perwakilan Dagang AS Katherine Tai"


def _owners(
    bodies: Sequence[Chunk], titles: Set[tuple[int, int]], tokens: Sequence[Token], known: Knowledge
) -> Iterator[Chunk]:
    """ "Perwakilan Dagang AS Katherine Tai": the country behind the title within the name."""
    for body in bodies:
        last = body.last - 1
        country = next(iter(known.actors.single(tokens[last].low)), None)
        sense = country.senses[0] if country is not None and (last, body.first) in titles else None
        if sense is not None and kind_of(sense.key) is ChunkKind.COUNTRY:
            yield Chunk(last, body.last, ChunkKind.COUNTRY, "gazetteer:half", 0.9, (sense,))
