"""English deeds that are declined, undone or hang on others, and what stands around them."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # who calls somebody something goes on with what he tells him
    (
        "Ghana declared a Togolese diplomat persona non grata, giving her 72 hours to leave.",
        ["Measure SANCTION held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana on Monday declared the Togolese ambassador unwelcome, accusing Lome of spying.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=GHA recipient=TGO",
            "Statement ACCUSE held 2023-06-12 - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana said Togo closed the border, accusing Mali of spying.",
        [
            "Measure SANCTION held - - | actor=TGO recipient=MLI",
            "Statement ACCUSE held - - | actor=TGO recipient=MLI",
        ],
    ),
    # what a threat asks for is no deed
    (
        "Ghana threatened to cut fuel supplies to Togo unless the army freed two of its drivers.",
        ["Statement THREATEN held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana will free two soldiers if Togo withdraws its troops.",
        ["Measure RETREAT conditional - - | actor=GHA", "Measure RETREAT conditional - - | actor=TGO"],
    ),
    # who was not there is not accused of it
    ("Ghana's president lamented that Togo was not present at the gathering.", []),
    # talks that are declined are not held, and declined to those with whom they would be
    (
        "Ghana ruled out a meeting with the Togolese prime minister.",
        ["Statement REJECT held - - | actor=GHA recipient=TGO"],
    ),
    ("Ghana rejected any meeting with Togo.", ["Statement REJECT held - - | actor=GHA recipient=TGO"]),
    (
        "Ghana on Monday ruled out direct talks with Togo.",
        ["Statement REJECT held 2023-06-12 - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana turned down talks with Togo on Monday.",
        ["Statement REJECT held 2023-06-12 - | actor=GHA recipient=TGO"],
    ),
    ("Ghana on Monday concluded talks with Togo.", ["Meeting CONSULT held - - | attendee=GHA attendee=TGO"]),
    (
        "Ghana rejected a deal signed by Togo and Benin on Monday.",
        [
            "Statement REJECT held 2023-06-12 - | actor=GHA recipient=BEN recipient=TGO",
            "Signing SUPPORT held 2023-06-12 - | signatory=BEN signatory=TGO",
        ],
    ),
    # relations that were cut then and are restored now
    (
        "Relations between Ghana and Togo, severed in 2008, were restored on Monday.",
        [
            "Measure SANCTION held 2008 - | actor=GHA actor=TGO",
            "Measure SUPPORT held 2023-06-12 - | actor=GHA actor=TGO",
        ],
    ),
    (
        "Diplomatic ties between Ghana and Togo, which were cut in 2008, were restored on Monday.",
        [
            "Measure SANCTION held 2008 - | actor=GHA actor=TGO",
            "Measure SUPPORT held 2023-06-12 - | actor=GHA actor=TGO",
        ],
    ),
    ("The ties were formally renewed on Monday.", []),
    # what goes on beside what is halted is done by the same
    (
        "Ghana halted arms sales to Togo but will continue to send aid to the country.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
            "Measure AID planned - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana condemned the raid but agreed to send aid to Togo.",
        ["Statement ACCUSE held - - | actor=GHA", "Statement AGREE held - - | actor=GHA recipient=TGO"],
    ),
    # held there, by who is there, whoever says so
    (
        "A Ghanaian citizen was jailed in Togo for spying, Benin said on Monday.",
        ["Measure SANCTION held 2023-06-12 TGO | actor=TGO recipient=GHA"],
    ),
    (
        "A Ghanaian citizen was jailed for spying, Togo said on Monday.",
        ["Measure SANCTION held 2023-06-12 - | actor=TGO recipient=GHA"],
    ),
    # what is handed over stands between the verb and its particle
    (
        "Ghana handed Lagos over to Nigeria in 1997.",
        ["Measure RETREAT held 1997 - | actor=GHA recipient=NGA"],
    ),
    (
        "Ghana handed two suspects over to Togo on Monday.",
        ["Measure COOPERATE held 2023-06-12 - | actor=GHA recipient=TGO"],
    ),
    # what a call asks for is not done, and who called is refused
    (
        "A call by Ghana for both sides to lay down arms was rejected by Togo.",
        ["Statement REJECT held - - | actor=TGO recipient=GHA"],
    ),
    (
        "Ghana rejected a call by Togo for Mali to withdraw its troops.",
        ["Statement REJECT held - - | actor=GHA recipient=TGO"],
    ),
    (
        "A call by Ghana for Togo to withdraw its troops was rejected.",
        ["Statement REQUEST held - - | actor=GHA recipient=TGO"],
    ),
    # two acts behind "and" that break something off
    (
        "Ghana stopped issuing visas to Togolese and closed its airspace to Togolese planes.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana severed ties with Togo, closing its embassy in Lome.",
        ["Measure SANCTION held - lome | actor=GHA recipient=TGO"],
    ),
    # whose deed it is that others judge, however many it was done with
    (
        "Ghana's deployment of 750 troops to Togo was condemned by Benin.",
        [
            "Measure MOBILIZE held - - | actor=GHA recipient=TGO",
            "Statement ACCUSE held - - | actor=BEN recipient=GHA",
        ],
    ),
    # what somebody requests is not done
    ("Ghana said it would consider Togo's request to hand over the journalist.", []),
    # what was done to none was not done
    ("No sanctions will be imposed on Togo, the Ghanaian president said.", []),
    ("Ghana said no aid was sent to Togo.", []),
    (
        "No fewer than three Togolese diplomats were expelled by Ghana.",
        ["Measure SANCTION held - - | actor=GHA recipient=TGO"],
    ),
    # behind a semicolon, too, "it" is whoever the sentence began with
    (
        "Ghana recalled its envoy from Lome; it also froze the assets of three Togolese traders.",
        ["Measure SANCTION held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana denounced the raid by Togo; it was the first since May.",
        ["Statement ACCUSE held - - | actor=GHA recipient=TGO"],
    ),
    # held by its coast guard, and let go by it
    (
        "Four Ghanaian fishermen seized by the Togolese coast guard in March were released on Tuesday, Accra said.",
        [
            "Measure COERCE held 2023-03 - | actor=TGO recipient=GHA",
            "Measure RETREAT held 2023-06-13 - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Ghana recalled its envoy from Lome and imposed sanctions on two Togolese banks.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
        ],
    ),
    # a ministry speaks for its state
    (
        "The Ghanaian foreign ministry protested the arrest of a Ghanaian trader in Togo.",
        ["Statement ACCUSE held - - | actor=GHA actor=mfa-gha recipient=TGO"],
    ),
    # two are asked, each for its own
    (
        "Ghana has asked Benin to hand over three suspects, and Togo to freeze their accounts.",
        [
            "Statement REQUEST held - - | actor=GHA recipient=BEN",
            "Statement REQUEST held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana called on Togo to lift the blockade and the African Union to send monitors.",
        [
            "Statement REQUEST held - - | actor=GHA recipient=TGO",
            "Statement REQUEST held - - | actor=GHA recipient=african-union",
        ],
    ),
    (
        "Ghana asked Togo to return the ship and Mali to Benin.",
        ["Statement REQUEST held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana urged Togo and Mali to hold talks.",
        ["Statement REQUEST held - - | actor=GHA recipient=MLI recipient=TGO"],
    ),
    # whom it was done to stands last
    (
        "Among the diplomats expelled by Ghana were two Togolese.",
        ["Measure SANCTION held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Among those arrested by Ghana on Monday were three Togolese soldiers.",
        ["Measure COERCE held 2023-06-12 - | actor=GHA recipient=TGO"],
    ),
    ("Among the issues discussed by Ghana and Togo was the border.", []),
    # threats and refusals in other words
    (
        "Ghana on Monday warned Togo of reciprocal steps.",
        ["Statement THREATEN held 2023-06-12 - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana has nothing to apologise to Togo for, its prime minister said.",
        ["Statement REJECT held - - | actor=GHA recipient=TGO"],
    ),
    ("Ghana has nothing to hide from Togo, its prime minister said.", []),
    # pressure from a capital is not where a promise is made
    (
        "Under pressure from Washington, Ghana promised not to renew port contracts with Togo.",
        ["Statement AGREE held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Speaking from Rome, Ghana's president praised Togo.",
        ["Statement SUPPORT held - rome | actor=GHA recipient=TGO"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_what_is_told(text: str, expected: list[str]) -> None:
    assert told(text) == expected
