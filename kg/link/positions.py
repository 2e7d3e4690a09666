"""Offices held: of what, to whom accredited, now or formerly."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.chunks import ChunkKind
from kg.find.gazetteer import Form, name_tokens
from kg.find.offices.behind_titles import PERMANENT
from kg.find.offices.named import DEPUTY, PREDECESSOR, SUCCESSOR
from kg.find.offices.phrases import ELECT
from kg.find.scene import OfficeClaim, Proto
from kg.find.scenes import Reading
from kg.link.actors import country_behind, dateline_country, kind_of_key, sense_of, span_of
from kg.link.another_s import by_another
from kg.link.bare import owned_by_last
from kg.link.credentials import of_whom_told
from kg.link.envoys import means_the_one_told, seated_in, sent_there, the_one_told, who_calls_in
from kg.link.forms import LONG_AGO, opens_long_ago, year_told
from kg.link.offices import (
    AMBASSADORIAL,
    ENVOY,
    LEADERS,
    LED_FROM,
    SERVING,
    SINGLE,
    is_of_a_group,
    leads_a_state,
    office_as_called,
    same_office,
    speaks_for,
)
from kg.link.owning import EUROPEAN_UNION, HOLY_SEE, OF_THE_HOLY_SEE, office_of, sent_by_a_body
from kg.link.people import Person
from kg.link.served import own_office
from kg.link.walk import Walk
from kg.model import EntityKey, Evidence, OfficeId, Position
from kg.records import replace

RESIDENT = frozenset(
    {
        *("ambassador", "high commissioner", "charge d'affaires", "deputy ambassador", "apostolic nuncio"),
        "head of mission",
    }
)
"""Offices of one country in another, which is the home country where the text names none."""


HEAD_OF_DELEGATION = OfficeId("head of delegation")
"""No office where a state sends the delegation; the European Union's have one in a country."""

MEDIATOR = OfficeId("mediator")
ADVISER = OfficeId("adviser")
FOR_PLACES = frozenset({"special envoy", "envoy", "special representative"})
"""Offices that are named together with the region that they are for."""


AT_THE_UN = tuple(EntityKey(f"organization/{name}") for name in ("un", "unga", "unsc"))
"""The United Nations and the organs in which ambassadors speak."""


def add_position(walk: Walk, reading: Reading, person: Person, claim: OfficeClaim, proto: Proto) -> None:
    """Add a position that a phrase states, once."""
    claim = sent_by_a_body(walk, person, own_office(walk, reading, person, claim, proto))
    posted = sent_there(walk, reading, claim)
    at_home = posted is not claim
    claim = posted
    stated = claim
    told = the_one_told(walk, reading, claim, proto) or _below(walk, person, claim)
    claim, of = told or (claim, walk.out.home if at_home else office_of(walk, person, claim, proto))
    if of is None or _of_another_state(walk, person, claim, of, proto):
        return
    office = _as_called(walk, person, claim, of)
    if kind_of_key(of) == "organization":
        walk.bodies_named.insert(0, of)
    no_office = _is_no_office_of_his(walk, person, office, of) or _only_mediates(walk, reading, claim, of)
    if is_of_a_group(walk, office, of) or no_office:
        return
    ended = bool(claim.until) and claim.until < walk.day[: len(claim.until)]
    gone = not claim.former and _was_then(walk, person, office, of, reading, proto)
    if gone or (ended and not claim.former):
        claim = replace(claim, former=True)
    tos = _sent_to(walk, reading, stated, proto, office, of) or _post_of(walk, person, stated, office, of)
    office = _recalled(walk, reading, claim, proto, office, tos)
    assumed = not tos and _is_resident(walk, office, of, claim)
    if assumed:
        there = _receiving(walk, of, reading, proto)
        if office in RESIDENT:
            tos = [there] if there is not None else []
        elif there is not None and not claim.former:
            # an expelled envoy is one to those who expel him; of others nothing is claimed
            walk.accredited.setdefault(person.key, there)
    if office in FOR_PLACES and tos and tos[0] in walk.known.reference.places:
        # a place receives nobody
        office, tos = _for_regions(walk, office, tos), []
    begin, end = span_of(walk, reading, proto)
    evidence = Evidence(begin, end, "title:named" if proto.name else "title:bare", 0.9)
    for to in tuple(to for to in tos if to != of) or (None,):
        seen = walk.seen_positions.setdefault((person.key, office, of), set())
        region = assumed and to is not None and kind_of_key(to) == "place"
        if to in seen or (seen and (to is None or region)):  # "amid a row in Somaliland": he has a post
            continue
        seen.add(to)
        if assumed and office in RESIDENT:
            walk.assumed.add((person.key, office, of, to))
        if to and (gone or not claim.former):  # "Pada 2011, Indonesia menarik Dubes RI di Riyadh X"
            walk.accredited.setdefault(person.key, to)
        walk.out.positions.append(Position(person.key, office, of, to, claim.former, (evidence,)))
    lent = claim.whose is not None and proto.owner is not None and kind_of_key(of) == "organization"
    if (office, of, claim.former) not in person.offices and not lent:
        # "the forum's co-chairs, X of Peru and Y of Togo": each acts for his state
        person.offices.append((office, of, claim.former))


def _of_another_state(walk: Walk, person: Person, claim: OfficeClaim, of: EntityKey, proto: Proto) -> bool:
    """ "meyakinkan Menlu Retno bahwa AS, siapa pun menlunya, ...": he is no other state's."""
    if proto.name is not None or claim.of is not None:
        return False
    now = ((office, c) for office, c, former in person.offices if not former and c is not None)
    held = {c for office, c in now if same_office(walk, claim.office, office)}
    return bool(held) and of not in held


def _for_regions(walk: Walk, office: OfficeId, regions: Sequence[EntityKey]) -> OfficeId:
    """ "special envoy for the Horn of Africa": an office with the regions that it is for."""
    places = walk.known.reference.places
    named = [places[key].name["en"].lower() for key in regions if key in places]
    return OfficeId(f"{office} for {' and '.join(named)}")


def _post_of(
    walk: Walk, person: Person, stated: OfficeClaim, office: OfficeId, of: EntityKey
) -> list[EntityKey]:
    """ "his successor, X": sent where the one is sent whose office he has; nobody of any other office."""
    if stated.office not in (PREDECESSOR, SUCCESSOR):
        return []
    told = [p for p in walk.out.positions if p.person != person.key and (p.office, p.of) == (office, of)]
    last = next((p.person for p in reversed(told) if p.to is not None), None)
    return next(([p.to] for p in told if p.person == last and p.to is not None), [])  # where he lives


def _is_no_office_of_his(walk: Walk, person: Person, office: OfficeId, of: EntityKey) -> bool:
    """ "Ketua Delegasi Thailand Sarun Charoensuwan": for whom he acts; "juru bicara Prabowo": another's.

    Nor is a rank in a monarch's name another office: "Yang Dipertuan Agong Malaysia, Sultan Ibrahim". The
    Pope is not told of as a president: "The Pope asked President X" is of another state's.
    """
    if of == HOLY_SEE and walk.known.level(office) in LEADERS:
        return office not in OF_THE_HOLY_SEE
    if walk.known.level(office) == "royal":
        reigns = (held for held, whose, former in person.offices if whose == of and not former)
        return any(held != office and walk.known.level(held) == "royal" for held in reigns)
    if office in SERVING:
        return leads_a_state(walk, person)
    if office != HEAD_OF_DELEGATION or kind_of_key(of) != "country":
        return False
    person.affiliation = person.affiliation or of
    return True


def _only_mediates(walk: Walk, reading: Reading, claim: OfficeClaim, of: EntityKey) -> bool:
    """ "Presiden Ghana X menjadi mediator antara Togo dan Benin": what he does between them, no office."""
    if claim.office != MEDIATOR or kind_of_key(of) != "country" or claim.first == 0:
        return False
    return reading.scene.tokens[claim.first - 1].low in walk.known.language.words.office.roles


def _below(walk: Walk, person: Person, claim: OfficeClaim) -> tuple[OfficeClaim, EntityKey | None] | None:
    """ "Foreign Minister X and his deputy, Y": an office by another's and its owner; None of any other."""
    if claim.office == DEPUTY and claim.of is not None:
        return None
    if claim.office not in (DEPUTY, PREDECESSOR, SUCCESSOR):
        return None  # "replacing X of Peru" tells where he comes from, not whose his office was
    office, of = by_another(walk, person, claim) or (claim.office, None)
    return replace(claim, office=office), of


def _recalled(
    walk: Walk, reading: Reading, claim: OfficeClaim, proto: Proto, office: OfficeId, tos: list[EntityKey]
) -> OfficeId:
    """ "recalled its envoy, X, from N'Djamena": an envoy who had his post there is an ambassador."""
    if office != ENVOY or not tos or kind_of_key(tos[0]) != "country":
        return office
    if claim.to:  # "recalled its own envoy in Nairobi, X"
        seated = _is_own(walk, claim) and claim.to[0].form is Form.CAPITAL
        return OfficeId("ambassador") if seated else office
    prepositions = walk.known.language.prepositions
    behind = (prepositions.get(t.low) for t in reading.scene.tokens[proto.last : proto.last + 3])
    return OfficeId("ambassador") if "from" in behind else office


def _as_called(walk: Walk, person: Person, claim: OfficeClaim, of: EntityKey) -> OfficeId:
    """The office as its country or body calls it: a "White House adviser" is the president's."""
    office = office_as_called(walk, claim.office, of, claim.words)
    if office.endswith(ELECT):  # "Presiden terpilih X dilantik": who holds it on the article's day
        won = OfficeId(office.removesuffix(ELECT))
        return _in_fact(walk, person, of, frozenset({won})) or office
    if office in LED_FROM and not claim.former:
        return _in_fact(walk, person, of, LED_FROM[office]) or office
    seat = claim.of is not None and claim.of.form is Form.SEAT
    return OfficeId("adviser to the president") if office == ADVISER and seat else office


def _in_fact(walk: Walk, person: Person, of: EntityKey, led: frozenset[OfficeId]) -> OfficeId | None:
    """ "Uzbek leader Shavkat Mirziyoyev": the office in which he leads the country on the article's day."""
    own = (h for h in walk.known.holders.get(person.key, ()) if h.of == of and h.office in led)
    return next((h.office for h in own if walk.day and h.since and h.held_on(walk.day)), None)


def _is_own(walk: Walk, claim: OfficeClaim) -> bool:
    """ "dubesnya", "its ambassador": of whoever acts."""
    suffix = walk.known.language.words.title.own_suffix
    return (bool(suffix) and claim.words.endswith(suffix)) or owned_by_last(walk, claim)


def _is_resident(walk: Walk, office: OfficeId, of: EntityKey, claim: OfficeClaim) -> bool:
    """Whether somebody of whom no text tells where he is sent has a post in some country."""
    sends = kind_of_key(of) == "country" or of == EUROPEAN_UNION
    return (office in RESIDENT or office == ENVOY) and sends and not _is_own(walk, claim)


def _sent_to(
    walk: Walk, reading: Reading, claim: OfficeClaim, proto: Proto, office: OfficeId, of: EntityKey
) -> list[EntityKey]:
    """To whom the text sends the holder of an office.

    "Menlu Bangladesh Mahmood Ali di Dhaka" tells where they met, not to whom a minister is sent.
    """
    level = walk.known.level(office)
    if walk.envoy is not None and means_the_one_told(walk, reading, claim, proto):
        return [walk.envoy[2]] if walk.envoy[2] is not None else []
    tos = [sense_of(walk, c).key for c in claim.to if c.senses and level not in SINGLE]
    if claim.pointed and claim.of is not None and level == AMBASSADORIAL:
        return [key for key in walk.countries if key not in (of, walk.out.home)][:1]  # "di negeri itu"
    if office in (PERMANENT, DEPUTY_PERMANENT):
        tos = [key for key in tos if kind_of_key(key) != "place"]  # "Wakil Tetap RI di Jenewa"
    if level == AMBASSADORIAL and "consul" not in office:  # "Atase Pertahanan KBRI Washington DC"
        seats = {key: walk.known.reference.country_of(key) for key in tos if kind_of_key(key) == "place"}
        tos = [seats.get(key) or key for key in tos]
    if not tos and office in (
        PERMANENT,
        DEPUTY_PERMANENT,
    ):  # "Watapri New York", "its permanent representative"
        return [next((key for key in walk.bodies_named if key in HAVING_MISSIONS), AT_THE_UN[0])]
    if not tos and level == AMBASSADORIAL and _is_own(walk, claim):
        if walk.bodies_named[:1] and walk.bodies_named[0] in AT_THE_UN:
            return [AT_THE_UN[0]]  # "Russia vetoed the resolution. Its ambassador, X, thanked ..."
        tos = [key for key in (_called_from(walk, reading, proto),) if key is not None and key != of]
        if not tos and office in RESIDENT:  # "The following day its ambassador, Raquel Serur, flew home"
            tos = [key for key in walk.countries if key != of][:1]
    return tos


DEPUTY_PERMANENT = OfficeId("deputy permanent representative")
HAVING_MISSIONS = tuple(
    EntityKey(f"organization/{name}") for name in ("un", "eu", "asean", "nato", "african-union", "wto", "oic")
)
"""Bodies to which states send permanent representatives; the United Nations where none is told."""


AGES_AGO = 15
"""Years since somebody left an office that no sentence about the news calls by it."""


ENDED = {
    EntityKey("country/CSK"): "1992-12-31",
    EntityKey("country/DDR"): "1990-10-02",
    EntityKey("country/SUN"): "1991-12-26",
    EntityKey("country/YMD"): "1990-05-21",
    EntityKey("country/YUG"): "2003-02-04",
}
"""The last day of states that are no more."""


def _was_then(
    walk: Walk, person: Person, office: OfficeId, of: EntityKey, reading: Reading, proto: Proto
) -> bool:
    """ "President John F. Kennedy imposed the embargo in 1962", "Tanzania's first president, Julius Nyerere".

    By the reference he held the office, and no more; of whom it does not know, somebody else holds it now
    and the sentence tells of years ago, or of a first or last one.
    """
    if not walk.day:
        return False
    if (ended := ENDED.get(of)) is not None and walk.day > ended:
        return True
    own = [h for h in walk.known.holders.get(person.key, ()) if h.office == office and h.of == of]
    year = int(walk.day[:4])
    words = walk.known.language.words.office.firsts
    told = bool(year_told(walk))
    if own:
        told = told or not words.isdisjoint(reading.sentence.words)
        gone = all(h.until and int(h.until[:4]) <= year - (LONG_AGO if told else AGES_AGO) for h in own)
        if gone and kind_of_key(of) == "country":
            walk.out.acted.setdefault(person.key, of)  # what he did without a day is not today's
        return gone
    if walk.known.level(office) != "royal" and opens_long_ago(walk, reading, proto):
        return True
    known = [h for h in walk.known.by_office.get((office, of), ()) if h.since and h.held_on(walk.day)]
    if not known or walk.known.level(office) not in (*LEADERS, "ministerial"):
        return False
    if any(person.words & set(name_tokens(n)) for h in known for n in (h.person, *h.aliases)):
        return False
    return told or _tells_an_order(walk, reading)


def _tells_an_order(walk: Walk, reading: Reading) -> bool:
    """Whether a sentence tells of a first or last one: not "last month", "for the first time"."""
    words = walk.known.language.words
    if words.office.firsts.isdisjoint(reading.sentence.words):
        return False
    lately = str(int(walk.day[:4]) - 1)
    dates = {
        n
        for c in reading.chunks
        if c.date is not None and c.date.start is not None and c.date.start.iso >= lately
        for n in range(c.first, c.last)
    }
    lows = reading.sentence.lows
    told = (n for n, low in enumerate(lows) if low in words.office.firsts and n not in dates)
    return any(" ".join(lows[n : n + 2]) not in words.office.occasions for n in told)


def _receiving(walk: Walk, of: EntityKey, reading: Reading, proto: Proto) -> EntityKey | None:
    """Where an ambassador serves who is named by country alone: whoever acts in the sentence, else home.

    "Presiden Putin menerima Duta Besar Jerman", "Estonia expelled the Russian ambassador".
    """
    if (host := _summoning(walk, reading, proto)) is not None and host != of:
        return host
    if (host := who_calls_in(walk, reading, proto)) is not None and host != of:
        return host
    if (left := _called_from(walk, reading, proto, away=True)) is not None and left != of:
        return left  # "menarik Duta Besar X dari Roseau"
    if walk.receives not in (None, of):
        return walk.receives
    sent = (p for p in reversed(walk.out.positions) if walk.known.level(p.office) == AMBASSADORIAL)
    if (beside := next(sent, None)) is not None and beside.of != of and beside.to in AT_THE_UN:
        return beside.to  # "the US ambassador to the UN, X, said. Russia's ambassador, Y, replied"
    first = walk.cast.by_key(walk.scope[0]) if walk.scope else None
    posted = walk.accredited.get(first.key) if first is not None else None
    if posted is not None and posted != of and not walk.leads:
        return posted  # "Ambassador X of France, Ambassador Y of Egypt": both to the same
    acting = walk.leading[0] if walk.leads else _who_acts(walk, first, of) if first else None
    if acting is not None and acting != of and kind_of_key(acting) == "country":
        return acting
    seat = walk.out.missions.get(("embassy", of)) or walk.out.missions.get(("high commission", of))
    if (seated := walk.known.reference.country_of(seat)) is not None and seated != of:
        return seated  # "KBRI Lima menggelar pameran. Duta Besar X ...": whose embassy's city the text names
    there = dateline_country(walk)
    abroad = walk.out.home not in walk.countries
    abroad = abroad or (there is not None and walk.told[there] > walk.told[walk.out.home or there])
    if there in walk.countries and there != of and abroad:
        return there  # "Kabul (ANTARA) - ...": of an article that has not spoken of home
    if walk.out.home is not None and walk.out.home != of:
        return walk.out.home
    if walk.bodies_named and walk.bodies_named[0] in AT_THE_UN:
        return AT_THE_UN[0]  # "Slovakia's ambassador, Frantisek Ruzicka, speaking for ...", at the vote
    if there not in (None, of):
        return there
    listed = (
        not walk.known.language.nouns_after
    )  # "Ambassador X, Peru", "Ambassador Y, Chile": rows of a list
    senders = {p.of for p in walk.out.positions if listed and walk.known.level(p.office) == AMBASSADORIAL}
    found = next((c for c in walk.countries if c != of and c not in senders), None)
    found = seated_in(walk, reading, proto, of) or found
    return found or (of_whom_told(walk, of) if senders or not walk.countries else None)


def _who_acts(walk: Walk, first: Person, of: EntityKey) -> EntityKey | None:
    """The state of whom the sentence names first; of another, where he is of the ambassador's own."""
    listed = not walk.known.language.nouns_after  # "Ambassador X, Peru", "Ambassador Y, Chile": a list
    if listed and any(office in RESIDENT for office, _, _ in first.offices):
        return None  # one of those beside him, who receives nobody
    acting = speaks_for(walk, first)
    return _of_another(walk, of) if acting == of else acting


def _of_another(walk: Walk, of: EntityKey) -> EntityKey | None:
    """ "Her Chadian colleague gave X a day, as Mali's prime minister had Ambassador Y": Y serves in Mali."""
    for key in reversed(walk.scope[1:]):
        person = walk.cast.by_key(key)
        if person is not None and not any(o in RESIDENT for o, _, _ in person.offices):
            state = speaks_for(walk, person)
            if state not in (None, of):
                return state
    return None


def _summoning(walk: Walk, reading: Reading, proto: Proto) -> EntityKey | None:
    """ "Dubes Wu Ken dipanggil ke Kementerian Luar Negeri Jerman": the country named behind."""
    tokens = reading.scene.tokens
    if walk.known.language.words.office.summoned.isdisjoint(
        t.low for t in tokens[proto.last : proto.last + 3]
    ):
        return None
    for chunk in reading.chunks:
        if chunk.first < proto.last or not chunk.senses:
            continue
        key = sense_of(walk, chunk).key
        if chunk.kind is ChunkKind.COUNTRY:
            return key
        if country := country_behind(walk, key):
            return country
        known = {h.of for h in walk.known.holders.get(key, ()) if kind_of_key(h.of) == "country"}
        if len(known) == 1:
            return known.pop()
    return None


def add_posting(walk: Walk, reading: Reading, person: Person, proto: Proto) -> None:
    """The posts of somebody of whom the text says where he is sent, in an article about ambassadors."""
    sent = [sense_of(walk, chunk).key for chunk in proto.posted]
    held = [(p.person == person.key, p.office, p.of) for p in walk.out.positions if not p.former]
    held = [row for row in held if row[1] in RESIDENT]
    if not sent or not held:
        return
    _, office, of = max(held, key=lambda row: row[0])
    if of is None:
        return
    begin, end = span_of(walk, reading, proto)
    evidence = Evidence(begin, end, "title:posted", 0.8)
    seen = walk.seen_positions.setdefault((person.key, office, of), set())
    for to in [key for key in sent if key not in seen and key != of]:
        seen.add(to)
        walk.accredited.setdefault(person.key, to)
        walk.out.positions.append(Position(person.key, office, of, to, False, (evidence,)))
    if (office, of, False) not in person.offices:
        person.offices.append((office, of, False))


def _called_from(walk: Walk, reading: Reading, proto: Proto, away: bool = False) -> EntityKey | None:
    """ "menarik pulang dubesnya, X, dari Pyongyang": where the ambassador served."""
    tokens, pack = reading.scene.tokens, walk.known.language
    back, leads = pack.words.group.back, pack.words.office.from_country if away else pack.locatives
    for chunk in reading.chunks:
        reach = 4 if any(t.low in back for t in tokens[proto.last : proto.last + 2]) else 2
        near = 0 < chunk.first - proto.last <= reach and tokens[chunk.first - 1].low in leads
        if near and chunk.kind is ChunkKind.COUNTRY:
            return sense_of(walk, chunk).key
    return None
