"""What Indonesian articles tell of seminars with a title, of similar steps, and beside the summit that was held."""

from __future__ import annotations

import pytest

from tests.extract.test_pages_claim_by_claim import claims, told

TOLD = [
    (
        'KBRI Lome menggelar webinar "Damai untuk Chad dan Mali" pada Senin.',
        "Conference CONSULT held * IDN:organizer",
    ),
    (
        "KBRI Lome menyelenggarakan lokakarya tentang kakao di Lome.",
        "Conference CONSULT held - IDN:organizer",
    ),
    ("KBRI Lome menggelar diskusi panel bertema kakao di Lome.", "Conference CONSULT held - IDN:organizer"),
    (
        "Ghana mengusir diplomat Mali. Togo menerapkan kebijakan serupa.",
        "Measure SANCTION held - TGO:actor",
    ),
    (
        "Ghana mengirim obat ke Mali. Togo mengirim bantuan serupa.",
        "Measure AID held - TGO:actor",
    ),
]

NOT_TOLD = [
    ('KBRI Lome menggelar webinar "Damai untuk Chad" pada Senin.', "Conference CONSULT held * TCD:attendee"),
    ("Kampus itu menggelar webinar tentang kakao pada Senin.", "Conference"),
]


@pytest.mark.parametrize(("text", "claim"), TOLD)
def test_what_is_claimed(text: str, claim: str) -> None:
    assert told("id", text, claim), claims("id", text)


@pytest.mark.parametrize(("text", "claim"), NOT_TOLD)
def test_what_is_not_claimed(text: str, claim: str) -> None:
    assert not told("id", text, claim), claims("id", text)
