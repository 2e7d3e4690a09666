"""Guarded queries to a server: the same answers as from a folder, refused where they must be, never cut in silence."""

from __future__ import annotations

import http.server
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest

from kg.cli import run
from kg.errors import QueryError, QueryTimeout, StoreError
from kg.guard import RemoteGuard, open_guard
from kg.query import Guard
from kg.store import open_store
from kg.store.address import addresses
from kg.store.protocol import Server
from kg.store.remote import RemoteStore
from tests.query.test_guard import RUNAWAYS
from tests.store.articles import article_quads, graph_of
from tests.store.servers import oxigraph, passing_oxigraph, virtuoso

SERVERS = {"oxigraph": oxigraph, "virtuoso": virtuoso}


@contextmanager
def filled(location: str) -> Iterator[str]:
    with open_store(location, write=True) as store:
        store.replace_article(graph_of("a"), article_quads("a"))
    yield location
    with open_store(location, write=True) as store:
        store.remove_article(graph_of("a"))


@pytest.fixture(params=SERVERS)
def address(request: pytest.FixtureRequest) -> Iterator[str]:
    with filled(SERVERS[request.param]()) as location:
        yield location


@pytest.fixture
def guard(address: str) -> Iterator[Guard]:
    with open_guard(address) as opened:
        yield opened


def test_the_same_answers_as_from_a_folder(guard: Guard, small_store: Path) -> None:
    assert isinstance(guard, RemoteGuard)
    asked = [
        "SELECT ?p ?o { ?e a dip:Summit ; ?p ?o } ORDER BY ?p ?o",
        "SELECT (COUNT(*) AS ?n) { ?s dip:iso3 ?o }",
        "SELECT ?flag ?n ?x { ?p dip:countStated ?n OPTIONAL { ?p dip:former ?flag } BIND(1.50 AS ?x) }",
        "ASK { ?s dip:iso3 'VNM' }",
        f"SELECT ?e FROM <{graph_of('a')}> {{ ?e a dip:Summit }}",
        "SELECT ?g ?e { GRAPH ?g { ?e a dip:Summit } FILTER(CONTAINS(STR(?g), '/article/')) }",
    ]
    with Guard(small_store) as other:
        for text in asked:
            found, wanted = guard.query(text), other.query(text)
            assert (found.variables, found.truth) == (wanted.variables, wanted.truth), text
            assert sorted(map(str, found.rows)) == sorted(map(str, wanted.rows)), (
                text
            )  # servers sort in their ways
        construct = "CONSTRUCT { ?e a ?c } WHERE { ?e a ?c . ?e a dip:Summit }"
        assert set(guard.query(construct).rows) == set(other.query(construct).rows)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("SELECT * { ?s ?p", "line 1, column 17"),
        ("INSERT DATA { <x:a> <x:b> <x:c> }", "cannot change"),
        ("SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }", "SERVICE"),
        ("DEFINE input:inference 'x' SELECT * { ?s ?p ?o }", "not SPARQL"),
        ("PREFIX b: <bif:> SELECT (b:sys_stat('st_dbms_name') AS ?n) {}", "functions and procedures"),
        ("SELECT (bif:sys_stat('st_dbms_name') AS ?n) {}", "not SPARQL"),
        ("SELECT * FROM <http://localhost/x> { ?s ?p ?o }", "no graph"),
        ("SELECT * { FILTER(" + "!" * 90_000 + "true) }", "crashed|not SPARQL"),
    ],
)
def test_refused_before_the_server_sees_it(guard: Guard, text: str, message: str) -> None:
    with pytest.raises(QueryError, match=message):
        guard.query(text)


@pytest.mark.parametrize("name", ["cross product", "property path"])
@pytest.mark.parametrize("server", SERVERS)
def test_a_runaway_is_an_error_in_time(server: str, name: str) -> None:
    started = passing_oxigraph() if server == "oxigraph" else nullcontext(virtuoso())
    with started as address, filled(address), open_guard(address) as guard:
        _is_stopped(guard, name)


def _is_stopped(guard: Guard, name: str) -> None:
    guard.query("ASK {}")
    started = time.monotonic()
    with pytest.raises(QueryError):  # Virtuoso refuses the path for what it is
        guard.query(RUNAWAYS[name], timeout=0.5)
    assert time.monotonic() - started < 1.5
    assert guard.query("ASK {}").truth is True


def test_rows_are_cut_with_a_notice(guard: Guard) -> None:
    answer = guard.query("SELECT * { ?s ?p ?o }", rows=7)
    assert (len(answer.rows), answer.notice) == (7, "only the first 7 rows are shown; there are more")


def test_what_virtuoso_cuts_short_is_told() -> None:
    """It gives 50 rows, or what it has after two seconds, as if that were all."""
    address = virtuoso("ResultSetMaxRows = 50\nMaxQueryExecutionTime = 2")
    with open_guard(f"{address},{address},{address}-graph-crud") as guard:
        assert isinstance(guard, RemoteGuard)
        guard._store = _store_of(address)
        answer = guard.query("SELECT * { GRAPH ?g { ?s ?p ?o } }")
        assert (len(answer.rows), "ResultSetMaxRows" in (answer.notice or "")) == (50, True)
        with pytest.raises(QueryTimeout):
            guard.query(
                "SELECT * { GRAPH ?x { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } FILTER(STR(?c) = CONCAT(STR(?f), STR(?i))) }"
            )


def _store_of(address: str) -> RemoteStore:
    return RemoteStore(Server(addresses(address)), None)


# --- a server that is not what it should be ------------------------------------------------------------


@pytest.fixture
def serve() -> Iterator[Callable[[Callable[[http.server.BaseHTTPRequestHandler], None]], str]]:
    started: list[http.server.ThreadingHTTPServer] = []

    def start(answer: Callable[[http.server.BaseHTTPRequestHandler], None]) -> str:
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                self.rfile.read(int(self.headers["Content-Length"]))
                answer(self)

            def log_message(self, *arguments: object) -> None:
                pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        server.handle_error = lambda *gone: None  # type: ignore[method-assign]
        threading.Thread(target=server.serve_forever, daemon=True).start()
        started.append(server)
        return f"http://127.0.0.1:{server.server_port}/query"

    yield start
    for server in started:
        server.shutdown()
        server.server_close()


Handler = http.server.BaseHTTPRequestHandler
ROWS = b'{"head":{"vars":["p","o"]},"results":{"bindings":[{"p":{"type":"uri","value":"http://x/"}}'


def test_31_no_redirect_is_followed(serve: Callable[[Callable[[Handler], None]], str]) -> None:
    asked: list[str] = []
    inner = serve(lambda handler: asked.append(handler.path))

    def away(handler: Handler) -> None:
        handler.send_response(307)
        handler.send_header("Location", inner)
        handler.end_headers()

    with pytest.raises(StoreError, match="no redirect is followed"):
        open_store(serve(away))
    assert asked == []


def test_a_reply_that_ends_early_is_an_error(serve: Callable[[Callable[[Handler], None]], str]) -> None:
    def short(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(ROWS) + 4))
        handler.end_headers()
        handler.wfile.write(ROWS)

    def broken(handler: Handler) -> None:
        handler.send_response(200)
        handler.end_headers()
        handler.wfile.write(ROWS)

    for answer in (short, broken):
        with pytest.raises(StoreError, match=r"malformed|complete"):
            open_store(serve(answer))


def test_a_server_that_trickles_is_stopped(
    serve: Callable[[Callable[[Handler], None]], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def trickle(handler: Handler) -> None:
        handler.send_response(200)
        handler.end_headers()
        for _ in range(100):
            handler.wfile.write(b" ")
            handler.wfile.flush()
            time.sleep(0.05)

    monkeypatch.setenv("KG_LIMIT_STORE_SECONDS", "0.5")
    started = time.monotonic()
    with pytest.raises(QueryTimeout, match="in time"):
        open_store(serve(trickle))
    assert time.monotonic() - started < 1.5


def test_a_server_that_is_not_there_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"http://someone:secret@127.0.0.1:{taken.getsockname()[1]}/query"
        assert run(["query", "ASK {}", "--store", address]) == 1
    told = capsys.readouterr().err
    assert told.startswith("kg: http://127.0.0.1:")
    assert "cannot be reached" in told
    assert "secret" not in told
    assert told.count("\n") == 1


@pytest.mark.parametrize(
    ("location", "message"),
    [
        ("ftp://h/sparql", "http"),
        ("http:///sparql", "http"),
        ("http://h/ds", "name three"),
        ("http://h/query,http://h/update", "or three"),
    ],
)
def test_addresses_that_are_none(location: str, message: str) -> None:
    with pytest.raises(StoreError, match=message):
        addresses(location)


def test_addresses_are_told_from_one_or_named() -> None:
    found = addresses("https://me:p%40ss@h:8890/sparql")
    assert (found.query, found.update, found.graphs) == (
        "https://h:8890/sparql",
        "https://h:8890/sparql",
        "https://h:8890/sparql-graph-crud",
    )
    assert (found.user, found.password) == ("me", "p@ss")
    found = addresses("http://h/ds/sparql , http://h/ds/update,http://h/ds/data")
    assert (found.update, found.graphs) == ("http://h/ds/update", "http://h/ds/data")
