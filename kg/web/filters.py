"""The filters that explorer, timeline, map and lists share, read from an address."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from kg import iri
from kg.errors import QueryError
from kg.limits import limit
from kg.literals import first_day, last_day
from kg.model import EntityType, Kind, Plover, Status
from kg.web.catalogue import Basis, Catalogue, Edge, Entry

_DAY: Final = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
_ISO3: Final = re.compile(r"[A-Z]{3}")
STATED_FIRST: Final = frozenset({Basis.STATED, Basis.INFERRED})


@dataclass(frozen=True, slots=True)
class Filters:
    """What is asked for; an empty filter lets everything through.

    `since` and `until` are days; `about` are actors that all must take part.
    """

    about: tuple[str, ...] = ()
    relations: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    plover: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    since: str = ""
    until: str = ""
    bases: frozenset[Basis] = frozenset()
    confidence: float = 0.0

    def takes_event(self, event: Entry) -> bool:
        """Whether an event passes, by itself."""
        return (
            (not self.kinds or event.cls in self.kinds)
            and (not self.plover or event.plover in self.plover)
            and (not self.statuses or event.status in self.statuses)
            and (not self.countries or event.country in self.countries)
            and (not self.confidence or (event.confidence or 0.0) >= self.confidence)
            and self._takes_days(event.start or event.end, event.end or event.start)
        )

    def takes_edge(self, edge: Edge) -> bool:
        """Whether a connection passes, by itself."""
        return (
            (not self.relations or edge.relation in self.relations)
            and (not self.bases or edge.basis in self.bases)
            and (
                not self.confidence
                or edge.basis is Basis.REFERENCE
                or (edge.confidence or 0.0) >= self.confidence
            )
        )

    def takes_class(self, entry: Entry) -> bool:
        """Whether entries of its class are asked for."""
        return not self.classes or entry.family in self.classes or entry.cls in self.classes

    def takes_time_of(self, edge: Edge) -> bool:
        """Whether a position or membership overlaps the days asked for."""
        if edge.since or edge.until:
            return self._takes_days(edge.since or "0001", edge.until or "9999")
        return not (self.since or self.until)

    def _takes_days(self, start: str, end: str) -> bool:
        if not (self.since or self.until):
            return True
        if not start:
            return False
        return (not self.until or first_day(start) <= self.until) and (
            not self.since or last_day(end) >= self.since
        )


_ALL: Final = Filters()


def filters_of(given: Mapping[str, list[str]]) -> Filters:
    """The filters in an address; several values of one are separated by commas or given several times.

    Raises:
        QueryError: a value is none that the filter knows.
    """
    return Filters(
        about=tuple(dict.fromkeys(given.get("about", ()))),
        relations=frozenset(_words(given, "relation")),
        classes=frozenset(_words(given, "class")),
        kinds=_known(given, "kind", Kind),
        plover=_known(given, "plover", Plover),
        statuses=_known(given, "status", Status),
        countries=frozenset(_country(word) for word in _words(given, "country")),
        since=first_day(_day(given, "from")),
        until=last_day(_day(given, "to")),
        bases=frozenset(Basis(word) for word in _known(given, "basis", Basis)),
        confidence=_number(given, "confidence"),
    )


def events_of(known: Catalogue, asked: Filters) -> Iterator[Entry]:
    """The events that pass, in the order of their dates, the undated last."""
    chosen: Iterable[str] = known.events
    if asked == _ALL:
        yield from map(known.entries.__getitem__, chosen)
        return
    if asked.about:
        together: set[str] = set.intersection(*(_events_with(known, actor, asked) for actor in asked.about))
        chosen = sorted(together, key=lambda node: order_of(known.entries[node]))
    for node in chosen:
        event = known.entries[node]
        if asked.takes_event(event):
            yield event


def order_of(event: Entry) -> tuple[str, str]:
    """By date, the undated last."""
    return event.start or event.end or "9999", event.iri


def _events_with(known: Catalogue, actor: str, asked: Filters) -> set[str]:
    """Events that an actor takes part in, or that a place was the place of."""
    return {
        edge.source if edge.relation == "place" else edge.target
        for edge in known.edges_of(actor)
        if (known.entries[edge.target].family == "Event" or edge.relation == "place")
        and edge.relation not in ("about", "addressee")
        and asked.takes_edge(edge)
    }


# --- values --------------------------------------------------------------------------------------------


def _words(given: Mapping[str, list[str]], name: str) -> list[str]:
    return [word.strip() for value in given.get(name, ()) for word in value.split(",") if word.strip()]


def _known(given: Mapping[str, list[str]], name: str, values: Iterable[str]) -> frozenset[str]:
    found = frozenset(_words(given, name))
    wrong = found - set(values)
    if wrong:
        raise QueryError(f"{name}={min(wrong)!r} is none of {', '.join(values)}")
    return found


def _country(word: str) -> str:
    return f"{iri.BASE}id/country/{word}" if _ISO3.fullmatch(word) else word


def _day(given: Mapping[str, list[str]], name: str) -> str:
    value = next((each for each in given.get(name, ()) if each), "")
    if value and not _DAY.fullmatch(value):
        raise QueryError(f"{name}={value!r} is no date: write YYYY, YYYY-MM or YYYY-MM-DD")
    return value


def _number(given: Mapping[str, list[str]], name: str) -> float:
    value = next((each for each in given.get(name, ()) if each), "0")
    try:
        number = float(value)
    except ValueError:
        number = -1.0
    if not 0.0 <= number <= 1.0:
        raise QueryError(f"{name}={value!r} is no number from 0 to 1")
    return number


def page_of(given: Mapping[str, list[str]], default: int, most: int | None = None) -> tuple[int, int]:
    """`limit`, at most `most` or `page_items`, and `offset`.

    Raises:
        QueryError: one is no whole number, negative, or more than a page may hold.
    """
    out = []
    for name, usual, highest in (("limit", default, most or limit("page_items")), ("offset", 0, 10**9)):
        value = next((each for each in given.get(name, ()) if each), str(usual))
        if not (value.isascii() and value.isdigit()) or int(value) > highest:
            raise QueryError(f"{name}={value!r} is no whole number from 0 to {highest}")
        out.append(int(value))
    return out[0], out[1]


FAMILIES: Final = (*(kind.value for kind in EntityType), "Event", "Article")
"""Broad classes, in the order in which the interface lists them."""
