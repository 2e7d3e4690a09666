"""Indonesian: on which days, where and whether something was, told on 3 May 2024, a Friday."""

from __future__ import annotations

import pytest

from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(sentence: str) -> list[Event]:
    text = f"Kabar hari ini\n\nJumat, 3 Mei 2024\n\n{sentence}"
    return list(extract_article(article_from_text(text, "days")).events)


def line(event: Event) -> str:
    """Kind, status, first and last day, place: "Visit held 2024-05-01 2024-05-02 tartu"."""
    days = [day.iso if day is not None else "-" for day in (event.start, event.end)]
    place = (event.place or "-").partition("/")[2] or "-"
    return " ".join([event.kind.value, event.status.value, *days, place])


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # what is refused is ahead, and its day is not that of the refusal
        (
            "Peru membantah menterinya akan mengunjungi Tartu pada Sabtu.",
            ["Statement held - - -", "Visit denied 2024-05-04 - tartu"],
        ),
        ("Presiden Peru tidak bertemu presiden Fiji pada Sabtu.", ["Meeting denied 2024-04-27 - -"]),
        # a gathering takes place without whoever stays away from it
        (
            "Presiden Peru tidak akan menghadiri KTT di Tartu pada Senin.",
            ["Statement held - - -", "Summit planned 2024-05-06 - tartu"],
        ),
        (
            "Presiden Peru menolak menghadiri KTT di Tartu pada Senin.",
            ["Statement held - - -", "Summit planned 2024-05-06 - tartu"],
        ),
        ("Presiden Peru tidak menghadiri KTT di Tartu pada Senin.", ["Summit held 2024-04-29 - tartu"]),
        # the day on which a guest leaves is the last of so many days
        (
            "Presiden Peru meninggalkan Rwanda pada Kamis setelah kunjungan tiga hari.",
            ["Visit held 2024-04-30 2024-05-02 RWA"],
        ),
        (
            "Presiden Peru meninggalkan Kigali, Kamis (2/5), seusai lawatan dua hari.",
            ["Visit held 2024-05-01 2024-05-02 kigali"],
        ),
        (
            "Presiden Peru bertolak dari Tartu menuju Kigali pada Kamis setelah kunjungan dua hari.",
            ["Visit held 2024-05-02 - kigali", "Visit held - - tartu"],
        ),
        (
            "Presiden Peru mengunjungi Rwanda pada Kamis selama tiga hari.",
            ["Visit held 2024-05-02 2024-05-04 RWA"],
        ),
    ],
)
def test_when_where_and_whether(sentence: str, expected: list[str]) -> None:
    assert [line(event) for event in told(sentence)] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Perundingan Peru dan Fiji dilanjutkan di Tartu, Kamis (2/5), menyusul putaran pertama pada Maret.",
            "negotiation-1 negotiation-2",
        ),
        (
            "Peru dan Fiji bertemu di Tartu, Kamis (2/5), menyusul banjir di Lima.",
            "",
        ),
    ],
)
def test_what_it_came_after(sentence: str, expected: str) -> None:
    follows = [f"{event.key} {event.follows}" for event in told(sentence) if event.follows is not None]
    assert " ".join(follows) == expected
