"""Who is counted first and named behind a colon, talks named by their turn, what is put in behind a noun."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # those who are counted are named behind a colon
    (
        "Two states refused to sign the declaration: Ghana and Togo.",
        [
            "Statement REJECT held - - | actor=GHA actor=TGO",
            "Signing SUPPORT denied - - | signatory=GHA signatory=TGO",
        ],
    ),
    (
        "Three countries condemned the coup in Gabon: Angola, Kenya and Zambia.",
        ["Statement ACCUSE held - - | actor=AGO actor=KEN actor=ZMB recipient=GAB"],
    ),
    (
        "Two of Manila's neighbours boycotted the ceremony: Vietnam's Pham Minh Chinh and Thailand's Srettha Thavisin.",
        ["Measure PROTEST held - - | actor=THA actor=VNM actor=pham-minh-chinh actor=srettha-thavisin"],
    ),
    (
        "Four nations have recalled their ambassadors from Niger: Benin, Ghana, Togo and Senegal.",
        ["Measure SANCTION held - - | actor=BEN actor=GHA actor=SEN actor=TGO recipient=NER"],
    ),
    (
        "The foreign ministers of three countries met in Doha on Monday: Egypt, Jordan and Qatar.",
        ["Meeting CONSULT held 2023-06-12 doha | attendee=EGY attendee=JOR attendee=QAT"],
    ),
    (
        "The treaty was signed by three states: Laos, Thailand and Vietnam.",
        ["Signing SUPPORT held - - | signatory=LAO signatory=THA signatory=VNM"],
    ),
    (
        "Peru accused two countries of meddling: Chile and Bolivia.",
        ["Statement ACCUSE held - - | actor=PER recipient=BOL recipient=CHL"],
    ),
    (
        "Two states signed the treaty on Monday - Nepal and Bhutan.",
        ["Signing SUPPORT held 2023-06-12 - | signatory=BTN signatory=NPL"],
    ),
    ("Only one country voted against the resolution: Eritrea.", ["Statement REJECT held - - | actor=ERI"]),
    ("Three countries border Chad: Niger, Sudan and Libya.", []),
    ("Two things worried Kenya: Somalia and Sudan.", []),
    ("Three of the eight ministers voted no: Kenya, Uganda and Somalia.", []),
    # the day of a gathering is that of those who stay away, and of the journey that somebody gives up
    (
        "The Arab League summit opened in Baghdad on Saturday. Egypt thanked Iraq on Monday. Libya boycotted the meeting.",
        [
            "Summit CONSULT held 2023-06-10 baghdad | host=IRQ organizer=arab-league",
            "Statement SUPPORT held 2023-06-12 - | actor=EGY recipient=IRQ",
            "Measure PROTEST held 2023-06-10 - | actor=LBY",
        ],
    ),
    (
        "The Francophonie summit opened in Djerba on Saturday. Congo's Felix Tshisekedi called off his trip.",
        [
            "Summit CONSULT held 2023-06-10 djerba | host=TUN organizer=francophonie",
            "Visit CONSULT cancelled 2023-06-10 djerba | host=TUN visitor=COD visitor=felix-tshisekedi",
        ],
    ),
    (
        "The Commonwealth summit will open in Apia on August 3. Kenya will boycott the gathering.",
        [
            "Summit CONSULT planned 2023-08-03 apia | host=WSM organizer=commonwealth",
            "Measure PROTEST planned 2023-08-03 - | actor=KEN",
        ],
    ),
    (
        "The African Union summit opened in Kigali on June 8. Kenya's William Ruto cancelled a trip to Berlin.",
        [
            "Summit CONSULT held 2023-06-08 kigali | host=RWA organizer=african-union",
            "Visit CONSULT cancelled - berlin | host=DEU visitor=KEN visitor=william-ruto",
        ],
    ),
    # talks named by their turn alone
    (
        "Kenya and Uganda held their fourth round of negotiations in Kampala on Monday, after an earlier one in Doha on May 14.",
        [
            "Negotiation CONSULT held 2023-06-12 kampala | attendee=KEN attendee=UGA",
            "Negotiation CONSULT held 2023-05-14 doha | attendee=KEN attendee=UGA",
        ],
    ),
    (
        "Chad and Sudan held a third round of talks in Doha on Sunday, following earlier ones in Cairo in January and Riyadh in February.",
        [
            "Negotiation CONSULT held 2023-06-11 doha | attendee=SDN attendee=TCD",
            "Negotiation CONSULT held 2023-01 cairo | attendee=SDN attendee=TCD",
            "Negotiation CONSULT held 2023-02 riyadh | attendee=SDN attendee=TCD",
        ],
    ),
    (
        "Laos and Thailand met in Vientiane on Sunday, after an earlier meeting in Bangkok on January 9.",
        [
            "Meeting CONSULT held 2023-06-11 vientiane | attendee=LAO attendee=THA",
            "Meeting CONSULT held 2023-01-09 bangkok | attendee=LAO attendee=THA",
        ],
    ),
    (
        "Serbia and Kosovo will hold talks in Ohrid on Friday. The previous ones, held in Brussels in January, broke down.",
        [
            "Meeting CONSULT planned 2023-06-16 ohrid | attendee=SRB attendee=XKX",
            "Meeting CONSULT held 2023-01 brussels | attendee=SRB attendee=XKX",
        ],
    ),
    (
        "Kenya and Somalia held their third round of talks in Kampala on Monday. The first two took place in Doha in January and in Addis Ababa in February.",
        [
            "Negotiation CONSULT held 2023-06-12 kampala | attendee=KEN attendee=SOM",
            "Negotiation CONSULT held 2023-01 doha | attendee=KEN attendee=SOM",
            "Negotiation CONSULT held 2023-02 addis-ababa | attendee=KEN attendee=SOM",
        ],
    ),
    (
        "Kenya and Somalia held a first meeting in Doha in January and a second in Kampala on Monday.",
        [
            "Meeting CONSULT held 2023-01 doha | attendee=KEN attendee=SOM",
            "Meeting CONSULT held 2023-06-12 kampala | attendee=KEN attendee=SOM",
        ],
    ),
    (
        "Serbia and Kosovo held talks in Ohrid on Monday. A first meeting took place in Brussels on January 12.",
        [
            "Meeting CONSULT held 2023-06-12 ohrid | attendee=SRB attendee=XKX",
            "Meeting CONSULT held 2023-01-12 brussels | attendee=SRB attendee=XKX",
        ],
    ),
    (
        "Kenya and Somalia held talks in Kampala on Monday, after the first attempt in Doha in January failed.",
        ["Meeting CONSULT held 2023-06-12 kampala | attendee=KEN attendee=SOM"],
    ),
    (
        "Kenya and Somalia held talks in Kampala on Monday. The last rain in Kampala fell in January.",
        ["Meeting CONSULT held 2023-06-12 kampala | attendee=KEN attendee=SOM"],
    ),
    (
        "Togo condemned Benin on Monday. The last meeting in Cotonou in January broke down.",
        ["Statement ACCUSE held 2023-06-12 - | actor=TGO recipient=BEN"],
    ),
    # what a report says that somebody denies
    (
        "Egypt rebutted a newspaper report that Israel's premier had visited Cairo on Sunday.",
        [
            "Statement REJECT held 2023-06-11 - | actor=EGY recipient=ISR",
            "Visit CONSULT denied 2023-06-11 cairo | host=EGY visitor=ISR",
        ],
    ),
    (
        "Kenya played down a report that Uganda had closed its border.",
        ["Measure SANCTION denied - - | actor=UGA"],
    ),
    (
        "There was no truth in reports that Ghana had expelled Togo's envoy, officials said.",
        ["Measure SANCTION denied - - | actor=GHA recipient=TGO"],
    ),
    (
        "Qatar confirmed a report that its emir had met Iran's president in Muscat on Monday.",
        ["Meeting CONSULT held 2023-06-12 muscat | attendee=IRN attendee=QAT"],
    ),
    # what is put in behind an event's noun
    (
        "Talks between Chad and Sudan, mediated by Qatar, will begin in Doha on Friday.",
        ["Meeting CONSULT planned 2023-06-16 doha | attendee=SDN attendee=TCD mediator=QAT"],
    ),
    (
        "Talks between Chad and Sudan mediated by Qatar will begin in Doha on Friday.",
        ["Meeting CONSULT planned 2023-06-16 doha | attendee=SDN attendee=TCD mediator=QAT"],
    ),
    (
        "A meeting between Serbia and Kosovo, hosted by the EU, is scheduled for Tuesday in Brussels.",
        ["Meeting CONSULT planned 2023-06-20 brussels | attendee=SRB attendee=XKX host=eu"],
    ),
    (
        "Talks between Laos and Thailand, suspended in January, will resume in Bangkok on Friday.",
        ["Meeting CONSULT planned 2023-06-16 bangkok | attendee=LAO attendee=THA"],
    ),
    (
        "A visit by Japan's foreign minister, delayed by a typhoon, will begin in Manila on Friday.",
        ["Visit CONSULT planned 2023-06-16 manila | host=PHL visitor=JPN"],
    ),
    (
        "The accord between Peru and Chile, brokered by the Vatican, was signed in Lima on Friday.",
        ["Signing SUPPORT held 2023-06-09 lima | mediator=VAT signatory=CHL signatory=PER"],
    ),
    (
        "The summit between Putin and Kim, announced on Monday, will be held in Vladivostok on July 3.",
        ["Summit CONSULT planned 2023-07-03 vladivostok | attendee=kim attendee=putin host=RUS"],
    ),
    (
        "Talks between Chad and Sudan, held in Doha on Monday, were mediated by Qatar.",
        ["Meeting CONSULT held 2023-06-12 doha | attendee=SDN attendee=TCD mediator=QAT"],
    ),
    (
        "A visit by President Ruto to Mogadishu, scheduled for July, has been postponed.",
        ["Visit CONSULT cancelled 2023-07 mogadishu | host=SOM visitor=KEN visitor=william-ruto"],
    ),
    (
        "Talks between the Philippines and the New People's Army, as the rebels are called, will open in Oslo on August 9.",
        ["Negotiation CONSULT planned 2023-08-09 oslo | attendee=PHL attendee=npa"],
    ),
    (
        "Peru and Chile met aboard an Argentine frigate on Friday.",
        ["Meeting CONSULT held 2023-06-09 - | attendee=CHL attendee=PER"],
    ),
    # who arranges talks between others
    (
        "Egypt is arranging a fourth round of talks between Sudan and the rebels, to be held in Cairo next month.",
        ["Negotiation CONSULT planned 2023-07 cairo | attendee=SDN mediator=EGY"],
    ),
    (
        "The Vatican arranged secret talks between Venezuela and Colombia in 2014.",
        ["Meeting CONSULT held 2014 - | attendee=COL attendee=VEN mediator=VAT"],
    ),
    (
        "Talks between Chad and Sudan, arranged by Qatar, will begin in Doha on Friday.",
        ["Meeting CONSULT planned 2023-06-16 doha | attendee=SDN attendee=TCD mediator=QAT"],
    ),
    (
        "Kenya arranged a flight home after talks between Sudan and Egypt in Nairobi on Friday.",
        ["Meeting CONSULT held 2023-06-09 nairobi | attendee=EGY attendee=SDN"],
    ),
    (
        "Aides of Xi and Biden are preparing a meeting between the two leaders in San Francisco.",
        ["Meeting CONSULT planned - san-francisco | attendee=biden attendee=xi"],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
