"""Constructions of articles that were written to be read, and compared with what is told of them claim by claim."""

from __future__ import annotations

import pytest

from kg.model import EntityType, Kind, PartialDate
from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # the speaker is whose relative clause names another
    (
        "Togo's foreign minister, Robert Dussey, who met Ghana's Samuel Ablakwa in Lome in March, condemned Chad.",
        [
            "Meeting CONSULT held 2023-03 lome | attendee=GHA attendee=TGO attendee=robert-dussey attendee=samuel-ablakwa",
            "Statement ACCUSE held - - | actor=TGO actor=robert-dussey recipient=TCD",
        ],
    ),
    # the day and city of a gathering of nobody named, beside which two meet
    (
        "Ghana and Togo signed a pact on the sidelines of a meeting of African trade ministers in Nairobi in March.",
        [
            "Signing SUPPORT held 2023-03 nairobi | signatory=GHA signatory=TGO",
        ],
    ),
    # what one is invited to is not the visit that one is on
    (
        "President Faure Gnassingbe held talks with President Nana Akufo-Addo in Accra on Tuesday, at the end of a three-day visit. Mr. Akufo-Addo accepted an invitation to visit Togo.",
        [
            "Meeting CONSULT held 2023-06-13 accra | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=nana-akufo-addo",
            "Visit CONSULT held 2023-06-11 accra | host=GHA visitor=TGO visitor=faure-gnassingbe",
            "Statement AGREE held 2023-06-13 accra | actor=GHA actor=nana-akufo-addo recipient=TGO",
            "Visit CONSULT planned - TGO | host=TGO visitor=GHA visitor=nana-akufo-addo",
        ],
    ),
    # whose the first visit by a leader of a state is
    (
        "Togolese President Faure Gnassingbe signed a pact in Accra on Tuesday during the first visit by a Togolese president in two decades.",
        [
            "Signing SUPPORT held 2023-06-13 accra | signatory=TGO signatory=faure-gnassingbe",
            "Visit CONSULT held 2023-06-13 accra | host=GHA visitor=TGO visitor=faure-gnassingbe",
        ],
    ),
    # what is to be before something else is that itself
    (
        "Togolese President Faure Gnassingbe ended a three-day visit to Ghana on Tuesday. Before coming to Accra, he spent two days in Kigali.",
        [
            "Visit CONSULT held 2023-06-11 GHA | host=GHA visitor=TGO visitor=faure-gnassingbe",
            "Visit CONSULT held 2023-06 kigali | host=RWA visitor=TGO visitor=faure-gnassingbe",
        ],
    ),
    # two papers, the second watched by those who signed the first
    (
        "President Faure Gnassingbe of Togo and President Nana Akufo-Addo of Ghana signed a treaty on Tuesday. They also watched the signing of a memorandum on energy by Togo's mining minister, Kofi Mensah, and Ghana's energy minister, Yaw Boateng.",
        [
            "Signing SUPPORT held 2023-06-13 - | signatory=GHA signatory=TGO signatory=faure-gnassingbe signatory=nana-akufo-addo",
            "Signing SUPPORT held 2023-06-13 - | attendee=faure-gnassingbe attendee=nana-akufo-addo signatory=GHA signatory=TGO signatory=kofi-mensah signatory=yaw-boateng",
        ],
    ),
    (
        "A treaty signed in Lome by Togolese Defence Minister Kofi Mensah and Ghanaian Foreign Minister Yaw Boateng ended the row.",
        [
            "Signing SUPPORT held - lome | signatory=GHA signatory=TGO signatory=kofi-mensah signatory=yaw-boateng",
        ],
    ),
    (
        "Ghana and Togo signed a treaty on Sunday. The pact, which ministers Yaw Boateng and Kofi Mensah signed, ends the row.",
        [
            "Signing SUPPORT held 2023-06-11 - | signatory=GHA signatory=TGO signatory=kofi-mensah signatory=yaw-boateng",
        ],
    ),
    # whom the people are that are accused, arrested or held
    (
        "Chad arrested 40 Togolese sailors on Monday, accusing them of spying.",
        [
            "Measure COERCE held 2023-06-12 - | actor=TCD recipient=TGO",
            "Statement ACCUSE held 2023-06-12 - | actor=TCD recipient=TGO",
        ],
    ),
    (
        "Chad arrested a Togolese trader, Kofi Mensah, accusing him of spying.",
        [
            "Measure COERCE held - - | actor=TCD recipient=TGO recipient=kofi-mensah",
            "Statement ACCUSE held - - | actor=TCD recipient=TGO recipient=kofi-mensah",
        ],
    ),
    (
        "Chad will free three Togolese whom it detained last week.",
        [
            "Measure RETREAT planned - - | actor=TCD recipient=TGO",
            "Measure COERCE held 2023-06 - | actor=TCD recipient=TGO",
        ],
    ),
    # who goes on to demand behind a clause without "that"
    (
        "President Faure Gnassingbe and Foreign Minister Robert Dussey were thanked. Chad insisted they had been told to leave and demanded an apology.",
        [
            "Statement REQUEST held - - | actor=TCD",
        ],
    ),
    # the year of a day that others of the paragraph have
    (
        "Chad arrested 40 Togolese sailors on November 10. Togo demanded their release.",
        [
            "Measure COERCE held 2022-11-10 - | actor=TCD recipient=TGO",
            "Statement REQUEST held - - | actor=TGO recipient=TCD",
        ],
    ),
    # what is said at a summit is said on its day
    (
        "Leaders of the African Union had condemned Chad at their summit in Nairobi in March.",
        [
            "Statement ACCUSE held 2023-03 nairobi | actor=african-union recipient=TCD",
            "Summit CONSULT held 2023-03 nairobi | attendee=KEN host=KEN organizer=african-union",
        ],
    ),
    # what is told of somebody beside what he does
    (
        "Robert Dussey, who condemned the coup, met President Mahamat Deby in Lome on Monday.",
        [
            "Statement ACCUSE held - - | actor=TGO actor=robert-dussey",
            "Meeting CONSULT held 2023-06-12 lome | attendee=TCD attendee=TGO attendee=mahamat-idriss-deby attendee=robert-dussey",
        ],
    ),
    # what a host promises his guest behind "where" and "when"
    (
        "President Nana Akufo-Addo of Ghana visited Beijing in March, when President Xi Jinping promised more investment.",
        [
            "Visit CONSULT held 2023-03 beijing | host=CHN visitor=GHA visitor=nana-akufo-addo",
            "Statement AGREE held 2023-03 beijing | actor=CHN actor=xi-jinping recipient=GHA",
        ],
    ),
    # days in the present, and days for which something is called
    (
        "President Nana Akufo-Addo chairs a summit of the African Union in Nairobi on Saturday.",
        [
            "Summit CONSULT planned 2023-06-17 nairobi | attendee=GHA attendee=KEN chair=nana-akufo-addo host=KEN organizer=african-union",
        ],
    ),
    (
        "The African Union has convened a virtual summit for August 20.",
        [
            "Summit CONSULT planned 2023-08-20 - | organizer=african-union",
        ],
    ),
    # what is only talked over
    (
        "Presidents Nana Akufo-Addo and Faure Gnassingbe met on Monday. The two discussed a deal on fisheries, due to be signed in Accra in August.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=nana-akufo-addo",
            "Signing SUPPORT planned 2023-08 accra | signatory=GHA signatory=TGO signatory=faure-gnassingbe signatory=nana-akufo-addo",
        ],
    ),
    # months that are of what a meeting followed
    (
        "Foreign Minister Robert Dussey met President Mahamat Deby in Lome following the floods in March.",
        [
            "Meeting CONSULT held - lome | attendee=TCD attendee=TGO attendee=mahamat-idriss-deby attendee=robert-dussey",
        ],
    ),
    # a visit that is recalled
    (
        "President Nana Akufo-Addo recalled his visit to Chad in 2015.",
        [
            "Visit CONSULT held 2015 TCD | host=TCD visitor=GHA visitor=nana-akufo-addo",
        ],
    ),
    # missions entered over their walls
    (
        "Chadian police scaled the walls of Ghana's embassy in N'Djamena on Friday.",
        [
            "Measure COERCE held 2023-06-09 ndjamena | actor=TCD recipient=GHA",
        ],
    ),
    (
        "The Organization of African Unity held an emergency session in Nairobi on Monday.",
        [
            "Conference CONSULT held 2023-06-12 nairobi | host=KEN organizer=oau",
        ],
    ),
    (
        "Chad supplies nearly all of Togo's fuel.",
        [],
    ),
    # who follows talks as an observer is at them
    (
        "Ghana and Togo held talks in Nairobi on Monday. Norway's envoy, Jan Egeland, followed the talks as an observer.",
        [
            "Meeting CONSULT held 2023-06-12 nairobi | attendee=GHA attendee=NOR attendee=TGO attendee=jan-egeland",
        ],
    ),
    # people of whom nobody has a name are "they"
    (
        "President Faure Gnassingbe met President Nana Akufo-Addo in Lome. The sailors were fined on Monday. They are to be deported on Saturday, the ministry said.",
        [
            "Meeting CONSULT held - lome | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=nana-akufo-addo",
        ],
    ),
    # whoever is named beside his office judges
    (
        "Ghana has imposed tariffs on Togolese goods, which the African Union's chairman, Moussa Faki, called a breach of the treaty.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
            "Statement ACCUSE held - - | actor=african-union actor=moussa-faki-mahamat recipient=GHA",
        ],
    ),
    # whom an office for a region is named before
    (
        "The European Union's special representative for Central Asia, Eduards Lind, condemned Chad.",
        [
            "Statement ACCUSE held - - | actor=eduards-lind actor=eu recipient=TCD",
        ],
    ),
    # who chairs what was told before
    (
        "Ministers of Ghana, Togo and Chad met in Lome on Monday. Robert Dussey, who chaired the two-day gathering, praised Chad.",
        [
            "Meeting CONSULT held 2023-06-12 lome | attendee=GHA attendee=TCD attendee=TGO chair=robert-dussey",
            "Statement SUPPORT held 2023-06-12 lome | actor=TGO actor=robert-dussey recipient=TCD",
        ],
    ),
    (
        "Ghana and Togo held a conference in Lome on Monday. Robert Dussey, who chaired it, praised Chad.",
        [
            "Conference CONSULT held 2023-06-12 lome | attendee=TGO chair=robert-dussey host=GHA host=TGO",
            "Statement SUPPORT held 2023-06-12 lome | actor=TGO actor=robert-dussey recipient=TCD",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events


QUOTED = [
    (
        "Togo's foreign minister, Robert Dussey, who met Ghana's Samuel Ablakwa in Lome in March, said the row was over.",
        ("robert-dussey", "the row was over"),
    ),
    (
        "The World Food Programme, which had warned that prices could double, welcomed the vote in Togo.",
        ("wfp", "prices could double"),
    ),
]


@pytest.mark.parametrize(("text", "said"), QUOTED)
def test_quoted(text: str, said: tuple[str, str]) -> None:
    article = article_from_text(text, "said", language="en", published="2023-06-15")
    quotations = extract_article(article).quotations
    assert [(q.speaker.rpartition("/")[2], article.text[q.begin : q.end]) for q in quotations] == [said]


SHIPS = ["The Yuan Wang 5 docked in Lome on Monday.", "Togo barred the Shi Yan 6 from its waters."]


@pytest.mark.parametrize("text", SHIPS)
def test_ships_with_a_number_are_nobody(text: str) -> None:
    article = article_from_text(text, "ship", language="en", published="2023-06-15")
    assert not [e for e in extract_article(article).entities if e.type is EntityType.PERSON]


def test_talks_that_began_on_a_day_last_until_the_paper() -> None:
    text = (
        "Ghana and Togo signed a truce in Nairobi on Wednesday. The peace talks between Ghana and Togo, convened "
        "by the Arab League, began on June 2."
    )
    article = article_from_text(text, "talks", language="en", published="2023-06-15")
    talks = [e for e in extract_article(article).events if e.kind is Kind.NEGOTIATION]
    assert [(e.start, e.end) for e in talks] == [(PartialDate(2023, 6, 2), PartialDate(2023, 6, 14))]


def test_presidents_told_together_hold_the_office_that_the_words_tell() -> None:
    text = "The presidents of Kyrgyzstan and Tajikistan met on Monday. Sadyr Japarov praised Emomali Rahmon."
    article = article_from_text(text, "both", language="en", published="2023-06-15")
    told = {(p.person.rpartition("/")[2], p.office, p.of) for p in extract_article(article).positions}
    assert told == {
        ("sadyr-japarov", "president", "country/KGZ"),
        ("emomali-rahmon", "president", "country/TJK"),
    }


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("French Armed Forces Minister Florence Lind visited Lome on Monday.", "minister of defence"),
        ("Indian Army chief Ravi Lind visited Lome on Monday.", "chief of army staff"),
    ],
)
def test_a_title_with_the_forces_of_a_state_is_an_office_of_the_state(text: str, office: str) -> None:
    article = article_from_text(text, "title", language="en", published="2023-06-15")
    told = [(p.office, (p.of or "").partition("/")[0]) for p in extract_article(article).positions]
    assert told == [(office, "country")]
