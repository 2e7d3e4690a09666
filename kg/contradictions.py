"""What sources say against each other: shown with who says what, and never settled by the program.

Two places, two dates or two outcomes of one event, two people in one office on one day, and names that only
look like somebody else's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from pyoxigraph import Literal, NamedNode

from kg import iri
from kg import terms as t
from kg.labels import label_of
from kg.link.offices import SINGLE
from kg.literals import value_of
from kg.model import OfficeId
from kg.reference import load_reference
from kg.resolve.dates import span
from kg.store import Store
from kg.store.occurrences import INDEX, RESOLVED

_SHARED: Final = frozenset(
    iri.office(OfficeId(office))
    for office in ("minister", "secretary", "deputy prime minister", "senior minister")
)
"""Short forms of offices, and offices, that several people of a country hold at a time."""

_WITHIN: Final = frozenset({"venue", "palace", "airport", "base", "other"})
"""Kinds of places that may lie in a city."""

_OUTCOMES: Final = frozenset(iri.STATUS + name for name in ("held", "cancelled", "denied"))
REFERENCE: Final = "reference"


@dataclass(frozen=True, slots=True, order=True)
class Contradiction:
    """What is said of a node in more than one way; each value with the articles that say so."""

    kind: str
    node: str
    label: str
    values: tuple[tuple[str, tuple[str, ...]], ...]


def contradictions(store: Store) -> list[Contradiction]:
    """All contradictions between the sources of a store, sorted."""
    found = {each for find in FINDERS.values() for each in find(store)}
    return sorted(found)


# --- events --------------------------------------------------------------------------------------------


def two_dates(store: Store) -> Iterator[Contradiction]:
    """Events that begin on two days, neither within the other's days."""
    ends: dict[str, list[str]] = defaultdict(list)
    for triple in store.triples(None, t.END_DATE):
        ends[value_of(triple.subject)].append(value_of(triple.object))
    for node, days in _several(store, t.START_DATE):
        last = max(ends.get(node, ()), default="")
        if not last or max(value_of(day) for day in days) > last:
            yield _contradiction(store, "two dates", node, t.START_DATE, days)


def two_places(store: Store) -> Iterator[Contradiction]:
    """Events in two places, neither of which lies, or may lie, in the other."""
    for node, places in _several(store, t.PLACE):
        apart = [one for one in places if any(not _may_be_one(one, other) for other in places)]
        if apart:
            yield _contradiction(store, "two places", node, t.PLACE, apart)


def _may_be_one(one: NamedNode | Literal, other: NamedNode | Literal) -> bool:
    """Whether one account may only be more exact than the other: a city, and a hall of the same country.

    Of a place that no table lists nobody knows where it is: "Hotel Bumiminang" may lie in Padang.
    """
    reference, keys = load_reference(), [iri.key_of(value_of(each)) for each in (one, other)]
    countries = [reference.country_of(key) for key in keys]
    if one == other or None in countries:
        return True
    places = [reference.places.get(key) for key in keys]
    within = [place is not None and place.kind in _WITHIN for place in places]
    return countries[0] == countries[1] and (None in places or within[0] != within[1])


def two_outcomes(store: Store) -> Iterator[Contradiction]:
    """Events that were held by one account, and cancelled or denied by another."""
    for node, outcomes in _several(store, t.STATUS):
        against = [each for each in outcomes if value_of(each) in _OUTCOMES]
        if len(against) > 1:
            yield _contradiction(store, "two outcomes", node, t.STATUS, against)


def _several(store: Store, predicate: NamedNode) -> Iterator[tuple[str, list[NamedNode | Literal]]]:
    said: dict[str, list[NamedNode | Literal]] = defaultdict(list)
    for triple in store.triples(None, predicate):
        if value_of(triple.subject).startswith(f"{iri.BASE}id/event/") and isinstance(
            triple.object, NamedNode | Literal
        ):
            said[value_of(triple.subject)].append(triple.object)
    yield from ((node, values) for node, values in said.items() if len(values) > 1)


def _contradiction(
    store: Store, kind: str, node: str, predicate: NamedNode, values: Iterable[NamedNode | Literal]
) -> Contradiction:
    told = []
    for value in values:
        name = label_of(store, value) if isinstance(value, NamedNode) else value.value
        told.append((name, _told_by(store, node, predicate, value)))
    return Contradiction(kind, node, label_of(store, NamedNode(node)), tuple(sorted(told)))


def _told_by(store: Store, node: str, predicate: NamedNode, value: NamedNode | Literal) -> tuple[str, ...]:
    """The articles that say so of a node, under whatever IRI."""
    names = [NamedNode(node)]
    names += [
        q.object for q in store.quads(names[0], t.KEPT_AS, None, INDEX) if isinstance(q.object, NamedNode)
    ]
    graphs = {
        value_of(quad.graph_name)
        for own in names
        for quad in store.quads(own, predicate, value)
        if store.canonical(value_of(quad.graph_name), own.value) == node
    }
    return tuple(sorted(filter(None, (iri.identifier_of(graph) for graph in graphs))))


# --- offices -------------------------------------------------------------------------------------------

_HELD: Final = """
SELECT ?office ?of ?person ?since ?until ?as_of ?article WHERE {
  ?holding a dip:PositionHolding ; dip:office ?office ; dip:officeOf ?of ; dip:person ?person .
  FILTER NOT EXISTS { ?holding dip:former true }
  OPTIONAL { ?holding dip:since ?since }
  OPTIONAL { ?holding dip:until ?until }
  OPTIONAL {
    ?holding dip:evidence/dip:inArticle ?source . ?source dip:identifier ?article
    OPTIONAL { ?source dip:published ?as_of }
  }
}
"""


def two_holders(store: Store) -> Iterator[Contradiction]:
    """Two people in an office that one holds at a time: on one day, or one while the other still has it."""
    single = {
        value_of(triple.subject)
        for level in SINGLE
        for triple in store.triples(None, t.LEVEL, NamedNode(iri.LEVEL + level))
    }
    held: dict[tuple[str, str], dict[str, list[tuple[str, str, str]]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for row in store.select(_HELD):
        office, of, person, since, until, as_of, article = map(value_of, row)
        if office in single - _SHARED:
            told = (as_of[:10], as_of[:10], article) if article else (since, until, REFERENCE)
            held[office, of][person].append(told)
    for (office, of), people in held.items():
        names = sorted(people)
        for at, one in enumerate(names):
            for other in names[at + 1 :]:
                found = _at_once(people[one], people[other])
                if found:
                    label = (
                        f"{label_of(store, NamedNode(office))}, {label_of(store, NamedNode(of))}: {found[0]}"
                    )
                    values = (
                        (label_of(store, NamedNode(one)), found[1]),
                        (label_of(store, NamedNode(other)), found[2]),
                    )
                    yield Contradiction("two holders", office, label, tuple(sorted(values)))


def _at_once(
    one: list[tuple[str, str, str]], other: list[tuple[str, str, str]]
) -> tuple[str, tuple[str, ...], tuple[str, ...]] | None:
    """The first day on which both hold the office, and who says so of each.

    The reference's first and last days are left out, and so are two of its own rows: terms of office meet.
    """
    for since, until, source in sorted(one):
        for first, last, told_by in sorted(other):
            if source == told_by == REFERENCE:
                continue
            a, b = _inside(since, until, source), _inside(first, last, told_by)
            if a is not None and b is not None and max(a[0], b[0]) <= min(a[1], b[1]):
                day = since if source != REFERENCE else first
                return day, (source,), (told_by,)
    return None


def _inside(since: str, until: str, source: str) -> tuple[int, int] | None:
    """The days on which the office is surely held."""
    first, last = span(since), span(until)
    if source != REFERENCE:
        return first if first and first[0] == first[1] else None
    if first is None:
        return None  # of a term that began nobody knows when, no day is sure
    return first[1] + 1, (last[0] - 1 if last else 10**7)


# --- names ---------------------------------------------------------------------------------------------


def look_alikes(store: Store) -> Iterator[Contradiction]:
    """Names with letters of another alphabet that look like somebody else's."""
    for quad in store.quads(None, t.LOOKS_LIKE, None, RESOLVED):
        graph, own = iri.occurrence_parts(value_of(quad.subject))
        node = store.canonical(graph, own)
        article = iri.identifier_of(graph) or ""
        real = quad.object if isinstance(quad.object, NamedNode) else NamedNode(own)
        values = ((f"looks like {label_of(store, real)}", (article,)),)
        yield Contradiction("look-alike", node, label_of(store, NamedNode(node)), values)


FINDERS: Final[Mapping[str, Callable[[Store], Iterator[Contradiction]]]] = MappingProxyType(
    {
        "two dates": two_dates,
        "two places": two_places,
        "two outcomes": two_outcomes,
        "two holders": two_holders,
        "look-alike": look_alikes,
    }
)
