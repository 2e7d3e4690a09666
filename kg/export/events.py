"""A table of events, one a row, for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from typing import Any

from pyoxigraph import Literal, NamedNode

from kg import terms as t
from kg.export.network import network
from kg.store import Store

COLUMNS = (
    "event",
    "kind",
    "name",
    "abbreviation",
    "type",
    "status",
    "start",
    "end",
    "place",
    "theme",
    "participants",
    "inferred",
    "follows",
    "evidence",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def events_csv(store: Store) -> bytes:
    """Events with participants as `role: name`, sorted by start; members of groups apart as inferred.

    A cell that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    graph = network(store)
    rows = [
        _row(store, graph, node)
        for node, attributes in graph.nodes(data=True)
        if attributes["type"] == "Event"
    ]
    rows.sort(key=lambda row: (row["start"] or "9999", row["event"]))
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _inert(cell) for name, cell in row.items()} for row in rows)
    return out.getvalue().encode()


def _inert(cell: str) -> str:
    return "'" + cell if cell.startswith(_FORMULA) else cell


def _row(store: Store, graph: Any, node: str) -> dict[str, str]:
    attributes = graph.nodes[node]
    to: defaultdict[str, list[str]] = defaultdict(list)
    for _, target, edge in graph.out_edges(node, data=True):
        to[edge["relation"]].append(graph.nodes[target]["label"])
    who: defaultdict[bool, list[str]] = defaultdict(list)
    for source, _, edge in graph.in_edges(node, data=True):
        if graph.nodes[source]["type"] != "Event":
            who[edge["inferred"]].append(f"{edge['relation']}: {graph.nodes[source]['label']}")
    texts = (each.object for each in store.triples(NamedNode(node), t.THEME))
    return {
        "event": node,
        "kind": attributes["cls"],
        "name": attributes["label"],
        "abbreviation": attributes.get("abbreviation", ""),
        "type": attributes.get("plover", ""),
        "status": attributes.get("status", ""),
        "start": attributes.get("start", ""),
        "end": attributes.get("end", ""),
        "place": _joined(to["place"]),
        "theme": _joined([text.value for text in texts if isinstance(text, Literal)]),
        "participants": _joined(who[False]),
        "inferred": _joined(who[True]),
        "follows": _joined(to["followsUp"]),
        "evidence": _joined(_evidence(store, NamedNode(node))),
    }


def _joined(parts: list[str]) -> str:
    return "; ".join(sorted(set(parts)))


def _evidence(store: Store, claim: NamedNode) -> list[str]:
    return [
        exact.object.value
        for link in store.triples(claim, t.HAS_EVIDENCE)
        if isinstance(link.object, NamedNode)
        for exact in store.triples(link.object, t.EXACT)
        if isinstance(exact.object, Literal)
    ]
