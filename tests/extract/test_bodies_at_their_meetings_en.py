"""What bodies of states do at their meetings, who was there, and who acts beside whom."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # organs of a body act for it, and hold their sessions
    (
        "The Authority of Heads of State of ECOWAS held its 66th Ordinary Session in Abuja.",
        ["Conference CONSULT held - abuja | host=NGA organizer=ecowas"],
    ),
    ("Peacekeepers under the authority of the UN left Chad on Monday.", []),
    (
        "The UN's rights council condemned Chad on Monday.",
        ["Statement ACCUSE held 2023-06-12 - | actor=un recipient=TCD"],
    ),
    (
        "The Board of Governors of the IAEA will hold its quarterly meeting in Vienna on Friday.",
        ["Conference CONSULT planned 2023-06-16 vienna | host=AUT organizer=iaea"],
    ),
    ("The bank held its annual meeting in Vienna on Thursday.", []),
    ("The Togolese committee asked the troika for help.", ["Statement REQUEST held - - | actor=TGO"]),
    # a meeting of a body says what the body says
    (
        "A meeting of the Arab League on Tuesday condemned Chad's raid.",
        [
            "Conference CONSULT held 2023-06-13 - | organizer=arab-league",
            "Statement ACCUSE held 2023-06-13 - | actor=arab-league recipient=TCD",
        ],
    ),
    (
        "The summit of the Arab League in Tunis urged Chad to open its border.",
        [
            "Summit CONSULT held - tunis | host=TUN organizer=arab-league",
            "Statement REQUEST held - tunis | actor=arab-league recipient=TCD",
        ],
    ),
    (
        "The summit of the Arab League opened in Cairo on Tuesday.",
        ["Summit CONSULT held 2023-06-13 cairo | host=EGY organizer=arab-league"],
    ),
    (
        "President William Ruto attended the summit of the African Union and condemned Chad.",
        [
            "Summit CONSULT held - - | attendee=KEN attendee=william-ruto organizer=african-union",
            "Statement ACCUSE held - - | actor=KEN actor=william-ruto recipient=TCD",
        ],
    ),
    (
        "The meeting of the African Union Peace and Security Council suspended Chad on Monday.",
        ["Measure SANCTION held 2023-06-12 - | actor=au-psc recipient=TCD"],
    ),
    (
        "The meeting of the African Union was suspended on Monday.",
        ["Conference CONSULT cancelled - - | organizer=african-union"],
    ),
    ("The conference condemned Chad's plans.", []),
    # under whose leadership it met
    (
        "The IGAD Assembly met in extraordinary session in Djibouti on Monday under the leadership of President Ismail Omar Guelleh.",
        [
            "Meeting CONSULT held 2023-06-12 DJI | attendee=DJI attendee=igad-assembly chair=ismail-omar-guelleh"
        ],
    ),
    (
        "Rwanda, under the leadership of President Paul Kagame, hosted the IGAD summit in Kigali.",
        ["Summit CONSULT held - kigali | host=RWA organizer=igad"],
    ),
    # the summit, and not the meeting told last
    (
        "The summit in Arusha on Tuesday followed a meeting held on June 1 in Lome. Guests at the summit included Lazarus Chakwera of Malawi and Hakainde Hichilema of Zambia. It also saw the presence of President Evariste Ndayishimiye of Burundi.",
        [
            "Summit CONSULT held 2023-06-13 arusha | attendee=BDI attendee=MWI attendee=TZA attendee=ZMB attendee=evariste-ndayishimiye attendee=hakainde-hichilema attendee=lazarus-chakwera host=TZA"
        ],
    ),
    # those who came, told behind a copula
    (
        "Countries represented at the summit in Luanda were Zambia, Zimbabwe and Botswana.",
        ["Summit CONSULT held - luanda | attendee=AGO attendee=BWA attendee=ZMB attendee=ZWE host=AGO"],
    ),
    ("Leaders at the summit in Luanda were angry at Zambia and Botswana.", []),
    # who was not there
    (
        "Moroccan Foreign Minister Nasser Bourita was unable to attend the summit in Amman on Tuesday.",
        ["Summit CONSULT held 2023-06-13 amman | host=JOR"],
    ),
    (
        "Nasser Bourita was able to attend the summit in Amman on Tuesday.",
        ["Summit CONSULT held 2023-06-13 amman | attendee=JOR attendee=MAR attendee=nasser-bourita host=JOR"],
    ),
    # "as well as" joins the whole row
    (
        "Egypt, Iraq and Tunisia as well as Sudan condemned Chad.",
        ["Statement ACCUSE held - - | actor=EGY actor=IRQ actor=SDN actor=TUN recipient=TCD"],
    ),
    (
        "Egypt and Tunisia, as well as Sudan, condemned Chad.",
        ["Statement ACCUSE held - - | actor=EGY actor=SDN actor=TUN recipient=TCD"],
    ),
    (
        "Representatives of Egypt, Iraq and Tunisia as well as the OSCE and the African Union met in Lome.",
        [
            "Meeting CONSULT held - lome | attendee=EGY attendee=IRQ attendee=TUN attendee=african-union attendee=osce"
        ],
    ),
    (
        "Egypt thanked Chad as well as Sudan for their help.",
        ["Statement SUPPORT held - - | actor=EGY recipient=SDN recipient=TCD"],
    ),
    # bare titles of two states are two people
    (
        "The Prime Minister of Ethiopia and President of Kenya met in Lome.",
        ["Meeting CONSULT held - lome | attendee=ETH attendee=KEN"],
    ),
    (
        "The king of Jordan and the emir of Qatar met in Lome.",
        ["Meeting CONSULT held - lome | attendee=JOR attendee=QAT"],
    ),
    (
        "The President of Kenya and Chairman of the EAC met the king of Jordan in Lome.",
        ["Meeting CONSULT held - lome | attendee=JOR attendee=KEN"],
    ),
    # numbers in words, leaders' meetings, no forum named after its chair
    (
        "The Fifty-first Commonwealth Forum Leaders meeting opened in Suva, Republic of Fiji on June 11, 2023.",
        ["Conference CONSULT held 2023-06-11 suva | host=FJI organizer=commonwealth"],
    ),
    (
        "Tonga's Siaosi Sovaleni assumed the role of Pacific Islands Forum Chair.",
        ["Appointment - held - - | actor=pif appointee=siaosi-sovaleni"],
    ),
    # attacked in words, and stood beside for a photo
    (
        "Iran's foreign minister attacked the resolution of the IAEA.",
        ["Statement ACCUSE held - - | actor=IRN recipient=iaea"],
    ),
    ("Iran's army attacked the troops of Iraq.", ["Measure ASSAULT held - IRQ | actor=IRN recipient=IRQ"]),
    ("The Togolese president stands with Chad's foreign minister for a photo.", []),
    ("The Togolese president stands with Chad.", ["Statement SUPPORT held - - | actor=TGO recipient=TCD"]),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
