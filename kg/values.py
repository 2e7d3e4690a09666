"""What the properties of a node say: the first of several, in alphabetical order, so that stores agree."""

from __future__ import annotations

from pyoxigraph import Literal, NamedNode

from kg.store import Store


def value_at(store: Store, node: NamedNode, predicate: NamedNode) -> object:
    """The value of a property, whatever it is; None when there is none."""
    return min((each.object for each in store.triples(node, predicate)), key=str, default=None)


def object_of(store: Store, node: NamedNode, predicate: NamedNode) -> str:
    """The IRI that a property of a node leads to; empty when there is none."""
    return min(objects_of(store, node, predicate), default="")


def objects_of(store: Store, node: NamedNode, predicate: NamedNode) -> list[str]:
    """The IRIs that a property of a node leads to, in alphabetical order."""
    return sorted(e.object.value for e in store.triples(node, predicate) if isinstance(e.object, NamedNode))


def text_of(store: Store, node: NamedNode, predicate: NamedNode) -> str:
    """The words or number that a property of a node has; empty when there is none."""
    found = (e.object.value for e in store.triples(node, predicate) if isinstance(e.object, Literal))
    return min(found, default="")
