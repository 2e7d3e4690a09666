"""What the program is least sure of: merges of what single articles name, and claims.

`kg.review.doubts` asks the store for the same; here the confidence of each claim is known by heart already.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Final

from pyoxigraph import NamedNode

from kg import iri
from kg import terms as t
from kg.literals import value_of
from kg.resolve.copies import owner_of
from kg.review import Doubt
from kg.store import Store
from kg.store.occurrences import RESOLVED
from kg.values import objects_of, text_of

MOST: Final = 50


def least_sure(store: Store, sure: Mapping[str, float]) -> tuple[Doubt, ...]:
    """The merges and claims of a store with the lowest confidence; `sure` has that of each claim."""
    return first([*merges(store), *unsure_claims(store, sure)])


def first(found: Iterable[Doubt]) -> tuple[Doubt, ...]:
    """The least sure of some doubts."""
    return tuple(heapq.nsmallest(MOST, found, lambda each: (each.confidence, each.node, each.taken_for)))


def unsure_claims(store: Store, sure: Mapping[str, float]) -> Iterator[Doubt]:
    """The claims of articles with the lowest confidence, as sure as the surest of what they rest on."""
    claims = ((of, claim) for claim, of in sure.items() if 0 < of < 1 and owner_of(claim) is not None)
    for confidence, claim in heapq.nsmallest(MOST, claims):
        evidence = objects_of(store, NamedNode(claim), t.HAS_EVIDENCE)
        surest = max(evidence, key=lambda node: (text_of(store, NamedNode(node), t.CONFIDENCE), node))
        article = iri.article(iri.identifier_of(owner_of(claim) or "") or "")
        yield Doubt(confidence, claim, claim, text_of(store, NamedNode(surest), t.RULE), article)


def merges(store: Store) -> Iterator[Doubt]:
    """Occurrences taken for somebody else's by the program, not by people: the least sure first."""
    return islice(_merges(store), MOST)


def _merges(store: Store) -> Iterator[Doubt]:
    found = ((float(value_of(q.object)), q.subject) for q in store.quads(None, t.CONFIDENCE, None, RESOLVED))
    unsure = sorted((sure, node.value) for sure, node in found if sure < 1 and isinstance(node, NamedNode))
    for confidence, node in unsure:
        taken_for, rule, article = (
            min((value_of(q.object) for q in store.quads(NamedNode(node), p, None, RESOLVED)), default="")
            for p in (t.RESOLVED_TO, t.RULE, t.IN_ARTICLE)
        )
        if not rule.startswith("review:"):
            yield Doubt(confidence, node, taken_for, rule, article)
