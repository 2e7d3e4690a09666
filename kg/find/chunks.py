"""A sentence's chunks: stretches of tokens that are a name, an office, a date or an event's name.

Several finders propose; where proposals overlap, the longest wins, then the surer finder.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from enum import StrEnum
from functools import lru_cache
from operator import attrgetter

from kg.document import DateMention, Sentence, Token
from kg.find.dates.grammar import date_grammar
from kg.find.gazetteer import Form, Hit, Sense, find_at
from kg.find.knowledge import IN_CAPITALS, Knowledge, OfficeIndex
from kg.language.pack import Language
from kg.model import EntityKey, OfficeId
from kg.records import QuickEnumType, record, replace


class ChunkKind(StrEnum, metaclass=QuickEnumType):
    """What a chunk is."""

    PERSON = "person"
    COUNTRY = "country"
    ORGANIZATION = "organization"
    PLATFORM = "platform"
    PLACE = "place"
    OFFICE = "office"
    DATE = "date"
    EVENT = "event"


@record
class Chunk:
    """Tokens `first` to `last` (exclusive) as one unit.

    `senses` are the known entities that it may name (empty: a name that no table lists).
    """

    first: int
    last: int
    kind: ChunkKind
    rule: str
    confidence: float
    senses: tuple[Sense, ...] = ()
    office: OfficeId | None = None
    date: DateMention | None = None

    @property
    def key(self) -> EntityKey | None:
        """The likeliest entity."""
        return self.senses[0].key if self.senses else None

    @property
    def form(self) -> Form | None:
        """How the name stands for its likeliest entity."""
        return self.senses[0].form if self.senses else None


RANK = {
    "date": 0,
    "event": 1,
    "people": 2,
    "ministry": 3,
    "gazetteer": 4,
    "office": 5,
    "venue": 6,
    "house": 6,
    "model": 7,
}
"""Surer finders first; the part of a rule's name before the colon."""

KIND_OF_KEY = {
    "country": ChunkKind.COUNTRY,
    "organization": ChunkKind.ORGANIZATION,
    "platform": ChunkKind.PLATFORM,
    "place": ChunkKind.PLACE,
    "person": ChunkKind.PERSON,
}

MODEL_KIND = {"PER": ChunkKind.PERSON, "ORG": ChunkKind.ORGANIZATION, "LOC": ChunkKind.PLACE}


def kind_of(key: EntityKey) -> ChunkKind:
    """The chunk kind of an entity key."""
    return KIND_OF_KEY[key[: key.index("/")]]


def gazetteer_chunks(
    known: Knowledge, sentence: Sentence, starts: Sequence[int], any_case: bool
) -> Iterator[Chunk]:
    """Names that the reference lists; `starts` are the tokens at which one may begin."""
    tokens, words = sentence.tokens, sentence.lows
    for hit in find_at(starts, known.actors, tokens, words, any_case):
        if known.language.nouns_after and (
            _of_another_state(known, hit, tokens)
            or _stands_elsewhere(known, hit, tokens, words)
            or _leads_a_body(known, hit, tokens, words)
        ):
            continue
        chunk = _chunk(hit, "gazetteer")
        if chunk.kind is ChunkKind.ORGANIZATION and _names_an_office(chunk, words, known):
            end = hit.first + 1
            whose = find_at((hit.first,), known.actors, tokens[:end], words[:end], any_case)
            yield from (_chunk(owner, "gazetteer") for owner in whose)
            continue
        if chunk.kind is ChunkKind.COUNTRY:
            yield from _halved(chunk, tokens, words, known)
            chunk = _with_polity(chunk, tokens, known)
        yield chunk
    for hit in find_at(starts, known.people, tokens, words, any_case):
        yield _chunk(hit, "people")
    if "x" in sentence.words:
        yield from _letter(known, tokens)


def _names_an_office(chunk: Chunk, words: Sequence[str], known: Knowledge) -> bool:
    """ "French Armed Forces (Minister)": France's minister, and not the army's."""
    if known.language.nouns_after or chunk.last - chunk.first < 2 or chunk.last >= len(words):
        return False
    title = tuple(words[chunk.first + 1 : chunk.last + 1])
    _, offices = known.offices.family(title[0])
    owner = known.actors.single(words[chunk.first])
    return title in offices and any(kind_of(e.senses[0].key) is ChunkKind.COUNTRY for e in owner)


def _halved(chunk: Chunk, tokens: Sequence[Token], words: Sequence[str], known: Knowledge) -> Iterator[Chunk]:
    """ "North and South Korea", "Korea Utara dan Selatan": a name that the one beside it completes."""
    pack, first, last = known.language, chunk.first, chunk.last
    if last - first != 2:
        return
    if pack.nouns_after:
        joint, half, whole = last, last + 1, (*words[first : last - 1], *words[last + 1 : last + 2])
    else:
        joint, half, whole = (
            first - 1,
            first - 2,
            (*words[max(0, first - 2) : first - 1], *words[first + 1 : last]),
        )
    if half < 0 or half >= len(tokens) or words[joint] not in pack.words.clause.joints or len(whole) != 2:
        return
    other = next(iter(known.actors.family(whole[0]).entries.get(whole, ())), None)
    sense = other.senses[0] if other is not None else None
    if sense is None or sense.key == chunk.key or not tokens[half].text[0].isupper():
        return
    if kind_of(sense.key) is ChunkKind.COUNTRY and sense.form is chunk.form:
        yield Chunk(half, half + 1, ChunkKind.COUNTRY, "gazetteer:half", 0.9, (sense,))


def _of_another_state(known: Knowledge, hit: Hit, tokens: Sequence[Token]) -> bool:
    """ "Komisi Pemilihan Umum Kenya", "DPR Filipina": another country's body of the same name."""
    body = known.reference.organizations.get(hit.senses[0].key)
    if body is None or body.cls not in OF_A_STATE or hit.last >= len(tokens):
        return False
    behind = tokens[hit.last]
    others = known.actors.single(behind.low) if behind.text[0].isupper() else ()
    return any(
        e.senses[0].key.startswith("country/")
        and e.senses[0].form is Form.NAME
        and e.senses[0].key != body.country
        for e in others
    )


OF_A_STATE = frozenset({"GovernmentBody", "Organization"})
"""Classes of bodies of which each state may have one of the same name: "Kamar Dagang dan Industri"."""


def _leads_a_body(known: Knowledge, hit: Hit, tokens: Sequence[Token], words: tuple[str, ...]) -> bool:
    """ "Ketua Umum DPP Partai Golkar": letters that tell which organ of the body behind them."""
    kinds = known.language.words.body.body_kinds
    if words[hit.first] not in kinds or hit.last - hit.first > 1 or hit.last >= len(tokens):
        return False
    if words[hit.last] in known.language.words.office.body_leads:
        return True
    behind = next(find_at((hit.last,), known.actors, tokens, words), None)
    return behind is not None and kind_of(behind.senses[0].key) is ChunkKind.ORGANIZATION


def _stands_elsewhere(known: Knowledge, hit: Hit, tokens: Sequence[Token], words: tuple[str, ...]) -> bool:
    """ "di Istana Kepresidenan di Sofia", "di Istana Negara, Beograd": one that other states have too."""
    place = known.reference.places.get(hit.senses[0].key)
    at = hit.last + 1
    if place is None or place.kind not in BUILDINGS or at >= len(tokens):
        return False
    if tokens[hit.last].text != "," and words[hit.last] not in known.language.locatives:
        return False
    city = next(find_at((at,), known.actors, tokens, words), None)
    if city is None:
        behind, closed = tokens[at].text, at + 1 >= len(tokens) or tokens[at + 1].text in ENDS
        named = tokens[hit.last].text == "," and behind[0].isupper() and closed
        return named and behind not in _weekdays(known)  # "di Istana Presiden, Bairiki, Kamis"
    countries = {known.reference.country_of(sense.key) for sense in city.senses} - {None}
    return bool(countries) and place.country not in countries


ENDS = frozenset({",", "(", "."})
"""What stands behind the name of a building's city."""


def _weekdays(known: Knowledge) -> Set[str]:
    return date_grammar(known.language.code).weekdays.keys()


BUILDINGS = frozenset({"palace", "venue"})
"""Kinds of places of which each state may have one of the same name."""


def _letter(known: Knowledge, tokens: Sequence[Token]) -> Iterator[Chunk]:
    """The platform that is called by a letter: "wrote on X"."""
    on_platform = known.language.words.place.on_platform
    for at, token in enumerate(tokens):
        if (
            token.text == "X"
            and at
            and tokens[at - 1].low in on_platform
            and not _followed_by_name(tokens, at)
        ):
            yield Chunk(at, at + 1, ChunkKind.PLATFORM, "gazetteer:letter", 0.8, (Sense(X, Form.NAME),))


def _with_polity(chunk: Chunk, tokens: Sequence[Token], known: Knowledge) -> Chunk:
    """ "Republik Demokratik Timor Leste": a country with the form of its state before its name."""
    words = known.language.words.name
    if not words.polities and chunk.form is Form.NAME:
        return _with_state_form(chunk, tokens, known)
    first = chunk.first
    while first > 0 and tokens[first - 1].low in words.polity_words and tokens[first - 1].text[0].isupper():
        first -= 1
    alone = first == chunk.first and tokens[first - 1].low in known.language.words.office.realm_words
    if first == 0 or (alone and not _realm_of(tokens, first - 1, known)):
        return chunk  # "Menteri Negara Peru"
    led = tokens[first - 1].low in words.polities and tokens[first - 1].text[0].isupper()
    return replace(chunk, first=first - 1) if led else chunk


def _realm_of(tokens: Sequence[Token], at: int, known: Knowledge) -> bool:
    """ "Presiden Negara Palestina": whether "Negara" is the country's, and not of an office or a house.

    Not so "Menteri Negara Peru", "Dewan Negara Cina", "Istana Negara Malaysia": a lower-case word before
    it, or an office that is whole without it, tells so.
    """
    words = known.language.words
    if tokens[at].low not in words.name.polities or not tokens[at].text[0].isupper() or at == 0:
        return False
    before = tokens[at - 1]
    two = at > 1 and f"{tokens[at - 2].low} {before.low}" in words.office.whole
    return two or before.text.islower() or before.low in words.office.whole


def _with_state_form(chunk: Chunk, tokens: Sequence[Token], known: Knowledge) -> Chunk:
    """ "the Islamic Republic of Algeria": the same in English, where "of" stands between."""
    pack, of = known.language, chunk.first - 1
    if of > 0 and tokens[of].low in pack.determiners:
        of -= 1  # "the Republic of the Maldives"
    if of < 1 or tokens[of].low not in pack.words.office.from_country:
        return chunk
    form = tokens[of - 1]
    if form.low not in pack.words.name.state_forms or not form.text[0].isupper():
        return chunk
    if of > 2 and tokens[of - 2].low in pack.words.office.from_country:
        return chunk  # "Secretary of State of the United States"
    first = of - 1
    while first > 0 and tokens[first - 1].low in pack.words.name.polity_words:
        first -= 1
    return replace(chunk, first=first)


X = EntityKey("platform/twitter")


def _followed_by_name(tokens: Sequence[Token], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].text[0].isupper()


def _chunk(hit: Hit, finder: str) -> Chunk:
    form = hit.senses[0].form
    kind = kind_of(hit.senses[0].key)
    return Chunk(
        hit.first, hit.last, kind, f"{finder}:{form}", 0.95 if len(hit.senses) == 1 else 0.8, hit.senses
    )


REPUBLIC = "republic"
"""The last word of an office that needs no country, unless the country's name goes on with it."""


def office_chunks(
    index: OfficeIndex, tokens: Sequence[Token], words: tuple[str, ...], starts: Iterable[int]
) -> Iterator[Chunk]:
    """Offices in any case except short abbreviations; `words` are the tokens' in lower case.

    Every office that begins at a word, since the longest may reach into an organization's name:
    "Kepala Badan" is an office, but "Kepala Badan Nasional ..." is the head of one.
    """
    firsts = index.firsts
    for at in starts:
        if words[at] not in firsts:
            continue
        lengths, offices = index.family(words[at])
        for length in lengths:
            low = words[at : at + length]
            office = offices.get(low) if len(low) == length else None
            if office is not None and low[-1] == REPUBLIC and "of" in words[at + length : at + length + 1]:
                continue  # "President of the Republic of Ghana"
            if office is not None and (low not in IN_CAPITALS or tokens[at].text[-1].isupper()):
                yield Chunk(at, at + length, ChunkKind.OFFICE, "office:lexicon", 0.95, office=office)


def without_count(offices: Iterable[Chunk], words: Sequence[str], pack: Language) -> list[Chunk]:
    """The offices but for those whose last word counts what follows: "menteri luar negeri (kedua negara)"."""
    counts = pack.collectives
    if not counts:
        return list(offices)
    counted = pack.members | pack.sides
    return [
        o
        for o in offices
        if words[o.last - 1] not in counts or counted.isdisjoint(words[o.last : o.last + 1])
    ]


def heads_a_name(office: Chunk, tokens: Sequence[Token], pack: Language) -> bool:
    """ "Ketua Komisi (Hak Asasi Manusia Filipina)": the office ends with the first word of a body's name."""
    if not pack.nouns_after or office.last >= len(tokens):
        return False
    behind = tokens[office.last].text
    body = tokens[office.last - 1].low in pack.words.office.told_bodies and office.last - office.first > 1
    return body and behind.istitle() and len(behind) > 2


def date_chunks(dates: Iterable[DateMention], tokens: Sequence[Token]) -> Iterator[Chunk]:
    """Dates as chunks: the tokens that a date mention covers."""
    for date in dates:
        covered = [n for n, t in enumerate(tokens) if t.begin < date.end and t.end > date.begin]
        if covered:
            yield Chunk(covered[0], covered[-1] + 1, ChunkKind.DATE, "date:grammar", 1.0, date=date)


def resolve(proposals: Iterable[Chunk]) -> list[Chunk]:
    """The proposals that stay, in order of position."""
    taken: set[int] = set()
    kept = []
    for chunk in sorted(proposals, key=_preference):
        span = range(chunk.first, chunk.last)
        if taken.isdisjoint(span):
            kept.append(chunk)
            taken.update(span)
    kept.sort(key=attrgetter("first"))
    return kept


def _preference(chunk: Chunk) -> tuple[int, int, int]:
    return chunk.first - chunk.last, _rank(chunk.rule), chunk.first


@lru_cache(maxsize=1024)
def _rank(rule: str) -> int:
    return RANK[rule.partition(":")[0]]
