"""What stands in front of "it", what is judged or done again and again, and what stands behind the main verb."""

from __future__ import annotations

import pytest

from tests.extract.test_pages_claim_by_claim import claims, told

TOLD = [
    # what "it" is, in front of it
    (
        "Fiji is wary. A close friend of Apia, it rejected the Tongan demand on Monday.",
        "Statement REJECT held * FJI:actor",
    ),
    (
        "Fiji is wary. One of the oldest members of the forum, it has condemned Tonga for the raid.",
        "Statement ACCUSE held * FJI:actor",
    ),
    (
        "Fiji is wary. Long a partner of Tonga, it expelled the Tongan envoy on Monday.",
        "Measure SANCTION held * FJI:actor",
    ),
    (
        "Fiji is wary. A member of the forum, the country expelled the Tongan envoy.",
        "Measure SANCTION held * FJI:actor",
    ),
    ("Fiji is wary. Once a friend of Samoa, it has condemned Tonga.", "Statement ACCUSE held * FJI:actor"),
    # arrived, it is there on that day
    (
        "Tents sent by Fiji arrived in Tonga on Monday. Samoa met Niue on Friday.",
        "Measure AID held 2024-03-04",
    ),
    # what needs doing is no judgement
    ("Fiji's leader said it was time to meet Tongan King Tupou VI.", "Meeting CONSULT planned"),
]

NOT_TOLD = [
    (
        "Fiji is wary. If the talks fail, it is clear that Tonga will expel the Samoan envoy.",
        "Measure SANCTION * FJI:",
    ),
    ("Jane Roe, a law professor in Suva, said it is unusual to prosecute a Tongan envoy.", "Measure"),
    ("Fiji's leader said it was wrong to expel the Tongan envoy.", "Measure SANCTION"),
    ("Fijian ministers routinely meet Tongan officials.", "Meeting"),
    ("Fiji usually rejects such Tongan claims.", "Statement REJECT"),
    (
        "Wheat donated by Fiji will be unloaded in Apia on Friday. Samoa met Niue on Monday.",
        "Measure AID held 2024-03-08",
    ),
    (
        "Fuel shipped by Fiji will be loaded into a Tongan tank on 21 August. Samoa met Niue on Monday.",
        "Measure AID held 2023-08-21",
    ),
]


@pytest.mark.parametrize(("text", "claim"), TOLD)
def test_what_is_claimed(text: str, claim: str) -> None:
    assert told("en", text, claim), claims("en", text)


@pytest.mark.parametrize(("text", "claim"), NOT_TOLD)
def test_what_is_not_claimed(text: str, claim: str) -> None:
    assert not told("en", text, claim), claims("en", text)
