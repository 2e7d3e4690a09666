"""What would be understood of an article that is sent in, sentence by sentence; runs in a worker.

Nothing is stored: the quads stand in a store in memory, and are put into words as those of the store are.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import pyoxigraph
from pyoxigraph import NamedNode

from kg import iri
from kg import terms as t
from kg.claims import claims
from kg.concepts import load_concepts
from kg.deadline import deadline
from kg.document import Sentence
from kg.errors import ReadError
from kg.find.knowledge import knowledge
from kg.find.scenes import readings
from kg.find.tokens import sentences
from kg.ingest import stored_hash
from kg.limits import seconds
from kg.link.document import link
from kg.link.entities import entities
from kg.model import Article, Entity, Findings, Mention
from kg.pipeline import extract_article, office_labels
from kg.read.reader import READERS
from kg.read.source import ReadFailure, Source
from kg.read.text import article_from_text
from kg.store.embedded import EmbeddedStore, open_reader
from kg.store.union import change
from kg.web.addresses import path_of
from kg.web.catalogue import Catalogue
from kg.web.cataloguing import catalogue
from kg.web.evidence import Claim, claim_of
from kg.web.shapes import Json

_MARKUP: Final = re.compile(rb"<(?:!doctype\s+html|html|head|body|article|div|p)\b", re.IGNORECASE)
_CLAIMS: Final = (t.PARTICIPATION, t.POSITION_HOLDING, t.QUOTATION, t.EVENT)


_FIRST: Final = {
    "en": "Jakarta - Foreign Minister Retno Marsudi met Japanese Foreign Minister Taro Kono on Monday.\n",
    "id": "Jakarta - Menlu RI Retno Marsudi bertemu Menlu Jepang Taro Kono pada Senin (9/9/2019).\n",
}


@dataclass(frozen=True, slots=True)
class Submission:
    """Something to be read: its bytes, what kind it is said to be, and what to call it."""

    content: bytes
    form: str
    identifier: str
    language: str


def article_in(sent: Submission) -> Article:
    """The article that was sent.

    Raises:
        ReadError: it cannot be read, or holds no article.
    """
    suffix = {"html": ".html", "text": ".txt", "pdf": ".pdf"}.get(sent.form) or _kind(sent.content)
    found = next(READERS[suffix](sent.content, Source(sent.identifier, sent.identifier)), None)
    if found is None or isinstance(found, ReadFailure):
        raise ReadError(found.reason if found else "no article was found in it")
    return found


def _kind(content: bytes) -> str:
    if content.startswith(b"%PDF-"):
        return ".pdf"
    return ".html" if _MARKUP.search(content[:4_000]) else ".txt"


def preview(store: Path, sent: Submission) -> Iterator[tuple[str, Json]]:
    """The events of a preview: progress, the article, each sentence, and the counts at the end.

    Raises:
        ReadError: what was sent cannot be read.
        LimitExceeded: it takes longer than `article_seconds`.
    """
    with deadline(seconds("article_seconds")):
        yield "progress", {"stage": "reading"}
        article = article_in(sent)
        parts = sentences(article)
        yield "article", _article(store, article, len(parts))
        yield "progress", {"stage": "understanding"}
        findings = extract_article(article)
        yield "progress", {"stage": "writing"}
        quads = claims(findings, office_labels=office_labels(findings), full_text=True)
        memory, known = _in_memory(quads)
        told = _claims(memory, known, sent.language)
        for part in parts:
            yield "sentence", _sentence(article, part, findings, told, sent.language)
        yield "done", {"counts": counts(findings) | {"quads": len(quads)}, "notes": list(findings.notes)}


def counts(findings: Findings) -> dict[str, int]:
    """How much was found."""
    return {
        "entities": len({key for mention in findings.mentions for key in mention.entities}),
        "events": len(findings.events),
        "quotations": len(findings.quotations),
        "positions": len(findings.positions),
    }


def _article(store: Path, article: Article, count: int) -> Json:
    with open_reader(store) as reader:
        known = stored_hash(reader, article) == article.sha256
    return {
        "identifier": article.identifier,
        "title": article.title,
        "language": article.language,
        "published": article.published,
        "publisher": article.publisher,
        "author": article.author,
        "sentences": count,
        "known": known,
    }


def _in_memory(quads: list[pyoxigraph.Quad]) -> tuple[EmbeddedStore, Catalogue]:
    """The article's quads as a store of their own, and its catalogue with the ontology's names."""
    database = pyoxigraph.Store()
    change(database, set(), set(quads))
    memory = EmbeddedStore(Path(), database)
    found = catalogue(memory)
    names = {node: (en.value, indonesian.value) for node, (en, indonesian) in load_concepts().labels.items()}
    return memory, replace(found, concepts={**names, **found.concepts})


Told = Mapping[tuple[int, int], list[Json]]
"""Claims by the place of their evidence."""


def _claims(memory: EmbeddedStore, known: Catalogue, language: str) -> Told:
    out: dict[tuple[int, int], list[Json]] = defaultdict(list)
    nodes = {
        each.subject.value  # type: ignore[union-attr]  # a store has no triple terms
        for cls in _CLAIMS
        for each in memory.triples(None, t.TYPE, cls)
    }
    for node in sorted(nodes):
        found = claim_of(memory, known, node, language)
        for shape in _shapes(found):
            out[shape["begin"], shape["end"]].append(shape)
    return out


def _shapes(found: Claim) -> Iterator[Json]:
    for passage in found.passages:
        yield {
            "class": found.cls,
            "words": found.words,
            "basis": found.basis.value,
            "because": list(found.because),
            "confidence": passage.confidence,
            "rule": passage.rule,
            "begin": passage.begin,
            "end": passage.end,
        }


def _sentence(article: Article, part: Sentence, findings: Findings, told: Told, language: str) -> Json:
    return {
        "begin": part.begin,
        "end": part.end,
        "text": article.text[part.begin : part.end],
        "zone": part.zone.value,
        "marks": [
            each
            for each in mention_marks(findings.mentions, findings.entities, language)
            if part.begin <= each["begin"] < part.end
        ],
        "claims": [
            claim
            for (begin, _), found in sorted(told.items())
            if part.begin <= begin < part.end
            for claim in found
        ],
    }


def mention_marks(mentions: Iterable[Mention], found: Iterable[Entity], language: str) -> list[Json]:
    """Each name in the text with whom or what it was understood to mean."""
    by_key = {entity.key: entity for entity in found}
    out = []
    for mention in mentions:
        for key in mention.entities:
            entity = by_key.get(key)
            if entity is not None:
                out.append(
                    {
                        "begin": mention.begin,
                        "end": mention.end,
                        "label": entity.label_id if language == "id" else entity.label_en,
                        "class": entity.cls,
                        "iri": iri.entity(key),
                        "path": path_of(iri.entity(key)),
                        "rule": mention.rule,
                        "confidence": mention.confidence,
                    }
                )
    return out


# --- articles of the store -----------------------------------------------------------------------------


def marks_of(stored: Mapping[str, Any]) -> list[Json]:
    """The names in an article that is stored, read again from its text: their places are not stored.

    Raises:
        ReadError: the text is none that can be read any more.
        LimitExceeded: it takes longer than `article_seconds`.
    """
    with deadline(seconds("article_seconds")):
        article = article_from_text(
            stored["text"],
            stored["identifier"],
            language=stored["language"] or None,
            title=stored["title"] or None,
            published=stored["published"] or None,
            publisher=stored["publisher"] or None,
        )
        return names_in(article, stored["shown_in"])


def names_in(article: Article, language: str) -> list[Json]:
    """The marks of an article's names, without what its sentences tell: that takes half of the time."""
    known = knowledge(article.language)
    linked = link(article, readings(article, known), known)
    keys = {key for mention in linked.mentions for key in mention.entities}
    return mention_marks(linked.mentions, entities(linked, keys, known), language)


def read_once() -> None:
    """Read a sentence of each language, so that tables and weights are there when an article comes."""
    for language, text in _FIRST.items():
        extract_article(article_from_text(text, "first", language=language))


def store_article(store: Path, sent: Submission) -> Json:
    """Read an article and store it, as `kg ingest` does.

    Raises:
        ReadError: it cannot be read or understood.
        StoreError: the store cannot be written, because another program does or for another reason.
    """
    from kg.ingest import ingest, pipeline
    from kg.store import open_store

    with deadline(seconds("article_seconds")):
        article = article_in(sent)
    with open_store(store, write=True) as writer:
        *_, summary = ingest(writer, [article], pipeline(full_text=True))
    if summary.failures:
        raise ReadError(summary.failures[0].reason)
    node = NamedNode(iri.article(article.identifier))
    return {
        "identifier": article.identifier,
        "iri": node.value,
        "path": path_of(node.value),
        "stored": summary.stored == 1,
        "replaced": summary.replaced == 1,
        "counts": {
            "entities": summary.entities,
            "events": summary.events,
            "quotations": summary.quotations,
        },
    }
