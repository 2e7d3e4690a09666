"""What somebody says without "that" behind an aside: whose deed it is, whose words, where they begin."""

from __future__ import annotations

import pytest

from tests.extract.test_pages_claim_by_claim import claims, told

TOLD = [
    # the deed is of whom the words tell
    (
        "Peter Kovac, a diplomat, said Ghana had expelled Togo's ambassador.",
        "Measure SANCTION held - GHA:actor",
    ),
    (
        "The spokesman, Peter Kovac, said Ghana had expelled Togo's ambassador.",
        "Measure SANCTION held - GHA:actor",
    ),
    (
        "Danish Foreign Minister Lars Lokke Rasmussen, who attended the talks, said Ghana had expelled Togo's ambassador.",
        "Measure SANCTION held - GHA:actor",
    ),
    (
        "Lars Lokke Rasmussen, the Danish foreign minister, said Ghana rejected Togo's offer.",
        "Statement REJECT held * GHA:actor",
    ),
    (
        "Peter Kovac, the spokesman, said Danish Foreign Minister Lars Lokke Rasmussen would fly to Doha.",
        "Visit CONSULT planned - lars-lokke-rasmussen:visitor",
    ),
    (
        "Ghana, which has long ties with Togo, said Benin will host the summit in May.",
        "Summit CONSULT planned 2024-05 BEN:host",
    ),
    (
        "Denmark's foreign minister, Lars Lokke Rasmussen, said Ghana and Togo signed a treaty in Lome.",
        "Signing SUPPORT held * GHA:signatory",
    ),
    # whose words, and where they begin
    (
        "Denmark's foreign minister, Lars Lokke Rasmussen, said Ghana and Togo signed a treaty in Lome.",
        "lars-lokke-rasmussen says Ghana and Togo signed a",
    ),
    (
        "Peter Kovac, who was not there, said Norwegian envoy Mona Lind, who led the talks, has left Doha.",
        "peter-kovac says Norwegian envoy Mona Lin",
    ),
    # an inversion is one still
    ("The embargo, said Ghana, had expired on Monday.", "GHA says The embargo, said Ghana,"),
    (
        "Robert Dussey, said Samuel Ablakwa, would sign the accord with Benin on Friday.",
        "Signing SUPPORT planned * robert-dussey:signatory",
    ),
]

NOT_TOLD = [
    ("Peter Kovac, a diplomat, said Ghana had expelled Togo's ambassador.", "Measure SANCTION * peter-kovac"),
    (
        "Danish Foreign Minister Lars Lokke Rasmussen, who attended the talks, said Ghana had expelled Togo's ambassador.",
        "Measure SANCTION * DNK",
    ),
    ("Ghana, which has long ties with Togo, said Benin will host the summit in May.", "Summit * GHA:host"),
    (
        "Denmark's foreign minister, Lars Lokke Rasmussen, said Ghana and Togo signed a treaty in Lome.",
        "GHA says",
    ),
]


@pytest.mark.parametrize(("text", "claim"), TOLD)
def test_what_is_claimed(text: str, claim: str) -> None:
    assert told("en", text, claim), claims("en", text)


@pytest.mark.parametrize(("text", "claim"), NOT_TOLD)
def test_what_is_not_claimed(text: str, claim: str) -> None:
    assert not told("en", text, claim), claims("en", text)
