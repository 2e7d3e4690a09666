"""Indonesian pages on embassies: seminars that they hold, where their ambassador serves, and open questions."""

from __future__ import annotations

import pytest

from tests.extract.test_pages_claim_by_claim import told

TOLD = [
    # seminars of missions and ministries
    (
        "KBRI Nairobi menggelar seminar perdagangan dan investasi di Hotel Serena, Nairobi, Kamis (7/3).",
        "Conference CONSULT held 2024-03-07 KEN:host",
    ),
    (
        "Kedubes Peru mengadakan lokakarya diplomasi ekonomi di Jakarta.",
        "Conference CONSULT held - PER:organizer",
    ),
    (
        "Kementerian Luar Negeri menggelar seminar kebijakan luar negeri di Surabaya, Senin.",
        "Conference CONSULT held 2024-03-04 IDN:organizer",
    ),
    # two states whose names stand beside each other, and no paper of that name
    (
        "Menteri Perdagangan menghadiri Forum Bisnis Indonesia-Peru di Lima, Senin (4/3).",
        "Conference CONSULT held 2024-03-04 PER:attendee",
    ),
    # people of a country who protest, and no government
    (
        "Ribuan warga Fiji memprotes undang-undang agen asing di Suva, Rabu.",
        "Measure PROTEST held 2024-03-06 FJI:actor",
    ),
    # an ambassador serves where his embassy is
    (
        "KBRI Nairobi menggelar pameran kopi, Kamis. Dalam sambutannya, Duta Besar Ana Soto menyampaikan bahwa nilai "
        "perdagangan tumbuh.",
        "ana-soto is ambassador of IDN to KEN",
    ),
    ("Dubes RI Ana Soto membuka pameran kopi di KBRI Lima, Senin.", "ana-soto is ambassador of IDN to PER"),
]


@pytest.mark.parametrize(("text", "claim"), TOLD)
def test_what_is_told(text: str, claim: str) -> None:
    assert told("id", text, claim)


NOT_TOLD = [
    ("Universitas Lima menggelar seminar kesehatan di Lima.", "Conference"),
    (
        "Presiden Peru menerima Duta Besar Indonesia Ana Soto. KBRI Bogota menyatakan WNI aman.",
        "ana-soto is ambassador of IDN to COL",
    ),
    # what is only offered
    (
        "Kirgizstan dan Tajikistan meneken traktat di Bishkek, Senin. Menlu Kazakhstan menawarkan perundingan teknis di "
        "Shymkent bulan depan.",
        "Negotiation CONSULT held",
    ),
    ("Pemerintah Kenya memprotes penahanan 20 warga Kenya di Uganda.", "Measure PROTEST"),
    # what is judged
    ("Menlu Kenya Ana Soto menyebut pengerahan itu tonggak penting.", "ana-soto says"),
    # what is only asked
    ("Ia tidak menanggapi pertanyaan apakah Kenya akan melayangkan protes.", "Statement ACCUSE"),
    ("Menlu Kenya menolak menjawab apakah negaranya akan menarik duta besar dari Kigali.", "Measure"),
    ("Belum jelas apakah Presiden Kenya akan bertemu Presiden Uganda di Lima.", "Meeting"),
    ("Wartawan bertanya apakah Ghana akan menjatuhkan sanksi terhadap Togo.", "Measure"),
]


@pytest.mark.parametrize(("text", "claim"), NOT_TOLD)
def test_what_is_not_told(text: str, claim: str) -> None:
    assert not told("id", text, claim)
