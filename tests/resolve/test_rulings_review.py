"""What people decide holds for what comes later, and can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pyoxigraph import NamedNode

from kg import review
from kg import terms as t
from kg.errors import ReviewError
from kg.store import Store, open_store
from kg.store.occurrences import RESOLVED
from tests.folders import copy_of, empty_store, tmp_path
from tests.resolve.articles import FOREIGN, Meeting, Told, article_quads, event, graph_of, person

__all__ = ["empty_store", "tmp_path"]

WHEN = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
LATER = datetime(2026, 11, 25, tzinfo=UTC)
HOME, AWAY = Told("John Archer", FOREIGN, "AUS"), Told("John Archer", FOREIGN, "USA")


@pytest.fixture
def store(empty_store: Path, tmp_path: Path) -> Iterator[Store]:
    with open_store(copy_of(empty_store, tmp_path), write=True) as opened:
        yield opened


def put(store: Store, name: str, *people: Told, **more: object) -> None:
    store.replace_article(graph_of(name), article_quads(name, people, **more))  # type: ignore[arg-type]
    store.resolve()


def who(store: Store, article: str, name: str = "John Archer") -> str:
    return store.canonical(graph_of(article), person(name))


def everything(store: Store) -> set[str]:
    """All that counts but the decisions themselves."""
    union = {str(each) for each in store.triples() if "/decision/" not in str(each.subject)}
    return union | {str(each) for each in store.quads(graph=RESOLVED)}


def test_a_merge_holds_for_later_articles_and_is_undone(store: Store) -> None:
    put(store, "a", HOME)
    put(store, "b", AWAY)
    before = everything(store)
    assert who(store, "a") != who(store, "b")
    made = review.merge(store, who(store, "a"), who(store, "b"), who="Ani", why="the same man", when=WHEN)
    assert who(store, "a") == who(store, "b")
    assert (made.kind, made.who, made.why, made.when, made.in_force) == (
        "merge", "Ani", "the same man", "2026-11-24T09:30:00Z", True,
    )  # fmt: skip
    put(store, "c", AWAY)
    put(store, "d", HOME)
    assert len({who(store, name) for name in "abcd"}) == 1
    undone = review.undo(store, made.node, who="Budi", when=LATER)
    assert (undone.in_force, undone.undone_by) == (False, "Budi")
    assert who(store, "a") == who(store, "d") != who(store, "b") == who(store, "c")
    store.remove_article(graph_of("c"))
    store.remove_article(graph_of("d"))
    store.resolve()
    assert everything(store) == before
    with pytest.raises(ReviewError, match="undone by Budi"):
        review.undo(store, made.node.rpartition("/")[2], who="Budi", when=LATER)


def test_a_merge_of_what_is_one_or_is_not_there_is_refused(store: Store) -> None:
    put(store, "a", HOME)
    for one, other, why in (
        (person("John Archer"), person("John Archer"), "one already"),
        (person("John Archer"), person("Nobody Known"), "nothing in the graph"),
        (person("John Archer"), "no iri", "is no IRI"),
    ):
        with pytest.raises(ReviewError, match=why):
            review.merge(store, one, other, who="Ani", why="so", when=WHEN)
    with pytest.raises(ReviewError, match="why must be said"):
        review.comment(store, person("John Archer"), who="Ani", why=" ", when=WHEN)
    assert not review.decisions(store)


def test_a_split_takes_articles_out_and_is_undone(store: Store) -> None:
    for name in "abc":
        put(store, name, HOME)
    before = everything(store)
    made = review.split(store, who(store, "a"), ["b"], who="Ani", why="his son", when=WHEN)
    assert who(store, "a") == who(store, "c") != who(store, "b")
    put(store, "d", HOME)
    assert who(store, "d") == who(store, "a")
    store.remove_article(graph_of("d"))
    review.undo(store, made.node, who="Ani", when=LATER)
    assert everything(store) == before
    with pytest.raises(ReviewError, match="none of its occurrences"):
        review.split(store, who(store, "a"), ["z"], who="Ani", why="so", when=WHEN)
    with pytest.raises(ReviewError, match="all of its occurrences"):
        review.split(store, who(store, "a"), ["a", "b", "c"], who="Ani", why="so", when=WHEN)


def test_a_merge_with_the_reference_takes_its_name(store: Store) -> None:
    put(store, "a", Told("Anwar Sidik", FOREIGN, "IDN"))
    review.merge(store, person("Anwar Sidik"), person("Retno Marsudi"), who="Ani", why="a joke", when=WHEN)
    assert who(store, "a", "Anwar Sidik") == person("Retno Marsudi")


def test_a_rejected_part_is_gone_until_undone(store: Store) -> None:
    met = Meeting(("John Archer",), ("JPN",), day="2019-09-10")
    for name in "ab":
        put(store, name, HOME, meetings=(met,))
    before = everything(store)
    one = store.canonical(graph_of("b"), event("b"))
    assert one == event("a")
    part = next(q.subject for q in store.triples(None, t.PARTICIPANT, NamedNode(person("John Archer"))))
    made = review.reject(store, part.value, who="Ani", why="he stayed away", when=WHEN)  # type: ignore[union-attr]
    assert len(made.rejects) == 2, "as both articles make it"
    assert not list(store.triples(part))
    assert not list(store.triples(NamedNode(one), t.HAS_PARTICIPANT, NamedNode(person("John Archer"))))
    assert list(store.triples(NamedNode(one), t.TYPE))
    assert list(store.quads(None, t.PARTICIPANT, NamedNode(person("John Archer")), NamedNode(graph_of("a"))))
    store.replace_article(graph_of("a"), article_quads("a", (HOME,), (met,), text="Other words of the same."))
    store.resolve()
    assert not list(store.triples(part)), "the article makes it again"
    store.replace_article(graph_of("a"), article_quads("a", (HOME,), (met,)))
    review.undo(store, made.node, who="Ani", when=LATER)
    assert everything(store) == before


def test_a_rejected_event_goes_with_its_parts(store: Store) -> None:
    put(store, "a", HOME, meetings=(Meeting(("John Archer",), ("JPN",), day="2019-09-10"),))
    before = everything(store)
    made = review.reject(store, event("a"), who="Ani", why="invented", when=WHEN)
    assert not list(store.triples(NamedNode(event("a"))))
    assert not list(store.triples(None, t.IN_EVENT, NamedNode(event("a"))))
    review.undo(store, made.node, who="Ani", when=LATER)
    assert everything(store) == before
    with pytest.raises(ReviewError, match="no claim"):
        review.reject(store, person("John Archer"), who="Ani", why="so", when=WHEN)


def test_decisions_go_to_another_store_as_turtle(store: Store, empty_store: Path, tmp_path: Path) -> None:
    for name, each in (("a", HOME), ("b", AWAY)):
        put(store, name, each)
    review.merge(store, who(store, "a"), who(store, "b"), who='Ani "A"', why="zwei\nZeilen", when=WHEN)
    review.comment(store, person("John Archer"), who="Budi", why="look again", when=LATER)
    file = review.as_turtle(store)
    with open_store(copy_of(empty_store, tmp_path, "other"), write=True) as other:
        assert review.take_turtle(other, file) == 2
        assert review.take_turtle(other, file) == 0
        for name, each in (("a", HOME), ("b", AWAY)):
            put(other, name, each)
        assert who(other, "a") == who(other, "b")
        assert review.decisions(other) == review.decisions(store)
        assert review.as_turtle(other) == file


@pytest.mark.parametrize(
    ("file", "why"),
    [
        (b"<a> <b> <c> .", "no Turtle"),
        (b"this is none", "no Turtle"),
        (b"<https://example.org/a> <https://example.org/b> 'c' .", "no such property"),
        (b"[] a <https://w3id.org/diplomacy-kg/ontology#Decision> .", "no such nodes"),
        (
            b"<https://w3id.org/diplomacy-kg/id/decision/x> a <https://w3id.org/diplomacy-kg/ontology#Decision> .",
            "no whole decision",
        ),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><rdf/>', "no Turtle"),
    ],
)
def test_what_is_no_file_of_decisions_is_refused_whole(store: Store, file: bytes, why: str) -> None:
    with pytest.raises(ReviewError, match=why):
        review.take_turtle(store, file)
    assert not review.decisions(store)


def test_a_large_file_is_refused_unread(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_LIMIT_REVIEW_BYTES", "100")
    with pytest.raises(ReviewError, match="review_bytes"):
        review.take_turtle(store, b"#" * 101)


def test_the_least_sure_come_first(store: Store) -> None:
    put(store, "a", HOME)
    put(store, "b", Told("John Archer"))
    put(store, "c", Told("J. Archer"))
    found = review.doubts(store, 10)
    assert [each.confidence for each in found] == sorted(each.confidence for each in found)
    assert found[0].node.endswith("/c/person/j-archer")
    assert found[0].taken_for == person("John Archer")
    assert len(review.doubts(store, 1)) == 1
