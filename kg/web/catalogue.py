"""What the server knows by heart of a snapshot: everything that has a page, and how it is connected.

Lists, pictures, timeline and map are answered from here, without a query; texts, evidence and single facts
are read from the snapshot when a page needs them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kg.labels import family
from kg.model import Role
from kg.review import Doubt

ROLES: Final = frozenset(role.value for role in Role)
"""Relations that lead from whoever takes part to the event."""


class Basis(StrEnum):
    """What a connection rests on: an article's words, a group's membership, a reference table."""

    STATED = "stated"
    INFERRED = "inferred"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Entry:
    """Someone or something that has a page.

    `cls` is its class in the ontology; `en` and `id` its name in English and Indonesian; `start` and `end`
    are days, months or years of an event, `start` alone the day of an article; `language` and `publisher`
    are an article's.
    """

    iri: str
    cls: str
    en: str
    id: str
    names: tuple[str, ...] = ()
    iso3: str = ""
    start: str = ""
    end: str = ""
    status: str = ""
    plover: str = ""
    place: str = ""
    country: str = ""
    latitude: float | None = None
    longitude: float | None = None
    confidence: float | None = None
    language: str = ""
    publisher: str = ""

    @property
    def family(self) -> str:
        """Its broad class: Person, Country, Organization, Platform, Place, Event, Article."""
        return family(self.cls)

    def name(self, language: str) -> str:
        """Its name in a language of the interface."""
        return self.id if language == "id" else self.en


@dataclass(frozen=True, slots=True)
class Edge:
    """A connection between two entries, and the claim that makes it.

    `relation` is a role, or the name of a property; `office` the office's IRI where it is a position.
    """

    source: str
    target: str
    relation: str
    claim: str
    basis: Basis
    confidence: float | None = None
    office: str = ""
    since: str = ""
    until: str = ""
    former: bool = False

    def other(self, node: str) -> str:
        """The end that is not `node`."""
        return self.target if self.source == node else self.source


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All entries by IRI, the edges of each, and what concepts, classes and offices are called."""

    entries: Mapping[str, Entry]
    edges: Mapping[str, tuple[Edge, ...]]
    concepts: Mapping[str, tuple[str, str]]
    events: tuple[str, ...]
    """In the order of their dates, the undated last."""

    articles: tuple[str, ...]
    """The newest first."""

    mentions: Mapping[str, int]
    """In how many articles an entity is named."""

    spoken: Mapping[str, tuple[str, ...]]
    """The quotations of each speaker."""

    unsure: tuple[Doubt, ...]
    """What the program is least sure of."""

    def edges_of(self, node: str) -> tuple[Edge, ...]:
        """The edges that begin or end at a node."""
        return self.edges.get(node, ())

    def participants(self, event: str) -> Iterator[Edge]:
        """The edges from those who take part to the event."""
        return (edge for edge in self.edges_of(event) if edge.relation in ROLES and edge.target == event)

    def parts(self, actor: str) -> Iterator[Edge]:
        """The edges from an actor to the events that it takes part in."""
        return (edge for edge in self.edges_of(actor) if edge.relation in ROLES and edge.source == actor)

    def degree(self, node: str) -> int:
        """How many edges and mentions a node has: how much there is to read about it."""
        return len(self.edges_of(node)) + self.mentions.get(node, 0)

    def concept(self, iri: str, language: str) -> str:
        """What a concept, class or property is called; the tail of its IRI when it has no name."""
        found = self.concepts.get(iri)
        return found[language == "id"] if found else iri.rstrip("/").replace("#", "/").rsplit("/", 1)[-1]
