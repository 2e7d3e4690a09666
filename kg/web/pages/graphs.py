"""The page of a named graph: whose it is, how large, and where to have it as RDF."""

from __future__ import annotations

import itertools

from pyoxigraph import NamedNode

from kg import iri
from kg.limits import limit
from kg.web.addresses import path_of
from kg.web.context import Asked, NotFound
from kg.web.rendering import render


def graph_page(asked: Asked, node: NamedNode) -> str:
    """The page.

    Raises:
        NotFound: the store has no such graph.
    """
    most = limit("page_triples")
    count = sum(1 for _ in itertools.islice(asked.reading.store.quads(graph=node), most + 1))
    if not count:
        raise NotFound(f"the store has no graph <{node.value}>")
    identifier = iri.identifier_of(node.value)
    article = iri.article(identifier) if identifier else ""
    return render(
        "graph.html.j2",
        asked.language,
        asked.address,
        node=node.value,
        path=path_of(node.value),
        count=min(count, most),
        more=count > most,
        article=path_of(article) if article else "",
        label=asked.reading.known.entries[article].name(asked.language)
        if article in asked.reading.known.entries
        else node.value,
    )
