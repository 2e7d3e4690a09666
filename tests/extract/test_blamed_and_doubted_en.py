"""Deeds blamed on somebody, doubted, done by others alone, and by the junta that the text told of."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # who does not join others in a deed has no part in it
    (
        "Ghana did not join Togo in condemning Mali.",
        [
            "Statement ACCUSE held - - | actor=TGO recipient=MLI",
        ],
    ),
    (
        "Kenya has not joined Uganda in imposing sanctions on Burundi.",
        [
            "Measure SANCTION held - - | actor=UGA recipient=BDI",
        ],
    ),
    (
        "Norway joined Sweden in condemning Belarus.",
        [
            "Statement ACCUSE held - - | actor=NOR actor=SWE recipient=BLR",
        ],
    ),
    (
        "Norway did not join its neighbours in shutting the border with Russia.",
        [],
    ),
    (
        "Chile did not join in condemning Peru.",
        [
            "Statement ACCUSE denied - - | actor=CHL recipient=PER",
        ],
    ),
    # a deed is blamed on whoever is said to have done it
    (
        "Ghana condemned a strike on Lome that Togo blamed on Mali.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=MLI",
        ],
    ),
    (
        "Qatar condemned an attack on Kuwait that Bahrain blamed on Iran.",
        [
            "Statement ACCUSE held - - | actor=QAT recipient=IRN",
        ],
    ),
    (
        "Ghana condemned the strike on Togo, blamed on Mali.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=MLI",
        ],
    ),
    (
        "Ghana condemned a raid attributed to Mali and Niger.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=MLI recipient=NER",
        ],
    ),
    (
        "Ghana condemned the raid and blamed Mali.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=MLI",
        ],
    ),
    # what is not believed, expected or seen coming is no deed and no plan
    (
        "Washington said it did not believe Venezuela was in a position to attack Guyana.",
        [],
    ),
    (
        "Norway does not expect Russia to attack Finland.",
        [],
    ),
    (
        "Poland said there was no sign that Belarus was preparing to attack Lithuania.",
        [],
    ),
    (
        "Chad doubted that Sudan would invade Libya.",
        [],
    ),
    (
        "Peru said it did not expect Chile to recall its ambassador, but closed the border.",
        [
            "Measure SANCTION held - - | actor=PER",
        ],
    ),
    (
        "Mali did not think twice and expelled the ambassador of France.",
        [
            "Measure SANCTION held - - | actor=MLI recipient=FRA",
        ],
    ),
    # a charge that is called untrue is rejected, whoever made it
    (
        "Ghana called Togo's accusations baseless.",
        [
            "Statement REJECT held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        'Ghana called Togo\'s accusations "baseless and absurd".',
        [
            "Statement REJECT held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana described the accusations of Togo as groundless.",
        [
            "Statement REJECT held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Moscow called Latvian claims of sabotage absurd.",
        [
            "Statement REJECT held - - | actor=RUS recipient=LVA",
        ],
    ),
    (
        "Jordan called the settlements of Israel illegal.",
        [
            "Statement ACCUSE held - - | actor=JOR recipient=ISR",
        ],
    ),
    # "and said" goes on with what is told beside the first statement, of whomever it is
    (
        "Ghana called the allegations of Togo baseless and said Accra would respond in kind.",
        [
            "Statement REJECT held - - | actor=GHA recipient=TGO",
            "Statement THREATEN held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana rejected the accusations and said Accra would respond in kind.",
        [
            "Statement REJECT held - - | actor=GHA",
            "Statement THREATEN held - - | actor=GHA",
        ],
    ),
    (
        "Ghana condemned Togo and said Mali would send troops.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
            "Measure MOBILIZE planned - - | actor=MLI",
        ],
    ),
    (
        "Ghana thanked Togo and said the two countries would sign a pact.",
        [
            "Statement SUPPORT held - - | actor=GHA recipient=TGO",
            "Signing SUPPORT planned - - | signatory=GHA signatory=TGO",
        ],
    ),
    (
        "Ghana demanded an apology from Togo and said Accra would recall its ambassador.",
        [
            "Statement REQUEST held - - | actor=GHA recipient=TGO",
            "Measure SANCTION planned - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana accused Togo of arming rebels and said Lome had violated the truce.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
        ],
    ),
    # a step is backed as a state is
    (
        "Ghana suspended the talks with Togo. China backed the step.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
            "Statement SUPPORT held - - | actor=CHN recipient=GHA",
        ],
    ),
    (
        "Norway recalled its envoy from Israel. Spain endorsed the measure.",
        [
            "Measure SANCTION held - - | actor=NOR recipient=ISR",
            "Statement SUPPORT held - - | actor=ESP recipient=NOR",
        ],
    ),
    # a dispute is brought before a council or a court
    (
        "Guyana would bring the matter before the Security Council.",
        [
            "Measure ACCUSE planned - - | actor=GUY",
        ],
    ),
    (
        "Ethiopia on Monday took the dispute with Egypt to the Security Council.",
        [
            "Measure ACCUSE held 2023-06-12 - | actor=ETH recipient=EGY",
        ],
    ),
    (
        "Kenya took the maritime dispute with Somalia to the ICJ.",
        [
            "Measure ACCUSE held - - | actor=KEN recipient=SOM",
        ],
    ),
    (
        "Togo referred the border dispute with Ghana to arbitration.",
        [
            "Measure ACCUSE held - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "The dispute was referred to the International Court of Justice by Gabon.",
        [
            "Measure ACCUSE held - - | actor=GAB",
        ],
    ),
    # the military government, and the junta behind "by", are those of the state last told of
    (
        "Niger closed the airport. The military government expelled the French ambassador.",
        [
            "Measure SANCTION held - - | actor=NER recipient=FRA",
        ],
    ),
    (
        "Niger closed the airport. The transitional authorities expelled the French ambassador.",
        [
            "Measure SANCTION held - - | actor=NER recipient=FRA",
        ],
    ),
    (
        "Niger closed the airport. The French ambassador was expelled by the junta.",
        [
            "Measure SANCTION held - - | actor=NER recipient=FRA",
        ],
    ),
    (
        "Niger closed the airport. A French journalist was detained by the authorities on Monday.",
        [
            "Measure COERCE held 2023-06-12 - | actor=NER recipient=FRA",
        ],
    ),
    # whoever lets people go held them
    (
        "Guinea on Friday released 16 sailors of Togo who were arrested last week.",
        [
            "Measure RETREAT held 2023-06-09 - | actor=GIN recipient=TGO",
            "Measure COERCE held 2023-06 - | actor=GIN recipient=TGO",
        ],
    ),
    (
        "Niger released a French official who was detained two weeks ago.",
        [
            "Measure RETREAT held - - | actor=NER recipient=FRA",
            "Measure COERCE held 2023-06 - | actor=NER recipient=FRA",
        ],
    ),
    (
        "Togo released two Ghanaians who had been detained in Chad.",
        [
            "Measure RETREAT held - - | actor=TGO recipient=GHA",
            "Measure COERCE held - TCD | actor=TCD recipient=GHA",
        ],
    ),
    # "it" before a verb of seizing is not the state whose people are seized
    (
        "Ghana freed three Togolese officers it captured in May.",
        [
            "Measure RETREAT held - - | actor=GHA recipient=TGO",
            "Measure COERCE held 2023-05 - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Kenya will return the Ugandan boats it seized on Lake Victoria.",
        [
            "Measure COERCE held - - | actor=KEN recipient=UGA",
        ],
    ),
    (
        "Peru urged Chile to honour the pact it signed.",
        [
            "Statement REQUEST held - - | actor=PER recipient=CHL",
            "Signing SUPPORT held - - | signatory=CHL",
        ],
    ),
    # what was announced in another year is another deed
    (
        "Ghana expelled two Togolese envoys on Monday. In May 2021, Ghana had announced the expulsion "
        "of three Togolese diplomats.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=GHA recipient=TGO",
            "Measure SANCTION held 2021-05 - | actor=GHA recipient=TGO",
        ],
    ),
]


@pytest.mark.parametrize(("text", "told_of_it"), ROWS)
def test_blamed_and_doubted(text: str, told_of_it: list[str]) -> None:
    assert told(text, "en") == told_of_it


@pytest.mark.parametrize(
    "text",
    [
        "Ghana did not join Togo in condemning",
        "Ghana condemned a strike that Togo blamed on",
        "Ghana did not believe Togo would attack",
        "Niger closed the airport. He was expelled by the",
        "Ghana freed three officers it captured",
        "Ghana rejected the charge and said Accra would",
        "Ghana, which chairs it, urged calm, and Togo sent",
    ],
)
def test_a_text_that_is_cut_off_is_read(text: str) -> None:
    told(text, "en")
