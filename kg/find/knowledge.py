"""The lookup tables that finding and linking use, built once a language from the reference."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import NamedTuple

from kg.find.gazetteer import (
    Gazetteer,
    actor_gazetteer,
    capital_cities,
    holders_by_person,
    name_tokens,
    person_gazetteer,
    transliterated,
)
from kg.find.tokens import first_word, words_of
from kg.language import LANGUAGES
from kg.language.cells import first_words
from kg.language.pack import Language
from kg.model import EntityKey, OfficeId
from kg.reference import Holder, Organization, Reference, load_reference

NO_OFFICES: tuple[tuple[int, ...], Mapping[tuple[str, ...], OfficeId]] = ((), {})


class OfficeIndex:
    """Offices by first word; like the gazetteer, made ready word by word when asked for."""

    def __init__(self, names: Iterable[tuple[str, OfficeId]]) -> None:
        self._raw: dict[str, list[tuple[str, OfficeId]]] = {}
        self._ready: dict[str, tuple[tuple[int, ...], Mapping[tuple[str, ...], OfficeId]]] = {}
        self.firsts: Set[str] = self._raw.keys()
        """The words, in lower case, with which an office begins."""
        for name, office in names:
            self._raw.setdefault(first_word(name), []).append((name, office))

    def family(self, first: str) -> tuple[tuple[int, ...], Mapping[tuple[str, ...], OfficeId]]:
        """Numbers of words, longest first, and the offices that begin with a word in lower case."""
        ready = self._ready.get(first)
        if ready is None and first not in self._raw:
            return NO_OFFICES
        if ready is None:
            offices: dict[tuple[str, ...], OfficeId] = {}
            for name, office in self._raw[first]:
                offices.setdefault(words_of(name), office)
            ready = (tuple(sorted({len(w) for w in offices}, reverse=True)), offices)
            self._ready[first] = ready
        return ready


IN_CAPITALS = frozenset((word,) for word in "pm fm mp nsa ceo dg sg vp eam mos".split())
"""Abbreviations of offices that must stand in capitals."""

MinistryIndex = dict[str, list[tuple[tuple[str, ...], str]]]
"""Surfaces by first word: all words in lower case, and the body that they name."""


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Reference and language pack with their indexes."""

    reference: Reference
    language: Language
    actors: Gazetteer
    people: Gazetteer
    offices: OfficeIndex
    holders: Mapping[EntityKey, list[Holder]]
    by_office: Mapping[tuple[OfficeId, EntityKey], list[Holder]]
    anywhere: Mapping[OfficeId, list[Holder]]  # holders by office, of whatever country
    ministries: MinistryIndex
    not_names: frozenset[str]  # words that end a run of capitalised words, such as verbs in headlines
    bodies: Mapping[str, EntityKey]  # listed organs of states by English name
    openers: frozenset[str]  # words with which a phrase can begin
    firsts: frozenset[str]  # words with which anything listed begins: names, offices, ministries
    outlets: Mapping[str, Organization]  # publishers by name
    named: Mapping[tuple[str, ...], list[Holder]]  # by the words of each of their names
    capitals: Mapping[EntityKey, EntityKey]  # capital cities by country
    before: Mapping[EntityKey, EntityKey]  # the state whose capital was that of a state's today

    def level(self, office: OfficeId) -> str:
        """The office's level; a portfolio minister is ministerial."""
        known = self.reference.offices.get(office)
        if known:
            return known.level
        return "ministerial" if office.startswith("minister of") else "official"

    def of_a_place(self, office: OfficeId, called: str) -> bool:
        """Whether provinces and cities have such an office, or one that is called so: "Alberta Premier"."""
        known = self.reference.offices.get(office)
        own = known is not None and known.of == "place"
        return own or (self.language.code, called, "place") in self.reference.office_variants

    def rules_itself(self, place: EntityKey, office: OfficeId) -> bool:
        """Whether a place may have such a head itself: "the president of Puntland"."""
        known = self.reference.places.get(place)
        return known is not None and known.kind in SELF_RULED and self.level(office) in HEADS


SELF_RULED = frozenset({"de-facto-state", "region"})
"""Kinds of places that may have a president or prime minister of their own."""

HEADS = frozenset({"head-of-state", "head-of-government"})

SPOUSES = frozenset(
    {OfficeId("first lady"), OfficeId("first gentleman"), OfficeId("prime minister's spouse")}
)
"""What somebody is by a marriage, and never beside an office of his own."""


def _office_names(reference: Reference, language: Language) -> Iterator[tuple[str, OfficeId]]:
    code, small = language.code, language.words
    for office in reference.offices.values():
        foreign = [n for n in office.names["en"] if n not in language.honorifics] if code != "en" else []
        for name in (*office.names[code], *foreign):  # "mayor" is a rank in Indonesian
            words = name.split()
            if not small.body.bodies.intersection(words) and words[-1] not in small.title.suffixes:
                yield from ((surface, office.id) for surface in _written(name, small.name.joined_by_hyphen))
                if small.title.own_suffix and len(words[-1]) > 3:
                    yield name + small.title.own_suffix, office.id  # dubesnya, komisaris tingginya
    for portfolio in reference.portfolios:
        for name in portfolio.names[code]:
            for surface, office_id in small.title.office_patterns:
                of_office = OfficeId(office_id.format(portfolio.label))
                for written in _written(surface.format(name), small.name.joined_by_hyphen):
                    yield written, of_office


def _written(name: str, hyphened: frozenset[str]) -> tuple[str, ...]:
    """An office's name, and with a hyphen behind its first word where some write one: "vice-minister of"."""
    first, _, rest = name.partition(" ")
    return (name, f"{first}-{rest}") if rest and first in hyphened else (name,)


def ministry_index(surfaces: Sequence[tuple[str, str]]) -> MinistryIndex:
    """Index (surface, body) pairs by first word, longest first."""
    index: MinistryIndex = {}
    for surface, body in surfaces:
        low = tuple(surface.split())
        index.setdefault(low[0], []).append((low, body))
    for entries in index.values():
        entries.sort(key=lambda e: -len(e[0]))
    return index


def _ministry_names(reference: Reference, language: Language) -> Iterator[tuple[str, str]]:
    yield from language.ministries.items()
    for portfolio in reference.portfolios:
        for name in portfolio.names[language.code]:
            for pattern in language.ministry_patterns:
                if pattern.startswith("{}") and name.split()[0] in language.determiners:
                    continue  # "the interior" is a portfolio, "the interior ministry" has its article apart
                yield pattern.format(name.lower()), f"ministry of {portfolio.label}"


def _stems(word: str, prefixes: Iterable[tuple[str, str]]) -> Iterator[str]:
    """The stems that headlines use for a verb: mencabut, cabut; menolak, tolak."""
    for prefix, consonant in prefixes:
        if word.startswith(prefix) and len(word) > len(prefix) + 2:
            yield consonant + word[len(prefix) :]


def _not_names(language: Language) -> frozenset[str]:
    cells = [f"{frame.verbs}|{frame.passives}" for frame in language.frames]
    cells += [f"{tie.verbs}|{tie.passives}" for tie in language.ties]
    words = {word for cell in cells for word in first_words(cell)}
    words |= {stem for word in words for stem in _stems(word, language.words.name.verb_prefixes)}
    words |= set(language.numbers) | language.auxiliaries | language.negations
    words |= language.words.name.headline_verbs
    words |= {term[0] for term in language.words.name.terms if len(term) == 1}
    return language.words.name.sentence_openers | words | frozenset(language.prepositions)


def _openers(language: Language) -> frozenset[str]:
    words = (
        language.determiners
        | language.former
        | language.possessives
        | language.modifiers
        | language.honorifics
    )
    words |= language.members | language.government | language.counterpart | language.plurals | language.two
    return (
        words
        | frozenset(language.collectives)
        | language.unnamed
        | language.authorities
        | frozenset(language.nationals)
        | frozenset(language.persons)
        | frozenset(language.numbers)
        | language.words.group.object_pronouns
        | language.words.office.by_another
        | language.words.group.their
        | language.words.people.unnamed
        | language.words.body.governments
        | frozenset(language.words.body.realms)
        | (language.words.place.state_heads if language.nouns_after else frozenset())
        | language.words.place.kin_states
        | frozenset(language.words.people.epithets)
        | language.words.people.relatives_of
        | language.words.title.portfolios
        | language.words.group.two_sides
        | language.words.group.bare_sides
        | language.words.body.state_bodies
        | frozenset(language.words.title.ranks)
        | frozenset(language.words.body.body_words)
        | frozenset(language.words.body.bodies_again)
        | language.words.group.all_leads
        | language.words.group.attending
    )


@functools.cache
def _people() -> People:
    """The tables of office holders, which are the same in every language."""
    reference = load_reference()
    by_person = holders_by_person(reference)
    by_office: dict[tuple[OfficeId, EntityKey], list[Holder]] = {}
    anywhere: dict[OfficeId, list[Holder]] = {}
    named: dict[tuple[str, ...], list[Holder]] = {}
    for holder in reference.holders:
        by_office.setdefault((holder.office, holder.of), []).append(holder)
    for (office, _), held in by_office.items():
        anywhere.setdefault(office, []).extend(held)
    for held in by_person.values():  # each of a person's rows has all names
        for name in (held[0].person, *held[0].aliases):
            for spelled in (name, *transliterated(name)):
                named.setdefault(name_tokens(spelled), []).extend(held)
    return People(person_gazetteer(reference), by_person, by_office, anywhere, named)


class People(NamedTuple):
    """Office holders by name, person and office."""

    gazetteer: Gazetteer
    by_person: Mapping[EntityKey, list[Holder]]
    by_office: Mapping[tuple[OfficeId, EntityKey], list[Holder]]
    anywhere: Mapping[OfficeId, list[Holder]]
    named: Mapping[tuple[str, ...], list[Holder]]


@functools.cache
def knowledge(code: str) -> Knowledge:
    """The tables for articles in language `code`."""
    reference = load_reference()
    language = LANGUAGES[code]()
    actors, people = actor_gazetteer(reference, language.gazetteer_languages), _people()
    offices = OfficeIndex(_office_names(reference, language))
    ministries = ministry_index(list(_ministry_names(reference, language)))
    return Knowledge(
        reference,
        language,
        actors,
        people.gazetteer,
        offices,
        people.by_person,
        people.by_office,
        people.anywhere,
        ministries,
        _not_names(language),
        {
            name: o.key
            for o in reference.organizations.values()
            if o.cls == "GovernmentBody"
            for name in (*o.aliases["en"], o.name["en"])
        },
        _openers(language),
        frozenset().union(actors.firsts, people.gazetteer.firsts, offices.firsts, ministries),
        {name: o for o in reference.organizations.values() for name in (o.name["en"], *o.aliases["en"])},
        people.named,
        capital_cities(reference),
        {c.key: c.before for c in reference.countries.values() if c.before is not None},
    )
