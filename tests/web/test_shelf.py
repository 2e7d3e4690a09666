"""A catalogue that is kept on disk: the same again, gone with its snapshot, and of no use when it is damaged."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from kg.store import open_store
from kg.store.embedded import open_reader
from kg.web import making
from kg.web.catalogue import Catalogue
from kg.web.making import made, snapshot_of
from kg.web.search import names_of
from kg.web.shelf import keep, kept
from tests.folders import copy_of
from tests.store.articles import article_quads, graph_of


@pytest.fixture
def location(seed_store: Path, tmp_path: Path) -> Path:
    return copy_of(seed_store, tmp_path)


def test_what_is_kept_comes_back_the_same(location: Path) -> None:
    with open_reader(location) as store:
        assert kept(snapshot_of(store)) is None
        first = made(store)
        snapshot = snapshot_of(store)
        assert keep(snapshot, first.known, first.names)
        found = kept(snapshot)
        assert found is not None
        known, names = found
        assert known == first.known
        for told in ("names", "folded", "owners_of"):
            assert list(getattr(names, told)) == list(getattr(first.names, told))
        assert dict(names.whole) == dict(first.names.whole)
        assert list(names.pieces) == list(first.names.pieces)
        for piece, numbers in first.names.pieces.items():
            assert np.array_equal(names.pieces[piece], numbers)
        assert np.array_equal(names.lengths, first.names.lengths)


def test_it_goes_when_the_next_snapshot_is_published(location: Path) -> None:
    """What was forgotten must not stay on disk in a catalogue."""
    with open_reader(location) as store:
        found = made(store)
        assert keep(snapshot_of(store), found.known, found.names)
    assert len(list((location / "snapshots").glob(".catalogue-*"))) == 1
    with open_store(location, write=True) as store:
        store.replace_article(graph_of("b"), article_quads("b"))
    assert not list((location / "snapshots").glob(".catalogue-*"))


@pytest.mark.parametrize("size", [0, 1_000, -1_000])
def test_a_damaged_one_is_made_again(location: Path, size: int) -> None:
    with open_reader(location) as store:
        found = made(store)
        snapshot = snapshot_of(store)
        assert keep(snapshot, found.known, found.names)
        file = next((location / "snapshots").glob(".catalogue-*/*"))
        content = file.read_bytes()
        file.write_bytes(content[:size])
        assert kept(snapshot) is None
        assert made(store).known == found.known


def test_another_program_makes_its_own(location: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_reader(location) as store:
        found = made(store)
        monkeypatch.setattr("kg.web.shelf._FORM", "0.0.1 1")
        keep(snapshot_of(store), found.known, found.names)
        monkeypatch.undo()
        assert kept(snapshot_of(store)) is None


def test_what_takes_long_is_made_in_another_process(location: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(store: object) -> Catalogue:
        raise AssertionError("made in this process")

    with open_reader(location) as store:
        expected = made(store)
        monkeypatch.setattr(making, "catalogue", never)
        found = made(store, expected=60.0)
        assert found.known == expected.known
        assert names_of(found.known.entries.values()).names == found.names.names


def test_a_folder_that_cannot_be_written_to_is_no_hindrance(location: Path) -> None:
    with open_reader(location) as store:
        found = made(store)
        gone = snapshot_of(store).parent / "gone" / "00000001"
        assert keep(gone, found.known, found.names) is False
        assert not gone.parent.exists()
