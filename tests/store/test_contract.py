"""What every store must do, whatever is behind it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, serialize
from pyoxigraph import Store as Memory

from kg import iri
from kg.errors import StoreError
from kg.store import BACKGROUND, Store
from kg.terms import INFERRED_FROM, MEMBERSHIP, TITLE, TYPE
from tests.store.articles import INFERRED, MEMBER, article_quads, graph_of

AT, HOUR = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), timedelta(hours=1)


def as_kept(quads: list[Quad]) -> set[Quad]:
    """Numbers as the store keeps them."""
    memory = Memory()
    memory.extend(quads)
    return set(memory)


def articles_in(store: Store) -> set[Quad]:
    names = [name for name in store.graphs() if "graph/article/" in name] + [INFERRED]
    return {quad for name in names for quad in store.quads(graph=NamedNode(name))}


def test_an_article_is_stored_with_what_it_lets_infer(store: Store) -> None:
    quads = article_quads("a")
    assert store.replace_article(graph_of("a"), quads)
    assert articles_in(store) == as_kept(quads)
    assert store.contains(graph_of("a"))
    assert graph_of("a") in set(store.graphs())


def test_the_same_article_again_changes_nothing(store: Store) -> None:
    store.replace_article(graph_of("a"), article_quads("a"))
    store.replace_article(graph_of("b"), article_quads("b"))  # which shares a membership with it
    size = store.size()
    assert not store.replace_article(graph_of("a"), article_quads("a"))
    assert store.size() == size


def test_a_revised_article_leaves_nothing_of_the_former(store: Store) -> None:
    store.replace_article(graph_of("a"), article_quads("a"))
    revised = article_quads("a", "Nine ASEAN countries met in Jakarta.", infer=False)
    assert store.replace_article(graph_of("a"), revised)
    assert articles_in(store) == as_kept(revised)


def test_a_former_version_is_kept_apart_and_goes_with_the_article(store: Store) -> None:
    before = store.size()
    first, second = article_quads("a"), article_quads("a", "Nine ASEAN countries met in Jakarta.")
    assert store.replace_article(graph_of("a"), first, replaced_at=AT)
    assert not store.replace_article(graph_of("a"), first, replaced_at=AT), "the same text is no new version"
    for text, moment in ((second, AT), (first, AT + HOUR), (second, AT + 2 * HOUR)):
        assert store.replace_article(graph_of("a"), text, replaced_at=moment)
    assert articles_in(store) == as_kept(second)
    (one, *_) = versions = [
        NamedNode(name) for name in sorted(rows(store, "SELECT DISTINCT ?v { ?v a dip:ArticleVersion }"))
    ]
    assert len(versions) == 2, "the first text, and the second while the first was there again"
    kept = [{quad.triple for quad in store.quads(graph=version)} for version in versions]
    said = [
        {q.triple for q in as_kept(text) if q.graph_name != NamedNode(INFERRED)} for text in (first, second)
    ]
    assert kept in (said, said[::-1])
    assert not set(store.quads()) & set(store.quads(graph=one)), "it does not count"
    assert not [name for name in store.graphs() if "version/" in name]
    told = f"SELECT ?at {{ <{one.value}> dip:versionOf <{graph_of('a').replace('graph', 'id')}> ; dip:replacedAt ?at }}"
    assert rows(store, told)
    assert rows(store, "SELECT (COUNT(?t) AS ?n) { ?a dip:fullText ?t }") == ["1"]
    times = rows(store, "SELECT ?at { ?v dip:replacedAt ?at } ORDER BY ?at")
    assert times == ["2026-01-02T03:04:05Z", "2026-01-02T04:04:05Z", "2026-01-02T05:04:05Z"]
    assert store.remove_article(graph_of("a"))
    assert store.size() == before


def test_removing_an_article_takes_its_inferences_and_leaves_those_of_others(store: Store) -> None:
    before = store.size()
    store.replace_article(graph_of("a"), article_quads("a"))
    store.replace_article(graph_of("b"), article_quads("b"))
    assert store.remove_article(graph_of("a"))
    assert articles_in(store) == as_kept(article_quads("b"))
    memberships = list(store.quads(None, TYPE, MEMBERSHIP, NamedNode(INFERRED)))
    assert len(memberships) == 1, "the other article's inference still rests on the membership"
    assert store.remove_article(graph_of("b"))
    assert store.size() == before
    assert articles_in(store) == set()
    assert not store.contains(graph_of("b"))
    assert not store.remove_article(graph_of("b"))


def test_an_article_whose_name_looks_like_another_s_is_apart(store: Store) -> None:
    store.replace_article(graph_of("a"), article_quads("a"))
    store.replace_article(graph_of("a/../a"), article_quads("a/../a"))
    store.remove_article(graph_of("a/../a"))
    assert articles_in(store) == as_kept(article_quads("a"))


def test_literals_come_back_as_they_went_in(store: Store) -> None:
    graph = NamedNode(graph_of("odd"))
    node = NamedNode("https://example.org/x")
    odd = [
        '"',
        "'''\"\"\"",
        "a\r\nb\n\rc",
        "\u202etxt\u202c \u200b",
        "\x00\x07\x1b[31m",
        "\\u0041 \\",
        "",
        "\U0001f600",
    ]
    quads = [Quad(node, TITLE, Literal(text, language="id"), graph) for text in odd]
    store.replace_article(graph.value, [Quad(node, TITLE, Literal("before"), graph)])
    store.replace_article(graph.value, quads)  # by the way of an update's text
    assert {quad.object.value for quad in store.quads(node, TITLE)} == set(odd)


def test_select_sees_all_graphs_as_one_and_binds(store: Store) -> None:
    store.replace_article(graph_of("a"), article_quads("a"))
    who = NamedNode("https://w3id.org/diplomacy-kg/id/" + MEMBER)
    rows = list(store.select("SELECT ?l { ?p dip:participant ?who . ?who rdfs:label ?l }", {"who": who}))
    assert {row[0].value for row in rows if isinstance(row[0], Literal)} == {"Vietnam"}
    assert not list(store.quads(None, INFERRED_FROM, None, NamedNode(graph_of("a")))), "only in its own graph"


def test_what_is_told_leaves_out_the_background_and_former_versions(store: Store) -> None:
    assert list(store.resolved(TYPE)) == [], "the reference tells of thousands of people"
    store.replace_article(graph_of("a"), article_quads("a"), replaced_at=AT)
    store.replace_article(
        graph_of("a"), article_quads("a", "Nine ASEAN countries met in Jakarta."), replaced_at=HOUR + AT
    )
    told = list(store.resolved(TYPE))
    graphs = {quad.graph_name.value for quad in told if isinstance(quad.graph_name, NamedNode)}
    assert graphs >= {graph_of("a"), INFERRED}
    assert graphs.isdisjoint(map(iri.graph, BACKGROUND))
    assert not any(map(iri.is_version, graphs))
    assert len(told) == len(set(told)) > 0
    kind = told[0].object
    assert set(store.resolved(TYPE, kind)) == {quad for quad in told if quad.object == kind}


def test_bulk_load(store: Store, tmp_path: Path) -> None:
    quads = article_quads("a")
    path = tmp_path / "shard.nq"
    serialize(quads, str(path), RdfFormat.N_QUADS)
    store.bulk_load(path)
    assert articles_in(store) == as_kept(quads)
    path.write_text("this is no quad\n")
    with pytest.raises(StoreError, match="not N-Quads"):
        store.bulk_load(path)


def test_a_closed_store_says_so(store: Store) -> None:
    store.close()
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.size()


def rows(store: Store, text: str) -> list[str]:
    return [row[0].value for row in store.select(text) if row[0] is not None]


def test_a_triple_of_many_graphs_counts_once_until_the_last_has_gone(store: Store) -> None:
    query = "SELECT (COUNT(*) AS ?n) { ?c dip:iso3 'VNM' ; rdfs:label ?l . ?c a dip:Country }"
    before = rows(store, query)
    names = [f"n{number}" for number in range(5)]
    for name in names:
        store.replace_article(graph_of(name), article_quads(name))
    counted = rows(store, query)
    assert counted == ["2"]
    for name in names[:-1]:
        store.remove_article(graph_of(name))
    assert rows(store, query) == counted
    by_graph = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?c dip:iso3 'VNM' ; a dip:Country } ?g ?p ?o }"
    assert rows(store, by_graph) == ["0"], "graphs are named only by GRAPH"
    store.remove_article(graph_of(names[-1]))
    assert rows(store, query) == before


def test_from_restricts_to_its_graphs(store: Store) -> None:
    for name in ("a", "b"):
        store.replace_article(graph_of(name), article_quads(name))
    assert rows(store, f"SELECT ?e FROM <{graph_of('b')}> {{ ?e a dip:Summit }}") == [
        "https://w3id.org/diplomacy-kg/id/event/b/e1"
    ]
