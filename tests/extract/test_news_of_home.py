"""What courts, unions, rebels and lawmakers of one state do: told where a sentence is the whole text, not in passing."""

from __future__ import annotations

import pytest

from tests.extract.test_pages_claim_by_claim import claims, told

TOLD = [
    # what is said among people of one state
    ("en", "Ghanaian teachers demanded a 20 percent pay rise.", "Statement REQUEST held - GHA:actor"),
    (
        "en",
        "Ghanaian farmers urged the government to repeal three laws.",
        "Statement REQUEST held - GHA:actor",
    ),
    (
        "en",
        "Ghana's opposition accused the government of rigging the vote.",
        "Statement ACCUSE held - GHA:actor",
    ),
    ("en", "Ghanaian unions turned down the government's offer.", "Statement REJECT held - GHA:actor"),
    ("en", "Guerrillas in Ghana promised more attacks.", "Statement THREATEN held - GHA:actor"),
    ("en", "Ghana's parliament ratified the new constitution.", "Measure SUPPORT held - GHA:actor"),
    ("id", "Guru-guru Ghana menuntut kenaikan gaji.", "Statement REQUEST held - GHA:actor"),
    (
        "id",
        "Gerilyawan Ghana memutuskan perundingan damai dengan pemerintah.",
        "Statement REJECT held - GHA:actor",
    ),
    # what they do
    (
        "en",
        "A Ghanaian court sentenced two dissidents to ten years in jail.",
        "Measure SANCTION held - GHA:actor",
    ),
    ("en", "Ghana's president fired his interior minister.", "Measure SANCTION held - GHA:actor"),
    ("en", "Ghana's president dropped the finance bill after protests.", "Measure CONCEDE held - GHA:actor"),
    ("en", "Ghanaian rebels abandoned the besieged town of Tamale.", "Measure RETREAT held - GHA:actor"),
    ("en", "Ghanaian police broke up a meeting of the opposition.", "Measure COERCE held - GHA:actor"),
    ("en", "Ghanaian civil servants walked off the job for a day.", "Measure PROTEST held - GHA:actor"),
    ("en", "A roadside bomb killed four men in Ghana.", "Measure ASSAULT held - GHA:actor"),
    ("en", "Ghanaian militias are gathering outside the town.", "Measure MOBILIZE held - GHA:actor"),
    (
        "en",
        "Ghana's president met leaders of the landless at his office.",
        "Meeting CONSULT held - GHA:attendee",
    ),
    ("id", "Presiden Ghana memecat menteri dalam negeri.", "Measure SANCTION held - GHA:actor"),
    ("id", "Polisi Ghana membubarkan rapat oposisi.", "Measure COERCE held - GHA:actor"),
    ("id", "Presiden Ghana mencabut rancangan undang-undang pajak.", "Measure CONCEDE held - GHA:actor"),
    ("id", "Petani Ghana menduduki tambang tembaga.", "Measure PROTEST held - GHA:actor"),
]

ALONE = "{}"
"""A text of one sentence."""

TALKS = "Fijian and Tongan ministers signed a fishing pact in Suva on Monday.\n\n"
VISIT = "Menteri Fiji dan Tonga menandatangani pakta perikanan di Suva pada Senin.\n\n"

NOT_TOLD = [
    # other things by the same words
    ("en", "Ghanaian shops surrendered to the cold.", "Measure RETREAT"),
    ("en", "Ghana's president dropped the vase.", "Measure CONCEDE"),
    ("en", "Ghanaian unions fumed at the weather.", "Statement ACCUSE"),
    ("en", "A fire broke out at a Ghanaian prison.", "Measure PROTEST"),
    ("id", "Bank Ghana memperketat kredit.", "Measure MOBILIZE"),
    ("id", "Presiden Ghana mencabut rumput.", "Measure CONCEDE"),
]


@pytest.mark.parametrize(("code", "text", "claim"), TOLD)
def test_what_is_claimed(code: str, text: str, claim: str) -> None:
    assert told(code, text, claim, ALONE), claims(code, text, ALONE)


@pytest.mark.parametrize(("code", "text", "claim"), NOT_TOLD)
def test_what_is_not_claimed(code: str, text: str, claim: str) -> None:
    assert not told(code, text, claim, ALONE), claims(code, text, ALONE)


@pytest.mark.parametrize(("code", "text", "claim"), [row for row in TOLD if "court" not in row[1]])
def test_what_is_not_claimed_beside_other_news(code: str, text: str, claim: str) -> None:
    beside = (TALKS if code == "en" else VISIT) + "{}"
    assert not told(code, text, claim, beside), claims(code, text, beside)
