"""Who accuses and punishes behind a comma, what is said next by the same, and whose deed it is not."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # who imposes a ban accuses behind the comma, and whom he accuses is not banned
    (
        "Kenya imposed travel bans on eight senior Ugandan officials, accusing them of rigging the vote.",
        [
            "Measure SANCTION held - - | actor=KEN recipient=UGA",
            "Statement ACCUSE held - - | actor=KEN recipient=UGA",
        ],
    ),
    (
        "Kenya imposed travel bans on Uganda, accusing Chad of rigging the vote.",
        [
            "Measure SANCTION held - - | actor=KEN recipient=UGA",
            "Statement ACCUSE held - - | actor=KEN recipient=TCD",
        ],
    ),
    (
        "Peru banned imports from Chile, blaming Bolivia for the dispute.",
        [
            "Measure SANCTION held - - | actor=PER recipient=CHL",
            "Statement ACCUSE held - - | actor=PER recipient=BOL",
        ],
    ),
    (
        "Kenya arrested Ugandan traders, accusing them of spying.",
        [
            "Measure COERCE held - - | actor=KEN recipient=UGA",
            "Statement ACCUSE held - - | actor=KEN recipient=UGA",
        ],
    ),
    (
        "Latvia and Lithuania expressed solidarity with Estonia, saying they would close their "
        "consulates in Pskov.",
        [
            "Statement SUPPORT held - - | actor=LTU actor=LVA recipient=EST",
            "Measure SANCTION planned - pskov | actor=LTU actor=LVA recipient=EST",
        ],
    ),
    # told by the same, beside the first
    (
        "Kenya regretted the decision and would recall its envoy from Kampala.",
        [
            "Statement ACCUSE held - - | actor=KEN recipient=UGA",
            "Measure SANCTION planned - - | actor=KEN recipient=UGA",
        ],
    ),
    (
        "Kenya urged Uganda to free the traders and said it had recalled its ambassador from Kampala.",
        [
            "Statement REQUEST held - - | actor=KEN recipient=UGA",
            "Measure SANCTION held - - | actor=KEN recipient=UGA",
        ],
    ),
    (
        "Ukraine accused Russia of shelling a village and said it had killed three civilians.",
        [
            "Statement ACCUSE held - - | actor=UKR recipient=RUS",
        ],
    ),
    (
        "Iran told Sweden on Monday to withdraw two envoys and said it was seizing Swedish property.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=IRN recipient=SWE",
            "Measure COERCE held 2023-06-12 - | actor=IRN recipient=SWE",
        ],
    ),
    # whose deed it is not
    (
        "Kenya closed its embassy in Mogadishu after gunmen killed two guards and wounded a diplomat.",
        [
            "Measure SANCTION held - mogadishu | actor=KEN recipient=SOM",
        ],
    ),
    (
        "Israel killed a commander in Damascus and wounded two guards.",
        [
            "Measure ASSAULT held - - | actor=ISR recipient=SYR",
        ],
    ),
    (
        "Pro-Russian separatists shot down a Ukrainian transport plane on Saturday.",
        [
            "Measure ASSAULT held 2023-06-10 - | recipient=UKR",
        ],
    ),
    (
        "Moldova's pro-Russian President Igor Dodon visited Minsk on Monday.",
        [
            "Visit CONSULT held 2023-06-12 minsk | host=BLR visitor=MDA visitor=igor-dodon",
        ],
    ),
    (
        "Pro-China president Mohamed Muizzu of the Maldives visited Dhaka on Monday.",
        [
            "Visit CONSULT held 2023-06-12 dhaka | host=BGD visitor=MDV visitor=mohamed-muizzu",
        ],
    ),
    (
        "Latvia closed its border. The Baltic state also recalled its ambassador from Minsk.",
        [
            "Measure SANCTION held - - | actor=LVA recipient=BLR",
            "Measure SANCTION held - - | actor=LVA recipient=BLR",
        ],
    ),
    (
        "Turkey expelled two staff of the Syrian Consulate in Istanbul.",
        [
            "Measure SANCTION held - istanbul | actor=TUR recipient=SYR",
        ],
    ),
    # ministers that are to meet, crowds that demand
    (
        "The Arab League, whose foreign ministers meet in Cairo on Sunday, condemned the raid.",
        [
            "Conference CONSULT planned 2023-06-18 cairo | host=EGY organizer=arab-league",
            "Statement ACCUSE held - - | actor=arab-league",
        ],
    ),
    (
        "EU foreign ministers are due to discuss Belarus in Brussels on Monday.",
        [
            "Conference CONSULT planned 2023-06-19 brussels | organizer=eu",
        ],
    ),
    (
        "Tens of thousands of protesters called on Hungarian Prime Minister Viktor Orban to resign.",
        [
            "Measure PROTEST held - - | actor=HUN recipient=viktor-orban",
        ],
    ),
    (
        "Norway condemned the arrest of protesters in Belarus and demanded their release.",
        [
            "Statement ACCUSE held - - | actor=NOR recipient=BLR",
            "Statement REQUEST held - - | actor=NOR recipient=BLR",
        ],
    ),
    (
        "Chad vowed to retaliate against the expulsion of its envoy by Sudan.",
        [
            "Statement THREATEN held - - | actor=TCD recipient=SDN",
        ],
    ),
    (
        "Poland has scaled down its embassy in Minsk.",
        [
            "Measure SANCTION held - minsk | actor=POL recipient=BLR",
        ],
    ),
    (
        "Pakistan and Georgia also voiced their condemnation.",
        [
            "Statement ACCUSE held - - | actor=GEO actor=PAK",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_deeds_beside_deeds(text: str, expected: list[str]) -> None:
    """Each row: a sentence and everything that it tells."""
    assert told(text) == expected
