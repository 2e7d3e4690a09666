"""Whom "it" and "them" mean behind another deed, the second of two passives, and threats with a condition."""

from __future__ import annotations

import pytest

from tests.extract.test_pages_claim_by_claim import claims, told

TOLD = [
    # what "it" is blamed or thanked for is about others
    (
        "When Malta blocked the aid, Oman accused it of betraying Chad.",
        "Statement ACCUSE held - MLT:recipient",
    ),
    (
        "Chad has closed its border. Togo accused it of starving Benin.",
        "Statement ACCUSE held - TCD:recipient",
    ),
    (
        "Peru recalled its envoy from Chile and warned it that Bolivia would do the same.",
        "Statement THREATEN held - CHL:recipient",
    ),
    (
        "Peru met Chile in Lima and thanked it for freeing two Bolivian miners.",
        "Statement SUPPORT held - CHL:recipient",
    ),
    # "it" refuses what it was just asked, and denies what it was just blamed for
    ("Samoa invited Niue to the talks, but it declined.", "Statement REJECT held - NIU:actor"),
    ("Kenya accused Chad of arming rebels, but it denied the charge.", "Statement REJECT held - TCD:actor"),
    ("Kenya accused Chad of arming rebels, which it denied.", "Statement REJECT held - TCD:actor"),
    ("Peru urged Chile to withdraw; it refused.", "Statement REJECT held - CHL:actor"),
    ("Peru urged Chile to withdraw. It refused.", "Statement REJECT held - CHL:actor"),
    (
        "Gabon warned Togo against the move, but it dismissed the warning.",
        "Statement REJECT held - GAB:recipient",
    ),
    ("Peru signed the treaty with Chile, but it rejected one clause.", "Statement REJECT held - PER:actor"),
    # "them" are those whom the act before befell
    (
        "Peruvian police detained 30 Cubans and deported them a day later.",
        "Measure COERCE held * CUB:recipient",
    ),
    (
        "Togo arrested four Ghanaian sailors on Monday and freed them on Tuesday.",
        "Measure RETREAT held 2024-03-05 GHA:recipient",
    ),
    ("Chad detained six Sudanese traders but released them.", "Measure RETREAT held - SDN:recipient"),
    # the second of two passives
    (
        "The Maltese ambassador was summoned by Oman on Monday and expelled on Wednesday.",
        "Measure SANCTION held 2024-03-06 OMN:actor",
    ),
    (
        "Two Kenyan pilots were arrested in Chad and released a week later.",
        "Measure RETREAT held - TCD:actor",
    ),
    (
        "Three Fijian reporters were detained in Togo on Friday and deported the next day.",
        "Measure COERCE held 2024-03-09 TGO:actor",
    ),
    # warnings behind a condition, threats that hang on one
    (
        "Togo would face sanctions unless it withdrew its troops, Oman warned.",
        "Statement THREATEN held - TGO:recipient",
    ),
    (
        "Togo would suffer if it helped Benin, the United States warned.",
        "Statement THREATEN held - USA:actor",
    ),
    (
        "Peru said it would recall its ambassador if Chile attacked Arica.",
        "Statement THREATEN held - CHL:recipient",
    ),
    (
        "Oman could suspend the treaty if Malta raises the fee, officials said.",
        "Statement THREATEN held - MLT:recipient",
    ),
    (
        "Unless Sudan opens the crossing, Chad will send troops, its president said.",
        "Statement THREATEN held - SDN:rec",
    ),
]

NOT_TOLD = [
    (
        "When Malta blocked the aid, Oman accused it of betraying Chad.",
        "Statement ACCUSE held - TCD:recipient",
    ),
    ("Samoa invited Niue to the talks, but it declined.", "Statement REJECT held - WSM:actor"),
    ("Kenya accused Chad of arming rebels, but it denied the charge.", "Statement REJECT held - KEN:actor"),
    ("Peru signed the treaty with Chile, but it rejected one clause.", "Statement REJECT held - CHL:actor"),
    (
        "The Maltese ambassador was summoned by Oman on Monday and expelled on Wednesday.",
        "Measure SANCTION held 2024-03-06 MLT:actor",
    ),
    ("A Cuban envoy was invited to Lima and protested on Monday.", "Measure * PER:recipient"),
    (
        "Togo would face sanctions unless it withdrew its troops, Oman warned.",
        "Statement THREATEN conditional",
    ),
    ("Kenya would recall its troops if needed, the general said.", "Statement THREATEN"),
    ("Oman has been sanctioned by Malta for shooting down a plane.", "Measure ASSAULT"),
    (
        "Chad jailed two Togolese students, and Lome demanded that it release them.",
        "Statement REQUEST held - TGO:recipient",
    ),
]


@pytest.mark.parametrize(("text", "claim"), TOLD)
def test_what_is_claimed(text: str, claim: str) -> None:
    assert told("en", text, claim), claims("en", text)


@pytest.mark.parametrize(("text", "claim"), NOT_TOLD)
def test_what_is_not_claimed(text: str, claim: str) -> None:
    assert not told("en", text, claim), claims("en", text)
