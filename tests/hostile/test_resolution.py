"""Hostile and repeated articles beside each other: one set of facts with two sources, and no forged identity."""

from __future__ import annotations

from pathlib import Path

from pyoxigraph import Literal, NamedNode

from kg import iri
from kg import terms as t
from kg.contradictions import contradictions
from kg.ingest import ingest, pipeline
from kg.model import Article
from kg.read import article_from_text
from kg.store import Store, open_store
from tests.folders import copy_of, empty_store, tmp_path
from tests.golden.rewriting import ARTICLE

__all__ = ["empty_store", "tmp_path"]

PLAIN = ARTICLE.read_text("utf-8")


def stored(store: Store, *articles: Article) -> None:
    summary = None
    for summary in ingest(store, articles, pipeline(full_text=True)):  # noqa: B007  # the last one counts
        pass
    assert summary is not None
    assert not summary.failures
    store.resolve()


def of_class(store: Store, name: str) -> set[str]:
    return {each.subject.value for each in store.triples(None, t.TYPE, t.dip(name))}  # type: ignore[union-attr]


def facts(store: Store) -> dict[str, int]:
    """How many events, parts in them and quotations there are, the reference's offices left out."""
    return {name: len(of_class(store, name)) for name in ("Event", "Participation", "Quotation")}


def test_8_the_same_text_with_other_white_space_is_one_set_of_facts(
    empty_store: Path, tmp_path: Path
) -> None:
    with open_store(copy_of(empty_store, tmp_path), write=True) as store:
        stored(store, article_from_text(PLAIN, "first", language="id"))
        before = facts(store)
        assert before["Event"]
        assert before["Quotation"]
        spaced = PLAIN.replace("\n\n", " \n\n\n").replace(". ", ".  ")
        assert spaced != PLAIN
        stored(store, article_from_text(spaced, "second", language="id"))
        assert facts(store) == before
        for event in of_class(store, "Event"):
            told = {
                q.object
                for link in store.triples(NamedNode(event), t.HAS_EVIDENCE)
                for q in store.triples(link.object, t.IN_ARTICLE)  # type: ignore[arg-type]
            }
            assert told == {NamedNode(iri.article("first")), NamedNode(iri.article("second"))}


def test_23_a_look_alike_across_articles_is_flagged_and_stays_another(
    empty_store: Path, tmp_path: Path
) -> None:
    line = "Menteri Luar Negeri Bulgaria {} bertemu Retno Marsudi di Sofia, Selasa (10/9/2019).\n"
    real, fake = "Marta Pavlova", "Marta \u0420avlova"
    with open_store(copy_of(empty_store, tmp_path), write=True) as store:
        stored(store, *(article_from_text(line.format(n), n[6:8], language="id") for n in (real, fake)))
        names = {
            str(q.object.value)
            for person in of_class(store, "Person")
            for q in store.triples(NamedNode(person), t.LABEL)
            if isinstance(q.object, Literal)
        }
        assert {real, fake} <= names
        assert [each.label for each in contradictions(store) if each.kind == "look-alike"] == [fake]
