"""Claims that others turn down, what is put in behind a verb, reactions, and what things are called."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a claim or demand that another answers in the passive
    (
        "Kenya's demand that Togo withdraw its soldiers was rejected by Togo on Monday.",
        [
            "Statement REJECT held 2023-06-12 - | actor=TGO recipient=KEN",
        ],
    ),
    (
        "Uganda's allegation that Rwanda had armed rebels was strongly denied by Rwanda and Burundi.",
        [
            "Statement REJECT held - - | actor=BDI actor=RWA recipient=UGA",
        ],
    ),
    (
        "India's claim that Pakistan had shot down a jet was dismissed by Islamabad on Monday as propaganda.",
        [
            "Statement REJECT held 2023-06-12 - | actor=PAK recipient=IND",
        ],
    ),
    (
        "The Zambian demand that Malawi hand over the general was refused on Monday by President "
        "Lazarus Chakwera.",
        [
            "Statement REJECT held 2023-06-12 - | actor=MWI actor=lazarus-chakwera recipient=ZMB",
        ],
    ),
    (
        "Kenya's demand that Togo withdraw its soldiers was rejected.",
        [],
    ),
    (
        "Kenya's claim that the deal was rejected by Togo angered Lome.",
        [],
    ),
    (
        "Ghana repeated its demand that Togo release the sailors.",
        [
            "Statement REQUEST held - - | actor=GHA recipient=TGO",
        ],
    ),
    # what is put in between a verb and its object
    (
        "The African Union suspended, until further notice, Gabon's membership.",
        [
            "Measure SANCTION held - - | actor=african-union recipient=GAB",
        ],
    ),
    (
        "Norway expelled, without explanation, two Russian diplomats.",
        [
            "Measure SANCTION held - - | actor=NOR recipient=RUS",
        ],
    ),
    (
        "Kenya suspended, with immediate effect, imports of maize from Uganda.",
        [
            "Measure SANCTION held - - | actor=KEN recipient=UGA",
        ],
    ),
    (
        "Chad recalled, on Friday, its ambassador from Paris.",
        [
            "Measure SANCTION held 2023-06-09 - | actor=TCD recipient=FRA",
        ],
    ),
    (
        "After its ship was seized, in the end, Ghana condemned Togo.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
        ],
    ),
    # the day of what an act answers
    (
        "On Monday Ghana closed its border with Togo following the attack of 3 June.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "The African Union decided on Friday to suspend Gabon following the coup of 30 August.",
        [
            "Measure SANCTION held 2023-06-09 - | actor=african-union recipient=GAB",
        ],
    ),
    (
        "Ghana condemned Togo on the morning of June 12.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=GHA recipient=TGO",
        ],
    ),
    # what somebody reacts to is done to him, and not on the day on which he does
    (
        "France reacted to Niger's decision to recall its envoy.",
        [
            "Measure SANCTION held - - | actor=NER recipient=FRA",
        ],
    ),
    (
        "Norway reacted to Mali's expulsion of its ambassador.",
        [
            "Measure SANCTION held - - | actor=MLI recipient=NOR",
        ],
    ),
    (
        "Ghana reacted to Togo's decision to impose tariffs on Benin.",
        [
            "Measure SANCTION held - - | actor=TGO recipient=BEN",
        ],
    ),
    (
        "Kenya responded on Sunday to Somalia's decision to expel its ambassador by closing its embassy.",
        [
            "Measure SANCTION held 2023-06-11 - | actor=SOM recipient=KEN",
            "Measure SANCTION held 2023-06-11 - | actor=KEN recipient=SOM",
        ],
    ),
    # what is called by a name in quotation marks rings nobody up
    (
        "Germany's foreign minister called Iran's attempted attack \"a dangerous escalation\".",
        [
            "Statement ACCUSE held - - | actor=DEU recipient=IRN",
        ],
    ),
    (
        "Mali's president called France's new policy \"a step forward\".",
        [],
    ),
    (
        "Kenya's ambassador called Uganda's planned annexation \"illegal\".",
        [
            "Statement ACCUSE held - - | actor=KEN recipient=UGA",
        ],
    ),
    (
        "Kenya's president called Uganda's leader to discuss \"the way forward\".",
        [
            "Call CONSULT held - - | attendee=KEN attendee=UGA",
        ],
    ),
    # insisted, with a day before what is insisted on
    (
        "Ghana insisted on Monday that its troops had not crossed the border into Togo.",
        [
            "Measure MOBILIZE denied - TGO | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Kenya's foreign minister insisted on Friday that Uganda was to blame.",
        [
            "Statement ACCUSE held 2023-06-09 - | actor=KEN recipient=UGA",
        ],
    ),
    (
        "Ghana insisted on Monday that Togo release the sailors.",
        [
            "Statement REQUEST held 2023-06-12 - | actor=GHA recipient=TGO",
        ],
    ),
    # the second of what an envoy is summoned for
    (
        "Ghana summoned the Togolese ambassador to convey its protest and demand that Togo release "
        "the sailors.",
        [
            "Measure ACCUSE held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Iraq summoned the Turkish charge d'affaires to deliver a protest note and demand a halt to "
        "the attacks.",
        [
            "Measure ACCUSE held - - | actor=IRQ recipient=TUR",
        ],
    ),
    (
        "Norway called in the Russian ambassador to express its concern and urge Russia to withdraw.",
        [
            "Measure ACCUSE held - - | actor=NOR recipient=RUS",
            "Statement REQUEST held - - | actor=NOR recipient=RUS",
        ],
    ),
    # which sanctions a body agrees to impose
    (
        "ECOWAS agreed to impose financial and travel sanctions on Guinea.",
        [
            "Measure SANCTION held - - | actor=ecowas recipient=GIN",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_what_is_told(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text", [ROWS[n][0] for n in (1, 3, 8, 9, 18, 19, 23, 26)])
def test_a_text_that_is_cut_off_behind_any_word_is_read(text: str) -> None:
    words = text.split()
    for end in range(2, len(words)):
        told(" ".join(words[:end]))
