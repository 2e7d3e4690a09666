"""What the writers of claims share: the lines so far, and the nodes that several claims refer to.

Nodes and values are strings as N-Quads writes them (see `kg.claim_terms`).
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kg import claim_terms as t
from kg import iri
from kg.concepts import Concepts, load_concepts
from kg.model import Article, Entity, EntityKey, Evidence, OfficeId


@dataclass(slots=True)
class Draft:
    """The triples written so far, and the nodes that they share.

    Claims, what they refer to (evidence, concepts) and inferences are kept apart, so that all that is
    said of a node stands together in every output.
    """

    article: Article
    base: str
    stated: str  # what ends a line in the article's graph
    concepts: Concepts
    node: str
    offices: Mapping[OfficeId, tuple[str, ...]]
    names: Mapping[EntityKey, Entity]
    claims: list[str] = field(default_factory=list)
    shared: list[str] = field(default_factory=list)
    inferences: list[str] = field(default_factory=list)
    evidence: dict[tuple[int, int, str], str] = field(default_factory=dict)
    described: set[str] = field(default_factory=set)

    def say(self, subject: str, predicate: str, value: str) -> None:
        """Write a triple into the article's graph."""
        self.claims.append(f"{subject} {predicate} {value}")

    def describe(self, subject: str, predicate: str, value: str) -> None:
        """Write a triple about a shared node into the article's graph."""
        self.shared.append(f"{subject} {predicate} {value}")

    def infer(self, subject: str, predicate: str, value: str) -> None:
        """Write a triple into the graph of inferred facts."""
        self.inferences.append(f"{subject} {predicate} {value}")

    def words(self, text: str) -> str:
        """A literal in the article's language."""
        return t.in_language(text, self.article.language)


@functools.lru_cache(maxsize=65536)
def entity_node(key: EntityKey, base: str) -> str:
    """An entity's node; built once, because the same countries come again and again."""
    return t.resource(iri.entity(key, base))


def evidence_node(draft: Draft, found: Evidence) -> str:
    """The node of a stretch of text, described the first time that a claim needs it."""
    place = (found.begin, found.end, found.rule)
    node = draft.evidence.get(place)
    if node is None:
        node = t.resource(iri.evidence(draft.article.identifier, *place, draft.base))
        draft.evidence[place] = node
        stated = draft.stated
        draft.shared.append(  # seven lines as one: the most frequent node by far, and described once
            f"{node} {t.TYPE} {t.EVIDENCE}{stated}"
            f"{node} {t.IN_ARTICLE} {draft.node}{stated}"
            f"{node} {t.BEGIN} {t.whole(found.begin)}{stated}"
            f"{node} {t.END} {t.whole(found.end)}{stated}"
            f"{node} {t.EXACT} {t.plain(draft.article.text[found.begin : found.end])}{stated}"
            f"{node} {t.RULE} {t.plain(found.rule)}{stated}"
            f"{node} {t.CONFIDENCE} {t.decimal(found.confidence)}"
        )
    return node


def rests_on(draft: Draft, claim: str, evidence: Iterable[Evidence]) -> None:
    """Say where the article makes a claim."""
    for found in evidence:
        draft.say(claim, t.HAS_EVIDENCE, evidence_node(draft, found))


def concept_node(draft: Draft, concept: str) -> str:
    """The node of a concept of the ontology, with its labels, so that the output stands alone."""
    return labelled_node(draft, concept, _concept_labels(concept))


def labelled_node(draft: Draft, concept: str, labels: Iterable[str]) -> str:
    """A concept's node, with labels."""
    node = t.resource(concept)
    if concept not in draft.described:
        draft.described.add(concept)
        draft.describe(node, t.TYPE, t.CONCEPT)
        for label in labels:
            draft.describe(node, t.LABEL, label)
    return node


@functools.lru_cache(maxsize=4096)  # a few hundred concepts that every article uses
def _concept_labels(concept: str) -> tuple[str, ...]:
    return tuple(map(str, load_concepts().label(concept)))
