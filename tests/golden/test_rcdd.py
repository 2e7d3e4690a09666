"""The graph of the first article: byte for byte, and what a person should find in it.

When the program means to write another graph, look at the difference and renew the golden file:

    .venv/bin/kg extract seeds/rcdd.txt -o tests/golden/rcdd.trig
"""

from __future__ import annotations

import difflib
import subprocess
import sys
from pathlib import Path

import pyoxigraph
import pytest

from tests.golden.rewriting import ARTICLE, ROOT

GOLDEN = Path(__file__).with_name("rcdd.trig")
RENEW = "kg extract seeds/rcdd.txt -o tests/golden/rcdd.trig"
PREFIXES = """
PREFIX dip: <https://w3id.org/diplomacy-kg/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX role: <https://w3id.org/diplomacy-kg/role/>
PREFIX graph: <https://w3id.org/diplomacy-kg/graph/>
"""
RCDD = '?event a dip:Conference ; dip:abbreviation "RCDD" .'

STATED = {"Indonesia", "Australia", "China", "New Zealand", "India", "South Korea", "Japan"}
INFERRED = {
    "Brunei",
    "Cambodia",
    "Laos",
    "Malaysia",
    "Myanmar",
    "Philippines",
    "Singapore",
    "Thailand",
    "Vietnam",
}
"""The sixteen: Indonesia is one of the ten of ASEAN, and the article states its part besides."""

QUOTED = {
    "Teknologi internet dan alat media baru harus": True,
    "Di sinilah diplomasi diperlukan, untuk memastikan": True,
    "Kita perlu melobi raksasa teknologi seperti": True,
    "dalam menyediakan platform untuk para pemimpin": True,
    "komunitas internasional harus aktif mengeksplorasi": False,
    "diplomat, sebagai ujung tombak diplomasi": False,
    "kolaborasi itu pada hakikatnya cukup sederhana": False,
}
"""How the seven quotations begin, and whether they are the very words."""


TOPICS = {
    "digital diplomacy",
    "violent extremism",
    "terrorism",
    "hate-based violence",
    "internet and digital technology",
    "social media and online platforms",
}


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("golden") / "rcdd.trig"
    command = [sys.executable, "-m", "kg.cli", "extract", str(ARTICLE), "--output", str(output)]
    subprocess.run(command, cwd=ROOT, check=True, timeout=120)
    return output


@pytest.fixture(scope="module")
def store() -> pyoxigraph.Store:
    store = pyoxigraph.Store()
    store.load(path=str(GOLDEN), format=pyoxigraph.RdfFormat.TRIG)
    return store


def rows(store: pyoxigraph.Store, where: str) -> set[tuple[str, ...]]:
    """The bindings of `SELECT *`-like queries, as plain words; all graphs are seen as one."""
    solutions = store.query(PREFIXES + where, use_default_graph_as_union=True)
    assert isinstance(solutions, pyoxigraph.QuerySolutions)
    return {tuple(getattr(term, "value", "") for term in solution) for solution in solutions}


def test_byte_for_byte(written: Path) -> None:
    expected, got = GOLDEN.read_text("utf-8"), written.read_text("utf-8")
    if expected != got:
        changes = difflib.unified_diff(
            expected.splitlines(), got.splitlines(), "golden", "now", lineterm="", n=1
        )
        pytest.fail("\n".join([f"another graph; to renew: {RENEW}", *list(changes)[:60]]), pytrace=False)


def test_the_sixteen_countries_stated_and_inferred(store: pyoxigraph.Store) -> None:
    found = rows(
        store,
        f"""SELECT ?name ?graph WHERE {{ {RCDD} GRAPH ?graph {{
            ?part dip:inEvent ?event ; dip:role role:attendee ; dip:participant ?who . }}
            ?who a dip:Country ; rdfs:label ?name . FILTER(lang(?name) = "en") }}""",
    )
    inferred = {name for name, graph in found if graph.endswith("/graph/inferred")}
    stated = {name for name, graph in found if graph.endswith("/graph/article/rcdd")}
    assert stated == STATED
    assert inferred - stated == INFERRED
    assert len(stated | inferred) == 16


def test_asean_is_counted_ten_with_evidence(store: pyoxigraph.Store) -> None:
    found = rows(
        store,
        f"""SELECT ?count ?words WHERE {{ {RCDD} ?part dip:inEvent ?event ; dip:countStated ?count ;
            dip:participant ?group ; dip:evidence/dip:exact ?words . ?group dip:abbreviation "ASEAN" }}""",
    )
    assert {count for count, _ in found} == {"10"}
    assert all("ASEAN" in words for _, words in found)


def test_the_conference(store: pyoxigraph.Store) -> None:
    found = rows(
        store,
        f"""SELECT ?name ?start ?end ?place ?theme ?type ?status WHERE {{ {RCDD}
            ?event rdfs:label ?name ; dip:startDate ?start ; dip:endDate ?end ; dip:place/rdfs:label ?place ;
            dip:theme ?theme ; dip:interactionType ?type ; dip:status ?status }}""",
    )
    assert {row[:5] for row in found} == {
        (
            "Regional Conference on Digital Diplomacy",
            "2019-09-10",
            "2019-09-11",
            "Jakarta",
            "Digital Diplomacy: Challenges and Opportunities",
        )
    }
    assert {(row[5].rpartition("/")[2], row[6].rpartition("/")[2]) for row in found} == {("CONSULT", "held")}


def test_it_follows_the_seminar_of_2018(store: pyoxigraph.Store) -> None:
    found = rows(
        store,
        f"""SELECT ?name ?start WHERE {{ {RCDD} ?event dip:followsUp ?before .
            ?before rdfs:label ?name ; dip:startDate ?start }}""",
    )
    assert found == {("International Seminar on Digital Diplomacy: Beyond Social Media", "2018-07-12")}


def test_who_opened_and_who_hosted(store: pyoxigraph.Store) -> None:
    short_ways = rows(
        store,
        f"""SELECT ?opener ?host WHERE {{ {RCDD} ?who dip:opened ?event ; rdfs:label ?opener .
            ?state dip:hosted ?event ; rdfs:label ?host . FILTER(lang(?host) = "en") }}""",
    )
    assert short_ways == {("Retno Marsudi", "Indonesia")}


def test_offices_now_and_before(store: pyoxigraph.Store) -> None:
    found = rows(
        store,
        """SELECT ?office ?of ?to ?former WHERE { ?held a dip:PositionHolding ; dip:person ?who ;
            dip:officeOf/rdfs:label ?of ; dip:former ?former ; dip:office/rdfs:label ?office ;
            dip:evidence ?evidence . ?who rdfs:label "Retno Marsudi"@en .
            FILTER(lang(?of) = "en" && lang(?office) = "en")
            OPTIONAL { ?held dip:accreditedTo/rdfs:label ?to FILTER(lang(?to) = "en") } }""",
    )
    assert found == {
        ("minister of foreign affairs", "Indonesia", "", "false"),
        ("ambassador", "Indonesia", "Netherlands", "true"),
    }


def test_the_seven_quotations_are_retno_s(store: pyoxigraph.Store) -> None:
    found = rows(
        store,
        """SELECT ?text ?direct ?name WHERE { ?words a dip:Quotation ; dip:text ?text ; dip:direct ?direct ;
            dip:speaker/rdfs:label ?name ; dip:evidence ?evidence }""",
    )
    assert {name for _, _, name in found} == {"Retno Marsudi"}
    told = {
        begin: direct == "true" for text, direct, _ in found for begin in QUOTED if text.startswith(begin)
    }
    assert told == QUOTED
    assert len({text for text, _, _ in found}) == len(QUOTED)


def test_her_words_lead_to_the_platforms(store: pyoxigraph.Store) -> None:
    found = rows(
        store,
        """SELECT DISTINCT ?name WHERE { ?words a dip:Quotation ; dip:about ?about . ?about a dip:Platform ;
            rdfs:label ?name }""",
    )
    assert {name for (name,) in found} == {"Facebook", "Google", "Instagram", "Twitter"}


def test_what_it_is_about(store: pyoxigraph.Store) -> None:
    found = rows(
        store,
        """SELECT ?name WHERE { ?article a dip:Article ; dip:topic ?topic . ?topic rdfs:label ?name ;
            dip:evidence ?evidence FILTER(lang(?name) = "en") }""",
    )
    assert {name for (name,) in found} == TOPICS


@pytest.mark.parametrize("name", ["Netherlands", "Afghanistan", "Timor-Leste", "Facebook", "Google"])
def test_who_was_not_there(store: pyoxigraph.Store, name: str) -> None:
    found = rows(
        store,
        f"""SELECT ?who WHERE {{ {RCDD} ?part dip:inEvent ?event ; dip:participant ?who .
            ?who rdfs:label ?name FILTER(str(?name) = "{name}") }}""",
    )
    assert not found


def test_all_evidence_gives_its_words(store: pyoxigraph.Store) -> None:
    text = ARTICLE.read_text("utf-8")
    found = rows(
        store, "SELECT ?begin ?end ?exact WHERE { ?e dip:begin ?begin ; dip:end ?end ; dip:exact ?exact }"
    )
    assert len(found) > 20
    assert not [exact for begin, end, exact in found if text[int(begin) : int(end)] != exact]
