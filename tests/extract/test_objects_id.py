"""Indonesian: nouns of acts inside an object, and what somebody's demand says."""

from __future__ import annotations

import pytest

from kg.model import Findings, Status
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> Findings:
    page = f"Berita hari ini\n\nRabu, 24 Jan 2024\n\n{text}\n"
    return extract_article(article_from_text(page, "x", language="id"))


INSIDE = [
    ("Kenya meneken kontrak pasokan senjata dengan Brasil.", "SUPPORT", "country/BRA"),
    ("Kenya menandatangani perjanjian latihan militer dengan Oman.", "SUPPORT", "country/OMN"),
    ("Oman menawarkan tempat perundingan bagi Chad.", "AGREE", "country/TCD"),
    ("Peru menawarkan lokasi pertemuan kepada Kuba.", "AGREE", "country/CUB"),
]


@pytest.mark.parametrize(("text", "plover", "other"), INSIDE)
def test_with_whom_beyond_the_noun_of_an_act(text: str, plover: str, other: str) -> None:
    (event,) = [e for e in told(text).events if e.plover == plover]
    assert other in {p.participant for p in event.participations}


@pytest.mark.parametrize("noun", ["Tuntutan", "Seruan", "Permintaan", "Desakan"])
def test_what_is_demanded_is_not_done(noun: str) -> None:
    found = told(f"{noun} Kenya agar Oman membebaskan para tahanan disampaikan pada Senin.")
    (event,) = found.events
    assert event.plover == "REQUEST"
    assert {p.participant for p in event.participations} == {"country/KEN", "country/OMN"}


@pytest.mark.parametrize("noun", ["Usulan Kenya", "Harapan Kenya", "Seruan Kenya"])
def test_nor_where_nobody_utters_it(noun: str) -> None:
    found = told(f"{noun} agar Oman membebaskan para tahanan dibahas di Lima.")
    assert all(e.status is Status.CONDITIONAL for e in found.events if e.plover == "RETREAT")


STEMS = [
    ("Oman kritik Chad.", "ACCUSE"),
    ("Pasukan Oman serang Chad.", "ASSAULT"),
    ("Oman dan Yaman tahan dua kapal Chad.", "COERCE"),
    ("Kenya akan tampung pengungsi Chad.", "AID"),
    ("Kenya beri bantuan pangan ke Chad.", "AID"),
]


@pytest.mark.parametrize(("text", "plover"), STEMS)
def test_bare_stems_between_subject_and_object(text: str, plover: str) -> None:
    (event,) = told(text).events
    assert event.plover == plover
    assert "country/TCD" in {p.participant for p in event.participations}


@pytest.mark.parametrize(
    "text",
    [
        "Kawasan Oman tahan gempa.",
        "Kritik Oman terhadap cuaca itu meluas.",
        "Ada banyak protes Oman itu.",
        "Oman lepas dari kemiskinan.",
        "Menurut laporan di Oman protes meluas ke desa-desa.",
    ],
)
def test_bare_stems_that_are_no_verbs(text: str) -> None:
    assert not told(text).events


def test_what_is_refused_is_toward_whom_it_would_reach() -> None:
    (event,) = told("Kenya menolak memberikan bantuan pangan kepada Chad.").events
    assert event.plover == "REJECT"
    assert "country/TCD" in {p.participant for p in event.participations}


@pytest.mark.parametrize("place", ["warga Bogor", "nelayan Madura", "petani Medan"])
def test_what_is_given_at_home_is_no_aid(place: str) -> None:
    assert not told(f"Indonesia menyalurkan bantuan pangan kepada {place}.").events


def test_what_is_given_abroad_is() -> None:
    (event,) = told("Indonesia menyalurkan bantuan pangan kepada warga Nairobi.").events
    assert event.plover == "AID"


UNDERGONE = [
    ("Pasukan dari Chad ditarik Kenya pada Senin.", "RETREAT"),
    ("Pengeboman pelabuhan Chad oleh Kenya terjadi pada Senin.", "ASSAULT"),
    ("Invasi Chad oleh Kenya terjadi pada Senin.", "ASSAULT"),
    ("Hubungan diplomatik dengan Chad dipulihkan Kenya pada Senin.", "SUPPORT"),
]


@pytest.mark.parametrize(("text", "plover"), UNDERGONE)
def test_who_does_it_in_the_passive(text: str, plover: str) -> None:
    (event,) = [e for e in told(text).events if e.plover == plover]
    by = {p.participant for p in event.participations if p.role.value == "actor"}
    assert "country/KEN" in by
    assert plover == "SUPPORT" or "country/TCD" not in by
