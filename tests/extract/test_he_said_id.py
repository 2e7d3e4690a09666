"""Indonesian: what "katanya" tells of the speaker, and what a clause put in denies or a call was made for."""

from __future__ import annotations

import pytest

from kg.model import Event, Role, Status
from kg.pipeline import extract_article
from kg.read import article_from_text


def events(text: str) -> list[Event]:
    page = f"Berita hari ini\n\nRabu, 24 Jan 2024\n\n{text}\n"
    return list(extract_article(article_from_text(page, "x", language="id")).events)


def of(text: str, plover: str) -> list[Event]:
    return [e for e in events(text) if e.plover is not None and e.plover.value == plover]


SAID = [
    ("Menlu Penny Wong tiba di Dili.", "Kami mengecam serangan Iran", "kata dia", "ACCUSE"),
    ("Menlu Hakan Fidan tiba di Roma.", "Saya berterima kasih kepada Italia", "ujarnya", "SUPPORT"),
    (
        "Presiden Ruto berpidato di Nairobi.",
        "Kami mendesak Eritrea menarik pasukannya",
        "tegasnya",
        "REQUEST",
    ),
]


@pytest.mark.parametrize(("before", "words", "saying", "plover"), SAID)
def test_the_one_who_was_told_of_says_it(before: str, words: str, saying: str, plover: str) -> None:
    found = of(f'{before} "{words}," {saying}.', plover)
    assert len(found) == 1
    assert any(q.role is Role.ACTOR and q.participant.startswith("person/") for q in found[0].participations)


def test_what_is_granted_before_but_is_no_praise() -> None:
    text = (
        'Menlu Penny Wong tiba di Dili. "Kami menghormati keputusan Fiji, tetapi kami punya syarat," ujarnya.'
    )
    assert of(text, "SUPPORT") == []


def test_who_said_it_after_signing_has_signed() -> None:
    text = (
        'Presiden Ruto tiba di Kampala. "Ini langkah besar," katanya seusai menandatangani perjanjian dagang '
        "dengan Presiden Yoweri Museveni."
    )
    signed = next(e for e in events(text) if e.kind.value == "Signing")
    assert {"country/KEN", "country/UGA"} <= {q.participant for q in signed.participations}


DENYING = [
    ("Serbia, yang membantah tuduhan itu, mengancam Kosovo.", "THREATEN"),
    ("Mali, yang menyangkal terlibat, mengecam Aljazair.", "ACCUSE"),
]


@pytest.mark.parametrize(("text", "plover"), DENYING)
def test_what_a_clause_put_in_denies_is_not_the_main_verb(text: str, plover: str) -> None:
    assert [e.status for e in of(text, plover)] == [Status.HELD]


@pytest.mark.parametrize("verb", ["menelepon", "menemui"])
def test_what_one_calls_or_meets_for_was_said(verb: str) -> None:
    text = f"Presiden Ruto {verb} Presiden Salva Kiir untuk mendesak Juba berunding."
    assert [e.status for e in of(text, "REQUEST")] == [Status.HELD]


def test_what_is_to_be_asked_in_a_call_to_come_is_planned() -> None:
    text = "Presiden Ruto akan menelepon Presiden Salva Kiir untuk mendesak Juba berunding."
    assert [e.status for e in of(text, "REQUEST")] == [Status.PLANNED]


def test_a_parliament_elects() -> None:
    text = "Anutin Charnvirakul dipilih parlemen sebagai perdana menteri Thailand, Senin."
    assert [e.kind.value for e in events(text)] == ["Appointment"]
    assert events("Ia dipilih rakyat menjadi anggota parlemen.") == []


def test_thanks_may_be_very_warm() -> None:
    text = '"Kami sangat menghargai bantuan Turki dan Norwegia," kata Menlu Retno Marsudi.'
    found = of(text, "SUPPORT")
    assert {q.participant for q in found[0].participations} >= {"country/TUR", "country/NOR", "country/IDN"}


BESIDE = [
    ("Ia didampingi Duta Besar Kenya untuk Uganda George Owinow.", True),
    ("Dalam pertemuan itu Ruto didampingi Menteri Pertahanan Aden Duale.", True),
    ("Sehari kemudian ia didampingi Menteri Pertahanan Aden Duale.", False),
    ("Ia didampingi Menteri Pertahanan Aden Duale saat berkeliling pasar.", False),
]


@pytest.mark.parametrize(("behind", "came"), BESIDE)
def test_who_came_along_to_the_meeting_told_before(behind: str, came: bool) -> None:
    text = f"Presiden Ruto bertemu Presiden Yoweri Museveni di Kampala. {behind}"
    met = next(e for e in events(text) if e.kind.value == "Meeting")
    people = {q.participant for q in met.participations if q.participant.startswith("person/")}
    assert (len(people) == 3) is came


def test_his_journey_is_that_of_whoever_was_named_last() -> None:
    text = (
        "Raja Abdullah II memuji Mesir. Yordania adalah negara kelima yang disinggahi Presiden Ruto dalam "
        "lawatannya ke Timur Tengah."
    )
    visit = next(e for e in events(text) if e.kind.value == "Visit")
    assert {q.participant for q in visit.participations if q.role is Role.VISITOR} == {
        "person/william-ruto",
        "country/KEN",
    }


def test_who_is_fetched_on_arrival_visits() -> None:
    text = "Presiden Ruto dijemput langsung oleh Presiden Yoweri Museveni setibanya di Kampala, Senin."
    assert [e.kind.value for e in events(text)] == ["Visit"]
    assert events("Presiden Ruto dijemput sopirnya di Kampala, Senin.") == []


def test_the_third_meeting_is_not_the_one_to_come() -> None:
    text = (
        "Presiden Ruto akan bertemu Presiden Yoweri Museveni di Kampala pekan depan. Pertemuan ketiga "
        "diadakan di Nairobi pada Oktober 2023."
    )
    assert [(e.status, e.place) for e in events(text) if e.kind.value == "Meeting"] == [
        (Status.PLANNED, "place/kampala"),
        (Status.HELD, "place/nairobi"),
    ]
