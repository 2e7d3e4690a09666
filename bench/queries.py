#!/usr/bin/env python3
"""How long the named questions take on a large store, bare and through the guard, in the same run.

    bench/queries.py [--quads 600000] [--runs 5] [--store DIR] [QUESTION...]

The store is made of the annotated articles with other names, countries and dates, extracted and loaded in
bulk; with `--store DIR` it is kept and used again. Each question is asked of whoever the store knows most
about. Printed are medians in milliseconds of processor time, of this process and the guard's child together: of
pyoxigraph alone, of the guarded child process with the same bound query, and of the question as the command
line asks it, with names looked up. A question fails that takes longer than a second, or longer in the guard than
1.2 times bare pyoxigraph plus 2 ms. With `--clock` it is the time of the clock, for a machine with nothing else on it.
"""

from __future__ import annotations

import argparse
import itertools
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import pyoxigraph
from pyoxigraph import RdfFormat, serialize
from varied import varied_articles

from kg.claims import PREFIXES
from kg.pipeline import quads
from kg.query import Guard
from kg.questions import ROWS, TYPES, NamedQuestion, Parameter, answer, ask, named_questions, within
from kg.sparql import Found, bind, inspect, leading_query
from kg.store import Node, Store, open_store
from kg.store.snapshots import open_pinned, pin_newest

SLOWEST_SECONDS = 1.0
GUARD_RATIO, GUARD_SECONDS = 1.2, 0.002
QUADS_AN_ARTICLE = 830

BUSIEST = {
    "actor": "?x a dip:Country . ?p dip:participant ?x",
    "one": "?x a dip:Country . ?p dip:participant ?x",
    "other": "?x a dip:Country . ?p dip:participant ?x . ?p dip:inEvent/dip:hasParticipant ?one FILTER(?one != ?x)",
    "recipient": "?x a dip:Country . ?p dip:participant ?x ; dip:role role:recipient",
    "speaker": "?q dip:speaker ?x",
    "person": "?h dip:person ?x ; dip:evidence ?e",
    "event": "?p dip:inEvent ?x",
    "place": "?x a dip:Country . ?e dip:place/dip:inCountry? ?x",
    "entity": "?a dip:mentions ?x",
    "office": "?h dip:office ?x",
    "of": "?h dip:officeOf ?x",
    "group": "?m dip:group ?x",
    "platform": "?q dip:about ?x . ?x a dip:Platform",
    "type": "?e dip:interactionType ?x",
}
"""For each parameter that takes a name: what the one that it is asked for has most of."""


def fill(store: Store, wanted: int) -> None:
    """Load articles until there are about so many quads."""
    for first in varied_quads(max(1, (wanted - store.size()) // QUADS_AN_ARTICLE)):
        store.bulk_load(first)
    store.snapshot()


def varied_quads(articles: int) -> Iterator[Path]:
    """Files of N-Quads with a hundred articles each."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "shard.nq"
        batch = []
        for number, article in enumerate(varied_articles(articles), start=1):
            batch += quads(article)
            if number % 200 == 0 or number == articles:
                serialize(dict.fromkeys(batch), str(path), RdfFormat.N_QUADS)
                batch = []
                yield path


def busiest(database: pyoxigraph.Store) -> dict[str, Node]:
    found: dict[str, Node] = {}
    for name, pattern in BUSIEST.items():
        if name == "other":
            pattern = f"VALUES ?one {{ {found['one']} }} {pattern}"
        text = f"SELECT ?x (COUNT(*) AS ?n) {{ {pattern} }} GROUP BY ?x ORDER BY DESC(?n) ?x LIMIT 1"
        for row in database.query(text, prefixes=dict(PREFIXES)):  # type: ignore[union-attr]
            found[name] = row[0]
    return found


def given(question: NamedQuestion, hubs: Mapping[str, Node], *, optional: bool) -> dict[str, str]:
    return {p.name: word(p, hubs) for p in question.parameters if p.required or (optional and p.type != ROWS)}


def word(parameter: Parameter, hubs: Mapping[str, Node]) -> str:
    is_name = parameter.type == "name" and parameter.name in hubs
    return hubs[parameter.name].value if is_name else parameter.example


Clock = Callable[[], float]


def processor_seconds() -> float:
    """Of this process and its children so far."""
    pid = os.getpid()
    children = (Path(f"/proc/{pid}/task/{pid}/children").read_text()).split()
    nanoseconds = (
        int(Path(task, "schedstat").read_text().split()[0])
        for child in children
        for task in Path(f"/proc/{child}/task").iterdir()
    )
    return time.process_time() + sum(nanoseconds) / 1e9


def median_seconds(runs: int, clock: Clock, *asked: Callable[[], int]) -> tuple[list[float], int]:
    """Median seconds of each way to ask, and rows; in turn, so that a busy moment falls on all alike."""
    taken: list[list[float]] = [[] for _ in asked]
    rows = 0
    for _ in range(runs):
        for run, times in zip(asked, taken, strict=True):
            started = clock()
            rows = run()
            times.append(clock() - started)
        if taken[0][0] > SLOWEST_SECONDS:
            break  # no need to wait for more of the same
    return [statistics.median(times) for times in taken], rows


def measure(folder: Path, names: list[str], runs: int, clock: Clock) -> int:
    pin = pin_newest(folder / "snapshots")
    assert pin is not None
    failed = 0
    with Guard(folder) as guard:
        guard.query("ASK {}")  # forked before the other database's threads start
        database = open_pinned(pin)
        hubs = busiest(database)
        print(f"{'question':<24}{'rows':>7}{'bare ms':>10}{'guarded':>10}{'ratio':>7}{'asked':>10}")
        for question in named_questions().values():
            if names and question.name not in names:
                continue
            for optional in {False, any(not p.required and p.type != ROWS for p in question.parameters)}:
                failed += row(
                    database, guard, question, given(question, hubs, optional=optional), runs, clock
                )
    return failed


def asked_bare(
    database: pyoxigraph.Store,
    question: NamedQuestion,
    values: Mapping[str, Sequence[Node]],
    most: int | None,
) -> int:
    """The same queries of pyoxigraph alone; the number of rows."""
    inspected = inspect(question.text, PREFIXES)
    found = None
    if most is not None:
        first = database.query(
            bind(inspect(leading_query(inspected), PREFIXES), values), prefixes=dict(PREFIXES)
        )
        names = tuple(variable.value for variable in first.variables)  # type: ignore[union-attr]
        rows = [tuple(each) for each in itertools.islice(first, most)]  # type: ignore[arg-type, call-overload]
        found = Found(names, within(names, rows, most))
    rest = database.query(bind(inspected, values, found), prefixes=dict(PREFIXES))
    return len([tuple(each) for each in rest])  # type: ignore[union-attr, arg-type]


def row(
    database: pyoxigraph.Store,
    guard: Guard,
    question: NamedQuestion,
    words: dict[str, str],
    runs: int,
    clock: Clock,
) -> bool:
    types = {p.name: p.type for p in question.parameters}
    values = {name: TYPES[types[name]](guard, value) for name, value in words.items()}
    most = next((int(p.default) for p in question.parameters if p.type == ROWS), None)
    (bare, guarded, asked), rows = median_seconds(
        runs,
        clock,
        lambda: asked_bare(database, question, values, most),
        lambda: len(answer(guard, question, values, most).rows),
        lambda: len(ask(guard, question, words).rows),
    )
    slow = guarded > SLOWEST_SECONDS or guarded > GUARD_RATIO * bare + GUARD_SECONDS
    label = question.name + (" +" if len(words) > sum(p.required for p in question.parameters) else "")
    print(
        f"{label:<24}{rows:>7,}{bare * 1e3:>10.1f}{guarded * 1e3:>10.1f}{guarded / bare:>7.2f}{asked * 1e3:>10.1f}"
        f"{'  slow' if slow else ''}",
        flush=True,
    )
    return slow


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("questions", nargs="*")
    parser.add_argument("--quads", type=int, default=600_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--store", type=Path)
    parser.add_argument("--clock", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = options.store or Path(name) / "kg"
        if not folder.exists():
            with open_store(folder, write=True) as store:
                fill(store, options.quads)
        with open_store(folder) as store:
            print(f"{store.size():,} quads")
        clock = time.perf_counter if options.clock else processor_seconds
        return int(measure(folder, options.questions, options.runs, clock) > 0)


if __name__ == "__main__":
    sys.exit(main())
