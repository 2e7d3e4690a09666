"""One office of several people: "the presidents of Guyana and Venezuela", then "Guyana's Irfaan Ali"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form
from kg.find.knowledge import Knowledge
from kg.find.offices.plural_titles import LONGEST, SHORTEST, plural_office
from kg.find.scene import GENITIVES, OfficeClaim, Proto
from kg.find.scenes import Reading
from kg.link.actors import sense_of
from kg.link.bodies import began_with
from kg.link.gather import country_of, name_text
from kg.link.of_both import end_of_both, the_two_states
from kg.link.offices import AMBASSADORIAL, SINGLE
from kg.link.owning import CHAIRS, OF_BODIES
from kg.link.walk import SharedOffice, Walk
from kg.model import EntityKey, OfficeId
from kg.records import replace

REACH = 3
"""Sentences in which those that hold it are named."""


def note_shared_office(walk: Walk, reading: Reading, number: int) -> None:
    """Remember the office that a sentence names in the plural."""
    found = _of_several(walk.known, reading) or _of_his_counterparts(walk, reading)
    if found is None:
        return
    offices, first, last = found
    lows, pack = reading.sentence.lows, walk.known.language
    if first > 1 and lows[first - 1] in pack.possessives and lows[first - 2] in pack.coordinators:
        return  # "heads of state or their representatives, such as X of Peru": not which of the two he is
    behind = end_of_both(reading, first, last)
    last = behind or last
    told = reading.protos if walk.known.language.nouns_after else ()
    listed = {p.owner.first for p in told if p.name and p.owner is not None}
    inside = walk.known.language.words.place.inside  # "the ambassadors in Vienna"
    countries = frozenset(
        sense_of(walk, c).key
        for c in reading.chunks
        if c.kind is ChunkKind.COUNTRY
        and last <= c.first
        and c.senses
        and c.first not in listed
        and reading.sentence.lows[c.first - 1] not in inside
    )
    if not POWERS.isdisjoint(reading.sentence.lows[last : last + OF_THE_POWERS]):
        countries = frozenset()  # "the foreign ministers of the four Powers and of Austria"
    body = _of_which_body(walk, reading, first, last) if offices[0][0] in OF_MANY_BODIES else None
    walk.shared_office = SharedOffice(offices, countries, number, first, last, behind is not None, body)


OF_MANY_BODIES = CHAIRS | OF_BODIES
"""Offices of a body: where their holders come from is not whose they are."""


def _of_which_body(walk: Walk, reading: Reading, first: int, last: int) -> EntityKey | None:
    """ "the co-chairs of the forum", "the forum's co-chairs", "Its co-chairs": of which body they are."""
    lows = reading.sentence.lows
    if first > 0 and lows[first - 1] in walk.known.language.words.group.its:
        return began_with(walk) or next(iter(walk.bodies_named), None)
    for chunk in reading.chunks if not walk.known.language.nouns_after else ():
        before = first - 1 <= chunk.last <= first and chunk.first < first
        behind = last < chunk.first <= last + OF_THE and lows[last] in walk.known.language.of_words
        if chunk.kind is ChunkKind.ORGANIZATION and (before or behind):
            return country_of(walk, chunk)
    return None


OF_THE = 2
"""Words that may stand between an office and whose it is: "co-chairs of the forum"."""


def is_one_of_several(walk: Walk, proto: Proto) -> bool:
    """ "para Menteri Luar Negeri UE", "27 Menlu UE", "Menhan dan Menlu kedua negara": none of them alone."""
    pack, reading = walk.known.language, walk.reading
    if reading is None or not pack.nouns_after or not proto.offices:
        return False
    words = reading.sentence.lows
    owned = proto.owner is not None or proto.offices[0].of is not None
    before = words[proto.first - 1] if proto.first else ""
    if owned and not pack.words.office.several.isdisjoint((before, words[proto.first])):
        return True
    several = pack.numbers.get(before, 0) > 1 or (before.isdecimal() and 1 < int(before) < YEARS)
    if owned and several and walk.known.level(proto.offices[0].office) != AMBASSADORIAL:
        return True  # "melantik 17 duta besar RI": who they are is told later
    claim = proto.offices[0]
    run = _run_behind(reading, claim.of.first, 0) if claim.of is not None and proto.name is None else []
    if claim.office in COMMON and len(run) >= LEAST:
        return True  # "pemimpin Sudan dan Sudan Selatan": of each his own
    behind = words[proto.last : proto.last + 2]
    if len(behind) == 2 and behind[0] in pack.words.clause.joints:
        joined = next((p for p in reading.protos if p.first == proto.last + 1 and not p.name), None)
        behind = words[joined.last : joined.last + 2] if joined is not None and joined.offices else ()
    return len(behind) == 2 and behind[0] in pack.collectives and behind[1] in pack.words.office.realm_words


YEARS = 1000
"""A number from here on may be a year: "pada 2023 Menlu RI"."""


def of_each(reading: Reading, shared: SharedOffice) -> list[Chunk]:
    """The countries of which each has the office that is named in the plural: "the presidents of A and B"."""
    behind = _run_behind(reading, shared.last, OF) if len(shared.offices) == 1 else []
    return behind if len(behind) >= LEAST else []


POWERS = frozenset({"powers"})
"""Countries that a text names together, not one by one."""

OF_THE_POWERS = 4
"""Most words from an office in the plural to them."""


def _of_several(known: Knowledge, reading: Reading) -> tuple[Offices, int, int] | None:
    """The offices of several people that a sentence names, and the tokens that tell them."""
    words = reading.sentence.lows
    if known.language.nouns_after:  # no plural: "Menteri Luar Negeri Peru dan Chile, X dan Y"
        for chunk in reading.chunks if reading.scene.last_office >= 0 else ():
            if chunk.office is None or chunk.office in COMMON:
                continue
            both = end_of_both(reading, chunk.first, chunk.last) is not None
            if both or _run_behind(reading, chunk.last, 0) or _counted(reading, chunk):
                called = " ".join(words[chunk.first : chunk.last])
                return ((chunk.office, called),), chunk.first, chunk.last
        return None
    alone: tuple[Offices, int, int] | None = None
    for last in [at for at, low in enumerate(words) if low[-1] == "s" and len(low) >= SHORTEST]:
        if words[last][:-1] in known.language.counterpart and (of_his := _before(reading, last)) is not None:
            return (of_his,), last, last + 1  # "met his counterparts from Peru and Chile, X and Y"
        plural = plural_office(known, words[max(0, last + 1 - LONGEST) : last], words[last])
        if plural is None or plural[0] in COMMON:
            continue
        if _is_a_verb(known, words, last):
            continue
        office, called = plural
        first = last - called.count(" ")
        beside = plural_office(known, words[max(0, first - LONGEST) : first - 1], words[last])
        joined = first > 1 and words[first - 1] in known.language.also_office
        if joined and beside is not None and beside[0] not in (office, *COMMON):
            return (
                (beside, plural),
                first - 1 - beside[1].count(" "),
                last + 1,
            )  # "foreign and defence ministers"
        named = any(p.name and p.first in (last + 1, last + 2) for p in reading.protos)
        if alone is None or (named and alone[0][0][0] != office):  # not "..., as well as the ambassadors of"
            alone = (plural,), first, last + 1
    return alone


def _is_a_verb(known: Knowledge, words: Sequence[str], at: int) -> bool:
    """ "X, who chairs the council"; not "a truce to which Presidents X and Y agreed"."""
    led = at > 1 and words[at - 1] in known.language.relatives
    return led and words[at - 2] not in known.language.prepositions


def _of_his_counterparts(walk: Walk, reading: Reading) -> tuple[Offices, int, int] | None:
    """ "Lavrov hosted his Turkish and Iranian colleagues, X and Y": the office that he was said to hold."""
    words, pack = reading.sentence.lows, walk.known.language
    if pack.nouns_after:
        return None
    last = next((at for at, low in enumerate(words) if low[-1] == "s" and low[:-1] in pack.counterpart), None)
    if last is None:
        return None
    named = [p for p in reading.protos if p.name is not None and p.last <= last]
    his = walk.cast.find_part(name_text(walk, reading, named[-1]), walk.recent) if named else None
    for office, _, former in his.offices if his is not None else ():
        if not former and office not in COMMON:
            return ((office, words[last]),), last, last + 1
    return None


def _counted(reading: Reading, office: Chunk) -> bool:
    """ "tiga menteri luar negeri: X (Peru), Y (Chile)", "para menteri keuangan, yakni X (Peru)"."""
    words, pack = reading.sentence.lows, reading.scene.known.language
    if office.first < 1 or office.last >= len(words):
        return False
    before, behind = words[office.first - 1], words[office.last]
    several = pack.numbers.get(before, 0) > 1 or before in pack.words.office.several
    return several and (behind in SET_OFF or behind in pack.words.office.each)


def _before(reading: Reading, at: int) -> tuple[OfficeId, str] | None:
    """The office that a sentence names last before a token."""
    told = [c for c in reading.chunks if c.office is not None and c.last <= at]
    if not told or told[-1].office is None:
        return None
    return told[-1].office, " ".join(reading.sentence.lows[told[-1].first : told[-1].last])


Offices = tuple[tuple[OfficeId, str], ...]
"""Offices with how the text calls them in the singular: one of all, or one of each."""


COMMON = frozenset(
    {OfficeId("leader"), OfficeId("minister"), OfficeId("official"), OfficeId("member of parliament")}
)
"""Words for many people, which say nothing of each of them."""


def shared_claim(walk: Walk, reading: Reading, proto: Proto, number: int) -> OfficeClaim | None:
    """The office of someone known by country alone, if those of the country were just said to hold one."""
    shared = walk.shared_office
    if shared is None or number - shared.sentence > REACH:
        return None
    owner = proto.owner or _stands_for(reading, proto)
    office, words = shared.offices[0]
    if shared.sentence == number and owner is None:
        listed = _listed(reading, proto, shared)
        if listed is None:
            return _of_one_of_the_two(walk, reading, proto, shared)
        (office, words), owner = listed
    elif (
        len(shared.offices) > 1
        or (walk.known.language.nouns_after and not _bracketed(reading, proto, shared, number))
        or (shared.countries and owner and owner.senses and sense_of(walk, owner).key not in shared.countries)
    ):
        return None
    ahead = shared.sentence == number and proto.owner is not None and proto.first < shared.first
    if ahead and not _set_off(reading, _names_beside(reading, proto) or [proto], shared.first, shared.last):
        return None  # "praised Chad's X after a meeting of the EU foreign ministers"
    if owner is None and shared.sentence == number:  # "met the defence and transport ministers, X and Y"
        return OfficeClaim(office, proto.first, proto.last, None, words=words)
    if owner is None or owner.kind is not ChunkKind.COUNTRY or not owner.senses:
        return None
    if shared.body is not None:
        return OfficeClaim(office, proto.first, proto.last, words=words, whose=shared.body)
    before = reading.sentence.lows[max(0, shared.first - FORMER) : shared.first]
    former = shared.sentence == number and not walk.known.language.former.isdisjoint(before)
    return OfficeClaim(office, proto.first, proto.last, owner, former=former, words=words)


def _of_one_of_the_two(
    walk: Walk, reading: Reading, proto: Proto, shared: SharedOffice
) -> OfficeClaim | None:
    """ "Their foreign ministers, X and Y": of the first and the second of the states named together last."""
    names, states = _names_beside(reading, proto), the_two_states(walk) if shared.of_both else []
    if len(names) != len(states) or not _set_off(reading, names, shared.first, shared.last):
        return None
    (office, words), whose = shared.offices[0], states[names.index(proto)]
    return OfficeClaim(office, proto.first, proto.last, words=words, whose=whose)


def like_the_one_before(walk: Walk, reading: Reading, proto: Proto) -> OfficeClaim | None:
    """ "Algeria's foreign minister X, Tunisia's Y and Libya's Z": in a list of the same office.

    Only of people whom the reference does not know: "President Macron, Germany's Olaf Scholz".
    """
    owner, pack = proto.owner, walk.known.language
    if pack.nouns_after or owner is None or owner.kind is not ChunkKind.COUNTRY or proto.name is None:
        return None
    listed = _names_beside(reading, proto)
    for before in reversed(listed[: listed.index(proto)] if proto in listed else []):
        first = before.offices[0] if len(before.offices) == 1 else None
        if first is not None and first.of is not None:
            single = walk.known.level(first.office) in SINGLE and first.of.kind is ChunkKind.COUNTRY
            return replace(first, first=proto.first, last=proto.last, of=owner) if single else None
        if before.offices or before.owner is None:
            return None
    return None


def _bracketed(reading: Reading, proto: Proto, shared: SharedOffice, number: int) -> bool:
    """ "tiga menteri luar negeri: X (Peru), Y (Chile) ...": each with his own country behind his name."""
    if shared.sentence != number or shared.countries or proto.name is None or proto.first < shared.last:
        return False
    listed = [p for p in reading.protos if p.first >= shared.last]
    return all(p.name is not None and p.owner is not None for p in listed[: listed.index(proto) + 1])


def _listed(
    reading: Reading, proto: Proto, shared: SharedOffice
) -> tuple[tuple[OfficeId, str], Chunk | None] | None:
    """ "the foreign ministers of Peru and Chile, X and Y": office and country at the place of the name."""
    names = _names_beside(reading, proto)
    runs = _runs_beside(reading, shared)
    if len(names) < LEAST:
        return None
    if not runs:
        return _of_none(reading, names, shared, names.index(proto))
    place = names.index(proto)
    for run in runs:
        if place < len(run) < len(names) and all(p.offices for p in names[len(run) :]):
            names = names[: len(run)]  # "the ministers of Peru and Chile, X and Y, and President Z"
        begin, end = min(shared.first, run[0].first), max(shared.last, run[-1].last)
        if not _set_off(reading, names, begin, end):
            continue
        if len(shared.offices) == 1 and len(run) == len(names):
            return shared.offices[0], run[place]
        if len(shared.offices) == len(names) and len(run) == 1:
            return shared.offices[place], run[0]
        if len(shared.offices) == len(run) == 1 and not reading.scene.known.language.nouns_after:
            return shared.offices[0], run[0]  # "Kenya's vice presidents, X and Y"
    return None


def _of_none(
    reading: Reading, names: Sequence[Proto], shared: SharedOffice, place: int
) -> tuple[tuple[OfficeId, str], None] | None:
    """ "the defence and transport ministers, X and Y", "Presidents X and Y": offices of no country told."""
    right_behind = len(shared.offices) == 1 and names[0].first == shared.last
    if right_behind and reading.scene.tokens[shared.last - 1].text[0].isupper():
        return shared.offices[0], None
    each = len(shared.offices) == len(names) and _set_off(reading, names, shared.first, shared.last)
    return (shared.offices[place], None) if each else None


def _stands_for(reading: Reading, proto: Proto) -> Chunk | None:
    """ "Mr. Macmillan for Britain, Mr. Molotov, for the Soviet Union", "The American, Mr. Thompson"."""
    pack, lows = reading.scene.known.language, reading.sentence.lows
    if pack.nouns_after or proto.name is None:
        return None
    at = proto.last + lows[proto.last : proto.last + 1].count(",")
    if not pack.words.place.toward.isdisjoint(lows[at : at + 1]):
        at += 1 + (not pack.determiners.isdisjoint(lows[at + 1 : at + 2]))
        behind = next((c for c in reading.chunks if c.first == at and c.kind is ChunkKind.COUNTRY), None)
        return behind if behind and GENITIVES.isdisjoint(lows[behind.last : behind.last + 1]) else None
    if proto.first < 3 or lows[proto.first - 1] != ",":
        return None
    before = next((c for c in reading.chunks if c.last == proto.first - 1), None)
    called = before is not None and before.form is Form.DEMONYM and before.first > 0
    return before if called and before and lows[before.first - 1] in pack.determiners else None


def _names_beside(reading: Reading, proto: Proto) -> list[Proto]:
    """The list of names in which a name stands."""
    tokens, words = reading.scene.tokens, reading.scene.known.language.coordinators
    named = [p for p in reading.protos if p.name]
    first = last = named.index(proto) if proto in named else 0
    while first and _parted(words, tokens, named[first - 1].last, named[first].first):
        first -= 1
    while last + 1 < len(named) and _parted(words, tokens, named[last].last, named[last + 1].first):
        last += 1
    return named[first : last + 1]


def _runs_beside(reading: Reading, shared: SharedOffice) -> list[list[Chunk]]:
    """The countries right behind an office in the plural, and those right before it."""
    before = [c for c in reading.chunks if c.kind is ChunkKind.COUNTRY and c.last <= shared.first]
    run = before[-1:]
    if run and shared.first - run[0].last > GENITIVE:
        run = []
    joints = _joints(reading)
    for chunk in reversed(before[:-1]):
        if run and _parted(joints, reading.scene.tokens, chunk.last, run[0].first):
            run.insert(0, chunk)
        else:
            break
    behind = _run_behind(reading, shared.last, OF)
    return [r for r in (behind, run) if r]


FORMER = 2
"""Most words between "former" and an office in the plural: "former Kenyan presidents"."""

OF = 2
"""Most words between an office in the plural and its countries: "of the"."""

GENITIVE = 1
"""Most words between a country and its offices: "'s"."""


def _run_behind(reading: Reading, at: int, reach: int) -> list[Chunk]:
    """The countries in a list that begins at a token; one alone only behind "of"."""
    joints, run = _joints(reading), list[Chunk]()
    for chunk in reading.chunks:
        if chunk.kind is not ChunkKind.COUNTRY or chunk.first < at:
            continue
        if not run and chunk.first - at > reach:
            break
        if run and not _parted(joints, reading.scene.tokens, run[-1].last, chunk.first):
            break
        run.append(chunk)
    return run if len(run) >= LEAST or reach else []


def _joints(reading: Reading) -> frozenset[str]:
    """What may stand between two countries of a list."""
    pack = reading.scene.known.language
    return pack.coordinators | pack.determiners


def _set_off(reading: Reading, names: Sequence[Proto], begin: int, end: int) -> bool:
    """Whether a list of names stands right behind or before what tells their offices."""
    lows, pack = reading.sentence.lows, reading.scene.known.language
    if names[0].first >= end:
        between = lows[end : names[0].first]
        return len(between) <= LISTED and (SET_OFF | pack.words.office.each).issuperset(between)
    between = lows[names[-1].last : begin]
    return 0 < len(between) <= LISTED and (SET_OFF | pack.determiners).issuperset(between)


SET_OFF = frozenset({",", "–", "—", ":", "("})

LISTED = 2
"""Most words between two of a list: ", and"."""

LEAST = 2
"""Fewest people of whom a plural tells an office each."""


def _parted(words: frozenset[str], tokens: Sequence[Token], begin: int, end: int) -> bool:
    """Whether nothing but a comma or "and" stands between two of a list."""
    between = [t.low for t in tokens[begin:end]]
    return 0 < len(between) <= LISTED and words.issuperset(between)
