"""What tells people, organizations and events apart, read from the quads of one graph."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from pyoxigraph import Literal, NamedNode, Quad

from kg import iri
from kg import terms as t
from kg.model import Kind
from kg.reference import Reference
from kg.resolve.model import EventProfile, Occurrence, OrganizationProfile, PersonProfile, Tenure

Profile = PersonProfile | OrganizationProfile | EventProfile
Objects = dict[NamedNode, list[NamedNode | Literal]]

_PERSON: Final = t.dip("Person")
_COUNTRY: Final = t.dip("Country")
_ORGANIZATIONS: Final = frozenset(
    map(
        t.dip,
        (
            "Organization",
            "InternationalOrganization",
            "CountryGroup",
            "GovernmentBody",
            "Company",
            "NewsOutlet",
        ),
    )
)
_KINDS: Final = {t.dip(kind.value): kind.value for kind in Kind}
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

_ACTING: Final = frozenset({"actor", "visitor", "appointee"})


class Statement(NamedTuple):
    """What a quad says, without its graph."""

    subject: NamedNode
    predicate: NamedNode
    object: NamedNode | Literal


@dataclass(frozen=True, slots=True)
class Facts:
    """The statements of one graph by subject and predicate."""

    graph: str
    by_subject: dict[NamedNode, Objects]
    holdings: dict[NamedNode, list[NamedNode]]
    parts: dict[NamedNode, list[NamedNode]]

    def texts(self, subject: NamedNode, *predicates: NamedNode) -> list[str]:
        """The literals of the predicates, each once, in alphabetical order."""
        found = self.by_subject.get(subject, {})
        values = (each for p in predicates for each in found.get(p, ()) if isinstance(each, Literal))
        return sorted({each.value for each in values})

    def nodes(self, subject: NamedNode, predicate: NamedNode) -> list[str]:
        """The IRIs that a predicate leads to, in alphabetical order."""
        found = self.by_subject.get(subject, {}).get(predicate, ())
        return sorted(each.value for each in found if isinstance(each, NamedNode))

    def one(self, subject: NamedNode, predicate: NamedNode) -> str:
        """The first IRI that a predicate leads to, or ""."""
        return next(iter(self.nodes(subject, predicate)), "")

    def text(self, subject: NamedNode, predicate: NamedNode) -> str:
        """The first literal of a predicate, or ""."""
        return next(iter(self.texts(subject, predicate)), "")


def facts_of(graph: str, quads: Iterable[Quad | Statement]) -> Facts:
    """The statements of one graph, ready to be looked up."""
    by_subject: dict[NamedNode, Objects] = {}
    holdings: dict[NamedNode, list[NamedNode]] = {}
    parts: dict[NamedNode, list[NamedNode]] = {}
    inverse = {t.PERSON: holdings, t.IN_EVENT: parts}
    for quad in quads:
        subject, predicate, value = quad.subject, quad.predicate, quad.object
        if isinstance(subject, NamedNode) and isinstance(value, NamedNode | Literal):
            by_subject.setdefault(subject, {}).setdefault(predicate, []).append(value)
            of = inverse.get(predicate)
            if of is not None and isinstance(value, NamedNode):
                of.setdefault(value, []).append(subject)
    return Facts(graph, by_subject, holdings, parts)


def profiles_of(facts: Facts) -> Iterator[Profile]:
    """The profile of every person, organization and event of an article's graph."""
    article = next((s for s, found in facts.by_subject.items() if t.ARTICLE in found.get(t.TYPE, ())), None)
    day = facts.text(article, t.PUBLISHED)[:10] if article else ""
    text = text_hash(facts, article) if article else ""
    for subject, found in facts.by_subject.items():
        classes = found.get(t.TYPE, ())
        if _PERSON in classes:
            yield _person(facts, subject, day)
        elif t.EVENT in classes:
            yield _event(facts, subject, day, text)
        elif any(each in _ORGANIZATIONS for each in classes):
            yield _organization(facts, subject)


def text_hash(facts: Facts, article: NamedNode) -> str:
    """The same for two texts that differ in white space only; "" where the text is not kept."""
    words = facts.text(article, t.FULL_TEXT).split()
    return hashlib.sha256(" ".join(words).encode("utf-8", "surrogatepass")).hexdigest()[:24] if words else ""


def _person(facts: Facts, subject: NamedNode, day: str) -> PersonProfile:
    names = facts.texts(subject, t.LABEL, t.ALT_LABEL)
    tenures = sorted({_tenure(facts, holding, day) for holding in facts.holdings.get(subject, ())})
    return PersonProfile(Occurrence(facts.graph, subject.value), tuple(names), tuple(tenures), day)


def _tenure(facts: Facts, holding: NamedNode, day: str) -> Tenure:
    of = facts.one(holding, t.OFFICE_OF)
    former = facts.text(holding, t.FORMER) in ("true", "1")
    told = "" if former else facts.text(holding, t.AS_OF) or day
    return Tenure(facts.one(holding, t.OFFICE), of, _country(facts, of), told, told, former)


def _country(facts: Facts, of: str) -> str:
    """The country that an office's holder or a body acts for."""
    if not of:
        return ""
    node = NamedNode(of)
    if _COUNTRY in facts.by_subject.get(node, {}).get(t.TYPE, ()):
        return of
    return facts.one(node, t.IN_COUNTRY)


def _organization(facts: Facts, subject: NamedNode) -> OrganizationProfile:
    return OrganizationProfile(
        Occurrence(facts.graph, subject.value),
        tuple(facts.texts(subject, t.LABEL, t.ALT_LABEL)),
        tuple(facts.texts(subject, t.ABBREVIATION)),
        facts.one(subject, t.IN_COUNTRY),
    )


def _event(facts: Facts, subject: NamedNode, day: str, text: str) -> EventProfile:
    sides: set[str] = set()
    seats: set[tuple[str, str]] = set()
    by_role: dict[str, set[str]] = {"actor": set(), "recipient": set()}
    for part in facts.parts.get(subject, ()):
        role = facts.one(part, t.ROLE).removeprefix(iri.ROLE)
        for who in facts.nodes(part, t.PARTICIPANT):
            side = _side(facts, NamedNode(who), seats)
            if side:
                sides.add(side)
                kind = "recipient" if role == "recipient" else "actor" if role in _ACTING else ""
                if kind:
                    by_role[kind].add(side)
    place = facts.one(subject, t.PLACE)
    classes = facts.by_subject[subject].get(t.TYPE, ())
    return EventProfile(
        Occurrence(facts.graph, subject.value),
        min((_KINDS[c] for c in classes if isinstance(c, NamedNode) and c in _KINDS), default=""),
        facts.one(subject, t.INTERACTION_TYPE).removeprefix(iri.PLOVER),
        facts.one(subject, t.STATUS).removeprefix(iri.STATUS),
        facts.text(subject, t.START_DATE),
        facts.text(subject, t.END_DATE),
        place,
        _country(facts, place),
        tuple(facts.texts(subject, t.LABEL, t.ALT_LABEL)),
        tuple(facts.texts(subject, t.ABBREVIATION)),
        frozenset(sides),
        frozenset(seats),
        frozenset(by_role["actor"]),
        frozenset(by_role["recipient"]),
        day,
        text,
    )


def _side(facts: Facts, who: NamedNode, seats: set[tuple[str, str]]) -> str:
    """For whom a participant stands: itself, or a person's country; people are noted besides."""
    if _PERSON not in facts.by_subject.get(who, {}).get(t.TYPE, ()):
        return who.value
    tenures = [_tenure(facts, holding, "") for holding in facts.holdings.get(who, ())]
    held = sorted((each.former, each.country) for each in tenures if each.country)
    side = held[0][1] if held else ""
    seats.add((who.value, side))
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
