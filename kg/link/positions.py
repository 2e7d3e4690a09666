"""Offices held: of what, to whom accredited, now or formerly."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.chunks import ChunkKind
from kg.find.gazetteer import Form, name_tokens, person_key
from kg.find.scene import OfficeClaim, Proto
from kg.find.scenes import Reading
from kg.link.actors import country_behind, kind_of_key, sense_of, span_of
from kg.link.gather import country_of
from kg.link.offices import (
    OF_A_STATE,
    SECRETARY_OF_STATE,
    SINGLE,
    held_on_day,
    is_of_a_group,
    office_as_called,
    same_office,
    speaks_for,
)
from kg.link.people import Person
from kg.link.unnamed import dateline_country
from kg.link.walk import Walk
from kg.model import EntityKey, Evidence, OfficeId, Position
from kg.records import replace

AMBASSADORIAL = "ambassadorial"
RESIDENT = frozenset(
    {"ambassador", "high commissioner", "charge d'affaires", "deputy ambassador", "apostolic nuncio", "envoy"}
)
"""Offices of one country in another, which is the home country where the text names none."""

EUROPEAN_UNION, EUROPEAN_COMMISSION = (
    EntityKey("organization/eu"),
    EntityKey("organization/european-commission"),
)
OF_A_BODY = {
    OfficeId("commissioner"): (EUROPEAN_UNION, EUROPEAN_COMMISSION),
    OfficeId("european commissioner"): (EUROPEAN_UNION, EUROPEAN_COMMISSION),
}
"""Offices that need no body's name once the article speaks of one: the body named, and whose office it is."""

FOR_PLACES = frozenset({"special envoy", "envoy", "special representative"})
"""Offices that are named together with the region that they are for."""

AT_THE_UN = tuple(EntityKey(f"organization/{name}") for name in ("un", "unga", "unsc"))
"""The United Nations and the organs in which ambassadors speak."""

LEADER = "leader"
CROWNED_OR_ELECTED = frozenset({"royal", "head-of-state", "head-of-government"})

GENERAL = frozenset(
    {"minister", "secretary", "ambassador", "envoy", "president", "director", "adviser", "spokesperson"}
)
"""Offices that may be another one's short form."""


def add_position(walk: Walk, reading: Reading, person: Person, claim: OfficeClaim, proto: Proto) -> None:
    """Add a position that a phrase states, once."""
    claim = _own(walk, reading, person, claim)
    of = office_of(walk, person, claim, proto)
    if of is None:
        return
    office = office_as_called(walk, claim.office, of, claim.words)
    level = walk.known.level(office)
    if is_of_a_group(walk, office, of):
        return
    if not claim.former and _was_then(walk, person, office, of, reading):
        claim = replace(claim, former=True)
    # "Menlu Bangladesh Mahmood Ali di Dhaka" tells where they met, not to whom a minister is sent.
    tos: list[EntityKey | None] = [
        sense_of(walk, c).key for c in claim.to if c.senses and level not in SINGLE
    ]
    suffix = walk.known.language.words.name.own_suffix
    own = (bool(suffix) and claim.words.endswith(suffix)) or _owned_by_last(walk, claim)
    if own and not tos and level == AMBASSADORIAL:
        tos = [key for key in (_called_from(walk, reading, proto),) if key is not None and key != of]
    sends = kind_of_key(of) == "country" or of == EUROPEAN_UNION
    assumed = not tos and not own and level == AMBASSADORIAL and office in RESIDENT and sends
    if assumed:
        tos = [_receiving(walk, of, reading, proto)]
    if office in FOR_PLACES and tos and tos[0] is not None and tos[0] in walk.known.reference.places:
        # a place receives nobody
        office = OfficeId(f"{office} for {walk.known.reference.places[tos[0]].name['en'].lower()}")
        tos = []
    begin, end = span_of(walk, reading, proto)
    evidence = Evidence(begin, end, "title:named" if proto.name else "title:bare", 0.9)
    for to in tos or [None]:
        seen = walk.seen_positions.setdefault((person.key, office, of), set())
        if to in seen or (seen and to is None):
            continue
        seen.add(to)
        if assumed:
            walk.assumed.add((person.key, office, of, to))
        if to and not claim.former:
            walk.accredited.setdefault(person.key, to)
        walk.out.positions.append(Position(person.key, office, of, to, claim.former, (evidence,)))
    if (office, of, claim.former) not in person.offices:
        person.offices.append((office, of, claim.former))


AGES_AGO = 15
"""Years since somebody left an office that no sentence about the news calls by it."""

LONG_AGO = 2
"""Years before the article from which a sentence tells of somebody's time in office."""


def _was_then(walk: Walk, person: Person, office: OfficeId, of: EntityKey, reading: Reading) -> bool:
    """ "President John F. Kennedy imposed the embargo in 1962", "Tanzania's first president, Julius Nyerere".

    By the reference he held the office, and no more; of whom it does not know, somebody else holds it now
    and the sentence tells of years ago, or of a first or last one.
    """
    if not walk.day:
        return False
    own = [h for h in walk.known.holders.get(person.key, ()) if h.office == office and h.of == of]
    year = int(walk.day[:4])
    dates = [d.start.year for d in reading.sentence.dates]
    told = not walk.known.language.words.name.firsts.isdisjoint(reading.sentence.words)
    told = told or (bool(dates) and max(dates) <= year - LONG_AGO)
    if own:
        return all(h.until and int(h.until[:4]) <= year - (LONG_AGO if told else AGES_AGO) for h in own)
    known = [h for h in walk.known.by_office.get((office, of), ()) if h.since and h.held_on(walk.day)]
    if not known or walk.known.level(office) not in (*CROWNED_OR_ELECTED, "ministerial"):
        return False
    if any(person.words & set(name_tokens(n)) for h in known for n in (h.person, *h.aliases)):
        return False
    return told


def _own(walk: Walk, reading: Reading, person: Person, claim: OfficeClaim) -> OfficeClaim:
    """ "utusan khusus Presiden Joko Widodo": whom the reference knows as president is not the envoy."""
    if not walk.known.language.nouns_after or claim.of is not None:
        return claim
    tokens = reading.scene.tokens
    held = {h.office for h in walk.known.holders.get(person.key, ()) if h.since and h.held_on(walk.day)}
    for at in range(claim.first + 1, claim.last):
        low = tokens[at].low
        _, offices = walk.known.offices.family(low)
        inner = offices.get(tuple(t.low for t in tokens[at : claim.last]))
        if inner in held and claim.office not in held:
            return replace(claim, office=inner)
    return claim


def _receiving(walk: Walk, of: EntityKey, reading: Reading, proto: Proto) -> EntityKey | None:
    """Where an ambassador serves who is named by country alone: whoever acts in the sentence, else home.

    "Presiden Putin menerima Duta Besar Jerman", "Estonia expelled the Russian ambassador".
    """
    if (host := _summoning(walk, reading, proto)) is not None and host != of:
        return host
    first = walk.cast.by_key(walk.scope[0]) if walk.scope else None
    acting = walk.leading[0] if walk.leads else speaks_for(walk, first) if first else None
    if acting is not None and acting != of and kind_of_key(acting) == "country":
        return acting
    if walk.out.home is not None and walk.out.home != of:
        return walk.out.home
    if walk.bodies_named and walk.bodies_named[0] in AT_THE_UN:
        return AT_THE_UN[0]  # "Slovakia's ambassador, Frantisek Ruzicka, speaking for ...", at the vote
    there = dateline_country(walk)
    return there if there not in (None, of) else next((c for c in walk.countries if c != of), None)


SUMMONED = frozenset({"dipanggil", "diusir", "summoned", "expelled"})
"""What the host does to an ambassador."""


def _summoning(walk: Walk, reading: Reading, proto: Proto) -> EntityKey | None:
    """ "Dubes Wu Ken dipanggil ke Kementerian Luar Negeri Jerman": the country named behind."""
    tokens = reading.scene.tokens
    if SUMMONED.isdisjoint(t.low for t in tokens[proto.last : proto.last + 3]):
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


def specific_positions(walk: Walk, positions: Sequence[Position]) -> list[Position]:
    """Positions without those that only repeat another in general words or with an assumed receiver.

    "Secretary Blinken" repeats the secretary of state; "Dubes Filipina" in the title, taken as the one in
    the home country, is the "Duta Besar Filipina untuk Malaysia" of the first sentence.
    """
    held: dict[EntityKey, list[Position]] = {}
    for position in positions:
        held.setdefault(position.person, []).append(position)
    return [p for p in positions if not any(_repeats(walk, p, q) for q in held[p.person] if q is not p)]


def _repeats(walk: Walk, p: Position, q: Position) -> bool:
    if q.person != p.person or q.former != p.former:
        return False
    if q.office != p.office:
        if p.office == LEADER and q.of == p.of and walk.known.level(q.office) in CROWNED_OR_ELECTED:
            return True
        return p.office in GENERAL and same_office(walk, p.office, q.office)
    if q.of != p.of or q.to is None or walk.known.level(p.office) != AMBASSADORIAL:
        return False
    told = (q.person, q.office, q.of, q.to) not in walk.assumed
    return p.to is None or (told and (p.person, p.office, p.of, p.to) in walk.assumed)


def office_of(walk: Walk, person: Person, claim: OfficeClaim, proto: Proto) -> EntityKey | None:
    """What the office is of: stated, else the reference's record, else the nearest country."""
    of = stated_of(walk, claim)
    if of is not None:
        return of
    if (own := _owned_by_actor(walk, claim)) is not None:
        return own
    if owner := country_of(walk, proto.owner):
        return owner
    for holder in walk.known.holders.get(person.key, ()):
        if same_office(walk, claim.office, holder.office):
            return holder.of
    if of := next((c for o, c, _ in person.offices if c and same_office(walk, claim.office, o)), None):
        return of
    if (usual := _usual(walk, claim)) is not None:
        return usual
    if of := next((c for _, c, f in person.offices if c and not f and kind_of_key(c) == "country"), None):
        return of
    if not claim.former and (of := held_on_day(walk, person)):
        return of
    if (served := _served(walk, person, claim)) is not None:
        return served
    if walk.known.level(claim.office) == AMBASSADORIAL and claim.to:
        sent_to = {sense_of(walk, c).key for c in claim.to if c.senses}
        return next((c for c in _senders(walk) if c not in sent_to), walk.out.home)
    if not person.names or proto.name is None:
        return None
    if claim.former and walk.scope and (speaker := walk.cast.by_key(walk.scope[0])):
        return speaks_for(walk, speaker)
    return _nearest(walk, person, claim)


OF_ONE_COUNTRY = {
    SECRETARY_OF_STATE: EntityKey("country/USA"),
    OfficeId("pope"): EntityKey("country/VAT"),
}
"""Offices that only one country has."""


def _usual(walk: Walk, claim: OfficeClaim) -> EntityKey | None:
    """Whose offices are that need no owner's name."""
    if claim.office in OF_A_BODY and OF_A_BODY[claim.office][0] in walk.bodies_named:
        return OF_A_BODY[claim.office][1]
    return OF_ONE_COUNTRY.get(claim.office)


def _served(walk: Walk, person: Person, claim: OfficeClaim) -> EntityKey | None:
    """The one country that the reference knows somebody to have served, in whatever office."""
    served = {h.of for h in walk.known.holders.get(person.key, ()) if kind_of_key(h.of) == "country"}
    return served.pop() if len(served) == 1 and walk.known.level(claim.office) in OF_A_STATE else None


def _called_from(walk: Walk, reading: Reading, proto: Proto) -> EntityKey | None:
    """ "menarik pulang dubesnya, X, dari Pyongyang": where the ambassador served."""
    tokens, pack = reading.scene.tokens, walk.known.language
    for chunk in reading.chunks:
        near = 0 < chunk.first - proto.last <= 2 and tokens[chunk.first - 1].low in pack.locatives
        if near and chunk.kind is ChunkKind.COUNTRY:
            return sense_of(walk, chunk).key
    return None


def _owned_by_actor(walk: Walk, claim: OfficeClaim) -> EntityKey | None:
    """ "Kuala Lumpur menarik pulang dubesnya, X", "Kuwait recalled its own ambassador": of whoever acts."""
    suffix = walk.known.language.words.name.own_suffix
    if suffix and claim.words.endswith(suffix):
        return next(iter(walk.here), None)
    own = _owned_by_last(walk, claim) and walk.known.level(claim.office) == AMBASSADORIAL
    return walk.leading[0] if own and walk.leads else None


def _senders(walk: Walk) -> list[EntityKey]:
    """Whose an envoy may be: of whoever acts in the sentence, then of the countries named last."""
    people = [p for k in walk.scope if (p := walk.cast.by_key(k))]
    acting = [c for p in people if (c := speaks_for(walk, p)) is not None and kind_of_key(c) == "country"]
    return [*acting, *walk.leading[:1], *walk.countries[:1]]


def _nearest(walk: Walk, person: Person, claim: OfficeClaim) -> EntityKey | None:
    """The home country, unless that office is somebody else's there, or nobody's; else the last named."""
    home = walk.out.home
    if walk.acting is not None and not any(h.of == home for h in walk.known.holders.get(person.key, ())):
        return walk.acting
    if home is not None and _is_elsewhere(walk, person, claim.office, home):
        return next((c for c in walk.countries if c != home), None)
    if home is not None:
        return home
    if (there := _spoken_in(walk, claim)) is not None:
        return there
    if _owned_by_last(walk, claim):
        return next(iter(walk.countries), None)
    here = walk.reading.sentence.paragraph if walk.reading else -1
    beside = walk.leading[:1] if walk.leads or walk.lead_paragraph == here else []
    there = dateline_country(walk)
    reported = [there] if there is not None and there in walk.countries else []
    told = (*beside, *reported, *walk.leading, *walk.countries)
    return next((c for c in told if not _is_elsewhere(walk, person, claim.office, c)), None)


def _spoken_in(walk: Walk, claim: OfficeClaim) -> EntityKey | None:
    """ "In Quito, Foreign Minister Galo Leoro said": the country whose capital opens the sentence."""
    reading, pack = walk.reading, walk.known.language
    if reading is None or pack.nouns_after:
        return None
    tokens = reading.scene.tokens
    for chunk in reading.chunks:
        opens = chunk.first == 1 and tokens[0].low in pack.words.place.within
        follows = chunk.last < len(tokens) and tokens[chunk.last].low == "," and claim.first == chunk.last + 1
        if opens and follows and chunk.form is Form.CAPITAL:
            return sense_of(walk, chunk).key
    return None


def _owned_by_last(walk: Walk, claim: OfficeClaim) -> bool:
    """ "Liberia sent its foreign minister": of the country named last."""
    tokens = walk.reading.scene.tokens if walk.reading else ()
    return claim.first < len(tokens) and tokens[claim.first].low in walk.known.language.words.name.its


def _is_elsewhere(walk: Walk, person: Person, office: OfficeId, home: EntityKey) -> bool:
    """Whether the reference tells that on that day the office was not this person's in the home country."""
    level = walk.known.level(office)
    holders = walk.known.by_office.get((office, home), ())
    if level in SINGLE or level == "military":
        known = [h for h in holders if h.since and h.held_on(walk.day)]
        if known and all(person_key(h.person) != person.key for h in known):
            return True
    # A republic has no king and a presidential state no prime minister.
    ruled = any((ruler, home) in walk.known.by_office for ruler in ("president", "king", "prime minister"))
    over = all(h.until and h.until < walk.day for h in holders)
    return level in CROWNED_OR_ELECTED and ruled and over


def stated_of(walk: Walk, claim: OfficeClaim) -> EntityKey | None:
    """What the phrase itself says that the office is of."""
    if claim.of is None:
        return None
    key = country_of(walk, claim.of)
    if key is None:
        return None
    if claim.of.kind is ChunkKind.PLACE:
        office = walk.known.reference.offices.get(claim.office)
        place = walk.known.reference.places.get(key)
        if (office is None or office.of != "place") and place is not None and place.country:
            return place.country
    if walk.known.level(claim.office) in (AMBASSADORIAL, "military"):
        return country_behind(walk, key) or key  # "Kuasa Usaha Kedubes AS", "Panglima TNI"
    return key
