"""Where an event was: ports told by their sea, bases, the paper's own capital, an opening with "while in"."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def places(text: str, publisher: str = "") -> list[str | None]:
    article = article_from_text(f"A title\n\n{publisher}{text}\n", "x", language="en", published="2012-01-26")
    events = sorted(extract_article(article).events, key=lambda e: min(v.begin for v in e.evidence))
    return [e.place.partition("/")[2] if e.place else None for e in events]


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("in the Black Sea port of Trabzon", "trabzon"),
        ("in the Red Sea resort of Sharm el-Sheikh", "sharm-el-sheikh"),
        ("at the Sattahip naval base", "sattahip-naval-base"),
        ("at the Sattahip naval base in Thailand", "sattahip-naval-base"),
        ("at a naval base in Thailand", "THA"),
        ("in Geneva, Switzerland,", "geneva"),
    ],
)
def test_a_place_told_by_what_it_is(where: str, place: str) -> None:
    assert places(f"Kevin Rudd met Hillary Clinton {where} on Tuesday.") == [place]


def test_an_opening_with_while() -> None:
    assert places("While in Brasilia, Kevin Rudd also met Celso Amorim.") == ["brasilia"]
    assert places("While in office, Kevin Rudd also met Celso Amorim.") == [None]


@pytest.mark.parametrize(
    "where", ["inside Fijian territory", "on Fijian soil", "in Fijian waters", "over Fijian airspace"]
)
def test_a_country_s_soil_is_the_country(where: str) -> None:
    article = article_from_text(f"A title\n\nTongan forces attacked a camp {where}.\n", "x", language="en")
    (event,) = extract_article(article).events
    assert event.place == "country/FJI"


def told(language: str, text: str) -> list[str | None]:
    body = text.replace(" || ", "\n\n")
    article = article_from_text(f"A title\n\n{body}\n", "x", language=language, published="2012-01-26")
    events = sorted(extract_article(article).events, key=lambda e: min(v.begin for v in e.evidence))
    return [e.place.partition("/")[2] if e.place else None for e in events]


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "Kevin Rudd met Hillary Clinton during a visit to Suva on Tuesday.", "suva"),
        ("en", "Kevin Rudd thanked Fiji on his first visit to Suva.", "suva"),
        ("en", "Kevin Rudd thanked Fiji after a visit to Suva.", None),
        ("en", "Kevin Rudd condemned Hillary Clinton's visit to Suva.", None),
        ("id", "Kevin Rudd bertemu Hillary Clinton saat berkunjung ke Suva, Selasa.", "suva"),
        ("id", "Kevin Rudd menjanjikan bantuan kepada Fiji dalam kunjungannya ke Suva.", "suva"),
        ("id", "Kevin Rudd mengecam Fiji setelah kunjungan ke Suva.", None),
        ("id", "Kevin Rudd mengecam pertemuan di Suva itu.", None),
        (
            "en",
            "Seated in Suva at talks that ran late, Kevin Rudd and Hillary Clinton signed a pact.",
            "suva",
        ),
    ],
)
def test_where_a_visit_or_a_seat_is(language: str, text: str, place: str | None) -> None:
    assert told(language, text)[0] == place


def test_guest_and_host_speak_where_they_are() -> None:
    first = "Presiden Brasil Luiz Silva tiba di Ankara pada Senin. || "
    assert told("id", f"{first}Brasil dan Turki mengecam Fiji.") == ["ankara", "ankara"]
    assert told("id", f"{first}Samoa dan Tonga mengecam Fiji.") == ["ankara", None]


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", '"We thank Fiji for its help," Kevin Rudd said in Suva on Tuesday.', "suva"),
        ("en", '"We thank Fiji for its help in Samoa," Kevin Rudd said on Tuesday.', None),
        ("id", "Australia mengecam serangan Fiji, kata Kevin Rudd di Canberra, Selasa.", "canberra"),
        ("id", "Australia mengecam serangan Fiji di Canberra, kata Kevin Rudd, Selasa.", None),
        ("en", "Kenya condemned the raid, Alfred Mutua, its minister, said in Nairobi.", "nairobi"),
        ("en", "Fiji met its critics at a vote in Suva, in which Samoa rejected the plan.", "suva"),
        ("en", "Senegalese soldiers crossed into Gambia on Tuesday.", "GMB"),
        ("en", "Russian missiles struck Kyiv on Tuesday.", "kyiv"),
        ("id", "Rusia menggempur Kyiv pada Selasa.", "kyiv"),
        ("id", "Di depan Majelis Umum PBB, New York, Selasa, Kevin Rudd mengecam Fiji.", "new-york"),
        ("id", "Di Majelis Umum PBB, Selasa, Kevin Rudd mengecam Fiji.", None),
        ("en", "Police in Jakarta fired tear gas at protesters outside the US embassy.", "jakarta"),
    ],
)
def test_where_words_were_spoken_and_blows_fell(language: str, text: str, place: str | None) -> None:
    assert told(language, text)[0] == place


@pytest.mark.parametrize(
    ("where", "place", "body"),
    [
        ("Kantor Kementerian Pertahanan, Jakarta,", "kantor-kementerian-pertahanan", "kemhan"),
        ("Kantor Kementerian Keuangan, Jakarta,", "kantor-kementerian-keuangan", None),
        ("kantor Kementerian Pertahanan, Jakarta,", "jakarta", "kemhan"),
        ("Kantor Berita Antara, Jakarta,", "jakarta", None),
    ],
)
def test_a_ministry_s_building_is_a_place(where: str, place: str, body: str | None) -> None:
    text = f"Presiden Joko Widodo menerima Kevin Rudd di {where} Selasa."
    article = article_from_text(f"A title\n\n{text}\n", "x", language="id", published="2015-01-22")
    found = extract_article(article)
    assert [e.place for e in found.events] == [f"place/{place}"]
    assert body is None or f"organization/{body}" in {e.key for e in found.entities}
