"""Two clauses joined by "and": whoever the first one names behind its verb does not act in the second."""

from __future__ import annotations

import pytest

from tests.extract.test_pages_claim_by_claim import claims, told

TOLD = [
    ("Jane Roe met Ann Lee and Bob Ray, and she condemned Togo.", "Statement ACCUSE held - jane-roe:actor"),
    ("Fiji thanked Chad and Mali, and it accused Togo of spying.", "Statement ACCUSE held - FJI:actor"),
    (
        "Fiji thanked Chad, Mali and Niger, and it accused Togo of spying.",
        "Statement ACCUSE held - FJI:actor",
    ),
    ("Jane Roe met Ann Lee and Bob Ray, and Fiji condemned Togo.", "Statement ACCUSE held - FJI:actor"),
    (
        "Fiji hosted talks with Chad and Mali, and Togo recalled its envoy from Benin.",
        "Measure SANCTION held - TGO:actor",
    ),
    (
        "Jane Roe met the foreign ministers of Chad and Mali, and Togo's president condemned the coup in Niger.",
        "Statement ACCUSE held - TGO:actor",
    ),
    ("Fiji praised Tonga and Samoa, but they rejected its offer.", "Statement REJECT held - FJI:recipient"),
    ("Fiji sent aid to Tonga and Samoa, and they thanked it.", "Statement SUPPORT held - FJI:recipient"),
    # behind who is only met or rung up before the comma, "he" is whom the sentence is about
    (
        "In a call with Sergey Lavrov, Wang Yi said that he would visit Fiji.",
        "Visit CONSULT planned - wang-yi:visitor",
    ),
    (
        "After meeting Sergey Lavrov in Moscow, Wang Yi flew to Apia, where he met Bob Ray.",
        "Meeting CONSULT held * wang-yi:attendee",
    ),
    # rows that go on
    ("Fiji hosted talks with Chad, Mali, and Togo.", "Meeting CONSULT held - TGO:attendee"),
    ("Fiji hosted talks with Chad and Mali, and with Togo.", "Meeting CONSULT held - TGO:attendee"),
    ("Fiji and Tonga, and Samoa too, condemned the raid by Niue.", "Statement ACCUSE held - FJI:actor"),
    (
        "Ministers from Fiji and Tonga, and Samoan Foreign Minister Jane Roe, met in Suva.",
        "Meeting CONSULT held - FJI:attendee",
    ),
    (
        "Fiji and Tonga signed a treaty, and they will open a new crossing in May.",
        "Measure COOPERATE planned",
    ),
]

NOT_TOLD = [
    ("Jane Roe met Ann Lee and Bob Ray, and she condemned Togo.", "Statement ACCUSE held - ann-lee:actor"),
    ("Fiji thanked Chad and Mali, and it accused Togo of spying.", "Statement ACCUSE held - MLI:actor"),
    ("Jane Roe met Ann Lee and Bob Ray, and Fiji condemned Togo.", "Statement ACCUSE held - bob-ray:actor"),
    ("Fiji hosted talks with Chad and Mali, and Togo recalled its envoy from Benin.", "Meeting * TGO:"),
    (
        "Fiji hosted talks with Chad and Mali, and Togo recalled its envoy from Benin.",
        "Measure SANCTION held - MLI:actor",
    ),
    ("Fiji imposed sanctions on Tonga and Samoa, and it warned Niue.", "Measure SANCTION * NIU:"),
    (
        "Fiji recalled its envoys from Chad and Mali and it expelled two Togolese diplomats.",
        "Measure SANCTION * FJI:recipient",
    ),
    ("Fiji praised Tonga and Samoa, but they rejected its offer.", "Statement REJECT held - FJI:actor"),
    ("Residents blamed Fiji for the raid and said that Suva had failed them.", "FJI says"),
    ("Fiji threatened Tonga and Samoa after they condemned its raid.", "Statement ACCUSE held - FJI:actor"),
    ("Jane Roe visited Chad and Mali, and she met Togo's leader.", "Meeting CONSULT held - TCD:attendee"),
]


@pytest.mark.parametrize(("text", "claim"), TOLD)
def test_what_is_claimed(text: str, claim: str) -> None:
    assert told("en", text, claim), claims("en", text)


@pytest.mark.parametrize(("text", "claim"), NOT_TOLD)
def test_what_is_not_claimed(text: str, claim: str) -> None:
    assert not told("en", text, claim), claims("en", text)


def test_the_same_in_indonesian() -> None:
    rejected = "Fiji memuji Tonga dan Samoa, tetapi mereka menolak tawarannya."
    assert told("id", rejected, "Statement REJECT held - TON:actor")
    assert not told("id", rejected, "Statement REJECT held - FJI:actor")
    assert not told("id", "Warga menuduh Fiji lalai, dengan mengatakan bahwa Suva bersalah.", "FJI says")


def test_a_row_that_a_long_sentence_is_cut_in_is_read() -> None:
    row = ", ".join(f"Ann Lee{chr(97 + n % 26)}{chr(97 + n // 26)} Roe" for n in range(600))
    assert claims("en", f"After meeting {row}, Bob Ray said that he would visit Fiji.")
