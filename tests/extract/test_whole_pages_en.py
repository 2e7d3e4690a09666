"""What whole English pages of agencies, ministries and magazines showed: rows of plans, speakers, places."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_pages_claim_by_claim import claims, told

TOLD = [
    # bare verbs in a row, all of one plan and one subject
    (
        "During her stay, the Kenyan leader is scheduled to attend a dinner, meet King Felipe, "
        "hold separate talks with Prime Minister Pedro Sanchez, and visit a port.",
        "Meeting CONSULT planned - pedro-sanchez:attendee",
    ),
    (
        "During her stay, the Kenyan leader is scheduled to attend a dinner, meet King Felipe, "
        "hold separate talks with Prime Minister Pedro Sanchez, and visit a port.",
        "Meeting CONSULT planned - KEN:attendee",
    ),
    (
        "Ruto is due to meet King Felipe, have talks with Prime Minister Pedro Sanchez and sign a pact.",
        "Meeting CONSULT planned - pedro-sanchez:attendee",
    ),
    (
        "William Ruto will lay a wreath, hold talks with President John Mahama and fly to Togo.",
        "Meeting CONSULT planned - william-ruto:attendee",
    ),
    # who goes to a gathering and meets somebody besides
    (
        "William Ruto attended a summit in Accra, met President John Mahama and toured the port.",
        "Meeting CONSULT held - john-mahama:attendee",
    ),
    # marks around an adjective, and an adverb before it
    (
        'Samuel Ablakwa and Togolese Foreign Minister Robert Dussey had "fruitful" talks in Lome.',
        "Meeting CONSULT held - robert-dussey:attendee",
    ),
    (
        "Ghana's president held “constructive” talks with his Togolese counterpart Faure Gnassingbe.",
        "Meeting CONSULT held - GHA:attendee",
    ),
    (
        "Samuel Ablakwa had very constructive talks with Togo's Foreign Minister Robert Dussey.",
        "Meeting CONSULT held - samuel-ablakwa:attendee",
    ),
    # "he" behind what somebody said
    (
        "John Mahama will visit Togo, spokesman Kofi Mensah said. He added that talks on fish were planned.",
        "kofi-mensah says talks on fish were plann",
    ),
    (
        "John Mahama will visit Togo, said spokesman Kofi Mensah. He also said that fish would be on the agenda.",
        "kofi-mensah says fish would be on the age",
    ),
    (
        "John Mahama has left, according to spokesman Kofi Mensah. He said that rain had delayed the flight.",
        "kofi-mensah says rain had delayed the fli",
    ),
    # whose the words of a relative clause and of a paper are
    (
        'Ablakwa met Togo\'s Foreign Minister Robert Dussey, who voiced hope that the port "will be open to all by May".',
        "robert-dussey says will be open to all by M",
    ),
    (
        "Ghana spoke first. The Togolese Embassy in Accra issued a statement in which it said that the port was shut.",
        "embassy-of-togo-in-accra says the port was shut",
    ),
    # mediators before one hyphen
    (
        "Mali and Niger resumed US- and Qatari-brokered peace talks on Monday.",
        "Negotiation CONSULT held 2024-03-04 USA:mediator",
    ),
    # days of words, and what a plan answers
    (
        "Ghana told Togo on Monday it would expel two Togolese diplomats.",
        "Measure SANCTION planned - TGO:recipient",
    ),
    ("Ghana on Tuesday told Togo that it would recall its envoy.", "Measure SANCTION planned - GHA:actor"),
    (
        "Ghana will expel two Togolese diplomats after Togo has expelled two Ghanaians.",
        "Measure SANCTION held - GHA:recipient",
    ),
    (
        "Ghana on Wednesday expelled a Togolese envoy in response to Togo's recent expulsion of Ghanaian diplomats. "
        "Togo on February 22 announced the expulsion of two Ghanaian diplomats.",
        "Measure SANCTION held 2024-02-22 GHA:recipient",
    ),
    # a month of a conference, and the day on which it was told
    (
        "Samuel Ablakwa, Ghana's foreign minister, will attend the Munich Security Conference this month, "
        "his ministry said on Monday.",
        "Conference CONSULT planned 2024-03 samuel-ablakwa:attendee",
    ),
    # "next" before a verb, "also" in a place
    ("Robert Dussey will next visit Nigeria.", "Visit CONSULT planned - robert-dussey:visitor"),
    (
        "Italian President Sergio Mattarella was also in the Ghanaian capital, Accra, on Monday for talks with "
        "President John Mahama.",
        "Meeting CONSULT held 2024-03-04 john-mahama:attendee",
    ),
    # whose a gathering is, and who chairs it
    (
        "On Monday, Accra hosted the summit of the Union of Coastal States.",
        "Summit CONSULT held 2024-03-04 union-of-coastal-states:organizer",
    ),
    (
        "The ECOWAS summit was held in Abuja on Monday under the chairmanship of Nigeria's Bola Tinubu.",
        "Summit CONSULT held 2024-03-04 bola-tinubu:chair",
    ),
    (
        "The Arab League foreign ministers held their 160th session in Cairo on Monday.",
        "Conference CONSULT held 2024-03-04 arab-league:organizer",
    ),
    (
        "Ministers of the ECOWAS member states concluded their 50th session in Abuja.",
        "Conference CONSULT held - ecowas:organizer",
    ),
    # with whom talks of others are talked over
    (
        "Foreign Minister Robert Dussey discussed the peace talks between Mali and Niger with President John Mahama.",
        "Meeting CONSULT held - robert-dussey:attendee",
    ),
    # nobody receives whom he briefs
    (
        "Samuel Ablakwa briefed President Faure Gnassingbe on his trip.",
        "Meeting CONSULT held - samuel-ablakwa:attendee",
    ),
]

NOT_TOLD = [
    (
        "Foreign Minister Robert Dussey discussed the peace talks between Mali and Niger with President John Mahama.",
        "Negotiation CONSULT * john-mahama",
    ),
    ("Samuel Ablakwa came to Accra to sign a pact, and Togo met Benin.", "Meeting CONSULT planned"),
    (
        "William Ruto attended a summit in Accra, met President John Mahama and toured the port.",
        "Summit CONSULT held - john-mahama:attendee",
    ),
    (
        "The Malian army suspended its part in Algeria and Qatari-brokered ceasefire talks in Doha on Monday.",
        "Measure SANCTION * DZA:recipient",
    ),
    ("It was not clear whether John Mahama would attend the ECOWAS summit.", "Summit CONSULT * john-mahama"),
    ("It is the first force since a UN-approved mission to Chad.", "Statement AGREE"),
    (
        "Emanuela Del Re will visit Ghana in May, a European Union Office in Accra confirmed in a press release.",
        "Visit CONSULT * european-union-office",
    ),
    (
        "William Ruto arrived in Accra on Monday for a state visit. Ruto's visit to Ghana reflects their friendship.",
        "Visit CONSULT held - ",
    ),
    (
        "A week after the anniversary of the invasion of Chad, Foreign Minister Robert Dussey met President John Mahama.",
        "Ceremony",
    ),
    ("The army retrieved the bodies of six men held by Togo in Ghana.", "Measure COOPERATE"),
    ("Blinken briefed the Egyptian leader on the outcome of his visit.", "Meeting CONSULT * :host"),
    (
        "As the Ghanaian and Togolese presidents held talks, neighbouring Benin was hosting a summit of ECOWAS.",
        "Meeting CONSULT * BEN",
    ),
]

WHERE = [
    (
        "Nine foreign ministers from the Americas met in Lima on Monday. The meeting assembled the ministers of "
        "Brazil, Chile and Canada.",
        "lima",
    ),
    (
        "Foreign Minister Robert Dussey is set to meet President John Mahama following stops in Benin and Niger.",
        None,
    ),
]


@pytest.mark.parametrize(("text", "claim"), TOLD)
def test_what_is_claimed(text: str, claim: str) -> None:
    assert told("en", text, claim), claims("en", text)


@pytest.mark.parametrize(("text", "claim"), NOT_TOLD)
def test_what_is_not_claimed(text: str, claim: str) -> None:
    assert not told("en", text, claim), claims("en", text)


@pytest.mark.parametrize(("text", "place"), WHERE)
def test_where_they_met(text: str, place: str | None) -> None:
    page = article_from_text(f"Page\n\n{text}\n", "x", language="en", published="2024-03-09")
    met = [e for e in extract_article(page).events if e.kind == "Meeting"]
    assert [e.place and e.place.split("/")[-1] for e in met] == [place]


def test_letters_of_an_office_are_no_name() -> None:
    text = (
        "Pak FM Ishaq Dar Meets Jaishankar in Goa\n\n"
        "Pakistan's Foreign Minister Ishaq Dar met S. Jaishankar of India in Goa on Monday.\n"
    )
    found = extract_article(article_from_text(text, "x", language="en", published="2024-03-09"))
    assert not any("FM" in surface for entity in found.entities for surface in entity.surfaces)
