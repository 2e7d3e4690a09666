"""Phrases to entities inside one article: who "Retno", "Menlu RI", "he", "Seoul" are.

Two passes: the first gathers the article's people from all their full names, the second walks the
text in order and resolves every phrase against what has been met before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from kg.document import Phrase, PhraseKind, Sentence
from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form, Sense, find, name_tokens
from kg.find.knowledge import Knowledge
from kg.find.scenes import Reading
from kg.find.titles import OfficeClaim, Proto
from kg.iri import slug
from kg.link.home import home_country
from kg.link.people import Cast, Person
from kg.model import Article, EntityKey, Evidence, Mention, OfficeId, Position, ZoneKind
from kg.reference import Holder

SMALL_GROUP = 5
"""Groups of up to so many states have no will of their own: when "the E3" act, their members act."""

UNREAD = (ZoneKind.BYLINE, ZoneKind.CREDIT, ZoneKind.NOISE)
"""Zones whose names are nobody's in the news."""

SECRETARY_OF_STATE = OfficeId("secretary of state")
FOREIGN_MINISTER = OfficeId("minister of foreign affairs")
AMBASSADORIAL = "ambassadorial"


@dataclass(slots=True)
class Linked:
    """What linking gives: sentences with phrases, mentions, positions, people, names of the unlisted."""

    sentences: list[Sentence] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    positions: list[Position] = field(default_factory=list)
    people: dict[EntityKey, Person] = field(default_factory=dict)
    unlisted: dict[EntityKey, str] = field(default_factory=dict)
    bodies: dict[EntityKey, tuple[str, EntityKey]] = field(default_factory=dict)
    dateline: EntityKey | None = None  # the city from which the article reports
    speaks: dict[EntityKey, EntityKey] = field(default_factory=dict)  # for whom each person acts
    home: EntityKey | None = None


class Linker:
    """The state of one walk through an article."""

    def __init__(self, article: Article, known: Knowledge) -> None:
        self.article = article
        self.known = known
        self.day = article.day.iso if article.day else ""
        self.cast = Cast(known)
        self.out = Linked(home=home_country(article, known))
        self.recent: list[EntityKey] = []  # people, the last mentioned first
        self.subjects: list[EntityKey] = []  # the first person of each sentence, the last first
        self.countries: list[EntityKey] = []  # the last mentioned first
        self.leading: list[EntityKey] = []  # the first country of each sentence, the last first
        self.leads = False  # whether this sentence had one
        self.scope: list[EntityKey] = []  # people of this sentence so far
        self.seen_positions: set[tuple[object, ...]] = set()
        self.reading: Reading | None = None  # the sentence that is being walked
        self.list_office: OfficeId | None = None  # the office whose holders a list names
        self.last_office: OfficeId | None = None
        self.together: list[EntityKey] = []  # the people of the last sentence that had two or more

    # -- first pass ---------------------------------------------------------------------------

    def gather(self, readings: Sequence[Reading]) -> None:
        """Meet all people: full names first, then single names, with what their titles tell."""
        named = [(r, p) for r in readings for p in r.protos if p.name and r.sentence.zone not in UNREAD]
        named.sort(key=lambda pair: pair[0].sentence.zone is ZoneKind.TITLE)
        for reading, proto in named:
            text = self._name(reading, proto)
            if len(name_tokens(text)) > 1 and not (reading.scene.capitals and self._known_words(text)):
                self._title_of(self.cast.add_full(text), proto)
        for reading, proto in named:
            text = self._name(reading, proto)
            if len(name_tokens(text)) == 1:
                person = self.cast.find_part(text, ()) or self.cast.add_part(text)
                if person.holder is None:
                    self._adopt_by_office(person, proto)
                self._title_of(person, proto)

    def _known_words(self, text: str) -> bool:
        words = set(name_tokens(text))
        return any(words <= p.words for p in self.cast.people)

    def _name(self, reading: Reading, proto: Proto) -> str:
        assert proto.name is not None
        tokens = reading.scene.tokens
        return self.article.text[tokens[proto.name[0]].begin : tokens[proto.name[1] - 1].end]

    def _title_of(self, person: Person, proto: Proto) -> None:
        for claim in proto.offices:
            of = self._country_of(claim.of)
            if of is not None and (claim.office, of, claim.former) not in person.offices:
                person.offices.append((claim.office, of, claim.former))

    def _adopt_by_office(self, person: Person, proto: Proto) -> None:
        """One name and an office: "Menlu Retno" is the holder of that office who bears the name."""
        for claim in proto.offices:
            of = self._country_of(claim.of)
            wanted = set(name_tokens(person.names[0]))
            candidates = (
                self.known.by_office.get((claim.office, of), ()) if of else self._holders_of(claim.office)
            )
            fitting = [
                h for h in candidates if wanted <= _name_words(h) and (not self.day or h.held_on(self.day))
            ]
            if len({h.person for h in fitting}) == 1:
                self.cast.adopt(person, fitting[0])
                return

    def _holders_of(self, office: OfficeId) -> list[Holder]:
        """Everyone who held an office anywhere."""
        return [h for (o, _), held in self.known.by_office.items() if o == office for h in held]

    def _country_of(self, chunk: Chunk | None) -> EntityKey | None:
        """The entity that a title's chunk names; a ministry by grammar is looked up when walking."""
        if chunk is None:
            return None
        if chunk.senses:
            return self._sense(chunk).key
        if chunk.rule.startswith("ministry:") and self.reading is not None:
            return self._ministry(self.reading, chunk)
        if self.reading is not None and chunk.kind is ChunkKind.ORGANIZATION:
            return self._unlisted(self.reading, chunk)
        return None

    # -- second pass --------------------------------------------------------------------------

    def walk(self, readings: Sequence[Reading]) -> Linked:
        """Resolve every phrase in order."""
        for reading in readings:
            sentence = reading.sentence
            if sentence.zone in UNREAD:
                self.out.sentences.append(sentence)
                continue
            self.scope = []
            self.leads = False
            self.reading = reading
            phrases = [
                p for proto in self._listed(reading) if (p := self._phrase(reading, proto)) is not None
            ]
            self._chunk_mentions(reading)
            if self.scope and sentence.zone is not ZoneKind.CAPTION:
                self.subjects.insert(0, self.scope[0])
                if len(set(self.scope)) > 1:
                    self.together = list(dict.fromkeys(self.scope))
            self.out.sentences.append(replace(sentence, phrases=tuple(phrases)))
        self.out.positions = self._specific(self.out.positions)
        self.out.people = {p.key: p for p in self.cast.people}
        self.out.speaks = {p.key: s for p in self.cast.people if (s := self.speaks_for(p)) is not None}
        return self.out

    def _listed(self, reading: Reading) -> Sequence[Proto]:
        """The phrases of a sentence; "3. Ina Lepel (Jerman)" bears the office that its list is of."""
        protos = reading.protos
        text = self.article.text[reading.sentence.begin : reading.sentence.end]
        if LIST_ITEM.match(text):
            if self.list_office is not None:
                office = self.list_office
                return [
                    replace(p, offices=(OfficeClaim(office, p.first, p.last, p.owner),))
                    if p.name and p.owner and not p.offices
                    else p
                    for p in protos
                ]
            return protos
        bare = [c.office for p in protos if not p.name for c in p.offices]
        bare += [c.office for c in reading.chunks if c.office is not None and not _inside_any(c, protos)]
        if text.endswith(":"):
            self.list_office = bare[-1] if bare else self.last_office
        elif reading.sentence.zone is ZoneKind.BODY:
            self.list_office = None
            self.last_office = bare[-1] if bare else None
        return protos

    def _phrase(self, reading: Reading, proto: Proto) -> Phrase | None:
        if proto.kind is PhraseKind.PERSON:
            return self._person_phrase(reading, proto)
        assert proto.chunk is not None
        begin, end = self._span(reading, proto)
        key, place = self._actor(reading, proto.chunk)
        kind = PhraseKind(self._kind(key)) if proto.kind is not PhraseKind.GROUP else proto.kind
        if kind is PhraseKind.COUNTRY:
            self._note_country(key)
            if not self.leads and not proto.modifier:
                self.leads = True
                self.leading.insert(0, key)
        without = tuple(self._sense(c).key for c in proto.without)
        speaks = key if kind is PhraseKind.COUNTRY else self._country_behind(key)
        small = self._is_small_group(key)
        return Phrase(
            begin, end, kind, key, True, speaks, place, None, proto.count, without, proto.modifier, small
        )

    def _is_small_group(self, key: EntityKey) -> bool:
        return 0 < len(self.known.reference.members_on(key, self.day)) <= SMALL_GROUP

    def _country_behind(self, key: EntityKey) -> EntityKey | None:
        """The country whose organ an organization is."""
        if key in self.out.bodies:
            return self.out.bodies[key][1]
        organization = self.known.reference.organizations.get(key)
        return organization.country if organization and organization.cls == "GovernmentBody" else None

    @staticmethod
    def _kind(key: EntityKey) -> str:
        return key.partition("/")[0]

    def _span(self, reading: Reading, proto: Proto) -> tuple[int, int]:
        tokens = reading.scene.tokens
        return tokens[proto.first].begin, tokens[proto.last - 1].end

    def _note_country(self, key: EntityKey) -> None:
        if key in self.countries:
            self.countries.remove(key)
        self.countries.insert(0, key)

    # people

    def _person_phrase(self, reading: Reading, proto: Proto) -> Phrase | None:
        begin, end = self._span(reading, proto)
        if proto.plural:
            return self._plural(proto, begin, end)
        person = self._named(reading, proto) if proto.name else self._bare(proto)
        if person is None:
            return self._stands_for_owner(proto, begin, end)
        self._counterpart_office(reading, person, proto)
        for claim in proto.offices:
            self._position(reading, person, claim, proto)
        if proto.owner is not None and not proto.offices and person.affiliation is None:
            person.affiliation = self._country_of(proto.owner)
        self._note_person(person)
        office = proto.offices[0].office if proto.offices else None
        return Phrase(
            begin,
            end,
            PhraseKind.PERSON,
            person.key,
            proto.name is not None,
            self.speaks_for(person),
            office=office,
            accredited=next(
                (p.to for p in self.out.positions if p.person == person.key and p.to and not p.former), None
            ),
        )

    def _named(self, reading: Reading, proto: Proto) -> Person:
        text = self._name(reading, proto)
        full = len(name_tokens(text)) > 1
        if full and not (reading.scene.capitals and self._known_words(text)):
            person = self.cast.add_full(text)
        else:
            person = self.cast.find_part(text, self.recent) or self.cast.add_part(text)
        assert proto.name is not None
        self._mention(reading, proto.name[0], proto.name[1], (person.key,), "person:name", 0.95)
        if proto.alias:
            self._mention(reading, proto.alias[0], proto.alias[1], (person.key,), "person:alias", 0.95)
            tokens = reading.scene.tokens
            alias = self.article.text[tokens[proto.alias[0]].begin : tokens[proto.alias[1] - 1].end]
            person.words.update(name_tokens(alias))
        return person

    def _note_person(self, person: Person) -> None:
        if person.key in self.recent:
            self.recent.remove(person.key)
        self.recent.insert(0, person.key)
        self.scope.append(person.key)

    def _bare(self, proto: Proto) -> Person | None:
        if proto.gender is not None:
            return self._antecedent(proto.gender)
        if proto.counterpart:
            return None
        owner = self._country_of(proto.owner)
        if any(c.former for c in proto.offices):
            return self._antecedent("")
        for claim in proto.offices:
            if person := self._holding(claim.office, self._country_of(claim.of) or owner):
                return person
        if not proto.offices:
            return self._affiliated(owner, proto.noun)
        return self._from_reference(proto.offices[0], owner)

    def _antecedent(self, gender: str) -> Person | None:
        """Whom a pronoun means: the first person of this sentence, or the subject of the last one."""
        for key in (*self.scope[:1], *self.subjects[:3], *self.recent):
            person = self.cast.by_key(key)
            if person and (not gender or not person.gender or person.gender == gender):
                return person
        return None

    def _holding(self, office: OfficeId, of: EntityKey | None) -> Person | None:
        """The person last met who holds `office`."""
        order = {key: n for n, key in enumerate(self.recent)}
        fitting = [
            p
            for p in self.cast.people
            if any(
                self._same_office(office, o) and (of is None or c == of) and not f for o, c, f in p.offices
            )
        ]
        fitting.sort(key=lambda p: (all(o != office for o, _, _ in p.offices), order.get(p.key, len(order))))
        return fitting[0] if fitting else None

    def _same_office(self, wanted: OfficeId, held: OfficeId) -> bool:
        if wanted == held:
            return True
        if wanted == "minister":
            return self.known.level(held) == "ministerial"
        return {wanted, held} == {SECRETARY_OF_STATE, FOREIGN_MINISTER} or (
            wanted in GENERIC and held.startswith(wanted)
        )

    def _affiliated(self, owner: EntityKey | None, noun: str) -> Person | None:
        for key in self.recent:
            person = self.cast.by_key(key)
            if person and owner is not None and self.speaks_for(person) == owner:
                return person
        return None

    def _from_reference(self, claim: OfficeClaim, owner: EntityKey | None) -> Person | None:
        """ "Menlu RI" alone: who held the office on the article's day."""
        of = self._country_of(claim.of) or owner or self.out.home
        if (
            of is None
            or not self.day
            or (claim.of is None and owner is None and self.article.language != "id")
        ):
            return None
        office = self._office(claim.office, of)
        if of != self.out.home or self.known.level(office) not in SINGLE:
            return None  # whom a foreign title means on that day is for the reader's books, not for the text
        for holder in self.known.by_office.get((office, of), ()):
            if holder.held_on(self.day) and holder.since:
                return self.cast.from_holder(holder)
        return None

    def _stands_for_owner(self, proto: Proto, begin: int, end: int) -> Phrase | None:
        """An unknown holder of an office acts for its country: "the Turkish leader"."""
        owner = self._country_of(proto.owner)
        if owner is None and proto.offices:
            owner = self._country_of(proto.offices[0].of)
        if owner is None or self._kind(owner) not in ("country", "organization"):
            return None
        small = self._is_small_group(owner)
        return Phrase(begin, end, PhraseKind(self._kind(owner)), owner, False, owner, acts_as_members=small)

    def _plural(self, proto: Proto, begin: int, end: int) -> Phrase | None:
        """ "both", "kedua negara": the last two countries or people."""
        if proto.noun == "country":
            keys = self.countries[:2]
            kind = PhraseKind.COUNTRY
        else:
            keys = self.together[:2] or self.recent[:2]
            kind = PhraseKind.PERSON
        if len(keys) < 2:
            return None
        people = [p for k in keys if (p := self.cast.by_key(k))]
        speaks = keys[0] if proto.noun == "country" else (self.speaks_for(people[0]) if people else None)
        return Phrase(begin, end, kind, keys[0], False, speaks, others=tuple(keys[1:]))

    def _counterpart_office(self, reading: Reading, person: Person, proto: Proto) -> None:
        """His counterpart holds his office, for the other country."""
        if not proto.counterpart:
            return
        other = next(
            (p for k in (*self.scope, *self.recent) if k != person.key and (p := self.cast.by_key(k))), None
        )
        owner = self._country_of(proto.owner)
        held = next(((o, f) for o, _, f in other.offices if not f), None) if other else None
        if held and owner:
            office = self._office(held[0], owner)
            person.offices.append((office, owner, False))
            begin, end = self._span(reading, proto)
            if (person.key, office, owner, None) not in self.seen_positions:
                self.seen_positions.add((person.key, office, owner, None))
                evidence = Evidence(begin, end, "title:counterpart", 0.8)
                self.out.positions.append(Position(person.key, office, owner, None, False, (evidence,)))

    # positions

    def _office(self, office: OfficeId, of: EntityKey | None) -> OfficeId:
        """The office as this country calls it: the US foreign minister is the secretary of state."""
        if of == "country/USA" and office == FOREIGN_MINISTER:
            return SECRETARY_OF_STATE
        if office == SECRETARY_OF_STATE and of is not None and of != "country/USA":
            return FOREIGN_MINISTER
        return office

    def _position(self, reading: Reading, person: Person, claim: OfficeClaim, proto: Proto) -> None:
        of = self._office_of(person, claim, proto)
        if of is None:
            return
        office = self._office(claim.office, of)
        tos: list[EntityKey | None] = [self._sense(c).key for c in claim.to if c.senses]
        if not tos and self.known.level(office) == AMBASSADORIAL:
            tos = [self.out.home if self.out.home != of else None]
        begin, end = self._span(reading, proto)
        evidence = Evidence(begin, end, "title:named" if proto.name else "title:bare", 0.9)
        for to in tos or [None]:
            key = (person.key, office, of, to)
            if any(k[:3] == key[:3] and (k[3] == to or to is None) for k in self.seen_positions):
                continue
            self.seen_positions.add(key)
            self.out.positions.append(Position(person.key, office, of, to, claim.former, (evidence,)))
        if (office, of, claim.former) not in person.offices:
            person.offices.append((office, of, claim.former))

    def _specific(self, positions: Sequence[Position]) -> list[Position]:
        """Positions without those that only repeat another in general words: "Secretary Blinken"."""
        return [
            p
            for p in positions
            if not any(
                q is not p
                and q.person == p.person
                and q.former == p.former
                and q.office != p.office
                and p.office in GENERAL
                and self._same_office(p.office, q.office)
                for q in positions
            )
        ]

    def _office_of(self, person: Person, claim: OfficeClaim, proto: Proto) -> EntityKey | None:
        """What the office is of: stated, else the reference's record, else the nearest country."""
        of = self._stated_of(claim)
        if of is not None:
            return of
        if owner := self._country_of(proto.owner):
            return owner
        for holder in self.known.holders.get(person.key, ()):
            if self._same_office(claim.office, holder.office):
                return holder.of
        if of := next((c for o, c, _ in person.offices if c and self._same_office(claim.office, o)), None):
            return of
        if claim.office == SECRETARY_OF_STATE:
            return EntityKey("country/USA")
        if of := next((c for _, c, f in person.offices if c and not f and self._kind(c) == "country"), None):
            return of
        if not claim.former and (of := self._held_on_day(person)):
            return of
        if self.known.level(claim.office) == AMBASSADORIAL and claim.to:
            sent_to = {self._sense(c).key for c in claim.to if c.senses}
            return next((c for c in self.countries[:1] if c not in sent_to), self.out.home)
        if not person.names or proto.name is None:
            return None
        if claim.former and self.scope and (speaker := self.cast.by_key(self.scope[0])):
            return self.speaks_for(speaker)
        return self.out.home or (self.countries[0] if self.countries else None)

    def _stated_of(self, claim: OfficeClaim) -> EntityKey | None:
        if claim.of is None:
            return None
        key = self._country_of(claim.of)
        if key is None:
            return None
        if claim.of.kind is ChunkKind.PLACE:
            office = self.known.reference.offices.get(claim.office)
            place = self.known.reference.places.get(key)
            if (office is None or office.of != "place") and place is not None and place.country:
                return place.country
        return key

    def speaks_for(self, person: Person) -> EntityKey | None:
        """The country or organization that a person acts for on the article's day."""
        for _, of, former in person.offices:
            if of is None or former:
                continue
            if self._kind(of) == "country":
                return of
            organization = self.known.reference.organizations.get(of)
            if organization is not None:
                if organization.cls == "GovernmentBody" and organization.country:
                    return organization.country
                return of
            if of in self.out.bodies:
                return self.out.bodies[of][1]
        if person.affiliation is not None:
            return person.affiliation
        return self._held_on_day(person)

    def _held_on_day(self, person: Person) -> EntityKey | None:
        """Of what the reference knows the person to hold an office on the article's day."""
        for holder in self.known.holders.get(person.key, ()):
            if self.day and holder.held_on(self.day) and holder.since:
                return holder.of
        return None

    # countries, organizations, places

    def _sense(self, chunk: Chunk) -> Sense:
        """The sense that fits this article: of places with one name, one in a country named here."""
        if len(chunk.senses) > 1 and all(self._kind(s.key) == "place" for s in chunk.senses):
            for sense in chunk.senses:
                place = self.known.reference.places.get(sense.key)
                if place and place.country in self.countries:
                    return sense
        return chunk.senses[0]

    def _actor(self, reading: Reading, chunk: Chunk) -> tuple[EntityKey, EntityKey | None]:
        """The entity of a chunk, and the place that it may also name."""
        if not chunk.senses:
            return self._unlisted(reading, chunk), None
        sense = self._sense(chunk)
        if sense.form is Form.CAPITAL:
            return self._capital(reading, chunk, sense)
        if sense.form is Form.SEAT and len(chunk.senses) > 1 and self._is_city(reading, chunk):
            return chunk.senses[1].key, chunk.senses[1].key  # "at the White House": the building
        if self._kind(sense.key) == "country":
            return sense.key, sense.key
        return sense.key, sense.key if self._kind(sense.key) == "place" else None

    def _capital(self, reading: Reading, chunk: Chunk, sense: Sense) -> tuple[EntityKey, EntityKey | None]:
        """A capital: the city after a word of place, the government otherwise."""
        city = sense.other
        if city is None:
            return sense.key, None
        if sense.key in DISPUTED:
            return city, city
        if self._is_city(reading, chunk):
            return city, city
        return sense.key, city

    def _is_city(self, reading: Reading, chunk: Chunk) -> bool:
        if reading.sentence.zone is ZoneKind.DATELINE:
            return True
        tokens, pack = reading.scene.tokens, self.known.language
        before = tokens[chunk.first - 1].low if chunk.first else ""
        after = tokens[chunk.last].low if chunk.last < len(tokens) else ""
        if before in pack.locatives:
            return True
        if after == "," and chunk.last + 1 < len(tokens):
            following = next((c for c in reading.chunks if c.first == chunk.last + 1), None)
            if (
                following is not None
                and following.form is Form.NAME
                and following.key == self._sense(chunk).key
            ):
                return True
        if before == "," and chunk.first > 1:
            preceding = next((c for c in reading.chunks if c.last == chunk.first - 1), None)
            return (
                preceding is not None
                and preceding.kind in (ChunkKind.PLACE,)
                and self._listed_venue(preceding)
            )
        return False

    def _listed_venue(self, chunk: Chunk) -> bool:
        return chunk.kind is ChunkKind.PLACE

    def _unlisted(self, reading: Reading, chunk: Chunk) -> EntityKey:
        if chunk.rule.startswith("ministry:"):
            return self._ministry(reading, chunk)
        tokens = reading.scene.tokens
        text = self.article.text[tokens[chunk.first].begin : tokens[chunk.last - 1].end]
        kind = "place" if chunk.kind is ChunkKind.PLACE else "organization"
        key = EntityKey(f"{kind}/{slug(text)}")
        if key in self.known.reference.organizations or key in self.known.reference.places:
            key = EntityKey(f"{key}-2")  # a listed name has this slug: "Isi" is not the ISI
        self.out.unlisted.setdefault(key, text)
        return key

    def _ministry(self, reading: Reading, chunk: Chunk) -> EntityKey:
        """Whose ministry: the country beside it, else the last country that acted, else home."""
        body = chunk.rule.partition(":")[2]
        beside = [
            c
            for c in reading.chunks
            if c.kind is ChunkKind.COUNTRY and 0 <= max(c.first - chunk.last, chunk.first - c.last) <= 1
        ]
        country = self._sense(beside[0]).key if beside else self.out.home
        if country is None:
            country = next(iter(self.leading or self.countries), None)
        if country is None:
            return self._unnamed_body(body)
        record = self.known.reference.countries.get(country, None)
        name = f"{body} of {record.name['en'] if record else country}"
        listed = self.known.bodies.get(_capitalized(name)) or self.known.bodies.get(
            _capitalized(name).replace(" of United", " of the United")
        )
        if listed is not None:
            return listed
        key = EntityKey(f"organization/{slug(name)}")
        self.out.bodies[key] = (body, country)
        return key

    def _unnamed_body(self, body: str) -> EntityKey:
        key = EntityKey(f"organization/{slug(body)}")
        self.out.unlisted.setdefault(key, body.capitalize())
        return key

    # mentions

    def _chunk_mentions(self, reading: Reading) -> None:
        for chunk in reading.chunks:
            if chunk.kind is ChunkKind.EVENT:
                self._inner_bodies(reading, chunk)
            if chunk.kind in (ChunkKind.PERSON, ChunkKind.OFFICE, ChunkKind.DATE, ChunkKind.EVENT):
                continue
            if _inside_name(chunk, reading.protos):
                continue
            key, place = self._actor(reading, chunk)
            if reading.sentence.zone is ZoneKind.DATELINE and place is not None and self.out.dateline is None:
                self.out.dateline = place
            self._mention(reading, chunk.first, chunk.last, (key,), chunk.rule, chunk.confidence)
            self._parent_mention(reading, chunk, key)

    def _inner_bodies(self, reading: Reading, chunk: Chunk) -> None:
        """Organizations inside an event's name count: "ASEAN" in "KTT ke-42 ASEAN"."""
        for hit in find(self.known.actors, reading.scene.tokens[chunk.first : chunk.last]):
            if self._kind(hit.senses[0].key) == "organization":
                span = (chunk.first + hit.first, chunk.first + hit.last)
                self._mention(reading, *span, (hit.senses[0].key,), "gazetteer:inner", 0.9)

    def _parent_mention(self, reading: Reading, chunk: Chunk, key: EntityKey) -> None:
        """Names inside names count: "UN" in "UN General Assembly"."""
        organization = self.known.reference.organizations.get(key)
        if organization is None or organization.parent is None or chunk.last - chunk.first < 2:
            return
        for at in range(chunk.first, chunk.last):
            token = reading.scene.tokens[at]
            for entry in self.known.actors.single(token.low):
                if entry.senses[0].key == organization.parent and entry.written == token.text:
                    self._mention(reading, at, at + 1, (organization.parent,), "gazetteer:inner", 0.9)

    def _mention(
        self,
        reading: Reading,
        first: int,
        last: int,
        keys: tuple[EntityKey, ...],
        rule: str,
        confidence: float,
    ) -> None:
        tokens = reading.scene.tokens
        begin, end = tokens[first].begin, tokens[last - 1].end
        text = self.article.text[begin:end]
        self.out.mentions.append(Mention(begin, end, text, keys, rule, confidence, reading.sentence.zone))


SINGLE = frozenset({"head-of-state", "head-of-government", "ministerial"})
"""Levels of offices that one person holds at a time."""

DISPUTED = frozenset({"country/ISR", "country/PSE"})
"""Countries whose capital is in dispute: its name means the city."""

GENERAL = frozenset(
    {"minister", "secretary", "ambassador", "envoy", "president", "director", "adviser", "spokesperson"}
)
"""Offices that may be another one's short form."""

LIST_ITEM = re.compile(r"\d{1,2}[.)]|[-•*]\s")

GENERIC = frozenset(
    {
        "ambassador",
        "envoy",
        "secretary",
        "president",
        "director",
        "adviser",
        "spokesperson",
        "governor",
        "mayor",
    }
)
"""Office nouns that point back to any office that begins with them."""


def _name_words(holder: Holder) -> set[str]:
    return {w for n in (holder.person, *holder.aliases) for w in name_tokens(n)}


def _capitalized(name: str) -> str:
    """ "ministry of foreign affairs of Japan" as a name."""
    return " ".join(w if w in {"of", "and", "for", "the"} else w[:1].upper() + w[1:] for w in name.split())


def _inside_any(chunk: Chunk, protos: Iterable[Proto]) -> bool:
    return any(p.first <= chunk.first and chunk.last <= p.last and p.name for p in protos)


def _inside_name(chunk: Chunk, protos: Iterable[Proto]) -> bool:
    return any(p.name and p.name[0] <= chunk.first and chunk.last <= p.name[1] for p in protos)


def link(article: Article, readings: Sequence[Reading], known: Knowledge) -> Linked:
    """Resolve all phrases of an article."""
    linker = Linker(article, known)
    linker.gather(readings)
    return linker.walk(readings)
