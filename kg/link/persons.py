"""People: names, bare titles, pronouns, "both", and for whom each of them acts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.document import Phrase, PhraseKind
from kg.find.chunks import Chunk
from kg.find.gazetteer import name_tokens
from kg.find.phrases.company import ONE_MET, ONE_OF_TWO
from kg.find.scene import OfficeClaim, Proto
from kg.find.scenes import Reading
from kg.link.actors import country_behind, is_small_group, kind_of_key, note_country, sense_of, span_of
from kg.link.bodies import SECRETARY_GENERAL, secretariat
from kg.link.by_affiliation import affiliated, from_reference
from kg.link.called_states import of_the_hosts, state_called, title_undergoes
from kg.link.counterparts import counterpart_before, counterpart_office, other_met
from kg.link.envoys import note_envoy, note_its_envoy
from kg.link.faces import the_two_faces
from kg.link.forms import then_in_office
from kg.link.fronted import set_before
from kg.link.gather import country_of, known_words, name_text
from kg.link.genders import note_gender, note_gender_of_owner
from kg.link.given import given_to_him, in_that_capacity, presenter
from kg.link.its_own import of_other_states, state_of_him, whose_it_is, whose_minister
from kg.link.mentions import add_mention
from kg.link.named_behind import subject_behind_pronoun
from kg.link.nameless import for_the_nameless, note_nameless
from kg.link.offices import (
    MEANT,
    SINGLE,
    in_that_office,
    office_as_called,
    same_office,
    speaks_for,
)
from kg.link.one_of_two import one_of_two
from kg.link.owning import HOLY_SEE, OF_THE_HOLY_SEE
from kg.link.people import Person
from kg.link.plural_offices import is_one_of_several, like_the_one_before, of_each, shared_claim
from kg.link.plurals import plural_phrase
from kg.link.positions import add_position, add_posting
from kg.link.pronouns import antecedent, is_done_to, meant_by
from kg.link.relations import is_of_a_relation
from kg.link.served import own_office, state_served_then
from kg.link.unnamed import note_leading
from kg.link.walk import Walk
from kg.model import EntityKey, Evidence, OfficeId, Position


def person_phrase(walk: Walk, reading: Reading, proto: Proto) -> Phrase | None:
    """A phrase that refers to a person, or to the country of a person whom nobody names."""
    begin, end = span_of(walk, reading, proto)
    if proto.plural:
        if proto.noun == ONE_OF_TWO:
            return _told_of_next(walk, one_of_two(walk, proto, begin, end))
        return the_two_faces(walk, proto, begin, end) or plural_phrase(walk, proto, begin, end)
    note_gender_of_owner(walk, reading, proto)
    if proto.gender and (his := for_the_nameless(walk, proto, begin, end)) is not None:
        return his
    person = (
        named_person(walk, reading, proto) if proto.name else bare_person(walk, proto, walk.is_spoken(begin))
    )
    if proto.offices and not proto.name:
        person = (
            in_that_capacity(walk, reading, proto) or presenter(walk, reading, proto.offices[0]) or person
        )
    if person is None:
        behind = subject_behind_pronoun(walk, proto) if proto.gender else proto
        owner = stands_for_owner(walk, behind, begin, end) if behind is not None else None
        walk.stood_for = (walk.number, proto.first) if owner is not None else walk.stood_for
        return note_nameless(walk, proto, owner)
    note_gender(walk, reading, person, proto)
    counterpart_office(walk, reading, person, proto)
    add_offices(walk, reading, person, proto)
    if proto.posted:
        add_posting(walk, reading, person, proto)
    if proto.name and not proto.offices and not person.offices:
        shared = shared_claim(walk, reading, proto, walk.number)
        if shared is None and not walk.known.holders.get(person.key):
            shared = like_the_one_before(walk, reading, proto)
        if shared is not None:
            add_position(walk, reading, person, shared, proto)
    if proto.name and not proto.offices and not person.offices and proto.owner is not None:
        country = country_of(walk, proto.owner)
        if country is not None:
            walk.owned.setdefault(person.key, (country, Evidence(begin, end, "title:owner", 0.7)))
    if proto.owner is not None and not proto.offices and person.affiliation is None:
        person.affiliation = country_of(walk, proto.owner)
    note_person(walk, person, walk.is_spoken(begin))
    if proto.name is not None and set_before(walk, proto):
        walk.scope.insert(0, person.key)  # "In a call with X, Y said he would": the sentence is about Y
    office = own_office(walk, reading, person, proto.offices[0], proto).office if proto.offices else None
    return Phrase(
        begin,
        end,
        PhraseKind.PERSON,
        person.key,
        proto.name is not None,
        in_that_office(walk, person, proto)
        or speaks_for(walk, person)
        or state_served_then(walk, reading, person, proto),
        office=office,
        modifier=proto.modifier,
        accredited=walk.accredited.get(person.key),
    )


def _told_of_next(walk: Walk, one: Phrase | None) -> Phrase | None:
    """Whom "the latter" names is "he" from then on."""
    person = walk.cast.by_key(one.entity) if one is not None else None
    if person is not None:
        note_person(walk, person)
    elif one is not None:
        walk.nameless, walk.nameless_number = one, walk.number
    return one


def add_offices(walk: Walk, reading: Reading, person: Person, proto: Proto) -> None:
    """Add what a phrase says that somebody is."""
    for claim in [c for c in proto.offices if not c.nominee]:
        holder = in_that_capacity(walk, reading, proto) or presenter(walk, reading, claim) or person
        add_position(walk, reading, holder, claim, proto)


def offices_of_objects(walk: Walk, reading: Reading) -> None:
    """ "mengangkatnya sebagai duta besar": offices of whom a verb's ending means."""
    given_to_him(walk, reading, lambda him: antecedent(walk, "", him), add_offices)


def known_offices(walk: Walk) -> None:
    """ "Peru's Alberto Fujimori": the office that he holds for the country, where the text tells none."""
    titled = {p.person for p in walk.out.positions}
    days = (walk.day,) if walk.day else _days_of(walk)
    for key, (country, evidence) in walk.owned.items() if days else ():
        if key in titled or kind_of_key(country) != "country":
            continue
        for holder in walk.known.holders.get(key, ()):
            leads = walk.known.level(holder.office) in LEADING and holder.of == country and holder.since
            if leads and all(map(holder.held_on, days)):
                walk.out.positions.append(Position(key, holder.office, country, None, False, (evidence,)))
                break


LEADING = frozenset({*SINGLE, "royal"})


def _days_of(walk: Walk) -> tuple[str, ...]:
    """The first and last day on which all whom an undated article calls by office held it; () if unsure."""
    terms = [
        (holder.since, holder.until)
        for p in walk.out.positions
        if not p.former
        for holder in walk.known.holders.get(p.person, ())
        if holder.office == p.office and holder.of == p.of and holder.since
    ]
    if not terms:
        return ()
    first, last = max(since for since, _ in terms), min(until or OPEN for _, until in terms)
    return (first, last) if first <= last < OPEN else ()


OPEN = "9999"
"""Later than any end of a term."""


def named_person(walk: Walk, reading: Reading, proto: Proto) -> Person:
    """The person of a phrase with a name; adds the mention."""
    text = name_text(walk, reading, proto)
    if len(both := _both_named(walk, text)) == 2 and proto.name is not None:
        add_mention(walk, reading, *proto.name, tuple(p.key for p in both), "person:pair", 0.9)
        return both[0]
    full = len(name_tokens(text)) > 1
    if full and not (reading.scene.capitals and known_words(walk, text)):
        person = walk.cast.add_full(text)
    else:
        told = walk.cast.find_part(text, walk.recent) or walk.cast.misspelt(text)
        person = told or walk.cast.add_part(text)
    assert proto.name is not None
    add_mention(walk, reading, proto.name[0], proto.name[1], (person.key,), "person:name", 0.95)
    if proto.alias:
        add_mention(walk, reading, proto.alias[0], proto.alias[1], (person.key,), "person:alias", 0.95)
    return person


def _both_named(walk: Walk, text: str) -> list[Person]:
    """ "Putin-Zelensky Akan Bertemu": two whom the article names, joined in a headline."""
    halves = text.split("-")
    whole = all(half[:1].isupper() and half.split()[-1][:1].isupper() for half in halves)
    if len(halves) != 2 or not whole:  # "Bashar al-Jaafari" is himself, though "Bashar al-Assad" was named
        return []
    found = [walk.cast.find_part(half, walk.recent) for half in halves]
    given = f"{halves[0]}-"
    if any(name.startswith(given) and name != text for p in found if p is not None for name in p.names):
        return []  # "Jean-Yves Dubois" is himself, though Jean-Pierre Lacroix was named
    return list({p.key: p for p in found if p is not None}.values())


def note_person(walk: Walk, person: Person, spoken: bool = False) -> None:
    """Remember the person as the last mentioned; whom somebody quoted names, as the last of all."""
    if spoken:
        walk.quoted_scope.append(person.key)
        if person.key not in walk.recent:
            walk.recent.append(person.key)
        return
    if person.key in walk.recent:
        walk.recent.remove(person.key)
    walk.recent.insert(0, person.key)
    walk.scope.append(person.key)


def bare_person(walk: Walk, proto: Proto, spoken: bool) -> Person | None:
    """The person of a title or pronoun."""
    if proto.gender is not None:
        subject = subject_behind_pronoun(walk, proto)
        if subject is not None and subject.name is None:
            return bare_person(walk, subject, spoken)  # "where he met X, the Armenian premier spoke"
        return meant_by(walk, proto, subject, spoken)
    if proto.counterpart:
        if proto.owner is None and not walk.known.language.nouns_after:
            return counterpart_before(walk)
        return counterpart_told(walk, proto, country_of(walk, proto.owner))
    for claim in proto.offices:  # "Para pemimpin ECOWAS berselisih. Blok itu ..."
        if claim.of is not None and (body := country_of(walk, claim.of)) and kind_of_key(body) == BODY:
            walk.bodies_named.insert(0, body)
    if proto.noun == ONE_MET:
        return other_met(walk)
    if proto.indefinite or is_one_of_several(walk, proto):
        return None
    owner = country_of(walk, proto.owner)
    if proto.noun in walk.known.language.words.people.partisans:
        party = walk.known.reference.organizations.get(owner) if owner is not None else None
        return affiliated(walk, party.country if party else owner, proto.noun) or antecedent(walk, "")
    if any(c.former for c in proto.offices):
        return None if is_of_a_relation(walk, proto) else antecedent(walk, "")
    own = _of_one_state(walk, proto) or whose_it_is(walk, proto)  # "Panglima TNI" is no other's commander
    for claim in proto.offices:
        of = country_of(walk, claim.of) or owner or own
        if person := _holder_called(walk, claim, of, _who_acts(walk, proto, of)):
            return person
    if not proto.offices:
        return affiliated(walk, owner, proto.noun)
    return from_reference(walk, proto.offices[0], owner)


BODY = "organization"
"""The kind of a body's key."""


def _holder_called(
    walk: Walk, claim: OfficeClaim, of: EntityKey | None, apart: Sequence[EntityKey]
) -> Person | None:
    """Who holds the office, called by it from then on: "Menlu Kenya tiba. ... Menurut Menlu,"."""
    then = of is not None and then_in_office(walk, claim)
    person = None if then else holder_in_article(walk, claim, of, apart)
    if person is not None and of is not None:
        person.titles.add(claim.words)
    return person


def _meant(walk: Walk, claim: OfficeClaim) -> frozenset[str]:
    """The levels of whom a general word means: "the Turkish leader", but not "para pemimpin Turki"."""
    if claim.office not in MEANT or walk.reading is None:
        return frozenset()
    before = walk.reading.sentence.lows[max(0, claim.first - 1) : claim.first + 1]
    several = not walk.known.language.words.office.several.isdisjoint(before)
    return frozenset() if several else MEANT[claim.office]


def _holders(walk: Walk, office: OfficeId, of: EntityKey | None, levels: frozenset[str]) -> Iterator[Person]:
    """Those in the article who hold an office that a title may mean, or one of `levels`; of `of` if known."""
    same: dict[OfficeId, bool] = {}  # many people hold few offices
    for person in walk.cast.people:
        for held, whose, former in person.offices:
            if former or (of is not None and whose != of):
                continue
            if held not in same:
                same[held] = walk.known.level(held) in levels or same_office(walk, office, held)
            if same[held]:
                yield person
                break


def _led(walk: Walk, person: Person, state: EntityKey, levels: frozenset[str]) -> bool:
    """Whether somebody without a title led a state on the article's day: "the North Korean leader"."""
    held = walk.known.holders.get(person.key, ()) if walk.day else ()
    return any(
        h.of == state and h.since and walk.known.level(h.office) in levels and h.held_on(walk.day)
        for h in held
    )


def _who_acts(walk: Walk, proto: Proto, of: EntityKey | None) -> Sequence[EntityKey]:
    """ "X thanked the visiting president", "Presiden X menyambut sang presiden": whoever acts is not he."""
    if title_undergoes(walk, proto):
        return walk.scope[:1]
    if of is None and (others := of_other_states(walk, proto)):
        return others
    return walk.scope if of is None and proto.offices and is_done_to(walk, proto) else ()


def holder_in_article(
    walk: Walk, claim: OfficeClaim, of: EntityKey | None, apart: Sequence[EntityKey] = ()
) -> Person | None:
    """The person last met who holds the office; of two, the one whom the article calls by these words.

    None of `apart`, who act on whoever is meant: "President X thanked the visiting president".
    """
    office = claim.office
    order = {key: n for n, key in enumerate(walk.recent)}
    anybody = walk.known.language.nouns_after
    levels = _meant(walk, claim)
    fitting = [p for p in _holders(walk, office, of, levels) if anybody or of is not None or p.key in order]
    fitting = [p for p in fitting if p.key not in apart]
    sent = {sense_of(walk, chunk).key for chunk in claim.to if chunk.senses}
    if sent:  # "Russia's ambassador to Estonia" is not the one to Latvia
        fitting = [
            p
            for p in fitting
            if walk.accredited.get(p.key) in sent or (p.key not in walk.accredited and p.key in order)
        ]
    single = walk.known.level(office) in SINGLE or (of is not None and kind_of_key(of) == "organization")
    if not fitting and of is not None and single:
        called = office_as_called(walk, office, of, claim.words)
        held = [
            h
            for h in walk.known.by_office.get((called, of), ())
            if walk.day and h.since and h.held_on(walk.day)
        ]
        fitting = [p for p in walk.cast.people if any(h.person == p.label for h in held)]
    if not fitting and of is not None and levels:
        fitting = [p for p in walk.cast.people if p.key in order and _led(walk, p, of, levels)]
    # "Jokowi menyelamati Erdogan, Presiden Turki. "...," ucap Presiden": of the paper's own country
    home = walk.out.home if anybody and of is None and single else None
    told = _told_of_last(walk, claim) if of is None and len(fitting) > 1 else None
    fitting.sort(
        key=lambda p: (
            all(o != office for o, _, _ in p.offices),
            claim.words not in p.titles,
            home is not None and speaks_for(walk, p) != home,
            told is not None and p.key != told,
            of is None and not p.bare,  # "Minister X met Mali's Minister Y. The minister": the paper's own
            order.get(p.key, len(order)),
        )
    )
    return fitting[0] if fitting else None


def _told_of_last(walk: Walk, claim: OfficeClaim) -> EntityKey | None:
    """ "Presiden X bertemu Presiden Y. Presiden itu memuji": of whom it told before, who goes on."""
    opens = walk.known.language.nouns_after and not walk.scope and not walk.here
    last = walk.subject_number == walk.number - 1 and bool(walk.subjects)
    return walk.subjects[0] if opens and last and claim.first <= OPENING else None


OPENING = 4
"""Most words before a title that opens its sentence: "Pada Selasa, ", "Dalam pidatonya, "."""


def shared_holder(
    walk: Walk, reading: Reading, proto: Proto, owner: Chunk, country: EntityKey
) -> Person | None:
    """ "The presidents of Guyana and Venezuela": who holds the office there, if the article names him.

    The words tell his office, though his name stands elsewhere.
    """
    shared = walk.shared_office
    if shared is None or shared.sentence != walk.number or owner not in of_each(reading, shared):
        return None
    office, words = shared.offices[0]
    claim = OfficeClaim(office, owner.first, owner.last, owner, words=words)
    holder = holder_in_article(walk, claim, country)
    if holder is not None:
        add_position(walk, reading, holder, claim, proto)
    return holder


def stands_for_owner(walk: Walk, proto: Proto, begin: int, end: int) -> Phrase | None:
    """An unknown holder of an office acts for its country: "the Turkish leader"."""
    of_church = any(c.office in OF_THE_HOLY_SEE for c in proto.offices)  # "the pope in Rome" is not Italy's
    owner = HOLY_SEE if of_church else country_of(walk, proto.owner)
    if owner is None and proto.offices:
        owner = country_of(walk, proto.offices[0].of)
    bare = owner is None and proto.offices and proto.offices[0].office == SECRETARY_GENERAL
    if bare and not walk.known.language.nouns_after:
        owner = secretariat(walk)  # "The Secretary-General welcomes ..."
    if owner is None and proto.offices and proto.offices[0].pointed and walk.reading is not None:
        owner = state_called(walk, walk.reading, proto)  # "the island nation's prime minister"
    owner = owner or of_the_hosts(walk, proto) or whose_minister(walk, proto) or _of_one_state(walk, proto)
    to = next((country_of(walk, c) for claim in proto.offices for c in claim.to), None)
    if owner is None and to is not None:  # "its ambassador to Israel": of the country that acts
        states = (*state_of_him(walk, proto), *walk.leading[:1], *walk.countries[:1])
        owner = next((c for c in states if c != to), None)
    if owner is None:
        note_its_envoy(walk, proto)
    if owner is None or kind_of_key(owner) not in ("country", "organization"):
        return None
    if kind_of_key(owner) == "country" and not walk.is_spoken(begin):
        note_country(walk, owner)  # "The Norwegian delegation was led by Trade Minister X"
        if not walk.leads:
            note_leading(walk, owner)
    note_envoy(walk, proto, owner, to)
    small = is_small_group(walk, owner)
    kind = PhraseKind(kind_of_key(owner))
    speaks = (country_behind(walk, owner) or owner) if kind is PhraseKind.ORGANIZATION else owner
    return Phrase(begin, end, kind, owner, False, speaks, acts_as_members=small, accredited=to)


def _of_one_state(walk: Walk, proto: Proto) -> EntityKey | None:
    """ "Panglima TNI menerima Dubes Togo": a title that only one state has, where its holder goes unnamed."""
    titles = walk.known.language.words.title.titles_of
    if not titles or not walk.known.language.nouns_after or len(proto.offices) != 1:
        return None
    claim = proto.offices[0]
    called = titles.get(claim.words)
    bare = called is not None and claim.of is None and not claim.to and not claim.pointed and not claim.former
    return EntityKey(called or "") if bare and walk.out.home in (None, called) else None


def counterpart_told(walk: Walk, proto: Proto, owner: EntityKey | None) -> Person | None:
    """ "Fiji's minister X left ... Winston Peters called his Fijian counterpart": X, named before."""
    pack = walk.known.language
    if pack.nouns_after and owner is None:
        return _his_colleague(walk, proto)
    whose = [*walk.scope[:1], *walk.subjects[:1]]
    own = walk.cast.by_key(whose[0]) if whose else None
    if own is None or owner is None or pack.nouns_after:
        return None
    for office, of, former in own.offices:
        if former or of == owner or walk.known.level(office) not in SINGLE:
            continue
        found = holder_in_article(walk, OfficeClaim(office, 0, 0, words=office), owner)
        if found is not None and found is not own:
            return found
    return None


def _his_colleague(walk: Walk, proto: Proto) -> Person | None:
    """ "X tiba di Accra. Y menjamu koleganya itu": whoever the sentence before told of, of another state."""
    host = walk.cast.by_key(walk.scope[0]) if walk.scope else None
    if host is None or not is_done_to(walk, proto):
        return None
    guest = antecedent(walk, "", proto)
    of = speaks_for(walk, guest) if guest is not None and guest.key not in walk.scope else None
    return guest if of is not None and of != speaks_for(walk, host) else None
