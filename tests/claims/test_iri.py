from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import NamedNode, Quad, RdfFormat, parse, serialize

from kg import iri
from kg.errors import KgError
from kg.model import EntityKey, EventKey, OfficeId, Role

HOSTILE = [
    "> <http://evil",
    "a\nb",
    "../../etc",
    "..",
    ".",
    "#frag",
    "?q=1",
    "%2e%2e",
    "a b",
    '"',
    "\\",
    "\u202e",
    "\ud800",
    "",
    "é",
    "e\u0301",
]
WILD = st.one_of(st.text(st.characters(exclude_categories=())), st.sampled_from(HOSTILE))
"""Any text, lone surrogates and control characters included."""
SEGMENT = re.compile(r"[A-Za-z0-9._~:%-]*")


def minted(text: str) -> list[str]:
    key = EntityKey(f"person/{text}")
    return [
        iri.article(text),
        iri.article_graph(text),
        iri.graph(text),
        iri.entity(key),
        iri.office(OfficeId(text)),
        iri.topic(text),
        iri.event(text, EventKey(text)),
        iri.participation(text, EventKey(text), key, Role.HOST, key),
        iri.position(text, key, OfficeId(text), key, key, True),
        iri.reference_position(key, OfficeId(text), key, text),
        iri.membership(key, key, text),
        iri.quotation(text, 0, 1),
        iri.evidence(text, 0, 1, text),
    ]


@settings(max_examples=150, deadline=None)
@given(WILD)
def test_every_minted_iri_is_valid_and_keeps_inside_its_base(text: str) -> None:
    for each in minted(text):
        NamedNode(each)
        assert each.startswith((iri.BASE + "id/", iri.BASE + "graph/"))
        rest = each.removeprefix(iri.BASE)
        assert all(SEGMENT.fullmatch(part) for part in rest.split("/"))
        assert not any(part in (".", "..") for part in rest.split("/")[2:])


@settings(max_examples=100, deadline=None)
@given(WILD)
def test_a_minted_iri_survives_turtle(text: str) -> None:
    node = NamedNode(iri.article(text))
    written = serialize([Quad(node, node, node).triple], format=RdfFormat.TURTLE)
    assert [t.subject for t in parse(written, format=RdfFormat.TURTLE)] == [node]


@settings(max_examples=200, deadline=None)
@given(WILD, WILD)
def test_distinct_identifiers_give_distinct_articles(one: str, other: str) -> None:
    assert (iri.article(one) == iri.article(other)) == (one == other)
    assert (iri.article_graph(one) == iri.article_graph(other)) == (one == other)


@settings(max_examples=200, deadline=None)
@given(WILD)
def test_the_identifier_is_read_back(text: str) -> None:
    assert iri.decode(iri.encode(text)) == text
    assert iri.identifier_of(iri.article(text)) == text
    assert iri.identifier_of(iri.article_graph(text)) == text
    assert iri.identifier_of(iri.entity(EntityKey("person/x"))) is None


@settings(max_examples=200, deadline=None)
@given(WILD)
def test_a_slug_is_never_empty_and_stays_plain(text: str) -> None:
    out = iri.slug(text)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", out)
    assert len(out) <= 80
    assert out == iri.slug(text)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Retno Marsudi", "retno-marsudi"),
        ("RETNO  MARSUDI", "retno-marsudi"),
        ("Recep Tayyip Erdoğan", "recep-tayyip-erdogan"),
        ("Lech Wałęsa", "lech-walesa"),
        ("Ma’ruf Amin", "maruf-amin"),
        ("Ma'ruf Amin", "maruf-amin"),
        ("minister of foreign affairs", "minister-of-foreign-affairs"),
        ("Mette Frederiksen-Sørensen", "mette-frederiksen-sorensen"),
        ("> <http://evil", "http-evil"),
        ("../../x", "x"),
    ],
)
def test_slugs_that_people_can_read(name: str, expected: str) -> None:
    assert iri.slug(name) == expected


def test_composed_and_decomposed_accents_are_one_name() -> None:
    assert iri.slug("Josep Borrell Fontellés") == iri.slug("Josep Borrell Fontelle\u0301s")


def test_look_alike_letters_are_another_name() -> None:
    assert iri.slug("Рutin") != iri.slug("Putin")  # the first begins with a Cyrillic letter
    assert iri.slug("Рutin") != iri.slug("utin")


def test_names_without_latin_letters_keep_apart() -> None:
    slugs = [iri.slug(name) for name in ("习近平", "王毅", "Путин", "!!!", "")]
    assert len(set(slugs)) == len(slugs)


def test_long_names_are_cut_but_keep_apart() -> None:
    assert iri.slug("a" * 500) != iri.slug("a" * 501)


@pytest.mark.parametrize(
    "base",
    ["", "x/", "https://example.org", "https://example.org/#", "https://e x/", "https://example.org/a> <b/"],
)
def test_a_base_that_cannot_stand_before_a_path_is_refused(base: str) -> None:
    with pytest.raises(KgError, match="must be an absolute IRI"):
        iri.check_base(base)


def test_the_base_is_a_setting() -> None:
    base = iri.check_base("https://example.org/kg/")
    assert iri.article("a/b", base) == "https://example.org/kg/id/article/a%2Fb"
    assert iri.identifier_of("https://example.org/kg/graph/article/a%2Fb", base) == "a/b"
    assert iri.graph("inferred", base) == "https://example.org/kg/graph/inferred"


@pytest.mark.parametrize(
    ("qid", "ok"), [("Q252", True), ("Q0", False), ("252", False), ("Q1> <x", False), ("", False)]
)
def test_only_wikidata_ids_become_wikidata_iris(qid: str, ok: bool) -> None:
    assert (iri.wikidata(qid) is not None) == ok
