"""The network, and its files as other programs read them."""

from __future__ import annotations

import csv
import io
from collections import Counter
from pathlib import Path

import networkx
import pytest
from pyoxigraph import Literal, NamedNode, Quad

from kg.export.events import events_csv
from kg.export.graphs import gexf, graphml
from kg.export.network import SHOWN, network
from kg.store import Store, open_store
from kg.terms import LABEL
from tests.folders import copy_of
from tests.store.articles import article_quads, graph_of

ID = "https://w3id.org/diplomacy-kg/id/"
RCDD = ID + "event/rcdd/e-rcdd"


@pytest.fixture
def gold(gold_store: Path) -> networkx.MultiDiGraph:
    with open_store(gold_store) as store:
        return network(store)


def test_actors_and_events_are_connected_by_roles(gold: networkx.MultiDiGraph) -> None:
    roles = Counter(edge["relation"] for _, _, edge in gold.in_edges(RCDD, data=True))
    assert roles == {"attendee": 16, "host": 1, "opener": 1}
    retno = ID + "person/retno-marsudi"
    offices = {edge["label"] for _, _, edge in gold.edges(retno, data=True) if edge["relation"] == "position"}
    assert "minister of foreign affairs" in offices
    assert "former ambassador" in offices
    assert [t for _, t, edge in gold.out_edges(RCDD, data=True) if edge["relation"] == "followsUp"] == [
        ID + "event/rcdd/e-isdd"
    ]


def test_nodes_say_what_they_are(gold: networkx.MultiDiGraph) -> None:
    assert {attributes["type"] for _, attributes in gold.nodes(data=True)} <= SHOWN
    event = gold.nodes[RCDD]
    assert (event["label"], event["cls"], event["start"], event["status"], event["plover"]) == (
        "Regional Conference on Digital Diplomacy",
        "Conference",
        "2019-09-10",
        "held",
        "CONSULT",
    )
    assert gold.nodes[ID + "country/IDN"]["iso3"] == "IDN"


def test_inferred_parts_are_told_apart(small_store: Path) -> None:
    with open_store(small_store) as store:
        graph = network(store)
    told = {(source.rsplit("/", 1)[-1], edge["inferred"]) for source, _, edge in graph.edges(data=True)}
    assert told == {("asean", False), ("VNM", True)}


def test_graphml_and_gexf_are_read_back(gold_store: Path, gold: networkx.MultiDiGraph) -> None:
    with open_store(gold_store) as store:
        for written, read in ((graphml(store), networkx.read_graphml), (gexf(store), networkx.read_gexf)):
            found = read(io.BytesIO(written))
            assert set(found.nodes) == set(gold.nodes)
            assert found.number_of_edges() == gold.number_of_edges()
            assert found.nodes[RCDD]["label"] == gold.nodes[RCDD]["label"]
            assert b"lastmodifieddate" not in written


@pytest.fixture
def hostile(empty_store: Path, tmp_path: Path) -> Store:
    store = open_store(copy_of(empty_store, tmp_path), write=True)
    quads = [quad for quad in article_quads("a") if quad.predicate != LABEL]
    graph = NamedNode(graph_of("a"))
    for subject, name in (
        ("event/a/e1", '=HYPERLINK("http://evil")'),
        ("country/VNM", "</script>\x00\x1b\ufffe\r\n]]>"),
    ):
        quads.append(Quad(NamedNode(ID + subject), LABEL, Literal(name, language="en"), graph))
    store.replace_article(graph.value, quads)
    return store


def test_hostile_names_are_inert(hostile: Store) -> None:
    with hostile:
        for written, read in ((graphml(hostile), networkx.read_graphml), (gexf(hostile), networkx.read_gexf)):
            label = read(io.BytesIO(written)).nodes[ID + "country/VNM"]["label"]
            assert label.startswith("</script>\ufffd\ufffd\ufffd")
        (row,) = csv.DictReader(io.StringIO(events_csv(hostile).decode(), newline=""))
        assert row["name"] == '\'=HYPERLINK("http://evil")'


def test_events_as_a_table(gold_store: Path) -> None:
    with open_store(gold_store) as store:
        rows = list(csv.DictReader(io.StringIO(events_csv(store).decode(), newline="")))
    row = next(row for row in rows if row["event"] == RCDD)
    assert row["abbreviation"] == "RCDD"
    assert row["place"] == "Jakarta"
    assert row["theme"] == "Digital Diplomacy: Challenges and Opportunities"
    assert "opener: Retno Marsudi" in row["participants"].split("; ")
    assert row["follows"].startswith("International Seminar")
    assert len(rows) == len({row["event"] for row in rows})
