"""Whose an office is: stated, known, or told by the sentence and the article around it."""

from __future__ import annotations

from kg.find.chunks import ChunkKind
from kg.find.gazetteer import Form
from kg.find.offices.owners import SENT_FOR
from kg.find.offices.phrases import ELECT
from kg.find.offices.superiors import SERVED_IN
from kg.find.scene import GENITIVES, OfficeClaim, Proto
from kg.link.actors import country_behind, is_de_facto_state, kind_of_key, sense_of
from kg.link.bare import nearest, owned_by_last, spoke_last
from kg.link.bodies import (
    BODIES,
    OF_THE_LAST,
    SECRETARY_GENERAL,
    SPOKESPERSON,
    body_told,
    is_of_a_party,
    party_of,
    partys_office,
    secretariat,
)
from kg.link.colleagues import joined_before, of_a_colleague
from kg.link.envoys import of_another_state, recalled_by
from kg.link.forms import is_elsewhere
from kg.link.gather import body_before, country_of, name_text
from kg.link.offices import (
    AMBASSADORIAL,
    LEADER,
    OF_A_STATE,
    SECRETARY_OF_STATE,
    held_on_day,
    same_office,
    speaks_for,
)
from kg.link.people import Person
from kg.link.walk import Walk
from kg.model import EntityKey, OfficeId
from kg.records import replace
from kg.reference import Holder

EUROPEAN_UNION, EUROPEAN_COMMISSION = (
    EntityKey("organization/eu"),
    EntityKey("organization/european-commission"),
)


OF_A_BODY = {
    OfficeId("commissioner"): (EUROPEAN_UNION, EUROPEAN_COMMISSION),
    OfficeId("european commissioner"): (EUROPEAN_UNION, EUROPEAN_COMMISSION),
}
"""Offices that need no body's name once the article speaks of one: the body named, and whose office it is."""


OF_ANY_BODY = frozenset({LEADER, *map(OfficeId, ("head", "deputy head", "director", "deputy director"))})
"""Offices of bodies, units and movements of every kind, whose name the text may tell in other words."""


CITY_OFFICES = frozenset({"mayor", "deputy mayor", "governor", "deputy governor"})
"""Offices of a city where a capital's name stands before them: "Tokyo Governor"."""


def office_of(walk: Walk, person: Person, claim: OfficeClaim, proto: Proto) -> EntityKey | None:
    """What the office is of: stated, else the reference's record, else the nearest country."""
    if claim.whose is not None:  # in the order in which the states were named, unless the reference knows
        record = (h.of for h in walk.known.holders.get(person.key, ()) if h.office == claim.office)
        return next(record, claim.whose)
    if (giver := _sending(walk, person, claim)) is not None:
        return giver
    said = stated_of(walk, claim) or _of_chief(walk, claim) or _owned_by_actor(walk, claim)
    # where he comes from: "appoints X of Peru as its envoy", "his envoy, X, a former minister of Peru"
    named = claim.given and claim.of is None
    named = named or (
        claim.office in SENT_FOR and any(c.former and c.of is proto.owner for c in proto.offices)
    )
    if _called_for_life(walk, person, claim, proto):
        return None
    if _of_another_office(claim, proto):
        if claim.office == AMBASSADOR and country_of(walk, proto.owner) != EUROPEAN_UNION:
            return None  # "Ambassador X, the African Union's special envoy": what he is called for life
        named = named or walk.known.level(claim.office) == HEAD_OF_STATE
    said = said or (None if named else _of_owner(walk, claim, country_of(walk, proto.owner)))
    if said is None and claim.of is not None and claim.of.kind is ChunkKind.PLACE:
        return None  # "head of the UN Regional Center", which no table knows
    of = said or _on_record(walk, person, claim) or _told(walk, person, claim, proto)
    return HEIRS_OF.get((claim.office, of), of) if of is not None else None


HEIRS_OF = {(OfficeId("crown prince"), EntityKey("country/ARE")): EntityKey("place/abu-dhabi")}
"""Offices that a federation has in its members only, by the capital that stands for both."""


def _called_for_life(walk: Walk, person: Person, claim: OfficeClaim, proto: Proto) -> bool:
    """ "Ambassador X, Minister of Foreign Affairs of Peru": what a diplomat is called for life.

    So "the UN's special envoy, Ambassador X. ... Ambassador X thanked Peru": whose envoy he is was told.
    """
    if claim.office != AMBASSADOR or claim.of is not None or claim.to:
        return False
    if any(o in SENT_FOR and of and kind_of_key(of) == "organization" for o, of, _ in person.offices):
        return True
    held = [c for c in proto.offices if c.first >= claim.last and not c.former]
    return any(walk.known.level(c.office) in OF_A_STATE for c in held)


def _of_another_office(claim: OfficeClaim, proto: Proto) -> bool:
    """ "President X, chairman of the African Union": whether only what he leads besides is of that body."""
    if claim.of is not None or claim.to or len(proto.offices) == 1:
        return False
    bodies = proto.owner is not None and proto.owner.kind is ChunkKind.ORGANIZATION
    return bodies and any(c.of is proto.owner and c.first > claim.last for c in proto.offices)


HEAD_OF_STATE = "head-of-state"
AMBASSADOR = OfficeId("ambassador")


def _of_owner(walk: Walk, claim: OfficeClaim, owner: EntityKey | None) -> EntityKey | None:
    """ "Ketua Umum Golkar X, yang juga Menteri ...": what a person is of, if it has such offices.

    Of a state's office it is the country of the body: "NASA chief Bill Nelson, a former senator".
    """
    body = claim.office in OF_BODIES or (claim.office in CHAIRS and claim.of is None)
    if body and owner is not None and kind_of_key(owner) == "country":
        return None  # "Secretary General X, a former foreign minister of Togo"
    if owner is None or kind_of_key(owner) != "organization" or is_de_facto_state(walk, owner):
        return owner
    row = walk.known.reference.offices.get(claim.office)
    state = walk.known.level(claim.office) in OF_A_STATE or claim.office in OF_PARLIAMENT
    if not state or (row is not None and row.of == "organization"):
        return owner
    listed = walk.known.reference.organizations.get(owner)
    return listed.country if listed is not None else None


OF_PARLIAMENT = frozenset(map(OfficeId, ("senator", "member of parliament", "member of congress")))
"""Seats of a country's parliament."""


def _not_yet(walk: Walk, holder: Holder) -> bool:
    """Whether an organization's office came after the article: the text itself tells of the election."""
    since = holder.since
    later = bool(walk.day and since) and since[: len(walk.day)] > walk.day[: len(since)]
    return later and kind_of_key(holder.of) == "organization"


def _on_record(walk: Walk, person: Person, claim: OfficeClaim) -> EntityKey | None:
    """What the office is of by the reference, or by what the article said of the person before."""
    won = OfficeId(claim.office.removesuffix(ELECT))  # "President-elect X": who becomes president
    party = partys_office(walk, claim)
    for holder in walk.known.holders.get(person.key, ()):
        if (holder.office == party or same_office(walk, won, holder.office)) and not _not_yet(walk, holder):
            return holder.of
    if of := next((c for o, c, _ in person.offices if c and same_office(walk, claim.office, o)), None):
        return of
    if (usual := _usual(walk, claim) or _of_somebody(walk, claim)) is not None:
        return usual
    if claim.office in OF_BODIES or claim.office in CHAIRS:
        return None
    if of := next((c for _, c, f in person.offices if c and not f and kind_of_key(c) == "country"), None):
        return of
    if claim.former or _long_gone(person):
        for _, of, _ in person.offices:  # "Zhou Enlai, yang kala itu merangkap menteri luar negeri"
            if of is not None and kind_of_key(of) == "country":
                return of
    if walk.known.level(claim.office) == AMBASSADORIAL:  # "a former envoy to Kuwait, named ambassador"
        for _, of, _ in person.offices:
            if of is not None and kind_of_key(of) == "country":
                return of
    held = None if claim.former else held_on_day(walk, person)
    return held or _served(walk, person, claim)


def _long_gone(person: Person) -> bool:
    """Whether all that somebody is said to have been he was formerly."""
    return bool(person.offices) and all(former for _, _, former in person.offices)


def _told(walk: Walk, person: Person, claim: OfficeClaim, proto: Proto) -> EntityKey | None:
    """What the office is of by the sentence and those around it."""
    if claim.office in OF_BODIES or claim.office in CHAIRS:
        return _of_a_body(walk, claim)
    if claim.office in OF_ANY_BODY or walk.known.of_a_place(claim.office, ""):
        return None  # of a unit, movement or place that the text may name in other words, not of the state
    if claim.given and (giver := _giver(walk, person)) is not None:
        return giver
    if walk.known.level(claim.office) == AMBASSADORIAL and claim.to:
        sent_to = {sense_of(walk, c).key for c in claim.to if c.senses}
        return next((c for c in _senders(walk) if c not in sent_to), walk.out.home)
    if not person.names or proto.name is None:
        return None
    sent = walk.known.level(claim.office) == AMBASSADORIAL
    if sent and (own := recalled_by(walk, proto)) is not None:
        return own
    if (served := _of_the_one_served(walk, claim)) is not None:
        return served
    beside = of_a_colleague(walk, claim, proto)
    if beside is not None and not is_elsewhere(walk, person, claim, beside):
        return beside
    found = nearest(walk, person, claim)
    return of_another_state(walk, proto, found) if sent else found


def _of_the_one_served(walk: Walk, claim: OfficeClaim) -> EntityKey | None:
    """ "President X of Peru ... Head of the Office of the President Y": of the one president told of."""
    wanted = SERVED_IN.get(claim.office)
    people = [p for key in walk.recent if (p := walk.cast.by_key(key)) is not None] if wanted else []
    states = {of for p in people for office, of, former in p.offices if office == wanted and not former}
    return states.pop() if len(states) == 1 else None


OF_BODIES = frozenset(
    map(
        OfficeId,
        (
            *("secretary-general", "deputy secretary-general", "director-general", "executive secretary"),
            *("executive director", "managing director", "under-secretary-general", "chief executive"),
            "rector",
        ),
    )
)
"""Offices that only organizations have."""


CHAIRS = frozenset(map(OfficeId, ("chair", "deputy chair")))
"""Offices of bodies so many that only "its chairman" tells that the last named is meant."""


def _of_a_body(walk: Walk, claim: OfficeClaim) -> EntityKey | None:
    """ "Secretary General Waldheim": of the body named last; of the United Nations where none is."""
    suffix = walk.known.language.words.title.own_suffix
    its = owned_by_last(walk, claim) or (bool(suffix) and claim.words.endswith(suffix))
    if claim.office in CHAIRS and not its:
        return None
    if is_of_a_party(walk, claim):
        return next((of for of in walk.countries if party_of(walk, claim, of) is not None), None)
    if walk.bodies_named and claim.office == CHIEF_EXECUTIVE and not its:
        return _told_most(walk)
    if claim.office == RECTOR:  # of no embassy that was named last
        return next((body for body in walk.bodies_named if body not in walk.out.bodies), None)
    if walk.bodies_named:
        return walk.bodies_named[0]
    return EntityKey("organization/un") if claim.office == "secretary-general" else None


CHIEF_EXECUTIVE = OfficeId("chief executive")
RECTOR = OfficeId("rector")


def _told_most(walk: Walk) -> EntityKey:
    """ "Chief Executive Officer John Chen": of the company that the article is about, the first of equals."""
    told = [key for mention in walk.out.mentions for key in mention.entities]
    return max(reversed(walk.bodies_named), key=told.count)


def _of_chief(walk: Walk, claim: OfficeClaim) -> EntityKey | None:
    """ "an adviser to President Lula da Silva": what whoever is served speaks for."""
    if claim.chief is None or walk.reading is None:
        return None
    name = " ".join(t.text for t in walk.reading.scene.tokens[slice(*claim.chief)])
    chief = walk.cast.find_part(name, walk.recent)
    if chief is None:
        return None
    served = {h.of for h in walk.known.holders.get(chief.key, ())}
    return speaks_for(walk, chief) or (served.pop() if len(served) == 1 else None)


def _giver(walk: Walk, person: Person) -> EntityKey | None:
    """ "Peru's president, X, named Y trade minister": the country of whoever gives the office."""
    opens = next(iter(walk.reading.protos), None) if walk.reading is not None else None
    if opens is not None and opens.kind in BODIES and walk.bodies_named:
        return walk.bodies_named[0]  # "The United Nations appointed X as its envoy"
    if opens is not None and opens.name is None and [c.office for c in opens.offices] == [SECRETARY_GENERAL]:
        return secretariat(walk)
    if walk.leads and not walk.scope:
        return walk.leading[0]
    above = next((p for k in walk.scope if k != person.key and (p := walk.cast.by_key(k))), None)
    return speaks_for(walk, above) if above is not None else None


def sent_by_a_body(walk: Walk, person: Person, claim: OfficeClaim) -> OfficeClaim:
    """ "ASEAN menunjuk X sebagai utusan khusus Myanmar": where a body sends its envoy, not whose he is.

    So "Guterres condemned the raid. His special representative in Mali, X": not Mali's.
    """
    land = claim.of is not None and claim.of.kind is ChunkKind.COUNTRY
    if claim.office not in SENT_FOR or not land or claim.to or claim.of is None:
        return claim
    giver = _giver(walk, person) if claim.given else _of_somebody(walk, claim)
    of_a_body = giver is not None and kind_of_key(giver) == "organization"
    whose = None if claim.given else giver
    return replace(claim, of=None, to=(claim.of,), whose=whose) if of_a_body else claim


def _sending(walk: Walk, person: Person, claim: OfficeClaim) -> EntityKey | None:
    """The body that sends an envoy of whom no more is said than where he is sent."""
    if not claim.given or claim.office not in SENT_FOR or claim.of is not None:
        return None
    giver = _giver(walk, person)
    return giver if giver is not None and kind_of_key(giver) == "organization" else None


def _of_somebody(walk: Walk, claim: OfficeClaim) -> EntityKey | None:
    """ "according to his spokesman, Olusegun Adeniyi": of the country of whoever was named before."""
    tokens = walk.reading.scene.tokens if walk.reading else ()
    words = walk.known.language.words
    if 0 < claim.first < len(tokens) and tokens[claim.first - 1].low in GENITIVES:
        chief = walk.cast.by_key(walk.scope[-1]) if walk.scope else None  # "Putin's foreign minister, X"
        return speaks_for(walk, chief) if chief is not None else None
    if claim.first >= len(tokens) or tokens[claim.first].low not in words.group.his:
        return None
    if claim.first + 1 < len(tokens) and tokens[claim.first + 1].low in words.title.styles:
        return None  # "His Highness the Amir"
    gender = "f" if tokens[claim.first].low in words.group.her else "m"
    for key in (*walk.scope, *walk.subjects[:3], *walk.recent):
        person = walk.cast.by_key(key)
        if person is not None and person.gender in ("", gender):
            return speaks_for(walk, person)
    return None


PARTY_LEADER = OfficeId("party leader")


HOLY_SEE = EntityKey("country/VAT")
OF_THE_HOLY_SEE = (OfficeId("pope"), OfficeId("apostolic nuncio"))

OF_ONE_COUNTRY = {
    SECRETARY_OF_STATE: EntityKey("country/USA"),
    OfficeId("deputy secretary of state"): EntityKey("country/USA"),
    OfficeId("under secretary of state"): EntityKey("country/USA"),
    OfficeId("assistant secretary of state"): EntityKey("country/USA"),
    OfficeId("deputy assistant secretary of state"): EntityKey("country/USA"),
    **dict.fromkeys(OF_THE_HOLY_SEE, HOLY_SEE),
}
"""Offices that only one country has."""


def _usual(walk: Walk, claim: OfficeClaim) -> EntityKey | None:
    """Whose offices are that need no owner's name."""
    names = walk.known.language.words.title
    titles = names.titles_of
    called = titles.get(claim.words) or titles.get(claim.words.partition(" for ")[0])  # "MoS for Defence"
    spoken_of = claim.words not in names.shared_titles or called in walk.told or not walk.told
    if called is not None and spoken_of and (walk.out.home is None or called in walk.named):
        return EntityKey(called)
    if claim.office in OF_A_BODY and OF_A_BODY[claim.office][0] in walk.bodies_named:
        return OF_A_BODY[claim.office][1]
    if claim.office == SECRETARY_GENERAL and claim.of is None:
        return None if is_of_a_party(walk, claim) else secretariat(walk)
    if claim.office == PARTY_LEADER and claim.of is None:  # "Party leader Luis Rivas": of the one told before
        return body_before(walk, "party", of_any=False)
    return OF_ONE_COUNTRY.get(claim.office)


def _served(walk: Walk, person: Person, claim: OfficeClaim) -> EntityKey | None:
    """The one country that the reference knows somebody to have served, in whatever office."""
    served = {h.of for h in walk.known.holders.get(person.key, ()) if kind_of_key(h.of) == "country"}
    return served.pop() if len(served) == 1 and walk.known.level(claim.office) in OF_A_STATE else None


def _owned_by_actor(walk: Walk, claim: OfficeClaim) -> EntityKey | None:
    """ "Kuala Lumpur menarik pulang dubesnya, X", "Kuwait recalled its own ambassador": of whoever acts."""
    suffix = walk.known.language.words.title.own_suffix
    if suffix and claim.words.endswith(suffix):
        if claim.office in OF_THE_LAST and (body := body_told(walk, claim)):
            return body
        first = walk.cast.by_key(walk.scope[0]) if walk.scope else None
        # "Sekjen PBB X, melalui juru bicaranya, Y"; "Presiden China X mengutus perdana menterinya, Y"
        chief = _joined_to(walk, claim) or (first if claim.office == SPOKESPERSON or not walk.here else None)
        his = [speaks_for(walk, chief)] if chief is not None else _antecedent(walk, claim)
        return next((key for key in (*his, *walk.here, *spoke_last(walk)) if key is not None), None)
    if owned_by_last(walk, claim) and (body := body_told(walk, claim)):
        return body
    own = owned_by_last(walk, claim) and walk.known.level(claim.office) == AMBASSADORIAL
    return (_last_clause_s(walk, claim) or walk.leading[0]) if own and walk.leads else None


def _last_clause_s(walk: Walk, claim: OfficeClaim) -> EntityKey | None:
    """ "Peru led the talks; Chile made do with its ambassador": whom the last clause begins with."""
    reading = walk.reading
    if reading is None or ";" not in reading.sentence.words:
        return None
    lows, determiners = reading.sentence.lows, walk.known.language.determiners
    for chunk in reversed(reading.chunks):
        lead = chunk.first - 1 - (lows[chunk.first - 1] in determiners)
        if chunk.last <= claim.first and chunk.kind is ChunkKind.COUNTRY and lead >= 0 and lows[lead] == ";":
            return sense_of(walk, chunk).key if chunk.senses else None
    return None


def _joined_to(walk: Walk, claim: OfficeClaim) -> Person | None:
    """ "berterima kasih kepada X dan utusan pribadinya, Y": whom somebody right behind a joint serves."""
    if walk.reading is None:
        return None
    at = next((p for p in walk.reading.protos if claim in p.offices), None)
    before = joined_before(walk, walk.reading, at) if at is not None else []
    name = name_text(walk, walk.reading, before[0]) if before else ""
    return walk.cast.find_part(name, walk.recent) if name else None


def _antecedent(walk: Walk, claim: OfficeClaim) -> list[EntityKey | None]:
    """ "Langkah Peru diikuti Chili, yang menarik dubesnya, X": of the country that a clause tells more of."""
    if walk.reading is None:
        return []
    tokens, relatives = walk.reading.scene.tokens, walk.known.language.relatives
    before = [c for c in walk.reading.chunks if c.kind is ChunkKind.COUNTRY and c.last + 1 < claim.first]
    told = [c for c in before if tokens[c.last].text == "," and tokens[c.last + 1].low in relatives]
    return [c.senses[0].key for c in told[-1:] if c.senses]


def _senders(walk: Walk) -> list[EntityKey]:
    """Whose an envoy may be: of whoever acts in the sentence, then of the countries named last."""
    people = [p for k in walk.scope if (p := walk.cast.by_key(k))]
    acting = [c for p in people if (c := speaks_for(walk, p)) is not None and kind_of_key(c) == "country"]
    return [*acting, *spoke_last(walk), *walk.leading[:1], *walk.countries[:1]]


def stated_of(walk: Walk, claim: OfficeClaim) -> EntityKey | None:
    """What the phrase itself says that the office is of."""
    if claim.of is None:
        return None
    key = country_of(walk, claim.of)
    if key is None:
        return None
    if claim.of.kind is ChunkKind.PLACE:
        place = walk.known.reference.places.get(key)
        of_place = claim.office in OF_ANY_BODY or walk.known.of_a_place(claim.office, claim.words)
        of_place = of_place or walk.known.rules_itself(key, claim.office)
        if not of_place and place is not None and place.country:
            return place.country
    if claim.of.form is Form.CAPITAL and claim.office in CITY_OFFICES:
        return sense_of(walk, claim.of).other or key
    return (country_behind(walk, key) or key) if _of_the_country(walk, claim, key) else key


def _of_the_country(walk: Walk, claim: OfficeClaim, body: EntityKey) -> bool:
    """ "Kuasa Usaha Kedubes AS", "Panglima TNI", "Ketua Parlemen Turki": whose office is the country's.

    Not so the commander of one of its forces and the speaker of a house that has a name: "Ketua DPR".
    """
    level = walk.known.level(claim.office)
    if level == "legislative":
        return body.endswith("parliament")
    return level in (AMBASSADORIAL, "military") and claim.office not in COMMANDERS


COMMANDERS = frozenset({OfficeId("commander"), OfficeId("deputy commander")})
"""Of whatever force is named."""
