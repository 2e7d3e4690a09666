"""The reference tables as RDF: who and what the program knows of before it reads, each with its source.

Entities have the same IRIs as in articles, so that a question joins what articles say with who held which
office, and who belonged to which group, when. All of it goes into the graph of reference facts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from pyoxigraph import Literal, NamedNode, Quad

from kg import iri
from kg import terms as t
from kg.literals import date_literal, decimal_literal
from kg.model import EntityKey
from kg.reference import (
    LANGUAGES,
    Country,
    Holder,
    Membership,
    Office,
    Organization,
    Place,
    Platform,
    Reference,
)

Fact = tuple[NamedNode, NamedNode, NamedNode | Literal]
Facts = Iterator[Fact]


def reference_claims(reference: Reference, base: str = iri.BASE) -> Iterator[Quad]:
    """Every fact of the tables, table by table in the order of their rows; some come more than once.

    A membership whose dates are known has the IRI that inferred participations point to; where a country
    belonged to a group more than once, each period has an IRI of its own with its first day.
    """
    graph = NamedNode(iri.graph("reference", base))
    for fact in _facts(reference, base):
        yield Quad(*fact, graph)


def _facts(reference: Reference, base: str) -> Facts:
    for country in reference.countries.values():
        yield from _country(country, base)
    for place in reference.places.values():
        yield from _place(place, base)
    for organization in reference.organizations.values():
        yield from _organization(organization, base)
    for memberships in reference.memberships.values():
        yield from _memberships(memberships, base)
    for platform in reference.platforms.values():
        yield from _platform(platform, base)
    for office in reference.offices.values():
        yield from _office(office, base)
    for holder in reference.holders:
        yield from _holder(holder, base)


# --- what several tables share -------------------------------------------------------------------------


def _node(key: EntityKey, base: str) -> NamedNode:
    return NamedNode(iri.entity(key, base))


def _named(node: NamedNode, cls: str, name: Mapping[str, str], others: Iterable[str], qid: str) -> Facts:
    """Class, one label a language, other names, and the link to Wikidata."""
    yield node, t.TYPE, t.dip(cls)
    for code in LANGUAGES:
        yield node, t.LABEL, Literal(name[code], language=code)
    for other in dict.fromkeys(others):
        if other not in name.values():
            yield node, t.ALT_LABEL, Literal(other)
    same = iri.wikidata(qid)
    if same:
        yield node, t.SAME_AS, NamedNode(same)


def _sources(node: NamedNode, source: str) -> Facts:
    for each in source.split("|"):
        if each:
            yield node, t.SOURCE, Literal(each)


def _dates(node: NamedNode, since: str, until: str) -> Facts:
    for predicate, day in ((t.SINCE, since), (t.UNTIL, until)):
        literal = date_literal(day)
        if literal:
            yield node, predicate, literal


def _every(names: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    for code in LANGUAGES:
        yield from names[code]


# --- tables --------------------------------------------------------------------------------------------


def _country(country: Country, base: str) -> Facts:
    node = _node(country.key, base)
    others = [*_every(country.aliases), *_every(country.nicknames)]
    yield from _named(node, "Country", country.name, others, country.qid)
    yield node, t.ISO3, Literal(country.iso3)
    if country.iso2:
        yield node, t.ISO2, Literal(country.iso2)
    yield from _sources(node, country.source)


def _place(place: Place, base: str) -> Facts:
    node = _node(place.key, base)
    yield from _named(node, "Place", place.name, place.aliases, place.qid)
    if place.country:
        yield node, t.IN_COUNTRY, _node(place.country, base)
    for predicate, degrees in ((t.LATITUDE, place.latitude), (t.LONGITUDE, place.longitude)):
        if degrees is not None:
            yield node, predicate, decimal_literal(degrees, 4)
    yield from _sources(node, place.source)


def _organization(organization: Organization, base: str) -> Facts:
    node = _node(organization.key, base)
    names = _every(organization.aliases)
    yield from _named(node, organization.cls, organization.name, names, organization.qid)
    for abbreviation in organization.abbreviations:
        yield node, t.ABBREVIATION, Literal(abbreviation)
    if organization.country:
        yield node, t.IN_COUNTRY, _node(organization.country, base)
    if organization.parent:
        yield node, t.PARENT, _node(organization.parent, base)
    yield from _sources(node, organization.source)


def _memberships(memberships: Iterable[Membership], base: str) -> Facts:
    memberships = list(memberships)
    periods = Counter(each.member for each in memberships)
    for each in memberships:
        since = each.since if periods[each.member] > 1 else ""
        node = NamedNode(iri.membership(each.group, each.member, since, base))
        yield node, t.TYPE, t.MEMBERSHIP
        yield node, t.GROUP, _node(each.group, base)
        yield node, t.MEMBER, _node(each.member, base)
        yield from _dates(node, each.since, each.until)
        yield from _sources(node, each.source)
        if each.status:
            yield node, t.VERIFICATION, Literal(each.status)


def _platform(platform: Platform, base: str) -> Facts:
    node = _node(platform.key, base)
    yield from _named(
        node, "Platform", dict.fromkeys(LANGUAGES, platform.name), platform.aliases, platform.qid
    )
    if platform.operator:
        yield node, t.OPERATED_BY, _node(platform.operator, base)
    yield from _dates(node, platform.since, platform.until)
    yield from _sources(node, platform.source)


def _office(office: Office, base: str) -> Facts:
    node = NamedNode(iri.office(office.id, base))
    yield node, t.TYPE, t.CONCEPT
    for code in LANGUAGES:
        yield node, t.LABEL, Literal(office.label[code], language=code)
        for name in office.names[code]:
            if name != office.label[code]:
                yield node, t.ALT_LABEL, Literal(name, language=code)
    if office.level:
        yield node, t.LEVEL, NamedNode(iri.LEVEL + iri.slug(office.level))
    yield from _sources(node, office.source)


def _holder(holder: Holder, base: str) -> Facts:
    key = iri.entity_key("person", holder.person)
    person = _node(key, base)
    yield from _named(person, "Person", dict.fromkeys(LANGUAGES, holder.person), holder.aliases, holder.qid)
    yield from _sources(person, holder.source)
    node = NamedNode(iri.reference_position(key, holder.office, holder.of, holder.since, base))
    yield node, t.TYPE, t.POSITION_HOLDING
    yield node, t.PERSON, person
    yield person, t.HOLDS_POSITION, node
    yield node, t.OFFICE, NamedNode(iri.office(holder.office, base))
    yield node, t.OFFICE_OF, _node(holder.of, base)
    yield from _dates(node, holder.since, holder.until)
    yield from _sources(node, holder.source)
    if holder.status:
        yield node, t.VERIFICATION, Literal(holder.status)
