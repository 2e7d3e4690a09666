"""Guarded queries: an answer in full, or an error in time."""

from __future__ import annotations

import os
import resource
import signal
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Store

from kg.errors import QueryError, QueryTimeout, StoreError
from kg.query import Guard
from kg.store import Node, open_store
from tests.store.articles import article_quads, graph_of

LIMIT = 0.3
SLACK = 0.5  # the machine may be busy; the bound that bench/ measures is tighter

RUNAWAYS = {
    "cross product": "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
    "property path": "SELECT (COUNT(*) AS ?n) { ?a (!<x:y>|!<x:z>)* ?b . ?c (!<x:y>|!<x:z>)* ?d }",
    "regular expression": "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f FILTER(REGEX(CONCAT(STR(?c), STR(?f)), '(a*)*b')) }",
    "sorted": "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f",
    "parser": "SELECT * { ?s ?p ?o " + "OPTIONAL { ?s ?p ?o } " * 1000 + "}",
}


@pytest.fixture
def guard(small_store: Path) -> Iterator[Guard]:
    with Guard(small_store) as opened:
        yield opened


@pytest.fixture(scope="module")
def nowhere() -> Iterator[Guard]:
    with Guard(None) as opened:
        yield opened


def children() -> set[int]:
    path = Path(f"/proc/self/task/{os.getpid()}/children")
    return set(map(int, path.read_text().split())) if path.exists() else set()


@pytest.mark.parametrize("name", RUNAWAYS)
def test_a_runaway_is_stopped_in_time_and_leaves_nothing(guard: Guard, name: str) -> None:
    before = children()
    guard.query("ASK {}")  # the store is open now
    started = time.monotonic()
    with pytest.raises(QueryTimeout, match=r"0\.3 s"):
        guard.query(RUNAWAYS[name], timeout=LIMIT)
    assert time.monotonic() - started < LIMIT + SLACK
    assert children() == before
    assert guard.query("ASK { ?s ?p ?o }").truth is True, "the next query is answered"


def test_work_is_what_the_processor_did(guard: Guard) -> None:
    guard.query("ASK {}")
    with pytest.raises(QueryTimeout, match=r"0\.3 s"):
        guard.query(RUNAWAYS["cross product"], timeout=60, work=LIMIT)


def test_waiting_for_the_processor_is_no_work(guard: Guard) -> None:
    guard.query("ASK {}")
    (child,) = children()
    os.kill(child, signal.SIGSTOP)
    later = threading.Timer(2 * LIMIT, os.kill, (child, signal.SIGCONT))
    later.start()
    assert guard.query("ASK {}", timeout=60, work=LIMIT).truth is True
    later.join()


def test_a_crash_of_the_child_is_an_error_and_the_next_query_is_answered(guard: Guard) -> None:
    with pytest.raises(QueryError, match=r"crashed|not SPARQL"):
        guard.query("SELECT * { FILTER(" + "!" * 90_000 + "true) }")
    assert guard.query("ASK {}").truth is True


def test_a_query_that_takes_all_memory_is_an_error(guard: Guard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_LIMIT_QUERY_MEMORY_BYTES", "50_000_000")
    with pytest.raises(QueryError, match=r"memory|failed"):
        guard.query("SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f", timeout=20)
    assert guard.query("ASK {}").truth is True


def test_rows_are_cut_with_a_notice(guard: Guard) -> None:
    answer = guard.query("SELECT * { ?s ?p ?o }", rows=7)
    assert len(answer.rows) == 7
    assert answer.notice == "only the first 7 rows are shown; there are more"
    exact = guard.query("SELECT * { ?s ?p ?o } LIMIT 7", rows=7)
    assert len(exact.rows) == 7
    assert exact.notice is None


@pytest.mark.parametrize("rows", [0, 1, 2_999, 9_000, 10_000])
def test_rows_are_cut_in_whatever_part_they_come(guard: Guard, rows: int) -> None:
    digits = " ".join(map(str, range(10)))
    ten_thousand = " ".join(f"VALUES ?{name} {{ {digits} }}" for name in "abcd")
    answer = guard.query(f"SELECT ?a ?b ?c ?d {{ {ten_thousand} }}", rows=rows)
    assert len(answer.rows) == len(set(answer.rows)) == rows
    assert (answer.notice is None) is (rows == 10_000)


def test_a_row_may_be_longer_than_a_part(guard: Guard) -> None:
    (row,) = guard.query(
        f"SELECT ?a ?b {{ BIND(REPLACE('{'x' * 9_000}', 'x', 'a\\tb\\nc 123456') AS ?a) BIND(1 AS ?b) }}"
    ).rows
    assert row == (Literal("a\tb\nc 123456" * 9_000), Literal(1))


def test_rows_without_columns_and_without_values_are_rows(guard: Guard) -> None:
    assert guard.query("SELECT * {}").rows == ((),)
    told = guard.query("SELECT ?a { {} UNION { BIND('' AS ?a) } UNION {} }").rows
    assert Counter(told) == {(None,): 2, (Literal(""),): 1}


TERMS = st.one_of(
    st.builds(Literal, st.text()),
    st.builds(Literal, st.text(), language=st.sampled_from(["id", "en-gb", "ar"])),
    st.builds(
        Literal,
        st.one_of(
            st.text(), st.sampled_from(["01", "1.0", "+2", "1e3", "true", "2024", "NaN", "2024-02-30"])
        ),
        datatype=st.sampled_from(
            [
                NamedNode(f"http://www.w3.org/2001/XMLSchema#{name}")
                for name in ("integer", "decimal", "double", "boolean", "date", "gYear")
            ]
        ),
    ),
    st.builds(NamedNode, st.sampled_from(["http://x/é", "urn:a:b%20c", "http://x/?q=(1)&r='2'#3"])),
)


@settings(deadline=None)
@given(terms=st.lists(TERMS, min_size=1, max_size=20))
def test_terms_come_through_the_pipe_as_the_database_gives_them(nowhere: Guard, terms: list[Node]) -> None:
    values = " ".join(map(str, terms))
    solutions = f"SELECT ?a ?b {{ VALUES ?a {{ {values} }} OPTIONAL {{ BIND(?a AS ?b) FILTER(isIRI(?a)) }} }}"
    triples = f"CONSTRUCT {{ <urn:s> <urn:p> ?a . _:b <urn:p> ?a }} WHERE {{ VALUES ?a {{ {values} }} }}"
    bare = Store()
    assert nowhere.query(solutions).rows == tuple(tuple(each) for each in bare.query(solutions))  # type: ignore[union-attr,arg-type]
    told = [row[2] for row in nowhere.query(triples).rows]
    assert told == [triple.object for triple in bare.query(triples)]  # type: ignore[union-attr]


def test_a_result_that_is_too_large_is_refused(guard: Guard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_LIMIT_RESULT_BYTES", "1000")
    with pytest.raises(QueryError, match="larger than 1,000 bytes"):
        guard.query("SELECT * { ?s ?p ?o }")


def test_from_only_names_graphs_of_the_store(guard: Guard) -> None:
    inside = guard.query(f"SELECT * FROM <{graph_of('a')}> {{ ?s a dip:Summit }}")
    assert len(inside.rows) == 1
    for outside in ("FROM <file:///etc/passwd>", "FROM NAMED <http://localhost/x>", "FROM <x:y>"):
        with pytest.raises(QueryError, match="no graph"):
            guard.query(f"SELECT * {outside} {{ ?s ?p ?o }}")


def test_without_from_all_graphs_are_seen_as_one(guard: Guard) -> None:
    joined = "SELECT * { ?part dip:inferredFrom ?stated . ?stated dip:evidence ?e . dip:Summit a owl:Class }"
    assert len(guard.query(joined).rows) == 1


def test_malformed_sparql_says_where(guard: Guard) -> None:
    with pytest.raises(QueryError, match="line 1, column "):
        guard.query("SELECT * { ?s ?p")


def test_construct_ask_and_describe(guard: Guard) -> None:
    triples = guard.query("CONSTRUCT { ?s a ?c } WHERE { ?s a ?c FILTER(?c = dip:Summit) }")
    assert triples.triples
    assert len(triples.rows) == 1
    assert guard.query("ASK { ?s a dip:Company . ?s dip:iso3 'X' }").truth is False
    assert guard.query(f"DESCRIBE <{graph_of('a').replace('/graph/', '/id/')}>").rows


def test_a_query_sees_what_was_published_meanwhile(folder: Path) -> None:
    count = "SELECT ?a { ?a a dip:Article }"
    with Guard(folder) as guard:
        assert len(guard.query(count).rows) == 1
        with open_store(folder, write=True) as store:
            store.replace_article(graph_of("b"), article_quads("b"))
            assert len(guard.query(count).rows) == 1, "a consistent snapshot"
        assert len(guard.query(count).rows) == 2


def test_a_process_with_many_open_files_can_ask(small_store: Path) -> None:
    """A server with a thousand connections: `select` would take no descriptor past 1,023."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard < 2_000:
        pytest.skip("this system allows no more open files")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, 2_000), hard))
    taken = [os.open(os.devnull, os.O_RDONLY) for _ in range(1_100)]
    try:
        with Guard(small_store) as guard:
            assert guard.query("ASK { ?s ?p ?o }").truth is True
    finally:
        for each in taken:
            os.close(each)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_a_missing_store_is_told(tmp_path: Path) -> None:
    with Guard(tmp_path / "none") as guard, pytest.raises(StoreError, match="does not exist"):
        guard.query("ASK {}")
