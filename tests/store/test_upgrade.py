"""Stores on servers that an older program wrote: read as they are, and resolved by whoever writes first."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from pyoxigraph import NamedNode, Quad, RdfFormat, Triple, serialize

from kg import iri
from kg.store import Store, open_store
from kg.store.occurrences import RESOLVED
from kg.store.remote import RemoteStore
from kg.store.update_text import STORE, inside
from kg.terms import TYPE, dip
from tests.folders import copy_of
from tests.resolve.articles import FOREIGN, Meeting, Told, article_quads
from tests.store.articles import graph_of
from tests.store.test_servers import location_of, union_of

CONFORMS = "<http://purl.org/dc/terms/conformsTo>"

TOLD = {
    "a": (Told("Retno L.P. Marsudi", FOREIGN, "IDN"),),
    "b": (Told("Retno Marsudi", FOREIGN, "IDN"), Told("Anwar Sidik", FOREIGN, "AUS")),
    "c": (Told("Anwar Malik Sidik", FOREIGN, "AUS"),),
}


def written_as_format_1(store: RemoteStore, quads: list[Quad]) -> None:
    """What format 1 wrote: articles' graphs, and each of their triples in the union with the article's names."""
    by_graph: dict[str, list[Triple]] = defaultdict(list)
    for quad in quads:
        assert isinstance(quad.graph_name, NamedNode)
        by_graph[quad.graph_name.value].append(quad.triple)
    for graph, triples in by_graph.items():
        store.server.add(graph, serialize(triples, format=RdfFormat.N_TRIPLES) or b"")
    every = list(dict.fromkeys(quad.triple for quad in quads))
    store.server.add(store.union, serialize(every, format=RdfFormat.N_TRIPLES) or b"")
    node = f"<{STORE}> {CONFORMS}"
    marked = inside(STORE, f'{node} "diplomacy-kg store, format 1"')
    store.server.update(f"DELETE WHERE {{ {inside(STORE, f'{node} ?o')} }} ; INSERT DATA {{ {marked} }}")


def people(store: Store) -> set[str]:
    return {
        str(each.subject)
        for each in store.triples(None, TYPE, dip("Person"))
        if "retno" in str(each) or "anwar" in str(each)
    }


def test_a_store_of_format_1_is_resolved_when_somebody_writes(
    server_store: Store, empty_store: Path, tmp_path: Path
) -> None:
    assert isinstance(server_store, RemoteStore)
    meeting = Meeting((), ("IDN", "AUS"), "2013-11-18")
    said = {name: list(article_quads(name, told, (meeting,))) for name, told in TOLD.items()}
    location = location_of(server_store)
    written_as_format_1(server_store, [quad for quads in said.values() for quad in quads])
    server_store.close()
    with open_store(location) as reader:
        before = people(reader)
        assert not list(reader.quads(graph=RESOLVED))
    with open_store(location, write=True) as store:
        assert isinstance(store, RemoteStore)
        assert store.is_unresolved
        assert store.resolve()
    with open_store(location) as store, open_store(copy_of(empty_store, tmp_path), write=True) as other:
        for name, quads in said.items():
            other.replace_article(graph_of(name), quads)
        other.snapshot()
        stated = [name for name in other.graphs() if iri.identifier_of(name)] + [RESOLVED.value]
        for name in stated:
            assert set(store.quads(graph=NamedNode(name))) == set(other.quads(graph=NamedNode(name)))
        assert union_of(store) == union_of(other)
        assert people(store) == people(other) != before
    with open_store(location, write=True) as store:
        assert isinstance(store, RemoteStore)
        assert not store.is_unresolved
        assert not store.resolve()
