"""Names and scores of the concepts that the ontology files define: kinds, PLOVER types, roles, statuses.

The Turtle files are the one source: they are read once a process (a few milliseconds), so that a label
changed there changes everywhere.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from kg import iri
from kg.errors import ReferenceDataError
from kg.literals import decimal_literal
from kg.model import Plover
from kg.resources import ontology_path
from kg.terms import COOPERATION_SCORE, LABEL

_FILES = ("diplomacy.ttl", "plover.ttl")
LANGUAGES = ("en", "id")


@dataclass(frozen=True, slots=True)
class Concepts:
    """Labels (English, Indonesian) and cooperation scores by IRI."""

    labels: Mapping[str, tuple[Literal, Literal]]
    scores: Mapping[str, Literal]

    def label(self, concept: str) -> tuple[Literal, Literal]:
        """The concept's labels; one that the ontology lacks is named by the end of its IRI."""
        found = self.labels.get(concept)
        if found:
            return found
        name = iri.decode(concept.rstrip("/#").replace("#", "/").rsplit("/", 1)[-1]).replace("-", " ")
        return Literal(name, language="en"), Literal(name, language="id")

    def score(self, plover: Plover, mode: str | None) -> Literal | None:
        """The cooperation score of a PLOVER type, or of its mode where that has its own."""
        return self.scores.get(iri.plover_mode(plover, mode) if mode else "") or self.scores.get(
            iri.PLOVER + plover
        )


@functools.cache
def load_concepts() -> Concepts:
    """Read the ontology files that this installation carries.

    Raises:
        ReferenceDataError: a file is missing or is not Turtle.
    """
    labels: dict[str, dict[str, Literal]] = {}
    scores: dict[str, Literal] = {}
    for name in _FILES:
        path = ontology_path() / name
        try:
            for quad in parse(path=path, format=RdfFormat.TURTLE):
                node, value = quad.subject, quad.object
                if not isinstance(node, NamedNode) or not isinstance(value, Literal):
                    continue
                if quad.predicate == LABEL and value.language:
                    labels.setdefault(node.value, {})[value.language] = value
                elif quad.predicate == COOPERATION_SCORE:
                    scores[node.value] = decimal_literal(float(value.value))
        except (OSError, SyntaxError) as error:
            raise ReferenceDataError(f"ontology file {path} cannot be read: {error}") from error
    both = {
        node: (names["en"], names["id"])
        for node, names in labels.items()
        if all(code in names for code in LANGUAGES)
    }
    return Concepts(both, scores)
