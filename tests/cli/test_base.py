"""The base is a setting: with KG_BASE a graph has addresses of its owner's, from the article to the page."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.store.servers import passing_oxigraph

BASE: Final = "https://graph.ministry.example/kg/"
ROOT: Final = "https://w3id.org/diplomacy-kg/"
ARTICLE: Final = (
    "NAIROBI, 8 March 2024 - Kenyan President William Ruto met Rwandan President Paul Kagame in Nairobi on "
    "Friday. Kenya accused Uganda of closing the border."
)
ROOT_FOLDER: Final = Path(__file__).resolve().parents[2]
PAGES: Final = """
import sys
from pathlib import Path
from tests.web.seeded import client_of
with client_of(Path(sys.argv[1])) as client:
    for address in sys.argv[2:]:
        answer = client.get(address)
        print(answer.status_code, "Ruto" in answer.text or "held" in answer.text.lower())
"""


def kg(*arguments: str, base: str = BASE, program: str = "") -> subprocess.CompletedProcess[str]:
    """What the command line, or a program, says where the environment tells a base."""
    command = ["-c", program] if program else ["-m", "kg.cli"]
    return subprocess.run(
        [sys.executable, *command, *arguments],
        cwd=ROOT_FOLDER,
        env=os.environ | {"KG_BASE": base},
        capture_output=True,
        text=True,
        timeout=300,
    )


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("base")
    (folder / "ruto.txt").write_text(ARTICLE, "utf-8")
    made = kg("ingest", str(folder / "ruto.txt"), "--store", str(folder / "kg"), "--workers", "2")
    assert made.returncode == 0, made.stderr
    return folder / "kg"


def minted(text: str) -> set[str]:
    """The addresses of entities, claims and graphs in a text."""
    return set(re.findall(r"<([^>\s]+/(?:id|graph)/[^>\s]*)>", text))


def test_all_that_is_minted_lies_below_it(store: Path) -> None:
    out = store.parent / "all.nq"
    exported = kg("export", "-o", str(out), "--reference", "--store", str(store))
    assert exported.returncode == 0, exported.stderr
    written = out.read_text("utf-8")
    assert f"<{BASE}id/person/william-ruto>" in written
    assert {each for each in minted(written) if each.startswith(ROOT)} == set()
    assert f"<{ROOT}ontology#Meeting>" in written, "the ontology's own terms stay where they are"


def test_what_is_extracted_without_a_store_lies_below_it(store: Path) -> None:
    told = kg("extract", str(store.parent / "ruto.txt"), "-o", str(store.parent / "alone.nq"))
    assert told.returncode == 0, told.stderr
    written = (store.parent / "alone.nq").read_text("utf-8")
    assert f"<{BASE}id/country/KEN>" in written
    assert {each for each in minted(written) if each.startswith(ROOT)} == set()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("query", "met", "actor=William Ruto"), "Nairobi"),
        (("query", "SELECT ?p { ?p a dip:Person }", "--format", "csv"), f"{BASE}id/person/paul-kagame"),
        (("explain", f"{BASE}id/person/william-ruto"), "William Ruto"),
        (("check",), ""),
        (("stats",), "William Ruto"),
    ],
)
def test_questions_are_answered(store: Path, arguments: tuple[str, ...], said: str) -> None:
    answered = kg(*arguments, "--store", str(store))
    assert answered.returncode == 0, answered.stderr
    assert said in answered.stdout


def test_another_base_does_not_open_the_store(store: Path) -> None:
    refused = kg("query", "holders", "office=President", "--store", str(store), base="")
    assert refused.returncode == 1
    assert refused.stderr.strip() == (
        f"kg: what store {store} holds lies below {BASE}, and KG_BASE says {ROOT}:"
        f" set KG_BASE={BASE}, or ingest its articles into another store"
    )


def test_a_base_that_is_none_is_refused_in_one_line(store: Path) -> None:
    refused = kg("query", "holders", "office=President", "--store", str(store), base="graph.example")
    assert refused.returncode == 1
    assert refused.stderr.startswith("kg: the base 'graph.example' (KG_BASE) must be an absolute IRI")
    assert refused.stderr.count("\n") == 1


def test_pages_are_found_below_it_and_those_of_concepts_where_they_were(store: Path) -> None:
    addresses = ["/id/person/william-ruto", f"/api/entity?iri={BASE}id/person/william-ruto", "/status/held"]
    shown = kg(str(store), *addresses, program=PAGES)
    assert shown.stdout.splitlines() == ["200 True"] * 3, shown.stderr


def test_a_server_keeps_graphs_of_one_base(tmp_path: Path) -> None:
    article = tmp_path / "ruto.txt"
    article.write_text(ARTICLE, "utf-8")
    with passing_oxigraph() as server:
        made = kg("ingest", str(article), "--store", server)
        assert made.returncode == 0, made.stderr
        told = kg("query", "SELECT DISTINCT ?p { ?p a dip:Person }", "--store", server, "--format", "csv")
        assert f"{BASE}id/person/paul-kagame" in told.stdout, told.stderr
        for arguments in (("ingest", str(article)), ("query", "holders", "office=President")):
            refused = kg(*arguments, "--store", server, base=ROOT)
            assert refused.returncode == 1
            assert f"holds lies below {BASE}, and KG_BASE says {ROOT}: set KG_BASE={BASE}" in refused.stderr
