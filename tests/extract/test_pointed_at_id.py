"""Indonesian: bodies pointed back to ("blok itu"), counterparts, meetings by twos, who looks on at a signing."""

from __future__ import annotations

import pytest

from kg.model import Event, Findings, Kind
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> Findings:
    page = f"Berita hari ini\n\nRabu, 24 Jan 2024\n\n{text}\n"
    return extract_article(article_from_text(page, "x", language="id"))


def parts(event: Event) -> set[tuple[str, str]]:
    return {(p.role.value, p.participant) for p in event.participations}


BODIES = [
    (
        "Uni Afrika bersidang di Addis Ababa. Blok beranggotakan 55 negara itu mengecam Gabon.",
        "african-union",
    ),
    ("NATO bersidang di Brussels. Aliansi militer tersebut mengecam Belarus.", "nato"),
    ("Hamas menjawab. Kelompok yang menguasai Jalur Gaza itu mengecam Belarus.", "hamas"),
    ("PBB bersidang di Jenewa. Menurut laporan, badan dunia itu mengecam Belarus.", "un"),
]


@pytest.mark.parametrize(("text", "body"), BODIES)
def test_a_body_named_before(text: str, body: str) -> None:
    (blamed,) = [e for e in told(text).events if e.plover == "ACCUSE"]
    assert ("actor", f"organization/{body}") in parts(blamed)


@pytest.mark.parametrize(
    "text",
    [
        "Uni Afrika bersidang. Dua blok itu mengecam Gabon.",  # which two is not told
        "Jepang menolak usul itu. Organisasi tersebut mengecam Belarus.",  # no body was named
        "Hamas menjawab. Polisi mengatakan hal lain setelah kelompok itu mengecam Belarus.",  # in passing
    ],
)
def test_no_body(text: str) -> None:
    accused = [e for e in told(text).events if e.plover == "ACCUSE"]
    assert not [p for e in accused for p in e.participations if p.participant.startswith("organization/")]


def test_an_unknown_counterpart_is_of_the_other_country() -> None:
    found = told(
        "Indonesia dan Chad meneken perjanjian. Menlu Sugiono bertemu mitranya, Brahim Ndouba, di Lima."
    )
    assert ("person/brahim-ndouba", "minister of foreign affairs", "country/TCD") in {
        (p.person, p.office, p.of) for p in found.positions
    }


def test_bilateral_meetings_are_one_each() -> None:
    text = "Menlu Retno Marsudi mengadakan pertemuan bilateral dengan Menlu Chad Ali Togo dan Menlu Mali Abu Bakari."
    assert [e.kind for e in told(text).events] == [Kind.MEETING, Kind.MEETING]
    trilateral = text.replace("bilateral", "trilateral")
    assert [e.kind for e in told(trilateral).events] == [Kind.MEETING]


def test_states_sign_where_their_leaders_look_on() -> None:
    text = "Presiden William Ruto dan Presiden Yoweri Museveni menyaksikan penandatanganan tujuh nota di Nairobi."
    (signing,) = told(text).events
    assert {p for p in parts(signing) if p[0] == "signatory"} == {
        ("signatory", "country/KEN"),
        ("signatory", "country/UGA"),
    }


STATUS = [
    ("menyepakati gencatan senjata tanpa syarat dalam perundingan di Doha", "held"),
    ("pulang tanpa mengadakan perundingan di Doha", "denied"),
]


@pytest.mark.parametrize(("words", "status"), STATUS)
def test_what_is_lacking(words: str, status: str) -> None:
    text = f"Menlu Kenya Musalia Mudavadi dan Menlu Uganda Jeje Odongo {words}."
    (talks,) = [e for e in told(text).events if e.kind is Kind.NEGOTIATION]
    assert talks.status == status


def test_government_and_people_of_one_country() -> None:
    text = "Gubernur Bali Wayan Koster menyampaikan apresiasi kepada pemerintah dan rakyat Jepang."
    (thanks,) = told(text).events
    assert {p for r, p in parts(thanks) if r == "recipient"} == {"country/JPN"}


def test_where_a_welcomed_guest_came() -> None:
    text = "Hujan menyambut Presiden Turki Recep Tayyip Erdogan yang tiba di Istana Bogor, Jawa Barat."
    assert {e.place for e in told(text).events} == {"place/bogor-palace"}


def test_who_flies_on_has_no_name() -> None:
    assert not told("Rombongan itu melewati perbatasan Iran sebelum terbang ke Jakarta.").events
