"""Files as they come: encodings, archives, folders, records, and everything that is no article."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import sys
from pathlib import Path

import pytest

from kg.model import Article
from kg.read import READERS, ReadFailure, read
from kg.read.reader import identifier_of

TITLE = "Dua Menteri Bertemu"
BODY = "Jakarta - Dua menteri bertemu di Oslo untuk membahas perdamaian, kata juru bicara kementerian itu pada hari ini."
TEXT = f"{TITLE}\n\n{BODY}\n"


def one(path: Path | str) -> Article:
    (article,) = read(path)
    assert isinstance(article, Article), article
    return article


def failure(path: Path | str) -> ReadFailure:
    (found,) = read(path)
    assert isinstance(found, ReadFailure), found
    return found


def write(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [("utf-8", b""), ("utf-8-sig", b""), ("utf-16", b""), ("utf-16-be", b"\xfe\xff"), ("cp1252", b"")],
)
def test_encodings(tmp_path: Path, encoding: str, mark: bytes) -> None:
    text = TEXT.replace("Oslo", "“São Tomé”")
    article = one(write(tmp_path, "a.txt", mark + text.encode(encoding)))
    assert article.text == text
    assert article.title == TITLE


def test_line_ends_and_control_characters_stay(tmp_path: Path) -> None:
    text = TEXT.replace("\n", "\r\n").replace("Oslo", "Os\x00lo")
    assert one(write(tmp_path, "a.txt", text.encode())).text == text


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b" \n\t\r\n ", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (bytes(range(256)) * 20, "binary"),
        (b"%PDF-1.4 ...", "PDF"),
        (b"PK\x03\x04....", "zip"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"\xff\xfe\x00\xd8\x41\x00", "utf-16"),
        ("Привет, это статья о министрах. ".encode("koi8-r") * 5, "undecidable"),
        ("大臣は会談した。".encode("shift_jis") * 5, "undecidable"),
        (
            "Le ministre des Affaires étrangères a rencontré son homologue à Paris hier soir.".encode(),
            "French",
        ),
        (b"Der Minister hat sich gestern mit seinem Amtskollegen in Berlin getroffen.", "German"),
    ],
)
def test_no_article(tmp_path: Path, content: bytes, reason: str) -> None:
    found = failure(write(tmp_path, "a.txt", content))
    assert found.identifier == "a"
    assert reason in found.reason


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as stream:
        stream.truncate(200_000_000)  # a sparse file: reading it would take 200 MB
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("the file was opened"))
    assert "max_file_bytes" in failure(path).reason


def test_gzip_of_each_kind(tmp_path: Path) -> None:
    assert one(write(tmp_path, "a.txt.gz", gzip.compress(TEXT.encode()))).identifier == "a"
    record = json.dumps({"text": TEXT}).encode()
    assert one(write(tmp_path, "b.jsonl.gz", gzip.compress(record))).identifier == "b:1"


def test_gzip_bomb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_LIMIT_MAX_DECOMPRESSED_BYTES", "1000000")
    monkeypatch.setenv("KG_LIMIT_MAX_DECOMPRESSED_STREAM_BYTES", "1000000")
    bomb = gzip.compress(bytes(b"a" * 30_000_000))
    assert len(bomb) < 100_000
    assert "unpacks" in failure(write(tmp_path, "a.txt.gz", bomb)).reason
    assert "unpacks" in failure(write(tmp_path, "b.jsonl.gz", bomb)).reason


@pytest.mark.parametrize("content", [b"no gzip at all", gzip.compress(TEXT.encode())[:-9], b""])
def test_damaged_gzip(tmp_path: Path, content: bytes) -> None:
    assert failure(write(tmp_path, "a.txt.gz", content)).identifier == "a"


def test_folder_in_order_with_a_bad_file_among_good_ones(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    write(tmp_path, "c.txt", TEXT.encode())
    write(tmp_path, "a.txt", b"")
    write(tmp_path / "b", "d.txt", TEXT.encode())
    write(tmp_path, "notes.json", b"{}")
    write(tmp_path, ".hidden.txt", b"\xff")
    found = list(read(tmp_path))
    assert [each.identifier for each in found] == ["a", "c", "d"]
    assert [type(each) for each in found] == [ReadFailure, Article, Article]


def test_folder_without_articles_and_missing_path(tmp_path: Path) -> None:
    assert "no file" in failure(tmp_path).reason
    assert "no such" in failure(tmp_path / "missing.txt").reason
    assert ".txt" in failure(write(tmp_path, "a.docx", b"x")).reason


def test_bad_lines_among_good_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_LIMIT_MAX_RECORD_BYTES", "5000")
    good = {
        "id": "n-1",
        "title": TITLE,
        "text": BODY,
        "published": "2020-05-01",
        "url": "https://a.example/1",
    }
    lines = [
        json.dumps(good),
        "{broken",
        "",
        json.dumps(["no object"]),
        json.dumps({"title": "no text"}),
        json.dumps({"text": 5}),
        json.dumps({"text": BODY * 100}),
        json.dumps({"text": "\ud800" + BODY}),
        "[" * 3000,
        json.dumps({"text": BODY, "language": "fr"}),
        json.dumps({"text": BODY, "extra": {"a": 1}, "author": ["Dewi Sari", "Budi"], "language": "ms"}),
    ]
    found = list(read(write(tmp_path, "news.jsonl", "\n".join(lines).encode())))
    assert [each.identifier for each in found if isinstance(each, Article)] == ["n-1", "news:11"]
    assert [each.identifier for each in found if isinstance(each, ReadFailure)] == [
        f"news:{n}" for n in (2, 4, 5, 6, 7, 8, 9, 10)
    ]
    first, last = found[0], found[-1]
    assert isinstance(first, Article)
    assert first.text == f"{TITLE}\n\n{BODY}"
    assert (first.published, first.source_url) == ("2020-05-01", "https://a.example/1")
    assert isinstance(last, Article)
    assert (last.language, last.author) == ("id", "Dewi Sari, Budi")


def test_impossible_times_in_records_are_left_out(tmp_path: Path) -> None:
    record = {"text": TEXT, "published": "2020-02-31T10:00:00Z"}
    assert one(write(tmp_path, "a.jsonl", json.dumps(record).encode())).published is None


@pytest.mark.parametrize("buffered", [True, False])
def test_standard_input(monkeypatch: pytest.MonkeyPatch, buffered: bool) -> None:
    def put(content: bytes) -> None:
        raw = io.BytesIO(content)
        stream = io.TextIOWrapper(io.BufferedReader(raw) if buffered else raw)  # type: ignore[type-var]
        monkeypatch.setattr(sys, "stdin", stream)

    put(TEXT.encode())
    assert one("-").identifier == "stdin"
    put(json.dumps({"text": TEXT}).encode() + b"\n" + json.dumps({"id": "b", "text": TEXT}).encode())
    assert [each.identifier for each in read("-")] == ["stdin:1", "b"]
    put(b"")
    assert "empty" in failure("-").reason


def test_reading_stops_at_the_cap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_LIMIT_MAX_ARTICLES", "2")
    path = write(tmp_path, "a.jsonl", b"\n".join([json.dumps({"text": TEXT}).encode()] * 5))
    found = list(read(path))
    assert len(found) == 3
    assert isinstance(found[-1], ReadFailure)


def test_identifiers() -> None:
    names = ("a.txt", "a.b.html", "a.jsonl.gz", "A.TXT.GZ", "noext")
    assert [identifier_of(Path(name)) for name in names] == ["a", "a.b", "a", "A", "noext"]
    assert set(READERS) == {".txt", ".html", ".htm", ".pdf", ".jsonl"}


def test_same_text_same_article(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", TEXT.encode())
    assert one(path) == one(path)
    assert one(path).sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
