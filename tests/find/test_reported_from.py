"""Cities in by-lines and datelines: from where an article reports, and what only looks like one."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

EN = "Fiji and Tonga signed a pact on Friday."
ID = "Fiji dan Tonga menandatangani pakta, Jumat."

HEADS = [
    # language, lines above the text or before its first words, the places that they tell
    ("en", "Wellington, 18 January 2022\n\n", {"Wellington"}),
    ("en", "Namib Digest, WINDHOEK - Tuesday, June 4, 2019\n\n", {"WINDHOEK"}),
    ("en", "LUSAKA, 6 August 2019 | The Daily Copper\n\n", {"LUSAKA"}),
    ("en", "By Femi Lantern in Benahin\n\n", {"Benahin"}),
    ("en", "By Our Correspondents in Kathmandu and Pokhara\n\n", {"Kathmandu", "Pokhara"}),
    ("en", "The Lantern, Accra, Thursday, May 9, 1991\n\n", {"Accra"}),
    ("en", "LA VOZ, Asunción - MAY 14, 2019 - 09:45 PYT\n\n", {"Asunción"}),
    ("en", "March 8, 2024 | Berlin\n\n", {"Berlin"}),
    ("en", "4 March, Minsk /Corr. BELTA/. ", {"Minsk"}),
    ("en", "ST. JULIAN — ", {"ST. JULIAN"}),
    ("en", "GENEVA/VIENNA, Feb 3 (Reuters) - ", {"GENEVA", "VIENNA"}),
    ("en", "WINDHOEK, Mon. — ", {"WINDHOEK"}),
    ("en", "By Frances Harbin\n\n", set()),
    ("en", "By Paris Lomax\n\n", set()),
    ("en", "From Our Own Correspondent\n\n", set()),
    ("en", "By Sofia Lomas, The London Herald\n\n", set()),
    ("id", "Jakarta, Kompas\n\n", {"Jakarta"}),
    ("id", "Laporan: Sari Dewi dari Den Haag\n\n", {"Den Haag"}),
    ("id", "Reporter Tempo di Canberra: Putri Adityowati\n\n", {"Canberra"}),
    ("id", "Badung, Bali (ANTARA) - ", {"Badung", "Bali"}),
    ("id", "Jayapura, Jubi - ", {"Jayapura"}),
    ("id", "Pos-Kupang.com, Kupang - ", {"Kupang"}),
    ("id", "CNN-Nusantara\n\n", set()),
    ("id", "BBC | AP | DANANG WIBISONO\n\n", set()),
]

FEET = [
    (f"{EN}\n\n- The Beacon, Nadi, Friday 6 May 1994", {"Nadi"}),
    (f"{EN}\n\n(Reporting by Jone Waqa in Suva; Editing by Ann Lee)", {"Suva"}),
]


@pytest.mark.parametrize(("language", "head", "places"), HEADS)
def test_lines_above_a_text_say_where_it_was_written(language: str, head: str, places: set[str]) -> None:
    text = (
        f"{'Pact signed' if language == 'en' else 'Pakta diteken'}\n\n{head}{EN if language == 'en' else ID}"
    )
    assert places_of(text, language) == places


@pytest.mark.parametrize(("body", "places"), FEET)
def test_so_do_those_below_it(body: str, places: set[str]) -> None:
    assert places_of(f"Pact signed\n\n{body}", "en") == places


def test_a_journey_to_no_land_was_not_to_the_datelines_city() -> None:
    text = "Leaders meet\n\n11.06.2019 | Astana\n\nThe president of Turkmenistan was away on a visit abroad."
    told = extract_article(article_from_text(text, "a", language="en")).events
    assert all(e.place is None for e in told)


def places_of(text: str, language: str) -> set[str]:
    """The places named in a text, as it writes them."""
    mentions = extract_article(
        article_from_text(text, "a", language=language, published="2024-03-09")
    ).mentions
    return {text[m.begin : m.end] for m in mentions if any(e.startswith("place/") for e in m.entities)}
