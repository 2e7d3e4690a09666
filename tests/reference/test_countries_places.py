"""The tables of countries and places: complete, consistent with each other and with the checklist."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TABLES = ROOT / "ontology" / "reference"
CHECKLIST = ROOT.parent / "shared" / "data" / "reference" / "countries.csv"

COUNTRY_COLUMNS = [
    "iso3",
    "iso2",
    "qid",
    "kind",
    "name_en",
    "name_id",
    "aliases_en",
    "aliases_id",
    "demonyms_en",
    "demonyms_id",
    "capital_en",
    "capital_id",
    "nicknames_en",
    "nicknames_id",
    "seats_en",
    "seats_id",
    "premier",
    "successor_of",
    "until",
    "family_name",
    "source",
]
PLACE_COLUMNS = ["id", "kind", "name_en", "name_id", "aliases", "country", "lat", "lon", "qid", "source"]
PLACE_KINDS = set(
    [
        "city",
        "region",
        "province",
        "island",
        "sea",
        "strait",
        "river",
        "mountain",
        "continent",
        "venue",
        "palace",
        "airport",
        "de-facto-state",
        "base",
        "other",
    ]
)
SOURCES = {"wikidata", "iso3166", "cldr", "geonames", "general-knowledge"}
LISTS = [c for c in COUNTRY_COLUMNS if c.startswith(("aliases", "demonyms", "nicknames", "seats"))]

Row = dict[str, str]


def read(name: str) -> list[Row]:
    with (TABLES / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.fixture(scope="module")
def countries() -> list[Row]:
    return read("countries")


@pytest.fixture(scope="module")
def places() -> list[Row]:
    return read("places")


@pytest.fixture(scope="module")
def checklist() -> dict[str, Row]:
    if not CHECKLIST.exists():
        pytest.skip("the checklist of countries is not beside this repository")
    with CHECKLIST.open(encoding="utf-8", newline="") as lines:
        return {row["iso3"]: row for row in csv.DictReader(lines)}


def many(cell: str) -> list[str]:
    return cell.split("|") if cell else []


def country_names(
    row: Row, code: str, columns: tuple[str, ...] = ("aliases", "demonyms", "nicknames")
) -> set[str]:
    return {row[f"name_{code}"]} | {name for column in columns for name in many(row[f"{column}_{code}"])}


def test_columns_are_those_of_the_reference(countries: list[Row], places: list[Row]) -> None:
    assert list(countries[0]) == COUNTRY_COLUMNS
    assert list(places[0]) == PLACE_COLUMNS
    assert all(None not in row and None not in row.values() for row in [*countries, *places])


def test_countries_carry_what_is_required(countries: list[Row]) -> None:
    for row in countries:
        assert re.fullmatch("[A-Z]{3}", row["iso3"]), row
        assert re.fullmatch("[A-Z]{2}", row["iso2"]), row
        assert re.fullmatch(r"Q\d+", row["qid"]), row
        assert row["kind"] in {"state", "territory", "disputed", "historical"}, row
        assert row["name_en"], row
        assert row["name_id"], row


def test_premiers_and_predecessors(countries: list[Row]) -> None:
    kinds = {row["iso3"]: row["kind"] for row in countries}
    assert {row["premier"] for row in countries} == {"", "none"}
    assert {row["kind"] for row in countries if row["premier"]} == {"state"}
    assert {kinds[row["successor_of"]] for row in countries if row["successor_of"]} == {"historical"}
    assert {row["kind"] for row in countries if row["until"]} == {"historical"}
    assert all(re.fullmatch(r"(\d{4}-\d\d-\d\d)?", row["until"]) for row in countries)
    assert {row["family_name"] for row in countries} == {"", "first"}


def test_every_state_has_demonyms(countries: list[Row]) -> None:
    share_theirs = {"COG", "DMA", "VAT"}  # "Congolese" and "Dominican" are given to the larger neighbour
    assert [
        r["iso3"]
        for r in countries
        if r["kind"] == "state" and not r["demonyms_en"] and r["iso3"] not in share_theirs
    ] == []


def test_every_state_but_city_states_has_a_capital(countries: list[Row]) -> None:
    city_states = {"MCO", "SGP", "SMR", "VAT"}  # their capital bears the country's own name
    missing = {
        r["iso3"] for r in countries if r["kind"] == "state" and not (r["capital_en"] and r["capital_id"])
    }
    assert missing == city_states


def test_codes_and_ids_are_unique(countries: list[Row], places: list[Row]) -> None:
    for column in ("iso3", "iso2", "qid"):
        values = [row[column] for row in countries]
        assert len(set(values)) == len(values), column
    ids = [row["id"] for row in places]
    assert len(set(ids)) == len(ids)


def test_rows_are_sorted_by_id(countries: list[Row], places: list[Row]) -> None:
    assert [r["iso3"] for r in countries] == sorted(r["iso3"] for r in countries)
    assert [r["id"] for r in places] == sorted(r["id"] for r in places)


def test_codes_equal_the_checklist(countries: list[Row], checklist: dict[str, Row]) -> None:
    for row in countries:
        expected = checklist.get(row["iso3"])
        if expected is None:
            own = row["iso3"] == "XKX" or row["kind"] == "historical"
            assert own, row  # Kosovo has no ISO code of its own, a state that is no more has none now
            continue
        assert row["iso2"] == expected["iso2"], row
        if expected["wikidata"]:
            assert row["qid"] == expected["wikidata"], row


def test_every_independent_state_of_the_checklist_is_here(
    countries: list[Row], checklist: dict[str, Row]
) -> None:
    ours = {row["iso3"] for row in countries}
    assert {iso3 for iso3, row in checklist.items() if row["independent"] == "Yes"} <= ours


@pytest.mark.parametrize("code", ["en", "id"])
def test_no_name_stands_for_two_countries(countries: list[Row], code: str) -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for row in countries:
        for name in country_names(row, code, ("aliases", "demonyms", "nicknames", "seats")):
            owners[name.casefold()].add(row["iso3"])
    assert {name: owner for name, owner in owners.items() if len(owner) > 1} == {}


def test_names_of_one_language_agree_with_the_other(countries: list[Row]) -> None:
    english: dict[str, str] = {n.casefold(): r["iso3"] for r in countries for n in country_names(r, "en")}
    clashes = [
        (name, row["iso3"], english[name.casefold()])
        for row in countries
        for name in country_names(row, "id")
        if english.get(name.casefold(), row["iso3"]) != row["iso3"]
    ]
    assert clashes == []


def test_lists_are_trimmed_and_without_repeats(countries: list[Row], places: list[Row]) -> None:
    cells = [row[column] for row in countries for column in LISTS] + [row["aliases"] for row in places]
    for cell in cells:
        parts = many(cell)
        assert all(part and part == part.strip() and "  " not in part for part in parts), cell
        assert len(set(parts)) == len(parts), cell
    for row in [*countries, *places]:
        assert all(value == value.strip() for value in row.values()), row


def test_sources_are_known(countries: list[Row], places: list[Row]) -> None:
    for row in [*countries, *places]:
        assert row["source"], row
        assert set(many(row["source"])) <= SOURCES, row


def test_capitals_are_cities_of_their_country(countries: list[Row], places: list[Row]) -> None:
    cities: dict[str, set[str]] = defaultdict(set)
    for row in places:
        if row["kind"] == "city":
            cities[row["country"]] |= {row["name_en"], row["name_id"], *many(row["aliases"])}
    missing = [
        (row["iso3"], row[column])
        for row in countries
        for column in ("capital_en", "capital_id")
        if row[column] and row[column] not in cities[row["iso3"]]
    ]
    assert missing == []


def test_places_carry_what_is_required(countries: list[Row], places: list[Row]) -> None:
    known = {row["iso3"] for row in countries}
    for row in places:
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", row["id"]), row
        assert row["kind"] in PLACE_KINDS, row
        assert row["name_en"], row
        assert row["country"] in known | {""}, row
        assert bool(row["lat"]) == bool(row["lon"]), row
        if row["lat"]:
            assert -90 <= float(row["lat"]) <= 90, row
            assert -180 <= float(row["lon"]) <= 180, row


def test_no_place_bears_a_name_of_a_country(countries: list[Row], places: list[Row]) -> None:
    taken = {
        name.casefold() for row in countries for code in ("en", "id") for name in country_names(row, code)
    }
    clashes = [
        (row["id"], name)
        for row in places
        for name in (row["name_en"], row["name_id"], *many(row["aliases"]))
        if name.casefold() in taken
    ]
    assert clashes == []


def test_places_sharing_a_name_are_the_few_that_are_meant(places: list[Row]) -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for row in places:
        for name in {row["name_en"], row["name_id"], *many(row["aliases"])} - {""}:
            owners[name.casefold()].add(row["id"])
    shared = {name for name, owner in owners.items() if len(owner) > 1}
    assert shared == SHARED_PLACE_NAMES


# two well-known cities each; the likelier one has the shorter id and so comes first
SHARED_PLACE_NAMES = {
    "birmingham",
    "brest",
    "cambridge",
    "cartagena",
    "cordoba",
    "hyderabad",
    "san jose",
    "tripoli",
}


@pytest.mark.parametrize(
    "word", ["serang", "batu", "male", "kapan", "natal", "reading", "mobile", "surat", "keren"]
)
def test_ordinary_words_are_no_places(places: list[Row], word: str) -> None:
    names = {n.casefold() for row in places for n in (row["name_en"], row["name_id"], *many(row["aliases"]))}
    assert word not in names


def test_tables_stay_small() -> None:
    assert (TABLES / "countries.csv").stat().st_size < 100_000
    assert (TABLES / "places.csv").stat().st_size < 450_000


NAMED = [
    ("Korsel", "KOR"),
    ("Takhta Suci", "VAT"),
    ("Negeri Kincir Angin", "NLD"),
    ("AS", "USA"),
    ("RRT", "CHN"),
    ("Filipinos", "PHL"),
    ("Emiratis", "ARE"),
    ("Nigerien", "NER"),
    ("Nigerian", "NGA"),
    ("Burma", "MMR"),
    ("Pantai Gading", "CIV"),
    ("South Sudanese", "SSD"),
    ("Makedonia Utara", "MKD"),
    ("Türkiye", "TUR"),
]


@pytest.mark.parametrize(("name", "iso3"), NAMED)
def test_names_of_the_news_lead_to_their_country(countries: list[Row], name: str, iso3: str) -> None:
    owners = {r["iso3"] for r in countries for code in ("en", "id") if name in country_names(r, code)}
    assert owners == {iso3}


PLACES_NAMED = [
    ("Jenewa", "CHE"),
    ("Kairo", "EGY"),
    ("Yerusalem", "ISR"),
    ("Jawa Timur", "IDN"),
    ("Negara Bagian Shan", "MMR"),
    ("Asia Pasifik", ""),
    ("Laut Cina Selatan", ""),
    ("Istana Bogor", "IDN"),
    ("Tepi Barat", "PSE"),
    ("Khan Yunis", "PSE"),
    ("Tripoli", "LBY"),
]


@pytest.mark.parametrize(("name", "iso3"), PLACES_NAMED)
def test_names_of_the_news_lead_to_their_place(places: list[Row], name: str, iso3: str) -> None:
    first = next(r for r in places if name in (r["name_en"], r["name_id"], *many(r["aliases"])))
    assert first["country"] == iso3
