"""Countries, organizations and places: which of its senses a name has here."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.find.bodies.houses import house_of
from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form, Sense
from kg.find.scene import Proto
from kg.find.scenes import Reading
from kg.iri import slug
from kg.language import speech
from kg.link.capitals import (
    acts_behind,
    comes_in,
    dates_a_line,
    is_addressed,
    is_reached,
    names_a_pact,
    sees_a_gathering,
)
from kg.link.ministries import by_its_letters, lies_in, listed_body, may_be_called, named_before, sender_of
from kg.link.short_names import by_a_word, house_here
from kg.link.walk import Walk
from kg.model import EntityKey, ZoneKind

SMALL_GROUP = 5
"""Groups of up to so many states have no will of their own: when "the E3" act, their members act."""


MISSIONS = frozenset({"embassy", "high commission", "consulate general", "permanent mission"})
"""Bodies that a country has in cities of others."""

DISPUTED = frozenset({"country/ISR", "country/PSE"})
"""Countries whose capital is in dispute: its name means the city."""


SEATS_OF_UNIONS = {"country/BEL": EntityKey("organization/eu")}
"""Countries from whose capital a union speaks: "accused Brussels", where only the union is named."""


def is_small_group(walk: Walk, key: EntityKey) -> bool:
    """Whether a group has so few members that they, not it, act."""
    organization = walk.known.reference.organizations.get(key)
    most = SMALL_GROUP + (organization is not None and organization.name["en"].endswith(" states"))
    return 0 < len(walk.known.reference.members_on(key, walk.day)) <= most


DE_FACTO = "de-facto-state"
"""The kind of places that have a government of their own which few states recognise: Somaliland."""


def is_de_facto_state(walk: Walk, key: EntityKey) -> bool:
    """Whether a place signs, meets and is recognised like a country, though it has no code of one."""
    place = walk.known.reference.places.get(key)
    return place is not None and place.kind == DE_FACTO


def country_behind(walk: Walk, key: EntityKey) -> EntityKey | None:
    """The country whose organ an organization is."""
    if key in walk.out.bodies:
        return walk.out.bodies[key][1]
    organization = walk.known.reference.organizations.get(key)
    return organization.country if organization and organization.cls == "GovernmentBody" else None


def kind_of_key(key: EntityKey) -> str:
    """The part of a key before its slash: `country`, `person` ..."""
    return key.partition("/")[0]


def span_of(walk: Walk, reading: Reading, proto: Proto) -> tuple[int, int]:
    """Offsets of a phrase in the article."""
    tokens = reading.scene.tokens
    return tokens[proto.first].begin, tokens[proto.last - 1].end


def note_country(walk: Walk, key: EntityKey) -> None:
    """Remember the country as the last mentioned."""
    if key in walk.countries:
        walk.countries.remove(key)
    walk.countries.insert(0, key)


def sense_of(walk: Walk, chunk: Chunk) -> Sense:
    """The sense that fits this article: of places with one name, one in a country named here."""
    if len(chunk.senses) > 1 and all(kind_of_key(s.key) == "place" for s in chunk.senses):
        for sense in chunk.senses:
            place = walk.known.reference.places.get(sense.key)
            if place and place.country in walk.countries:
                return sense
    return chunk.senses[0]


def actor_of(walk: Walk, reading: Reading, chunk: Chunk) -> tuple[EntityKey, EntityKey | None]:
    """The entity of a chunk, and the place that it may also name."""
    if not chunk.senses:
        key = unlisted_entity(walk, reading, chunk)
        return key, key if kind_of_key(key) == "place" else None
    sense = sense_of(walk, chunk)
    if sense.form is Form.CAPITAL:
        return capital_of(walk, reading, chunk, sense)
    if sense.form is Form.SEAT and len(chunk.senses) > 1 and is_city(walk, reading, chunk):
        return chunk.senses[1].key, chunk.senses[1].key  # "at the White House": the building
    if len(chunk.senses) > 1 and _in_its_building(walk, reading, chunk):
        return chunk.senses[1].key, chunk.senses[1].key
    if kind_of_key(sense.key) == "country":
        return sense.key, sense.key
    return sense.key, sense.key if kind_of_key(sense.key) == "place" else None


def _in_its_building(walk: Walk, reading: Reading, chunk: Chunk) -> bool:
    """ "bertemu di Wisma Putra", where the ministry goes by the name of the building that it sits in."""
    if not chunk.first or [kind_of_key(s.key) for s in chunk.senses[:2]] != ["organization", "place"]:
        return False
    return reading.scene.tokens[chunk.first - 1].low in walk.known.language.words.place.inside


def capital_of(
    walk: Walk, reading: Reading, chunk: Chunk, sense: Sense
) -> tuple[EntityKey, EntityKey | None]:
    """A capital: the city after a word of place, the government otherwise."""
    city = sense.other
    if city is None:
        return sense.key, None
    if sense.key in DISPUTED:
        return city, city
    union = SEATS_OF_UNIONS.get(sense.key)
    if union in walk.named and sense.key not in walk.named and not is_city(walk, reading, chunk):
        return union, city
    if is_city(walk, reading, chunk):
        return city, city
    return walk.out.then.get(sense.key, sense.key), city


def is_city(walk: Walk, reading: Reading, chunk: Chunk) -> bool:
    """Whether a capital or palace stands for the place here, not for the government."""
    if reading.sentence.zone in (ZoneKind.DATELINE, ZoneKind.BYLINE):
        return True
    tokens, pack = reading.scene.tokens, walk.known.language
    if is_addressed(reading, chunk, pack):
        return False
    lead, before = ("", "", *(t.low for t in tokens[max(0, chunk.first - 2) : chunk.first]))[-2:]
    toward = before in pack.words.place.toward and lead not in pack.words.place.departures
    if toward or (lead, before) in speech(pack.code).sources:
        return False  # "support for Manila", "according to Doha"
    after = tokens[chunk.last].low if chunk.last < len(tokens) else ""
    papers = pack.words.name.papers
    if is_reached(reading, chunk, pack):
        return True
    pact = before in pack.words.place.definite and names_a_pact(tokens[chunk.last : chunk.last + 2], pack)
    if pact or before in pack.locatives | pack.words.place.in_cities | papers or after in papers:
        return True  # "in Paris", "ibu kota Paris", "Perjanjian Paris", "the Paris (climate) accord"
    inside = before in pack.determiners and lead in pack.words.place.inside_of
    opens = chunk.first == 0 and dates_a_line(reading, chunk)
    sense = sense_of(walk, chunk)
    seat = sense.form is Form.SEAT and comes_in(reading, chunk, pack)  # "welcomed Biden to the White House"
    if inside or opens or seat or sees_a_gathering(tokens, chunk.last, pack):
        return True  # "met Biden at the White House"
    if after == "," and chunk.last + 1 < len(tokens):
        following = next((c for c in reading.chunks if c.first == chunk.last + 1), None)
        if following is not None and following.form is Form.NAME and following.key == sense.key:
            return True
    if pack.back_nouns.get(before) in ("gathering", "paper"):
        return True  # "perundingan Luanda", "kesepakatan Jeddah"
    if any(c.last == chunk.first and body_of(c) in MISSIONS for c in reading.chunks):
        return True  # "KBRI Khartoum"
    parted = before == ","
    if parted and acts_behind(reading, chunk, pack):
        return False
    if before in pack.coordinators and _beside_city(walk, reading, chunk):
        return True
    if parted and chunk.first > 1:
        preceding = next((c for c in reading.chunks if c.last == chunk.first - 1), None)
        return preceding is not None and (
            preceding.kind is ChunkKind.PLACE
            or preceding.form is Form.SEAT  # "di Istana Elysee, Paris"
            or _led_by_place(reading, preceding, pack.locatives)
        )
    return False


def _led_by_place(reading: Reading, body: Chunk, locatives: frozenset[str]) -> bool:
    """ "di Departemen Luar Negeri, Jakarta": a body that is a place here, before its city."""
    led = reading.scene.tokens[body.first - 1].low if body.first else ""
    return body.kind is ChunkKind.ORGANIZATION and led in locatives


def _beside_city(walk: Walk, reading: Reading, chunk: Chunk) -> bool:
    """ "singgah di Kairo dan Amman": joined to a city that a word of place leads."""
    begin = chunk.first - 1
    if reading.scene.tokens[begin - 1].text == ",":
        begin -= 1  # ", dan"
    other = next((c for c in reading.chunks if c.last == begin), None)
    if other is None or other.form not in (Form.CAPITAL, Form.NAME):
        return False
    if other.form is Form.CAPITAL:
        return is_city(walk, reading, other)
    led = reading.scene.tokens[other.first - 1].low if other.first else ""
    return other.kind is ChunkKind.PLACE and led in walk.known.language.locatives


def unlisted_entity(walk: Walk, reading: Reading, chunk: Chunk) -> EntityKey:
    """The key of a name that no table lists; its words are kept."""
    if body_of(chunk):
        return ministry_of(walk, reading, chunk)
    if house_of(chunk) and (house := house_here(walk, house_of(chunk))) is not None:
        return house
    if (named := by_a_word(walk, reading, chunk)) is not None:
        return named
    tokens = reading.scene.tokens
    text = walk.article.text[tokens[chunk.first].begin : tokens[chunk.last - 1].end]
    if (explained := walk.letters.get(text)) is not None:
        return explained
    kind = "place" if chunk.kind is ChunkKind.PLACE else "organization"
    key = EntityKey(f"{kind}/{slug(text)}")
    if key in walk.known.reference.organizations or key in walk.known.reference.places:
        key = EntityKey(f"{key}-2")  # a listed name has this slug: "Isi" is not the ISI
    walk.out.unlisted.setdefault(key, text)
    return key


def body_of(chunk: Chunk) -> str:
    """What a chunk's rule calls the body, such as `embassy`; empty for other chunks."""
    return chunk.rule[9:] if chunk.rule.startswith("ministry:") else ""


def owner_beside(walk: Walk, reading: Reading, chunk: Chunk) -> EntityKey | None:
    """The country beside a body; the capital behind a mission is where it lies."""
    own = walk.known.language.nationals.get(reading.scene.tokens[chunk.first].low)
    if own is not None:
        return EntityKey(own)  # the KBRI is Indonesia's wherever it lies
    if (behind := _right_behind(walk, reading, chunk)) is not None:
        return sense_of(walk, behind).key
    for each in reading.chunks:
        country = each.kind is ChunkKind.COUNTRY
        near = country and 0 <= max(each.first - chunk.last, chunk.first - each.last) <= 1
        # "rejects the charges of Greece, foreign ministry spokesman X said"
        near = near and not (_parted(walk, reading, each, chunk) or _acts_on(walk, reading, chunk, each))
        lies = body_of(chunk) in MISSIONS and lies_in(walk, reading, chunk, each)
        near = near or (country and _of_country(walk, reading, chunk, each))
        if near and not lies:
            return sense_of(walk, each).key
    return None


def _right_behind(walk: Walk, reading: Reading, body: Chunk) -> Chunk | None:
    """ "Polisi Peru menggerebek Kedutaan Besar Iran": Indonesian tells it behind, whoever acts before."""
    if not walk.known.language.nouns_after:
        return None
    behind = (c for c in reading.chunks if c.first == body.last and c.kind is ChunkKind.COUNTRY and c.senses)
    return next((c for c in behind if c.form is not Form.CAPITAL), None)


def _acts_on(walk: Walk, reading: Reading, body: Chunk, country: Chunk) -> bool:
    """ "The foreign ministry condemned Peru": a verb between the two, and no preposition."""
    if country.first != body.last + 1:
        return False
    word, pack = reading.scene.tokens[body.last], walk.known.language
    return word.text.isalpha() and word.low not in pack.prepositions and word.low not in pack.of_words


def _parted(walk: Walk, reading: Reading, country: Chunk, body: Chunk) -> bool:
    """Whether a comma parts a body from a country that only the clause before names: no "In Athens, ..."."""
    tokens, locatives = reading.scene.tokens, walk.known.language.locatives
    comma = country.last < body.first and tokens[country.last].low == ","
    return comma and country.first > 0 and tokens[country.first - 1].low not in locatives


def _of_country(walk: Walk, reading: Reading, chunk: Chunk, country: Chunk) -> bool:
    """ "the Ministry of Foreign Affairs of the Russian Federation": of whom it is told behind it."""
    pack = walk.known.language
    between = [t.low for t in reading.scene.tokens[chunk.last : country.first]]
    return 0 < len(between) <= 2 and between[0] in pack.of_words and set(between[1:]) <= pack.determiners


def country_of_last_actor(walk: Walk) -> EntityKey | None:
    """The country of whoever the sentences before are about, else the one named first in the last of them."""
    later = walk.subject_number >= walk.lead_number and not walk.known.language.nouns_after
    here = walk.scope[:1] if not walk.known.language.nouns_after else []
    for key in (*here, *(walk.subjects[:1] if later else ())):
        person = walk.cast.by_key(key)
        country = (
            next((of for _, of, former in person.offices if of and not former), None) if person else None
        )
        if country is not None and kind_of_key(country) == "country":
            return country
    return next(iter(walk.leading or walk.countries), None)


def dateline_country(walk: Walk) -> EntityKey | None:
    """The country of the city from which the article reports."""
    return walk.known.reference.country_of(walk.out.dateline)


def _at_home(walk: Walk) -> EntityKey | None:
    """ "ACCRA: Ghana rejected what Togo's minister X said. The Foreign Office added": that of Ghana."""
    there = dateline_country(walk)
    return there if walk.leading[:1] == [there] and not walk.known.language.nouns_after else None


def ministry_of(walk: Walk, reading: Reading, chunk: Chunk) -> EntityKey:
    """Whose ministry: the country beside it, else the last country that acted, else home."""
    body = body_of(chunk)
    country = by_its_letters(walk, reading, chunk, body) or owner_beside(walk, reading, chunk)
    if country is None:
        called = " ".join(t.low for t in reading.scene.tokens[chunk.first : chunk.last])
        own = walk.known.language.words.title.titles_of.get(called)
        country = EntityKey(own) if own is not None and (own in walk.told or not walk.told) else None
    if country is None:
        country = _its_country(walk, reading, chunk) or country_of_the_scene(walk, reading, chunk.first)
    country = country or _of_the_mission_before(walk, body)
    if country is None:
        named = _receiving(walk, reading, chunk) or named_before(walk, reading, chunk, body)
        named = named or (sender_of(walk, reading, chunk) if body in MISSIONS else None)
        country = named or walk.out.home
    if country is None:
        leads = walk.leads and (not walk.scope or _country_opens(walk, reading))
        country = walk.leading[0] if leads else _at_home(walk) or country_of_last_actor(walk)
        if leads and (before := _before_the_quotation(walk, reading, chunk)) is not None:
            country = before
        walk.called_in.update(_called_in(walk, reading))
        if country in walk.called_in:  # "the ministry told the Russian ambassador": never his own
            country = next((k for k in (*walk.leading, *walk.countries) if k not in walk.called_in), None)
        if country is not None and not may_be_called(walk, reading, chunk, body, country):
            others = (*walk.leading, *walk.countries)
            country = next((k for k in others if may_be_called(walk, reading, chunk, body, k)), country)
    at = reading.scene.tokens[chunk.first].begin
    return unnamed_body(walk, body) if country is None else body_of_state(walk, body, country, at)


def _of_the_mission_before(walk: Walk, body: str) -> EntityKey | None:
    """ "Kedubes Peru di Jakarta ... Staf Kedubes itu pulang": the embassy that was named, and not its own."""
    if body not in MISSIONS or not walk.known.language.nouns_after:
        return None
    named = (walk.out.bodies.get(key) for key in walk.bodies_named)
    return next((told[1] for told in named if told is not None and told[0] == body), None)


def body_of_state(walk: Walk, body: str, country: EntityKey, at: int = -1) -> EntityKey:
    """A state's ministry or mission, named at a character: that of the tables, else the article's own."""
    if (listed := listed_body(walk, body, country)) is not None:
        return listed
    known = walk.known.reference.countries.get(country)
    name = f"{body} of {known.name['en'] if known else country}"
    city = walk.out.missions.get((body, country)) or walk.out.mission_at.get(at)
    place = f"-in-{city.partition('/')[2]}" if city is not None else ""
    key = EntityKey(f"organization/{slug(name)}{place}")
    walk.out.bodies[key] = (body, country)
    return key


def _its_country(walk: Walk, reading: Reading, chunk: Chunk) -> EntityKey | None:
    """ "Pyongyang bereaksi. Kementerian luar negerinya mengutuk Jepang": of the country told before it."""
    own = walk.known.language.words.title.own_suffix
    called = reading.scene.tokens[chunk.last - 1].low
    if not own or not called.endswith(own):
        return None
    before = [c for c in reading.chunks if c.last <= chunk.first and c.kind is ChunkKind.COUNTRY and c.senses]
    if before:
        return sense_of(walk, before[-1]).key
    return next((k for k in walk.countries if k not in walk.here), None)


def country_of_the_scene(walk: Walk, reading: Reading, at: int) -> EntityKey | None:
    """ "In Moscow, the foreign ministry summoned ...": the country of the city that opens the sentence.

    So where somebody of that country acts first: "Di Moskow, Presiden X menuduh Y, sedangkan kemlu".
    """
    tokens, pack = reading.scene.tokens, walk.known.language
    city = next((c for c in reading.chunks if c.first == 1 and c.last <= at), None)
    if city is None or tokens[0].low not in pack.words.place.inside or not city.senses:
        return None
    places = walk.known.reference
    country = next((c for s in city.senses if (c := places.country_of(s.key)) is not None), None)
    between = {t.low for t in tokens[city.last : at]}
    if between <= pack.determiners | {","}:
        return None if pack.nouns_after else country
    first = walk.cast.by_key(walk.scope[0]) if walk.scope else None
    acts_for = next((of for _, of, former in first.offices if of and not former), None) if first else None
    return country if acts_for == country else None


SENT = frozenset({"ambassador", "high commissioner", "charge d'affaires"})
"""Offices of those whom the ministry of another country calls in."""

CALLED_IN = 3
"""Tokens in which "by the" or "to the" stands before the ministry to which an envoy must come."""


def _receiving(walk: Walk, reading: Reading, chunk: Chunk) -> EntityKey | None:
    """ "The French ambassador to Chad was called in by the foreign ministry": that of Chad, never his own."""
    pack = walk.known.language
    led = {t.low for t in reading.scene.tokens[max(0, chunk.first - CALLED_IN) : chunk.first]}
    if pack.nouns_after or led.isdisjoint(pack.words.clause.agents | pack.to_words):
        return None
    for proto in reading.protos:
        for claim in proto.offices if proto.last <= chunk.first else ():
            if claim.office in SENT and claim.to:
                return sense_of(walk, claim.to[0]).key
            if claim.office in SENT and (sender := claim.of or proto.owner) is not None:
                own = sense_of(walk, sender).key
                here = (k for k in (*walk.leading, *walk.countries) if k != own)
                return next(here, None)
    return None


def _called_in(walk: Walk, reading: Reading) -> list[EntityKey]:
    """ "The ministry handed a note of protest to the Russian ambassador": whose envoy it called in."""
    words = walk.known.language.words.office
    if (words.summoned | words.protested).isdisjoint(reading.sentence.words):
        return []
    owners = [c.of or p.owner for p in reading.protos for c in p.offices if c.office in SENT and not c.former]
    return [key for o in owners if o is not None and (key := sense_of(walk, o).key) is not None]


def _before_the_quotation(walk: Walk, reading: Reading, chunk: Chunk) -> EntityKey | None:
    """ "Poland shut the crossing. "Minsk must stop," its ministry said": of no country that it speaks of."""
    tokens, first = reading.scene.tokens, next(iter(reading.protos), None)
    if first is None or walk.known.language.nouns_after or walk.lead_number != walk.number:
        return None
    quoted = walk.is_spoken(tokens[first.first].begin) and not walk.is_spoken(tokens[chunk.first].begin)
    return walk.leading[1] if quoted and len(walk.leading) > 1 else None


def _country_opens(walk: Walk, reading: Reading) -> bool:
    """ "Niger told the French ambassador, X, to leave, the foreign ministry said": a country acts first.

    Not so in "In Moscow, President X did this, while the foreign ministry said": that is where they are.
    """
    tokens, place = reading.scene.tokens, walk.known.language.words.place
    there = tokens[0].low in place.inside
    told = (p for p in reading.protos if not (there and p.first == 1 and tokens[p.last].low == ","))
    first = next(told, None)
    return first is not None and first.kind is not PhraseKind.PERSON


def unnamed_body(walk: Walk, body: str) -> EntityKey:
    """A ministry of no country that the context tells."""
    key = EntityKey(f"organization/{slug(body)}")
    walk.out.unlisted.setdefault(key, body.capitalize())
    return key
