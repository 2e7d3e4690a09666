"""Days of planned journeys, asides before a main verb, talks told by how one goes into them."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # on the day of a planned journey to where it is done
    (
        "Foreign Minister Musalia Mudavadi of Kenya is to travel on Wednesday to Lusaka, where he "
        "will meet Zambian Foreign Minister Stanley Kakubo and open an embassy.",
        [
            "Visit CONSULT planned 2023-06-21 lusaka | host=ZMB visitor=KEN visitor=musalia-mudavadi",
            "Meeting CONSULT planned 2023-06-21 lusaka | attendee=KEN attendee=ZMB attendee=musalia-mudavadi attendee=stanley-kakubo",
            "Ceremony - planned 2023-06-21 lusaka | attendee=KEN attendee=ZMB opener=musalia-mudavadi",
        ],
    ),
    (
        "Foreign Minister Musalia Mudavadi of Kenya will visit Zambia from June 20 to June 23, where "
        "he will meet President Hakainde Hichilema.",
        [
            "Visit CONSULT planned 2023-06-20 ZMB | host=ZMB visitor=KEN visitor=musalia-mudavadi",
            "Meeting CONSULT planned - ZMB | attendee=KEN attendee=ZMB attendee=hakainde-hichilema attendee=musalia-mudavadi",
        ],
    ),
    # the day of a participle aside is not that of the main verb
    (
        "President Ama Owusu of Ghana, sworn in on June 1, met President Faure Gnassingbe of Togo for "
        "the first time in Lome on June 5.",
        [
            "Appointment - held 2023-06-01 - | actor=GHA appointee=ama-owusu",
            "Meeting CONSULT held 2023-06-05 lome | attendee=GHA attendee=TGO attendee=ama-owusu attendee=faure-gnassingbe",
        ],
    ),
    # who set out for it on a day, whether or not a place is told
    (
        "Kenyan President William Ruto crossed the border on Monday to meet Ugandan President Yoweri "
        "Museveni in Busia.",
        [
            "Meeting CONSULT held 2023-06-12 busia | attendee=KEN attendee=UGA attendee=william-ruto attendee=yoweri-museveni",
        ],
    ),
    (
        "Kenyan President William Ruto plans on Monday to meet Ugandan President Yoweri Museveni in Busia.",
        [
            "Meeting CONSULT planned 2023-06-19 busia | attendee=KEN attendee=UGA attendee=william-ruto attendee=yoweri-museveni",
        ],
    ),
    # the main verb behind a relative clause that has another within it, or whose title holds the comma
    (
        "Foreign Minister Musa Kone of Mali, who came to power after the coup that toppled Alpha "
        "Conde, is expected to address the African Union summit in Accra on Friday.",
        [
            "Summit CONSULT planned 2023-06-16 accra | attendee=GHA attendee=MLI host=GHA organizer=african-union speaker=musa-kone",
        ],
    ),
    (
        "Foreign Minister Musa Kone, a former ambassador who knew Alpha Conde, will visit Ghana on Friday.",
        [
            "Visit CONSULT planned 2023-06-16 GHA | host=GHA visitor=musa-kone",
        ],
    ),
    (
        "Foreign Minister Musa Kone, who has known Alpha Conde for years, plans to visit Ghana on Friday.",
        [
            "Visit CONSULT planned 2023-06-16 GHA | host=GHA visitor=musa-kone",
        ],
    ),
    (
        "Foreign Minister Musa Kone announced plans to visit Ghana on Friday.",
        [
            "Visit CONSULT planned 2023-06-16 GHA | host=GHA visitor=musa-kone",
        ],
    ),
    # talks told by where one goes into them, is for them, or has them
    (
        "Kenyan President William Ruto flew to Kampala on Monday and went straight into talks with "
        "Ugandan President Yoweri Museveni.",
        [
            "Visit CONSULT held 2023-06-12 kampala | host=UGA visitor=KEN visitor=william-ruto",
            "Meeting CONSULT held 2023-06-12 kampala | attendee=KEN attendee=UGA attendee=william-ruto attendee=yoweri-museveni",
        ],
    ),
    (
        "Omani Foreign Minister Badr Albusaidi went into closed session with Mahdi al-Mashat of Yemen "
        "an hour after landing.",
        [
            "Meeting CONSULT held - - | attendee=OMN attendee=YEM attendee=badr-bin-hamad-al-busaidi attendee=mahdi-al-mashat",
        ],
    ),
    (
        "Kenyan President William Ruto was at the White House on Monday for talks with President Joe Biden.",
        [
            "Visit CONSULT held 2023-06-12 white-house | host=USA visitor=KEN visitor=william-ruto",
            "Meeting CONSULT held 2023-06-12 white-house | attendee=KEN attendee=USA attendee=joe-biden attendee=william-ruto",
        ],
    ),
    (
        "Kenyan President William Ruto and Ugandan President Yoweri Museveni had their first "
        "encounter in Entebbe on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 entebbe | attendee=KEN attendee=UGA attendee=william-ruto attendee=yoweri-museveni",
        ],
    ),
    (
        "Kenyan President William Ruto was given an audience by King Abdullah of Jordan on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=KEN attendee=william-ruto host=JOR host=abdullah-ii-of-jordan",
        ],
    ),
    (
        "Envoy Geir Pedersen of Norway had held two rounds of discussions with Prime Minister Bernard "
        "Goumou of Guinea.",
        [
            "Negotiation CONSULT held - - | attendee=GIN attendee=NOR attendee=bernard-goumou attendee=geir-pedersen",
        ],
    ),
    (
        "Foreign Minister Musalia Mudavadi of Kenya flies to Lusaka on Thursday to brief President "
        "Hakainde Hichilema of Zambia.",
        [
            "Visit CONSULT planned 2023-06-15 lusaka | host=ZMB visitor=KEN visitor=musalia-mudavadi",
            "Meeting CONSULT planned 2023-06-15 lusaka | attendee=KEN attendee=ZMB attendee=hakainde-hichilema attendee=musalia-mudavadi",
        ],
    ),
    (
        "Foreign Minister Musalia Mudavadi of Kenya paid a brief visit to President Hakainde "
        "Hichilema of Zambia.",
        [
            "Visit CONSULT held - - | host=ZMB host=hakainde-hichilema visitor=KEN visitor=musalia-mudavadi",
        ],
    ),
    # what has lasted since a year lends no year to a month behind it
    (
        "Relations between Kenya and Uganda, warm since Ruto paid a state visit to Kampala in "
        "December 2021, have cooled after Uganda in January accused Kenya of spying.",
        [
            "Visit CONSULT held 2021-12 kampala | host=UGA visitor=KEN visitor=william-ruto",
            "Statement ACCUSE held 2023-01 - | actor=UGA recipient=KEN",
        ],
    ),
    (
        "Kenya and Uganda, which have been at odds since a raid in October 2020, held talks in "
        "Nairobi in February.",
        [
            "Meeting CONSULT held 2023-02 nairobi | attendee=KEN attendee=UGA",
        ],
    ),
    (
        "Ruto visited Kampala in December 2021 and met Museveni again in January.",
        [
            "Visit CONSULT held 2021-12 kampala | host=UGA visitor=ruto",
            "Meeting CONSULT held 2022-01 - | attendee=museveni attendee=ruto",
        ],
    ),
    # a summit that decides something was held, and no plan that it approves makes it one
    (
        "A leaders' summit in Kampala last month approved the plan.",
        [
            "Summit CONSULT held 2023-05 kampala | host=UGA",
        ],
    ),
    (
        "A special summit in Kampala in February sealed the deal.",
        [
            "Summit CONSULT held 2023-02 kampala | host=UGA",
        ],
    ),
    (
        "A special summit in Kampala planned for July caused a row.",
        [
            "Summit CONSULT planned 2023-07 kampala | host=UGA",
        ],
    ),
    # a journey to where one of the sentence before was
    (
        "Kenyan President William Ruto last met Ugandan President Yoweri Museveni in Kampala in "
        "January. Rwandan President Paul Kagame had been there in July last year.",
        [
            "Meeting CONSULT held 2023-01 kampala | attendee=KEN attendee=UGA attendee=william-ruto attendee=yoweri-museveni",
            "Visit CONSULT held 2022-07 kampala | host=UGA visitor=RWA visitor=paul-kagame",
        ],
    ),
    (
        "Kenyan President William Ruto visited Kampala in January. Rwandan President Paul Kagame went "
        "there in May.",
        [
            "Visit CONSULT held 2023-01 kampala | host=UGA visitor=KEN visitor=william-ruto",
            "Visit CONSULT held 2023-05 kampala | host=UGA visitor=RWA visitor=paul-kagame",
        ],
    ),
    # papers that are welcomed
    (
        "Kenya and Uganda signed a protocol on Monday. The European Union's special representative, "
        "Terhi Hakala, who helped to bring the sides together, welcomed the protocol.",
        [
            "Signing SUPPORT held 2023-06-12 - | signatory=KEN signatory=UGA",
            "Statement SUPPORT held 2023-06-12 - | actor=eu actor=terhi-hakala recipient=KEN recipient=UGA",
        ],
    ),
    (
        "Chile and Bolivia signed four agreements on Monday. Argentina welcomed the agreements.",
        [
            "Signing SUPPORT held 2023-06-12 - | signatory=BOL signatory=CHL",
            "Statement SUPPORT held 2023-06-12 - | actor=ARG recipient=BOL recipient=CHL",
        ],
    ),
    # exhibitions are opened
    (
        "Foreign Minister Musalia Mudavadi of Kenya opened a photo exhibition in Kampala on Monday.",
        [
            "Ceremony - held 2023-06-12 kampala | attendee=KEN host=UGA opener=musalia-mudavadi",
        ],
    ),
    # laid on the day of the journey to where it is laid
    (
        "On June 13, Foreign Minister Musalia Mudavadi of Kenya travelled to Arua, where he laid "
        "flowers at the memorial to the dead of 2008.",
        [
            "Visit CONSULT held 2023-06-13 arua | host=UGA visitor=KEN visitor=musalia-mudavadi",
            "Ceremony - held 2023-06-13 arua | attendee=KEN attendee=musalia-mudavadi host=UGA",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_everything_that_it_tells(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A special summit in",
        "A summit in Kampala in May",
        "Ruto, an ambassador who",
        "Musa Kone, who plans to",
        "The summit approved the",
    ],
)
def test_a_text_that_is_cut_off_behind_any_word_is_read(text: str) -> None:
    told(text)
