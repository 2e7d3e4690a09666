"""Under which IRI the union knows what a graph names, and which graphs a statement of the union rests on.

A graph that has not been resolved since it changed stands in the union as it is; one that has been, with
canonical IRIs.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

import pyoxigraph
from pyoxigraph import NamedNode, Quad, Triple

from kg import iri
from kg import terms as t
from kg.literals import value_of
from kg.resolve.copies import Term, as_named, copies, is_resolved_kind, owner_of, with_claims
from kg.resolve.listed import listed
from kg.resolve.model import Occurrence
from kg.store.inferred import said_by
from kg.store.occurrences import DONE, INDEX, JUDGED, RESOLVED, STALE, entries_of, node_of, state_of
from kg.store.union import counts

_INFERRED: Final = iri.graph("inferred")
_QUOTATION: Final = f"{iri.BASE}id/quotation/"
_EVIDENCE: Final = f"{iri.BASE}id/evidence/"
_EVENT: Final = f"{iri.BASE}id/event/"

_FEW: Final = 3
"""So many values are looked up one by one; of more, all that is said is looked at."""


class Canonical:
    """Lookups in one state of a store, remembered; make a new one after a change."""

    def __init__(self, database: pyoxigraph.Store, rejected: Mapping[str, frozenset[str]]) -> None:
        self._database, self._match = database, database.quads_for_pattern
        self._rejected = rejected
        self._kept: dict[str, set[Triple]] = {}
        self._done: dict[str, bool] = {}
        self._names: dict[tuple[str, str], str] = {}
        self._sources: dict[NamedNode, list[NamedNode]] = {}

    def is_done(self, graph: str) -> bool:
        """Whether a graph stands in the union with canonical IRIs."""
        known = self._done.get(graph)
        if known is None:
            state = state_of(self._match, NamedNode(graph))
            known = self._done[graph] = state in (DONE, STALE, JUDGED)
        return known

    def of(self, graph: str, own: str) -> str:
        """The IRI in the union of what a graph calls `own`."""
        owner = owner_of(own)
        key = (owner or graph, own)
        found = self._names.get(key)
        if found is None:
            found = self._names[key] = self._look_up(*key, owned=owner is not None)
        return found

    def _look_up(self, graph: str, own: str, owned: bool) -> str:
        if iri.identifier_of(graph) is None or not self.is_done(graph):
            return own
        if owned and not own.startswith((_EVENT, _QUOTATION)):
            for quad in self._match(None, t.KEPT_AS, NamedNode(own), INDEX):
                return value_of(quad.subject)
            return own
        if not owned and not is_resolved_kind(NamedNode(own)):
            return own
        node = node_of(Occurrence(graph, own))
        return next((value_of(q.object) for q in self._match(node, t.RESOLVED_TO, None, RESOLVED)), own)

    def note(self, graph: str, names: Mapping[str, str]) -> None:
        """Take a graph to stand in the union with canonical IRIs, before the store says so."""
        self._done[graph] = True
        self._names.update({(graph, own): name for own, name in names.items()})

    def quad(self, quad: Quad) -> Quad:
        """A statement of a graph with the IRIs that it has in the union."""
        graph = self._owner(quad)
        subject, value = value_of(quad.subject), quad.object
        if isinstance(value, NamedNode):
            value = NamedNode(self.of(graph, value.value))
        return Quad(NamedNode(self.of(graph, subject)), quad.predicate, value, quad.graph_name)

    def sources(self, node: NamedNode) -> list[NamedNode]:
        """The IRIs that graphs may use for what the union calls `node`."""
        found = self._sources.get(node)
        if found is None:
            kept = (quad.object for quad in self._match(node, t.KEPT_AS, None, INDEX))
            found = self._sources[node] = [node, *(own for own in kept if isinstance(own, NamedNode))]
        return found

    def _means(self, node: NamedNode) -> list[NamedNode]:
        """The sources of a node, those left out that are known to stand for something else by now."""
        return [own for own in self.sources(node) if self._may_mean(own.value, node.value)]

    def _may_mean(self, own: str, name: str) -> bool:
        owner = owner_of(own)
        return owner is None or owner in self._rejected or self.of(owner, own) == name

    def supports(self, triple: Triple, removed: Collection[Quad] = (), without: Collection[str] = ()) -> bool:
        """Whether a graph says what the union says, quads in `removed` and graphs in `without` aside."""
        subject, value = triple.subject, triple.object
        if not isinstance(subject, NamedNode):
            return False
        if subject.value.startswith(_EVIDENCE):  # most of an article, and no other speaks of it
            owner = owner_of(subject.value) or ""
            quad = Quad(subject, triple.predicate, value, NamedNode(owner))
            return owner not in without and quad not in removed and quad in self._database
        values = self._means(value) if isinstance(value, NamedNode) else [value]
        for own in self._means(subject):
            for quad in self._said(own, triple.predicate, values):
                if counts(quad) and quad not in removed and self._says(quad, triple, without):
                    return True
            if triple.predicate == t.ALT_LABEL:  # a listed one's label may be kept as another name
                for quad in self._match(own, t.LABEL, None, None):
                    alike = value_of(quad.object) == value_of(value) and counts(quad)
                    if alike and quad not in removed and self._says(quad, triple, without):
                        return True
        return False

    def _said(self, own: NamedNode, predicate: NamedNode, values: Sequence[Term]) -> Iterator[Quad]:
        """What graphs say of something with one of these values."""
        if len(values) <= _FEW or owner_of(own.value) is None:  # a country has thousands of events
            for each in values:
                yield from self._match(own, predicate, each, None)
        else:  # an event of forty articles: forty lookups for each of its forty names
            wanted = set(values)
            yield from (quad for quad in self._match(own, predicate, None, None) if quad.object in wanted)

    def _says(self, quad: Quad, triple: Triple, without: Collection[str]) -> bool:
        graph = self._owner(quad)
        if graph in without:
            return False
        if not iri.is_article_graph(graph) or not self.is_done(graph):
            return quad.triple == triple
        if graph in self._rejected:
            return triple in self._copies(graph)
        mapped = self.quad(quad)
        said = as_named(mapped.subject, quad.predicate, mapped.object, listed().labels)
        return said is not None and Triple(mapped.subject, *said) == triple

    def _owner(self, quad: Quad) -> str:
        """The graph of the article that says so, or from which it is inferred."""
        graph = value_of(quad.graph_name)
        if graph == _INFERRED:
            owners = (owner_of(value_of(node)) for node in (quad.subject, quad.object))
            return next((owner for owner in owners if owner), graph)
        return graph

    def _copies(self, graph: str) -> set[Triple]:
        """All that a graph with rejected claims says in the union."""
        if graph not in self._kept:
            quads = said_by(self._database.quads_for_pattern, graph)
            names = with_claims(quads, entries_of(self._match, graph))
            self._kept[graph] = copies(quads, names, listed().labels, self._rejected[graph])
        return self._kept[graph]
