"""Indonesian: days and offices told in asides are their own; evacuations are where people were in danger; missions shut."""

from __future__ import annotations

import pytest

from tests.extract.test_left_to_tell_id import lines, read

ASIDES = [
    (
        "Presiden Bolivia Luis Arce, yang dilantik pada November 2020, mengunjungi Peru.",
        ["Appointment None held 2020-11", "Visit CONSULT held -"],
    ),
    ("Presiden Bolivia Luis Arce, yang lahir pada 1963, tiba di Lima.", ["Visit CONSULT held -"]),
    (
        "Presiden Ceko Petr Pavel, yang dilantik pada 9 Maret 2023, menemui Presiden Chad Mahamat Deby.",
        ["Appointment None held 2023-03-09", "Meeting CONSULT held -"],
    ),
    (
        "Anwar Ibrahim, yang dilantik menjadi Perdana Menteri Malaysia pada November 2022, menemui Presiden Chad "
        "Mahamat Deby.",
        ["Appointment None held 2022-11", "Meeting CONSULT held -"],
    ),
]


@pytest.mark.parametrize(("text", "told"), ASIDES)
def test_what_an_aside_tells_is_no_part_of_the_main_clause(text: str, told: list[str]) -> None:
    events = sorted(read(text).events, key=lambda e: min(v.begin for v in e.evidence))
    assert [
        f"{e.kind.value} {e.plover} {e.status.value} {e.start.iso if e.start else '-'}" for e in events
    ] == told


FROM_WHERE = [
    ("Jerman menerbangkan 120 warganya dari Khartum ke Yordania.", "place/khartoum"),
    ("Jepang menerbangkan pulang 206 orang dari Kabul ke Tokyo.", "place/kabul"),
    ("Sebanyak 500 warga Filipina yang dievakuasi dari Beirut tiba di Manila.", "place/beirut"),
    ("Seluruh staf kedutaan Kenya akan diungsikan ke Djibouti.", "country/DJI"),
]


@pytest.mark.parametrize(("text", "place"), FROM_WHERE)
def test_people_are_brought_away_from_there(text: str, place: str) -> None:
    (event,) = read(text).events
    assert event.place == place


SHUT: list[tuple[str, list[str]]] = [
    (
        "Presiden Erdogan memerintahkan Kedutaan Besar Israel di Ankara ditutup.",
        ["Measure SANCTION held ISR:recipient TUR:actor"],
    ),
    ("Konsulat Rusia di Poznan ditutup Polandia.", ["Measure SANCTION held POL:actor RUS:recipient"]),
    ("Kedutaan Besar Ghana di Lome ditutup pada 1991.", ["Measure SANCTION held GHA:actor TGO:recipient"]),
    ("Aljazair menutup pipa gas ke Maroko.", ["Measure SANCTION held DZA:actor MAR:recipient"]),
    ("Aljazair menutup pipa gas ke rumah warga Maroko.", []),
    (
        "Duta Besar Inggris Dominick Chilcott dan seluruh stafnya sudah dievakuasi dari Iran.",
        ["Measure AID held GBR:actor"],
    ),
    # who did the same stands not against the one he follows
    (
        "Prancis mengecam kudeta itu, demikian pula Jerman.",
        ["Statement ACCUSE held FRA:actor", "Statement ACCUSE held DEU:actor"],
    ),
    # those who meet on the sidelines of a named gathering attend it
    (
        "Di sela KTT ECOWAS di Abuja, Menlu Chad bertemu Menlu Niger.",
        [
            "Summit CONSULT held NER:attendee NGA:attendee NGA:host TCD:attendee ecowas:organizer",
            "Meeting CONSULT held NER:attendee TCD:attendee",
        ],
    ),
    (
        "Di sela acara itu, Menlu Chad bertemu Menlu Niger.",
        ["Meeting CONSULT held NER:attendee TCD:attendee"],
    ),
]


@pytest.mark.parametrize(("text", "told"), SHUT)
def test_who_shuts_a_mission_and_who_is_there(text: str, told: list[str]) -> None:
    assert lines(text) == told
