"""The reference tables as quads: who and what the program knows of before it reads, each with its source.

Entities get the same IRIs as in articles, so that a query joins what articles say with who held which
office and who belonged to which group when.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from pyoxigraph import Literal, NamedNode, Quad

from kg import iri
from kg import terms as t
from kg.claims import date_literal
from kg.model import EntityKey
from kg.reference import Holder, Membership, Office, Organization, Reference

Fact = tuple[NamedNode, NamedNode, NamedNode | Literal]
Facts = Iterator[Fact]

LANGUAGES = ("en", "id")


def reference_quads(reference: Reference, graph: NamedNode) -> set[Quad]:
    """All facts of the tables, in `graph`."""
    return {Quad(*fact, graph) for fact in _facts(reference)}


def _facts(reference: Reference) -> Facts:
    yield from _countries(reference)
    yield from _places(reference)
    for organization in reference.organizations.values():
        yield from _organization(organization)
    for members in reference.memberships.values():
        yield from _memberships(members)
    yield from _platforms(reference)
    for office in reference.offices.values():
        yield from _office(office)
    for holder in reference.holders:
        yield from _holder(holder)


def _node(key: EntityKey) -> NamedNode:
    return NamedNode(iri.entity(key))


def _named(
    node: NamedNode, cls: str, labels: Mapping[str, str], others: Iterable[str], qid: str = ""
) -> Facts:
    """Type, labels, other names and the link to Wikidata."""
    yield node, t.TYPE, t.dip(cls)
    for code in LANGUAGES:
        yield node, t.LABEL, Literal(labels[code], language=code)
    for name in set(others) - set(labels.values()):
        yield node, t.ALT_LABEL, Literal(name)
    same = iri.wikidata(qid) if qid else None
    if same:
        yield node, t.SAME_AS, NamedNode(same)


def _sourced(node: NamedNode, source: str) -> Facts:
    for name in source.split("|"):
        if name:
            yield node, t.SOURCE, Literal(name)


def _dated(node: NamedNode, since: str, until: str) -> Facts:
    for predicate, day in ((t.SINCE, since), (t.UNTIL, until)):
        literal = date_literal(day) if day else None
        if literal:
            yield node, predicate, literal


def _flat(names: Mapping[str, tuple[str, ...]]) -> list[str]:
    return [name for each in names.values() for name in each]


def _countries(reference: Reference) -> Facts:
    for country in reference.countries.values():
        node = _node(country.key)
        others = [*_flat(country.aliases), *_flat(country.nicknames)]
        yield from _named(node, "Country", country.name, others, country.qid)
        yield node, t.ISO3, Literal(country.iso3)
        if country.iso2:
            yield node, t.ISO2, Literal(country.iso2)
        yield from _sourced(node, country.source)


def _places(reference: Reference) -> Facts:
    for place in reference.places.values():
        node = _node(place.key)
        yield from _named(node, "Place", place.name, place.aliases, place.qid)
        if place.country:
            yield node, t.IN_COUNTRY, _node(place.country)
        for predicate, degrees in ((t.LATITUDE, place.latitude), (t.LONGITUDE, place.longitude)):
            if degrees is not None:
                yield node, predicate, Literal(str(degrees), datatype=t.DECIMAL)
        yield from _sourced(node, place.source)


def _organization(each: Organization) -> Facts:
    node = _node(each.key)
    yield from _named(node, each.cls, each.name, [*_flat(each.aliases), *each.abbreviations[1:]], each.qid)
    for abbreviation in each.abbreviations[:1]:
        yield node, t.ABBREVIATION, Literal(abbreviation)
    if each.country:
        yield node, t.IN_COUNTRY, _node(each.country)
    if each.parent:
        yield node, t.PARENT, _node(each.parent)
    yield from _sourced(node, each.source)


def _memberships(members: Iterable[Membership]) -> Facts:
    members = list(members)
    times = Counter(each.member for each in members)
    for each in members:
        since = each.since if times[each.member] > 1 else ""
        node = NamedNode(iri.membership(each.group, each.member, since))
        yield node, t.TYPE, t.MEMBERSHIP
        yield node, t.GROUP, _node(each.group)
        yield node, t.MEMBER, _node(each.member)
        yield from _dated(node, each.since, each.until)
        yield from _sourced(node, each.source)


def _platforms(reference: Reference) -> Facts:
    for platform in reference.platforms.values():
        node = _node(platform.key)
        labels = dict.fromkeys(LANGUAGES, platform.name)
        yield from _named(node, "Platform", labels, platform.aliases, platform.qid)
        if platform.operator:
            yield node, t.OPERATED_BY, _node(platform.operator)
        yield from _dated(node, platform.since, platform.until)
        yield from _sourced(node, platform.source)


def _office(office: Office) -> Facts:
    node = NamedNode(iri.office(office.id))
    yield node, t.TYPE, t.CONCEPT
    for code in LANGUAGES:
        yield node, t.LABEL, Literal(office.label[code], language=code)
        for name in office.names[code]:
            if name != office.label[code]:
                yield node, t.ALT_LABEL, Literal(name, language=code)
    yield from _sourced(node, office.source)


def _holder(holder: Holder) -> Facts:
    person = iri.entity_key("person", holder.person)
    who = _node(person)
    yield from _named(who, "Person", dict.fromkeys(LANGUAGES, holder.person), holder.aliases, holder.qid)
    yield from _sourced(who, holder.source)
    node = NamedNode(iri.reference_position(person, holder.office, holder.of, holder.since))
    yield node, t.TYPE, t.POSITION_HOLDING
    yield node, t.PERSON, who
    yield who, t.HOLDS_POSITION, node
    yield node, t.OFFICE, NamedNode(iri.office(holder.office))
    yield node, t.OFFICE_OF, _node(holder.of)
    yield from _dated(node, holder.since, holder.until)
    yield from _sourced(node, holder.source)
