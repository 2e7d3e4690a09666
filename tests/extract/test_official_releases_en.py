"""What ministries and heads of state publish: stacked titles, calls that were paid, who else was present."""

from __future__ import annotations

import pytest

from tests.extract.test_said_in_the_present_en import said
from tests.extract.test_told_after_en import told
from tests.find.test_offices_of_pages import told as offices

RECEIVED = (
    "Kenya's President William Ruto received Peru's Foreign Minister Javier Rojas in Nairobi on Friday. "
)
"""The talks at which others are present."""

CALLED = "Foreign Minister Javier Rojas of Peru called on Kenya's President William Ruto on Friday. "

HOLDERS: list[tuple[str, set[str]]] = [
    # a name joined to its title by one comma only
    (
        "The Peruvian Foreign Minister, Javier Rojas and the Kenyan Trade Minister, Jane Wanjiru signed it on Friday.",
        {"javier-rojas minister of foreign affairs PER", "jane-wanjiru minister of trade KEN"},
    ),
    (
        "She met with the Foreign Minister of Peru, Javier Rojas in Nairobi on Friday.",
        {"javier-rojas minister of foreign affairs PER"},
    ),
    (
        "He was received by the Minister of Trade of Kenya, Jane Wanjiru and the Ambassador of Peru to Kenya, "
        "Javier Rojas at the airport.",
        {"jane-wanjiru minister of trade KEN", "javier-rojas ambassador PER KEN"},
    ),
    ("In talks with the Peruvian Foreign Minister, Jane Wanjiru on Friday praised Chad.", set()),
    # forms of address without stops, and set off by a comma
    (
        "Trade Minister of Kuwait H E Talal Al Mutairi left.",
        {"talal-al-mutairi minister of trade KWT"},
    ),
    (
        "Minister of Trade of the State of Qatar, His Excellency, Saleh Al-Kuwari, left.",
        {"saleh-al-kuwari minister of trade QAT"},
    ),
    ("The President of India, Smt. Lata Kumari, left.", {"lata-kumari president IND"}),
    # a state's form, or its government, between an office and a name
    (
        "Foreign Minister of the Royal Government of Bhutan Tashi Dorji left.",
        {"tashi-dorji minister of foreign affairs BTN"},
    ),
    (
        "Deputy Prime Minister – Minister of Trade of the Republic of Togo Kofi Adjei left.",
        {"kofi-adjei deputy prime minister TGO", "kofi-adjei minister of trade TGO"},
    ),
    # a name ends before the office that is given, and each has one of his own
    (
        "Kenya appointed Jane Wanjiru Ambassador to Brazil.",
        {"jane-wanjiru ambassador KEN BRA"},
    ),
    (
        "Jane Wanjiru was elevated to the rank of Ambassador of Kenya.",
        {"jane-wanjiru ambassador KEN"},
    ),
    (
        "Chairman of the Parliament of Chad Idriss Mahamat left.",
        {"idriss-mahamat speaker of parliament TCD"},
    ),
    (
        "Deputy Chairman of the Cabinet of Ministers of Turkmenistan Rashid Meredov left.",
        {"rashid-meredov deputy prime minister TKM"},
    ),
    ("Foreign Minister of the Togo Trade Office, left.", set()),
]

MEETING = "Meeting CONSULT held 2023-06-09 nairobi | "

PRESENT: list[tuple[str, list[str]]] = [
    ("Foreign Minister Jane Wanjiru was also present.", ["jane-wanjiru"]),
    (
        "Also present were Foreign Minister Jane Wanjiru and Trade Minister Ali Kamau.",
        ["ali-kamau", "jane-wanjiru"],
    ),
    ("Those present included Foreign Minister Jane Wanjiru.", ["jane-wanjiru"]),
    (
        "Foreign Minister Jane Wanjiru, Trade Minister Ali Kamau and senior officials of the ministry attended the meeting.",
        ["ali-kamau", "jane-wanjiru"],
    ),
    (
        "Foreign Minister Jane Wanjiru, Trade Minister Ali Kamau and other officials were present.",
        ["ali-kamau", "jane-wanjiru"],
    ),
]

EVENTS: list[tuple[str, list[str]]] = [
    # the call that was paid
    (
        CALLED + "During the call, they discussed trade.",
        [
            "Meeting CONSULT held 2023-06-09 - | attendee=KEN attendee=PER attendee=javier-rojas attendee=william-ruto"
        ],
    ),
    (
        "Foreign Minister Javier Rojas of Peru phoned Kenya's President William Ruto on Friday. During the call, they discussed trade.",
        [
            "Call CONSULT held 2023-06-09 - | attendee=KEN attendee=PER attendee=javier-rojas attendee=william-ruto"
        ],
    ),
    (
        "Foreign Minister of Peru, Mr Javier Rojas, and Foreign Minister of Mali, Mr Abdoulaye Diop, made separate calls on President William Ruto.",
        [
            "Meeting CONSULT held - - | attendee=KEN attendee=MLI attendee=abdoulaye-diop attendee=william-ruto",
            "Meeting CONSULT held - - | attendee=KEN attendee=PER attendee=javier-rojas attendee=william-ruto",
        ],
    ),
    # later that day: of the day told before
    (
        "Later the same day, Foreign Minister Javier Rojas of Peru met Kenya's President William Ruto.",
        [
            "Meeting CONSULT held 2023-06-15 - | attendee=KEN attendee=PER attendee=javier-rojas attendee=william-ruto"
        ],
    ),
    (
        "Later today, Foreign Minister Javier Rojas of Peru will meet Kenya's President William Ruto.",
        [
            "Meeting CONSULT planned 2023-06-15 - | attendee=KEN attendee=PER attendee=javier-rojas attendee=william-ruto"
        ],
    ),
    # whoever reports it was not there
    (
        "Kenya's President William Ruto met Peru's Foreign Minister Javier Rojas, the press service of the Kenyan foreign ministry reported.",
        ["Meeting CONSULT held - - | attendee=KEN attendee=PER attendee=javier-rojas attendee=william-ruto"],
    ),
    # each appointed to a post of his own
    (
        "Kenya's Jane Wanjiru was appointed as Ambassador to Brazil and Ali Kamau as High Commissioner to Ghana.",
        ["Appointment - held - - | actor=KEN appointee=ali-kamau appointee=jane-wanjiru"],
    ),
    # a dinner without an article, a government and its people, help that nobody hesitates to give
    (
        "Kenya's President William Ruto hosted lunch in honour of Peru's Foreign Minister Javier Rojas.",
        ["Meeting CONSULT held - - | attendee=PER attendee=javier-rojas host=KEN host=william-ruto"],
    ),
    (
        "Kenya extended condolences to the Government and People of Peru.",
        ["Statement SUPPORT held - - | actor=KEN recipient=PER"],
    ),
    (
        "Kenya will not hesitate to provide assistance to Peru.",
        ["Statement AGREE held - - | actor=KEN recipient=PER"],
    ),
    (
        "Kenya will not hesitate to use force against Peru.",
        ["Statement THREATEN held - - | actor=KEN recipient=PER"],
    ),
    (
        "Foreign Minister Jane Wanjiru of Kenya expressed the readiness of the Kenyan side to provide assistance to Peru.",
        ["Statement AGREE held - - | actor=KEN actor=jane-wanjiru recipient=PER"],
    ),
    # no deeds: a cable, time that is taken, new heights
    ("The Emir of Kuwait sent a cable to the King of Bahrain over the attack on a bus.", []),
    ("President William Ruto took time at the stall of the Solomon Islands.", []),
    (
        "Troops of Rwanda took the town of Bukavu in Congo.",
        ["Measure ASSAULT held - COD | actor=RWA recipient=COD"],
    ),
]

SPEAKERS: list[tuple[str, str]] = [
    (
        CALLED
        + "While welcoming the Peruvian minister, the President said that ties were good. He added that trade grew.",
        "William Ruto",
    ),
    (
        CALLED
        + "In his talks with the Foreign Minister of Peru, the President said that ties were good. He added that trade grew.",
        "William Ruto",
    ),
    (
        RECEIVED
        + "Thanking the President, the Foreign Minister said that ties were good. He added that trade grew.",
        "Javier Rojas",
    ),
]


@pytest.mark.parametrize(("text", "held"), HOLDERS)
def test_offices(text: str, held: set[str]) -> None:
    assert offices("en", text) == held


@pytest.mark.parametrize(("text", "present"), PRESENT)
def test_who_else_was_present(text: str, present: list[str]) -> None:
    there = sorted([*present, "javier-rojas"])
    parts = " ".join(["attendee=PER", *(f"attendee={who}" for who in there), "host=KEN", "host=william-ruto"])
    assert told(RECEIVED + text) == [MEETING + parts]


@pytest.mark.parametrize(("text", "events"), EVENTS)
def test_told(text: str, events: list[str]) -> None:
    assert sorted(told(text)) == events


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_who_goes_on_speaking(text: str, speaker: str) -> None:
    assert {who for who, _ in said(text)} == {speaker}
