"""What English articles of many regions told in constructions that had been missed."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> list[str]:
    """Kind, type, status, first day, and who takes part in each event, in the order of the text."""
    page = f"Headlines of a quiet day\n\n{text}\n"
    found = extract_article(article_from_text(page, "s", language="en", published="2023-06-15"))
    names = {entity.key: entity.label_en for entity in found.entities}
    rows = []
    for event in found.events:
        parts = sorted({f"{p.role.value}={names[p.participant]}" for p in event.participations})
        first = event.start.iso if event.start is not None else "-"
        kind = (
            f"{event.kind.value} {event.plover.value if event.plover else '-'} {event.status.value} {first}"
        )
        rows.append(" ".join([kind, *parts]))
    return rows


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "Chad expelled the ambassador of Mali in March. Relations with Togo were severed in May.",
            "Measure SANCTION held 2023-05 actor=Chad recipient=Togo",
        ),
        (
            "In March Chad expelled the ambassador of Mali, and in May relations with Togo were severed.",
            "Measure SANCTION held 2023-05 actor=Chad recipient=Togo",
        ),
        (
            "A Ghanaian diplomat was asked to leave Chad on Tuesday.",
            "Measure SANCTION held 2023-06-13 actor=Chad recipient=Ghana",
        ),
        (
            "Chad on Tuesday told the US Embassy to withdraw one of its diplomats within 48 hours.",
            "Measure SANCTION held 2023-06-13 actor=Chad recipient=United States",
        ),
        (
            "Chad gave Ghana's ambassador, Kofi Mensah, 24 hours on Tuesday.",
            "Measure SANCTION held 2023-06-13 actor=Chad recipient=Ghana recipient=Kofi Mensah",
        ),
        (
            "Chad expelled Mali's ambassador on Monday after the expulsion of its own envoy in Bamako, Idriss Moussa.",
            "Measure SANCTION held 2023-06-12 actor=Mali recipient=Chad recipient=Idriss Moussa",
        ),
    ],
)
def test_envoys_put_out(text: str, event: str) -> None:
    assert event in told(text)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "It was at a meeting with Ghana's President Nana Akufo-Addo that President Yoweri Museveni of Uganda, "
            "on Monday, praised Chad.",
            "Meeting CONSULT held 2023-06-12 attendee=Ghana attendee=Nana Akufo-Addo attendee=Uganda "
            "attendee=Yoweri Museveni",
        ),
        (
            "President Yoweri Museveni of Uganda flew in from Abuja on Monday at the end of a visit to Nigeria.",
            "Visit CONSULT held 2023-06-12 host=Nigeria visitor=Uganda visitor=Yoweri Museveni",
        ),
        (
            "President Yoweri Museveni of Uganda invited Chad to a summit in Nairobi on September 20.",
            "Summit CONSULT planned 2023-09-20 attendee=Chad attendee=Kenya host=Kenya",
        ),
        (
            "With the presidents of Kenya and Uganda as witnesses, Chad and Mali signed a pact on Monday.",
            "Signing SUPPORT held 2023-06-12 attendee=Kenya attendee=Uganda signatory=Chad signatory=Mali",
        ),
        (
            "President Yoweri Museveni of Uganda is due in Cairo for talks with Chad.",
            "Visit CONSULT planned - host=Egypt visitor=Uganda visitor=Yoweri Museveni",
        ),
        (
            "President Yoweri Museveni of Uganda used his speech to the United Nations to denounce Chad.",
            "Statement ACCUSE held - actor=Uganda actor=Yoweri Museveni recipient=Chad",
        ),
        (
            "President Yoweri Museveni of Uganda took the opportunity to denounce Chad.",
            "Statement ACCUSE held - actor=Uganda actor=Yoweri Museveni recipient=Chad",
        ),
        (
            "President Yoweri Museveni of Uganda talked the matter over with Nana Akufo-Addo of Ghana by telephone.",
            "Call CONSULT held - attendee=Ghana attendee=Nana Akufo-Addo attendee=Uganda "
            "attendee=Yoweri Museveni",
        ),
    ],
)
def test_met_and_said(text: str, event: str) -> None:
    assert event in told(text)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "In a statement issued in Lusaka, Oliver Tambo, head of the African National Congress, accused Chad on "
            "Monday of lying.",
            "Statement ACCUSE held 2023-06-12 actor=African National Congress actor=Oliver Tambo recipient=Chad",
        ),
        (
            "The talks between Chad and Mali had been due to begin on June 8, but that round was scrapped.",
            "Meeting CONSULT cancelled 2023-06-08 attendee=Chad attendee=Mali",
        ),
        (
            "President Yoweri Museveni of Uganda gave a dinner in honour of Nana Akufo-Addo of Ghana on Monday.",
            "Meeting CONSULT held 2023-06-12 attendee=Ghana attendee=Nana Akufo-Addo host=Uganda host=Yoweri Museveni",
        ),
    ],
)
def test_fronted_called_off_and_dined(text: str, event: str) -> None:
    assert event in told(text)


def test_day_of_these_days() -> None:
    """A war that began years ago does not date the talks that ended it."""
    text = (
        "Ethiopia and Chad signed an accord on Wednesday to end a war that began in May 2020.\n\n"
        "The talks between Ethiopia and Chad opened on June 5 in Pretoria."
    )
    assert any("2023-06-05" in row for row in told(text))


def offices(text: str) -> set[str]:
    """Who holds which office of what, and whether formerly."""
    page = f"Headlines of a quiet day\n\n{text}\n"
    found = extract_article(article_from_text(page, "s", language="en", published="2023-06-15"))
    names = {entity.key: entity.label_en for entity in found.entities}
    return {
        f"{'former ' if p.former else ''}{p.office} {names[p.of] if p.of else '-'}: {names[p.person]}"
        for p in found.positions
    }


@pytest.mark.parametrize(
    ("text", "office"),
    [
        (
            "Workneh Gebeyehu, executive secretary of the east African bloc IGAD, met Yoweri Museveni.",
            "executive secretary Intergovernmental Authority on Development: Workneh Gebeyehu",
        ),
        (
            "Colombian President Gustavo Petro met Nicolas Maduro. Ivan Duque, Petro's predecessor, did not.",
            "former president Colombia: Ivan Duque",
        ),
        (
            "Colombian President Gustavo Petro met his counterpart Nicolas Maduro in Caracas.",
            "president Venezuela: Nicolas Maduro",
        ),
    ],
)
def test_offices_of_others(text: str, office: str) -> None:
    assert office in offices(text)


def test_two_of_one_surname() -> None:
    text = (
        "The South African Prime Minister, Mr P. W. Botha, signed a pact with Mozambique.\n\n"
        "The Foreign Minister of South Africa, Mr R. F. Botha, praised Zambia."
    )
    assert {
        "prime minister South Africa: P. W. Botha",
        "minister of foreign affairs South Africa: R. F. Botha",
    } <= (offices(text))


def test_words_before_a_joined_clause_are_of_its_own_subject() -> None:
    """ "X called it "...", and Y said": the words are X's."""
    text = (
        "Headlines of a quiet day\n\nGu Huaming, the Chinese ambassador, called it a "
        '"brutal interference in internal affairs of China", and Foreign Minister Wang Yi said it was '
        '"the wrong thing to do now".\n'
    )
    found = extract_article(article_from_text(text, "s", language="en", published="2023-06-15"))
    said = {text[q.begin : q.end][:6]: q.speaker for q in found.quotations if q.direct}
    assert said["brutal"] == "person/gu-huaming"
    assert said["the wr"] == "person/wang-yi"


def test_nobody_has_attended_what_is_to_come() -> None:
    text = (
        "President Yoweri Museveni of Uganda invited Chad to a summit in Nairobi on September 20. "
        "Nana Akufo-Addo of Ghana attended."
    )
    assert not any("planned" in row and "attendee=Ghana" in row for row in told(text))
