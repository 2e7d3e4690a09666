"""States that are no more act in the texts of their days, and their capital was theirs."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def parts(text: str, language: str = "en") -> list[str]:
    article = article_from_text(f"Title\n\n{text}\n", "gone", language=language, published="1955-05-15")
    return sorted({str(p.participant) for e in extract_article(article).events for p in e.participations})


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("The Soviet Union condemned France.", "en", ["country/FRA", "country/SUN"]),
        ("Uni Soviet mengecam Prancis.", "id", ["country/FRA", "country/SUN"]),
        ("Yugoslavia thanked Peru.", "en", ["country/PER", "country/YUG"]),
        ("The Soviet Union was angry. Moscow condemned France.", "en", ["country/FRA", "country/SUN"]),
        ("The Soviet Union was not Russia. Moscow condemned France.", "en", ["country/FRA", "country/RUS"]),
        ("Bekas Uni Soviet mengecam Prancis.", "id", []),
    ],
)
def test_a_state_that_is_gone_acted(text: str, language: str, told: list[str]) -> None:
    assert parts(text, language) == told


@pytest.mark.parametrize(
    ("text", "language", "body"),
    [
        ("AS mengecam Kuba. Ia harus lolos di Senat.", "id", "organization/us-senate"),
        ("U.S. officials spoke. Congress rejected the treaty.", "en", "organization/us-congress"),
        ("Dewan Keamanan (DK) PBB mengecam Iran. Rusia menolak keputusan DK.", "id", "organization/unsc"),
    ],
)
def test_a_house_is_of_whom_the_article_names(text: str, language: str, body: str) -> None:
    article = article_from_text(f"Title\n\n{text}\n", "house", language=language, published="2016-05-15")
    assert body in {e.key for e in extract_article(article).entities}


@pytest.mark.parametrize("text", ["Kongres Rakyat menolak. AS diam.", "Norwegia diam. DK menolak."])
def test_others_are_no_houses(text: str) -> None:
    article = article_from_text(f"Judul\n\n{text}\n", "house", language="id", published="2016-05-15")
    keys = {e.key for e in extract_article(article).entities}
    assert not keys & {"organization/us-congress", "organization/unsc"}


def test_a_capital_of_a_state_named_by_its_ministry() -> None:
    text = (
        "Garis itu dipersengketakan sejak Uni Soviet bubar.\n\nKementerian Luar Negeri Rusia menawarkan diri sebagai "
        "penengah, tetapi Kirgistan menolak tawaran Moskow.\n"
    )
    found = extract_article(article_from_text(text, "s", language="id", published="2025-03-13"))
    assert "country/RUS" in {p.participant for e in found.events for p in e.participations}
    assert "country/SUN" not in {p.participant for e in found.events for p in e.participations}
