"""The reference tables as RDF: sound by the shapes, sourced, and joined to articles by their IRIs."""

from __future__ import annotations

import dataclasses
from collections import defaultdict

import pytest
from pyoxigraph import Literal, NamedNode, Quad
from rdflib import Graph

from kg import iri
from kg import terms as t
from kg.model import EntityKey
from kg.reference import Membership, Reference, load_reference
from kg.reference_claims import reference_claims
from tests.ontology.conftest import as_rdflib
from tests.ontology.test_shapes_messages import validate


@pytest.fixture(scope="module")
def reference() -> Reference:
    return load_reference()


@pytest.fixture(scope="module")
def quads(reference: Reference) -> list[Quad]:
    return list(dict.fromkeys(reference_claims(reference)))


def test_the_reference_tables_conform(reference: Reference, shapes: Graph, vocabulary: Graph) -> None:
    """Holders and places are sampled, for time; all of the other tables are validated."""
    places = dict(list(reference.places.items())[::6])
    some = dataclasses.replace(reference, places=places, holders=reference.holders[::6])
    assert validate(as_rdflib(list(dict.fromkeys(reference_claims(some)))), shapes, vocabulary) == {}


def test_everything_is_in_the_reference_graph(quads: list[Quad]) -> None:
    assert {quad.graph_name for quad in quads} == {NamedNode(iri.graph("reference"))}


def test_every_fact_has_a_source_and_no_evidence(quads: list[Quad]) -> None:
    sourced = {quad.subject for quad in quads if quad.predicate == t.SOURCE}
    assert {quad.subject for quad in quads if quad.predicate == t.TYPE} == sourced
    assert not [quad for quad in quads if quad.predicate == t.HAS_EVIDENCE]


def test_what_is_pointed_to_is_described(quads: list[Quad]) -> None:
    described = {quad.subject for quad in quads if quad.predicate == t.TYPE}
    for predicate in (
        t.OFFICE,
        t.OFFICE_OF,
        t.PERSON,
        t.GROUP,
        t.MEMBER,
        t.OPERATED_BY,
        t.IN_COUNTRY,
        t.PARENT,
    ):
        missing = {str(quad.object) for quad in quads if quad.predicate == predicate} - set(
            map(str, described)
        )
        assert not missing, predicate


def test_nothing_ends_before_it_begins(quads: list[Quad]) -> None:
    dates: dict[NamedNode, dict[NamedNode, list[str]]] = defaultdict(lambda: defaultdict(list))
    for quad in quads:
        if quad.predicate in (t.SINCE, t.UNTIL):
            dates[quad.subject][quad.predicate].append(quad.object.value)
    for node, bounds in dates.items():
        for since in bounds[t.SINCE]:
            for until in bounds[t.UNTIL]:
                assert until[: len(since)] >= since[: len(until)], node


def test_persons_and_offices_have_the_iris_that_articles_use(quads: list[Quad]) -> None:
    subjects = {quad.subject for quad in quads}
    assert NamedNode(iri.entity(EntityKey("person/retno-marsudi"))) in subjects
    assert NamedNode(iri.office(iri.OfficeId("minister of foreign affairs"))) in subjects


def test_a_country_that_joined_twice_has_a_membership_for_each_time(reference: Reference) -> None:
    group, member = EntityKey("organization/asean"), EntityKey("country/IDN")
    periods = tuple(
        Membership(group, member, since, until, "", "general-knowledge")
        for since, until in (("1962", "2009"), ("2016-01", "2016-11"))
    )
    one = dataclasses.replace(reference, memberships={group: periods})
    made = {q.subject for q in reference_claims(one) if q.predicate == t.TYPE and q.object == t.MEMBERSHIP}
    assert made == {NamedNode(iri.membership(group, member, since)) for since in ("1962", "2016-01")}


def test_dates_keep_their_precision(quads: list[Quad]) -> None:
    literals = [quad.object for quad in quads if quad.predicate == t.SINCE]
    lengths = {t.YEAR: 4, t.YEAR_MONTH: 7, t.DATE: 10}
    assert all(isinstance(each, Literal) and len(each.value) == lengths[each.datatype] for each in literals)
