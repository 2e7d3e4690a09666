"""Deeds told within what somebody says, people without a name in it, and leaders of whom nothing was told."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # what is said opens with what is done: "said that by invading X, Y had"
    (
        "Kenyan Foreign Minister Alfred Mutua said that by invading Somalia, Ethiopia had violated "
        "international law.",
        [
            "Measure ASSAULT held - SOM | actor=ETH recipient=SOM",
            "Statement ACCUSE held - - | actor=KEN actor=alfred-mutua recipient=ETH",
        ],
    ),
    (
        "Lavrov said that by supplying weapons to Georgia, Turkey was prolonging the war.",
        [
            "Measure AID held - - | actor=TUR recipient=GEO",
        ],
    ),
    # "said by expelling": no passive of which the deed is the agent
    (
        "Kenyan Foreign Minister Alfred Mutua said by sanctioning Chad, France had broken its promises.",
        [
            "Statement ACCUSE held - - | actor=KEN actor=alfred-mutua recipient=FRA",
        ],
    ),
    # what nameless people are said to do is not done by who says so
    (
        "President Ruto said junta leaders needed to hand power to civilians at once.",
        [],
    ),
    (
        "President Ruto said a mediation mission would return to Sudan next week.",
        [],
    ),
    (
        "Foreign Minister Wong said the rebels had agreed to free the hostages.",
        [],
    ),
    (
        "Foreign Minister Wong said an advance team had travelled to Fiji.",
        [],
    ),
    # but those who serve a state are that of who says so
    (
        "President Ruto said troops would be sent to Haiti.",
        [
            "Measure MOBILIZE planned - HTI | actor=KEN actor=william-ruto recipient=HTI",
        ],
    ),
    (
        "Kenya said a team of experts would visit Uganda on Monday.",
        [
            "Visit CONSULT planned 2023-06-19 UGA | host=UGA visitor=KEN",
        ],
    ),
    # whom one only wants to persuade has done nothing, nor who could not be
    (
        "African envoys failed to persuade Gabon's junta to free President Ali Bongo.",
        [],
    ),
    (
        "Kenya tried to convince Uganda not to leave the African Union.",
        [],
    ),
    (
        "Kenya could not persuade Somalia to lift its ban on Djibouti.",
        [],
    ),
    (
        "Mediators failed to convince Sudan's army to sign a ceasefire with Chad.",
        [],
    ),
    (
        "Peru has persuaded Bolivia to send aid to Haiti.",
        [
            "Measure AID held - HTI | actor=BOL recipient=HTI",
        ],
    ),
    # co-chairs are people, and nobody chairs the meeting
    (
        "The ministers of Fiji and Tonga met in Suva on Tuesday, with the participation of the OSCE "
        "Minsk Group Co-Chairs Anna Smith and Peter Brown.",
        [
            "Meeting CONSULT held 2023-06-13 suva | attendee=FJI attendee=FRA attendee=RUS attendee=TON attendee=USA attendee=anna-smith attendee=minsk-group attendee=peter-brown",
        ],
    ),
    (
        "The Joint Commission Co-Chairs met in Suva on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 suva | attendee=joint-commission",
        ],
    ),
    (
        "President Ruto co-chairs the Nairobi talks with Uganda on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 nairobi | attendee=KEN attendee=UGA chair=william-ruto",
        ],
    ),
    # what is stepped up is aid or something else
    (
        "Norway, the largest aid donor to Malawi, has stepped up its criticism of Mozambique.",
        [
            "Statement ACCUSE held - - | actor=NOR recipient=MOZ",
        ],
    ),
    (
        "Norway has stepped up its food aid to Malawi.",
        [
            "Measure AID held - - | actor=NOR recipient=MWI",
        ],
    ),
    # behind a progressive verb and its object another begins
    (
        "Chad is mobilising its army, and Wong urged neighbouring countries to expel its envoys.",
        [
            "Measure MOBILIZE held - - | actor=TCD",
            "Statement REQUEST held - - | actor=wong",
        ],
    ),
    (
        "Egypt is supporting Somalia, and Ethiopia recalled its ambassador from Cairo.",
        [
            "Measure SANCTION held - - | actor=ETH recipient=EGY",
        ],
    ),
    (
        "Turkey was arming Georgia, and Armenia condemned the move.",
        [
            "Statement ACCUSE held - - | actor=ARM recipient=TUR",
        ],
    ),
    # aircraft in somebody's airspace visit nobody
    (
        "A Turkish military helicopter flew into Greek airspace without permission on Saturday.",
        [
            "Measure MOBILIZE held 2023-06-10 - | actor=TUR recipient=GRC",
        ],
    ),
    (
        "President Ruto flew into Uganda on Monday for talks.",
        [
            "Visit CONSULT held 2023-06-12 UGA | host=UGA visitor=KEN visitor=william-ruto",
        ],
    ),
    # leaders of whom nothing was told are not those named before
    (
        "Fiji and Tonga signed an accord with Kenya in Suva on Monday. Leaders began arriving in "
        "Samoa on Wednesday for the Commonwealth summit.",
        [
            "Signing SUPPORT held 2023-06-12 suva | signatory=FJI signatory=KEN signatory=TON",
            "Summit CONSULT held 2023-06-14 WSM | host=WSM organizer=commonwealth",
        ],
    ),
    (
        "Fiji and Tonga signed an accord with Kenya in Suva on Monday. Ministers met in Lima on "
        "Tuesday to discuss trade.",
        [
            "Signing SUPPORT held 2023-06-12 suva | signatory=FJI signatory=KEN signatory=TON",
        ],
    ),
    (
        "West African leaders met in Lome on Tuesday amid tension between Chad and Niger. The leaders "
        "urged Mali to withdraw its troops.",
        [],
    ),
    (
        "The leaders of Fiji and Tonga met in Suva. The leaders urged Samoa to withdraw its troops.",
        [
            "Meeting CONSULT held - suva | attendee=FJI attendee=TON",
            "Statement REQUEST held - suva | actor=FJI actor=TON recipient=WSM",
        ],
    ),
    # a paper that defends somebody's deed accuses nobody
    (
        "Bolivia's foreign ministry announced its decision, saying it was acting in defence of its "
        "sovereignty.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_who_does_what_is_said(text: str, rows: list[str]) -> None:
    assert told(text) == rows


def test_nobody_is_aided_by_what_a_donor_steps_up() -> None:
    rows = told("Norway is the region's biggest aid donor and has stepped up efforts to block Iceland's bid.")
    assert not any(" AID " in row for row in rows)


@pytest.mark.parametrize(
    "text",
    [
        "President Ruto said that by",
        "President Ruto said that by invading",
        "President Ruto said a mission would",
        "The OSCE Minsk Group Co-Chairs",
        "Kenya failed to persuade Uganda's army to",
        "Chad's mission was greeted by",
        "Chad said the rebels needed to",
        "West African leaders",
    ],
)
def test_a_text_that_is_cut_off_is_read(text: str) -> None:
    told(text)
