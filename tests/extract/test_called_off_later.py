"""Plans that a later sentence calls off, whatever that calls them."""

from __future__ import annotations

import pytest

from kg.model import Status
from kg.pipeline import extract_article
from kg.read import article_from_text

EN, ID = (
    "The president of Ghana, Esi Owusu, was due to visit Togo",
    "Presiden Ghana Esi Owusu berencana mengunjungi Togo",
)
CALLED_OFF = [
    ("en", f"{EN}. The visit was cancelled."),
    ("en", f"{EN} on 20 June. The trip has since been called off."),
    ("en", f"{EN} on 20 May. That visit was eventually postponed because of floods."),
    ("en", f"{EN}. Accra cancelled the trip on Tuesday."),
    ("en", f"{EN}, but scrapped the trip."),
    ("en", "Ghana and Togo were to hold talks in Lome on 20 June. The talks were put off."),
    ("id", f"{ID}. Kunjungan itu dibatalkan."),
    ("id", f"{ID} pada 20 Mei lalu. Lawatan tersebut akhirnya ditunda karena banjir."),
    ("id", f"{ID}. Accra membatalkan lawatan itu pada Selasa."),
    ("id", f"{ID}. Rencana itu batal."),
    (
        "id",
        "Presiden Ghana Esi Owusu hendak menemui Presiden Togo Afi Lawson di Lome. Pertemuan itu batal digelar.",
    ),
]
GOES_AHEAD = [
    ("en", f"{EN}. The visit was not cancelled."),
    ("en", f"{EN}. At the talks they cancelled a debt."),
    ("en", f"{EN}. A visit by Mali was cancelled."),
    ("id", f"{ID}. Kunjungan itu tidak dibatalkan."),
    ("id", f"{ID}. Dalam kunjungan itu utang dibatalkan."),
]


def statuses(language: str, text: str) -> list[Status]:
    day = "12 Juni 2025" if language == "id" else "12 June 2025"
    findings = extract_article(article_from_text(f"Title\n\n{day}\n\n{text}\n", "s", language=language))
    names = {e.key: e.label_en for e in findings.entities}
    return [
        e.status for e in findings.events if any(names[p.participant] == "Ghana" for p in e.participations)
    ]


@pytest.mark.parametrize(("language", "text"), CALLED_OFF)
def test_what_was_planned_is_called_off(language: str, text: str) -> None:
    assert statuses(language, text) == [Status.CANCELLED]


@pytest.mark.parametrize(("language", "text"), GOES_AHEAD)
def test_a_plan_stays_one(language: str, text: str) -> None:
    assert Status.CANCELLED not in statuses(language, text)
