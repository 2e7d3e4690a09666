"""Plain constructions of agency reports that real pages showed to be told wrongly, with other names each time."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_pages_claim_by_claim import claims, told

TOLD = [
    # the day behind "since" is when the ones before were; one meeting in a country and in a city of it
    (
        "en",
        "Ghana's president and Togo's president met on Friday for the first talks since May.",
        "Meeting CONSULT held 2024-03-08 GHA",
    ),
    # who a half is where the other is named
    (
        "en",
        "North Korea kept silent. The North recalled its ambassador to Ghana on Friday.",
        "Measure SANCTION held 2024-03-08 PRK:actor",
    ),
    (
        "en",
        "South Korea protested. Talks between the North and Ghana began in Accra on Friday.",
        "Meeting CONSULT held 2024-03-08 PRK",
    ),
    # what is named beside a plan
    (
        "en",
        "Peru and Chile will also step up contacts of many kinds, notably the 9th Meeting of the Steering Committee for Fisheries to be held in Quito.",
        "Conference CONSULT planned - ECU:host",
    ),
    (
        "id",
        "Menlu Ana Diaz menemui Presiden Luis Noboa guna membahas persiapan kunjungan Presiden Noboa ke Peru.",
        "Visit CONSULT planned - PER:host",
    ),
    (
        "id",
        "Pertemuan bilateral Presiden Ghana John Mahama dan Presiden Togo Faure Gnassingbe menjadi agenda utama.",
        "Meeting CONSULT planned - TGO",
    ),
    (
        "id",
        "Pada 17 Maret, Menlu Retno Marsudi akan melakukan kunjungan ke Peru dalam rangka pertemuan 2+2 pertama dengan Peru.",
        "Meeting CONSULT planned",
    ),
    (
        "en",
        "President Mahama will visit Togo. The June 22 visit will deepen ties, the presidency said.",
        "Visit CONSULT planned 2024-06-22 TGO:host",
    ),
    # decisions that have been made
    (
        "en",
        "Peru expelled two Chilean diplomats on Friday in response to a decision by Chile to expel three Peruvian diplomats in January.",
        "Measure SANCTION held 2024-01 CHL:actor",
    ),
    (
        "en",
        "Peru expelled two Chilean diplomats on Friday after Chile decided to expel three Peruvian diplomats in January.",
        "Measure SANCTION held 2024-03-08 PER:actor",
    ),
    # whom an act was toward by example; what a verb of saying dates
    (
        "en",
        "Ghana imposed travel bans on eleven officials, including former Togolese minister Ann Lawson.",
        "Measure SANCTION * ann-lawson:recipient",
    ),
    (
        "en",
        "Ghana froze the assets of ten people, among them Ann Lawson.",
        "Measure SANCTION * ann-lawson:recipient",
    ),
    (
        "en",
        "Togo's government announced last month that it was halting trade talks with Ghana until 2028.",
        "Measure SANCTION held 2024-02 TGO:actor",
    ),
    # a participle behind the comma tells of what came of a journey, and not where it went
    (
        "en",
        "Togo's minister arrived in Accra on Sunday, raising hopes that peace may come to Mali.",
        "Visit CONSULT held 2024-03-03 GHA:host",
    ),
    # what stands behind a noun or a verb lies elsewhere
    (
        "en",
        "Togo's minister arrived in Accra on Sunday with a plan for peace in Mali.",
        "Visit CONSULT held 2024-03-03 GHA:host",
    ),
    (
        "id",
        "Menlu Togo bertolak ke Accra pada Minggu untuk membahas krisis di Mali.",
        "Visit CONSULT held 2024-03-03 GHA:host",
    ),
    # what an aside names has not come itself
    (
        "en",
        "Togo's minister, whose troops guard the border, arrived in Accra on Sunday.",
        "Visit CONSULT held 2024-03-03 TGO:visitor",
    ),
    ("en", "Togolese peacekeepers, sent by the president, arrived in Ghana on Sunday.", "Measure AID held"),
    # who mediates
    (
        "en",
        "Togo and Benin have served as go-betweens between Mali and Niger.",
        "Negotiation CONSULT held - TGO:mediator",
    ),
    # whoever will be accompanied is yet to go
    (
        "id",
        "Kunjungan Presiden Togo Faure Gnassingbe ke Ghana akan didampingi Menlu Robert Dussey.",
        "Visit CONSULT planned - GHA:host",
    ),
    # titles
    (
        "id",
        "Menurut Direktur Asia Selatan dan Tengah Kemlu RI, Ani Lubis, pertemuan itu penting.",
        "ani-lubis is director for south and central asia of kemlu",
    ),
    ("en", "White House Press Secretary Ann Lawson said so.", "ann-lawson is press secretary of USA"),
]

NOT_TOLD = [
    ("en", "Togo's minister arrived in Accra on Sunday in a bid to end the war in Mali.", "Visit * MLI"),
    ("id", "Menlu Togo mengunjungi Accra pada Minggu di tengah ketegangan di Mali.", "Visit * MLI"),
    ("en", "Togo's minister, who commands the peacekeepers in Mali, arrived in Accra.", "Measure"),
    ("en", "Togo's minister visited Accra on Sunday, fuelling talk of a truce in Mali.", "Visit * MLI"),
    (
        "en",
        "Officials of Togo and Ghana met to restart negotiations between Mali and Niger, which ended without reaching an agreement.",
        "Statement AGREE",
    ),
    ("en", "Togo's president met Ghana's president for talks on lifting sanctions against Mali.", "Measure"),
    (
        "en",
        "Togo and Benin have acted as mediators between Mali and Niger in months of talks.",
        "Negotiation * TGO:attendee",
    ),
    (
        "en",
        "Togolese minister Ann Lawson said the Ghanaian diplomats earlier expelled by Togo had lied.",
        "Measure * ann-lawson",
    ),
    ("en", "President Mahama headed to the airport after the talks.", "Visit"),
    ("en", "President Mahama headed to the Lantern International Airport, waving to the crowd.", "Visit"),
    ("id", "Presiden Togo Faure Gnassingbe bertolak ke bandara setelah makan malam.", "Visit"),
    (
        "en",
        "Mahama met Gnassingbe in Lome. They welcomed the deepening cooperation in fisheries.",
        "Meeting * :host",
    ),
    ("en", "The presidency of Ghana said the June 22 visit will deepen ties.", "Visit * GHA:visitor"),
    ("en", "North Korea said the north of Ghana was dry.", "names place/north"),
    ("en", "Ghana said the North was calm.", "Statement * PRK"),
    ("id", "Menhan Togo Faure Gnassingbe tidak akan ikut ke Lome.", "Statement REJECT"),
    (
        "en",
        "Ana Diaz of Peru and Luis Rojas of Chile ended three days of talks in Quito on Friday, hosted by Ecuador.",
        "Meeting",
    ),
]


@pytest.mark.parametrize(("language", "text", "claim"), TOLD)
def test_what_is_claimed(language: str, text: str, claim: str) -> None:
    assert told(language, text, claim), claims(language, text)


@pytest.mark.parametrize(("language", "text", "claim"), NOT_TOLD)
def test_what_is_not_claimed(language: str, text: str, claim: str) -> None:
    assert not told(language, text, claim), claims(language, text)


def test_two_tellings_of_a_meeting_in_a_country_and_in_its_city_are_one() -> None:
    text = "Page\n\nAna Diaz of Peru and Luis Rojas of Chile held talks on the fringes of a forum in Ghana. The two met in Accra on Friday."
    events = extract_article(article_from_text(text, "a", language="en", published="2024-03-09")).events
    assert [(e.kind.value, e.place) for e in events if e.kind.value == "Meeting"] == [
        ("Meeting", "place/accra")
    ]


LEADS = [
    (
        "en",
        "Ghanaian President John Mahama met Togolese President Faure Gnassingbe in Lome on Friday.\n\nThey spoke of cocoa.",
    ),
    (
        "id",
        "Presiden Ghana John Mahama bertemu Presiden Togo Faure Gnassingbe di Lome, Jumat.\n\nKeduanya membahas kakao.",
    ),
]


@pytest.mark.parametrize(("language", "text"), LEADS)
def test_a_text_without_a_title_begins_with_its_first_paragraph(language: str, text: str) -> None:
    events = extract_article(article_from_text(text, "a", language=language, published="2024-03-09")).events
    assert [e.kind.value for e in events] == ["Meeting"]


def test_a_title_may_end_in_an_abbreviation() -> None:
    text = "Ghana and Togo hope for a pact on cocoa with the U.S.\n\nThey said so on Friday."
    zones = article_from_text(text, "a", language="en").zones
    assert zones[0].kind.value == "title"
