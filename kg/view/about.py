"""Finding a node of the picture by its name, and the names that the search box knows it by."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from pyoxigraph import Literal, NamedNode

from kg import terms as t
from kg.claims import PREFIXES
from kg.errors import QueryError
from kg.store import Store

_NEAR_ENOUGH = 60
_NEAR_MATCHES = 5


def names_of(store: Store, node: str) -> tuple[str, ...]:
    """All names of a node: labels in both languages, then abbreviations, then aliases; each once."""
    named = NamedNode(node)
    found: dict[str, None] = {}
    for predicate in (t.LABEL, t.ABBREVIATION, t.SUMMARY, t.ALT_LABEL, t.ISO3):
        literals = (q.object for q in store.triples(named, predicate) if isinstance(q.object, Literal))
        for literal in sorted(literals, key=lambda each: (each.language or "", each.value)):
            found[literal.value] = None
    return tuple(found)


def fold(name: str) -> str:
    """A name without accents, case and repeated spaces, as the page's search has it too."""
    decomposed = unicodedata.normalize("NFKD", name)
    plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(plain.casefold().split())


def nodes_called(store: Store, nodes: Iterable[str], name: str) -> list[str]:
    """The nodes that `name` means: an IRI, else exact names, else names whatever case and accents.

    Raises:
        QueryError: there is none; the message lists what comes near.
    """
    known = sorted(nodes)
    as_iri = _expanded(name)
    if as_iri in known:
        return [as_iri]
    names = {node: names_of(store, node) for node in known}
    exact = [node for node in known if name in names[node]]
    folded = fold(name)
    found = exact or [node for node in known if folded in map(fold, names[node])]
    if found:
        return found
    near = _near(folded, {each for several in names.values() for each in several})
    raise QueryError(f"nothing in the picture is called {name!r}{f'; near: {near}' if near else ''}")


def _expanded(name: str) -> str:
    prefix, colon, local = name.partition(":")
    return PREFIXES[prefix] + local if colon and prefix in PREFIXES else name.strip("<>")


def _near(folded: str, names: set[str]) -> str:
    from rapidfuzz import fuzz, process

    choices = {name: fold(name) for name in sorted(names)}
    matches = process.extract(
        folded, choices, scorer=fuzz.WRatio, limit=_NEAR_MATCHES, score_cutoff=_NEAR_ENOUGH
    )
    return ", ".join(repr(match[2]) for match in matches)
