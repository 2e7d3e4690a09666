"""What to call a node of the graph when people read it."""

from __future__ import annotations

from collections.abc import Iterable

from pyoxigraph import Literal, NamedNode

from kg import iri
from kg.model import EntityType, Kind
from kg.results import short
from kg.store import Store
from kg.terms import LABEL, SUMMARY, TEXT, TITLE, TYPE

NAMING = (LABEL, SUMMARY, TITLE, TEXT)
"""Where a name is looked for, the best first."""

PREFERRED = ("en", "id")

_ORGANIZATIONS = frozenset(
    {"InternationalOrganization", "CountryGroup", "GovernmentBody", "Company", "NewsOutlet", "Organization"}
)
_KINDS = frozenset(kind.value for kind in Kind)


def label_of(store: Store, node: NamedNode) -> str:
    """The English name of a node, else the Indonesian one, else any; its short IRI if it has none."""
    for predicate in NAMING:
        found = best(
            each.object for each in store.triples(node, predicate) if isinstance(each.object, Literal)
        )
        if found:
            return found
    return short(node.value)


def best(literals: Iterable[Literal]) -> str | None:
    """The literal in the preferred language; among equals the first in alphabetical order."""
    ranked = sorted(literals, key=lambda each: (_rank(each.language), each.value))
    return ranked[0].value if ranked else None


def _rank(language: str | None) -> int:
    return PREFERRED.index(language) if language in PREFERRED else len(PREFERRED)


def class_names(store: Store, node: NamedNode) -> set[str]:
    """Local names of the node's classes in the ontology."""
    return {
        each.object.value.removeprefix(iri.ONTOLOGY)
        for each in store.triples(node, TYPE)
        if isinstance(each.object, NamedNode) and each.object.value.startswith(iri.ONTOLOGY)
    }


def shown_class(names: Iterable[str]) -> str:
    """The one class that says most: a kind of event rather than Event."""
    return min(
        names, key=lambda name: (name in ("Event", "Actor", "Place", "Organization"), name), default=""
    )


def family(cls: str) -> str:
    """The broad type of a class: an `EntityType`, `Event`, or the class itself."""
    if cls in _ORGANIZATIONS:
        return EntityType.ORGANIZATION.value
    return "Event" if cls in _KINDS else cls
