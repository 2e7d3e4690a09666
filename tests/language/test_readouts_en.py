"""Readouts, official pages and visits day by day: who came along, joint bodies, whose day it is."""

from __future__ import annotations

import pytest

from kg.model import Event, Findings, Status
from kg.pipeline import extract_article
from kg.read import article_from_text

EVENTS = [
    (
        "President Ruto landed in Berlin on Monday. Accompanying the president are Foreign Minister "
        "Alfred Mutua and Trade Minister Moses Kuria.",
        "Visit CONSULT 2023-05-08 alfred-mutua:visitor DEU:host KEN:visitor moses-kuria:visitor "
        "william-ruto:visitor",
    ),
    (
        "President Ruto landed in Berlin on Monday. The delegation includes Foreign Minister Alfred Mutua.",
        "Visit CONSULT 2023-05-08 alfred-mutua:visitor DEU:host KEN:visitor william-ruto:visitor",
    ),
    (
        "President Ruto, leading a delegation that includes Foreign Minister Alfred Mutua, was received by "
        "President Kagame in Kigali.",
        "Meeting CONSULT - alfred-mutua:attendee KEN:attendee paul-kagame:host RWA:host "
        "william-ruto:attendee",
    ),
    (
        "The third Peru-Fiji Joint Economic Committee meeting was held in Suva on Monday.",
        "Meeting CONSULT 2023-05-08 FJI:attendee PER:attendee",
    ),
    (
        "The Peru-Fiji Political Dialogue was held in Suva on Monday.",
        "Peru-Fiji Political Dialogue CONSULT 2023-05-08 FJI:attendee FJI:host PER:attendee",
    ),
    (
        'The 2nd Fiji-Peru Foreign and Defense Ministerial Meeting ("2+2") was held in Lima on Monday.',
        "2nd Fiji-Peru Foreign and Defense Ministerial Meeting CONSULT 2023-05-08 FJI:attendee PER:attendee "
        "PER:host",
    ),
    (
        "The US-Africa Harvest Summit opened in Accra on Monday.",
        "US-Africa Harvest Summit CONSULT 2023-05-08 GHA:host",
    ),
    (
        "President Ruto, on his first visit to Ghana since the war in Sudan began on 15 April, signed a trade "
        "agreement with President Akufo-Addo in Accra on Monday.",
        "Visit CONSULT 2023-05-08 GHA:host KEN:visitor william-ruto:visitor; Signing SUPPORT 2023-05-08 "
        "GHA:signatory KEN:signatory nana-akufo-addo:signatory william-ruto:signatory",
    ),
    (
        "President Ruto opened a four-day visit to Ghana on Monday.",
        "Visit CONSULT 2023-05-08 GHA:host KEN:visitor william-ruto:visitor",
    ),
    ("President Ruto opened a fund for visits to Ghana on Monday.", ""),
    (
        "President Ruto was last in Accra in March.",
        "Visit CONSULT 2023-03 GHA:host KEN:visitor william-ruto:visitor",
    ),
    (
        "President Ruto held three-way talks in Kigali with President Kagame and President Museveni on Monday.",
        "Meeting CONSULT 2023-05-08 KEN:attendee paul-kagame:attendee RWA:attendee UGA:attendee "
        "william-ruto:attendee yoweri-museveni:attendee",
    ),
    (
        "The Lake Basin Initiative was signed in Kigali on 4 May by Kenya, Rwanda and Uganda.",
        "Signing SUPPORT 2023-05-04 KEN:signatory RWA:signatory UGA:signatory",
    ),
    (
        "President Ruto held talks in Kigali with President Kagame and Foreign Minister Vincent Biruta on Monday.",
        "Meeting CONSULT 2023-05-08 KEN:attendee paul-kagame:attendee RWA:attendee vincent-biruta:attendee "
        "william-ruto:attendee",
    ),
    (
        "President Ruto joined President Kagame on a telephone call to President Museveni on Monday.",
        "Call CONSULT 2023-05-08 KEN:attendee paul-kagame:attendee RWA:attendee william-ruto:attendee",
    ),
    (
        'In a joint statement, Kenya and Ghana voiced "grave concern" over the military drills held by Chad.',
        "Statement ACCUSE - GHA:actor KEN:actor TCD:recipient",
    ),
    (
        'Kenya condemned the "barbaric" attack by Uganda on its soldiers.',
        "Statement ACCUSE - KEN:actor UGA:recipient",
    ),
    (
        'President Ruto called for "maximum restraint" from Chad.',
        "Statement REQUEST - KEN:actor TCD:recipient william-ruto:actor",
    ),
    (
        "Prime Minister Justin Trudeau spoke with Prime Minister Edi Rama on Monday. The two prime ministers "
        "condemned the attack by Chad.",
        "Call CONSULT 2023-05-08 ALB:attendee CAN:attendee edi-rama:attendee justin-trudeau:attendee; "
        "Statement ACCUSE 2023-05-08 ALB:actor CAN:actor edi-rama:actor justin-trudeau:actor TCD:recipient",
    ),
    (
        'Foreign Minister Alfred Mutua held the first "two-plus-two" security dialogue with Ghanaian Foreign '
        "Minister Shirley Botchwey at a hotel in Accra on Monday.",
        "2+2 CONSULT 2023-05-08 alfred-mutua:attendee GHA:attendee GHA:host KEN:attendee "
        "shirley-botchwey:attendee",
    ),
    (
        "Foreign Minister Alfred Mutua met Rwandan Foreign Minister Vincent Biruta in Kigali, and President Ruto "
        "will travel to Accra for talks with President Akufo-Addo.",
        "Meeting CONSULT - alfred-mutua:attendee KEN:attendee RWA:attendee vincent-biruta:attendee; "
        "Visit CONSULT planned - GHA:host KEN:visitor william-ruto:visitor; Meeting CONSULT planned - "
        "GHA:attendee KEN:attendee nana-akufo-addo:attendee william-ruto:attendee",
    ),
    (
        "Kenya condemned in the strongest possible terms Chad's war on Sudan.",
        "Statement ACCUSE - KEN:actor TCD:recipient",
    ),
    (
        "President Ruto paid tribute to those killed in Rwanda.",
        "Statement SUPPORT - KEN:actor william-ruto:actor",
    ),
    (
        "President Ruto said this year marks 60 years of ties and thanked Ghana for vaccines.",
        "Statement SUPPORT - GHA:recipient KEN:actor william-ruto:actor",
    ),
    (
        "Kenya on Monday became the first bilateral creditor to condemn Chad.",
        "Statement ACCUSE 2023-05-08 KEN:actor TCD:recipient",
    ),
    (
        "Foreign Minister Alfred Mutua on Monday hosted Foreign Minister Vincent Biruta of Rwanda for the "
        "inaugural Kenya-Rwanda Trade Dialogue in Nairobi.",
        "1st Kenya-Rwanda Trade Dialogue CONSULT 2023-05-08 alfred-mutua:host KEN:attendee KEN:host "
        "RWA:attendee vincent-biruta:attendee",
    ),
    (
        "President Ruto and President Kagame on Monday agreed to raise trade, as the Rwandan leader opened a "
        "two-day visit to Kenya.",
        "Statement AGREE 2023-05-08 KEN:actor paul-kagame:actor RWA:actor william-ruto:actor; "
        "Visit CONSULT 2023-05-08 KEN:host paul-kagame:visitor RWA:visitor",
    ),
    (
        "President Ruto joined calls for a truce in Sudan.",
        "Statement REQUEST - KEN:actor SDN:recipient william-ruto:actor",
    ),
]

PLACES = [
    ("Kenya condemned the raid on Peru's consulate in Lagos.", ""),
    ("Kenya voiced unease over the docking of a Chadian ship at Mombasa.", ""),
    ("Kenya handed over $1 million in U.S. assistance to Chad.", ""),
    ("Kenya handed over $1 million in food aid to Chad in Mombasa.", "mombasa"),
]
"""Where an event is: not where what it is about was, nor whose the aid is."""

OFFICES = [
    (
        "Deputy Prime Minister and Defence Minister Richard Marles and his Fijian counterpart Jone Vale spoke.",
        "richard-marles deputy prime minister AUS; richard-marles minister of defence AUS; "
        "jone-vale minister of defence FJI",
    ),
    (
        "Peru's ambassador to Fiji (resident in Canberra) Ana Ruiz attended the talks.",
        "ana-ruiz ambassador PER FJI",
    ),
    (
        "He met Chairman of the Chamber of Deputies Pierre Muller in Luxembourg.",
        "pierre-muller speaker of parliament LUX",
    ),
]


def read(sentences: str) -> Findings:
    text = f"World news in brief\n\nTuesday, May 9, 2023\n\nGENEVA - {sentences}\n"
    return extract_article(article_from_text(text, "x"))


def tail(key: str) -> str:
    return key.partition("/")[2]


def _written(event: Event) -> str:
    status = "" if event.status is Status.HELD else f" {event.status.value}"
    people = sorted((f"{tail(p.participant)}:{p.role.value}" for p in event.participations), key=str.lower)
    plover = event.plover.value if event.plover else "-"
    day = event.start.iso if event.start else "-"
    return " ".join([event.name or event.kind.value, f"{plover}{status}", day, *people])


@pytest.mark.parametrize(("sentences", "expected"), EVENTS)
def test_events_are_told(sentences: str, expected: str) -> None:
    assert "; ".join(_written(e) for e in read(sentences).events) == expected


@pytest.mark.parametrize(("sentences", "expected"), PLACES)
def test_places_are_the_events_own(sentences: str, expected: str) -> None:
    assert "; ".join(tail(e.place) for e in read(sentences).events if e.place) == expected


@pytest.mark.parametrize(("sentences", "expected"), OFFICES)
def test_offices_are_told(sentences: str, expected: str) -> None:
    told = [
        " ".join([tail(p.person), p.office, tail(p.of), *([tail(p.to)] if p.to else [])])
        for p in read(sentences).positions
    ]
    assert "; ".join(told) == expected
