"""A catalogue that was patched after a change says what a whole one says that is made anew."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kg import iri, review
from kg.forget import forget
from kg.ingest import ingest, pipeline
from kg.read import article_from_text
from kg.reference import load_reference
from kg.store import Store, open_store
from kg.store.embedded import open_reader
from kg.web import reading as reading_module
from kg.web.catalogue import Catalogue
from kg.web.cataloguing import catalogue
from kg.web.patching import Change, TooMuch, changes_between, patched
from kg.web.reading import Library, Reading
from kg.web.search import changed_index, search, search_index
from tests.folders import _empty_store, copy_of

NOW = datetime(2026, 11, 24, tzinfo=UTC)
ARTICLES = {
    "one": "Kono Bertemu Retno\n\nJakarta - Menlu RI Retno Marsudi bertemu Menlu Jepang Taro Kono di Jakarta, Senin (9/9/2019). Kono mengatakan Jepang akan membantu Indonesia.\n",
    "two": "Menlu Bertemu\n\nTokyo - Menlu RI Retno Marsudi bertemu Menteri Pertahanan Jepang Kenji Watanabe di Tokyo, Rabu (2/10/2019). Watanabe mengutuk serangan di Suriah.\n",
    "three": "Talks in Jakarta\n\nJakarta - Foreign Minister Retno Marsudi met Japanese Foreign Minister Taro Kono in Jakarta on Monday (9/9/2019). Kono said that Japan would help ASEAN.\n",
}
OTHER = "Duta Besar Baru\n\nJakarta - Presiden Joko Widodo bertemu Duta Besar Peru Ronald Sukarno di Jakarta, Selasa (3/9/2019). Sukarno berterima kasih kepada Indonesia.\n"


def put(store: Store, name: str, text: str) -> None:
    article = article_from_text(text, name, language="en" if name == "three" else "id")
    list(ingest(store, [article], pipeline(full_text=True)))


def named(store: Store, label: str) -> str:
    return next(e.iri for e in catalogue(store).entries.values() if e.en == label and e.family == "Person")


def merging(store: Store) -> Change:
    one, other = named(store, "Taro Kono"), named(store, "Kenji Watanabe")
    return Change(decision=review.merge(store, one, other, who="R", why="a pen name", when=NOW).node)


def splitting(store: Store) -> Change:
    retno = named(store, "Retno Marsudi")
    return Change(decision=review.split(store, retno, ["two"], who="R", why="-", when=NOW).node)


def rejecting(store: Store) -> Change:
    event = next(e for e in catalogue(store).entries.values() if e.cls == "Meeting")
    return Change(decision=review.reject(store, event.iri, who="R", why="-", when=NOW).node)


def merging_events(store: Store) -> Change:
    events = sorted(e.iri for e in catalogue(store).entries.values() if e.cls == "Meeting")
    return Change(decision=review.merge(store, *events[:2], who="R", why="-", when=NOW).node)


def undoing(store: Store) -> Change:
    (made,) = review.decisions(store)
    return Change(decision=review.undo(store, made.node, who="R", when=NOW).node)


def adding(store: Store) -> Change:
    put(store, "four", OTHER)
    return Change(graph=iri.article_graph("four"))


def replacing(store: Store) -> Change:
    put(store, "one", OTHER)
    return Change(graph=iri.article_graph("one"))


def removing(store: Store) -> Change:
    assert forget(store, "one")
    return Change(graph=iri.article_graph("one"))


CHANGES: dict[str, tuple[Callable[[Store], Change], ...]] = {
    "merge": (merging, undoing),
    "split": (splitting, undoing),
    "reject": (rejecting, undoing),
    "merge of events": (merging_events, undoing),
    "article": (adding,),
    "replaced article": (replacing,),
    "removed article": (removing, merging),
}


def alike(known: Catalogue) -> dict[str, object]:
    """What a catalogue says, whatever the order of edges."""
    return {
        "entries": dict(known.entries),
        "edges": {node: sorted(map(repr, found)) for node, found in known.edges.items()},
        "concepts": dict(known.concepts),
        "events": known.events,
        "articles": known.articles,
        "mentions": {node: count for node, count in known.mentions.items() if count},
        "spoken": dict(known.spoken),
        "unsure": known.unsure,
    }


@pytest.fixture
def location(tmp_path: Path) -> Path:
    location = copy_of(_empty_store(), tmp_path)
    with open_store(location, write=True) as store:
        for name, text in ARTICLES.items():
            put(store, name, text)
    return location


@pytest.mark.parametrize("name", CHANGES)
def test_a_patched_catalogue_is_the_whole_one(location: Path, name: str) -> None:
    reference = load_reference()
    before = open_reader(location)
    known = catalogue(before)
    index = search_index(known, reference)
    for change in CHANGES[name]:
        with open_store(location, write=True) as store:
            told = change(store)
        after = open_reader(location)
        former = known
        assert changes_between(before, after) == [told]
        known, changed = patched(former, before, after, told)
        whole = catalogue(after)
        assert alike(known) == alike(whole)
        assert alike(known) != alike(former)
        index = changed_index(index, known, reference, changed)
        anew = search_index(whole, reference)
        for typed in ("kono", "watanabe", "sukarno", "menlu ri", "talks in jakarta"):
            assert search(index, typed) == search(anew, typed), typed
        before.close()
        before = after
    before.close()


def test_many_articles_are_not_followed_one_by_one(location: Path) -> None:
    before = open_reader(location)
    with open_store(location, write=True) as store:
        for number in range(6):
            put(
                store,
                f"more-{number}",
                OTHER.replace("Peru", ("Peru", "Chile", "Kuba")[number % 3]) + str(number),
            )
    after = open_reader(location)
    with pytest.raises(TooMuch):
        changes_between(before, after)
    before.close()
    after.close()


def test_what_another_process_stores_shows_before_the_whole_is_made(
    location: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Library, "_make_soon", lambda library: None)
    library = Library(location)
    library.open()
    with open_store(location, write=True) as store:
        put(store, "four", OTHER)
    given_up = time.monotonic() + 60
    while time.monotonic() < given_up:
        with library.use() as reading:
            if reading.patched:
                break
        time.sleep(0.05)
    assert reading.patched
    assert search(reading.index, "sukarno")
    library.close()


def test_closing_waits_for_what_is_read_in_the_background(
    location: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library(location)
    library.open()
    with open_store(location, write=True) as store:
        put(store, "five", OTHER)
    slowly = reading_module._read

    def read(folder: Path, expected: float) -> Reading:
        time.sleep(0.5)
        return slowly(folder, expected)

    monkeypatch.setattr(reading_module, "_read", read)
    library._make_soon()
    making = library._making
    assert making is not None
    library.close()
    assert not making.is_alive()
