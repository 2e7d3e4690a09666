"""Whose an actor is that the text does not name: "the junta", "police", "the two sides"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from kg.document import Phrase, PhraseKind
from kg.find.bodies.called_states import CALLED
from kg.find.chunks import ChunkKind
from kg.find.gazetteer import find
from kg.find.phrases.unnamed import ITS
from kg.find.scene import Proto
from kg.find.scenes import Reading
from kg.link.actors import (
    actor_of,
    body_of_state,
    country_behind,
    country_of_the_scene,
    dateline_country,
    kind_of_key,
    note_country,
    sense_of,
    span_of,
)
from kg.link.called_states import state_called
from kg.link.its_own import body_it_is, of_those_here, rows_before
from kg.link.offices import speaks_for
from kg.link.people import Person
from kg.link.short_names import named_body
from kg.link.visited import visited_before
from kg.link.walk import Walk
from kg.model import EntityKey, ZoneKind
from kg.reference import OF_STATES

MOST = 6
"""Most states whose ministers "their ministers" are; more are a group with a name."""


def unnamed_phrase(walk: Walk, reading: Reading, proto: Proto) -> Phrase | None:
    """The country of an unnamed organ or people: the one beside it, else the one that the news is about."""
    pack = walk.known.language
    begin, end = span_of(walk, reading, proto)
    if proto.kind is PhraseKind.ORGANIZATION:
        return _body_phrase(walk, proto, begin, end)
    if proto.kind is PhraseKind.GROUP:
        return _members_again(walk, proto, begin, end)
    place: EntityKey | None = None
    country: EntityKey | None
    if proto.chunk is not None:
        key, place = actor_of(walk, reading, proto.chunk)
        country = walk.known.reference.country_of(key)
        place = place or key
    elif proto.noun == CALLED:
        country = state_called(walk, reading, proto)
    else:
        first = reading.scene.tokens[proto.first].low
        gender = "f" if first in pack.words.group.her else "m"
        country = country_of_speaker(walk, gender) if first in pack.words.group.his else None
        country = country or _there(walk, reading, proto) or _of_who_says_so(walk, reading, proto)
        country = country or _where_they_are(walk, reading, proto) or _whose_was_told(walk, proto.noun)
        if proto.kind is PhraseKind.COUNTRY and first in pack.words.people.crowds:
            country = walk.crowd = country or walk.crowd  # "Massa membakar bendera X": where they rallied
        if country is None:
            country = _whose_rule(walk, proto.noun)
    if country is None:
        return None
    if proto.chunk is not None:
        note_country(walk, country)
        if not walk.leads:
            note_leading(walk, country)
    return Phrase(begin, end, PhraseKind.COUNTRY, country, proto.chunk is not None, country, place)


def _whose_rule(walk: Walk, noun: str) -> EntityKey | None:
    """Whose "the presidency", "the kingdom" and "the government" are."""
    names = walk.known.language.words.body
    if noun in names.presidencies:
        holders = (walk.cast.by_key(key) for key in walk.recent[:HEADS])
        of = (o for p in holders if p is not None for level, o in _held(walk, p) if level == HEAD_OF_STATE)
        return next(of, None) or country_of_news(walk)
    return realm(walk, noun) if noun in names.realms else country_of_news(walk)


def _held(walk: Walk, person: Person) -> Iterator[tuple[str, EntityKey | None]]:
    """The levels of the offices that somebody holds now, and whose they are."""
    return ((walk.known.level(office), of) for office, of, former in person.offices if not former)


HEADS = 4
"""People named last, among whom is the president of "the presidency"."""

HEAD_OF_STATE = "head-of-state"


def _of_who_says_so(walk: Walk, reading: Reading, proto: Proto) -> EntityKey | None:
    """ "Mali protested. Chad said its soldiers had withdrawn": of the state that says so in this sentence.

    So behind "and": "Chad condemned the raid, but its police detained ten students".
    """
    pack, tokens = walk.known.language, reading.scene.tokens
    if pack.nouns_after or not walk.leads or proto.first < 1:
        return None
    before = tokens[proto.first - 1].low
    own = tokens[proto.first].low in pack.possessives
    told = before in pack.sayings or before in pack.complementizers
    told = told or before in pack.words.clause.joints | pack.words.status.buts | pack.words.time.whiles
    return walk.leading[0] if own and told else None


def _whose_was_told(walk: Walk, noun: str) -> EntityKey | None:
    """ "Sudan's army met. Kuwait sent aid. The army shelled Omdurman": of whose army was told last."""
    if noun not in walk.known.language.words.body.armed_rulers:
        return None
    for sentence in islice(reversed(walk.out.sentences), TOLD_OF):
        if noun not in sentence.words:
            continue
        at = sentence.lows.index(noun)
        for hit in find(walk.known.actors, sentence.tokens):
            key = hit.senses[0].key if hit.senses and at - OWNER <= hit.last <= at + 1 else None
            if key is not None and kind_of_key(key) == "country":
                return key
            if key is not None and (country := country_behind(walk, key)) is not None:
                return country  # "the Israeli military", which has a name
    return None


TOLD_OF, OWNER = 20, 2
"""Sentences back to "Sudan's army", and most words between the two."""


PLACES = frozenset({ChunkKind.COUNTRY, ChunkKind.PLACE})
"""What "there" may mean."""


def _there(walk: Walk, reading: Reading, proto: Proto) -> EntityKey | None:
    """ "withdrew from Niger after the junta there ended the pact": of where the words before it have been."""
    there = walk.known.language.words.place.there
    if there.isdisjoint(reading.sentence.lows[proto.last : proto.last + 1]):
        return None
    chunk = next((c for c in reversed(reading.chunks) if c.last <= proto.first and c.kind in PLACES), None)
    return walk.known.reference.country_of(actor_of(walk, reading, chunk)[0]) if chunk is not None else None


def _where_they_are(walk: Walk, reading: Reading, proto: Proto) -> EntityKey | None:
    """ "Massa membakar Kedutaan Inggris di Jakarta": the country of the city behind a crowd."""
    tokens, pack = reading.scene.tokens, walk.known.language
    if (country := country_of_the_scene(walk, reading, proto.first)) is not None:
        return country
    if not pack.nouns_after or tokens[proto.first].low not in pack.words.people.unnamed:
        return None
    for chunk in reading.chunks:
        inside = chunk.first > proto.last and tokens[chunk.first - 1].low in pack.words.place.inside
        if inside and chunk.kind in (ChunkKind.PLACE, ChunkKind.COUNTRY):
            key, _ = actor_of(walk, reading, chunk)
            country = walk.known.reference.country_of(key)
            if country is not None:
                return country
    return None


def _body_phrase(walk: Walk, proto: Proto, begin: int, end: int) -> Phrase | None:
    """ "The ministry said": the body named last that is called so, or else one of that kind."""
    names = walk.known.language.words.body
    classes = AGAIN.get(names.bodies_again.get(proto.noun, ""), frozenset())
    parent = sense_of(walk, proto.owner).key if proto.owner is not None else None
    if proto.noun == ITS:
        body = body_it_is(walk, proto)
        return Phrase(begin, end, PhraseKind.ORGANIZATION, body, False) if body is not None else None
    body = named_as(walk, proto.noun)
    if body is None and classes != OF_STATES and parent is None:
        body = named_body(walk, proto.noun)
    if body is None and classes and not _told_without_name(walk, proto):
        body = _of_kind(walk, classes, parent)
    if body is None and proto.noun == MINISTRY and not walk.known.language.nouns_after:
        body = _of_a_minister(walk, walk.reading.scene.tokens[proto.first].low if walk.reading else "")
    if body is None:
        return None
    country = country_behind(walk, body) or walk.organs.get(body)
    speaks = country or (body if kind_of_key(body) == "country" else None)
    return Phrase(begin, end, PhraseKind.ORGANIZATION, body, False, speaks)


def _of_a_minister(walk: Walk, whose: str) -> EntityKey | None:
    """ "Trade Minister X flew to Lome. The ministry said", "Her ministry": which X heads, told of last."""
    names = walk.known.language.words.group
    gender = ("f" if whose in names.her else "m") if whose in names.his else ""
    for key in dict.fromkeys((*walk.scope[:1], *walk.subjects[:1])):
        person = walk.cast.by_key(key)
        if person is None or (gender and person.gender not in ("", gender)):
            continue
        for office, of, former in person.offices:
            if (
                not former
                and of is not None
                and kind_of_key(of) == "country"
                and office.startswith(HEADS_ONE)
            ):
                return body_of_state(walk, f"{MINISTRY} of {office.removeprefix(HEADS_ONE)}", of)
    return None


MINISTRY = "ministry"
"""What a ministry is called alone, and with what its name begins."""

HEADS_ONE = "minister of "
"""With what the office of whoever heads a ministry begins."""


def _members_again(walk: Walk, proto: Proto, begin: int, end: int) -> Phrase | None:
    """ "Delapan negara anggota meneken": the members of the group named last that has so many."""
    for key in list(dict.fromkeys((*_told_before(walk), *walk.bodies_named))):
        if len(walk.known.reference.members_on(key, walk.day)) == proto.count:
            return Phrase(begin, end, PhraseKind.GROUP, key, False, count=proto.count)
    return None


def _told_without_name(walk: Walk, proto: Proto) -> bool:
    """ "A rebel group holds the town. The group ...": the noun stood before for one that has no name."""
    pack = walk.known.language
    if pack.nouns_after or walk.before is None or proto.noun not in walk.before.sentence.words:
        return False
    lows = walk.before.sentence.lows
    at = lows.index(proto.noun)
    unnamed = not any(c.last in (at, at + 1) or c.first == at + 1 for c in walk.before.chunks)
    return unnamed and not pack.words.clause.indefinite.isdisjoint(lows[max(0, at - NEAR_ARTICLE) : at])


NEAR_ARTICLE = 4
"""Most words from an article to its noun."""


def _told_before(walk: Walk) -> list[EntityKey]:
    """What the sentence before names, the last first, also in other names: SAARC in "KTT SAARC ditutup"."""
    hits = find(walk.known.actors, walk.before.scene.tokens) if walk.before is not None else ()
    return [hit.senses[0].key for hit in hits if hit.senses][::-1]


AGAIN = {
    "bloc": OF_STATES,
    "body": OF_STATES | {"Organization"},
    "group": frozenset({"Organization", "CountryGroup", "PoliticalParty"}),
    "company": frozenset({"Company"}),
}
"""The classes of what "blok itu", "lembaga tersebut" and "kelompok itu" may point back to."""

NAMED_LAST = 4
"""Bodies named last, among which is the one pointed at."""


def _of_kind(walk: Walk, classes: frozenset[str], parent: EntityKey | None) -> EntityKey | None:
    """The body of such a class that the text named last; of blocs the one that has members.

    With a parent one of its own: "badan PBB itu" is WFP, and not the UN.
    """
    named = list(dict.fromkeys(walk.bodies_named))[:NAMED_LAST] or _told_before(walk)
    reference = walk.known.reference
    if classes == OF_STATES:  # "quit the bloc", whose commission was named last; the UN is none
        named = [k for k in named if not _of_the_un(walk, k)]
        named.sort(key=lambda k: k not in reference.memberships)
    for key in named:
        listed = reference.organizations.get(key)
        if listed is not None and listed.cls in classes and parent in (None, listed.parent):
            return key
    return None


def named_as(walk: Walk, noun: str) -> EntityKey | None:
    """ "The alliance": the one body of which the word is the usual name, where the text has named it."""
    called = walk.known.language.words.body.usual_nouns.get(noun)
    key = EntityKey(called) if called else None
    return key if key in walk.bodies_named else None


UNITED_NATIONS = EntityKey("organization/un")


def _of_the_un(walk: Walk, key: EntityKey) -> bool:
    listed = walk.known.reference.organizations.get(key)
    return key == UNITED_NATIONS or (listed is not None and listed.parent == UNITED_NATIONS)


def note_leading(walk: Walk, country: EntityKey) -> None:
    """Remember the first country of the sentence that is being walked."""
    walk.leads = True
    walk.leading.insert(0, country)
    walk.lead_number = walk.number
    walk.lead_paragraph = walk.reading.sentence.paragraph if walk.reading else -1


def country_of_news(walk: Walk) -> EntityKey | None:
    """Whose "the government" is: of the dateline if it has acted, else the paper's, else the last to act."""
    there = dateline_country(walk)
    before = walk.leading[1:] if walk.leads else walk.leading
    if there is not None and there in walk.leading:
        return there
    if walk.out.home is not None and not walk.known.language.nouns_after:
        return walk.out.home  # of a paper whose country the article is about
    return next(iter(before), None) or walk.out.home or next(iter(walk.leading), None)


def country_of_speaker(walk: Walk, gender: str) -> EntityKey | None:
    """ "President Ruto was angry. His government ...": of whoever was spoken of last."""
    for key in (*walk.scope, *walk.subjects[:1]):
        person = walk.cast.by_key(key)
        if person is not None and person.gender in ("", gender):
            return speaks_for(walk, person)
    return None


def realm(walk: Walk, noun: str) -> EntityKey | None:
    """ "The kingdom": the state of that form that the text named last."""
    codes = walk.known.language.words.body.realms[noun]
    people = (walk.cast.by_key(key) for key in walk.subjects[:1])
    theirs = [of for p in people if p is not None and (of := speaks_for(walk, p)) is not None]
    return next((key for key in (*walk.countries, *theirs) if key.partition("/")[2] in codes), None)


REPORTED_FROM = (ZoneKind.DATELINE, ZoneKind.BYLINE)
"""Zones above the text that say from where it reports."""


def note_dateline(walk: Walk, readings: Sequence[Reading]) -> None:
    """Remember the city from which the article reports, of which captions before it speak too."""
    for reading in readings:
        if reading.sentence.zone is ZoneKind.BODY:
            return
        if reading.sentence.zone not in REPORTED_FROM:
            continue
        for chunk in reading.chunks:
            if chunk.kind in (ChunkKind.COUNTRY, ChunkKind.PLACE):
                walk.out.dateline = actor_of(walk, reading, chunk)[1]
                if walk.out.dateline is not None:
                    return


def parties_phrase(walk: Walk, proto: Proto, begin: int, end: int) -> Phrase | None:
    """ "both sides", "their foreign ministers", "the three governments": those named together last."""
    count = proto.count
    states = proto.noun == "states"
    if count == 2 and (two := the_two_sides(walk)) and not (states and _bodies(two)):
        kind = PhraseKind(kind_of_key(two[0]))
        return Phrase(begin, end, kind, two[0], False, two[0], others=(two[1],))
    if len(own := _owners_here(walk, proto)) > 1 and count in (None, len(own)):
        return Phrase(begin, end, PhraseKind.COUNTRY, own[0], False, own[0], others=tuple(own[1:]))
    named = ([k for k in keys if not states or kind_of_key(k) == "country"] for keys in walk.sides)
    fitting = (keys for keys in named if (len(keys) == count if count else 1 < len(keys) <= MOST))
    keys = next(fitting, None) or (walk.countries[:2] if count in (None, 2) else [])
    if len(keys) < 2 and count == 2 and not (walk.sides or walk.scope or walk.here):
        people = (
            walk.cast.by_key(k) for k in walk.recent[:1]
        )  # "X will arrive in Astana. The two sides will"
        whose = [state for p in people if p is not None and (state := speaks_for(walk, p)) is not None]
        keys = list(dict.fromkeys([*keys, *whose, *visited_before(walk)]))
    if len(keys) < 2 or (count and len(keys) > count):
        return None
    kind = PhraseKind(kind_of_key(keys[0]))
    return Phrase(begin, end, kind, keys[0], False, keys[0], others=tuple(keys[1:]))


def _owners_here(walk: Walk, proto: Proto) -> list[EntityKey]:
    """ "Chad left Peru. Niger and Mali recalled their envoys": of those that the sentence names before."""
    reading, their = walk.reading, walk.known.language.words.group.their
    if reading is None or reading.sentence.lows[proto.first] not in their:
        return []
    rows = rows_before(walk, reading, proto)
    return rows[-1] if rows else of_those_here(walk)


def the_two_sides(walk: Walk) -> list[EntityKey]:
    """ "Guterres appealed to both countries": of whom a third speaks, the two most often named together.

    Where none are, two that were joined just before; what two sides do themselves, the last two do.
    """
    of_people = [speaks_for(walk, p) for k in walk.scope if (p := walk.cast.by_key(k))]
    acting = [*walk.here, *of_people]
    if not (acting or walk.scope):
        return []
    beside = list(dict.fromkeys(k for k in of_people if k is not None))
    if walk.known.language.nouns_after:
        return _two_of_whom_a_third_speaks(walk, acting)
    ranked = walk.beside.most_common(2)
    clear = bool(ranked) and ranked[0][1] > 1 and (len(ranked) == 1 or ranked[1][1] < ranked[0][1])
    if len(beside) == 2:  # "After an hour with Santos, Obama praised the pact that the two countries signed"
        third = clear and len(ranked[0][0] & {*beside}) == 1  # "Guterres, who met Aliyev, praised both sides"
        return sorted(ranked[0][0]) if third else beside
    if clear and ranked[0][0].isdisjoint(acting):
        return sorted(ranked[0][0])
    return walk.joined if walk.number - walk.joined_number <= JUST else []


def _two_of_whom_a_third_speaks(walk: Walk, acting: Sequence[EntityKey | None]) -> list[EntityKey]:
    """ "Trump menelepon Modi. PBB mendesak kedua negara": those named together most, where the last are none.

    The last pair is none where one of them acts here, or where others were named together far more often.
    """
    ranked = walk.beside.most_common(2)
    clear = bool(ranked) and ranked[0][1] > 1 and (len(ranked) == 1 or ranked[1][1] < ranked[0][1])
    if not clear or not ranked[0][0].isdisjoint(acting) or not acting:
        return []
    last = walk.sides[0] if walk.sides else []
    often = ranked[0][1] > 2 and walk.beside[frozenset(last)] == 1 and walk.joined != last
    return sorted(ranked[0][0]) if often or not {*acting}.isdisjoint(last) else []


def _bodies(keys: list[EntityKey]) -> bool:
    return any(kind_of_key(key) != "country" for key in keys)


JUST = 1
"""Sentences back to two parties that stand side by side."""
