"""The page of an article: its text with names and claims marked in place, and what was understood."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from pyoxigraph import NamedNode

from kg import iri
from kg import terms as t
from kg.labels import class_names, shown_class
from kg.limits import limit
from kg.values import object_of, text_of
from kg.web.addresses import link, path_of
from kg.web.catalogue import Entry
from kg.web.context import Asked
from kg.web.evidence import basis_of, claim_words
from kg.web.marking import Mark, paragraphs
from kg.web.rendering import render
from kg.web.shapes import Json, brief

_ONE: Final = (
    ("title", t.TITLE),
    ("published", t.PUBLISHED),
    ("publisher", t.PUBLISHER),
    ("author", t.AUTHOR),
    ("language", t.LANGUAGE),
    ("identifier", t.IDENTIFIER),
    ("source", t.SOURCE_URL),
    ("sha256", t.SHA256),
)


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article as the store has it."""

    iri: str
    text: str
    told: dict[str, str]

    def for_reading(self, language: str) -> dict[str, Any]:
        """What is needed to read its names again; `language` is the one to name them in."""
        wanted = ("title", "published", "publisher", "language", "identifier")
        return {"text": self.text, "shown_in": language, **{name: self.told[name] for name in wanted}}


def stored_article(asked: Asked, entry: Entry) -> StoredArticle:
    """Read an article from the snapshot."""
    node = NamedNode(entry.iri)
    told = {name: text_of(asked.reading.store, node, predicate) for name, predicate in _ONE}
    return StoredArticle(entry.iri, text_of(asked.reading.store, node, t.FULL_TEXT), told)


def article_page(asked: Asked, entry: Entry, article: StoredArticle, names: list[Json] | None) -> str:
    """The page; `names` are the mentions read from its text, None when they could not be read."""
    claims = list(_claim_marks(asked, article.iri))
    mentions = list(_mention_marks(asked, article, names or []))
    numbered = [
        Mark(number, *rest)
        for number, rest in enumerate(sorted([*mentions, *claims], key=lambda m: (m[0], -m[1])))
    ]
    topics = [
        {"label": asked.reading.known.concept(topic, asked.language), "path": path_of(topic)}
        for topic in _objects(asked, article.iri, t.TOPIC)
    ]
    return render(
        "article.html.j2",
        asked.language,
        asked.address,
        node=brief(asked.reading.known, entry, asked.language),
        head=article.told,
        address_of_source=link(article.told["source"]),
        source_text=article.told["source"],
        has_text=bool(article.text),
        names_read=names is not None,
        paragraphs=paragraphs(article.text, numbered),
        marks=numbered,
        kinds={
            m.cls: asked.reading.known.concept(iri.term(m.cls), asked.language) for m in numbered if m.cls
        },
        claims_total=len({mark.path for mark in numbered if mark.kind == "claim"}),
        mentioned=_mentioned(asked, article.iri),
        topics=topics,
        graph=path_of(iri.article_graph(article.told["identifier"])),
    )


_Unnumbered = tuple[int, int, str, str, str, str, str, str, float | None]


def _claim_marks(asked: Asked, article: str) -> Iterator[_Unnumbered]:
    """Every claim of the article by the place of its evidence; parts that are inferred are left out.

    They have the evidence of the group's part, and would be told ten times for ten members.
    """
    store, known = asked.reading.store, asked.reading.known
    count = 0
    for each in store.triples(None, t.IN_ARTICLE, NamedNode(article)):
        evidence = each.subject
        if not isinstance(evidence, NamedNode) or count >= limit("article_marks"):
            continue
        begin, end = text_of(store, evidence, t.BEGIN), text_of(store, evidence, t.END)
        if not (begin.isdigit() and end.isdigit()):
            continue
        rule, confidence = text_of(store, evidence, t.RULE), text_of(store, evidence, t.CONFIDENCE)
        for claim in store.triples(None, t.HAS_EVIDENCE, evidence):
            node = claim.subject
            if not isinstance(node, NamedNode):
                continue
            basis = basis_of(store, node)
            if basis == "inferred":
                continue
            count += 1
            yield (
                int(begin),
                int(end),
                "claim",
                claim_words(store, known, node, asked.language),
                shown_class(class_names(store, node)),
                path_of(node.value),
                basis.value,
                rule,
                float(confidence) if confidence else None,
            )


def _mention_marks(asked: Asked, article: StoredArticle, names: list[Json]) -> Iterator[_Unnumbered]:
    graph = iri.article_graph(article.told["identifier"])
    for name in names:
        node = asked.reading.canonical(graph, name["iri"])
        entry = asked.reading.known.entries.get(node)
        yield (
            name["begin"],
            name["end"],
            "mention",
            entry.name(asked.language) if entry else name["label"],
            entry.cls if entry else name["class"],
            path_of(node) if entry else "",  # the reading of today may find who was not stored
            "",
            name["rule"],
            name["confidence"],
        )


def _mentioned(asked: Asked, article: str) -> list[Json]:
    """Whom and what the article names, the most connected first."""
    known = asked.reading.known
    nodes = [node for node in _objects(asked, article, t.MENTIONS) if node in known.entries]
    ranked = sorted(nodes, key=lambda node: (-known.degree(node), node))
    return [brief(known, known.entries[node], asked.language) for node in ranked]


def _objects(asked: Asked, node: str, predicate: NamedNode) -> list[str]:
    found = asked.reading.store.triples(NamedNode(node), predicate)
    return sorted(each.object.value for each in found if isinstance(each.object, NamedNode))


def evidence_place(asked: Asked, evidence: str) -> str:
    """Where a piece of evidence stands: the address of the place in its article's page; empty if unknown."""
    store, node = asked.reading.store, NamedNode(evidence)
    article, begin = object_of(store, node, t.IN_ARTICLE), text_of(store, node, t.BEGIN)
    return f"{path_of(article)}#c{begin}" if article and begin.isdigit() else ""
