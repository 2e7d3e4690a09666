"""Known names in the text: countries, places, organizations, platforms, people, offices.

A dictionary from a name's first word to the names that begin so, longest first: only words that
could begin a name are looked up, so an article costs a few hundred dictionary look-ups.
"""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from enum import StrEnum

from kg.document import Token
from kg.find.tokens import first_word, tokenize, words_of
from kg.language.honorifics import JUNIOR
from kg.model import EntityKey
from kg.records import QuickEnumType, record
from kg.reference import Country, Holder, Organization, Reference


class Form(StrEnum, metaclass=QuickEnumType):
    """How a name stands for its entity."""

    NAME = "name"
    DEMONYM = "demonym"  # "Japanese", "Russians"
    CAPITAL = "capital"  # the city, or the government that sits there
    SEAT = "seat"  # a palace, or the government that sits there
    ABBREVIATION = "abbreviation"
    PART = "part"  # a person's surname or by-name alone


@record
class Sense:
    """What a known name may mean. `other` is the place that a capital or seat also names."""

    key: EntityKey
    form: Form
    other: EntityKey | None = None


@record
class Entry:
    """A known name: its words in lower case, how it is written, and its senses, likeliest first."""

    low: tuple[str, ...]
    written: str
    exact: bool
    senses: tuple[Sense, ...]
    capitals: tuple[bool, ...] = ()  # which of its words are capitalised


@record
class Hit:
    """A known name found: tokens `first` to `last` (exclusive)."""

    first: int
    last: int
    senses: tuple[Sense, ...]


@record
class Family:
    """The names that begin with one word: `lengths` are their numbers of words, longest first."""

    lengths: tuple[int, ...]
    entries: Mapping[tuple[str, ...], tuple[Entry, ...]]
    small: bool  # whether one of them begins with a small letter: "al-Qaeda"
    seconds: frozenset[str]  # the second words of those of several words
    alone: tuple[int, ...]  # `lengths` before any other word: (1,) or none


NO_NAMES = Family((), {}, False, frozenset(), ())


class Gazetteer:
    """Known names by first word.

    An article meets a few hundred of the tens of thousands of first words, so the names behind a
    first word are made ready when it is first asked for: starting takes no longer than reading.
    """

    def __init__(self, names: Iterable[tuple[str, Sense]]) -> None:
        self._raw: dict[str, list[tuple[str, Sense]]] = {}
        self._ready: dict[str, Family] = {}
        self.firsts: Set[str] = self._raw.keys()
        """The words, in lower case, with which a name begins."""
        raw = self._raw
        for name, sense in names:
            first = name.partition(" ")[0]
            first = first.lower() if first.isalpha() else first_word(name)  # 45,000 at the start
            if first in raw:
                raw[first].append((name, sense))
            elif first:
                raw[first] = [(name, sense)]

    def family(self, first: str) -> Family:
        """The names that begin with a word in lower case."""
        ready = self._ready.get(first)
        if ready is None:
            raw = self._raw.get(first)
            ready = _family(raw) if raw else NO_NAMES
            if raw:
                self._ready[first] = ready
        return ready

    def single(self, word: str) -> tuple[Entry, ...]:
        """The names of one word, in lower case."""
        return self.family(word).entries.get((word,), ())


MAX_ABBREVIATION = 6
"""A name in capitals up to this length is matched in exactly that case: "AS", "RI", "PBB"."""


def _family(names: Iterable[tuple[str, Sense]]) -> Family:
    """Names with one first word, made ready; senses of one name are kept in the order given.

    Of "UN Headquarters" and "UN headquarters" both are listed: what one of them has small may be small.
    """
    merged: dict[tuple[str, ...], dict[bool, tuple[str, list[Sense], list[str]]]] = {}
    for name, sense in names:
        low = words_of(name)
        exact = len(low) == 1 and len(name) <= MAX_ABBREVIATION and name.isupper()
        _, senses, spellings = merged.setdefault(low, {}).setdefault(exact, (name, [], []))
        spellings.append(name)
        if all(s.key != sense.key for s in senses):
            senses.append(sense)
    entries = {
        low: tuple(
            Entry(low, name, exact, tuple(senses), _common_capitals(spellings))
            for exact, (name, senses, spellings) in sorted(spelled.items(), reverse=True)
        )
        for low, spelled in merged.items()
    }
    lengths = tuple(sorted({len(low) for low in entries}, reverse=True))
    small = any(not each.exact and not each.capitals[0] for spelled in entries.values() for each in spelled)
    seconds = frozenset([low[1] for low in entries if len(low) > 1])
    return Family(lengths, entries, small, seconds, tuple(length for length in lengths if length == 1))


def _common_capitals(spellings: Sequence[str]) -> tuple[bool, ...]:
    """Which words of a name are capitalised in every spelling of several words; one word must be."""
    every = [_capitals_of(name) for name in dict.fromkeys(spellings)]
    if len(every) == 1 or len(every[0]) == 1:
        return every[0]
    return tuple(all(word) for word in zip(*every, strict=False))


def _capitals_of(name: str) -> tuple[bool, ...]:
    """Of a doubled word the second may be small wherever it stands: "Negara-negara Afrika Barat"."""
    if name.replace(" ", "").isalpha():  # most names
        return tuple([word[0].isupper() for word in name.split()])
    tokens = tokenize(name, 0, len(name))
    return tuple(t.text[0].isupper() and not _doubles(tokens, at) for at, t in enumerate(tokens))


def _doubles(tokens: Sequence[Token], at: int) -> bool:
    return at > 1 and tokens[at - 1].text == "-" and tokens[at - 2].low == tokens[at].low


def find(gazetteer: Gazetteer, tokens: Sequence[Token], any_case: bool = False) -> Iterator[Hit]:
    """The longest known names, left to right, none overlapping.

    A name must be capitalised as it is written; `any_case` lifts that (headlines in capitals).
    """
    words, firsts = tuple([t.low for t in tokens]), gazetteer.firsts
    starts = [at for at, word in enumerate(words) if word in firsts]
    return find_at(starts, gazetteer, tokens, words, any_case)


def find_at(
    starts: Iterable[int],
    gazetteer: Gazetteer,
    tokens: Sequence[Token],
    words: tuple[str, ...],
    any_case: bool = False,
) -> Iterator[Hit]:
    """`find` where the tokens at which a name may begin are known; `words` are the tokens' in lower case."""
    behind, firsts = 0, gazetteer.firsts
    for at in starts:
        if at < behind or words[at] not in firsts:
            continue
        family = gazetteer.family(words[at])
        if not (any_case or family.small) and not tokens[at].text[0].isupper():
            continue
        hit = _longest(family, words, tokens, at, any_case)
        if hit is not None and not _breaks_a_pair(gazetteer, words, hit):
            yield hit
            behind = hit.last


def _breaks_a_pair(gazetteer: Gazetteer, words: tuple[str, ...], hit: Hit) -> bool:
    """ "Forum Bisnis Indonesia-Peru" names two states, and not the paper whose name stands in it."""
    if hit.last - hit.first == 1 or words[hit.last : hit.last + 1] != ("-",):
        return False
    pair = words[hit.last - 1], (*words[hit.last + 1 : hit.last + 2], "")[0]
    body = not hit.senses[0].key.startswith("country/")
    return body and all(_is_state(gazetteer, word) for word in pair)


def _is_state(gazetteer: Gazetteer, word: str) -> bool:
    entries = gazetteer.family(word).entries.get((word,), ()) if word in gazetteer.firsts else ()
    return any(e.senses[0].key.startswith("country/") and e.senses[0].form is Form.NAME for e in entries)


def _longest(
    family: Family,
    words: tuple[str, ...],
    tokens: Sequence[Token],
    at: int,
    any_case: bool,
) -> Hit | None:
    goes_on = at + 1 < len(words) and words[at + 1] in family.seconds
    for length in family.lengths if goes_on else family.alone:
        for entry in family.entries.get(words[at : at + length], ()):  # at the end the window is shorter
            if len(entry.low) == length and _case_fits(entry, tokens, at, any_case):
                return Hit(at, at + length, entry.senses)
    return None


def _case_fits(entry: Entry, tokens: Sequence[Token], at: int, any_case: bool) -> bool:
    if entry.exact:
        return tokens[at].text == entry.written
    if any_case:
        return True
    for number, capital in enumerate(entry.capitals, start=at):
        if capital and not tokens[number].text[0].isupper():
            return False
    return True


def _country_names(
    country: Country, languages: Sequence[str], capitals: dict[str, EntityKey]
) -> Iterator[tuple[str, Sense]]:
    name = Sense(country.key, Form.NAME)
    for code in languages:
        yield country.name[code], name
        for alias in (*country.aliases[code], *country.nicknames[code]):
            yield alias, name
        for demonym in country.demonyms[code]:
            yield demonym, Sense(country.key, Form.DEMONYM)
    for code in languages:
        city = capitals.get(country.capital[code])
        if country.capital[code] and country.capital[code] != country.name[code]:
            yield country.capital[code], Sense(country.key, Form.CAPITAL, city)
        for seat in country.seats[code]:
            yield seat, Sense(country.key, Form.SEAT)


SPELLED = {
    "UN": ("U.N.", "UN's", "U.N.'s", "United Nations"),
    "US": ("U.S.",),
    "EU": ("EU's",),
}
"""Other ways to write what a body's name begins with: "the U.N.'s human rights office"."""


def _organization_names(organization: Organization, languages: Sequence[str]) -> Iterator[tuple[str, Sense]]:
    sense = Sense(organization.key, Form.NAME)
    for code in languages:
        for alias in organization.aliases[code]:
            yield alias, sense
            short, _, rest = alias.partition(" ")
            for spelled in SPELLED.get(short, ()):
                yield f"{spelled} {rest}", sense
    for abbreviation in organization.abbreviations:
        yield abbreviation, Sense(organization.key, Form.ABBREVIATION)


def _capitals(reference: Reference) -> dict[str, EntityKey]:
    """Capital cities by name, from the places table; the country's own city first."""
    wanted = {(c.key, n) for c in reference.countries.values() for n in c.capital.values() if n}
    found: dict[str, EntityKey] = {}
    for place in reference.places.values():
        if place.kind == "city" and place.country:
            for name in (*place.name.values(), *place.aliases):
                if (place.country, name) in wanted:
                    found.setdefault(name, place.key)
    return found


def capital_cities(reference: Reference) -> dict[EntityKey, EntityKey]:
    """By country the city that is its capital, where the places table has it."""
    found: dict[EntityKey, EntityKey] = {}
    for place in reference.places.values():
        row = reference.countries.get(place.country) if place.country and place.kind == "city" else None
        if row is not None and {*row.capital.values()} & {*place.name.values(), *place.aliases}:
            found.setdefault(row.key, place.key)
    return found


def actor_gazetteer(reference: Reference, languages: Sequence[str]) -> Gazetteer:
    """Countries, organizations, platforms and places, named in any of `languages`."""
    return Gazetteer(_actor_names(reference, languages))


def _actor_names(reference: Reference, languages: Sequence[str]) -> Iterator[tuple[str, Sense]]:
    capitals = _capitals(reference)
    for country in reference.countries.values():
        yield from _country_names(country, languages, capitals)
    for organization in reference.organizations.values():  # first what each is called: "Dewan Eropa"
        for code in languages:
            yield organization.name[code], Sense(organization.key, Form.NAME)
    for organization in reference.organizations.values():
        yield from _organization_names(organization, languages)
    for platform in reference.platforms.values():
        for name in (platform.name, *platform.aliases):
            yield name, Sense(platform.key, Form.NAME)
    for place in reference.places.values():
        for name in (*place.name.values(), *place.aliases):
            yield name, Sense(place.key, Form.NAME)


def person_gazetteer(reference: Reference) -> Gazetteer:
    """Office holders by every name that the reference lists."""
    return Gazetteer(_person_names(reference))


def _person_names(reference: Reference) -> Iterator[tuple[str, Sense]]:
    people = {holder.person: holder for holder in reference.holders}  # each of a person's rows has all names
    for holder in people.values():
        key = person_key(holder.person)
        whole, part = Sense(key, Form.NAME), Sense(key, Form.PART)
        for name in (holder.person, *holder.aliases):
            yield name, whole if " " in name else part
            for spelled in transliterated(name):
                yield spelled, whole


MUHAMMADS = ("Mohamed", "Mohammed", "Mohammad", "Muhammad", "Muhammed")
"""One Arabic name as the world's papers write it."""


def transliterated(name: str) -> Iterator[str]:
    """The same name with another of its usual spellings: "Mohammad Mursi", "Mohamed Mursi"."""
    if "ham" not in name:
        return  # nearly all names
    words = name.split(" ")
    found = next((w for w in words if w in MUHAMMADS), None)
    if found is not None and len(words) > 1:
        for other in MUHAMMADS:
            if other != found:
                yield " ".join(other if w == found else w for w in words)


@functools.lru_cache(maxsize=65536)
def name_tokens(name: str) -> tuple[str, ...]:
    """A name's words without accents, case, stops and honorifics: `("recep", "tayyip", "erdogan")`."""
    flat = name.lower()
    if not name.isascii():
        flat = unicodedata.normalize("NFKD", name.translate(_LETTERS))
        flat = "".join(c for c in flat if not unicodedata.combining(c)).lower()
    if not flat.replace(" ", "").isalpha():
        flat = flat.replace(".", " ").replace(",", " ").replace("-", " ").replace("'", "").replace("’", "")
    words = flat.split()
    return tuple([word for word in words if word not in JUNIOR])


_LETTERS = str.maketrans({"ı": "i", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "ß": "ss", "æ": "ae"})


@functools.lru_cache(maxsize=65536)
def person_key(name: str) -> EntityKey:
    """The key of a person by canonical name."""
    from kg.iri import slug

    return EntityKey(f"person/{slug(name)}")


def holders_by_person(reference: Reference) -> dict[EntityKey, list[Holder]]:
    """Everything that the reference knows each person to have held."""
    out: dict[str, list[Holder]] = {}
    for holder in reference.holders:
        out.setdefault(holder.person, []).append(holder)
    return {person_key(person): held for person, held in out.items()}
