"""RDF exports: what goes in comes out, in the same bytes whatever its order."""

from __future__ import annotations

import random
from pathlib import Path

import pyoxigraph
import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as some
from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, RdfFormat

from kg.export import EXPORTERS, Choice, chosen_quads, export
from kg.export.rdf import RDF_FORMATS, rdf_bytes, turtle
from kg.iri import article_graph, graph
from kg.store import open_store
from kg.terms import FULL_TEXT, TITLE
from tests.folders import copy_of
from tests.gold_graph import gold_articles, gold_quads

GRAPH = NamedNode("https://w3id.org/diplomacy-kg/graph/article/x")
NODE = NamedNode("https://w3id.org/diplomacy-kg/id/article/x")
XSD = "http://www.w3.org/2001/XMLSchema#"
ODD = [
    '"',
    '"""',
    "'''",
    'ends with a quote"',
    "a\r\nb\rc\nd",
    "\u202eright to left\u202c \u200b\ufeff",
    "نزاع و صلح",
    "\x00 NUL \x1b[31m \x7f",
    "\\u0041 \\ \\\\",
    "</script><img src=x onerror=alert(1)>",
    "{ <x:y> } . @prefix",
    "\U0001f54a \ufffd",
    "",
    " ",
]


def quads_of(texts: list[str]) -> list[Quad]:
    literals = [Literal(text) for text in texts] + [Literal(text, language="id") for text in texts]
    literals += [
        Literal("2019-09", datatype=NamedNode(f"{XSD}gYearMonth")),
        Literal("0.90", datatype=NamedNode(f"{XSD}decimal")),
    ]
    return [Quad(NODE, TITLE, literal, GRAPH) for literal in literals]


def read_back(content: bytes, suffix: str) -> set[Quad]:
    graph = GRAPH if suffix == ".ttl" else DefaultGraph()
    found = pyoxigraph.parse(content, format=RDF_FORMATS[suffix])
    return {Quad(q.subject, q.predicate, q.object, graph) if suffix == ".ttl" else q for q in found}


@pytest.mark.parametrize("suffix", RDF_FORMATS)
def test_odd_literals_come_back(suffix: str) -> None:
    quads = quads_of(ODD)
    assert read_back(rdf_bytes(quads, RDF_FORMATS[suffix]), suffix) == set(quads)


@pytest.mark.parametrize("suffix", RDF_FORMATS)
@given(texts=some.lists(some.text(some.characters(exclude_categories=("Cs",)), max_size=30), max_size=3))
def test_any_literal_comes_back(suffix: str, texts: list[str]) -> None:
    quads = quads_of(texts)
    assert read_back(rdf_bytes(quads, RDF_FORMATS[suffix]), suffix) == set(quads)


def test_rdflib_reads_the_same_from_turtle() -> None:
    texts = [text for text in ODD if "\x00" not in text]
    graph = rdflib.Graph().parse(data=rdf_bytes(quads_of(texts), RdfFormat.TURTLE), format="turtle")
    assert {str(o) for o in graph.objects()} == {*texts, "2019-09", "0.90"}


@pytest.mark.parametrize("suffix", RDF_FORMATS)
def test_the_same_graph_gives_the_same_bytes_in_any_order(suffix: str) -> None:
    quads = quads_of(ODD) + [q for path in gold_articles()[:3] for q in gold_quads(path)]
    first = rdf_bytes(quads, RDF_FORMATS[suffix])
    for seed in range(3):
        random.Random(seed).shuffle(quads)
        assert rdf_bytes([*quads, *quads[:10]], RDF_FORMATS[suffix]) == first


def test_turtle_reads_well() -> None:
    event = NamedNode("https://w3id.org/diplomacy-kg/id/country/IDN")
    kind = NamedNode("https://w3id.org/diplomacy-kg/ontology#Country")
    label = NamedNode("http://www.w3.org/2000/01/rdf-schema#label")
    iso = NamedNode("https://w3id.org/diplomacy-kg/ontology#iso3")
    rdf_type = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
    triples = [
        pyoxigraph.Triple(event, iso, Literal("IDN")),
        pyoxigraph.Triple(event, label, Literal("Indonesia", language="en")),
        pyoxigraph.Triple(event, rdf_type, kind),
    ]
    text = turtle(triples).decode()
    head, body = text.split("\n\n")
    assert head.splitlines() == sorted(head.splitlines())
    assert body == 'country:IDN a dip:Country ;\n\trdfs:label "Indonesia"@en ;\n\tdip:iso3 "IDN" .\n'


# --- from a store ----------------------------------------------------------------------------------------


def test_texts_and_background_are_left_out_unless_asked_for(small_store: Path) -> None:
    with open_store(small_store) as store:
        plain = list(chosen_quads(store, Choice()))
        assert not any(quad.predicate == FULL_TEXT for quad in plain)
        inferred = graph("inferred")
        assert {q.graph_name.value for q in plain} == {article_graph("a"), inferred}  # type: ignore[union-attr]
        with_text = list(chosen_quads(store, Choice(full_text=True)))
        assert len(with_text) == len(plain) + 1
        everything = sum(1 for _ in chosen_quads(store, Choice(full_text=True, reference=True)))
        assert everything == store.size()


def test_every_exporter_gives_the_same_bytes_whatever_the_order_of_articles(
    empty_store: Path, tmp_path: Path
) -> None:
    if not gold_articles():
        pytest.skip("the annotated corpus is not beside this repository")
    for name, paths in (("one", gold_articles()[:8]), ("two", gold_articles()[7::-1])):
        with open_store(copy_of(empty_store, tmp_path, name), write=True) as store:
            for path in paths:
                store.replace_article(article_graph(path.stem), gold_quads(path))
            for suffix in EXPORTERS:
                export(store, tmp_path / f"{name}{suffix}")
    for suffix in EXPORTERS:
        assert (tmp_path / f"one{suffix}").read_bytes() == (tmp_path / f"two{suffix}").read_bytes(), suffix
        assert (tmp_path / f"one{suffix}").stat().st_size > 1000
