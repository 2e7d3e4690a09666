"""What is told of another thing or person than it seems: two heads joined, clauses without "that", whose pact."""

from __future__ import annotations

import pytest

from tests.extract.test_pages_claim_by_claim import claims
from tests.extract.test_pages_claim_by_claim import told as claimed
from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a clause without a relative pronoun tells of the noun before it
    (
        "Norway imposed sanctions on 12 Togolese traders it accuses of helping Chad.",
        ["Measure SANCTION held - - | actor=NOR recipient=TGO"],
    ),
    (
        "Norway froze the assets of Togolese firms it says support Chad.",
        ["Measure SANCTION held - - | actor=NOR recipient=TGO"],
    ),
    (
        "Ghana expelled two Togolese envoys it accused of spying.",
        ["Measure SANCTION held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana said it accused Togo of spying.",
        ["Statement ACCUSE held - - | actor=GHA recipient=TGO"],
    ),
    # the pact is another day's, and whose it is the state before tells
    (
        "Ghana urged Togo on Monday to honour the pact it signed in Lima.",
        [
            "Signing SUPPORT held - lima | signatory=TGO",
            "Statement REQUEST held 2023-06-12 - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana said on Monday that Togo must respect the accord it signed in Lima.",
        [
            "Signing SUPPORT held - lima | signatory=TGO",
            "Statement REQUEST held 2023-06-12 - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana will honour the accord it signed with Togo in Lima.",
        ["Signing SUPPORT held - lima | signatory=GHA signatory=TGO"],
    ),
    # who is the first to meet has met
    (
        "They were the first presidents of Ghana and Togo to hold talks in ten years.",
        ["Meeting CONSULT held - - | attendee=GHA attendee=TGO"],
    ),
    (
        "They have become the first leaders of Ghana and Togo to meet in Lima.",
        ["Meeting CONSULT held - lima | attendee=GHA attendee=TGO"],
    ),
    (
        "They are set to become the first leaders of Ghana and Togo to meet in Lima.",
        ["Meeting CONSULT planned - lima | attendee=GHA attendee=TGO"],
    ),
    # who is unlike somebody acts without him
    (
        "Ghana, unlike Togo, condemned the raid by Chad.",
        ["Statement ACCUSE held - - | actor=GHA recipient=TCD"],
    ),
    ("Ghana rejected the French plan, unlike Togo.", ["Statement REJECT held - - | actor=GHA recipient=FRA"]),
    (
        "Ghana has been suspended from the African Union and, like Togo, faces a ban.",
        ["Measure SANCTION held - - | actor=african-union recipient=GHA"],
    ),
    # support for penalties is none for those who suffer them
    ("Ghana said it would support new sanctions on Togo.", []),
    ("Ghana voiced support for the sanctions on Togo.", []),
    ("Ghana voiced support for Togo.", ["Statement SUPPORT held - - | actor=GHA recipient=TGO"]),
    # no recognition, no refusal, no threat, no penalty
    ("Ghana recognised the difficult situation in Togo.", []),
    ("Ghana recognised Togo.", ["Statement SUPPORT held - - | actor=GHA recipient=TGO"]),
    ("Ghana's foreign ministry will not comment on the remarks of Togolese officials.", []),
    ("Ghana warned that Togo is on the brink of collapse.", []),
    ("Ghana warned that time is running out for a truce in Togo.", []),
    ("The premier declared Ghana would thwart the EU's sanctions threat.", []),
    ("Ghana's President Nana Akufo-Addo defended his trip.", []),
    (
        "On Monday, the army-appointed prime minister, Kofi Ali Mensah declared Ghana would overcome the threat.",
        [],
    ),
    (
        "Ghana, although it signed a treaty on Monday, rejected the plan of Togo.",
        [
            "Signing SUPPORT held 2023-06-12 - | signatory=GHA",
            "Statement REJECT held 2023-06-12 - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Norway imposed sanctions on 12 Togolese traders it accuses of backing Chad's rebels.",
        ["Measure SANCTION held - - | actor=NOR recipient=TGO"],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert sorted(told(text)) == sorted(events)


HELD = [
    (
        "Ghana's premier Peter Daka received President Lungu of Togo. The premier and President Lungu met.",
        "lungu is president of TGO to -",
    ),
    ("The defence minister and Prime Minister Meloni spoke.", "giorgia-meloni is prime minister of ITA to -"),
    (
        "Deputy Premier and Foreign Minister Ana Rojas of Chile spoke.",
        "ana-rojas is deputy prime minister of CHL to -",
    ),
    (
        "The Philippines summoned the Chinese envoy. Its Department of Foreign Affairs protested against the "
        "raid, and China's foreign ministry rejected the claim.",
        "names organization/mfa-phl",
    ),
]

NOT_HELD = [
    (
        "Ghana's premier Peter Daka received President Lungu of Togo. The premier and President Lungu met.",
        "lungu is prime minister of TGO",
    ),
    ("The defence minister and Prime Minister Meloni spoke.", "giorgia-meloni is minister of defence"),
    ("The king and Prime Minister Albanese spoke.", "anthony-albanese is king"),
    ("Omar Deng, former president of Ghana's central bank, spoke.", "omar-deng is president of GHA"),
    ("Parliament met Omar Deng, former leader of Ghana's national guard.", "omar-deng is leader of GHA"),
]


@pytest.mark.parametrize(("text", "claim"), HELD)
def test_who_holds_an_office(text: str, claim: str) -> None:
    assert claimed("en", text, claim), claims("en", text)


@pytest.mark.parametrize(("text", "claim"), NOT_HELD)
def test_who_holds_none(text: str, claim: str) -> None:
    assert not claimed("en", text, claim), claims("en", text)
