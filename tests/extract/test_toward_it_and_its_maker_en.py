"""Toward whom deeds and words are that name a pronoun, a plan, a request or a mission."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # "he" is whoever holds an office without a name, told of in the sentence before
    (
        "Kenya's foreign minister flew to Juba on Monday. He condemned Uganda.",
        [
            "Visit CONSULT held 2023-06-12 juba | host=SSD visitor=KEN",
            "Statement ACCUSE held 2023-06-12 - | actor=KEN recipient=UGA",
        ],
    ),
    (
        "President Paul Biya of Cameroon spoke on Sunday. Kenya's foreign minister flew to Juba on Monday, where she met President Salva Kiir.",
        [
            "Visit CONSULT held 2023-06-12 juba | host=SSD visitor=KEN",
            "Meeting CONSULT held 2023-06-12 juba | attendee=KEN attendee=SSD attendee=salva-kiir",
        ],
    ),
    (
        "Zambia's president met his Malawian counterpart in Lusaka on Monday. He thanked Malawi for its help.",
        [
            "Meeting CONSULT held 2023-06-12 lusaka | attendee=MWI attendee=ZMB",
            "Statement SUPPORT held 2023-06-12 lusaka | actor=ZMB recipient=MWI",
        ],
    ),
    (
        "The Kenyan foreign minister met President Salva Kiir in Juba on Monday. He condemned Uganda.",
        [
            "Meeting CONSULT held 2023-06-12 juba | attendee=KEN attendee=SSD attendee=salva-kiir",
            "Statement ACCUSE held 2023-06-12 juba | actor=SSD actor=salva-kiir recipient=UGA",
        ],
    ),
    # what is done to "it", and what is recognised
    (
        "Abkhazia declared independence in 1999. Nauru recognised it in 2009.",
        ["Statement SUPPORT held 2009 - | actor=NRU recipient=abkhazia"],
    ),
    (
        "Qatar denied the charge. Kuwait and Bahrain broke off relations with it in June 2017.",
        [
            "Statement REJECT held - - | actor=QAT",
            "Measure SANCTION held 2017-06 - | actor=BHR actor=KWT recipient=QAT",
        ],
    ),
    (
        "Armenia declared independence in 1991. Pakistan has refused to recognise it.",
        ["Statement REJECT held - - | actor=PAK recipient=ARM"],
    ),
    (
        "The African Union suspended Gabon. The Commonwealth suspended it three weeks later.",
        [
            "Measure SANCTION held - - | actor=african-union recipient=GAB",
            "Measure SANCTION held - - | actor=commonwealth recipient=GAB",
        ],
    ),
    # whose plan is rejected or welcomed
    (
        "Kofi Annan presented a plan to reunite the island. Greece rejected it.",
        ["Statement REJECT held - - | actor=GRC recipient=kofi-annan"],
    ),
    (
        "Kenyan President William Ruto tabled a compromise on Monday. Somalia dismissed the proposal on Tuesday.",
        ["Statement REJECT held 2023-06-13 - | actor=SOM recipient=KEN recipient=william-ruto"],
    ),
    (
        "Turkey proposed a summit in Istanbul. Ukraine welcomed the proposal but Russia rejected it.",
        [
            "Statement SUPPORT held - - | actor=UKR recipient=TUR",
            "Statement REJECT held - - | actor=RUS recipient=TUR",
        ],
    ),
    ("Ghana spoke of a plan. Togo rejected it.", ["Statement REJECT held - - | actor=TGO"]),
    # whose deed, request, mission or conference it is
    (
        "Ireland recognised Palestine on Tuesday. Israel condemned the move.",
        [
            "Statement SUPPORT held 2023-06-13 - | actor=IRL recipient=PSE",
            "Statement ACCUSE held 2023-06-13 - | actor=ISR recipient=IRL",
        ],
    ),
    (
        "Ghana asked Togo to hand over the general. The request was turned down.",
        [
            "Statement REQUEST held - - | actor=GHA recipient=TGO",
            "Statement REJECT held - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Ghana invited Togo to talks. The invitation was declined.",
        [
            "Statement REQUEST held - - | actor=GHA recipient=TGO",
            "Statement REJECT held - - | actor=TGO recipient=GHA",
        ],
    ),
    ("The request was turned down.", []),
    (
        "Oxfam condemned a pact between the African Union and Libya.",
        ["Statement ACCUSE held - - | actor=oxfam recipient=LBY recipient=african-union"],
    ),
    (
        "Kenya promised to reopen its embassy in Mogadishu.",
        ["Statement AGREE held - - | actor=KEN recipient=SOM"],
    ),
    (
        "Zambian President Hakainde Hichilema promised to send his envoy back to Kigali.",
        ["Statement AGREE held - - | actor=ZMB actor=hakainde-hichilema recipient=RWA"],
    ),
    ("Kenya agreed to hold talks in Doha. Rain fell.", []),
    (
        "Kenya denied that its soldiers had crossed into Somalia.",
        ["Statement REJECT held - - | actor=KEN recipient=SOM"],
    ),
    (
        "Kenya denied that Ugandan soldiers had crossed into Somalia.",
        ["Statement REJECT held - - | actor=KEN"],
    ),
    (
        "Donors met in Nairobi on Tuesday for a conference on South Sudan. Japan pledged 50 million dollars. Norway put 30 million dollars on the table.",
        [
            "Statement AGREE held 2023-06-13 - | actor=JPN recipient=SSD",
            "Statement AGREE held 2023-06-13 - | actor=NOR recipient=SSD",
        ],
    ),
    (
        "A cyclone hit Vanuatu on Monday. Australia promised help.",
        ["Statement AGREE held 2023-06-12 - | actor=AUS recipient=VUT"],
    ),
    (
        "Donors met in Paris on Monday. Germany pledged 244 million euros.",
        ["Statement AGREE held 2023-06-12 - | actor=DEU"],
    ),
    # what a crowd is there for is no act; nor is what somebody will not say
    (
        "Thousands gathered outside the Israeli embassy in Amman on Friday to demand an end to the war.",
        ["Measure PROTEST held 2023-06-09 amman | actor=JOR recipient=ISR"],
    ),
    (
        "Protesters gathered at the Russian consulate in Brno, and the Czech government expelled the ambassador.",
        [
            "Measure PROTEST held - brno | actor=CZE recipient=RUS",
            "Measure SANCTION held - - | actor=CZE recipient=RUS",
        ],
    ),
    (
        "Fiji's foreign minister declined to criticise either side.",
        ["Statement ACCUSE denied - - | actor=FJI"],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
