"""A meeting in which a group's ministers or leaders do something is theirs; the next one is yet to be held."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_told_after_en import told

INDONESIAN: list[tuple[str, list[str]]] = [
    (
        "Para menteri ASEAN menyepakati jadwal itu dalam pertemuan di Cebu pada Jumat.",
        [
            "Statement AGREE held 2023-06-09 cebu-city | actor=asean",
            "Conference CONSULT held 2023-06-09 cebu-city | host=PHL organizer=asean",
        ],
    ),
    (
        "Naskah itu dirumuskan para menteri keuangan ASEAN dalam pertemuan di Cebu, Filipina, 9 dan 10 Juni.",
        ["Conference CONSULT held 2023-06-09 cebu-city | host=PHL organizer=asean"],
    ),
    (
        "Para pemimpin Uni Afrika menyetujui anggaran itu dalam pertemuan di Lusaka.",
        ["Summit CONSULT held - lusaka | host=ZMB organizer=african-union"],
    ),
    # a meeting told before, ministers of one state, and what a body says with somebody else
    (
        "Para menteri ASEAN menyepakati jadwal itu dalam pertemuan itu.",
        ["Statement AGREE held - - | actor=asean"],
    ),
    (
        "Para menteri Kenya mengecam Uganda dalam pertemuan di Lome pada Senin.",
        ["Statement ACCUSE held 2023-06-12 lome | actor=KEN recipient=UGA"],
    ),
    (
        "Para menteri ASEAN membahas hal itu dengan Menlu China Wang Yi dalam pertemuan di Cebu pada Senin.",
        ["Meeting CONSULT held 2023-06-12 cebu-city | attendee=CHN attendee=asean attendee=wang-yi"],
    ),
]

ENGLISH: list[tuple[str, list[str]]] = [
    (
        "The text was approved by ASEAN foreign ministers at a meeting in Cebu on Friday.",
        ["Conference CONSULT held 2023-06-09 cebu-city | host=PHL organizer=asean"],
    ),
    (
        "ASEAN foreign ministers discussed it with China's foreign minister Wang Yi at a meeting in Cebu on Friday.",
        ["Meeting CONSULT held 2023-06-09 cebu-city | attendee=CHN attendee=asean attendee=wang-yi"],
    ),
    (
        "The Pacific Islands Forum ended its summit in Suva on Friday. The next session is to be held in Apia in 2026.",
        [
            "Summit CONSULT held - suva | host=FJI organizer=pif",
            "Summit CONSULT planned 2026 apia | host=WSM organizer=pif",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), INDONESIAN)
def test_they_meet_there_in_indonesian(text: str, expected: list[str]) -> None:
    """Each row: a text and everything that it tells."""
    assert told(text, "id") == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_they_meet_there_in_english(text: str, expected: list[str]) -> None:
    """The same in English."""
    assert told(text) == expected


BETWEEN = "Naskah itu dirumuskan para menteri keuangan ASEAN dalam pertemuan di Cebu, 9 dan 10 April. "


@pytest.mark.parametrize("between", ["", BETWEEN])
def test_what_is_called_a_sequel_follows_what_is_named(between: str) -> None:
    """ "Sebagai kelanjutan KTT": the sequel is the summit's, whatever was told since."""
    text = (
        f"KTT ASEAN di Vientiane ditutup pada Jumat. {between}"
        "Sebagai kelanjutan KTT, para menteri perdagangan ASEAN akan bersidang di Manila pada 8 Juli."
    )
    article = article_from_text(text, "sequel", language="id", published="2023-06-15")
    last = extract_article(article).events[-1]
    assert (last.kind.value, last.follows) == ("Conference", "summit-1")
