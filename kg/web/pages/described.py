"""Whatever has an IRI as RDF: what is said of it, and the claims about it with their evidence."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from pyoxigraph import NamedNode, Triple

from kg import iri
from kg import terms as t
from kg.limits import limit
from kg.web.context import Asked

_ABOUT = (t.PARTICIPANT, t.PERSON, t.SPEAKER, t.IN_EVENT, t.OFFICE_OF, t.ACCREDITED_TO, t.MEMBER, t.GROUP)
"""Properties by which claims lead to whom they are about."""


def described(asked: Asked, node: NamedNode) -> tuple[list[Triple], str | None]:
    """The triples that describe a node, at most `page_triples`, and a notice when there are more."""
    most = limit("page_triples")
    every = dict.fromkeys(itertools.islice(_triples(asked, node), most + 1))
    found = list(every)[:most]
    notice = f"only the first {most:,} triples are shown; there are more" if len(every) > most else None
    return found, notice


def _triples(asked: Asked, node: NamedNode) -> Iterator[Triple]:
    store = asked.reading.store
    if node.value.startswith(f"{iri.BASE}graph/"):
        yield from (quad.triple for quad in store.quads(graph=node))
        return
    yield from _with_evidence(asked, node)
    for predicate in _ABOUT:
        for each in store.triples(None, predicate, node):
            if isinstance(each.subject, NamedNode):
                yield from _with_evidence(asked, each.subject)


def _with_evidence(asked: Asked, node: NamedNode) -> Iterator[Triple]:
    store = asked.reading.store
    for each in store.triples(node):
        if each.predicate == t.FULL_TEXT:
            continue  # the article's own words belong to its publisher: they are shown, not handed on
        yield each
        if each.predicate == t.HAS_EVIDENCE and isinstance(each.object, NamedNode):
            yield from store.triples(each.object)
