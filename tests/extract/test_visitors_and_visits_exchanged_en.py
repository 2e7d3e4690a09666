"""The visitor later, a panel whose head came, visits exchanged, who stands behind whom when he signs."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # whoever speaks for a president or head of government is not one; the title may stand before the name
    (
        "Press Secretary of the President of Armenia Arman Saghatelyan said that the two sides had "
        "met in Paris on Monday.",
        [],
    ),
    (
        "Armenian President Serzh Sargsyan met Georgian President Giorgi Margvelashvili in Tbilisi on "
        "Monday.",
        [
            "Meeting CONSULT held 2023-06-12 tbilisi | attendee=ARM attendee=GEO attendee=giorgi-margvelashvili attendee=serzh-sargsyan",
        ],
    ),
    # "whose head, the Spanish judge": of what is told before
    (
        "The commission, whose head, the Spanish judge Carmen Ortega, arrived in Lima on Monday, will "
        "report in May.",
        [
            "Visit CONSULT held 2023-06-12 lima | host=PER visitor=ESP visitor=carmen-ortega",
        ],
    ),
    # the visitor and the host of the sentence before, with "later" or an irregular verb
    (
        "Kenyan President William Ruto received Ethiopian Prime Minister Abiy Ahmed in Nairobi on "
        "Monday. The visitor later sat down with Ugandan President Yoweri Museveni.",
        [
            "Meeting CONSULT held 2023-06-12 nairobi | attendee=ETH attendee=abiy-ahmed host=KEN host=william-ruto",
            "Meeting CONSULT held 2023-06-12 nairobi | attendee=ETH attendee=UGA attendee=abiy-ahmed attendee=yoweri-museveni",
        ],
    ),
    (
        "Kenyan President William Ruto received Ethiopian Prime Minister Abiy Ahmed in Nairobi on "
        "Monday. The host later telephoned Ugandan President Yoweri Museveni.",
        [
            "Meeting CONSULT held 2023-06-12 nairobi | attendee=ETH attendee=abiy-ahmed host=KEN host=william-ruto",
            "Call CONSULT held 2023-06-12 - | attendee=KEN attendee=UGA attendee=william-ruto attendee=yoweri-museveni",
        ],
    ),
    (
        "Kenyan President William Ruto received Ethiopian Prime Minister Abiy Ahmed in Nairobi on "
        "Monday. Visitors later sat down with their families.",
        [
            "Meeting CONSULT held 2023-06-12 nairobi | attendee=ETH attendee=abiy-ahmed host=KEN host=william-ruto",
        ],
    ),
    # standing behind somebody who signs is no support
    (
        "President Rafael Correa stood behind Foreign Minister Ricardo Patino when Ecuador signed the "
        "treaty with Peru in Quito on Monday.",
        [
            "Signing SUPPORT held 2023-06-12 quito | signatory=ECU signatory=PER",
        ],
    ),
    (
        "President Arce stood behind Venezuela on Monday.",
        [
            "Statement SUPPORT held 2023-06-12 - | actor=BOL actor=luis-arce recipient=VEN",
        ],
    ),
    # decorated, visits exchanged, a first session, flown in from somewhere
    (
        "Brazilian President Lula decorated Portuguese Prime Minister Antonio Costa with the "
        "country's highest order on Monday.",
        [
            "Ceremony - held 2023-06-12 - | host=BRA host=luiz-inacio-lula-da-silva recipient=antonio-costa",
        ],
    ),
    (
        "Brazilian President Lula decorated the hall with flags in order to greet Portuguese Prime "
        "Minister Antonio Costa.",
        [
            "Meeting CONSULT planned - - | attendee=PRT attendee=antonio-costa host=BRA host=luiz-inacio-lula-da-silva",
        ],
    ),
    (
        "The foreign ministers of Ghana and Togo exchanged visits in June.",
        [
            "Visit CONSULT held 2023-06 - | visitor=GHA visitor=TGO",
        ],
    ),
    (
        "The Arab League will hold its first session in Amman in May.",
        [
            "Conference CONSULT planned 2024-05 amman | host=JOR organizer=arab-league",
        ],
    ),
    (
        "The Arab League will hold its first training session in Amman in May.",
        [],
    ),
    (
        "Indian Prime Minister Narendra Modi flew in from Tokyo on Tuesday night and met President "
        "Lee in Seoul on Wednesday.",
        [
            "Visit CONSULT held 2023-06-13 seoul | host=KOR visitor=IND visitor=narendra-modi",
            "Meeting CONSULT held 2023-06-14 seoul | attendee=IND attendee=KOR attendee=lee attendee=narendra-modi",
        ],
    ),
    # so many weeks later, behind a month: counted from that month, and not from a day of today's news before it
    (
        "Peruvian Foreign Minister Ana Diaz met King Felipe in Madrid on Monday. In March she visited "
        "Santiago and resigned three weeks later.",
        [
            "Meeting CONSULT held 2023-06-12 madrid | attendee=ESP attendee=PER attendee=ana-diaz attendee=felipe-vi",
            "Visit CONSULT held 2023-03 santiago | host=CHL visitor=PER visitor=ana-diaz",
            "Measure RETREAT held 2023-03 - | actor=PER actor=ana-diaz",
        ],
    ),
    (
        "Peruvian Foreign Minister Ana Diaz met King Felipe in Madrid on 2 May and resigned three "
        "weeks later.",
        [
            "Meeting CONSULT held 2023-05-02 madrid | attendee=ESP attendee=PER attendee=ana-diaz attendee=felipe-vi",
            "Measure RETREAT held 2023-05-23 madrid | actor=PER actor=ana-diaz",
        ],
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_what_is_told(text: str, rows: list[str]) -> None:
    assert sorted(told(text)) == sorted(rows)


OFFICES = [
    (
        "Press Secretary of the President of Armenia Arman Saghatelyan said that the talks had ended.",
        {("arman-saghatelyan", "spokesperson of the president")},
    ),
    (
        "Deputy Spokesperson of the Ministry of Foreign Affairs of Armenia Tigran Balayan said the talks had ended.",
        {("tigran-balayan", "spokesperson")},
    ),
    (
        "Press Secretary to the Prime Minister of Moldova Ion Rusu said that the talks had ended.",
        {("ion-rusu", "spokesperson of the prime minister")},
    ),
    (
        "The panel, whose head, the Spanish judge Carmen Ortega, came to Lima, will report in May.",
        {("carmen-ortega", "judge")},
    ),
    (
        "Chile, whose president, Michelle Bachelet, came to Lima, has protested.",
        {("michelle-bachelet", "president")},
    ),
]


@pytest.mark.parametrize(("text", "offices"), OFFICES)
def test_who_holds_which_office(text: str, offices: set[tuple[str, str]]) -> None:
    article = article_from_text(text, "offices", language="en", published="2023-06-15")
    held = {(p.person.rpartition("/")[2], str(p.office)) for p in extract_article(article).positions}
    assert held == offices


@pytest.mark.parametrize(
    "text", ["The panel, whose head, the Spanish", "Ruto received Abiy. The visitor later"]
)
def test_a_text_that_is_cut_off_is_read(text: str) -> None:
    told(text)
