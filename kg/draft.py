"""What the writers of claims share: the quads so far, and the nodes that several claims refer to."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from pyoxigraph import Literal, NamedNode, Quad

from kg import iri
from kg import terms as t
from kg.concepts import Concepts
from kg.literals import decimal_literal
from kg.model import Article, Entity, EntityKey, Evidence, OfficeId

Nodes = NamedNode | Literal


@dataclass(slots=True)
class Draft:
    """The quads written so far, and the nodes that they share.

    Claims, what they refer to (evidence, concepts) and inferences are kept apart, so that all that is
    said of a node stands together in every output.
    """

    article: Article
    base: str
    concepts: Concepts
    stated: NamedNode
    inferred: NamedNode
    node: NamedNode
    offices: Mapping[OfficeId, tuple[str, str]]
    names: Mapping[EntityKey, Entity]
    claims: list[Quad] = field(default_factory=list)
    shared: list[Quad] = field(default_factory=list)
    inferences: list[Quad] = field(default_factory=list)
    evidence: dict[tuple[int, int, str], NamedNode] = field(default_factory=dict)
    described: set[str] = field(default_factory=set)

    def say(self, subject: NamedNode, predicate: NamedNode, value: Nodes) -> None:
        """Write a triple into the article's graph."""
        self.claims.append(Quad(subject, predicate, value, self.stated))

    def describe(self, subject: NamedNode, predicate: NamedNode, value: Nodes) -> None:
        """Write a triple about a shared node into the article's graph."""
        self.shared.append(Quad(subject, predicate, value, self.stated))

    def infer(self, subject: NamedNode, predicate: NamedNode, value: Nodes) -> None:
        """Write a triple into the graph of inferred facts."""
        self.inferences.append(Quad(subject, predicate, value, self.inferred))

    def words(self, text: str) -> Literal:
        """A literal in the article's language."""
        return Literal(text, language=self.article.language)


@functools.lru_cache(maxsize=65536)
def entity_node(key: EntityKey, base: str) -> NamedNode:
    """An entity's node; built once, because the same countries come again and again."""
    return NamedNode(iri.entity(key, base))


def evidence_node(draft: Draft, found: Evidence) -> NamedNode:
    """The node of a stretch of text, described the first time that a claim needs it."""
    place = (found.begin, found.end, found.rule)
    node = draft.evidence.get(place)
    if node is None:
        node = NamedNode(iri.evidence(draft.article.identifier, *place, draft.base))
        draft.evidence[place] = node
        draft.describe(node, t.TYPE, t.EVIDENCE)
        draft.describe(node, t.IN_ARTICLE, draft.node)
        draft.describe(node, t.BEGIN, Literal(found.begin))
        draft.describe(node, t.END, Literal(found.end))
        draft.describe(node, t.EXACT, Literal(draft.article.text[found.begin : found.end]))
        draft.describe(node, t.RULE, Literal(found.rule))
        draft.describe(node, t.CONFIDENCE, decimal_literal(found.confidence))
    return node


def rests_on(draft: Draft, claim: NamedNode, evidence: Iterable[Evidence]) -> None:
    """Say where the article makes a claim."""
    for found in evidence:
        draft.say(claim, t.HAS_EVIDENCE, evidence_node(draft, found))


def concept_node(draft: Draft, concept: str, labels: tuple[Literal, Literal] | None = None) -> NamedNode:
    """A concept's node, with its labels, so that the output stands alone."""
    node = NamedNode(concept)
    if concept not in draft.described:
        draft.described.add(concept)
        draft.describe(node, t.TYPE, t.CONCEPT)
        for label in labels or draft.concepts.label(concept):
            draft.describe(node, t.LABEL, label)
    return node
