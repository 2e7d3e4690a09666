"""The commands as one types them: what they print, their exit status, one line for every error."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import click
import pyoxigraph
import pytest

from kg.cli import COMMANDS, cli, run
from kg.store import open_store
from tests.store.articles import article_quads, graph_of

ROOT = Path(__file__).resolve().parents[2]
SEED = ROOT / "seeds" / "rcdd.txt"


@pytest.fixture
def kg(
    capsysbinary: pytest.CaptureFixture[bytes],
    monkeypatch: pytest.MonkeyPatch,
    small_store: Path,
    request: pytest.FixtureRequest,
) -> Runner:
    """The command line on a store with one article: a copy where the test asks for `folder`."""
    own = "folder" in request.fixturenames
    monkeypatch.setenv("KG_STORE", str(request.getfixturevalue("folder") if own else small_store))
    return Runner(capsysbinary)


class Runner:
    def __init__(self, captured: pytest.CaptureFixture[bytes]) -> None:
        self._captured = captured

    def __call__(self, *arguments: object) -> tuple[int, str, str]:
        self._captured.readouterr()
        status = run([str(each) for each in arguments])
        out, err = self._captured.readouterr()
        return status, out.decode(), err.decode()

    def fails(self, *arguments: object, status: int = 1) -> str:
        """The one line that a command says when it fails; it must print nothing else."""
        found, out, err = self(*arguments)
        assert (found, out) == (status, "")
        assert err.startswith("kg: ")
        assert err.count("\n") == 1
        return err


# --- help ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: str(command.name))
def test_every_command_says_what_it_does_with_an_example(command: click.Command) -> None:
    assert command.help
    assert command.get_short_help_str()
    assert (command.epilog or "").startswith(f"Example: kg {command.name}")
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help or isinstance(parameter.type, click.Choice), parameter.name


def test_help_lists_all_commands_and_goes_to_standard_output(kg: Runner) -> None:
    status, out, err = kg("--help")
    assert (status, err) == (0, "")
    assert all(f"  {name} " in out for name in cli.commands)
    assert "Example: " in out
    status, bare, _ = kg()
    assert bare.strip() == out.strip()


@pytest.mark.parametrize(
    "arguments",
    [["frobnicate"], ["extract"], ["export"], ["query", "--format", "pdf", "ASK {}"], ["stats", "--x"]],
)
def test_what_is_not_understood_is_said_in_one_line_with_status_2(kg: Runner, arguments: list[str]) -> None:
    assert "--help` helps" in kg.fails(*arguments, status=2)


# --- extract and ingest ----------------------------------------------------------------------------------


def test_extract_writes_rdf_that_stands_alone(kg: Runner, tmp_path: Path) -> None:
    quads = {}
    for suffix in ("trig", "nq", "jsonld", "ttl"):
        target = tmp_path / f"out.{suffix}"
        assert kg("extract", SEED, "-o", target) == (0, "", "")
        form = pyoxigraph.RdfFormat.from_extension(suffix)
        assert form
        quads[suffix] = {quad.triple for quad in pyoxigraph.parse(target.read_bytes(), format=form)}
        assert len(quads[suffix]) > 100
    assert quads["trig"] == quads["nq"] == quads["jsonld"] == quads["ttl"]
    status, out, _ = kg("extract", SEED)
    assert status == 0
    assert out == (tmp_path / "out.trig").read_text("utf-8")


def test_extract_says_what_failed_and_writes_the_rest(kg: Runner, tmp_path: Path) -> None:
    status, _, err = kg("extract", SEED, tmp_path / "none.txt", "-o", tmp_path / "out.nq")
    assert status == 1
    assert err.startswith("kg: ")
    assert "none.txt" in err
    assert (tmp_path / "out.nq").exists()
    kg.fails("extract", tmp_path / "none.txt", "-o", tmp_path / "nothing.nq")
    assert not (tmp_path / "nothing.nq").exists()
    assert "suffix" in kg.fails("extract", SEED, "-o", tmp_path / "out.docx")


def test_ingest_tells_what_it_did_and_does_it_once(kg: Runner, folder: Path, tmp_path: Path) -> None:
    status, out, err = kg("ingest", SEED)
    assert (status, err) == (0, "")
    assert out.startswith("1 article stored (")
    with open_store(folder) as store:
        size = store.size()
    assert kg("ingest", SEED)[1].strip().endswith("1 unchanged")
    assert kg("ingest", SEED, "--again")[1].startswith("1 article stored")
    with open_store(folder) as store:
        assert store.size() == size
    status, out, err = kg("ingest", SEED, tmp_path / "none.txt")
    assert status == 1
    assert "1 failed" in out
    assert err.startswith("kg: failed: ")


def test_a_changed_article_is_kept_as_a_version_and_forgotten_with_it(
    kg: Runner, folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "visit.txt"
    path.write_text("Prime Minister Anthony Albanese met President Joko Widodo in Jakarta on 6 June 2022.\n")
    with open_store(folder) as store:
        before = store.size()
    assert kg("ingest", path)[0] == 0
    path.write_text("Prime Minister Anthony Albanese met President Joko Widodo in Bogor on 6 June 2022.\n")
    status, out, _ = kg("ingest", path)
    assert (status, "1 replaced" in out) == (0, True)
    versions = "SELECT ?text { GRAPH ?v { ?a dip:fullText ?text } ?v dip:versionOf ?a ; dip:replacedAt ?at }"
    assert "Jakarta" in kg("query", versions, "--format", "csv")[1]
    assert "Jakarta" not in kg("query", "SELECT ?text { ?a dip:fullText ?text }", "--format", "csv")[1]
    assert kg("forget", "visit") == (0, "1 article forgotten\n", "")
    status, out, err = kg("forget", "visit")
    assert (status, out, err) == (
        1,
        "0 articles forgotten\n",
        "kg: there is no article 'visit' in the graph\n",
    )
    with open_store(folder) as store:
        assert store.size() == before


# --- asking ----------------------------------------------------------------------------------------------


def test_query_lists_its_questions(kg: Runner) -> None:
    status, out, _ = kg("query")
    assert status == 0
    assert "participants: " in out
    assert "kg query participants event=" in out


def test_query_in_every_format(kg: Runner, tmp_path: Path) -> None:
    text = "SELECT ?n { ?c a dip:Country ; rdfs:label ?n FILTER(LANG(?n) = 'en') . ?p dip:participant ?c }"
    assert kg("query", text) == (0, "n\n───────\nVietnam\n", "")
    assert kg("query", text, "--format", "csv")[1] == "n\r\nVietnam\r\n"
    assert (
        json.loads(kg("query", text, "--format", "json")[1])["results"]["bindings"][0]["n"]["value"]
        == "Vietnam"
    )
    assert "<literal" in kg("query", text, "--format", "xml")[1]
    assert "Turtle" in kg.fails("query", text, "--format", "turtle")
    construct = "CONSTRUCT { ?c a ?t } { ?c a ?t ; dip:iso3 'VNM' }"
    assert "country:VNM a dip:Country ." in kg("query", construct, "--format", "turtle")[1]
    (tmp_path / "q.rq").write_text(text)
    assert kg("query", "--file", tmp_path / "q.rq")[1] == "n\n───────\nVietnam\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["SELECT * { ?s ?p"], "not SPARQL"),
        (["SELECT * { SERVICE <http://x/> {} }"], "SERVICE"),
        (["DELETE WHERE { ?s ?p ?o }"], "cannot change"),
        (
            ["SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", "--timeout", "0.2"],
            "longer than 0.2 s",
        ),
        (["particpants"], "near: participants"),
        (["participants"], "needs event="),
        (["participants", "event=Nowhere Summit"], "nothing in the graph"),
        (["participants", "RCDD"], "is not key=value"),
        (["--file", "/nowhere.rq"], "cannot be read"),
    ],
)
def test_refused_or_stopped_is_one_line(kg: Runner, arguments: list[str], message: str) -> None:
    assert message in kg.fails("query", *arguments)


def test_a_cut_result_has_a_notice(kg: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_LIMIT_QUERY_ROWS", "2")
    status, out, err = kg("query", "SELECT ?s { ?s ?p ?o }", "--format", "csv")
    assert (status, len(out.splitlines())) == (0, 3)
    assert err == "kg: only the first 2 rows are shown; there are more\n"


# --- showing ---------------------------------------------------------------------------------------------


def test_explain_marks_the_evidence(kg: Runner) -> None:
    status, out, _ = kg("explain", "Vietnam")
    assert status == 0
    assert out.startswith("Vietnam (Country)\n")
    assert "(inferred from membership)" in out
    assert "    [Ten ASEAN countries met in Hanoi.]\n" in out
    assert "near: 'Vietnam'" in kg.fails("explain", "Veitnam")


def test_titles_cannot_act_on_the_terminal(kg: Runner, folder: Path) -> None:
    evil = "Ten ASEAN\x1b]0;pwned\x07 \x1b[2Jcountries \u202emet."
    with open_store(folder, write=True) as store:
        store.replace_article(graph_of("evil"), article_quads("evil", evil))
    for arguments in (
        ["explain", "ASEAN"],
        ["query", "SELECT ?t { ?a dip:title ?t }"],
        ["query", "said", f"speaker={evil}"],
    ):
        _, out, err = kg(*arguments)
        assert not set("\x1b\x07\u202e") & set(out + err)


def test_check_finds_what_is_wrong(kg: Runner, folder: Path) -> None:
    status, out, _ = kg("check")
    assert out.endswith("no problems\n"), out
    assert status == 0
    quads = article_quads("bad")
    text = "Ten ASEAN countries met in Hanoi."
    spoilt = [
        pyoxigraph.Quad(
            q.subject,
            q.predicate,
            pyoxigraph.Literal("Nine" + text[3:], language=getattr(q.object, "language", None)),
            q.graph_name,
        )
        if getattr(q.object, "value", None) == text and q.predicate.value.endswith("fullText")
        else q
        for q in quads
    ]
    with open_store(folder, write=True) as store:
        store.replace_article(graph_of("bad"), spoilt)
    status, out, _ = kg("check")
    assert status == 1
    assert "the article has" in out
    assert "SHA-256" in out


def test_stats_counts_and_ranks(kg: Runner) -> None:
    status, out, _ = kg("stats")
    assert status == 0
    assert "Participation, inferred  1\n" in out
    assert "Association of Southeast Asian Nations" in out[out.index("Most central") :]


def test_export_writes_and_tells_only_errors(kg: Runner, tmp_path: Path) -> None:
    assert kg("export", "-o", tmp_path / "graph.ttl") == (0, "", "")
    assert b"country:VNM a dip:Country" in (tmp_path / "graph.ttl").read_bytes()
    assert "cannot be written" in kg.fails("export", "-o", tmp_path / "no" / "graph.ttl")


@pytest.mark.parametrize(
    "command", ["export -o x.ttl", "explain x", "check", "stats", "query 'ASK {}'", "view"]
)
def test_without_a_store_it_says_how_to_make_one(kg: Runner, tmp_path: Path, command: str) -> None:
    words = [word.strip("'") for word in command.replace("ASK {}", "ASK{}").split()]
    words = [tmp_path / word if word.endswith(".ttl") else word for word in words]  # type: ignore[misc]
    assert "kg ingest" in kg.fails(*words, "--store", tmp_path / "none")
    assert not (tmp_path / "none").exists()


# --- the process -----------------------------------------------------------------------------------------


def test_a_reader_that_goes_away_is_no_error_to_shout_about(folder: Path) -> None:
    text = "SELECT * { ?a ?b ?c . ?c ?d ?e }"
    process = subprocess.Popen(
        [sys.executable, "-m", "kg.cli", "query", text, "--store", str(folder)],
        cwd=ROOT,
        env={**os.environ, "KG_LIMIT_QUERY_ROWS": "20000"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout
    assert process.stderr
    process.stdout.read(10)
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    assert b"Traceback" not in said
    assert process.wait(20) in (0, 141), said


def test_a_reader_that_has_gone_before_is_told_by_the_exit_status(folder: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = ["query", "SELECT * { ?a ?b ?c . ?c ?d ?e }", "--store", str(folder)]
    try:
        done = subprocess.run(
            [sys.executable, "-m", "kg.cli", *command],
            cwd=ROOT,
            env={**os.environ, "KG_LIMIT_QUERY_ROWS": "20000"},
            stdout=writing,
            stderr=subprocess.PIPE,
            check=False,
        )
    finally:
        os.close(writing)
    assert done.returncode == 141, done.stderr
    assert done.stderr == b""


def test_help_imports_nothing_heavy() -> None:
    code = "import sys, kg.cli; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    heavy = {
        "pyoxigraph",
        "rdflib",
        "networkx",
        "pyshacl",
        "numpy",
        "trafilatura",
        "pyvis",
        "jinja2",
        "rapidfuzz",
    }
    assert heavy & {name.split(".")[0] for name in done.stdout.split()} == set()
