"""What English articles of several paragraphs tell: by "the ministers", of the next session, of a titled seminar."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, str]] = [
    (
        "Leaders ended the Caribbean Community summit in Georgetown on Monday.\nThe next summit will be held in Castries in 2025.\nOn the sidelines, Belize and Guyana signed a shipping treaty.",
        "Signing SUPPORT held 2023-06-12 georgetown | signatory=BLZ signatory=GUY",
    ),
    (
        "Leaders ended the Caribbean Community summit in Georgetown on Monday.\nThe next summit will be held in Castries in 2025.\nOn the sidelines, Belize and Guyana will sign a shipping treaty.",
        "Signing SUPPORT planned - castries | signatory=BLZ signatory=GUY",
    ),
    (
        "Ghana expelled two Malian diplomats on Monday. Togo and Benin announced a similar move.",
        "Measure SANCTION held - - | actor=BEN actor=TGO recipient=MLI",
    ),
    (
        "Ghana sent medicine to Mali. Togo and Benin have sent similar shipments.",
        "Measure AID held - - | actor=BEN actor=TGO recipient=MLI",
    ),
    (
        "Ghana condemned the coup in Niger. Togo and Benin issued similar statements.",
        "Statement ACCUSE held - - | actor=BEN actor=TGO recipient=NER",
    ),
    (
        "Arab League foreign ministers met in Tunis on Monday.\nThe ministers also urged Chad to reopen the border.",
        "Statement REQUEST held 2023-06-12 tunis | actor=arab-league recipient=TCD",
    ),
    (
        "Arab League foreign ministers expelled Chad on Monday.\nThe ministers, meeting in Tunis, thanked Norway.",
        "Conference CONSULT held - tunis | host=TUN organizer=arab-league",
    ),
    (
        "Arab League foreign ministers expelled Chad on Monday.\nThe ministers, meeting in Tunis, thanked Norway.",
        "Statement SUPPORT held 2023-06-12 tunis | actor=arab-league recipient=NOR",
    ),
    (
        "ECOWAS leaders met in Lome on Monday.\nIn a communique, the leaders condemned Chad. They also demanded that Mali free its president.",
        "Statement ACCUSE held 2023-06-12 lome | actor=ecowas recipient=TCD",
    ),
    (
        "ECOWAS leaders met in Lome on Monday.\nIn a communique, the leaders condemned Chad. They also demanded that Mali free its president.",
        "Statement REQUEST held 2023-06-12 lome | actor=ecowas recipient=MLI",
    ),
    (
        "The UN Security Council will convene on Friday to discuss Chad.",
        "Meeting CONSULT planned 2023-06-16 - | attendee=unsc",
    ),
    (
        "Chad's army rejected a truce on Monday.\nOman sent aid to Abeche.\nOn Tuesday the army shelled a camp of Boko Haram.",
        "Measure ASSAULT held 2023-06-13 - | actor=TCD recipient=boko-haram",
    ),
    (
        "President Ruto of Kenya thanked Chad for the release of Ann Lee, 41, and Bo Diaz, 36.\nThe pair met President Faure Gnassingbe of Togo.",
        "Meeting CONSULT held - - | attendee=TGO attendee=ann-lee attendee=bo-diaz attendee=faure-gnassingbe",
    ),
    (
        "Fighting between Chad's army and the rebel group Boko Haram went on.\nGhana urged both sides to stop.",
        "Statement REQUEST held - - | actor=GHA recipient=TCD recipient=boko-haram",
    ),
    (
        "The Desert Forum, which Ghana is hosting in Tamale on 12-14 June, was opened by President Faure Gnassingbe.",
        "Conference CONSULT held 2023-06-12 tamale | attendee=GHA attendee=TGO host=GHA opener=faure-gnassingbe",
    ),
    (
        "Ghana and Togo held talks in Lome on Monday.\nThe seventh session of the joint commission will be held in Accra in 2025.",
        "Meeting CONSULT planned 2025 accra | attendee=GHA attendee=TGO",
    ),
    (
        'The Embassy of Ghana organised a seminar titled "Peace for Chad and Mali" in Lome on Monday.',
        "Conference CONSULT held 2023-06-12 lome | host=TGO organizer=GHA organizer=embassy-of-ghana",
    ),
]

NOTHING_OF = [
    (
        "Leaders ended the Caribbean Community summit in Georgetown on Monday.\nThe next summit will be held in Castries in 2025.\nOn the sidelines, Belize and Guyana will sign a shipping treaty.",
        "Signing SUPPORT held",
    ),
    ("ECOWAS leaders met in Lome on Monday.\nThe ministers condemned Chad.", "Statement ACCUSE"),
    ("The Security Council gathered support for the plan of Chad.", "Meeting"),
    ('The college organised a seminar titled "Peace for Chad" in Lome on Monday.', "Conference"),
    ("President Ruto met the summit's guests, at which Ghana received President Faure Gnassingbe.", "Visit"),
]


def article(text: str) -> str:
    """The text with a head-line, each of its lines a paragraph."""
    return "\n\n".join(["Morning briefing from Accra", *text.splitlines()])


@pytest.mark.parametrize(("text", "row"), ROWS)
def test_what_a_later_paragraph_tells(text: str, row: str) -> None:
    assert row in told(article(text))


@pytest.mark.parametrize(("text", "start"), NOTHING_OF)
def test_what_it_does_not_tell(text: str, start: str) -> None:
    assert not [row for row in told(article(text)) if row.startswith(start)]


@pytest.mark.parametrize(
    "text",
    [
        "Ghana sent tents to Mali, while Togo summoned Chadian Ambassador Ali Adoum.",
        "Ghana protested. Togo's Foreign Ministry summoned the Chadian ambassador, Ali Adoum, on Monday.",
    ],
)
def test_an_envoy_serves_where_he_is_called_in(text: str) -> None:
    found = extract_article(article_from_text(article(text), "envoy", language="en", published="2023-06-15"))
    assert [p.to for p in found.positions if p.person.endswith("ali-adoum")] == ["country/TGO"]
