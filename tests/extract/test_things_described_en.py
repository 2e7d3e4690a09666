"""What tells of a thing or of a delegation, and is no deed of whoever the sentence is about."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a participle of the object, which nobody who deals with it has done to it
    (
        "Ghana reopened the embassy in Lome ransacked in 2011.",
        ["Ceremony - held - lome | attendee=TGO host=GHA"],
    ),
    ("Ghana has rebuilt the consulate attacked last year.", []),
    (
        "President Ruto visited the village shelled in May.",
        ["Visit CONSULT held - - | visitor=KEN visitor=william-ruto"],
    ),
    (
        "President Ruto visited the town of Lodwar bombed by Togo in May.",
        [
            "Visit CONSULT held 2023-05 lodwar | visitor=KEN visitor=william-ruto",
            "Measure ASSAULT held 2023-05 - | actor=TGO",
        ],
    ),
    # the day of what stands behind "since", and whoever tells an envoy something, who is no host
    (
        "A Togolese delegation has arrived in Accra for talks, a first since ties broke down in 1998.",
        ["Visit CONSULT held - accra | host=GHA visitor=TGO"],
    ),
    (
        "A Togolese delegation has arrived in Accra for talks on Monday.",
        ["Visit CONSULT held 2023-06-12 accra | host=GHA visitor=TGO"],
    ),
    (
        "President Ruto briefed the Rwandan ambassador on the talks.",
        ["Meeting CONSULT held - - | attendee=KEN attendee=RWA attendee=william-ruto"],
    ),
    # whom "who" means behind two names, and whose purpose "to" opens
    (
        "Chadian President Ivan Rey and Malian President Jan Sova, who also visited Lome on Monday, want peace.",
        [
            "Visit CONSULT held 2023-06-12 lome | host=TGO visitor=MLI visitor=TCD visitor=ivan-rey visitor=jan-sova"
        ],
    ),
    (
        "Chadian President Ivan Rey and Malian President Jan Sova, who visited Lome on Monday, want peace.",
        ["Visit CONSULT held 2023-06-12 lome | host=TGO visitor=MLI visitor=jan-sova"],
    ),
    (
        "Kenya expelled two Malian envoys on Monday. The rebels rang President Rey of Chad to demand the release "
        "of hostages from Togo.",
        ["Measure SANCTION held 2023-06-12 - | actor=KEN recipient=MLI"],
    ),
    (
        "Kenya expelled two Malian envoys on Monday. Ana Silva of Peru rang President Rey of Chad to demand the "
        "release of hostages from Togo.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=KEN recipient=MLI",
            "Call CONSULT held - - | attendee=PER attendee=TCD attendee=ana-silva attendee=rey",
            "Statement REQUEST held 2023-06-12 - | actor=PER actor=ana-silva recipient=TGO",
        ],
    ),
    # what is planned in the words of blame takes no part in the next clause; a promise to pay is no threat
    (
        "President Ana Rey of Peru accused Togo of planning raids and said she would ask Mali for weapons.",
        [
            "Statement ACCUSE held - - | actor=PER actor=ana-rey recipient=TGO",
            "Statement REQUEST held - - | actor=PER actor=ana-rey recipient=MLI",
        ],
    ),
    ("Japan has promised to pay for the bridge.", ["Statement AGREE held - - | actor=JPN"]),
    # whoever asks both sides for calm is not whom they stand against
    (
        "Ghana accused Togo of raids on Monday. The UN appealed to both sides to refrain from fighting. "
        "Ghana and Togo have recalled their ambassadors.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=GHA recipient=TGO",
            "Statement REQUEST held 2023-06-12 - | actor=un recipient=GHA recipient=TGO",
            "Measure SANCTION held 2023-06-12 - | actor=GHA actor=TGO",
        ],
    ),
    (
        "Ghana accused Togo of raids on Monday. Togo has recalled its ambassador.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=GHA recipient=TGO",
            "Measure SANCTION held 2023-06-12 - | actor=TGO recipient=GHA",
        ],
    ),
    # the stay from which somebody comes is not the visit told before, nor is its host whom he then meets
    (
        "The visit of Prime Minister Ana Vake was announced on Monday. Vake, who came after an official visit "
        "to Cuba, thanked Togo.",
        [
            "Visit CONSULT held 2023-06-12 - | visitor=ana-vake",
            "Visit CONSULT held - CUB | host=CUB visitor=ana-vake",
            "Statement SUPPORT held 2023-06-12 - | actor=ana-vake recipient=TGO",
        ],
    ),
    (
        "The visit of Prime Minister Ana Vake was announced on Monday. Vake came back from the visit to Cuba.",
        ["Visit CONSULT held 2023-06-12 CUB | host=CUB visitor=ana-vake"],
    ),
    ("Ghana attacked on Sunday.", ["Measure ASSAULT held 2023-06-11 - | actor=GHA"]),
    (
        "Ghana welcomed the envoy and bombed in the north of Togo.",
        [
            "Statement SUPPORT held - - | actor=GHA",
            "Measure ASSAULT held - TGO | actor=GHA recipient=TGO",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events


PAPERS: list[tuple[str, str]] = [
    ("Togo expelled two Ghanaian diplomats on Monday, reported Dawn.", "organization"),
    ("Togo expelled two Ghanaian diplomats on Monday, Dawn reported.", "organization"),
    ("The newspaper Dawn said that Togo had expelled two diplomats.", "organization"),
    ("Togo expelled two Ghanaian diplomats on Monday, Khan said.", "person"),
]
"""What is reported by one word alone is reported by a paper."""


SAID: list[tuple[str, str]] = [
    (
        "Musa Kiprono, spokesman at the office of the president of Chad wrote: “We will go there.”",
        "person/musa-kiprono",
    ),
    (
        "After meeting Musa Kiprono, the office of the president of Chad wrote: “We will go to Lome.”",
        "country/TCD",
    ),
]
"""Who works for a president speaks, and not the president."""


@pytest.mark.parametrize(("text", "speaker"), SAID)
def test_who_works_there(text: str, speaker: str) -> None:
    found = extract_article(article_from_text(text, "x", language="en", published="2023-06-15"))
    assert [q.speaker for q in found.quotations] == [speaker]


@pytest.mark.parametrize(("text", "kind"), PAPERS)
def test_who_reports(text: str, kind: str) -> None:
    found = extract_article(article_from_text(text, "x", language="en", published="2023-06-15"))
    assert [q.speaker.partition("/")[0] for q in found.quotations] == [kind]


def test_a_people_is_no_place() -> None:
    text = "Mali's army clashed with Tuareg rebels in Kidal on Monday."
    found = extract_article(article_from_text(text, "x", language="en", published="2023-06-15"))
    assert [m.text for m in found.mentions] == ["Mali", "Kidal"]


QUOTED: list[tuple[str, list[str]]] = [
    (
        "Foreign Secretary Ali Dube of Ghana met President Kiprono of Chad. 'He denounced Togo,' Mr Dube said.",
        ["actor=TCD actor=kiprono recipient=TGO"],
    ),
    (
        "Foreign Secretary Ana Silva of Ghana met President Kiprono of Chad. 'He criticised Togo,' she said.",
        ["actor=TCD actor=kiprono recipient=TGO"],
    ),
    (
        "Foreign Secretary Ali Dube of Ghana met President Kiprono of Chad. “I denounce Togo,” he said.",
        ["actor=GHA actor=ali-dube recipient=TGO"],
    ),
]
"""Nobody who is quoted says "he" of himself."""


@pytest.mark.parametrize(("text", "parts"), QUOTED)
def test_quoted(text: str, parts: list[str]) -> None:
    rows = [row for row in told(text) if row.startswith("Statement")]
    assert [row.rpartition("| ")[2] for row in rows] == parts


LED: list[tuple[str, str, str]] = [
    (
        "en",
        "A Kenyan delegation arrived in Muscat on Monday for a meeting with Omani officials. "
        "It is led by Musa Kiprono and includes Jane Wanjiru.",
        "attendee=KEN attendee=OMN attendee=jane-wanjiru attendee=musa-kiprono",
    ),
    (
        "en",
        "Kenya hosted a meeting in Nairobi on Monday. It was led by Musa Kiprono.",
        "chair=musa-kiprono host=KEN",
    ),
    (
        "id",
        "Delegasi Kenya tiba di Muscat pada Senin untuk bertemu para pejabat Oman. Mereka dipimpin Musa Kiprono.",
        "attendee=KEN attendee=OMN attendee=musa-kiprono",
    ),
    (
        "id",
        "Kenya dan Oman menggelar pertemuan di Muscat pada Senin. Pertemuan itu dipimpin Musa Kiprono.",
        "attendee=KEN attendee=OMN chair=musa-kiprono",
    ),
]


@pytest.mark.parametrize(("language", "text", "parts"), LED)
def test_led(language: str, text: str, parts: str) -> None:
    rows = [row for row in told(text, language) if row.startswith("Meeting")]
    assert [row.rpartition("| ")[2] for row in rows] == [parts]


ALIASES: list[tuple[str, list[str]]] = [
    (
        "Musa Rey, a.k.a. Bobo, met President Ruto in Nairobi. Bobo thanked Kenya.",
        ["musa-rey", "william-ruto"],
    ),
    ("Musa Rey aka Bobo met President Ruto in Nairobi. Bobo thanked Kenya.", ["musa-rey", "william-ruto"]),
    ("Musa Rey and Ana Bobo met President Ruto in Nairobi.", ["ana-bobo", "musa-rey", "william-ruto"]),
    (
        "The Executive Secretary of IGAD, H.E. Amb (Eng) Musa Kiprono, met President Ruto in Nairobi.",
        ["musa-kiprono", "william-ruto"],
    ),
]
"""Two names of one person, and forms of address that name nobody."""


@pytest.mark.parametrize(("text", "people"), ALIASES)
def test_people(text: str, people: list[str]) -> None:
    found = extract_article(article_from_text(text, "x", language="en", published="2023-06-15"))
    keys = (e.key.partition("/") for e in found.entities)
    assert sorted(name for kind, _, name in keys if kind == "person") == people


FOR_LIFE: list[tuple[str, list[str]]] = [
    (
        "The UN special envoy, Ambassador Ana Rey, arrived in Accra. Ambassador Rey met the president of Ghana.",
        ["special envoy of organization/un"],
    ),
    (
        "Kenya's ambassador Ana Rey arrived in Accra. Ambassador Rey met the president of Ghana.",
        ["ambassador of country/KEN"],
    ),
    ("Ana Rey met the head of the OSCE mission, Jan Sova.", ["head of mission of organization/osce"]),
    ("Ana Rey met the head of the OSCE, Jan Sova.", ["secretary-general of organization/osce"]),
]
"""Whom a body sends is no ambassador of the state that is told of, nor the body's own head."""


@pytest.mark.parametrize(("text", "offices"), FOR_LIFE)
def test_called_for_life(text: str, offices: list[str]) -> None:
    found = extract_article(article_from_text(text, "x", language="en", published="2023-06-15"))
    assert [f"{h.office} of {h.of}" for h in found.positions] == offices


FIELDS: list[tuple[str, list[str]]] = [
    (
        "Samoa's Minister for Trade and Cooperatives Ana Vake will visit Tonga.",
        ["ana-vake: minister of trade and cooperatives"],
    ),
    (
        "Samoa's Minister of Health and Wellness Ana Vake will visit Tonga.",
        ["ana-vake: minister of health and wellness"],
    ),
    (
        "Samoa's Minister for Tourism and Civil Aviation, Ana Vake, will visit Tonga.",
        ["ana-vake: minister of tourism and civil aviation"],
    ),
    ("The Minister for Finance met Peace Corps officials in Suva.", []),
]
"""The fields of a minister are no part of his name, and no body."""


@pytest.mark.parametrize(("text", "holders"), FIELDS)
def test_fields(text: str, holders: list[str]) -> None:
    found = extract_article(article_from_text(text, "x", language="en", published="2023-06-15"))
    assert [f"{h.person.partition('/')[2]}: {h.office}" for h in found.positions] == holders
    assert len([e for e in found.entities if e.key.startswith("person/")]) == len(holders)
