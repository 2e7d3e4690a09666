"""Who says what another did, and goes on to say something of his own or to do something."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # who reports goes on to say something of his own
    (
        "Peru's foreign ministry said Ecuador had closed a border post on Sunday and demanded that it "
        "be reopened.",
        [
            "Measure COERCE held 2023-06-11 - | actor=ECU",
            "Statement REQUEST held 2023-06-11 - | actor=PER actor=mfa-per",
        ],
    ),
    (
        "Serbia said Kosovo had arrested a Serb on Tuesday and called for his release.",
        [
            "Measure COERCE held 2023-06-13 - | actor=XKX recipient=SRB",
            "Statement REQUEST held 2023-06-13 - | actor=SRB recipient=XKX",
        ],
    ),
    (
        "The Honduran president said Taiwan had opened a school in March and thanked Taipei for it.",
        [
            "Statement SUPPORT held - - | actor=HND recipient=TWN",
        ],
    ),
    (
        "Kenya said Ugandan troops were still on the island and demanded their withdrawal.",
        [
            "Statement REQUEST held - - | actor=KEN",
        ],
    ),
    (
        "Fiji's foreign minister said China was welcome in the Pacific and praised its aid.",
        [
            "Statement SUPPORT held - - | actor=FJI recipient=CHN",
        ],
    ),
    (
        "The European Union said on Thursday that Georgia had jailed four opposition leaders and "
        "called for their immediate release.",
        [
            "Measure SANCTION held - - | actor=GEO",
            "Statement REQUEST held 2023-06-15 - | actor=eu",
        ],
    ),
    (
        "Pakistan told the Security Council that India had suspended the treaty in April and urged "
        "the council to act.",
        [
            "Measure SANCTION held 2023-04 - | actor=IND",
            "Statement REQUEST held - - | actor=PAK",
        ],
    ),
    # a past that "had" cannot have, and what is done to whom the report is about
    (
        "Mali said Algeria had shot down a drone near Tinzaouaten on April 1 and withdrew its "
        "ambassador from Algiers.",
        [
            "Measure ASSAULT held 2023-04-01 tinzaouaten | actor=DZA recipient=MLI",
            "Measure SANCTION held - - | actor=MLI recipient=DZA",
        ],
    ),
    (
        "Lithuania said Belarus had sent balloons over the border in October and announced that it "
        "would close two crossings.",
        [
            "Measure SANCTION planned - - | actor=LTU",
        ],
    ),
    # whom the report is about goes on: a person, who said something, another deed
    (
        "Togo said Ruto had met the foreign minister of Benin on Monday and praised him.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=BEN attendee=ruto",
            "Statement SUPPORT held 2023-06-12 - | actor=ruto recipient=BEN",
        ],
    ),
    (
        "Togo said Benin had accused it of spying on Monday and demanded an apology.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=BEN recipient=TGO",
            "Statement REQUEST held 2023-06-12 - | actor=BEN recipient=TGO",
        ],
    ),
    (
        "Togo said Benin had expelled two diplomats on Monday and closed the crossing.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=BEN",
            "Measure SANCTION held 2023-06-12 - | actor=BEN",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "en") == events
