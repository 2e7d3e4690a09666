"""Statements within quotation marks, of a speaker whom only the quotations around them tell."""

from __future__ import annotations

import pytest

from tests.extract.test_pages_claim_by_claim import claims, told

TOLD = [
    # "the spokesperson", "the statement", "the diplomat": whoever the sentences before tell of
    (
        "en",
        'Talks went on, a State Department spokesperson said. "We call on Togo to free all prisoners," the '
        "spokesperson said.",
        "Statement REQUEST held - USA:actor",
    ),
    (
        "en",
        'The Ghanaian embassy in Lagos issued a statement. "We urge Togo to free all prisoners," the statement '
        "said.",
        "Statement REQUEST held - GHA:actor",
    ),
    (
        "en",
        'Ghana\'s ambassador to Nigeria, Ama Mensah, spoke in Abuja. "We strongly condemn the move by Togo," the '
        "diplomat added.",
        "Statement ACCUSE held - TGO:recipient",
    ),
    # over several sentences
    (
        "en",
        'Talks went on, Ghanaian minister Ama Mensah said. "This is a grave step. We urge Togo to free the men," '
        "she said.",
        "Statement REQUEST held - TGO:recipient",
    ),
    (
        "en",
        '"We condemn the raid by Togo," Ghanaian minister Ama Mensah said. "We call on Togo to withdraw its '
        'troops."',
        "Statement REQUEST held - TGO:recipient",
    ),
    (
        "id",
        '"Kami mengecam serangan Togo," kata Menlu Ghana Ama Mensah. "Kami mendesak Togo menarik pasukannya."',
        "Statement REQUEST held - TGO:recipient",
    ),
    (
        "id",
        'Menlu Ghana Ama Mensah pulang. "Ini langkah buruk. Kami mendesak Togo menarik pasukannya," kata '
        "dia.",
        "Statement REQUEST held - TGO:recipient",
    ),
]

NOT_TOLD = [
    ("en", 'A trader in Accra was angry. "We condemn the raid by Togo," he said.', "Statement ACCUSE"),
    (
        "en",
        'Talks went on, a State Department spokesperson said. "They condemn the move by Togo," the spokesperson '
        "said.",
        "Statement ACCUSE",
    ),
]


@pytest.mark.parametrize(("language", "text", "claim"), TOLD)
def test_what_is_claimed(language: str, text: str, claim: str) -> None:
    assert told(language, text, claim), claims(language, text)


@pytest.mark.parametrize(("language", "text", "claim"), NOT_TOLD)
def test_what_is_not_claimed(language: str, text: str, claim: str) -> None:
    assert not told(language, text, claim), claims(language, text)
