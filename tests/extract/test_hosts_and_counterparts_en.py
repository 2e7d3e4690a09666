"""Whom English means by "her counterpart", "the visiting president", "his office", "the statement"."""

from __future__ import annotations

import pytest

from tests.extract.test_pages_claim_by_claim import claims, told

MET = "Peruvian Foreign Minister Rosa Quispe met her Chilean counterpart Juan Soto in Lima on Tuesday. "
CAME = "Ugandan President Moses Okello arrived in Lilongwe on Tuesday for two days. "
HERS = "Peruvian Foreign Minister Rosa Quispe visited Bolivia on Tuesday. "
HIS = "Ugandan President Moses Okello visited Malawi on Tuesday. "

TOLD = [
    # "her counterpart" tells that she is a woman: "he" is the other one
    (MET + '"The road will be ready by May," he said.', "juan-soto says The road"),
    (MET + "He urged Bolivia to reopen the road.", "Statement REQUEST held * juan-soto:actor"),
    # counterparts and hosts without a country, wherever they stand
    (MET + '"The road will be ready by May," said her counterpart.', "juan-soto says The road"),
    (MET + '"The road will be ready by May," her host was quoted as saying.', "juan-soto says The road"),
    (MET + "According to her host, the road would be ready by May.", "juan-soto says According"),
    (MET + "Her counterpart urged Bolivia to reopen the road.", "Statement REQUEST held * juan-soto:actor"),
    (MET + "Her counterpart, who is a lawyer, said the road would be ready.", "juan-soto says the road"),
    (MET + "The Chilean, speaking in Spanish, said the road would be ready.", "juan-soto says the road"),
    (MET + '"The road will be ready by May," the Chilean was quoted as saying.', "juan-soto says The road"),
    # whom a president thanks or meets is another one
    (
        CAME + "Malawian President Peter Banda thanked the president for the maize.",
        "Statement SUPPORT * UGA:r",
    ),
    (CAME + "Malawian President Peter Banda thanked the visiting leader.", "Statement SUPPORT * UGA:r"),
    (
        CAME + "Malawian President Peter Banda held talks with the visiting president.",
        "Meeting * moses-okello",
    ),
    (CAME + "Malawian President Peter Banda will meet his guest on Friday.", "Meeting CONSULT planned * UGA"),
    (CAME + "Malawian President Peter Banda thanked the visitor.", "Statement SUPPORT * moses-okello:r"),
    # whose the minister and the counterpart are whom a guest meets
    (CAME + "He was received by Trade Minister Peter Banda.", "peter-banda is minister of trade of MWI"),
    ("Ugandan President Moses Okello flew to Lilongwe for talks with his counterpart.", "Meeting * MWI:att"),
    (
        "Ugandan President Moses Okello will visit Lilongwe. He will then head to Zambia for talks with its president.",
        "Meeting CONSULT planned * ZMB:attendee",
    ),
    # bodies and people that only "her" and "his" own
    (HERS + "Her ministry condemned the Chilean decision.", "Statement ACCUSE * PER:actor"),
    (HERS + 'In a note, the ministry said: "The road will be ready by May."', "mfa-per says The road"),
    (HERS + "Her country also recalled its envoy from Chile.", "Measure SANCTION * PER:actor"),
    (HIS + "His office condemned the Zambian decision.", "Statement ACCUSE * UGA:actor"),
    (HIS + "His administration condemned the Zambian decision.", "Statement ACCUSE * UGA:actor"),
    (HIS + "The presidency condemned the Zambian decision.", "Statement ACCUSE * UGA:actor"),
    (HIS + "His foreign minister condemned the Zambian decision.", "Statement ACCUSE * UGA:actor"),
    # what somebody is, with an age or a qualification before his rank
    (HIS + "The 61-year-old leader condemned the Zambian decision.", "Statement ACCUSE * moses-okello:actor"),
    (HIS + "The populist leader condemned the Zambian decision.", "Statement ACCUSE * moses-okello:actor"),
    ("Cambodian Premier Sok Vannak left. The kingdom condemned Laos.", "Statement ACCUSE * KHM:actor"),
    ("Cambodia left. The Southeast Asian kingdom condemned Laos.", "Statement ACCUSE * KHM:actor"),
    # statements act for those who gave them out
    (
        MET + "A joint statement condemned the Bolivian decision.",
        "Statement ACCUSE held 2024-03-05 CHL:actor",
    ),
    (MET + "Their joint communique urged Bolivia to reopen the road.", "Statement REQUEST * PER:actor"),
    ("Peru condemned Bolivia's decision. The statement urged Chile to act.", "Statement REQUEST * PER:actor"),
    ("Chad and Togo signed a declaration. The declaration condemned Mali.", "Statement ACCUSE * TGO:actor"),
    # who replaces whom
    (
        "Ugandan President Moses Okello replaced his foreign minister with Ann Wek on Tuesday.",
        "Appointment None held 2024-03-05 ann-wek:appointee",
    ),
    # the diaspora in the title of a foreign minister
    (
        "Kenya's Foreign and Diaspora Affairs Minister Ann Wek left.",
        "ann-wek is minister of foreign affairs",
    ),
]

NOT_TOLD = [
    (
        CAME + "Malawian President Peter Banda thanked the visiting president.",
        "Statement SUPPORT * banda:recip",
    ),
    (MET + "He said her colleague had left.", "rosa-quispe says her coll"),
    (HERS + '"The road will be ready by May," her ministry said.', "rosa-quispe says"),
    (HIS + "The presidency condemned the Zambian decision.", "Statement ACCUSE * MWI"),
    ("Kenyan President Moses Okello replaced his spokesman with Ann Wek.", "Appointment * okello:appointee"),
    ("Ugandan President Moses Okello thanked the president of the bank.", "Statement SUPPORT * okello:recip"),
    ("Chad issued a statement. The statement was condemned by Togo.", "Statement ACCUSE * TCD:actor"),
    (MET + "The two reviewed relations.", "Statement THREATEN"),
    (MET + "The two top diplomats reviewed ties.", "Statement THREATEN"),
    (MET + "No joint statement was issued.", "Statement"),
    (MET + "A joint statement was not expected.", "Statement"),
    (MET + "A Bolivian statement condemned the talks.", "Statement ACCUSE * CHL:actor"),
]

ONE_EVENT = [
    "Ugandan President Moses Okello will visit Malawi on Friday. Okello's visit comes amid a row over maize.",
    "Ugandan President Moses Okello will visit Malawi on Friday. The president's visit is his first abroad.",
    "Peru expelled two Chilean envoys on Tuesday. The foreign ministry said it had expelled them for spying.",
    "Peru expelled two Chilean envoys on Tuesday. The government said it had expelled the two for spying.",
    "Ugandan President Moses Okello telephoned Zambian President Ken Phiri. The two spoke for an hour.",
]


@pytest.mark.parametrize(("text", "claim"), TOLD)
def test_told(text: str, claim: str) -> None:
    assert told("en", text, claim), sorted(claims("en", text))


@pytest.mark.parametrize(("text", "claim"), NOT_TOLD)
def test_not_told(text: str, claim: str) -> None:
    assert not told("en", text, claim), sorted(claims("en", text))


@pytest.mark.parametrize("text", ONE_EVENT)
def test_told_again(text: str) -> None:
    events = {
        " ".join(line.split()[:4])
        for line in claims("en", text)
        if " CONSULT " in line or " SANCTION " in line
    }
    assert len(events) == 1, sorted(events)
