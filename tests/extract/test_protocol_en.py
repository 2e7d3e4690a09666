"""What ministries and agencies tell of a day: arrivals where the news is, receptions, credentials, consultations.

A row is a text and what it tells: `Kind status start place: role=who, ...`, participants in order of their keys.
"""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

HEAD = "News of the day\n\nBy Ann Lee | 15 June 2023\n\n"

ARRIVED = [
    (
        "NAIROBI: Peruvian President Dina Boluarte arrived here today for an official visit.",
        ["Visit held 2023-06-15 nairobi: host=KEN, visitor=PER, visitor=dina-boluarte"],
    ),
    (  # what is reached there is no journey
        "NAIROBI: The accord that Peru and Ghana reached here on Tuesday covers gas.",
        ["Statement held 2023-06-13 nairobi: actor=GHA, actor=PER"],
    ),
    (  # the visit that has begun, and no other
        "NAIROBI: Peruvian President Dina Boluarte arrived here today for an official visit.\n\n"
        "This will be Boluarte's first official visit to Kenya.",
        ["Visit held 2023-06-15 nairobi: host=KEN, visitor=PER, visitor=dina-boluarte"],
    ),
    (
        "Peruvian President Dina Boluarte arrived in Nairobi on Tuesday. She was welcomed at the airport by Kenyan "
        "Foreign Minister Alfred Mutua.",
        ["Visit held 2023-06-13 nairobi: host=KEN, host=alfred-mutua, visitor=PER, visitor=dina-boluarte"],
    ),
    (
        "Peruvian President Dina Boluarte arrived in Nairobi on Tuesday. Kenyan Foreign Minister Alfred Mutua was also "
        "there to welcome Boluarte.",
        ["Visit held 2023-06-13 nairobi: host=KEN, host=alfred-mutua, visitor=PER, visitor=dina-boluarte"],
    ),
    (  # who stood there, one after another
        "Peruvian President Dina Boluarte arrived in Nairobi on Tuesday. She was welcomed at Jomo Kenyatta International "
        "Airport by Kenyan Foreign Minister Alfred Mutua. Kenyan President William Ruto was also there to welcome Boluarte.",
        [
            "Visit held 2023-06-13 nairobi: host=KEN, host=alfred-mutua, host=william-ruto, visitor=PER, "
            "visitor=dina-boluarte"
        ],
    ),
    (  # "he" is not his wife
        "Kenyan President William Ruto, accompanied by his wife, Jane Chebet, flew to Lima on Tuesday. He was greeted on "
        "arrival by Peruvian Foreign Minister Ana Gervasi.",
        [
            "Visit held 2023-06-13 lima: host=PER, host=ana-cecilia-gervasi, visitor=KEN, visitor=jane-chebet, "
            "visitor=william-ruto"
        ],
    ),
    (
        "The visit of Peru's foreign minister to Kenya began on Tuesday.",
        ["Visit held 2023-06-13 KEN: host=KEN, visitor=PER"],
    ),
    (
        "The two sides discussed preparations for the state visit of President William Ruto to Peru.",
        ["Visit planned - PER: host=PER, visitor=KEN, visitor=william-ruto"],
    ),
]

RECEIVED = [
    (
        "Kenyan President William Ruto on Tuesday hosted a reception in Nairobi for Peruvian Foreign Minister Ana Gervasi.",
        [
            "Meeting held 2023-06-13 nairobi: attendee=PER, attendee=ana-cecilia-gervasi, host=KEN, host=william-ruto"
        ],
    ),
    (
        "Kenyan President William Ruto had a courtesy call from Peruvian Foreign Minister Ana Gervasi on Tuesday.",
        [
            "Meeting held 2023-06-13 -: attendee=PER, attendee=ana-cecilia-gervasi, host=KEN, host=william-ruto",
        ],
    ),
    (  # another gathering, whose name is a group's as well
        "Kenyan President William Ruto on Tuesday hosted a reception in Nairobi for Peruvian Foreign Minister Ana Gervasi.\n\n"
        "Ruto also lauded Russian President Vladimir Putin for attending the East Asia Summit.",
        [
            "Meeting held 2023-06-13 nairobi: attendee=PER, attendee=ana-cecilia-gervasi, host=KEN, host=william-ruto",
            "Statement held 2023-06-13 nairobi: actor=KEN, actor=william-ruto, recipient=RUS, recipient=vladimir-putin",
            "Summit held - -: attendee=RUS, attendee=vladimir-putin, organizer=eas",
        ],
    ),
    (  # who leads a delegation is received with it
        "Kenyan President William Ruto on Tuesday received a delegation from the European Parliament (EP) led by its "
        "president, Roberta Metsola.",
        [
            "Meeting held 2023-06-13 -: attendee=european-parliament, attendee=roberta-metsola, host=KEN, host=william-ruto"
        ],
    ),
]

ACCREDITED = [
    (
        "President William Ruto received the credentials of 12 newly appointed ambassadors at State House on Tuesday.\n\n"
        "The ambassadors who presented their credentials are from Peru, Chile and Laos.",
        [
            "Ceremony held 2023-06-13 state-house: attendee=CHL, attendee=LAO, attendee=PER, host=KEN, host=william-ruto"
        ],
    ),
    (  # handed on
        "Kenyan Foreign Minister Alfred Mutua received on Tuesday copies of the credentials of the ambassadors of Peru and "
        "Chile prior to submitting them to the President of the Republic.",
        ["Ceremony held 2023-06-13 -: attendee=CHL, attendee=PER, host=KEN, host=alfred-mutua"],
    ),
]

TOGETHER = [
    (  # two organs, each with its state
        "The Foreign Ministry of Peru and the Ministry of Defence of Kenya signed a pact on Tuesday.",
        [
            "Signing held 2023-06-13 -: signatory=KEN, signatory=PER, signatory=mfa-per, "
            "signatory=ministry-of-defence-of-kenya"
        ],
    ),
    (
        "Peru and Kenya held political consultations on Tuesday.\n\nThe consultations attended by Peruvian Deputy Foreign "
        "Minister Luis Prado and Kenyan Principal Secretary Korir Sing'oei focused on trade.",
        [
            "Meeting held 2023-06-13 -: attendee=KEN, attendee=PER, attendee=korir-singoei, attendee=luis-prado",
        ],
    ),
    (  # what is important is not done
        "Peruvian Foreign Minister Ana Gervasi stressed the significance of deepening cooperation with Kenya.",
        [],
    ),
]


OPENED = [
    (
        "The official opening ceremony of the Embassy of Peru took place in Nairobi on Tuesday. It was attended by the "
        "foreign ministers of Kenya and Peru.",
        ["Ceremony held 2023-06-13 nairobi: attendee=KEN, attendee=PER, host=PER"],
    ),
    (
        "The Peruvian Embassy in Kenya was officially inaugurated on Tuesday in the presence of Foreign Minister Alfred Mutua.",
        ["Ceremony held 2023-06-13 KEN: attendee=KEN, attendee=alfred-mutua, host=PER"],
    ),
    ("The opening ceremony of the games in Kenya took place near the embassy on Tuesday.", []),
]

CALLED = [
    (  # what else they talked about in that call
        "Kenyan Foreign Minister Alfred Mutua received a phone call on Tuesday from Peruvian Foreign Minister Ana Gervasi.\n\n"
        "They also discussed recent developments in the region.",
        [
            "Call held 2023-06-13 -: attendee=KEN, attendee=PER, attendee=alfred-mutua, attendee=ana-cecilia-gervasi",
        ],
    ),
    (
        "Kenyan Foreign Minister Alfred Mutua received a phone call on Tuesday from Peruvian Foreign Minister Ana Gervasi.\n\n"
        "They also discussed the developments in Sudan and the Gaza Strip.",
        [
            "Call held 2023-06-13 -: attendee=KEN, attendee=PER, attendee=alfred-mutua, attendee=ana-cecilia-gervasi",
        ],
    ),
    (
        "Kenyan Foreign Minister Alfred Mutua on Tuesday held a telephone meeting with Peruvian Foreign Minister Ana Gervasi.",
        [
            "Call held 2023-06-13 -: attendee=KEN, attendee=PER, attendee=alfred-mutua, attendee=ana-cecilia-gervasi",
        ],
    ),
    (  # two people, though titles stand side by side
        "Secretary of State Antony Blinken met Peruvian Foreign Minister Ana Gervasi in Washington on Tuesday.\n\n"
        "The Secretary and Foreign Minister Gervasi discussed trade.\n\nThe Secretary thanked Kenya.",
        [
            "Meeting held 2023-06-13 washington-d-c: attendee=PER, attendee=USA, attendee=ana-cecilia-gervasi, "
            "attendee=antony-blinken",
            "Statement held 2023-06-13 washington-d-c: actor=USA, actor=antony-blinken, recipient=KEN",
        ],
    ),
    (  # what is welcomed is no guest
        "Kenyan Foreign Minister Alfred Mutua welcomed Peru's February 10 announcement of talks.",
        ["Statement held - -: actor=KEN, actor=alfred-mutua, recipient=PER"],
    ),
]

AHEAD = [
    (
        "The trip to Lima could take place after Kenyan President William Ruto meets Peruvian Foreign Minister Ana Gervasi.",
        [
            "Meeting planned - -: attendee=KEN, attendee=PER, attendee=ana-cecilia-gervasi, attendee=william-ruto"
        ],
    ),
    (
        "The trip to Lima took place after Kenyan President William Ruto met Peruvian Foreign Minister Ana Gervasi.",
        ["Meeting held - -: attendee=KEN, attendee=PER, attendee=ana-cecilia-gervasi, attendee=william-ruto"],
    ),
]

LISTED = [
    (
        "The meeting of the Pacific Alliance in Lima on Tuesday was attended by Ana Gervasi, Minister of Foreign Affairs of "
        "Peru; Alberto van Klaveren, Minister of Foreign Affairs of Chile; and Alicia Bárcena, Minister of Foreign Affairs of "
        "Mexico.",
        [
            "Conference held 2023-06-13 lima: attendee=CHL, attendee=COL, attendee=MEX, attendee=PER, "
            "attendee=alberto-van-klaveren, attendee=alicia-barcena, attendee=ana-cecilia-gervasi, host=PER, "
            "organizer=pacific-alliance"
        ],
    ),
    (  # the session of a commission of two states
        "The 7th meeting of the Peru-Kenya Joint Commission was held in Lima on Tuesday.",
        ["Meeting held 2023-06-13 lima: attendee=KEN, attendee=PER, host=PER"],
    ),
    (
        "Kenyan Foreign Minister Alfred Mutua will visit Lima on Friday to chair the 7th meeting of the Peru-Kenya Joint "
        "Commission.",
        [
            "Meeting planned - lima: attendee=KEN, attendee=PER, chair=alfred-mutua, host=PER",
            "Visit planned 2023-06-16 lima: host=PER, visitor=KEN, visitor=alfred-mutua",
        ],
    ),
    (  # who leads a delegation elsewhere was not received with the envoy
        "Kenyan President William Ruto received the ambassador of Peru on Tuesday. Recently Peruvian Prime Minister Alberto "
        "Otárola led a delegation to pay an official visit to Kenya.",
        [
            "Meeting held 2023-06-13 -: attendee=PER, host=KEN, host=william-ruto",
            "Visit held - KEN: host=KEN, visitor=PER, visitor=alberto-otarola",
        ],
    ),
]


def told(text: str) -> list[str]:
    findings = extract_article(article_from_text(HEAD + text, "article", language="en"))
    out = []
    for event in findings.events:
        who = sorted(f"{p.role.value}={str(p.participant).split('/', 1)[1]}" for p in event.participations)
        start = event.start.iso if event.start else "-"
        place = str(event.place).split("/", 1)[1] if event.place else "-"
        out.append(f"{event.kind.value} {event.status.value} {start} {place}: {', '.join(who)}")
    return sorted(out)


@pytest.mark.parametrize(
    ("text", "wanted"), [*ARRIVED, *RECEIVED, *ACCREDITED, *TOGETHER, *OPENED, *CALLED, *AHEAD, *LISTED]
)
def test_protocol(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted


def test_a_headline_s_verb_is_no_part_of_a_name() -> None:
    text = "President Tokayev Meets Lavrov in Astana\n\nBy Ann Lee | 15 June 2023\n\nThey spoke about trade on Tuesday.\n"
    people = {
        str(entity.key)
        for entity in extract_article(article_from_text(text, "article", language="en")).entities
        if str(entity.key).startswith("person/")
    }
    assert "person/tokayev-meets-lavrov" not in people
