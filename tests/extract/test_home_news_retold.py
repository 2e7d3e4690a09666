"""What people of one state do, read first where a sentence is all there is and tells of no two states."""

from __future__ import annotations

import pytest

from tests.extract.test_pages_claim_by_claim import claims, told

TOLD = [
    # a row of home news comes before one that is read among states
    ("en", "Malawi's miners ended a two-month strike.", "Measure RETREAT held - MWI:actor"),
    ("en", "Fiji's rebels broke off talks with the army.", "Statement REJECT held - FJI:actor"),
    ("en", "Lesotho's lawyers vowed to march on the palace.", "Statement THREATEN held - LSO:actor"),
    ("id", "Buruh pelabuhan Fiji mengakhiri mogok kerja dua bulan.", "Measure RETREAT held - FJI:actor"),
    # asked of nobody by name
    (
        "en",
        "Malawian lawmakers called for an investigation into the maize deal.",
        "Statement REQUEST held - MWI:actor",
    ),
    ("en", "Lesotho's president asked parliament for a new vote.", "Statement REQUEST held - LSO:actor"),
    (
        "en",
        "Thousands of Fijians signed a petition asking the president to veto the bill.",
        "Statement REQUEST held - FJI:actor",
    ),
    # people of one state meet
    (
        "en",
        "Malawian union leaders resumed negotiations with the government.",
        "Negotiation CONSULT held - MWI:attendee",
    ),
    (
        "en",
        "Fiji's rival leaders gathered around a table to discuss the crisis.",
        "Meeting CONSULT held - FJI:attendee",
    ),
    # the only state that the sentence names
    ("en", "Heavily armed police patrolled the streets of Suva.", "Measure MOBILIZE held - FJI:actor"),
    ("en", "An estimated 9,000 people demonstrated in Maseru.", "Measure PROTEST held - LSO:actor"),
    # whom an attack is on, where nobody is told who did it
    ("en", "Hill rebels ambushed a Malawian army convoy.", "Measure ASSAULT held - MWI:recipient"),
    ("en", "A Malawian politician was assassinated.", "Measure ASSAULT held - MWI:recipient"),
    # behind an opening clause
    (
        "en",
        "Under pressure from drivers who had blocked roads, Malawi cut fuel prices.",
        "Measure CONCEDE held - MWI:actor",
    ),
    # houses vote, rulers yield
    (
        "en",
        "Fiji's deputies voted unanimously to confirm the nominee.",
        "Measure SUPPORT held - FJI:actor",
    ),
    (
        "en",
        "Lesotho's king dismissed his premier in response to street protests.",
        "Measure CONCEDE held - LSO:actor",
    ),
    (
        "en",
        "Malawi's government reinstated the chief justice.",
        "Measure CONCEDE held - MWI:actor",
    ),
    # threats
    (
        "en",
        "Militants in Fiji said they would resume attacks unless their chief was freed.",
        "Statement THREATEN held - FJI:actor",
    ),
    (
        "en",
        "Malawian pilots will walk out over Easter if they are not paid.",
        "Statement THREATEN held - MWI:actor",
    ),
    # other deeds
    ("en", "Fiji has barred students from travelling abroad.", "Measure COERCE held - FJI:actor"),
    ("en", "Malawi sealed off the harbour district.", "Measure COERCE held - MWI:actor"),
    (
        "en",
        "Fijian firemen pulled dozens of people from collapsed buildings.",
        "Measure AID held - FJI:actor",
    ),
    (
        "en",
        "Malawi's generals declared their loyalty to the president.",
        "Statement SUPPORT held - MWI:actor",
    ),
]

ALONE = "{}"
"""A text of one sentence."""

BEFORE = "Kenya and Chad signed a pact in Nairobi. {}"
"""A text of two sentences, the first of which tells of two states."""

NOT_TOLD = [
    ("en", "A powerful typhoon killed 40 people in Fiji.", "Measure ASSAULT"),
    ("en", "Malawi let the river run dry.", "Measure CONCEDE"),
    ("en", "Malawian engineers bridged a river.", "Statement AGREE"),
    ("en", "Soldiers raided a rebel-held hotel in Malawi.", "Measure COERCE held - MWI:recipient"),
    ("id", "Topan menewaskan 40 orang di Fiji.", "Measure ASSAULT"),
]

IN_PASSING = [
    ("en", "Malawian pilots will walk out over Easter if they are not paid.", "Statement THREATEN"),
    ("en", "Hill rebels ambushed a Malawian army convoy.", "Measure ASSAULT"),
    ("en", "An estimated 9,000 people demonstrated in Maseru.", "Measure PROTEST"),
]


@pytest.mark.parametrize(("code", "text", "claim"), TOLD)
def test_what_is_claimed(code: str, text: str, claim: str) -> None:
    assert told(code, text, claim, ALONE), claims(code, text, ALONE)


@pytest.mark.parametrize(("code", "text", "claim"), NOT_TOLD)
def test_what_is_not_claimed(code: str, text: str, claim: str) -> None:
    assert not told(code, text, claim, ALONE), claims(code, text, ALONE)


@pytest.mark.parametrize(("code", "text", "claim"), IN_PASSING)
def test_what_is_said_in_passing(code: str, text: str, claim: str) -> None:
    assert not told(code, text, claim, BEFORE), claims(code, text, BEFORE)
