"""Runs test suites in the W3C's format: each query bare in pyoxigraph and through the guard, both judged.

Every folder's `manifest*.ttl` is read. Evaluation tests compare solutions as multisets, and graphs up to the names of
blank nodes; syntax tests ask whether a query is taken or refused. Tests of updates, of entailment and of protocols are
passed over: they are not about queries.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pyoxigraph
from pyoxigraph import (
    BlankNode,
    CanonicalizationAlgorithm,
    Dataset,
    Literal,
    NamedNode,
    Quad,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    RdfFormat,
    Triple,
)

from kg.errors import KgError
from kg.query import Guard
from kg.store.marker import Marker, write_marker
from kg.store.snapshots import publish

MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#"
QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#"
RS = "http://www.w3.org/2001/sw/DataAccess/tests/result-set#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

RESULTS = {
    ".srx": QueryResultsFormat.XML,
    ".srj": QueryResultsFormat.JSON,
    ".tsv": QueryResultsFormat.TSV,
}
GRAPHS = {".ttl": RdfFormat.TURTLE, ".rdf": RdfFormat.RDF_XML, ".nt": RdfFormat.N_TRIPLES}


@dataclass(frozen=True)
class Case:
    """A test: its name, its kind (eval, takes, refuses), files of the query, data, named graphs and result."""

    name: str
    kind: str
    query: Path
    data: tuple[Path, ...] = ()
    graphs: tuple[tuple[str, Path], ...] = ()
    result: Path | None = None


@dataclass(frozen=True)
class Outcome:
    """Whether the bare store and the guard did as the suite wants, and what the guard said if it did not."""

    case: Case
    bare: bool
    guarded: bool
    said: str = ""


KINDS = {
    "QueryEvaluationTest": "eval",
    "CSVResultFormatTest": "eval",
    "PositiveSyntaxTest": "takes",
    "PositiveSyntaxTest11": "takes",
    "NegativeSyntaxTest": "refuses",
    "NegativeSyntaxTest11": "refuses",
}


# --- manifests -----------------------------------------------------------------------------------------


def cases(folder: Path) -> Iterator[Case]:
    """All tests of queries in a folder and the folders in it."""
    for manifest in sorted(folder.rglob("*manifest*.ttl")):
        if "entailment" not in manifest.parts:
            yield from _cases(manifest)


def _cases(manifest: Path) -> Iterator[Case]:
    triples = Dataset(
        quad
        for quad in pyoxigraph.parse(
            path=str(manifest), format=RdfFormat.TURTLE, base_iri=manifest.resolve().as_uri()
        )
    )

    def one(subject: Any, name: str) -> Any:
        return next((q.object for q in triples.quads_for_subject(subject) if q.predicate.value == name), None)

    def every(subject: Any, name: str) -> list[Any]:
        return [q.object for q in triples.quads_for_subject(subject) if q.predicate.value == name]

    for entries in [q.object for q in triples if q.predicate.value == MF + "entries"]:
        while isinstance(entries, BlankNode):
            test, entries = one(entries, RDF + "first"), one(entries, RDF + "rest")
            kind = KINDS.get((getattr(one(test, RDF + "type"), "value", "")).removeprefix(MF))
            action, result = one(test, MF + "action"), one(test, MF + "result")
            if kind is None or action is None:
                continue
            query = one(action, QT + "query") or action
            if not isinstance(query, NamedNode) or isinstance(result, BlankNode):
                continue
            named = every(action, QT + "graphData")
            yield Case(
                f"{manifest.parent.name}/{one(test, MF + 'name').value}",
                kind,
                _path(query),
                tuple(map(_path, every(action, QT + "data"))),
                tuple((g.value, _path(g)) for g in named if isinstance(g, NamedNode)),
                _path(result) if result is not None else None,
            )


def _path(node: NamedNode) -> Path:
    from urllib.parse import unquote, urlsplit

    return Path(unquote(urlsplit(node.value).path))


# --- running -------------------------------------------------------------------------------------------


class Stores:
    """A store for each set of data: bare, and as a folder that the guard opens. The last one is kept."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._made: dict[object, tuple[pyoxigraph.Store, Path]] = {}

    def of(self, case: Case) -> tuple[pyoxigraph.Store, Path]:
        key = (case.data, case.graphs)
        if key not in self._made:
            formers = [former for _, former in self._made.values()]
            self._made.clear()
            for former in formers:
                shutil.rmtree(former, ignore_errors=True)
            # Bare in memory: a guard is forked from this process, which should have none of RocksDB's threads.
            bare = pyoxigraph.Store()
            for path, name in [*((path, None) for path in case.data), *((p, n) for n, p in case.graphs)]:
                base, form = path.resolve().as_uri(), GRAPHS[path.suffix]
                bare.load(
                    path=str(path), format=form, base_iri=base, to_graph=NamedNode(name) if name else None
                )
            folder = Path(tempfile.mkdtemp(dir=self._place))
            database = pyoxigraph.Store(str(folder / "db"))
            database.extend(bare)
            publish(database, folder / "snapshots")
            write_marker(folder, Marker(ready=True, dirty=False))
            self._made[key] = bare, folder
        return self._made[key]


def run(case: Case, stores: Stores) -> Outcome:
    # Queries name files next to them.
    text = f"BASE <{case.query.resolve().as_uri()}> " + case.query.read_text("utf-8")
    database, folder = stores.of(case)
    try:
        bare = _judged(case, _rows_of(database.query(text)))
    except (SyntaxError, OSError, ValueError, RuntimeError):
        bare = case.kind == "refuses"
    said = ""
    try:
        with Guard(folder) as guard:
            answer = guard.query(text, timeout=20)
        found = (
            answer.truth if answer.truth is not None else ([] if answer.triples else list(answer.variables))
        )
        guarded = _judged(case, (found, answer.rows if answer.truth is None else (), answer.triples))
    except KgError as error:
        guarded, said = case.kind == "refuses", str(error)
    return Outcome(case, bare, guarded, said)


Found = tuple[Any, Any, bool]
"""The truth or the variables; the rows; whether the rows are triples."""


def _rows_of(found: Any) -> Found:
    if isinstance(found, QueryBoolean):
        return bool(found), (), False
    if isinstance(found, QuerySolutions):
        return [each.value for each in found.variables], [tuple(row) for row in found], False
    return [], [(t.subject, t.predicate, t.object) for t in found], True


def _judged(case: Case, found: Found) -> bool:
    if case.kind != "eval":
        return case.kind == "takes"
    head, rows, are_triples = found
    wanted = _wanted(case.result)
    if wanted is None:
        return True  # a form that only the server speaks, such as CSV: that both answer is all that is asked
    if isinstance(head, bool) or isinstance(wanted[0], bool):
        return bool(head == wanted[0])
    if are_triples:
        return _same_graph(rows, wanted[1])
    return _same_rows(head, rows, *wanted[:2])


@cache
def _wanted(path: Path | None) -> Found | None:
    if path is None or path.suffix == ".csv":
        return None
    if path.suffix in RESULTS:
        return _rows_of(pyoxigraph.parse_query_results(path=str(path), format=RESULTS[path.suffix]))
    triples = [
        quad.triple
        for quad in pyoxigraph.parse(
            path=str(path), format=GRAPHS[path.suffix], base_iri=path.resolve().as_uri()
        )
    ]
    by_subject: dict[Any, list[Triple]] = {}
    for each in triples:
        by_subject.setdefault(each.subject, []).append(each)
    truth = [t.object for t in triples if t.predicate.value == RS + "boolean"]
    if truth:
        return truth[0].value == "true", (), False
    names = [t.object.value for t in triples if t.predicate.value == RS + "resultVariable"]
    if not names and not any(t.object == NamedNode(RS + "ResultSet") for t in triples):
        return [], [(t.subject, t.predicate, t.object) for t in triples], True
    rows = []
    for solution in [t.object for t in triples if t.predicate.value == RS + "solution"]:
        row = {}
        for binding in [
            t.object for t in by_subject.get(solution, []) if t.predicate.value == RS + "binding"
        ]:
            told = {t.predicate.value: t.object for t in by_subject[binding]}
            row[told[RS + "variable"].value] = told[RS + "value"]
        rows.append(tuple(row.get(name) for name in names))
    return names, rows, False


def _same_rows(head: list[str], rows: Any, names: list[str], wanted: Any) -> bool:
    """The same solutions, each as often, whatever blank nodes are called and in which order they come."""
    places = {name: place for place, name in enumerate(head)}
    if set(places) != set(names):
        return False
    return _canonical(_as_quads(head, rows)) == _canonical(_as_quads(names, wanted))


def _as_quads(head: list[str], rows: Any) -> Iterator[Quad]:
    counted = Counter(tuple(row) for row in rows)
    for number, (row, count) in enumerate(counted.items()):
        # Named: nodes made by chance here would be those that a forked child makes by the same chance.
        node = BlankNode(f"row{number}")
        yield Quad(node, NamedNode(RS + "count"), Literal(count))
        for name, value in zip(head, row, strict=True):
            if value is not None:
                yield Quad(node, NamedNode(f"urn:variable:{name}"), _plain(value))


def _plain(value: Any) -> Any:
    """Numbers by their value: stores keep that, and result files write it in many ways."""
    if isinstance(value, Literal) and value.datatype.value.partition("#")[2] in (
        "decimal",
        "double",
        "float",
        "integer",
    ):
        try:
            return Literal(f"{float(value.value):.6g}", datatype=value.datatype)
        except ValueError:
            return value
    return value


def _same_graph(rows: Any, wanted: Any) -> bool:
    return _canonical(Quad(s, p, _plain(o)) for s, p, o in rows) == _canonical(
        Quad(s, p, _plain(o)) for s, p, o in wanted
    )


def _canonical(quads: Iterator[Quad]) -> Dataset:
    found = Dataset(quads)
    found.canonicalize(CanonicalizationAlgorithm.UNSTABLE)
    return found
