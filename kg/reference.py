"""What the program knows before it reads: countries, places, groups, organizations, offices, holders.

The tables of `ontology/reference/` as frozen types. Every row keeps its source; loading them all
takes a few hundredths of a second, so each run reads the tables themselves and no compiled copy.
"""

from __future__ import annotations

import csv
import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from kg.errors import ReferenceDataError
from kg.model import EntityKey, OfficeId
from kg.resources import ontology_path


@dataclass(frozen=True, slots=True)
class Country:
    """A state or territory; names by language, capitals and seats that may stand for its government.

    `premier` is false of a state that a president governs without a prime minister, now or for most of its
    time; `before` is the state whose capital its own was; `until` is the ISO date on which a historical state
    ended, where texts of its time need it; with `family_first` people's names begin with that of the family.
    """

    key: EntityKey
    iso3: str
    iso2: str
    qid: str
    kind: str
    name: Mapping[str, str]
    aliases: Mapping[str, tuple[str, ...]]
    demonyms: Mapping[str, tuple[str, ...]]
    capital: Mapping[str, str]
    nicknames: Mapping[str, tuple[str, ...]]
    seats: Mapping[str, tuple[str, ...]]
    premier: bool
    before: EntityKey | None
    until: str
    family_first: bool
    source: str


@dataclass(frozen=True, slots=True)
class Place:
    """A city, region, sea or venue. `country` is the key of the country that it lies in, if one."""

    key: EntityKey
    kind: str
    name: Mapping[str, str]
    aliases: tuple[str, ...]
    country: EntityKey | None
    qid: str
    latitude: float | None
    longitude: float | None
    source: str


@dataclass(frozen=True, slots=True)
class Organization:
    """An organization or country group; `cls` is its class in the ontology."""

    key: EntityKey
    cls: str
    qid: str
    name: Mapping[str, str]
    abbreviations: tuple[str, ...]
    aliases: Mapping[str, tuple[str, ...]]
    country: EntityKey | None
    parent: EntityKey | None
    source: str

    @property
    def of_states(self) -> bool:
        """Whether its members are states."""
        return self.cls in OF_STATES


OF_STATES = frozenset({"CountryGroup", "InternationalOrganization"})
"""Classes of organizations whose members are states."""


@dataclass(frozen=True, slots=True)
class Membership:
    """A state in a group; `since` and `until` are ISO dates as precise as known, "" where open."""

    group: EntityKey
    member: EntityKey
    since: str
    until: str
    status: str
    source: str


@dataclass(frozen=True, slots=True)
class Platform:
    """An online platform and the company that runs it."""

    key: EntityKey
    name: str
    aliases: tuple[str, ...]
    operator: EntityKey | None
    qid: str
    since: str
    until: str
    source: str


@dataclass(frozen=True, slots=True)
class Office:
    """An office, its label and surface forms by language, its level and what it is an office of."""

    id: OfficeId
    label: Mapping[str, str]
    names: Mapping[str, tuple[str, ...]]
    level: str
    of: str
    source: str


@dataclass(frozen=True, slots=True)
class Portfolio:
    """What a minister can be minister of, with its names by language."""

    label: str
    names: Mapping[str, tuple[str, ...]]


class Holder(NamedTuple):
    """Who held which office when; ISO dates as precise as known, "" where open.

    A tuple, since there are thousands: they are made in a third of the time of frozen dataclasses.
    """

    person: str
    aliases: tuple[str, ...]
    qid: str
    gender: str
    office: OfficeId
    of: EntityKey
    since: str
    until: str
    status: str
    source: str

    def held_on(self, day: str) -> bool:
        """Whether the office was held on `day` (ISO); an unknown bound is open."""
        return (not self.since or self.since[: len(day)] <= day) and (
            not self.until or day[: len(self.until)] <= self.until
        )


@dataclass(frozen=True, slots=True)
class Reference:
    """All reference tables."""

    countries: Mapping[EntityKey, Country]
    places: Mapping[EntityKey, Place]
    organizations: Mapping[EntityKey, Organization]
    memberships: Mapping[EntityKey, tuple[Membership, ...]]
    platforms: Mapping[EntityKey, Platform]
    offices: Mapping[OfficeId, Office]
    portfolios: tuple[Portfolio, ...]
    holders: tuple[Holder, ...]
    office_variants: Mapping[tuple[str, str, str], OfficeId]
    """Which office a name means, by language, name in lower case, and country code or organization id."""
    seats: frozenset[tuple[EntityKey, EntityKey]] = frozenset()
    """Bodies with the cities where they meet at home, so that no country is their host."""
    datelines: Mapping[EntityKey, EntityKey] = field(default_factory=dict)
    """Bodies that a dateline names for the city of their headquarters: "UNITED NATIONS (Reuters) -"."""

    def country_of(self, key: EntityKey | None) -> EntityKey | None:
        """The country itself, or the one in which a known place lies; None for all else."""
        if key is not None and key.startswith("country/"):
            return key
        place = self.places.get(key) if key is not None else None
        return place.country if place is not None else None

    def members_on(self, group: EntityKey, day: str) -> list[Membership]:
        """Memberships of `group` valid on the ISO date `day` (as precise as known)."""
        memberships = self.memberships.get(group)
        if memberships is None:  # most actors are no group
            return []
        return [
            m
            for m in memberships
            if (not m.since or m.since[: len(day)] <= day) and (not m.until or day[: len(m.until)] <= m.until)
        ]


LANGUAGES = ("en", "id")


def _many(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split("|") if part.strip()) if cell else ()


def _by_language(row: Mapping[str, str], column: str) -> dict[str, tuple[str, ...]]:
    return {code: _many(row[f"{column}_{code}"]) for code in LANGUAGES}


def _names(row: Mapping[str, str], column: str = "name") -> dict[str, str]:
    english, indonesian = row[f"{column}_en"], row[f"{column}_id"]
    return {"en": english or indonesian, "id": indonesian or english}


def _rows(folder: Path, table: str) -> Iterator[dict[str, str]]:
    path = folder / f"{table}.csv"
    try:
        with path.open(encoding="utf-8", newline="") as lines:
            rows = csv.reader(lines)  # a third of the time of DictReader
            columns = next(rows, [])
            yield from (dict(zip(columns, row, strict=True)) for row in rows if row)
    except OSError as error:
        raise ReferenceDataError(f"reference table {path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ReferenceDataError(f"reference table {path} is not UTF-8 at byte {error.start}") from error
    except ValueError as error:
        raise ReferenceDataError(f"reference table {path} has a row with other cells than columns") from error


def country_key(iso3: str) -> EntityKey:
    """The key of a country by its ISO 3166 alpha-3 code."""
    return EntityKey(f"country/{iso3}")


def organization_key(identifier: str) -> EntityKey:
    """The key of an organization or country group by its row's id."""
    return EntityKey(f"organization/{identifier}")


def _country(row: dict[str, str]) -> Country:
    return Country(
        country_key(row["iso3"]),
        row["iso3"],
        row["iso2"],
        row["qid"],
        row["kind"],
        _names(row),
        _by_language(row, "aliases"),
        _by_language(row, "demonyms"),
        _names(row, "capital"),
        _by_language(row, "nicknames"),
        _by_language(row, "seats"),
        row["premier"] != "none",
        country_key(row["successor_of"]) if row["successor_of"] else None,
        row["until"],
        row["family_name"] == "first",
        row["source"],
    )


def _place(row: dict[str, str]) -> Place:
    return Place(
        EntityKey(f"place/{row['id']}"),
        row["kind"],
        _names(row),
        _many(row["aliases"]),
        country_key(row["country"]) if row["country"] else None,
        row["qid"],
        float(row["lat"]) if row["lat"] else None,
        float(row["lon"]) if row["lon"] else None,
        row["source"],
    )


def _organization(row: dict[str, str]) -> Organization:
    return Organization(
        organization_key(row["id"]),
        row["class"],
        row["qid"],
        _names(row),
        _many(row["abbreviation"]),
        _by_language(row, "aliases"),
        country_key(row["country"]) if row.get("country") else None,
        organization_key(row["parent"]) if row.get("parent") else None,
        row["source"],
    )


def _memberships(folder: Path) -> dict[EntityKey, tuple[Membership, ...]]:
    out: dict[EntityKey, list[Membership]] = {}
    for row in _rows(folder, "memberships"):
        group = organization_key(row["group"])
        out.setdefault(group, []).append(
            Membership(
                group, country_key(row["member"]), row["since"], row["until"], row["status"], row["source"]
            )
        )
    return {group: tuple(members) for group, members in out.items()}


def _platform(row: dict[str, str]) -> Platform:
    return Platform(
        EntityKey(f"platform/{row['id']}"),
        row["name"],
        _many(row["aliases"]),
        organization_key(row["operator"]) if row["operator"] else None,
        row["qid"],
        row["since"],
        row["until"],
        row["source"],
    )


def _office(row: dict[str, str]) -> Office:
    return Office(
        OfficeId(row["id"]),
        {"en": row["id"], "id": row["label_id"] or row["id"]},
        _by_language(row, "names"),
        row["level"],
        row["of"],
        row["source"],
    )


def _holder(row: dict[str, str]) -> Holder:
    of = row["of"]
    return Holder(
        row["person"],
        _many(row["aliases"]),
        row["qid"],
        row["gender"],
        OfficeId(row["office"]),
        country_key(of) if len(of) == 3 and of.isupper() else organization_key(of),
        row["since"],
        row["until"],
        row["status"],
        row["source"],
    )


@functools.cache
def load_reference(folder: Path | None = None) -> Reference:
    """Read all tables below `folder` (default: the ontology that this installation carries).

    Raises:
        ReferenceDataError: a table is missing or lacks a column.
    """
    folder = folder or ontology_path() / "reference"
    try:
        countries = [_country(row) for row in _rows(folder, "countries")]
        places = [_place(row) for row in _rows(folder, "places")]
        groups = [_organization(row) for row in _rows(folder, "groups")]
        organizations = [_organization(row) for row in _rows(folder, "organizations")]
        platforms = [_platform(row) for row in _rows(folder, "platforms")]
        offices = [_office(row) for row in _rows(folder, "offices")]
        portfolios = tuple(
            Portfolio(row["portfolio"], _by_language(row, "names")) for row in _rows(folder, "portfolios")
        )
        holders = tuple(_holder(row) for row in _rows(folder, "holders"))
        memberships = _memberships(folder)
        variants = {
            (row["language"], row["name"], row["of"]): OfficeId(row["office"])
            for row in _rows(folder, "office_variants")
        }
        seated = [
            (
                EntityKey(f"organization/{row['organization']}"),
                EntityKey(f"place/{row['place']}"),
                row["dateline"],
            )
            for row in _rows(folder, "seats")
        ]
    except KeyError as error:
        raise ReferenceDataError(f"a reference table in {folder} lacks the column {error}") from error
    return Reference(
        {c.key: c for c in countries},
        {p.key: p for p in places},
        {o.key: o for o in [*organizations, *groups]},
        memberships,
        {p.key: p for p in platforms},
        {o.id: o for o in offices},
        portfolios,
        holders,
        variants,
        frozenset((body, city) for body, city, _ in seated),
        {body: city for body, city, dateline in seated if dateline},
    )
