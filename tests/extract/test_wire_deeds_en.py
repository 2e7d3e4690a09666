"""What pages of wires tell of deeds between states: whose statements, days, places, names and words they are."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_said_in_the_present_en import said
from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a statement accuses for whoever was quoted last
    (
        "The Ghanaian foreign ministry said Togolese troops had attacked a post. The statement accused Togo of lying.",
        [
            "Measure ASSAULT held - - | actor=TGO",
            "Statement ACCUSE held - - | actor=GHA actor=mfa-gha recipient=TGO",
        ],
    ),
    # a participle between a number and whose they are
    (
        "Qatar paid for the relief of four besieged Malian towns.",
        ["Measure AID held - - | actor=QAT recipient=MLI"],
    ),
    ("Malian troops besieged four towns in Niger.", ["Measure ASSAULT held - NER | actor=MLI recipient=NER"]),
    # what somebody is only to be brought to do
    ("The measures were meant to coax Togo into releasing three Ghanaians.", []),
    (
        "Ghana wants to pressure Togo into pulling back its troops.",
        ["Statement REQUEST planned - - | actor=GHA recipient=TGO"],
    ),
    ("Ghana is trying to persuade Togo to release three Ghanaians.", []),
    ("Sanctions were imposed in a bid to get Togo to withdraw its troops from Benin.", []),
    # a verb in -ing that is itself what is told of
    ("The Ghanaian foreign ministry said summoning its envoy was a usual practice.", []),
    ("Ghana said expelling the Togolese envoys would harm ties.", []),
    # no offers, gifts and threats
    ("The Ghanaian foreign ministry did not offer details of the raid.", []),
    ("Ghana promised to resume flights to Togo.", ["Statement AGREE held - - | actor=GHA recipient=TGO"]),
    ("Ghana warned its nationals against travelling to Togo.", []),
    (
        "Ghana fired at a Togolese boat after giving repeated warnings.",
        ["Measure ASSAULT held - - | actor=GHA recipient=TGO"],
    ),
    # where an embassy is, and where a source is
    (
        "Ghana declared a diplomat working at the Togolese Embassy in Accra persona non grata.",
        ["Measure SANCTION held - accra | actor=GHA recipient=TGO"],
    ),
    (
        "The abduction led to negotiations between Ghana and Togo, according to an Arab diplomat in Doha.",
        ["Negotiation CONSULT held - - | attendee=GHA attendee=TGO"],
    ),
    # whence a body is, and where it has its seat
    (
        "Ghana condemned the Lebanese Shiite group Hezbollah.",
        ["Statement ACCUSE held - - | actor=GHA recipient=hezbollah"],
    ),
    (
        "Ghana condemned the Washington-based International Monetary Fund.",
        ["Statement ACCUSE held - - | actor=GHA recipient=imf"],
    ),
    (
        "Ghana condemned the Islamist group al-Shabaab.",
        ["Statement ACCUSE held - - | actor=GHA recipient=al-shabaab"],
    ),
    # whoever holds people is asked to free them
    (
        "Ghana demanded the release of two Ghanaians held in Togo.",
        ["Statement REQUEST held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana called for the immediate release of a Ghanaian detained in Togo on spying charges.",
        ["Statement REQUEST held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana issued a forceful demand for the release of two Ghanaians held by al-Shabaab.",
        ["Statement REQUEST held - - | actor=GHA recipient=al-shabaab"],
    ),
    (
        "Ghana called on Togo to free a man held in Benin.",
        ["Statement REQUEST held - - | actor=GHA recipient=TGO"],
    ),
    # not begun
    (
        "Togolese troops have not yet begun to pull out of Benin.",
        ["Measure RETREAT denied - BEN | actor=TGO recipient=BEN"],
    ),
    # a deed that is answered has no day of the answer
    (
        "Ghana on Wednesday announced sanctions over Togo's invasion of Benin.",
        [
            "Measure SANCTION held 2023-06-14 - | actor=GHA recipient=TGO",
            "Measure ASSAULT held - - | actor=TGO recipient=BEN",
        ],
    ),
    (
        "Ghana on Wednesday announced sanctions in response to Togo's attack on Benin.",
        [
            "Measure SANCTION held 2023-06-14 - | actor=GHA recipient=TGO",
            "Measure ASSAULT held - BEN | actor=TGO recipient=BEN",
        ],
    ),
    (
        "Ghana announced sanctions in March over Togo's invasion of Benin on February 24, 2022.",
        [
            "Measure SANCTION held 2023-03 - | actor=GHA recipient=TGO",
            "Measure ASSAULT held 2022-02-24 - | actor=TGO recipient=BEN",
        ],
    ),
    (
        "On Monday, Ghana denounced Togo's attack on Benin.",
        ["Statement ACCUSE held 2023-06-12 - | actor=GHA recipient=TGO"],
    ),
    # a war kills, and those who did not back a text are only meant
    ("The war that broke out in 2013, two years after Togo left Benin, has killed thousands.", []),
    (
        "Ghana thanked members of NATO who did not support Togo.",
        ["Statement SUPPORT held - - | actor=GHA recipient=nato"],
    ),
    # a clash on a border
    (
        "Three Ghanaian soldiers were killed in clashes on the border with Togo on Monday.",
        ["Measure ASSAULT held 2023-06-12 - | actor=GHA actor=TGO"],
    ),
    (
        "Ghana said three of its soldiers were killed in fighting along its border with Togo on Monday.",
        ["Measure ASSAULT held 2023-06-12 - | actor=GHA actor=TGO"],
    ),
    # other words
    (
        "President John Mahama made trips to Togo and Benin on Monday.",
        [
            "Visit CONSULT held 2023-06-12 TGO | host=TGO visitor=GHA visitor=john-mahama",
            "Visit CONSULT held 2023-06-12 BEN | host=BEN visitor=GHA visitor=john-mahama",
        ],
    ),
    (
        "President John Mahama announced the breakoff of diplomatic relations with Togo.",
        ["Measure SANCTION held - - | actor=GHA actor=john-mahama recipient=TGO"],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events


SAID: list[tuple[str, list[tuple[str, str]]]] = [
    # navies, coast guards and armed forces speak for their state
    ("The Ghanaian coast guard said that two boats had left.", [("Ghana", "two boats had left")]),
    ("Ghana's navy said two boats had left the area.", [("Ghana", "two boats had left the area")]),
    ("The Ghanaian armed forces said two men had left the area.", [("Ghana", "two men had left the area")]),
    # what is set off behind "that" belongs to what is said
    (
        "President John Mahama said that, despite the delay, the talks would go on.",
        [("John Mahama", "despite the delay, the talks would go on")],
    ),
    # who reports a quotation has not spoken it
    (
        'John Mahama said: "The smaller nations have joined us," Reuters reported.',
        [("John Mahama", "The smaller nations have joined us,")],
    ),
    (
        '"The smaller nations have joined us," Reuters reported.',
        [("Reuters", "The smaller nations have joined us,")],
    ),
    # "the statement" is that of whoever was told to have given one out
    (
        "The Ghanaian defence ministry expelled two men, according to a ministry statement. The envoy was handed "
        '"a note that calls them unwelcome here," according to the statement.',
        [
            ("Ministry of Defence of Ghana", "The Ghanaian defence ministry expelled two men"),
            ("Ministry of Defence of Ghana", "a note that calls them unwelcome here,"),
        ],
    ),
    ("Ghana and Togo met in May. They agreed to open the border, according to the statement.", []),
    # behind an office in apposition: not whose forces he speaks of
    (
        "Aden Duale, the defence minister, said Somali troops had left the town.",
        [("Aden Duale", "Somali troops had left the town")],
    ),
    (
        "Aden Duale, the defence minister, said Somalia on Monday closed the border.",
        [("Aden Duale", "Somalia on Monday closed the border")],
    ),
    # a plural joined on says nothing
    ("The Ghanaian cabinet and states like Benin have condemned Togo for the raid.", []),
    (
        "The raid was over, said Somali officials in the town.",
        [("Somalia", "The raid was over")],
    ),
]


@pytest.mark.parametrize(("text", "quotations"), SAID)
def test_said(text: str, quotations: list[tuple[str, str]]) -> None:
    assert said(text) == quotations


def offices(text: str) -> list[str]:
    """`person - office of whom to whom` of each position of a short article."""
    facts = extract_article(article_from_text(text, "offices", language="en", published="2023-06-15"))
    names = {entity.key: entity.label_en for entity in facts.entities}
    return [
        f"{names[p.person]} - {p.office} of {names.get(p.of)} to {names.get(p.to or p.of)}"
        for p in facts.positions
        if not p.former
    ]


OFFICES = [
    (
        "President John Mahama spoke on Monday. Kofi Rao, Mahama's finance minister, blamed Togo.",
        "Kofi Rao - minister of finance of Ghana to Ghana",
    ),
    (
        "John Mahama met the head of the Geneva-based World Health Organization, Ann Lee, on Monday.",
        "Ann Lee - director-general of World Health Organization to World Health Organization",
    ),
    (
        "The US ambassador to the UN, Ann Lee, spoke. Ghana's ambassador, Kofi Rao, replied.",
        "Kofi Rao - ambassador of Ghana to United Nations",
    ),
]


@pytest.mark.parametrize(("text", "office"), OFFICES)
def test_offices(text: str, office: str) -> None:
    assert office in offices(text)


NAMES = [
    ("General Kofi Dogbe, also known as Maranda, thanked Mali. Maranda then flew home.", {"Kofi Dogbe"}),
    ("General Kofi Dogbe, better known as Maranda, thanked Mali. Maranda then flew home.", {"Kofi Dogbe"}),
]


@pytest.mark.parametrize(("text", "people"), NAMES)
def test_other_names(text: str, people: set[str]) -> None:
    facts = extract_article(article_from_text(text, "names", language="en", published="2023-06-15"))
    assert {e.label_en for e in facts.entities if e.key.startswith("person/") and e.surfaces} == people
    assert not [e for e in facts.entities if e.key.startswith("place/")]


def test_a_dated_picture_above_its_agency_is_no_news() -> None:
    page = (
        "Ghana recalls its envoy\n\nJune 15, 2023\n\nPresident John Mahama prays after his swearing-in in Accra, "
        "Ghana January 7, 2023.\nReuters\n\nGhana recalled its ambassador from Togo on Thursday, the government "
        "said.\n\nGhana accused Togo of arming rebels in the north of the country.\n"
    )
    facts = extract_article(article_from_text(page, "picture", language="en"))
    assert {event.start.iso for event in facts.events if event.start} == {"2023-06-15"}
