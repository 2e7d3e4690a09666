"""Taking an article back: everything that it alone supports goes with it."""

from __future__ import annotations

from kg import iri
from kg.store import Store


def forget(store: Store, article: str) -> bool:
    """Remove an article, its former versions and what only it supports; False when it is not in the store.

    `article` is its identifier, its IRI or the IRI of its graph.

    Raises:
        StoreError: the store cannot be written.
    """
    return store.remove_article(iri.article_graph(_identifier(article)))


def _identifier(article: str) -> str:
    found = iri.identifier_of(article.strip("<>"))
    if found is not None:
        return found
    return article.removeprefix("article:") if article.startswith("article:") else article
