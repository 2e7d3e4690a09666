"""What tells people, organizations and events apart, read from the quads of one graph."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Final, NamedTuple

from pyoxigraph import Literal, NamedNode, Quad

from kg import iri
from kg import terms as t
from kg.model import Kind
from kg.reference import Reference
from kg.resolve.model import EventProfile, Occurrence, OrganizationProfile, PersonProfile, Tenure

Profile = PersonProfile | OrganizationProfile | EventProfile

_PERSON: Final = t.dip("Person").value
_COUNTRY: Final = t.dip("Country").value
_ORGANIZATIONS: Final = frozenset(
    t.dip(name).value
    for name in (
        "Organization",
        "InternationalOrganization",
        "CountryGroup",
        "GovernmentBody",
        "Company",
        "NewsOutlet",
    )
)
_KINDS: Final = {t.dip(kind.value).value: kind.value for kind in Kind}
TOLD_APART_BY: Final = (
    t.TYPE,
    t.LABEL,
    t.ALT_LABEL,
    t.ABBREVIATION,
    t.IN_COUNTRY,
    t.PERSON,
    t.OFFICE,
    t.OFFICE_OF,
    t.FORMER,
    t.AS_OF,
    t.IN_EVENT,
    t.PARTICIPANT,
    t.ROLE,
    t.INTERACTION_TYPE,
    t.STATUS,
    t.START_DATE,
    t.END_DATE,
    t.PLACE,
    t.PUBLISHED,
    t.FULL_TEXT,
)
"""What profiles are made of: a third of an article's statements, for most are of its evidence."""

_TYPE: Final = t.TYPE.value
_ARTICLE: Final = t.ARTICLE.value
_EVENT: Final = t.EVENT.value
_NAMES: Final = (t.LABEL.value, t.ALT_LABEL.value)
_ABBREVIATION: Final = t.ABBREVIATION.value
_IN_COUNTRY: Final = t.IN_COUNTRY.value
_PERSON_OF: Final = t.PERSON.value
_OFFICE: Final = t.OFFICE.value
_OFFICE_OF: Final = t.OFFICE_OF.value
_FORMER: Final = t.FORMER.value
_AS_OF: Final = t.AS_OF.value
_PARTICIPANT: Final = t.PARTICIPANT.value
_ROLE: Final = t.ROLE.value
_INTERACTION_TYPE: Final = t.INTERACTION_TYPE.value
_STATUS: Final = t.STATUS.value
_START_DATE: Final = t.START_DATE.value
_END_DATE: Final = t.END_DATE.value
_PLACE: Final = t.PLACE.value
_PUBLISHED: Final = t.PUBLISHED.value
_FULL_TEXT: Final = t.FULL_TEXT.value

_INVERSE: Final = frozenset((_PERSON_OF, t.IN_EVENT.value))
"""Predicates by whose objects statements are looked for."""

_ACTING: Final = frozenset({"actor", "visitor", "appointee"})


class Facts(NamedTuple):
    """The statements of one graph by subject and predicate, all IRIs and words as text."""

    graph: str
    linked: dict[str, dict[str, list[str]]]
    """The IRIs that statements lead to."""

    said: dict[str, dict[str, list[str]]]
    """The words of literals."""

    holdings: dict[str, list[str]]
    parts: dict[str, list[str]]

    def note(self, subject: str, predicate: str, value: str, *, is_node: bool) -> None:
        """Take in a statement."""
        where = self.linked if is_node else self.said
        where.setdefault(subject, {}).setdefault(predicate, []).append(value)
        if is_node and predicate in _INVERSE:
            of = self.holdings if predicate == _PERSON_OF else self.parts
            of.setdefault(value, []).append(subject)

    def texts(self, subject: str, *predicates: str) -> list[str]:
        """The literals of the predicates, each once, in alphabetical order."""
        found = self.said.get(subject, {})
        return sorted({value for p in predicates for value in found.get(p, ())})

    def nodes(self, subject: str, predicate: str) -> list[str]:
        """The IRIs that a predicate leads to, in alphabetical order."""
        return sorted(self.linked.get(subject, {}).get(predicate, ()))

    def types(self, subject: str) -> list[str]:
        """The classes of something."""
        return self.linked.get(subject, {}).get(_TYPE, [])

    def one(self, subject: str, predicate: str) -> str:
        """The first IRI that a predicate leads to, or ""."""
        return min(self.linked.get(subject, {}).get(predicate, ()), default="")

    def text(self, subject: str, predicate: str) -> str:
        """The first literal of a predicate, or ""."""
        return min(self.said.get(subject, {}).get(predicate, ()), default="")


def no_facts(graph: str) -> Facts:
    """Facts of which none is known yet."""
    return Facts(graph, {}, {}, {}, {})


def facts_of(graph: str, quads: Iterable[Quad]) -> Facts:
    """The statements of one graph, ready to be looked up."""
    facts = no_facts(graph)
    for quad in quads:
        subject, value = quad.subject, quad.object
        if isinstance(subject, NamedNode) and isinstance(value, NamedNode | Literal):
            is_node = isinstance(value, NamedNode)
            facts.note(subject.value, quad.predicate.value, value.value, is_node=is_node)
    return facts


def profiles_of(facts: Facts) -> Iterator[Profile]:
    """The profile of every person, organization and event of an article's graph."""
    article = next((node for node, found in facts.linked.items() if _ARTICLE in found.get(_TYPE, ())), "")
    day = facts.text(article, _PUBLISHED)[:10]
    text = text_hash(facts, article)
    for subject, found in facts.linked.items():
        classes = found.get(_TYPE, ())
        if _PERSON in classes:
            yield _person(facts, subject, day)
        elif _EVENT in classes:
            yield _event(facts, subject, day, text)
        elif not _ORGANIZATIONS.isdisjoint(classes):
            yield _organization(facts, subject)


def text_hash(facts: Facts, article: str) -> str:
    """The same for two texts that differ in white space only; "" where the text is not kept."""
    words = facts.text(article, _FULL_TEXT).split()
    return hashlib.sha256(" ".join(words).encode("utf-8", "surrogatepass")).hexdigest()[:24] if words else ""


def _person(facts: Facts, subject: str, day: str) -> PersonProfile:
    names = facts.texts(subject, *_NAMES)
    tenures = sorted({_tenure(facts, holding, day) for holding in facts.holdings.get(subject, ())})
    return PersonProfile(Occurrence(facts.graph, subject), tuple(names), tuple(tenures), day)


def _tenure(facts: Facts, holding: str, day: str) -> Tenure:
    of = facts.one(holding, _OFFICE_OF)
    former = facts.text(holding, _FORMER) in ("true", "1")
    told = "" if former else facts.text(holding, _AS_OF) or day
    return Tenure(facts.one(holding, _OFFICE), of, _country(facts, of), told, told, former)


def _country(facts: Facts, of: str) -> str:
    """The country that an office's holder or a body acts for."""
    if not of:
        return ""
    return of if _COUNTRY in facts.types(of) else facts.one(of, _IN_COUNTRY)


def _organization(facts: Facts, subject: str) -> OrganizationProfile:
    return OrganizationProfile(
        Occurrence(facts.graph, subject),
        tuple(facts.texts(subject, *_NAMES)),
        tuple(facts.texts(subject, _ABBREVIATION)),
        facts.one(subject, _IN_COUNTRY),
    )


def _event(facts: Facts, subject: str, day: str, text: str) -> EventProfile:
    sides: set[str] = set()
    seats: set[tuple[str, str]] = set()
    by_role: dict[str, set[str]] = {"actor": set(), "recipient": set()}
    for part in facts.parts.get(subject, ()):
        role = facts.one(part, _ROLE).removeprefix(iri.ROLE)
        for who in facts.nodes(part, _PARTICIPANT):
            side = _side(facts, who, seats)
            if side:
                sides.add(side)
                kind = "recipient" if role == "recipient" else "actor" if role in _ACTING else ""
                if kind:
                    by_role[kind].add(side)
    place = facts.one(subject, _PLACE)
    return EventProfile(
        Occurrence(facts.graph, subject),
        min((_KINDS[c] for c in facts.types(subject) if c in _KINDS), default=""),
        facts.one(subject, _INTERACTION_TYPE).removeprefix(iri.PLOVER),
        facts.one(subject, _STATUS).removeprefix(iri.STATUS),
        facts.text(subject, _START_DATE),
        facts.text(subject, _END_DATE),
        place,
        _country(facts, place),
        tuple(facts.texts(subject, *_NAMES)),
        tuple(facts.texts(subject, _ABBREVIATION)),
        frozenset(sides),
        frozenset(seats),
        frozenset(by_role["actor"]),
        frozenset(by_role["recipient"]),
        day,
        text,
    )


def _side(facts: Facts, who: str, seats: set[tuple[str, str]]) -> str:
    """For whom a participant stands: itself, or a person's country; people are noted besides."""
    if _PERSON not in facts.types(who):
        return who
    tenures = [_tenure(facts, holding, "") for holding in facts.holdings.get(who, ())]
    held = sorted((each.former, each.country) for each in tenures if each.country)
    side = held[0][1] if held else ""
    seats.add((who, side))
    return side


# --- the reference -------------------------------------------------------------------------------------


def listed_people(reference: Reference, base: str = iri.BASE) -> Iterator[PersonProfile]:
    """The reference's office holders, each once with all terms of office."""
    graph = iri.graph("reference", base)
    names: dict[str, set[str]] = {}
    tenures: dict[str, set[Tenure]] = {}
    for holder in reference.holders:
        node = iri.entity(iri.entity_key("person", holder.person), base)
        names.setdefault(node, set()).update((holder.person, *holder.aliases))
        of = iri.entity(holder.of, base)
        body = reference.organizations.get(holder.of)
        country = of if holder.of in reference.countries else ""
        if body is not None and body.country:
            country = iri.entity(body.country, base)
        office = iri.office(holder.office, base)
        tenures.setdefault(node, set()).add(Tenure(office, of, country, holder.since, holder.until))
    for node, known in names.items():
        held = tuple(sorted(tenures[node]))
        yield PersonProfile(Occurrence(graph, node), tuple(sorted(known)), held, listed=True)


def listed_organizations(reference: Reference, base: str = iri.BASE) -> Iterator[OrganizationProfile]:
    """The reference's organizations and country groups."""
    graph = iri.graph("reference", base)
    for key, known in reference.organizations.items():
        names = {*known.name.values(), *(name for found in known.aliases.values() for name in found)}
        yield OrganizationProfile(
            Occurrence(graph, iri.entity(key, base)),
            tuple(sorted(names)),
            tuple(sorted(known.abbreviations)),
            iri.entity(known.country, base) if known.country else "",
            listed=True,
        )


# --- kept in a store -----------------------------------------------------------------------------------


def written(profile: Profile) -> str:
    """A profile as one line of JSON, without its occurrence; `read_back` makes it again."""
    if isinstance(profile, PersonProfile):
        held = [[x.office, x.of, x.country, x.since, x.until, x.former] for x in profile.tenures]
        fields: list[object] = ["p", profile.names, held, profile.day]
    elif isinstance(profile, OrganizationProfile):
        fields = ["o", profile.names, profile.abbreviations, profile.country]
    else:
        e = profile
        sets = [sorted(each) for each in (e.sides, e.seats, e.actors, e.recipients)]
        fields = ["e", e.kind, e.plover, e.status, e.begin, e.end, e.place, e.country]
        fields += [e.names, e.abbreviations, *sets, e.day, e.text]
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def read_back(at: Occurrence, line: str) -> Profile:
    """The profile that `written` made the line of."""
    tag, *fields = json.loads(line)
    if tag == "p":
        names, held, day = fields
        return PersonProfile(at, tuple(names), tuple(Tenure(*each) for each in held), day)
    if tag == "o":
        names, short, country = fields
        return OrganizationProfile(at, tuple(names), tuple(short), country)
    kind, plover, status, begin, end, place, country, names, short, *sets, day, text = fields
    sides, actors, recipients = (frozenset(sets[n]) for n in (0, 2, 3))
    seats = frozenset((person, side) for person, side in sets[1])
    return EventProfile(
        at,
        kind,
        plover,
        status,
        begin,
        end,
        place,
        country,
        tuple(names),
        tuple(short),
        sides,
        seats,
        actors,
        recipients,
        day,
        text,
    )


def with_people(event: EventProfile, name_of: Callable[[str], str]) -> EventProfile:
    """The same event with its people as resolved."""
    return replace(event, seats=frozenset((name_of(person), side) for person, side in event.seats))
