"""How an English sentence is packaged: subject last, what is stressed first, relatives that tell an event.

Rows are `Kind start place who`, as the text has them: last names of persons, countries by their codes.
"""

from __future__ import annotations

import pytest

from kg.model import Status
from kg.pipeline import extract_article
from kg.read import article_from_text

SHOWN = (Status.HELD, Status.PLANNED, Status.CANCELLED)


def told(text: str) -> list[tuple[str, str, str, set[str]]]:
    """Kind, first day, place and participants of each event."""
    found = extract_article(article_from_text(f"{text}\n", "s", language="en", published="2024-03-09"))
    rows = []
    for event in found.events:
        who = {f"{p.participant.partition('/')[2]}:{p.role.value}" for p in event.participations}
        place = event.place.partition("/")[2] if event.place else "-"
        day = event.start.iso if event.start else "-"
        if event.status in SHOWN:
            rows.append((event.kind.value, day, place, who))
    return rows


SUBJECT_LAST = [
    (
        "A conference on debt opened in Bridgetown on Thursday. Presiding over the session were Prime Minister Mia "
        "Mottley of Barbados and Kenyan President William Ruto.",
        "Conference 2024-03-07 bridgetown mia-mottley:chair william-ruto:chair KEN:attendee",
    ),
    (
        "Kazakhstan hosted a summit of Turkic states in Astana on Friday. Taking part were, besides the hosts, "
        "President Ilham Aliyev of Azerbaijan and Turkish President Recep Tayyip Erdogan.",
        "Summit 2024-03-08 astana ilham-aliyev:attendee recep-tayyip-erdogan:attendee",
    ),
    (
        "US Secretary of State Antony Blinken arrived in Canberra on Friday. On hand to greet him was Australian "
        "Foreign Minister Penny Wong.",
        "Visit 2024-03-08 canberra antony-blinken:visitor",
    ),
    (
        "Polish President Andrzej Duda met Lithuanian President Gitanas Nauseda in Vilnius on Monday. Sitting in on the "
        "talks was Polish Foreign Minister Radoslaw Sikorski.",
        "Meeting 2024-03-04 vilnius radoslaw-sikorski:attendee andrzej-duda:attendee gitanas-nauseda:attendee",
    ),
    (
        "A conference on cocoa was held in Accra on Tuesday. Represented at the meeting were Ghana, Nigeria and Togo.",
        "Conference 2024-03-05 accra NGA:attendee TGO:attendee",
    ),
    (
        "Turkey and Qatar signed a defence pact in Doha on Thursday. Signing for Turkey was Foreign Minister Mevlut "
        "Cavusoglu.",
        "Signing 2024-03-07 doha mevlut-cavusoglu:signatory TUR:signatory QAT:signatory",
    ),
    (
        "Peru and Ecuador signed a water treaty in Lima on Monday. Looking on was Peruvian President Dina Boluarte.",
        "Signing 2024-03-04 lima dina-boluarte:attendee PER:signatory ECU:signatory",
    ),
]

STRESSED_FIRST = [
    (
        "It was with Argentine President Javier Milei that Ecuadorean President Daniel Noboa held talks in Quito on "
        "Thursday.",
        "Meeting 2024-03-07 quito javier-milei:attendee daniel-noboa:attendee",
    ),
    (
        "It was to Tashkent that French President Emmanuel Macron travelled on Monday for talks with Uzbek officials.",
        "Visit 2024-03-04 tashkent emmanuel-macron:visitor UZB:host",
    ),
    (
        "It was in Antalya on 1 March that Russian Foreign Minister Sergey Lavrov met his Turkish counterpart, Hakan "
        "Fidan.",
        "Meeting 2024-03-01 antalya sergey-lavrov:attendee hakan-fidan:attendee",
    ),
    (
        "It was Finland, not Estonia, that expelled two Russian diplomats on Wednesday.",
        "Measure 2024-03-06 - FIN:actor RUS:recipient",
    ),
    (
        "Tanzania and Mozambique signed a border treaty in Dodoma on Wednesday. It was President Benjamin Mkapa who "
        "signed for Tanzania.",
        "Signing 2024-03-06 dodoma benjamin-mkapa:signatory TZA:signatory MOZ:signatory",
    ),
]

PARTICIPLE_FIRST = [
    (
        "Received by Chinese President Xi Jinping in Beijing on Thursday, Kazakh President Kassym-Jomart Tokayev praised "
        "the partnership.",
        "Meeting 2024-03-07 beijing xi-jinping:host kassym-jomart-tokayev:attendee",
    ),
    (
        "Invited by Pakistan's president, Iranian President Ebrahim Raisi arrived in Islamabad on Wednesday.",
        "Visit 2024-03-06 islamabad ebrahim-raisi:visitor PAK:host",
    ),
    (
        "Denounced by China on Thursday as a separatist, Taiwanese Vice President Lai Ching-te flew to Paraguay.",
        "Statement 2024-03-07 - CHN:actor lai-ching-te:recipient",
    ),
    (
        "Declared persona non grata by Canada on Thursday, the Indian diplomat has five days to leave.",
        "Measure 2024-03-07 - CAN:actor IND:recipient",
    ),
    (
        "Ordered out by Niger on Thursday, the French ambassador flew home.",
        "Measure 2024-03-07 - NER:actor FRA:recipient",
    ),
    (
        "Emerging from a meeting with Haitian Prime Minister Ariel Henry on Tuesday, Dominican President Luis Abinader "
        "said that the border would stay shut.",
        "Meeting 2024-03-05 - ariel-henry:attendee luis-abinader:attendee",
    ),
]

RELATIVES = [
    (
        "North Korea, on which Japan imposed new sanctions on Wednesday, fired two missiles.",
        "Measure 2024-03-06 - JPN:actor PRK:recipient",
    ),
    (
        "Belarus, on whose officials Lithuania imposed sanctions on Wednesday, promised to retaliate.",
        "Measure 2024-03-06 - LTU:actor BLR:recipient",
    ),
    (
        "Hungary, whose veto Poland condemned on Thursday, says it needs more time.",
        "Statement 2024-03-07 - POL:actor HUN:recipient",
    ),
    (
        "Somalia, from which Kenya demanded an apology on Wednesday, has kept silent.",
        "Statement 2024-03-06 - KEN:actor SOM:recipient",
    ),
    (
        "Namibia, to which Germany gave 30 million euros on Tuesday, faces its worst drought in decades.",
        "Measure 2024-03-05 - DEU:actor NAM:recipient",
    ),
    (
        "Officials recalled the Jeddah accord, to which Ethiopia and Eritrea put their signatures in Jeddah in September "
        "2018.",
        "Signing 2018-09 jeddah ETH:signatory ERI:signatory",
    ),
]

TWO_IN_ONE = [
    (
        "Canadian Prime Minister Mark Carney used a visit to London on Tuesday to criticise the United States over "
        "tariffs.",
        "Visit 2024-03-05 london mark-carney:visitor GBR:host",
    ),
    (
        "Canadian Prime Minister Mark Carney used a visit to London on Tuesday to criticise the United States over "
        "tariffs.",
        "Statement 2024-03-05 london mark-carney:actor USA:recipient",
    ),
    (
        "Canadian Prime Minister Mark Carney used the NATO summit in Vilnius on Tuesday to press allies for money.",
        "Summit 2024-03-05 vilnius mark-carney:attendee CAN:attendee LTU:host",
    ),
    (
        "Turkish Foreign Minister Hakan Fidan used the Munich Security Conference on 17 February to criticise Sweden.",
        "Conference 2024-02-17 munich hakan-fidan:attendee TUR:attendee",
    ),
    (
        "British Prime Minister Keir Starmer took advantage of a meeting with Danish Prime Minister Mette Frederiksen in "
        "Copenhagen on Tuesday to press for more patrols.",
        "Meeting 2024-03-05 copenhagen keir-starmer:attendee mette-frederiksen:attendee",
    ),
    (
        "French President Emmanuel Macron welcomed President William Ruto of Kenya to an ocean summit in Paris on "
        "Thursday.",
        "Summit 2024-03-07 paris emmanuel-macron:host william-ruto:attendee",
    ),
    (
        "A summit on the Nile in Addis Ababa on Tuesday drew Ugandan President Yoweri Museveni and South Sudanese "
        "President Salva Kiir.",
        "Summit 2024-03-05 addis-ababa yoweri-museveni:attendee salva-kiir:attendee",
    ),
    (
        "Dominican President Luis Abinader came away from a meeting with Haitian Prime Minister Ariel Henry on Tuesday "
        "with nothing in hand.",
        "Meeting 2024-03-05 - ariel-henry:attendee luis-abinader:attendee",
    ),
]


@pytest.mark.parametrize(
    ("text", "row"), [*SUBJECT_LAST, *STRESSED_FIRST, *PARTICIPLE_FIRST, *RELATIVES, *TWO_IN_ONE]
)
def test_the_event_is_told_however_the_sentence_is_packaged(text: str, row: str) -> None:
    kind, day, place, *who = row.split()
    assert any(told_row[:3] == (kind, day, place) and set(who) <= told_row[3] for told_row in told(text))


LOOKS_ALIKE = [
    ("Visiting Kabul was seen by Pakistani Foreign Minister Ishaq Dar as a risk.", "Visit"),
    ("Missing from the list of speakers was Turkish Foreign Minister Hakan Fidan.", "Conference"),
    ("It was not Estonia that expelled two Russian diplomats on Wednesday.", "Measure"),
    ("Syria, on which the European Union has debated sanctions, denied it.", "Measure"),
    ("Fiji, whose offer Tonga may yet accept, is waiting.", "Statement"),
    (
        "Seen by Belarusian President Alexander Lukashenko as a threat, NATO has doubled its troops.",
        "Meeting",
    ),
    ("Dominican President Luis Abinader stayed away from a meeting with Ariel Henry on Tuesday.", "Meeting"),
    ("No Israeli minister has ever visited Riyadh.", "Visit"),
    ("Tuvalu, which no American president has ever visited, has 11,000 people.", "Visit"),
    ("The army used a visit to the barracks as cover.", "Visit"),
    ("Invited to Tehran, Iraqi Prime Minister Mohammed al-Sudani has not yet replied.", "Visit"),
]


@pytest.mark.parametrize(("text", "kind"), LOOKS_ALIKE)
def test_what_only_looks_alike_tells_no_event(text: str, kind: str) -> None:
    assert kind not in {row[0] for row in told(text)}
