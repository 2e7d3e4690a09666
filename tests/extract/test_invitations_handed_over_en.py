"""Invitations handed over, what a coming journey is for, and who hosts the next one."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # "an invitation to visit": whoever is handed it is the guest, and not the one who carries it
    (
        "Qatari envoy Majed Al-Ansari handed Chadian President Mahamat Deby an invitation to visit Doha.",
        [
            "Statement REQUEST held - - | actor=QAT actor=majed-al-ansari recipient=TCD recipient=mahamat-idriss-deby",
            "Visit CONSULT planned - doha | host=QAT visitor=TCD visitor=mahamat-idriss-deby",
        ],
    ),
    (
        "Omani ambassador Said Al-Harthy handed Kenyan President William Ruto an official invitation "
        "to visit Muscat.",
        [
            "Statement REQUEST held - - | actor=OMN actor=said-al-harthy recipient=KEN recipient=william-ruto",
            "Visit CONSULT planned - muscat | host=OMN visitor=KEN visitor=william-ruto",
        ],
    ),
    (
        "Saudi envoy Faisal bin Farhan handed Omani Foreign Minister Badr Albusaidi an invitation "
        "from King Salman to visit Riyadh.",
        [
            "Statement REQUEST held - - | actor=SAU actor=faisal-bin-farhan-al-saud recipient=OMN recipient=badr-bin-hamad-al-busaidi",
            "Visit CONSULT planned - riyadh | host=SAU visitor=OMN visitor=badr-bin-hamad-al-busaidi",
        ],
    ),
    (
        "Iranian envoy Ali Bagheri handed Iraqi President Abdul Latif Rashid an invitation from his "
        "Iranian counterpart to visit Tehran in July.",
        [
            "Statement REQUEST held - - | actor=IRN actor=ali-bagheri-kani recipient=IRQ recipient=abdul-latif-rashid",
            "Visit CONSULT planned 2023-07 tehran | host=IRN visitor=IRQ visitor=abdul-latif-rashid",
        ],
    ),
    # "for him to visit": he is
    (
        "The Laotian ambassador gave Foreign Minister Penny Wong an invitation for Prime Minister "
        "Anthony Albanese to visit Vientiane.",
        [
            "Statement REQUEST held - - | actor=LAO recipient=AUS recipient=penny-wong",
            "Visit CONSULT planned - vientiane | host=LAO visitor=AUS visitor=anthony-albanese",
        ],
    ),
    # "to attend": neither who carries the invitation nor who sends it
    (
        "Ambassador Ruth Masodzi of Zimbabwe handed President William Ruto an invitation from "
        "President Emmerson Mnangagwa to attend a summit in Harare.",
        [
            "Statement REQUEST held - - | actor=ZWE actor=ruth-masodzi recipient=KEN recipient=william-ruto",
            "Summit CONSULT planned - harare | attendee=KEN attendee=ZWE attendee=william-ruto host=ZWE",
        ],
    ),
    # cut off
    (
        "Qatar handed Chad an invitation from",
        [
            "Statement REQUEST held - - | actor=QAT recipient=TCD",
        ],
    ),
    # "to pay an official visit": a noun
    (
        "Togolese President Faure Gnassingbe met Ghanaian President John Mahama in Lome on Monday. "
        "Mahama invited his host to make a state visit to Accra in July.",
        [
            "Meeting CONSULT held 2023-06-12 lome | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=john-mahama",
            "Statement REQUEST held 2023-06-12 lome | actor=GHA actor=john-mahama recipient=TGO recipient=faure-gnassingbe",
            "Visit CONSULT planned 2023-07 accra | host=GHA visitor=TGO visitor=faure-gnassingbe",
        ],
    ),
    (
        "Togolese President Faure Gnassingbe met Ghanaian President John Mahama in Lome on Monday. "
        "Mahama invited the Togolese leader to pay an official visit to Ghana.",
        [
            "Meeting CONSULT held 2023-06-12 lome | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=john-mahama",
            "Statement REQUEST held 2023-06-12 lome | actor=GHA actor=john-mahama recipient=TGO recipient=faure-gnassingbe",
            "Visit CONSULT planned - GHA | host=GHA visitor=TGO visitor=faure-gnassingbe",
        ],
    ),
    (
        "Ghana did not invite Togo to pay a state visit.",
        [
            "Statement REQUEST denied - - | actor=GHA recipient=TGO",
        ],
    ),
    # what a journey that is yet to be is for
    (
        "Finnish President Alexander Stubb travels to Tashkent for talks with Uzbek President Shavkat "
        "Mirziyoyev.",
        [
            "Visit CONSULT planned - tashkent | host=UZB visitor=FIN visitor=alexander-stubb",
            "Meeting CONSULT planned - tashkent | attendee=FIN attendee=UZB attendee=alexander-stubb attendee=shavkat-mirziyoyev",
        ],
    ),
    (
        "Finnish President Alexander Stubb travels to Tashkent on Friday for talks with Uzbek "
        "President Shavkat Mirziyoyev.",
        [
            "Visit CONSULT planned 2023-06-16 tashkent | host=UZB visitor=FIN visitor=alexander-stubb",
            "Meeting CONSULT planned 2023-06-16 tashkent | attendee=FIN attendee=UZB attendee=alexander-stubb attendee=shavkat-mirziyoyev",
        ],
    ),
    (
        "From Lima, Canadian Prime Minister Justin Trudeau flies on to Rio de Janeiro for a meeting "
        "with President Lula.",
        [
            "Visit CONSULT planned - rio-de-janeiro | host=BRA visitor=CAN visitor=justin-trudeau",
            "Meeting CONSULT planned - rio-de-janeiro | attendee=BRA attendee=CAN attendee=justin-trudeau attendee=luiz-inacio-lula-da-silva",
        ],
    ),
    (
        "Peruvian Foreign Minister Elmer Schialer travelled to Quito for talks with Ecuadorean "
        "President Daniel Noboa.",
        [
            "Visit CONSULT held - quito | host=ECU visitor=PER visitor=elmer-schialer",
            "Meeting CONSULT held - quito | attendee=ECU attendee=PER attendee=daniel-noboa attendee=elmer-schialer",
        ],
    ),
    # and where he goes to take part
    (
        "Estonian Foreign Minister Margus Tsahkna travels to Reykjavik on Thursday to take part in a "
        "meeting of Nordic and Baltic foreign ministers.",
        [
            "Visit CONSULT planned 2023-06-15 reykjavik | host=ISL visitor=EST visitor=margus-tsahkna",
            "Conference CONSULT planned 2023-06-15 reykjavik | attendee=EST attendee=ISL attendee=margus-tsahkna host=ISL organizer=nb8",
        ],
    ),
    (
        "Omani Foreign Minister Badr Albusaidi heads to Cairo next week to take part in a conference "
        "on Gaza.",
        [
            "Visit CONSULT planned 2023-06 cairo | host=EGY visitor=OMN visitor=badr-bin-hamad-al-busaidi",
            "Conference CONSULT planned 2023-06 cairo | attendee=EGY attendee=OMN attendee=badr-bin-hamad-al-busaidi host=EGY",
        ],
    ),
    (
        "Zambian President Hakainde Hichilema arrived in Luanda on Monday to attend a summit of SADC.",
        [
            "Visit CONSULT held 2023-06-12 luanda | host=AGO visitor=ZMB visitor=hakainde-hichilema",
            "Summit CONSULT held 2023-06-12 luanda | attendee=AGO attendee=ZMB attendee=hakainde-hichilema host=AGO organizer=sadc",
        ],
    ),
    # a city to which a trip took somebody is not where he meets others
    (
        "Canadian Foreign Minister Melanie Joly, whose trip also took her to Riga, held talks with "
        "Lithuanian President Gitanas Nauseda in Vilnius.",
        [
            "Visit CONSULT held - riga | host=LVA visitor=CAN visitor=melanie-joly",
            "Meeting CONSULT held - vilnius | attendee=CAN attendee=LTU attendee=gitanas-nauseda attendee=melanie-joly",
        ],
    ),
    # who is to host the next one does not host this one
    (
        "A summit of the Bay of Bengal states was held in Colombo on Monday. Thailand offered to host "
        "the 2027 summit.",
        [
            "Summit CONSULT held 2023-06-12 colombo | host=LKA",
            "Statement AGREE held - - | actor=THA",
        ],
    ),
    (
        "A conference on Haiti opened in Kingston on Monday. Jamaica hosted it.",
        [
            "Conference CONSULT held 2023-06-12 kingston | host=JAM",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS, ids=[text for text, _ in ROWS])
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
