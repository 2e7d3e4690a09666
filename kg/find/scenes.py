"""From an article to its readings: each sentence with its chunks and phrases, ready to be linked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from kg.document import Sentence, Token
from kg.find.believed_events import HEADLINES, is_event, once, votes
from kg.find.bodies.body_names import body_chunks, opening_body, without_people
from kg.find.bodies.cabinets import cabinet_chunks
from kg.find.bodies.described import by_their_letters, past_description
from kg.find.bodies.houses import house_chunks
from kg.find.bodies.ministries import ministry_chunks
from kg.find.bodies.of_another import without_namesakes
from kg.find.bodies.venues import venue_chunks
from kg.find.chunks import (
    MODEL_KIND,
    Chunk,
    ChunkKind,
    date_chunks,
    gazetteer_chunks,
    heads_a_name,
    office_chunks,
    resolve,
    without_count,
)
from kg.find.dates.so_far import DatesSoFar
from kg.find.events.again import completed, repeated
from kg.find.events.names import EventName, event_chunks, event_names
from kg.find.head_lines import as_dateline, byline_places, with_datelines
from kg.find.knowledge import Knowledge
from kg.find.names.also_known import other_name
from kg.find.names.beside_names import appointees, listed_officials
from kg.find.names.between_names import between_people
from kg.find.names.cleaning import cleaned, in_title_case, pieces
from kg.find.names.continents import is_a_continent
from kg.find.names.drawn_together import joins_a_month, joins_a_noun, with_generations
from kg.find.names.envoys_listed import listed_envoys
from kg.find.names.explained import Explained, as_explained, explained_in
from kg.find.names.halves import halves_told, of_both_halves, of_one_half
from kg.find.names.like_verbs import is_somebody
from kg.find.names.model import NameSpan, name_model
from kg.find.names.namesakes import namesakes
from kg.find.names.no_names import is_government, unnamed
from kg.find.names.unit_heads import heads_of_units
from kg.find.names.unseen import with_unseen_people
from kg.find.names.unseen_places import with_unseen_places
from kg.find.offices.plural_titles import surnames_behind
from kg.find.offices.reaching_titles import (
    ends_in_title,
    owners_behind,
    past_listed,
    past_office,
    past_owner,
    within_title,
    without_title_names,
)
from kg.find.phrases.protos import protos
from kg.find.plain_words import in_plain_words
from kg.find.scene import Proto, Scene, scene
from kg.find.tokens import sentences
from kg.language.honorifics import DEGREES
from kg.model import Article, ZoneKind
from kg.records import record, replace


@record
class Reading:
    """A sentence with its scene and phrases before linking."""

    sentence: Sentence
    scene: Scene
    protos: tuple[Proto, ...]
    chunks: tuple[Chunk, ...]
    events: tuple[EventName, ...]


@record
class Prepared:
    """A sentence with what is proposed for it whatever names the rest of the article has."""

    sentence: Sentence
    capitals: bool  # the line is in capitals
    listed: Sequence[Chunk]
    named: Sequence[Chunk]
    events: Sequence[EventName]


SILENT = (ZoneKind.BYLINE, ZoneKind.CREDIT, ZoneKind.NOISE)
"""Zones in which nobody is looked for: whom they name is not in the news; places are those of by-lines."""


def readings(article: Article, known: Knowledge) -> list[Reading]:
    """Find names, offices, dates and event names, and build phrases of them.

    Two rounds: what the first finds as a full name, the second finds again by each of its parts
    alone ("Son", "Marty"), which no table and often not even the model knows.
    """
    found = in_plain_words(sentences(article), known.language)
    explained = explained_in(found, known)
    common = _lower_words(found)
    found = [replace(s, zone=ZoneKind.BYLINE) if _signature(article, s) else s for s in found]
    found = with_datelines(found, known)
    capitals = [_in_capitals(s.tokens) for s in found]
    spoken = [n for n, s in enumerate(found) if s.zone not in SILENT and not capitals[n]]
    named = dict(zip(spoken, name_spans(known.language.code, [found[n].tokens for n in spoken]), strict=True))
    events = [[] if up else _event_names(article, s, known) for s, up in zip(found, capitals, strict=True)]
    whole = [name for names in events for name in names]
    events = [completed(names, whole) for names in events]
    met = {name.abbreviation: name for names in events for name in names if name.abbreviation}
    dated, halves = DatesSoFar(article, known), halves_told(found, known)
    prepared: dict[int, Prepared] = {}
    out = []
    for number, sentence in enumerate(found):
        if sentence.zone in SILENT:
            places = byline_places(sentence, known)
            out.append(Reading(sentence, scene(sentence, places, known, False), (), places, ()))
            continue
        dates = dated.read(sentence)
        again = repeated(article.text, sentence.tokens, met, known.language) if met else ()
        if dates:
            sentence = replace(sentence, dates=tuple(dates))
        listed, names = _listed(sentence, capitals[number], known), named.get(number, ())
        listed = [*of_one_half(sentence, halves, known), *listed] if halves else listed
        ready = Prepared(sentence, capitals[number], listed, names, [*again, *events[number]])
        prepared[number] = ready
        out.append(_reading(ready, (), common, explained, known))
    return _with_parts(out, prepared, common, explained, known)


def _lower_words(found: Sequence[Sentence]) -> frozenset[str]:
    """The words that the body writes in lower case."""
    words = {t.text for s in found if s.zone is ZoneKind.BODY for t in s.tokens}
    return frozenset([word for word in words if word.islower()])


REPORTERS = frozenset({"reporter", "correspondent", "writer", "editor", "wartawan", "reporter:", "penulis"})
SHORT_LINE = 16
"""Fewer tokens than a sentence that tells of a reporter and quotes a handle."""


def _signature(article: Article, sentence: Sentence) -> bool:
    """The reporter's name alone on a line, as some outlets sign at the foot, or with a handle."""
    if "@" in article.text[sentence.begin : sentence.end] and any(
        t.low in REPORTERS for t in sentence.tokens
    ):
        return len(sentence.tokens) < SHORT_LINE
    if not article.author:
        return False
    words = article.text[sentence.begin : sentence.end].strip("()[]. ").lower()
    return len(words) > 3 and words in article.author.lower()


def _with_parts(
    first: list[Reading],
    prepared: Mapping[int, Prepared],
    common: frozenset[str],
    explained: Explained,
    known: Knowledge,
) -> list[Reading]:
    """The second round: sentences that hold a part of a full name are read again."""
    parts = _name_parts(first, known)
    doubtful = frozenset(p for p in parts if p.lower() in known.not_names)
    alone = _lone_names(first) - parts - doubtful
    out = []
    for number, reading in enumerate(first):
        tokens = reading.scene.tokens
        found = [
            c
            for c in _part_chunks(reading, parts)
            if tokens[c.first].text not in doubtful or is_somebody(tokens, c.first, known)
        ]
        titled = {c.last for c in reading.chunks if c.kind is ChunkKind.OFFICE} if alone else ()
        found += [c for c in _part_chunks(reading, alone) if c.first in titled]
        if found and number in prepared:
            ready = replace(prepared[number], events=reading.events)
            reading = _reading(ready, found, common, explained, known)
        out.append(reading)
    return out


def _name_parts(found: Sequence[Reading], known: Knowledge) -> frozenset[str]:
    """The words of the article's full names, as written, except those that name a country."""
    parts = _by_names(found, known)
    parts_of_persons: set[str] = set()  # family names that are verbs, too: Ban, May
    for reading in found:
        if reading.sentence.zone in (ZoneKind.TITLE, ZoneKind.TEASER, ZoneKind.HEADING):
            continue
        for proto in reading.protos:
            if proto.name is None or (proto.name[1] - proto.name[0] < 2 and not proto.offices):
                continue
            if not known.language.nouns_after and proto.name[1] - proto.name[0] > 1:
                first, last = proto.name
                parts_of_persons |= {reading.scene.tokens[n].low for n in (first, last - 1)}
            for token in reading.scene.tokens[proto.name[0] : proto.name[1]]:
                plain = token.text.isalpha() and token.low not in DEGREES
                if len(token.text) > 1 and token.text[0].isupper() and plain:
                    parts.add(token.text)
    doing = known.not_names - parts_of_persons
    return frozenset(p for p in parts if not _names_country(p, known) and p.lower() not in doing)


def _lone_names(found: Sequence[Reading]) -> frozenset[str]:
    """Names of one word in the body, which make a name of the same word behind a title elsewhere.

    "Menlu Retno Temui 12 Menlu" in a headline, where the model sees nobody; "Retno mendorong" in the body.
    """
    body = (r for r in found if r.sentence.zone is ZoneKind.BODY)
    names = ((r, p.name) for r in body for p in r.protos if p.name and not p.offices and p.owner is None)
    return frozenset(r.scene.tokens[n[0]].text for r, n in names if n[1] - n[0] == 1)


def _by_names(found: Sequence[Reading], known: Knowledge) -> set[str]:
    """By-names that the article gives to someone: "yang akrab disapa Tata"."""
    naming = known.language.words.name.naming
    pairs = (pairwise(r.scene.tokens) for r in found) if naming else ()
    names = known.language.words.name
    if names.naming_verbs:
        told = [r for r in found if not names.naming_verbs.isdisjoint(r.sentence.words)]
        behind = [(r, other_name(r.scene.tokens, p.last, names)) for r in told for p in r.protos if p.name]
        return {r.scene.tokens[at].text for r, at in behind if at}
    return {b.text for pair in pairs for a, b in pair if a.low in naming and b.text[0].isupper()}


def _names_country(word: str, known: Knowledge) -> bool:
    """Whether the word as written names a country; "Sadr" is no abbreviation of one."""
    entries = (e for e in known.actors.single(word.lower()) if not e.exact or e.written == word)
    return any(e.senses[0].key.startswith("country/") for e in entries)


def _part_chunks(reading: Reading, parts: frozenset[str]) -> list[Chunk]:
    """Words of full names outside the names already found; in a line of capitals in capitals."""
    tokens = reading.scene.tokens
    upper = frozenset(p.upper() for p in parts) if reading.scene.capitals else frozenset()
    words = [t.text for t in tokens]
    if parts.isdisjoint(words) and upper.isdisjoint(words):
        return []
    taken = {n for p in reading.protos if p.name for n in range(*p.name)}
    taken |= {
        n
        for c in reading.chunks
        if c.last - c.first > 1 and c.kind is not ChunkKind.PERSON
        for n in range(c.first, c.last)
    }
    return [
        Chunk(n, n + 1, ChunkKind.PERSON, "people:part", 0.9)
        for n, word in enumerate(words)
        if n not in taken and (word in parts or word in upper)
    ]


def _event_names(article: Article, sentence: Sentence, known: Knowledge) -> list[EventName]:
    if sentence.zone in (*SILENT, ZoneKind.TITLE, ZoneKind.TEASER):
        return []
    names = event_names(article.text, sentence, known.language)
    return [name for name in names if not votes(name, sentence.tokens, known)]


def _in_capitals(tokens: Sequence[Token]) -> bool:
    """A line in capitals, or in title case throughout: case does not tell names from words."""
    if sum([t.text.isupper() for t in tokens]) < 3:
        return False  # nearly all sentences
    capitals = letters = 0
    for token in tokens:
        word = token.text
        if word.islower():  # most words
            letters += len(word) > 1 and word[0].isalpha()
        elif len(word) > 1 and word[0].isalpha():
            letters += 1
            capitals += word.isupper()
    return letters > 2 and capitals > 0.7 * letters


def _listed(sentence: Sentence, capitals: bool, known: Knowledge) -> list[Chunk]:
    """What tables and grammar find in a sentence whatever the rest of the article says."""
    tokens, words, firsts = sentence.tokens, sentence.lows, known.firsts
    starts = [at for at, word in enumerate(words) if word in firsts]
    offices = without_count(office_chunks(known.offices, tokens, words, starts), words, known.language)
    offices = [o for o in offices if not heads_a_name(o, tokens, known.language)]
    found = [past_office(c, offices) for c in gazetteer_chunks(known, sentence, starts, capitals)]
    found = without_namesakes(found, tokens, known)
    found = [ends_in_title(c, offices, tokens, known) or c for c in found] if offices else found
    listed = [c for c in found if not within_title(c, offices)]
    return [
        *of_both_halves(sentence, known),  # before the table, which lists "Korea" as one of the two
        *listed,
        *owners_behind(found, offices, tokens, known),
        *offices,
        *ministry_chunks(known.ministries, tokens, words, starts, known.language.words.title.own_suffix),
        *house_chunks(known, sentence),
        *cabinet_chunks(known, sentence),
        *date_chunks(sentence.dates, tokens),
        *venue_chunks(known, sentence),
        *body_chunks(known, sentence),
        *opening_body(known, sentence),
    ]


def _reading(
    ready: Prepared,
    parts: Sequence[Chunk],
    common: frozenset[str],
    explained: Explained,
    known: Knowledge,
) -> Reading:
    sentence, named, events = ready.sentence, ready.named, ready.events
    tokens = sentence.tokens
    named = [*named, *appointees([*ready.listed, *named], tokens, known)]
    named = [*named, *listed_officials([*ready.listed, *named], tokens, known)]
    named = [*named, *between_people([*ready.listed, *named], tokens, known)]
    nameless = known.language.words.name.nameless  # "Konferensi Meja Bundar": nobody's name
    named = [past_owner(past_listed(c, ready.listed, tokens, known), ready.listed, tokens) for c in named]
    named = [past_description(p, ready.listed, tokens, known) for c in named for p in pieces(c, tokens)]
    named = with_unseen_people(named, ready.listed, tokens, known)
    named = with_unseen_places(named, ready.listed, tokens, known)
    named = listed_envoys(named, ready.listed, tokens, known)
    named = heads_of_units(named, ready.listed, tokens, known)
    named = with_generations(surnames_behind(named, ready.listed, tokens, known), tokens)
    named = [c for c in named if c.first < len(tokens)]  # of a text that stops within a name nothing is left
    named = [c for c in named if c.kind is not ChunkKind.PERSON or tokens[c.first].low not in nameless]
    told = [e for e in events if is_event(e, tokens, [*ready.listed, *named, *parts], known)]
    proposals = [*without_people(ready.listed, named, tokens), *event_chunks(told)]
    headline = sentence.zone in HEADLINES and in_title_case(tokens, known)
    capitals = headline or ready.capitals
    found = [
        *proposals,
        *parts,
        *cleaned(named, [*proposals, *parts], tokens, common if headline else None, known),
    ]
    found = without_title_names(found, proposals, tokens, known)
    found = [c for c in found if not is_government(c, proposals, tokens, known)]
    found = [c for c in found if not is_a_continent(c, tokens, known)]
    found = [c for c in found if not joins_a_month(c, proposals, tokens, known)]
    found = [c for c in found if not joins_a_noun(c, proposals, tokens, known)]
    chunks = resolve(c for c in found if not unnamed(c, tokens, explained, known))
    chunks = [as_explained(c, tokens, explained) for c in chunks] if explained.meant else chunks
    chunks = by_their_letters(chunks, tokens, known)
    chunks = [
        _by_office(c, chunks[n - 1], known) if n and len(c.senses) > 1 else c for n, c in enumerate(chunks)
    ]
    chunks = namesakes(chunks, tokens, known)
    if sentence.zone is ZoneKind.DATELINE:
        chunks = as_dateline(chunks, tokens, known)
    stage = scene(sentence, chunks, known, capitals)
    kept = {(c.first, c.last) for c in chunks if c.kind is ChunkKind.EVENT}
    return Reading(sentence, stage, tuple(protos(stage)), tuple(chunks), once(events, kept))


def _by_office(chunk: Chunk, before: Chunk, known: Knowledge) -> Chunk:
    """ "Presiden Dewan Eropa", "Sekjen Dewan Eropa": of two with one name the body that has the office."""
    if chunk.kind is not ChunkKind.ORGANIZATION or before.office is None or before.last != chunk.first:
        return chunk
    having = [s for s in chunk.senses if (before.office, s.key) in known.by_office]
    return replace(chunk, senses=tuple(having[:1])) if having else chunk


LEAST = {("id", "ORG"): 0.5, ("id", "LOC"): 0.5, ("en", "ORG"): 0.5}
"""From which confidence the name model is believed, where it is not always. In the annotated articles eleven
of thirteen organisations that it doubts more than it believes are none, and eleven of twelve Indonesian
places. What has its abbreviation in parentheses behind it is believed, and so is the abbreviation."""


MOST_SMALL = 2
"""Words written small in a name that ends in one: "Roe listed senior Kenyan officials" names nobody."""


def _is_believed(code: str, span: NameSpan, words: list[str]) -> bool:
    small = [word.islower() for word in words[span.first : span.last]]
    if small[-1] and sum(small) > MOST_SMALL:
        return False
    if span.confidence >= LEAST.get((code, span.label), 0.0):
        return True
    return "(" in words[max(0, span.first - 1) : span.first] + words[span.last : span.last + 1]


def name_spans(code: str, sentences_tokens: Sequence[Sequence[Token]]) -> list[list[Chunk]]:
    """The name model's spans as chunks, sentence by sentence.

    The model reads hyphenated words whole, as its training texts have them.
    """
    joined = [_joined(tokens) for tokens in sentences_tokens]
    tagged = name_model(code).tag([words for words, _ in joined])
    return [
        [_name_chunk(bounds, span) for span in spans if _is_believed(code, span, words)]
        for (words, bounds), spans in zip(joined, tagged, strict=True)
    ]


def _name_chunk(bounds: Sequence[int], span: NameSpan) -> Chunk:
    first, last = bounds[span.first], bounds[span.last]
    return Chunk(first, last, MODEL_KIND[span.label], f"model:{span.label}", span.confidence)


IN_PLACE_NAMES = frozenset({"St", "Ste", "Mt"})
"""What has its full stop inside a name: "Port St. Lucie"."""


def _joined(tokens: Sequence[Token]) -> tuple[list[str], Sequence[int]]:
    """Words and where they begin and the last ends, in tokens: "Eva-Maria" is one of three, "St." of two."""
    words = [t.text for t in tokens]
    if "-" not in words and IN_PLACE_NAMES.isdisjoint(words):
        return words, range(len(words) + 1)
    out: list[str] = []
    bounds = [0]
    at = 0
    while at < len(tokens):
        last = at + 1
        while (
            last + 1 < len(tokens)
            and tokens[last].text == "-"
            and tokens[last - 1].end == tokens[last].begin
            and tokens[last].end == tokens[last + 1].begin
            and tokens[at].text[0].isalpha()
            and tokens[last + 1].text[0].isalpha()
        ):
            last += 2
        if words[at] in IN_PLACE_NAMES and words[last : last + 1] == ["."]:
            last += words[last + 1 : last + 2] != [] and words[last + 1][:1].isupper()
        out.append("".join(words[at:last]))
        bounds.append(last)
        at = last
    return out, bounds
