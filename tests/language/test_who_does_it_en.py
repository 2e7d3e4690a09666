"""English sentences that leave out who does something, or tell beside it what somebody else is asked to do."""

from __future__ import annotations

import pytest

from tests.language.test_sentences_en import check

TOLD: list[tuple[str, list[str]]] = [
    (
        "Armenia recalled its ambassador to Belarus. The Belarusian envoy was summoned and handed a note of protest.",
        [
            "Measure SANCTION held ARM:actor BLR:recipient",
            "Measure ACCUSE held ARM:actor BLR:recipient",
            "Statement ACCUSE held ARM:actor BLR:recipient",
        ],
    ),
    ("The Belarusian envoy was summoned on Monday.", []),
    (
        "Fijian Prime Minister Sitiveni Rabuka called on Indonesia to allow a mission of doctors to visit Papua.",
        ["Statement REQUEST held sitiveni-rabuka:actor FJI:actor IDN:recipient"],
    ),
    (
        "Samoa thanked Fiji for taking in students after the 2022 eruption.",
        ["Statement SUPPORT held WSM:actor FJI:recipient"],
    ),
    (
        "France has agreed to sell Armenia 36 self-propelled howitzers.",
        ["Statement AGREE held FRA:actor ARM:recipient"],
    ),
    ("France has agreed to sell 36 self-propelled howitzers.", ["Statement AGREE held FRA:actor"]),
    (
        "Algeria, whose relations with Mali have soured since April, closed its airspace to Malian planes.",
        ["Measure SANCTION held DZA:actor MLI:recipient"],
    ),
    ("Togo called the decision by Ghana regrettable.", ["Statement ACCUSE held TGO:actor GHA:recipient"]),
    (
        "Algeria shot down a Malian drone. Mali took the case to the International Court of Justice.",
        ["Measure ASSAULT held DZA:actor MLI:recipient", "Measure ACCUSE held MLI:actor DZA:recipient"],
    ),
    (
        "Oman announced afterward that Iran and the United States would hold talks in Muscat.",
        ["Meeting CONSULT planned IRN:attendee USA:attendee"],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), TOLD)
def test_who_does_it(sentence: str, expected: list[str]) -> None:
    check(sentence, expected)
