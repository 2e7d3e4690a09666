"""A day between a verb and its object, what came about as something ended, what is put in behind a subject."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a day between a verb and its object
    (
        "Ghana announced on Monday the expulsion of Togo's envoy.",
        ["Measure SANCTION held 2023-06-12 - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana announced late on Monday the withdrawal of its ambassador from Togo.",
        ["Measure SANCTION held 2023-06-12 - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana's president announced in Accra the expulsion of Togo's envoy.",
        ["Measure SANCTION held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana announced on Monday the release of two Togolese fishermen.",
        ["Measure RETREAT held 2023-06-12 - | actor=GHA recipient=TGO"],
    ),
    (
        "Japan announced on Monday the resumption of aid to Myanmar.",
        ["Measure AID held 2023-06-12 - | actor=JPN recipient=MMR"],
    ),
    (
        "Ghana began on Monday the evacuation of its citizens from Sudan.",
        ["Measure AID held 2023-06-12 - | actor=GHA recipient=SDN"],
    ),
    (
        "Xi met on Monday the president of Togo in Beijing.",
        ["Meeting CONSULT held 2023-06-12 beijing | attendee=TGO attendee=xi"],
    ),
    (
        "Ghana summoned on Friday the Togolese ambassador over the raid.",
        ["Measure ACCUSE held 2023-06-09 - | actor=GHA recipient=TGO"],
    ),
    ("Ghana said on Monday Togo had closed the border.", ["Measure SANCTION held - - | actor=TGO"]),
    # relations cut, troops brought home, as officials of the state say that did it
    (
        "Diplomatic relations with Iran have been severed, Canada said on Monday.",
        ["Measure SANCTION held 2023-06-12 - | actor=CAN recipient=IRN"],
    ),
    (
        "Troops have been withdrawn from Mali, Ghana said.",
        ["Measure RETREAT held - MLI | actor=GHA recipient=MLI"],
    ),
    (
        "The marines were pulled back to their barracks in Djibouti, an American general said.",
        ["Measure RETREAT held - - | actor=USA"],
    ),
    (
        "The frigates were ordered home from the Red Sea, Denmark's defence ministry said.",
        ["Measure RETREAT held - red-sea | actor=DNK actor=mod-dnk"],
    ),
    ("Four soldiers were withdrawn from hospital, Ghana said.", []),
    ("Ties with Iran were broken off in 1980, the BBC said.", []),
    # what came about as something ended
    (
        "The talks ended with Kenya accusing Uganda of bad faith.",
        ["Statement ACCUSE held - - | actor=KEN recipient=UGA"],
    ),
    (
        "The visit ended with Japan pledging $10 million to Fiji.",
        ["Statement AGREE held - - | actor=JPN recipient=FJI"],
    ),
    (
        "The crisis deepened on Monday with Niger expelling France's envoy.",
        ["Measure SANCTION held 2023-06-12 - | actor=NER recipient=FRA"],
    ),
    (
        "The talks in Doha ended on Sunday with Chad and Sudan agreeing to a truce.",
        [
            "Negotiation CONSULT held - doha | attendee=SDN attendee=TCD",
            "Statement AGREE held 2023-06-11 doha | actor=SDN actor=TCD",
        ],
    ),
    (
        "The trip ended with Foreign Minister Wong thanking Fiji for its hospitality.",
        ["Statement SUPPORT held - - | actor=AUS actor=penny-wong recipient=FJI"],
    ),
    ("The day ended with fireworks lighting up Togo.", []),
    # the chair of a body, handed to a leader or to a state
    (
        "Unasur handed its rotating presidency to Peru's Ollanta Humala on Friday.",
        ["Appointment - held 2023-06-09 - | actor=unasur appointee=ollanta-humala"],
    ),
    (
        "President Hichilema passed the chair of COMESA to Kenya's William Ruto.",
        ["Appointment - held - - | actor=ZMB actor=hakainde-hichilema appointee=william-ruto"],
    ),
    (
        "The summit ended with President Hichilema handing the chairmanship of the bloc to Kenya's William Ruto.",
        [
            "Summit CONSULT held - - | attendee=ZMB attendee=hakainde-hichilema",
            "Appointment - held - - | actor=ZMB actor=hakainde-hichilema appointee=william-ruto",
        ],
    ),
    (
        "Angola handed over the rotating chair to Zimbabwe on Saturday.",
        ["Ceremony - held 2023-06-10 - | attendee=AGO attendee=ZWE"],
    ),
    ("Spain handed the presidency of the club to Italy's Rossi.", []),
    # a "that" which tells of a noun put in behind the subject
    (
        "Ghana, in a note that was handed over on Monday, accused Togo of arming rebels.",
        ["Statement ACCUSE held 2023-06-12 - | actor=GHA recipient=TGO"],
    ),
    (
        "Ruto, in a speech in Kampala that was broadcast live, condemned Rwanda.",
        ["Statement ACCUSE held - - | actor=ruto recipient=RWA"],
    ),
    (
        "Erdogan, on a trip to Baku that ended on Friday, offered Azerbaijan drones.",
        [
            "Visit CONSULT held 2023-06-09 baku | host=AZE visitor=TUR visitor=recep-tayyip-erdogan",
            "Statement AGREE held 2023-06-09 baku | actor=TUR actor=recep-tayyip-erdogan recipient=AZE",
        ],
    ),
    (
        "Peru, despite an accord that was signed in May, accused Chile of spying.",
        ["Statement ACCUSE held - - | actor=PER recipient=CHL"],
    ),
    # a charge that somebody calls untrue, students called home, freedom demanded
    (
        "Kenya accused Sudan of backing militias, a story that Khartoum dismissed as nonsense.",
        [
            "Statement ACCUSE held - - | actor=KEN recipient=SDN",
            "Statement REJECT held - - | actor=SDN recipient=KEN",
        ],
    ),
    (
        "Chad accused Libya of arming rebels, a charge Tripoli described as absurd.",
        [
            "Statement ACCUSE held - - | actor=TCD recipient=LBY",
            "Statement REJECT held - - | actor=LBY recipient=TCD",
        ],
    ),
    (
        "Chad accused Libya of arming rebels, a charge that Tripoli called serious.",
        ["Statement ACCUSE held - - | actor=TCD recipient=LBY"],
    ),
    (
        "Kuwait instructed its students in Egypt to return home.",
        ["Measure SANCTION held - - | actor=KWT recipient=EGY"],
    ),
    (
        "Niger has recalled its students from Algeria.",
        ["Measure SANCTION held - - | actor=NER recipient=DZA"],
    ),
    ("The university told its students in Canada to come home.", []),
    (
        "France demanded freedom for its journalist held in Algeria.",
        ["Statement REQUEST held - - | actor=FRA recipient=DZA"],
    ),
    (
        "The EU demanded freedom for all political prisoners in Belarus.",
        ["Statement REQUEST held - - | actor=eu recipient=BLR"],
    ),
    # what is only so, and what a journey was for
    ("Three Caribbean countries still back Morocco: Grenada, Dominica and Barbados.", []),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
