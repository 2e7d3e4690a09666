"""A claim in words, and the sentences that it rests on, with their places in the articles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import NamedNode

from kg import iri
from kg import terms as t
from kg.explain import around
from kg.labels import class_names, shown_class
from kg.limits import limit
from kg.store import Store
from kg.values import object_of, text_of
from kg.web.catalogue import Basis, Catalogue
from kg.web.words import word


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of evidence in its sentence; offsets count code points of the article's text."""

    iri: str
    article: str
    begin: int
    end: int
    before: str
    exact: str
    after: str
    rule: str
    confidence: float | None


@dataclass(frozen=True, slots=True)
class Claim:
    """What is claimed; `because` are the claims that an inferred one rests on."""

    iri: str
    cls: str
    words: str
    basis: Basis
    because: tuple[str, ...]
    passages: tuple[Passage, ...]
    total: int
    """How many passages there are; only the first are given."""


def claim_of(store: Store, known: Catalogue, node: str, language: str) -> Claim:
    """Read a claim. Its words are made of names in the language; the passages stay as they were written."""
    named = NamedNode(node)
    evidence = sorted(
        (each.object for each in store.triples(named, t.HAS_EVIDENCE) if isinstance(each.object, NamedNode)),
        key=lambda each: each.value,
    )
    found = [_passage(store, each) for each in evidence[: limit("claim_passages")]]
    passages = sorted((p for p in found if p), key=lambda p: (p.article, p.begin, p.end, p.rule))
    return Claim(
        node,
        shown_class(class_names(store, named)),
        claim_words(store, known, named, language),
        basis_of(store, named),
        tuple(_because(store, known, named, language)),
        tuple(passages),
        len(evidence),
    )


def basis_of(store: Store, node: NamedNode) -> Basis:
    """What a claim rests on: a membership, a reference table, or an article's words."""
    if any(store.triples(node, t.INFERRED_FROM)):
        return Basis.INFERRED
    if any(store.quads(node, t.TYPE, None, NamedNode(iri.graph("reference")))):
        return Basis.REFERENCE
    return Basis.STATED


def _because(store: Store, known: Catalogue, node: NamedNode, language: str) -> Iterator[str]:
    reasons = (e.object for e in store.triples(node, t.INFERRED_FROM) if isinstance(e.object, NamedNode))
    for reason in sorted(reasons, key=lambda each: each.value):
        yield claim_words(store, known, reason, language)


def _passage(store: Store, node: NamedNode) -> Passage | None:
    article = object_of(store, node, t.IN_ARTICLE)
    begin, end = text_of(store, node, t.BEGIN), text_of(store, node, t.END)
    if not article or not begin.isdigit() or not end.isdigit():
        return None
    before, after = around(text_of(store, NamedNode(article), t.FULL_TEXT), int(begin), int(end))
    confidence = text_of(store, node, t.CONFIDENCE)
    return Passage(
        node.value,
        article,
        int(begin),
        int(end),
        before.lstrip(),
        text_of(store, node, t.EXACT),
        after.rstrip(),
        text_of(store, node, t.RULE),
        float(confidence) if confidence else None,
    )


# --- claims in words -----------------------------------------------------------------------------------


def claim_words(store: Store, known: Catalogue, node: NamedNode, language: str) -> str:
    """A claim as one reads it: `Retno Marsudi: opener of Regional Conference on Digital Diplomacy`."""

    def name(predicate: NamedNode) -> str:
        return name_of(store, known, object_of(store, node, predicate), language)

    if any(store.triples(node, t.TYPE, t.PARTICIPATION)):
        return word("claim_part", language).format(
            who=name(t.PARTICIPANT), role=name(t.ROLE).lower(), event=name(t.IN_EVENT)
        )
    if any(store.triples(node, t.TYPE, t.POSITION_HOLDING)):
        return f"{name(t.PERSON)}: {position_words(store, known, node, language)}"
    if any(store.triples(node, t.TYPE, t.MEMBERSHIP)):
        return word("claim_member", language).format(member=name(t.MEMBER), group=name(t.GROUP))
    if any(store.triples(node, t.TYPE, t.QUOTATION)):
        said = "claim_said" if any(store.triples(node, t.DIRECT, t.TRUE)) else "claim_reported"
        return word(said, language).format(who=name(t.SPEAKER), words=text_of(store, node, t.TEXT))
    entry = known.entries.get(node.value)
    if entry is None:
        return name_of(store, known, node.value, language)
    kind = known.concept(iri.term(entry.cls), language)
    status = known.concept(iri.STATUS + entry.status, language).lower() if entry.status else ""
    return ", ".join(part for part in (f"{entry.name(language)} ({kind})", status) if part)


def position_words(store: Store, known: Catalogue, node: NamedNode, language: str) -> str:
    """An office as one reads it: `former ambassador of Indonesia to Japan`."""
    office = name_of(store, known, object_of(store, node, t.OFFICE), language)
    if any(store.triples(node, t.FORMER, t.TRUE)):
        office = word("former_office", language).format(office=office)
    for predicate, between in ((t.OFFICE_OF, "office_of"), (t.ACCREDITED_TO, "office_to")):
        other = object_of(store, node, predicate)
        if other:
            office = word(between, language).format(office=office, of=name_of(store, known, other, language))
    return office


def name_of(store: Store, known: Catalogue, node: str, language: str) -> str:
    """What a node is called; entries and concepts are known by heart, all else is looked up."""
    if not node:
        return ""
    entry = known.entries.get(node)
    if entry is not None:
        return entry.name(language)
    if node in known.concepts:
        return known.concept(node, language)
    from kg.labels import label_of

    return label_of(store, NamedNode(node))
