"""Whom "both", "there" and "the ministers" mean; what talks are about; what is thanked for."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # "both" behind a row of names tells no more of whom
    (
        "Erdogan held talks with Somali President Hassan Sheikh Mohamud and Ethiopian Prime Minister "
        "Abiy Ahmed. The African Union and the United States both welcomed the agreement.",
        [
            "Meeting CONSULT held - - | attendee=ETH attendee=SOM attendee=TUR attendee=abiy-ahmed attendee=hassan-sheikh-mohamud attendee=recep-tayyip-erdogan",
            "Statement SUPPORT held - - | actor=USA actor=african-union",
        ],
    ),
    (
        "Kenya and Ghana quarrelled. ECOWAS and the African Union both urged them to talk.",
        [
            "Statement REQUEST held - - | actor=african-union actor=ecowas recipient=GHA recipient=KEN",
        ],
    ),
    # who hosted the talks hosted those that were held
    (
        "Guyana and Peru met on Tuesday in Kingstown. The two sides will meet again in Brazil within "
        "three months. Prime Minister Ralph Gonsalves of St. Vincent, who hosted the talks, praised "
        "them.",
        [
            "Meeting CONSULT held 2023-06-13 kingstown | attendee=GUY attendee=PER host=VCT host=ralph-gonsalves",
            "Meeting CONSULT planned 2023 BRA | attendee=GUY attendee=PER",
            "Statement SUPPORT held 2023-06-13 kingstown | actor=VCT actor=ralph-gonsalves recipient=BRA recipient=GUY recipient=PER",
        ],
    ),
    # the ministers of whom the text is, and not the states that one of them went to since
    (
        "Ararat Mirzoyan and Jeyhun Bayramov agreed to continue negotiations. Kazakh President "
        "Kassym-Jomart Tokayev proposed Kazakhstan as a venue during trips to Baku in March and "
        "Yerevan in April. The ministers last met in Berlin in February.",
        [
            "Negotiation CONSULT planned - - | attendee=ARM attendee=AZE attendee=ararat-mirzoyan attendee=jeyhun-bayramov",
            "Visit CONSULT held 2023-03 baku | host=AZE visitor=KAZ visitor=kassym-jomart-tokayev",
            "Visit CONSULT held 2023-04 yerevan | host=ARM visitor=KAZ visitor=kassym-jomart-tokayev",
            "Meeting CONSULT held 2023-02 berlin | attendee=ARM attendee=AZE attendee=ararat-mirzoyan attendee=jeyhun-bayramov",
        ],
    ),
    # "there" is where the words before have been
    (
        "Kenya recalled its envoy to Mali after the government there expelled two aid workers.",
        [
            "Measure SANCTION held - - | actor=KEN recipient=MLI",
            "Measure SANCTION held - - | actor=MLI recipient=KEN",
        ],
    ),
    (
        "Japan began withdrawing its troops from Niger after the junta there ended a military accord "
        "in March.",
        [
            "Measure RETREAT held - NER | actor=JPN recipient=NER",
            "Measure SANCTION held 2023-03 - | actor=NER",
        ],
    ),
    # what those who thank for it got
    (
        "Chad's foreign minister thanked Moscow for 25,000 tons of wheat delivered in January.",
        [
            "Statement SUPPORT held - - | actor=TCD recipient=RUS",
            "Measure AID held 2023-01 - | actor=RUS recipient=TCD",
        ],
    ),
    (
        "Kenya thanked Japan for the rice donated to Somalia.",
        [
            "Statement SUPPORT held - - | actor=KEN recipient=JPN",
            "Measure AID held - - | actor=JPN recipient=SOM",
        ],
    ),
    # what talks are about is elsewhere
    (
        "Ethiopia and Chad held talks to resolve a dispute over a naval base in Somaliland.",
        [
            "Meeting CONSULT held - - | attendee=ETH attendee=TCD",
        ],
    ),
    (
        "Kenya and Togo met to discuss plans to open an embassy in Mali.",
        [
            "Meeting CONSULT held - - | attendee=KEN attendee=TGO",
        ],
    ),
    (
        "Kenya and Togo held talks on the release of prisoners held in Mali.",
        [
            "Meeting CONSULT held - - | attendee=KEN attendee=TGO",
        ],
    ),
    # aims
    (
        "Kenya and Togo held talks aimed at lifting sanctions on Mali.",
        [
            "Meeting CONSULT held - - | attendee=KEN attendee=TGO",
        ],
    ),
    # stops joined behind a day
    (
        "Kenya's president paid visits to Ghana in February and Togo in March.",
        [
            "Visit CONSULT held 2023-02 GHA | host=GHA visitor=KEN",
            "Visit CONSULT held 2023-03 TGO | host=TGO visitor=KEN",
        ],
    ),
    # another act with a number behind it
    (
        "Kenya suspended aid to Mali on Friday. Defence Minister Aden Duale ordered 300 extra "
        "soldiers to the border with Somalia.",
        [
            "Measure SANCTION held 2023-06-09 - | actor=KEN recipient=MLI",
            "Measure MOBILIZE held 2023-06-09 - | actor=KEN actor=aden-duale recipient=SOM",
        ],
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_what_is_told(text: str, rows: list[str]) -> None:
    assert told(text) == rows
