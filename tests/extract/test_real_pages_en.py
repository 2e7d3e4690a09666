"""English constructions of real news pages: lists of guests, the two sides, papers signed, what is no act."""

from __future__ import annotations

import pytest

from kg.model import Findings
from kg.pipeline import extract_article
from kg.read import article_from_text


def read(text: str, published: str | None = "2024-01-25") -> Findings:
    """What is understood of a short article of a known day, a Thursday."""
    article = article_from_text(f"News of the day\n\n{text}\n", "pages", language="en", published=published)
    return extract_article(article)


def seen(text: str) -> set[tuple[str, str, frozenset[str]]]:
    """Kind, status and the participants of each event."""
    return {
        (str(e.kind), str(e.status), frozenset(p.participant.partition("/")[2] for p in e.participations))
        for e in read(text).events
    }


def held(text: str) -> set[tuple[str, str, str | None, str | None]]:
    """Who holds which office of what, and where."""
    out = set()
    for p in read(text).positions:
        to = p.to.partition("/")[2] if p.to else None
        out.add((p.person.partition("/")[2], str(p.office), p.of.partition("/")[2] if p.of else None, to))
    return out


def these(*keys: str) -> frozenset[str]:
    return frozenset(keys)


TALKS = "Zambian Foreign Minister Mulambo Haimbe met Kenyan Foreign Minister Musalia Mudavadi in Lusaka on Monday. "
TWO = these("ZMB", "KEN")
PAIR = these("ZMB", "KEN", "mulambo-haimbe", "musalia-mudavadi")

TOLD = [
    (TALKS + "Following the meeting, foreign ministers signed a programme of cooperation.", PAIR),
    (TALKS + "Sides signed a protocol on visas.", TWO),
    (TALKS + "The sides signed a protocol on visas.", TWO),
    (TALKS + "Parties initialled an agreement on fisheries.", TWO),
    ("A protocol between Zambia and Kenya on visas was signed in Lusaka.", TWO),
    ("A memorandum was signed between the Ministries of Health of Zambia and Kenya.", TWO),
    ("The agreement between the Governments of Zambia and Kenya was signed on Monday.", TWO),
]


@pytest.mark.parametrize(("text", "who"), TOLD)
def test_papers_are_signed_by_the_two_sides(text: str, who: frozenset[str]) -> None:
    assert ("Signing", "held", who) in seen(text)


@pytest.mark.parametrize(
    "text",
    [
        # a party of a country's own, and many who were named together
        "Zambia and Kenya met Malawi, Togo and Ghana. Chad met Niger. The sides signed a protocol.",
        "An agreement between the club and its players was signed in Lusaka.",
        # asked of people without a name, done again and again, only possible, meant or asked
        "Zambia was expected to be asking countries to sign a treaty with Kenya.",
        "Some 2,000 Kenyans per year had visited Zambia.",
        "The change is made so that Kenya can formally join the treaty.",
        "Kenya spoke of the prospect of recalling its ambassador to Zambia.",
        "Kenya did not say whether it would recall its ambassador to Zambia.",
        "Zambia voiced hope for deepened cooperation with Kenya.",
        "Kenya's minister said the floods demonstrated that Zambia was a friend.",
        "Musalia Mudavadi says dozens of diplomats expelled as a result of pressure.",
    ],
)
def test_what_looks_alike_tells_no_event(text: str) -> None:
    plain = {(kind, status) for kind, status, _ in seen(text)} - {("Meeting", "held")}
    assert not plain


def test_whose_an_office_is_at_the_end_of_a_row() -> None:
    text = "These attended:\n\nAmbassador Awa Diallo, Senegal\n\nAmbassador Juan Perez, Republic of Peru\n"
    assert held(text) == {
        ("awa-diallo", "ambassador", "SEN", None),
        ("juan-perez", "ambassador", "PER", None),
    }


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Honourable Ama Boateng, Minister of Labour, represented the Republic of Suriname.",
            ("ama-boateng", "minister of labour", "SUR", None),
        ),
        (
            "From Vanuatu, Foreign Minister Juan Perez praised Kenya.",
            ("juan-perez", "minister of foreign affairs", "VUT", None),
        ),
        (
            "Zambia's Foreign Minister, Mulambo Haimbe has condemned Malawi.",
            ("mulambo-haimbe", "minister of foreign affairs", "ZMB", None),
        ),
        (
            "MoS for External Affairs Juan Perez met Kenya's Musalia Mudavadi.",
            ("juan-perez", "minister of state for foreign affairs", "IND", None),
        ),
        (
            "Juan Perez, Prime Minister of the Federal Republic of Nepal; Ama Boateng of Ghana, met.",
            ("juan-perez", "prime minister", "NPL", None),
        ),
    ],
)
def test_whose_an_office_is(text: str, who: tuple[str, str, str, None]) -> None:
    assert who in held(text)


def test_those_in_attendance_came() -> None:
    text = (
        "The 12th Meeting of the Council of Ministers was held in Lusaka on Monday. Members in attendance were: "
        "Ama Boateng, Prime Minister of Ghana; and Juan Perez, Prime Minister of Peru."
    )
    [(_, _, who)] = seen(text)
    assert these("ama-boateng", "juan-perez", "GHA", "PER") <= who


def test_a_name_goes_on_behind_the_abbreviation_of_who_meets() -> None:
    text = (
        "Kenya attended the 9th Indian Ocean Commission (IOC) Leaders' Meeting. The IOC Leaders' Meeting was held in "
        "Lusaka."
    )
    [event] = read(text).events
    assert event.name == "9th Indian Ocean Commission Leaders' Meeting"


def test_a_parliament_meets_as_no_conference() -> None:
    assert not [
        e for e in read("Kenya welcomed the law passed by the Congress of the Republic.").events if e.name
    ]


def test_a_dateline_of_long_before_the_day_of_the_page() -> None:
    page = (
        "Thursday, December 19, 2024\n\nLusaka Tribune\n\nKenya invites Zambia for talks\n\nBy Ama Boateng\n"
        "October 6, 2022 (LUSAKA) – Kenya on Wednesday invited Zambia to talks.\n"
    )
    article = article_from_text(page, "pages", language="en")
    assert article.published == "2022-10-06"


def test_the_ministry_is_never_that_of_the_envoy_it_calls_in() -> None:
    text = "The ministry of foreign affairs handed a note of protest to the Kenyan ambassador on Monday."
    assert all(
        "KEN" not in str(p.participant) or str(p.role) == "recipient"
        for e in read(text).events
        for p in e.participations
    )


def test_an_order_conferred_is_not_the_meeting() -> None:
    text = "President Hakainde Hichilema met President William Ruto. He conferred the Order of the Eagle on Ruto."
    assert {kind for kind, _, _ in seen(text)} == {"Meeting", "Ceremony"}


def test_who_leads_a_delegation_to_a_summit_is_to_be_there() -> None:
    text = "President William Ruto will lead a high-level Kenyan delegation to attend the 38th African Union Summit."
    [event] = read(text).events
    assert str(event.status) == "planned"
    assert {str(p.role) for p in event.participations} == {"attendee", "organizer"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "President William Ruto received a phone call on Tuesday from President Hakainde Hichilema.",
            {("Call", "held", these("KEN", "ZMB", "william-ruto", "hakainde-hichilema"))},
        ),
        (
            "President William Ruto engaged in a telephonic conversation with President Hakainde Hichilema.",
            {("Call", "held", these("KEN", "ZMB", "william-ruto", "hakainde-hichilema"))},
        ),
        ("EU Foreign Affairs Ministers condemned Kenya.", {("Statement", "held", these("eu", "KEN"))}),
        (
            "Malawi received tents and supplies donated by the Zambian government.",
            {("Measure", "held", these("MWI", "ZMB"))},
        ),
        ("Kenya spoke of obstacles threatening the truce with Zambia.", set()),
        ("Kenya is sure that it has in Zambia a friend.", set()),
    ],
)
def test_what_pages_tell(text: str, who: set[tuple[str, str, frozenset[str]]]) -> None:
    assert seen(text) == who


def test_whose_envoy_he_is_whom_a_body_appoints() -> None:
    text = (
        "The United Nations is worried. The Secretary-General is appointing Ama Boateng of Ghana as his Special Adviser "
        "on Libya."
    )
    assert held(text) == {("ama-boateng", "adviser", "un", None)}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "As part of the plan, Kenya's High Commissioner to Zambia, Ama Boateng had talks with Malawi.",
            ("ama-boateng", "high commissioner", "KEN", "ZMB"),
        ),
        (
            "Juan Perez, non-resident High Commissioner of the Kingdom of Eswatini jointly met the minister.",
            ("juan-perez", "high commissioner", "SWZ", None),
        ),
        (
            "She met the Zambian President, Hakainde Hichilema, the Foreign Minister, Mulambo Haimbe, and others.",
            ("mulambo-haimbe", "minister of foreign affairs", "ZMB", None),
        ),
    ],
)
def test_whose_offices_stand_between_commas(text: str, who: tuple[str, str, str, str | None]) -> None:
    assert who in held(text)


def test_each_of_a_list_has_the_office_told_of_all() -> None:
    text = (
        "Ambassadors Extraordinary and Plenipotentiary of the Republic of Peru Carlos Mendoza, Ghana - Ama Boateng and "
        "Kenya - Musalia Mudavadi presented letters of credence to President Hakainde Hichilema."
    )
    assert {(who, of) for who, office, of, _ in held(text) if office == "ambassador"} == {
        ("carlos-mendoza", "PER"),
        ("ama-boateng", "GHA"),
        ("musalia-mudavadi", "KEN"),
    }
    [(kind, _, who)] = seen(text)
    assert kind == "Ceremony"
    assert these("carlos-mendoza", "ama-boateng", "musalia-mudavadi", "hakainde-hichilema") <= who


def test_a_country_before_a_name_is_no_list_of_envoys() -> None:
    assert held("Peru met Ghana. Ama Boateng spoke.") == set()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "President William Ruto will on Monday pay a one-day official visit to Lusaka, the Zambian capital.",
            "planned",
        ),
        ("President William Ruto paid a one-day official visit to Lusaka.", "held"),
    ],
)
def test_a_visit_that_is_paid(text: str, status: str) -> None:
    assert seen(text) == {("Visit", status, these("william-ruto", "KEN", "ZMB"))}
