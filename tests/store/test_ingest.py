"""Ingest: bad articles are told and the others stored; what is stored already is left alone."""

from __future__ import annotations

import hashlib
import signal
from collections.abc import Iterable
from pathlib import Path

import pytest
from pyoxigraph import Quad

from kg.errors import ReadError
from kg.ingest import Failure, Summary, ingest, read_all
from kg.model import Article
from kg.store import Store
from tests.store.articles import article_quads, graph_of


def article(name: str, text: str = "Ten ASEAN countries met in Hanoi.") -> Article:
    return Article(name, text, "en", hashlib.sha256(text.encode()).hexdigest(), ())


def extract(each: Article) -> list[Quad]:
    if "refuse" in each.text:
        raise ReadError("refused")
    if "fault" in each.text:
        raise ZeroDivisionError("a fault of ours")
    return article_quads(each.identifier, each.text)


def run(store: Store, inputs: Iterable[Article | Failure], again: bool = False) -> Summary:
    *_, summary = ingest(store, inputs, extract, again=again)
    return summary


def test_one_bad_article_among_a_hundred(local_store: Store) -> None:
    inputs: list[Article | Failure] = [article(f"a{number}") for number in range(97)]
    inputs[40:40] = [
        article("no", "refuse this"),
        Failure("gone.txt", "not there"),
        article("bug", "a fault"),
    ]
    summary = run(local_store, inputs)
    assert summary.stored == summary.events == 97
    assert {failure.source for failure in summary.failures} == {"no", "gone.txt", "bug"}
    assert not local_store.contains(graph_of("bug"))
    assert local_store.contains(graph_of("a96"))


def test_the_same_text_again_is_left_alone_and_a_changed_one_replaced(local_store: Store) -> None:
    run(local_store, [article("a"), article("b")])
    size = local_store.size()
    summary = run(local_store, [article("a"), article("b")])
    assert (summary.stored, summary.unchanged, local_store.size()) == (0, 2, size)
    changed = run(local_store, [article("a", "Nine ASEAN countries met."), article("c")])
    assert (changed.stored, changed.replaced) == (2, 1)
    repeated = run(local_store, [article("b")], again=True)
    assert (repeated.stored, repeated.replaced) == (1, 0)
    failed = run(local_store, [article("b", "refuse this")])
    assert (failed.stored, failed.replaced) == (0, 0)
    assert local_store.contains(graph_of("b")), "what cannot be extracted replaces nothing"


def test_two_articles_of_one_name_in_one_run_are_not_one(local_store: Store) -> None:
    summary = run(local_store, [article("a", "first"), article("a", "second"), article("a", "first")])
    assert (summary.stored, summary.unchanged) == (1, 1)
    assert [failure.source for failure in summary.failures] == ["a"]


def test_an_article_that_takes_too_long_fails_and_the_run_goes_on(
    local_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(each: Article) -> list[Quad]:
        while "slow" in each.text:
            pass
        return extract(each)

    monkeypatch.setenv("KG_LIMIT_ARTICLE_SECONDS", "0.2")
    *_, summary = ingest(local_store, [article("a"), article("b", "slow"), article("c")], slow)
    assert summary.stored == 2
    assert [(f.source, f.reason) for f in summary.failures] == [("b", "stopped: it took longer than 0.2 s")]
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_what_cannot_be_read_is_a_failure_with_its_name(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "picture.txt").write_bytes(bytes(range(256)) * 20)
    failures = list(read_all([tmp_path / "empty.txt", tmp_path / "picture.txt", tmp_path / "none.txt"]))
    assert all(isinstance(each, Failure) for each in failures)
    assert len(failures) == 3
