"""Guests received in the course of a visit, relations gone through at a table, notes, summonses, sessions to come."""

from __future__ import annotations

import pytest

from tests.extract.test_pages_claim_by_claim import claims, told

TOLD = [
    # whom one receives who is paying a visit: a meeting, and his visit
    (
        "President Faure Gnassingbe received the foreign minister of Ghana, who is paying a two-day visit to Togo.",
        "Meeting CONSULT held - TGO:host",
    ),
    (
        "President Faure Gnassingbe received the foreign minister of Ghana, who is paying a two-day visit to Togo.",
        "Visit CONSULT held - GHA:visitor",
    ),
    # notes exchanged
    ("Ghana and Togo exchanged notes on the abolition of visas.", "Signing SUPPORT held - TGO:signatory"),
    ("Ghana and Togo exchanged notes on a grant for schools.", "Signing SUPPORT held - TGO:signatory"),
    # called to the ministry
    (
        "The Ghanaian ambassador was called into the foreign ministry in Lome.",
        "Measure ACCUSE held - GHA:recipient",
    ),
    (
        "Ghana's ambassador to Togo was called to the Ministry of Foreign Affairs over the flight.",
        "Measure ACCUSE held - TGO:actor",
    ),
    # access to prisoners
    ("Togo granted Ghana consular access to two jailed nurses.", "Measure RETREAT held - GHA:recipient"),
    ("Togo allowed Ghana a consular visit to two jailed nurses.", "Measure RETREAT held - GHA:recipient"),
    # whose prison it was
    (
        "The Ghanaian nurse was freed after seven months in a Togolese prison.",
        "Measure RETREAT held - TGO:actor",
    ),
    # money unveiled
    ("Japan unveiled a $20 million package for farmers in Togo.", "Measure AID held - TGO:recipient"),
    ("Canada unveiled fresh funding for refugees in Togo.", "Measure AID held - TGO:recipient"),
    # sessions to come
    (
        "Ghana and Togo held talks in Lome. A new session has been pencilled in for May.",
        "Meeting CONSULT planned * TGO:attendee",
    ),
    (
        "Ghana and Togo held talks in Lome. Another session is scheduled for May.",
        "Meeting CONSULT planned * TGO:attendee",
    ),
    # who is sent, who meets at a request, what is asked of a panel, duties
    (
        "The African Union sent a team of former presidents to Lome in May.",
        "Visit CONSULT held * african-union:visitor",
    ),
    ("Ghana sent two ministers to Lome on Friday.", "Visit CONSULT held * GHA:visitor"),
    ("The UN Security Council met on Friday at the request of Togo.", "Meeting CONSULT held"),
    ("Ghana met a request from Togo for maize.", "Statement AGREE held - TGO:recipient"),
    ("Ghana spoke out in favour of Togo's bid.", "Statement SUPPORT held - TGO:recipient"),
    (
        "Ghana asked for a dispute settlement panel over Togo's sugar quotas.",
        "Measure ACCUSE held - TGO:recipient",
    ),
    ("Ghana sought an arbitration panel against Togo over sugar.", "Measure ACCUSE held - TGO:recipient"),
    ("Ghana slapped a 15 percent duty on Togolese maize.", "Measure SANCTION held - TGO:recipient"),
    ("Ghana imposed a levy on Togolese steel.", "Measure SANCTION held - TGO:recipient"),
    ("Ghana said it reserved the right to respond to Togo.", "Statement THREATEN held - TGO:recipient"),
    ("Ghanaian lawmakers called on Togo to free the nurse.", "Statement REQUEST held - TGO:recipient"),
    # invitations conveyed and handed over
    (
        "Ghana conveyed an invitation for President Faure Gnassingbe to visit Accra.",
        "Statement REQUEST held - TGO:recipient",
    ),
    (
        "Ghana extended an invitation for Togo's foreign minister to visit Accra.",
        "Visit CONSULT planned - TGO:visitor",
    ),
    (
        "Ghana renewed its invitation to President Faure Gnassingbe to visit Accra.",
        "Visit CONSULT planned - TGO:visitor",
    ),
    (
        "Ghana handed President Faure Gnassingbe an invitation to visit Accra.",
        "Statement REQUEST held - TGO:recipient",
    ),
    # drills of its own
    (
        "Ghana is expected to hold its own manoeuvres with Togo in May.",
        "Measure COOPERATE planned * TGO:recipient",
    ),
    ("Ghana is holding annual drills with Togo.", "Measure COOPERATE held - TGO:recipient"),
    ("Ghana plans war games with Togo in May.", "Measure COOPERATE planned * TGO:recipient"),
    # the day of a clause about who hosts is not the day of what is to come
    (
        "The African Union summit will be hosted by Togo, which joined the bloc in 1963.",
        "Summit CONSULT planned - TGO:host",
    ),
]

NOT_TOLD = [
    ("Ghana and Togo reviewed the state of bilateral relations in Lome.", "Statement THREATEN"),
    ("The ministers of Ghana and Togo reviewed their relations during talks.", "Statement THREATEN"),
    ("Ghana, which has sent two rounds of ammunition, said it had not given up.", "Measure AID"),
    ("Ghana has not given up hope of grain talks with Togo.", "Measure AID"),
    ("Ghana's ambassador was called to the foreign ministry on Monday.", "Measure ACCUSE held * GHA:actor"),
    ("Ghana said two jets had taken off from Tamale over a drone.", "Measure RETREAT"),
    (
        "Ghana's army said fighters took off after an unknown aircraft entered its airspace.",
        "Measure ASSAULT",
    ),
    ("The UN Security Council met on Friday at the request of Togo.", "Statement AGREE"),
    ("Ghana sent a football team to Lome on Friday.", "Visit CONSULT"),
    ("Ghana and Chad have reserved the right to join the proceedings against Togo.", "Statement THREATEN"),
    ("Ghana has a duty to help Togolese refugees.", "Measure SANCTION"),
    # what people say to their own rulers is said to no other state
    (
        "Ghana said it was disappointed by Togo's move. Ghanaian farmers urged their government to stand firm.",
        "Statement REQUEST",
    ),
    (
        "Togo took Ghana to the WTO on Friday. Ghanaian lawmakers called on the government to retaliate.",
        "Statement REQUEST",
    ),
    ("Ghana sent an invitation for tenders to Togolese firms.", "Statement REQUEST"),
    ("Togo unveiled a 12 million dollar budget for its schools.", "Measure AID"),
    ("The Ghanaian nurse was freed after seven months in a Ghanaian prison.", "Measure RETREAT held - TGO"),
]


@pytest.mark.parametrize(("text", "claim"), TOLD)
def test_what_is_claimed(text: str, claim: str) -> None:
    assert told("en", text, claim), claims("en", text)


@pytest.mark.parametrize(("text", "claim"), NOT_TOLD)
def test_what_is_not_claimed(text: str, claim: str) -> None:
    assert not told("en", text, claim), claims("en", text)
