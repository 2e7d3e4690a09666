"""What people decided about occurrences and claims, as the review graph tells it (`kg.review` writes it)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from pyoxigraph import Literal, NamedNode, Quad

from kg import iri
from kg import terms as t
from kg.resolve.copies import owner_of
from kg.resolve.model import Occurrence, Ruling
from kg.store.occurrences import Match, occurrence_at

REVIEW: Final = NamedNode(iri.graph("review"))

MERGE: Final = "merge"
SPLIT: Final = "split"
REJECT: Final = "reject"


def in_force(match: Match) -> Iterator[tuple[NamedNode, dict[NamedNode, list[NamedNode | Literal]]]]:
    """Every decision that was not undone, oldest first, with what it says by predicate."""
    found: list[tuple[str, str, NamedNode, dict[NamedNode, list[NamedNode | Literal]]]] = []
    for quad in match(None, t.TYPE, t.DECISION, REVIEW):
        if not isinstance(quad.subject, NamedNode):
            continue
        said: dict[NamedNode, list[NamedNode | Literal]] = defaultdict(list)
        for each in match(quad.subject, None, None, REVIEW):
            if isinstance(each.object, NamedNode | Literal):
                said[each.predicate].append(each.object)
        if t.UNDONE_AT not in said:
            when = min((value.value for value in said.get(t.DECIDED_AT, ())), default="")
            found.append((when, quad.subject.value, quad.subject, said))
    for _, _, node, said in sorted(found, key=lambda each: each[:2]):
        yield node, said


def rulings(match: Match) -> list[Ruling]:
    """The merges and splits in force, in the order in which they were decided."""
    out = []
    for _, said in in_force(match):
        kind = _kind(said)
        sides = [
            tuple(sorted(occurrence_at(node) for node in said.get(side, ()) if isinstance(node, NamedNode)))
            for side in (t.FIRST, t.SECOND)
        ]
        if kind == MERGE:
            out.append(Ruling("merge", *sides))
        elif kind == SPLIT:
            out.append(Ruling("split", *sides))
    return out


def rejected(match: Match) -> dict[str, frozenset[str]]:
    """The claims that people rejected, by the graph of the article that makes them."""
    out: dict[str, set[str]] = defaultdict(set)
    for _, said in in_force(match):
        if _kind(said) == REJECT:
            for claim in said.get(t.REJECTS, ()):
                owner = owner_of(claim.value)
                if owner is not None:
                    out[owner].add(claim.value)
    return {graph: frozenset(claims) for graph, claims in out.items()}


def _kind(said: dict[NamedNode, list[NamedNode | Literal]]) -> str:
    return min((value.value for value in said.get(t.DECISION_KIND, ())), default="")


def concerned(match: Match, quads: set[Quad]) -> tuple[set[Occurrence], set[str]]:
    """The occurrences and the claims that the decisions name which statements are of."""
    every = {
        *quads,
        *(each for node in {q.subject for q in quads} for each in match(node, None, None, REVIEW)),
    }
    occurrences: set[Occurrence] = set()
    claims: set[str] = set()
    for quad in every:
        if quad.predicate in (t.FIRST, t.SECOND) and isinstance(quad.object, NamedNode):
            occurrences.add(occurrence_at(quad.object))
        elif quad.predicate == t.REJECTS and isinstance(quad.object, NamedNode):
            claims.add(quad.object.value)
    return occurrences, claims
