"""Short sentences with two actors, whose words stand in an order that the reading behind a verb did not reach."""

from __future__ import annotations

import pytest

from tests.extract.test_pages_claim_by_claim import claims, told

TOLD = [
    # whose offer or call it is, behind what is offered
    ("Ghana spurned an offer of talks from Togo.", "Statement REJECT held - TGO:recipient"),
    ("Ghana rebuffed a proposal for a summit from Togo.", "Statement REJECT held - TGO:recipient"),
    (
        "Ghana turned down a request for a meeting from Togo on Monday.",
        "Statement REJECT held * TGO:recipient",
    ),
    (
        "Ghana spurned an urgent call for talks from Togo.",
        "Statement REJECT held - TGO:recipient",
    ),
    ("Ghana retracted its apology to Togo.", "Statement REJECT held - TGO:recipient"),
    # who is blamed, behind what he is blamed for
    ("Ghana pinned the blame for the pipeline blast on Togo.", "Statement ACCUSE held - TGO:recipient"),
    ("Ghana laid the blame for an attack on its camp on Togo.", "Statement ACCUSE held - TGO:recipient"),
    ("Ghana highlighted the threat posed by Togo in the gulf.", "Statement ACCUSE held - TGO:recipient"),
    ("Ghana dissociated itself from remarks by Togo.", "Statement REJECT held - TGO:recipient"),
    # what is said without "that" of a deed and whose it is
    ("Ghana said Togo's decision was a grave mistake.", "Statement ACCUSE held - TGO:recipient"),
    ("Ghana said Togolese claims were baseless.", "Statement REJECT held - TGO:recipient"),
    ("Ghana insisted Togo's charges were unfounded.", "Statement REJECT held - TGO:recipient"),
    ("Ghana said Togo's announcement was a step forward.", "Statement SUPPORT held - TGO:recipient"),
    ("Ghana said there was no truth in Togo's claims.", "Statement REJECT held - TGO:recipient"),
    ("Ghana said Togo had insulted its president.", "Statement ACCUSE held - TGO:recipient"),
    # whose backing is won
    ("Togo won Ghana's backing for its bid.", "Statement SUPPORT held - GHA:actor"),
    ("Togo secured Ghana's consent for the plan.", "Statement AGREE held - GHA:actor"),
]

NOT_TOLD = [
    ("Ghanaian doctors said the treatment was a grave mistake.", "Statement ACCUSE"),
    ("Ghana said Togo's harvest was a success.", "Statement ACCUSE"),
    ("Ghana thanked Togo for a promise of aid from Benin.", "Measure AID"),
    (
        "Ghana rejected talks during a visit by traders, from Togo among others.",
        "Statement REJECT held - TGO",
    ),
    ("Ghana praised the release of two men from prison by Togo.", "Statement SUPPORT held - GHA:recipient"),
]


@pytest.mark.parametrize(("text", "claim"), TOLD)
def test_what_is_claimed(text: str, claim: str) -> None:
    assert told("en", text, claim), claims("en", text)


@pytest.mark.parametrize(("text", "claim"), NOT_TOLD)
def test_what_is_not_claimed(text: str, claim: str) -> None:
    assert not told("en", text, claim), claims("en", text)
