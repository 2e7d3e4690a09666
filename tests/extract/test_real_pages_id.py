"""Indonesian constructions of real news pages: what goes on behind a clause, who is meant, what is no act."""

from __future__ import annotations

import pytest

from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str, language: str = "id") -> list[Event]:
    """The events of a short article of a known day, a Thursday."""
    title = "Berita hari ini" if language == "id" else "News of the day"
    article = article_from_text(f"{title}\n\n{text}", "pages", language=language, published="2024-01-25")
    return list(extract_article(article).events)


def seen(text: str, language: str = "id") -> set[tuple[str, str | None, str, frozenset[str]]]:
    """Kind, type, status and the participants of each event."""
    return {
        (
            str(e.kind),
            None if e.plover is None else str(e.plover),
            str(e.status),
            frozenset(p.participant.partition("/")[2] for p in e.participations),
        )
        for e in told(text, language)
    }


def these(*keys: str) -> frozenset[str]:
    return frozenset(keys)


MEET = ("Meeting", "CONSULT", "held")
VISIT = ("Visit", "CONSULT", "held")
ACCUSE = ("Statement", "ACCUSE", "held")

TOLD = [
    # a relative clause before the main verb
    (
        "Menteri Luar Negeri Kenya yang berkunjung ke Lusaka pada Senin bertemu Presiden Zambia Hakainde Hichilema.",
        {
            (*VISIT, these("KEN", "ZMB", "hakainde-hichilema")),
            (*MEET, these("KEN", "ZMB", "hakainde-hichilema")),
        },
    ),
    # the clause that goes on behind "tetapi"
    (
        "Zambia mengatakan tidak akan menutup kedutaannya di Malawi, tetapi akan memanggil pulang duta besarnya dari "
        "Kenya.",
        {
            ("Measure", "SANCTION", "denied", these("ZMB", "MWI")),
            ("Measure", "SANCTION", "planned", these("ZMB", "KEN")),
        },
    ),
    # who says so in the passive is who meets
    (
        "Hal itu disampaikan oleh Menteri Luar Negeri Kenya Musalia Mudavadi ketika bertemu Presiden Zambia Hakainde "
        "Hichilema di Lusaka.",
        {(*MEET, these("KEN", "ZMB", "hakainde-hichilema", "musalia-mudavadi"))},
    ),
    # outlets that are cited do nothing
    ("Dilansir Reuters dan AFP, Zambia mengecam serangan Malawi.", {(*ACCUSE, these("ZMB", "MWI"))}),
    ("Zambia mengecam Malawi, dikutip dari Xinhua, Selasa.", {(*ACCUSE, these("ZMB", "MWI"))}),
    # what a place is used for has no doer that is named
    ("Pangkalan itu digunakan untuk menyerang Zambia.", set()),
    # some of a group
    ("Beberapa negara ASEAN mengecam Zambia.", {(*ACCUSE, these("asean", "ZMB"))}),
    # a passive behind an opening phrase
    (
        "Setelah berbulan-bulan, Malawi dituduh Zambia melanggar perjanjian.",
        {(*ACCUSE, these("ZMB", "MWI"))},
    ),
    # a list that a preposition leads has no subject in it
    (
        "Dalam pertemuan dengan Chad, Mali, dan Niger, Presiden Joko Widodo menawarkan bantuan.",
        {
            (*MEET, these("TCD", "MLI", "NER", "IDN", "joko-widodo")),
            ("Statement", "AGREE", "held", these("TCD", "MLI", "NER", "IDN", "joko-widodo")),
        },
    ),
    # several envoys
    (
        "Para duta besar Kenya, Zambia, dan Malawi bertemu Menteri Luar Negeri Retno Marsudi.",
        {(*MEET, these("KEN", "ZMB", "MWI", "IDN", "retno-marsudi"))},
    ),
    # whom a minister meets in a capital
    (
        "Selama di Nairobi, Menlu Retno bertemu Menteri Luar Negeri, Menteri Perdagangan dan Presiden William Ruto.",
        {(*MEET, these("KEN", "IDN", "retno-marsudi", "william-ruto"))},
    ),
]


@pytest.mark.parametrize(("text", "events"), TOLD)
def test_what_is_told(text: str, events: set[tuple[str, str | None, str, frozenset[str]]]) -> None:
    assert seen(text) == events


def test_two_summits_are_two_events() -> None:
    names = {e.name for e in told("Presiden akan menghadiri KTT G20 dan KTT ASEAN.")}
    assert names == {"G20 Summit", "ASEAN Summit"}


COUNTRIES_OF_A_REGION = [
    ("id", "Menlu Retno berkunjung ke tiga negara di Afrika, yaitu Kenya dan Malawi.", {"KEN", "MWI"}),
    ("id", "Menlu Retno berkunjung ke sejumlah negara di kawasan Pasifik, termasuk Fiji.", {"FJI"}),
    ("id", "Menlu Retno melakukan kunjungan ke Kenya dan Malawi di Afrika.", {"KEN", "MWI"}),
    ("en", "President Ruto began a visit to three countries in Africa, including Zambia.", {"ZMB"}),
]


@pytest.mark.parametrize(("language", "text", "hosts"), COUNTRIES_OF_A_REGION)
def test_countries_of_a_region_are_visited(language: str, text: str, hosts: set[str]) -> None:
    parts = [p for e in told(text, language) for p in e.participations]
    assert {p.participant.partition("/")[2] for p in parts if str(p.role) == "host"} == hosts


FRONTED = [
    "Dalam kunjungan ke Chad, Mali, dan Niger, Menlu Retno Marsudi membahas perdagangan.",
    "Dalam rangka lawatan ke tiga negara di Afrika, yaitu Chad, Mali dan Niger, Menlu Retno Marsudi berangkat Senin.",
    "Saat berkunjung ke Chad, Mali dan Niger, Menlu Retno Marsudi membahas perdagangan.",
]


@pytest.mark.parametrize("text", FRONTED)
def test_who_visits_stands_behind_the_list(text: str) -> None:
    parts = {
        (str(p.role), p.participant) for e in told(text) if str(e.kind) == "Visit" for p in e.participations
    }
    assert parts == {
        ("visitor", "person/retno-marsudi"),
        ("visitor", "country/IDN"),
        *(("host", f"country/{code}") for code in ("TCD", "MLI", "NER")),
    }


def test_where_countries_lie_is_where_nothing_happens() -> None:
    (sanction,) = told("Kenya menjatuhkan sanksi kepada sejumlah negara di Afrika, antara lain Malawi.")
    assert sanction.place is None
    (met,) = told("Retno Marsudi bertemu Menlu Kenya di Lusaka, seperti dilaporkan Antara.")
    assert met.place == "place/lusaka"
