"""Hostile articles through the whole way: read, understood, written, and read back."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pyoxigraph
import pytest

from kg import iri
from kg import terms as t
from kg.errors import ReadError
from kg.export.rdf import RDF_FORMATS, rdf_bytes
from kg.model import EntityType, Findings
from kg.pipeline import extract_article, quads
from kg.read import article_from_text, read
from kg.store import open_store
from tests.golden.rewriting import ARTICLE

ROOT = ARTICLE.parents[1]
PLAIN = ARTICLE.read_text("utf-8")


def understood(text: str) -> Findings:
    return extract_article(article_from_text(text, "hostile", language="id"))


def evidence(text: str) -> list[tuple[int, int, str]]:
    """Begin, end and words of all evidence, as the graph has them."""
    found: dict[object, dict[object, str]] = {}
    for quad in quads(article_from_text(text, "hostile", language="id")):
        if quad.predicate in (t.BEGIN, t.END, t.EXACT):
            found.setdefault(quad.subject, {})[quad.predicate] = quad.object.value
    assert found
    return [(int(each[t.BEGIN]), int(each[t.END]), each[t.EXACT]) for each in found.values()]


def shape(findings: Findings) -> tuple[object, ...]:
    """What an article says, without offsets: events, offices and speakers."""
    return (
        sorted((e.kind, e.name or "", str(e.start), len(e.participations)) for e in findings.events),
        sorted((p.person, p.office, p.former) for p in findings.positions),
        sorted((q.speaker, q.direct) for q in findings.quotations),
    )


def kg(*arguments: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kg.cli", *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=120,
    )


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x1b[31m", "\x7f", "\ufffe", "\U0010ffff"])
def test_13_nul_and_control_characters(character: str) -> None:
    text = PLAIN.replace("platform online", f"platform{character} online").replace(
        "Jakarta - ", f"Jakarta -{character} "
    )
    words = evidence(text)
    assert all(text[begin:end] == exact for begin, end, exact in words)
    assert any(character in exact for _, _, exact in words)


@pytest.mark.parametrize("character", ["\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029", "\r"])
def test_13_offsets_count_past_odd_line_ends(character: str) -> None:
    text = PLAIN.replace("platform online", f"platform{character}online").replace("\n", f"{character}\n", 3)
    assert all(text[begin:end] == exact for begin, end, exact in evidence(text))


def test_13_offsets_count_past_windows_line_ends() -> None:
    text = PLAIN.replace("\n", "\r\n")
    assert all(text[begin:end] == exact for begin, end, exact in evidence(text))
    assert shape(understood(text)) == shape(understood(PLAIN))


def test_14_lone_surrogates(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="surrogate"):
        article_from_text(f"{PLAIN}\ud800", "hostile")
    records = [{"id": "bad", "text": f"{PLAIN}\ud83d"}, {"id": "good", "text": PLAIN}]
    lines = tmp_path / "some.jsonl"
    lines.write_text("\n".join(json.dumps(each) for each in records), "utf-8")
    bad, good = read(lines)
    assert "surrogate" in getattr(bad, "reason", "")
    assert getattr(good, "text", "") == PLAIN


@pytest.mark.parametrize("field", ["id", "url", "title", "published", "publisher", "author", "language"])
def test_14_lone_surrogates_in_what_is_stated_of_an_article(field: str, tmp_path: Path) -> None:
    lines = tmp_path / "some.jsonl"
    records = [{"id": "bad", "text": PLAIN, field: "\ud83d"}, {"id": "good", "text": PLAIN}]
    lines.write_text("\n".join(json.dumps(each) for each in records), "utf-8")
    bad, good = read(lines)
    assert "surrogate" in getattr(bad, "reason", "")
    assert getattr(good, "text", "") == PLAIN


def test_14_a_file_whose_name_is_no_utf_8_is_an_article_like_any_other(tmp_path: Path) -> None:
    paths = [tmp_path / os.fsdecode(name) for name in (b"n\xe9.txt", b"n\xff.txt")]
    for path in paths:
        path.write_text(PLAIN, "utf-8")
    for workers in ((), ("--workers", "2")):
        store = tmp_path / f"store{len(workers)}"
        result = kg("ingest", *paths, "--store", store, *workers, cwd=tmp_path)
        assert result.returncode == 0, result.stderr
        with open_store(store) as opened:
            assert {iri.article_graph(r"n\xe9"), iri.article_graph(r"n\xff")} <= set(opened.graphs())


def test_15_a_byte_order_mark_counts_in_no_offset(tmp_path: Path) -> None:
    path = tmp_path / "marked.txt"
    path.write_text(PLAIN, "utf-8-sig")
    (article,) = read(path)
    assert getattr(article, "text", "") == PLAIN


def test_17_an_article_past_its_time_is_reported_and_the_run_goes_on(tmp_path: Path) -> None:
    slow = tmp_path / "a-slow.txt"
    slow.write_text(PLAIN + "\n\nRetno bertemu Wang Yi di Jakarta, kata Menlu RI." * 12_000, "utf-8")
    quick = tmp_path / "b-quick.txt"
    quick.write_text(PLAIN, "utf-8")
    output = tmp_path / "out.nq"
    run = kg("extract", slow, quick, "-o", output, cwd=tmp_path, KG_LIMIT_ARTICLE_SECONDS="3")
    assert run.returncode == 1
    assert "a-slow" in run.stderr
    assert len(run.stderr.strip().splitlines()) == 1
    written = output.read_text("utf-8")
    assert "graph/article/b-quick" in written
    assert "a-slow" not in written


@pytest.mark.parametrize(
    "date", ["31/2/2019", "29/2/2019", "10/13/2019", "0/9/2019", "10/9/0000", "32/1/2019"]
)
def test_19_impossible_dates_stay_words(date: str) -> None:
    text = PLAIN.replace("10/9/2019", date).replace("10-11 September 2019", "30-31 September 2019")
    for event in understood(text).events:
        for day in (event.start, event.end):
            assert day is None or day.day is None or f"{day.day}/{day.month}/{day.year}" != date
            assert day is None or (day.month, day.day) != (9, 31)


MARKUP = (
    '</script><img src=x onerror="alert(1)">',
    '" onload="alert(1)',
    "{{ 7 * 7 }}",
    '"""',
    "\\u0022",
    "]]>",
    "' OR 1=1 --",
)


@pytest.mark.parametrize("suffix", [".ttl", ".trig", ".nq", ".jsonld"])
def test_20_markup_in_an_article_stays_text(suffix: str) -> None:
    title, _, rest = PLAIN.partition("\n")
    rest = rest.replace("pesan damai", f"pesan damai {' '.join(MARKUP)}")
    article = article_from_text(f"{title} {' '.join(MARKUP)}\n{rest}", "hostile", language="id")
    written = quads(article)
    fmt = RDF_FORMATS[suffix]
    back = list(pyoxigraph.parse(rdf_bytes(written, fmt), format=fmt))
    assert {q.object.value for q in back if q.predicate == t.TITLE} == {article.title}
    texts = {q.object.value for q in written if q.predicate == t.TEXT}
    assert {q.object.value for q in back if q.predicate == t.TEXT} == texts


@pytest.mark.parametrize("invisible", ["\u202e", "\u200b", "\u200d", "\u2066", "\ufeff", "\u00ad"])
def test_22_turned_and_invisible_letters_are_kept_verbatim(invisible: str) -> None:
    text = PLAIN.replace("harus dimanfaatkan", f"harus{invisible} dimanfaatkan{invisible}")
    words = evidence(text)
    assert all(text[begin:end] == exact for begin, end, exact in words)
    quoted = [text[q.begin : q.end] for q in understood(text).quotations if q.direct]
    assert any(invisible in each for each in quoted)


def people(text: str) -> set[str]:
    return {e.key for e in understood(text).entities if e.type is EntityType.PERSON}


def test_23_composed_and_decomposed_accents_are_one_person() -> None:
    name = "Recep Erdoğan"
    first, second = unicodedata.normalize("NFC", name), unicodedata.normalize("NFD", name)
    assert first != second
    text = (
        f"Presiden Turki {first} bertemu Menteri Luar Negeri RI Retno Marsudi di Ankara, Selasa (10/9/2019).\n\n"
        f'"Kita harus menjaga perdamaian di kawasan ini," kata Presiden Turki {second}.\n'
    )
    assert len(people(text)) == 2


def test_23_a_look_alike_is_another_person() -> None:
    name, fake = "Marta Pavlova", "Marta \u0420avlova"
    text = (
        f"Menteri Luar Negeri Bulgaria {name} bertemu Retno Marsudi di Sofia, Selasa (10/9/2019).\n\n"
        f"Duta Besar Bulgaria {fake} membantah kabar itu.\n"
    )
    assert len(people(text)) == 3


def test_28_no_file_is_named_by_an_article(tmp_path: Path) -> None:
    inside = tmp_path / "a" / "b"
    inside.mkdir(parents=True)
    lines = inside / "some.jsonl"
    names = ["../../escaped", "/tmp/kg-escaped", "..\\..\\escaped", "con", "a/b/c", "~/escaped"]
    lines.write_text("\n".join(json.dumps({"id": name, "text": PLAIN}) for name in names), "utf-8")
    before = {path for path in tmp_path.rglob("*")}
    run = kg("extract", lines, "-o", inside / "out.nq", cwd=inside)
    assert run.returncode == 0, run.stderr
    assert {path for path in tmp_path.rglob("*")} - before == {inside / "out.nq"}
    assert not Path("/tmp/kg-escaped").exists()
