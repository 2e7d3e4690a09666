"""Phrases to entities inside one article: who "Retno", "Menlu RI", "he", "Seoul" are.

Two passes: the first gathers the article's people from all their full names, the second walks the
text in order and resolves every phrase against what has been met before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from kg.document import Phrase, PhraseKind
from kg.find.chunks import Chunk
from kg.find.gazetteer import Form
from kg.find.knowledge import Knowledge
from kg.find.names.halves import BOTH
from kg.find.quotation_marks import quoted_spans
from kg.find.scene import OfficeClaim, Proto
from kg.find.scenes import SILENT, Reading
from kg.language import speech
from kg.language.pack import Language
from kg.link.actors import (
    DISPUTED,
    actor_of,
    body_of,
    country_behind,
    is_de_facto_state,
    is_small_group,
    kind_of_key,
    note_country,
    sense_of,
    span_of,
)
from kg.link.credentials import note_credentials
from kg.link.faces import note_faces
from kg.link.fighting import note_fight
from kg.link.fronted import subject_behind
from kg.link.gather import gather
from kg.link.given import subject_before
from kg.link.home import (
    countries_told,
    country_of_bare_titles,
    country_of_the_coup,
    home_country,
    is_involved,
)
from kg.link.leading import note_leaders
from kg.link.local_actors import local_phrase
from kg.link.mentions import chunk_mentions
from kg.link.missions import note_missions
from kg.link.offices import speaks_for
from kg.link.organs_of import whose_organ
from kg.link.people import Cast
from kg.link.persons import known_offices, offices_of_objects, person_phrase, shared_holder
from kg.link.plural_offices import note_shared_office
from kg.link.sides import note_sides
from kg.link.specific_positions import specific_positions
from kg.link.unnamed import note_dateline, note_leading, unnamed_phrase
from kg.link.walk import Linked, Walk
from kg.model import Article, EntityKey, ZoneKind
from kg.records import replace

KINDS = {kind.value: kind for kind in PhraseKind}

LIST_ITEM = re.compile(r"\d{1,2}[.)]|[-•*]\s")


def walk_through(walk: Walk, readings: Sequence[Reading]) -> Linked:
    """Resolve every phrase in order."""
    for number, reading in enumerate(readings):
        sentence = reading.sentence
        if sentence.zone in SILENT:
            chunk_mentions(walk, reading)  # the places of by-lines
            walk.out.sentences.append(sentence)
            continue
        walk.number = number
        note_shared_office(walk, reading, number)
        walk.scope, walk.quoted_scope, walk.here = [], [], {}
        walk.leads, walk.acting = False, None
        walk.before, walk.reading = walk.reading, reading
        phrases = [
            p for proto in listed_protos(walk, reading) if (p := phrase_of(walk, reading, proto)) is not None
        ]
        offices_of_objects(walk, reading)
        chunk_mentions(walk, reading)
        walk.spoke = _who_said(walk, reading, phrases)
        if sentence.zone is not ZoneKind.TEASER:
            note_leaders(walk, reading, phrases)
            note_credentials(walk, reading)
            note_sides(walk, sentence, phrases)
            note_fight(walk, sentence, phrases)
            note_faces(walk, sentence, phrases)
        if walk.scope and sentence.zone not in BESIDE:
            walk.subjects.insert(0, _subject_of(walk, reading, phrases))
            walk.subject_number, walk.subject_paragraph = number, sentence.paragraph
            if len(set(walk.scope)) > 1:
                walk.together = list(dict.fromkeys(walk.scope))
                walk.together_number = number
        walk.out.sentences.append(replace(sentence, phrases=tuple(phrases)) if phrases else sentence)
    known_offices(walk)
    walk.out.positions = specific_positions(walk, walk.out.positions)
    walk.out.people = walk.cast.former | {p.key: p for p in walk.cast.people}
    walk.out.speaks = {p.key: s for p in walk.cast.people if (s := speaks_for(walk, p)) is not None}
    return walk.out


def _subject_of(walk: Walk, reading: Reading, phrases: Sequence[Phrase]) -> EntityKey:
    """Of whom a sentence with people in it tells."""
    return subject_before(walk, reading) or subject_behind(walk, reading, phrases) or walk.scope[0]


def _who_said(walk: Walk, reading: Reading, phrases: Sequence[Phrase]) -> EntityKey | None:
    """ "... would be closed, President X said on Monday": who said what the whole sentence tells."""
    tokens, pack = reading.scene.tokens, walk.known.language
    for proto in reversed(reading.protos):
        apart = proto.first > 0 and tokens[proto.first - 1].text in APART
        says = proto.last < len(tokens) and tokens[proto.last].low in pack.sayings
        if proto.name and ((apart and says) or _closes_as_speaker(reading, proto, pack)):
            begin = tokens[proto.first].begin
            return next((p.entity for p in phrases if p.begin == begin), None)
    return _of_whom_it_ends(walk, reading, phrases)


OWNED = 8
"""Most words from "whose" to the name of the holder: "whose deputy prime and foreign minister, X"."""


def _of_whom_it_ends(walk: Walk, reading: Reading, phrases: Sequence[Phrase]) -> EntityKey | None:
    """ "... a summit of SADC, whose secretary, X, welcomed the thaw": who does what the last clause tells."""
    whose = walk.known.language.words.office.whose
    lows = reading.sentence.lows
    if whose.isdisjoint(reading.sentence.words) or lows[-1] != ".":
        return None
    opens = max(n for n, low in enumerate(lows) if low in whose)
    named = next((p for p in reading.protos if p.first > opens and p.name), None)
    if named is None or named.name is None or not named.offices or named.name[0] - opens > OWNED:
        return None
    behind = named.last + (lows[named.last] == ",")
    begin = reading.scene.tokens[named.first].begin
    ends = behind + 1 < len(lows) and "," not in lows[behind:]
    return next((p.entity for p in phrases if p.begin == begin), None) if ends else None


def _closes_as_speaker(reading: Reading, proto: Proto, pack: Language) -> bool:
    """ "... would be closed, said President X", "..., according to President X"."""
    tokens, verb = reading.scene.tokens, proto.first - 1
    if proto.last < len(tokens) - 1 or verb < 2:
        return False
    if tokens[verb].low in pack.sayings:
        return tokens[verb - 1].text in APART
    source = (tokens[verb - 1].low, tokens[verb].low) in speech(pack.code).sources
    return source and tokens[verb - 2].text in APART


BESIDE = (ZoneKind.CAPTION, ZoneKind.TEASER)
"""Lines beside the text, of whose people "they" behind them does not tell."""

APART = frozenset({",", '"', "”", "’"})
"""What ends the words that somebody named behind them said."""


def listed_protos(walk: Walk, reading: Reading) -> Sequence[Proto]:
    """The phrases of a sentence; "3. Ina Lepel (Jerman)" bears the office that its list is of."""
    protos = reading.protos
    text = walk.article.text[reading.sentence.begin : reading.sentence.end]
    if LIST_ITEM.match(text):
        if walk.list_office is not None:
            office = walk.list_office
            return [
                replace(p, offices=(OfficeClaim(office, p.first, p.last, p.owner),))
                if p.name and p.owner and not p.offices
                else p
                for p in protos
            ]
        return protos
    bare = [c.office for p in protos if not p.name for c in p.offices]
    if reading.scene.last_office >= 0:
        bare += [c.office for c in reading.chunks if c.office is not None and not _inside_any(c, protos)]
    if text.endswith(":"):
        walk.list_office = bare[-1] if bare else walk.last_office
    elif reading.sentence.zone is ZoneKind.BODY:
        walk.list_office = None
        walk.last_office = bare[-1] if bare else None
    return protos


def _led_by_all(walk: Walk, reading: Reading, proto: Proto, key: EntityKey) -> bool:
    """ "Leaders of the Gulf Cooperation Council": its members act, as they do in "its six member states"."""
    pack, tokens = walk.known.language, reading.scene.tokens
    at = proto.first - 1
    if pack.nouns_after or at < 1:
        return False
    at -= tokens[at].low in pack.determiners
    leaders = (
        at > 0
        and tokens[at - 1].low in pack.words.title.leaders
        and pack.prepositions.get(tokens[at].low) == "of"
    )
    return leaders and bool(walk.known.reference.members_on(key, walk.day))


def phrase_of(walk: Walk, reading: Reading, proto: Proto) -> Phrase | None:
    """A phrase with the entity that it refers to; None for a title or pronoun that refers to nobody known."""
    if proto.kind is PhraseKind.PERSON:
        return person_phrase(walk, reading, proto)
    if proto.chunk is None and not proto.government:
        return local_phrase(walk, reading, proto)
    if proto.government and proto.noun:
        return unnamed_phrase(walk, reading, proto)
    assert proto.chunk is not None
    begin, end = span_of(walk, reading, proto)
    key, place = actor_of(walk, reading, proto.chunk)
    key = _where_it_sits(walk, proto, key)
    kind = KINDS[kind_of_key(key)] if proto.kind is not PhraseKind.GROUP else proto.kind
    kind = PhraseKind.COUNTRY if is_de_facto_state(walk, key) else kind
    beside = _whose_body(walk, reading, proto.chunk, key) if kind is PhraseKind.ORGANIZATION else None
    country = key if kind is PhraseKind.COUNTRY else beside  # "Kedutaan Besar Rusia" names Russia too
    if country is not None and reading.sentence.zone is not ZoneKind.TEASER:
        note_country(walk, country)
        walk.acting = country if _opens(walk, reading, proto) and country != walk.out.home else None
        if not walk.leads and not proto.modifier:
            note_leading(walk, country)
        if not proto.modifier:
            walk.here[country] = None
    if kind in (PhraseKind.ORGANIZATION, PhraseKind.GROUP):
        walk.bodies_named.insert(0, key)
    without = tuple(sense_of(walk, c).key for c in proto.without)
    behind = country_behind(walk, key) or whose_organ(walk, reading, proto.chunk, key)
    speaks = key if kind is PhraseKind.COUNTRY else behind
    small = is_small_group(walk, key) or (
        kind is PhraseKind.ORGANIZATION and _led_by_all(walk, reading, proto, key)
    )
    within = walk.known.reference.country_of(key) if kind is PhraseKind.PLACE else None
    rest = (True, speaks, place, None, proto.count, without, proto.modifier, small)
    phrase = Phrase(begin, end, kind, key, *rest, within=within)
    if proto.chunk.rule == BOTH:
        return replace(phrase, others=tuple(s.key for s in proto.chunk.senses if s.key != key))
    holder = shared_holder(walk, reading, proto, proto.chunk, key) if kind is PhraseKind.COUNTRY else None
    return phrase if holder is None else replace(phrase, holder=holder.key)


def _whose_body(walk: Walk, reading: Reading, chunk: Chunk, key: EntityKey) -> EntityKey | None:
    """ "Kedutaan Besar Rusia", "Kementerian Luar Negeri Kirgizstan": the country that a body's words name."""
    state = country_behind(walk, key)
    if state is None or body_of(chunk):
        return state
    known, pack = walk.known.reference.countries.get(state), walk.known.language
    name = known.name.get(pack.code, "").lower().split() if known is not None and pack.nouns_after else []
    last = [t.low for t in reading.scene.tokens[chunk.last - len(name) : chunk.last]]
    return state if name and last == name else None


def _where_it_sits(walk: Walk, proto: Proto, key: EntityKey) -> EntityKey:
    """ "Pemerintah di Minsk", "junta militer di Bamako": the country, though the city stands behind "in"."""
    if not proto.government or proto.chunk is None or proto.chunk.form is not Form.CAPITAL:
        return key
    sense = sense_of(walk, proto.chunk)
    return sense.key if key == sense.other and sense.key not in DISPUTED else key


def _opens(walk: Walk, reading: Reading, proto: Proto) -> bool:
    """Whether a country acts at the beginning of a sentence: "Kedutaan Besar Rusia membatalkan ..."."""
    pack, tokens = walk.known.language, reading.scene.tokens
    if not pack.nouns_after or proto.first > 2:
        return False
    return not any(t.low in pack.prepositions for t in tokens[: proto.first])


def _inside_any(chunk: Chunk, protos: Iterable[Proto]) -> bool:
    return any(p.first <= chunk.first and chunk.last <= p.last and p.name for p in protos)


READ = (ZoneKind.BODY, ZoneKind.LEAD)
SPACES = 3
"""Spaces in the shortest quoted words that are speech."""


def spoken_words(article: Article) -> list[tuple[int, int]]:
    """Where the article quotes speech, in order."""
    text = article.text
    return sorted(
        (span.begin, span.end)
        for zone in article.zones
        if zone.kind in READ
        for span in quoted_spans(text, zone.begin, zone.end)
        if text.count(" ", span.begin, span.end) >= SPACES
    )


def link(article: Article, readings: Sequence[Reading], known: Knowledge) -> Linked:
    """Resolve all phrases of an article.

    Where a late title or a longer name tells better who somebody is, all before it was said of another:
    then the text is walked through once more, with the people as they are known at its end.
    """
    day = article.day.iso if article.day else ""
    home = home_country(article, known)
    if home is None and article.publisher is None:
        home = country_of_bare_titles(readings, known)
    involved = home is not None and is_involved(home, readings, known)
    cast, told = Cast(known, day), countries_told(readings)
    ruled = country_of_the_coup(readings, known)
    for _ in range(WALKS):
        walk = Walk(article, known, day, cast, Linked(home=home if involved else None))
        walk.spoken = spoken_words(article)
        walk.told, walk.ruled = told, ruled
        note_missions(walk, readings)
        note_dateline(walk, readings)
        gather(walk, readings)
        linked = walk_through(walk, readings)
        former = cast.former  # mostly of nobody
        if not former or not any(key in former for mention in linked.mentions for key in mention.entities):
            break
    return linked


WALKS = 3
"""Most walks through one article; names settle in the second."""
