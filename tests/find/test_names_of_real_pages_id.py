"""Indonesian pages: cities around a word of place, countries behind a title, what is nobody's name."""

from __future__ import annotations

import pytest

from kg.model import Findings
from kg.pipeline import extract_article
from kg.read import article_from_text


def found(text: str, language: str = "id") -> Findings:
    page = f"Berita hari ini\n\nSenin, 1 April 2024\n\nRapat itu usai kemarin di sana.\n\n{text}\n"
    return extract_article(article_from_text(page, "x", language=language))


def keys(text: str, language: str = "id") -> set[str]:
    return {entity.key for entity in found(text, language).entities}


@pytest.mark.parametrize(
    "text",
    [
        "Ledakan terdengar di ibu kota Kyiv.",
        "Ledakan terdengar di ibu kota Ukraina, Kyiv.",
        "Serangan di sekitar Kyiv berlanjut.",
        "Jenazah ditemukan di Irpin, pinggiran Kyiv.",
        "Pasukan itu meninggalkan wilayah Kyiv.",
    ],
)
def test_a_capital_is_the_city(text: str) -> None:
    assert "place/kyiv" in keys(text)


@pytest.mark.parametrize(
    "text",
    ["Residents of Kyiv fled.", "Blasts shook central Kyiv.", "They met in the Ukrainian capital Kyiv."],
)
def test_a_capital_is_the_city_in_english(text: str) -> None:
    assert "place/kyiv" in keys(text, "en")


@pytest.mark.parametrize("text", ["Kebijakan luar negeri Moskow dikritik.", "Keputusan Moskow dikecam."])
def test_a_capital_is_the_government(text: str) -> None:
    assert "place/moscow" not in keys(text)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Menlu India Jaishankar tiba di sana.", "country/IND"),
        ("Presiden Chad Deby tiba di sana.", "country/TCD"),
        ("Menhan Georgia Chikovani tiba di sana.", "country/GEO"),
    ],
)
def test_a_country_behind_a_title_is_no_given_name(text: str, country: str) -> None:
    (position,) = found(text).positions
    assert position.of == country


@pytest.mark.parametrize(
    "text",
    [
        "Mereka didampingi Komandan Pasukan Kehormatan.",
        "Hal itu disampaikan Kepala Kebijakan Uni Eropa.",
        "Warga kota itu merayakan Maulid Nabi Muhammad SAW.",
        "Lagu kebangsaan “Indonesia Raya” dikumandangkan.",
        "Viral! Delapan kampus ternama memberikan beasiswa.",
        "* Untuk mengetahui kebenaran informasi yang beredar, silakan WhatsApp ke nomor 0811 1111 111.",
    ],
)
def test_nobody_and_no_place_is_named(text: str) -> None:
    assert not {key for key in keys(text) if key.startswith(("person/", "place/", "platform/"))}


def test_a_site_before_a_dash_is_no_place() -> None:
    assert not {k for k in keys("KabarTimur.id - Menlu Jepang tiba kemarin.") if k.startswith("place/")}


def test_a_name_ends_before_a_quotation_mark() -> None:
    assert "person/emmanuel-macron" in keys('Simak Video "Momen Prabowo Bertemu Emmanuel Macron"')


@pytest.mark.parametrize("before", ["Pemanggilan itu dilakukan oleh", "Hal itu disampaikan"])
def test_a_name_in_apposition_that_only_a_comma_opens(before: str) -> None:
    (position,) = found(f"{before} Menteri Luar Negeri Jepang, Haruka Sakamoto pada Senin.").positions
    assert (position.person, position.of) == ("person/haruka-sakamoto", "country/JPN")


def test_no_apposition_behind_with() -> None:
    assert not found(
        "Bersama Menteri Luar Negeri Jepang, Haruka Sakamoto pada Senin membahas hal itu."
    ).positions
