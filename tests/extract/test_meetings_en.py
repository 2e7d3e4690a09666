"""Visits, meetings and signings as English papers tell them: stand-ins, summits left for, pacts of others.

A row is a text and what it tells: `Kind status start place: role=who, ...`, participants in order of their keys.
"""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

HEAD = "News of the day\n\nBy Ann Lee | 15 June 2023\n\n"

HALVES = [
    (
        "North and South Korea signed an agreement in Panmunjom on Monday.",
        ["Signing held 2023-06-12 panmunjom: signatory=KOR, signatory=PRK"],
    ),
    (
        "Ministers from East and West Germany met in Leipzig on Monday.",
        ["Meeting held 2023-06-12 leipzig: attendee=DDR, attendee=DEU"],
    ),
    (  # two whole names
        "Guinea and Equatorial Guinea signed a pact on Monday.",
        ["Signing held 2023-06-12 -: signatory=GIN, signatory=GNQ"],
    ),
]

STAND_INS = [
    (
        "President William Ruto of Kenya cancelled a trip to Accra and will send Foreign Minister Alfred Mutua in his place.",
        [
            "Visit cancelled - accra: host=GHA, visitor=KEN, visitor=william-ruto",
            "Visit planned - accra: host=GHA, visitor=KEN, visitor=alfred-mutua",
        ],
    ),
    (
        "President William Ruto of Kenya called off a trip to Accra. He is sending Foreign Minister Alfred Mutua instead.",
        [
            "Visit cancelled - accra: host=GHA, visitor=KEN, visitor=william-ruto",
            "Visit planned - accra: host=GHA, visitor=KEN, visitor=alfred-mutua",
        ],
    ),
    (  # nothing tells where
        "Kenya sent Foreign Minister Alfred Mutua in the president's place.",
        [],
    ),
    (  # whoever sends stays at home
        "Kenyan President William Ruto sent Foreign Minister Alfred Mutua to Accra on Monday.",
        ["Visit held 2023-06-12 accra: host=GHA, visitor=KEN, visitor=alfred-mutua"],
    ),
]

PRESENT = [
    (
        "Kenyan President William Ruto is visiting Accra on Monday.",
        ["Visit planned 2023-06-19 accra: host=GHA, visitor=KEN, visitor=william-ruto"],
    ),
    (
        "Kenyan President William Ruto is meeting President Nana Akufo-Addo of Ghana in Accra on Monday.",
        [
            "Meeting planned 2023-06-19 accra: attendee=GHA, attendee=KEN, attendee=nana-akufo-addo, attendee=william-ruto"
        ],
    ),
    (
        "Kenyan President William Ruto was visiting Accra on Monday.",
        ["Visit held 2023-06-12 accra: host=GHA, visitor=KEN, visitor=william-ruto"],
    ),
]

SIGNED_FOR = [
    (
        "Foreign Minister Retno Marsudi signed for Indonesia and Foreign Minister Nanaia Mahuta for New Zealand.",
        ["Signing held - -: signatory=IDN, signatory=NZL, signatory=nanaia-mahuta, signatory=retno-marsudi"],
    ),
    (
        "Finance Minister Biman Prasad of Fiji signed for his country and Tonga's Police Minister, Baron Tuita, for his government.",
        ["Signing held - -: signatory=FJI, signatory=TON, signatory=biman-prasad, signatory=tuita"],
    ),
    ("The midfielder Tom Rogic signed for Celtic.", []),
]

BETWEEN = [
    (
        "New Zealand hailed the pact between Fiji and Tonga.",
        ["Statement held - -: actor=NZL, recipient=FJI, recipient=TON"],
    ),
    (
        "The cabinets of Peru and Bolivia met in Puno on Tuesday.",
        ["Meeting held 2023-06-13 puno: attendee=BOL, attendee=PER"],
    ),
]

GOING = [
    (
        "Kenyan President William Ruto returned from the Arab League summit in Doha.",
        [
            "Summit held - doha: attendee=KEN, attendee=QAT, attendee=william-ruto, host=QAT, organizer=arab-league"
        ],
    ),
    (
        "Kenyan President William Ruto is back from the climate conference in Paris.",
        ["Conference held - paris: attendee=FRA, attendee=KEN, attendee=william-ruto, host=FRA"],
    ),
    (
        "Kenyan President William Ruto is in Doha for the Arab League summit.",
        [
            "Summit held - doha: attendee=KEN, attendee=QAT, attendee=william-ruto, host=QAT, organizer=arab-league"
        ],
    ),
    (  # whom somebody blames for it was not there
        "Kenyan President William Ruto was criticised for the Arab League summit in Doha.",
        ["Summit held - doha: host=QAT, organizer=arab-league"],
    ),
]

BESIDE = [
    (
        "Kenyan President William Ruto met President Bola Tinubu of Nigeria at the African Union summit in Addis Ababa in February.",
        [
            "Meeting held 2023-02 addis-ababa: attendee=KEN, attendee=NGA, attendee=bola-tinubu, attendee=william-ruto",
            "Summit held 2023-02 addis-ababa: attendee=ETH, attendee=KEN, attendee=NGA, attendee=bola-tinubu, "
            "attendee=william-ruto, host=ETH, organizer=african-union",
        ],
    ),
    (
        "Kenyan President William Ruto met President Bola Tinubu of Nigeria on Monday on the sidelines of the G20 summit in Bali.",
        [
            "Meeting held 2023-06-12 bali: attendee=KEN, attendee=NGA, attendee=bola-tinubu, attendee=william-ruto",
            "Summit held 2023-06-12 bali: attendee=IDN, attendee=KEN, attendee=NGA, attendee=bola-tinubu, "
            "attendee=william-ruto, host=IDN, organizer=g20",
        ],
    ),
    (  # the summit is their meeting
        "Kenyan President William Ruto and President Bola Tinubu of Nigeria met at a summit in Bali on Monday.",
        [
            "Meeting held 2023-06-12 bali: attendee=KEN, attendee=NGA, attendee=bola-tinubu, attendee=william-ruto"
        ],
    ),
]

TALKED = [
    (  # told in the pluperfect of the day's talks
        "Foreign Minister Alfred Mutua of Kenya met Foreign Minister Shirley Botchwey of Ghana in Accra on Tuesday. "
        "Mutua said both sides had agreed to reopen the consulates.",
        [
            "Meeting held 2023-06-13 accra: attendee=GHA, attendee=KEN, attendee=alfred-mutua, attendee=shirley-botchwey",
            "Statement held 2023-06-13 accra: actor=GHA, actor=KEN, actor=alfred-mutua",
        ],
    ),
    (
        "Kenyan President William Ruto accepted an invitation to visit Madrid.",
        [
            "Statement held - -: actor=KEN, actor=william-ruto, recipient=ESP",
            "Visit planned - madrid: host=ESP, visitor=KEN, visitor=william-ruto",
        ],
    ),
    ("Kenyan President William Ruto said he looked forward to visiting Ghana.", []),
    (
        "Kenyan President William Ruto paid a state visit to Ghana in May and met President Nana Akufo-Addo.",
        [
            "Visit held 2023-05 GHA: host=GHA, host=nana-akufo-addo, visitor=KEN, visitor=william-ruto",
            "Meeting held 2023-05 GHA: attendee=GHA, attendee=KEN, attendee=nana-akufo-addo, attendee=william-ruto",
        ],
    ),
    (  # those of one office
        "Foreign Minister Alfred Mutua of Kenya received Foreign Minister Shirley Botchwey of Ghana on Tuesday. "
        "Botchwey came with Interior Minister Ambrose Dery. Togo hosted the two ministers in Kara on February 17.",
        [
            "Meeting held 2023-06-13 -: attendee=GHA, attendee=shirley-botchwey, host=KEN, host=alfred-mutua",
            "Meeting held 2023-02-17 kara: attendee=GHA, attendee=KEN, attendee=alfred-mutua, attendee=shirley-botchwey, "
            "host=TGO",
        ],
    ),
]

HOSTED = [
    (
        "Prime Minister Abiy Ahmed of Ethiopia received Foreign Minister Alfred Mutua of Kenya in Addis Ababa on Monday. "
        "The two sides exchanged views on trade.",
        [
            "Meeting held 2023-06-12 addis-ababa: attendee=KEN, attendee=alfred-mutua, host=ETH, host=abiy-ahmed"
        ],
    ),
    (
        "Kenyan Foreign Minister Alfred Mutua received copies of the credentials of the new Ambassador of Chile, "
        "Eduardo Bonilla, on Monday.",
        ["Ceremony held 2023-06-12 -: attendee=CHL, attendee=eduardo-bonilla, host=KEN, host=alfred-mutua"],
    ),
]

LATER = [
    (
        "Kenyan Foreign Minister Alfred Mutua met his counterparts from Algeria and Senegal in Geneva on Monday.",
        ["Meeting held 2023-06-12 geneva: attendee=DZA, attendee=KEN, attendee=SEN, attendee=alfred-mutua"],
    ),
    (
        "Kenyan Foreign Minister Alfred Mutua held bilateral meetings with Mankeur Ndiaye of Senegal in Geneva on Monday.",
        [
            "Meeting held 2023-06-12 geneva: attendee=KEN, attendee=SEN, attendee=alfred-mutua, attendee=mankeur-ndiaye"
        ],
    ),
    (
        "Kenyan President William Ruto will address parliament before travelling to Accra.",
        ["Visit planned - accra: host=GHA, visitor=KEN, visitor=william-ruto"],
    ),
    (  # no journey
        "Kenyan President William Ruto returned to office in November 1997.",
        [],
    ),
]


def told(text: str) -> list[str]:
    out = []
    for event in extract_article(article_from_text(HEAD + text, "meetings")).events:
        parts = sorted(f"{p.role.value}={p.participant.split('/')[-1]}" for p in event.participations)
        place = event.place.split("/")[-1] if event.place else "-"
        start = event.start.iso if event.start else "-"
        out.append(f"{event.kind.value} {event.status.value} {start} {place}: {', '.join(parts)}")
    return out


@pytest.mark.parametrize(
    ("text", "events"),
    [*HALVES, *STAND_INS, *PRESENT, *SIGNED_FOR, *BETWEEN, *GOING, *BESIDE, *TALKED, *HOSTED, *LATER],
)
def test_what_is_told(text: str, events: list[str]) -> None:
    assert told(text) == events
