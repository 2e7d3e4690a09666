"""The tables and the plot of `kg stats`."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import networkx
import pytest

from kg.analyse import _ways, brokers, central, communities, met_most
from kg.cli import run
from kg.errors import ExportError
from kg.ingest import ingest, pipeline
from kg.read.text import article_from_text
from kg.store import open_store
from kg.trend import Year, as_table, write_plot
from tests.folders import copy_of

TEXTS = (
    "Indonesia and Australia signed an agreement in Jakarta on 3 May 2019.",
    "Australia condemned Indonesia on 4 June 2019.",
    "Foreign Minister Penny Wong of Australia met Foreign Minister Retno Marsudi of Indonesia in Bali on 5 May 2021.",
    "Australia imposed sanctions on Indonesia on 6 July 2021.",
)


def gathering(
    graph: networkx.MultiDiGraph, name: str, *actors: str, cls: str = "Meeting", status: str = "held"
) -> None:
    graph.add_node(name, label=name, type="Event", cls=cls, status=status)
    for actor in actors:
        graph.add_node(actor, label=actor.upper(), type="Person", cls="Person")
        graph.add_edge(actor, name, relation="attendee")


@pytest.fixture
def graph() -> networkx.MultiDiGraph:
    """Two circles of friends whom one person holds together."""
    graph = networkx.MultiDiGraph()
    for number in range(3):
        gathering(graph, f"e{number}", "a", "b")
        gathering(graph, f"f{number}", "x", "y", "z")
    gathering(graph, "g", "a", "c")
    gathering(graph, "h", "c", "x")
    gathering(graph, "not held", "b", "c", status="planned")
    gathering(graph, "said", "b", "y", cls="Statement")
    graph.add_node("city", label="City", type="Place", cls="Place")
    graph.add_edge("e0", "city", relation="place")
    return graph


def test_who_met_whom_most(graph: networkx.MultiDiGraph) -> None:
    gathering(graph, "assembly", *(f"m{number}" for number in range(60)))
    found = list(met_most(graph))
    assert found[:2] == [("A", "B", "Person", "3"), ("X", "Y", "Person", "3")]
    assert ("B", "C", "Person", "1") not in found, "what was only planned is no meeting"
    assert not [row for row in found if row[0].startswith("M")], "at an assembly nobody meets everybody"


def test_brokers_stand_between_and_the_central_are_much_connected(graph: networkx.MultiDiGraph) -> None:
    graph.remove_node("said")
    graph.remove_node("not held")
    ways = _ways(graph)
    assert next(row[0] for row in brokers(graph, ways)) in ("A", "C", "X")
    assert "C" in [row[0] for row in brokers(graph, ways, 3)]
    assert next(central(graph, ways))[0] in ("A", "X")
    assert "city" not in ways.graph


def test_communities_are_the_circles(graph: networkx.MultiDiGraph) -> None:
    graph.remove_node("said")
    graph.remove_node("not held")
    found = dict(communities(graph, _ways(graph)))
    names = [set(members.split(", ")) for members in found.values()]
    assert any({"X", "Y", "Z"} <= group and not {"A", "B"} & group for group in names)
    assert list(communities(networkx.MultiDiGraph(), _ways(networkx.MultiDiGraph()))) == []


def test_two_countries_by_year_and_drawn(
    empty_store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = copy_of(empty_store, tmp_path)
    articles = [article_from_text(text, f"n{number}") for number, text in enumerate(TEXTS)]
    with open_store(folder, write=True) as store:
        for _ in ingest(store, articles, pipeline(full_text=True)):
            pass
    plot = tmp_path / "trend.svg"
    words = ["stats", "--store", str(folder), "--between", "Indonesia", "Australia"]
    assert run([*words, "--plot", str(plot)]) == 0
    told = {
        row.split()[0]: row.split()[1:] for row in capsys.readouterr().out.splitlines() if row[:2] == "20"
    }
    assert told.keys() == {"2019", "2021"}
    for events, cooperation, conflict, mean, lowest, highest in told.values():
        assert (int(events), int(cooperation), int(conflict)) >= (2, 1, 1)
        assert float(lowest) < 0 < float(highest)
        assert float(lowest) <= float(mean) <= float(highest)
    assert ET.parse(plot).getroot().tag.endswith("svg")
    first = plot.read_bytes()
    assert run([*words, "--plot", str(plot)]) == 0
    assert plot.read_bytes() == first
    assert run([*words, "--plot", str(tmp_path / "trend.png")]) == 0
    assert (tmp_path / "trend.png").read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    capsys.readouterr()
    assert run([*words, "--plot", str(tmp_path / "trend.pdf")]) == 1
    assert "suffix" in capsys.readouterr().err
    assert run(["stats", "--plot", str(plot)]) == 2


def test_titles_are_words_and_no_formulas(tmp_path: Path) -> None:
    years = [Year(2019, (-2.0, 4.0)), Year(2020, (5.0,))]
    path = tmp_path / "odd.svg"
    write_plot(years, "$\\frac{ <script>alert(1)</script> $$", path)
    root = ET.parse(path).getroot()
    assert not [each for each in root.iter() if each.tag.endswith("script")]
    assert "<script>alert" in "".join(root.itertext())


def test_what_has_no_date_is_told_and_not_drawn(tmp_path: Path) -> None:
    years = [Year(0, (4.0,))]
    assert as_table(years, "x").rows[0][0] == "no date"
    with pytest.raises(ExportError, match="no dated event"):
        write_plot(years, "x", tmp_path / "x.png")
    assert not (tmp_path / "x.png").exists()
