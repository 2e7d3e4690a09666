"""The claims behind the picture, in words, each with the sentences that it rests on."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pyoxigraph import NamedNode

from kg import terms as t
from kg.explain import DESCRIBERS, around
from kg.labels import class_names, label_of, shown_class
from kg.literals import first_day, last_day
from kg.store import Store
from kg.values import text_of, value_at
from kg.view.picture import Picture


@dataclass(frozen=True, slots=True)
class Source:
    """An article, as far as a reader needs it to judge what it says."""

    iri: str
    title: str
    publisher: str
    published: str
    language: str
    address: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of evidence inside its sentence; `source` is the article's place in `Sources.articles`."""

    source: int
    before: str
    exact: str
    after: str
    rule: str
    confidence: str


@dataclass(frozen=True, slots=True)
class Claim:
    """What is claimed, from when to when (ISO days; empty if unknown), and where it is said.

    `because` are the stated claim and the membership that an inferred one rests on, in words.
    """

    words: str
    kind: str
    inferred: bool
    because: tuple[str, ...]
    since: str
    until: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Sources:
    """All claims behind a picture by IRI, and the articles that they come from."""

    claims: dict[str, Claim]
    articles: tuple[Source, ...]
    by_node: dict[str, tuple[str, ...]]
    """Claims that belong to a node itself: an event's own, someone's words and offices."""


def sources(store: Store, drawn: Picture) -> Sources:
    """Read the claims behind a picture from the store."""
    by_node = _own_claims(store, {node.iri for node in drawn.nodes})
    wanted = {r.claim for line in drawn.lines for r in line.relations if r.claim}
    wanted |= {claim for claims in by_node.values() for claim in claims}
    articles: dict[str, int] = {}
    texts = functools.cache(lambda article: text_of(store, NamedNode(article), t.FULL_TEXT))
    claims = {each: _claim(store, each, articles, texts) for each in sorted(wanted)}
    return Sources(claims, tuple(_source(store, article) for article in articles), by_node)


def _own_claims(store: Store, nodes: set[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {
        node: {node} for node in nodes if any(store.triples(NamedNode(node), t.HAS_EVIDENCE))
    }
    for predicate in (t.SPEAKER, t.PERSON):
        for quad in store.resolved(predicate):
            who, claim = quad.object, quad.subject
            if isinstance(who, NamedNode) and isinstance(claim, NamedNode) and who.value in nodes:
                found.setdefault(who.value, set()).add(claim.value)
    return {node: tuple(sorted(claims)) for node, claims in sorted(found.items())}


def _claim(store: Store, claim: str, articles: dict[str, int], texts: Callable[[str], str]) -> Claim:
    node = NamedNode(claim)
    cls = shown_class(class_names(store, node))
    passages = {
        (passage.source, begin, passage.rule): passage
        for quad in store.triples(node, t.HAS_EVIDENCE)
        if isinstance(quad.object, NamedNode)
        for begin, passage in _passage(store, quad.object, articles, texts)
    }
    since, until = _when(store, node)
    describe = DESCRIBERS.get(cls, _event_in_words)
    return Claim(
        describe(store, node),
        cls,
        any(store.triples(node, t.INFERRED_FROM)),
        tuple(sorted(_reasons(store, node))),
        since,
        until,
        tuple(passages[place] for place in sorted(passages)),
    )


def _reasons(store: Store, inferred: NamedNode) -> Iterator[str]:
    for triple in store.triples(inferred, t.INFERRED_FROM):
        reason = triple.object
        if not isinstance(reason, NamedNode):
            continue
        member, group = value_at(store, reason, t.MEMBER), value_at(store, reason, t.GROUP)
        if isinstance(member, NamedNode) and isinstance(group, NamedNode):
            yield f"{label_of(store, member)}: member of {label_of(store, group)}"
        else:
            cls = shown_class(class_names(store, reason))
            yield DESCRIBERS.get(cls, _event_in_words)(store, reason)


def _event_in_words(store: Store, node: NamedNode) -> str:
    kind = shown_class(class_names(store, node))
    status = value_at(store, node, t.STATUS)
    words = f"{label_of(store, node)} ({kind})" if kind else label_of(store, node)
    return f"{words}: {label_of(store, status).lower()}" if isinstance(status, NamedNode) else words


# --- when ----------------------------------------------------------------------------------------------


def _when(store: Store, claim: NamedNode) -> tuple[str, str]:
    """The first and last day of a claim: the event's, else the day of the article that says it."""
    event = value_at(store, claim, t.IN_EVENT) or claim
    if isinstance(event, NamedNode):
        start, end = text_of(store, event, t.START_DATE), text_of(store, event, t.END_DATE)
        if start or end:
            return first_day(start or end), last_day(end or start)
        if any(store.triples(event, t.STATUS)):
            return "", ""
    days = sorted(text_of(store, article, t.PUBLISHED)[:10] for article in _articles(store, claim))
    return (first_day(days[0]), last_day(days[-1])) if days and days[0] else ("", "")


# --- where it is said ----------------------------------------------------------------------------------


def _articles(store: Store, claim: NamedNode) -> Iterator[NamedNode]:
    for quad in store.triples(claim, t.HAS_EVIDENCE):
        if isinstance(quad.object, NamedNode):
            article = value_at(store, quad.object, t.IN_ARTICLE)
            if isinstance(article, NamedNode):
                yield article


def _passage(
    store: Store, evidence: NamedNode, articles: dict[str, int], texts: Callable[[str], str]
) -> Iterator[tuple[int, Passage]]:
    """The evidence with its place in the text; nothing when it is incomplete."""
    article = value_at(store, evidence, t.IN_ARTICLE)
    begin, end = text_of(store, evidence, t.BEGIN), text_of(store, evidence, t.END)
    if not isinstance(article, NamedNode) or not begin.isdigit() or not end.isdigit():
        return
    before, after = around(texts(article.value), int(begin), int(end))
    yield (
        int(begin),
        Passage(
            articles.setdefault(article.value, len(articles)),
            before.lstrip(),
            text_of(store, evidence, t.EXACT),
            after.rstrip(),
            text_of(store, evidence, t.RULE),
            text_of(store, evidence, t.CONFIDENCE),
        ),
    )


def _source(store: Store, article: str) -> Source:
    node = NamedNode(article)
    title, publisher, published, language, address = (
        text_of(store, node, predicate)
        for predicate in (t.TITLE, t.PUBLISHER, t.PUBLISHED, t.LANGUAGE, t.SOURCE_URL)
    )
    return Source(article, title, publisher, published, language, address)
