"""Indonesian ministry and embassy pages: commissions of two states, credentials, palaces, what was put off."""

from __future__ import annotations

import pytest

from kg.model import Event, Findings
from kg.pipeline import extract_article
from kg.read import article_from_text


def found(text: str, day: str = "2024-02-14") -> Findings:
    article = article_from_text(f"Berita hari ini\n\n{text}\n", "x", language="id", published=day)
    return extract_article(article)


def told(text: str, day: str = "2024-02-14") -> list[Event]:
    """The events of a short article, in order of their words."""
    return sorted(found(text, day).events, key=lambda e: min(v.begin for v in e.evidence))


def parts(event: Event) -> set[tuple[str, str]]:
    return {(p.role.value, p.participant) for p in event.participations}


def held(text: str) -> set[tuple[str, str, str | None, bool]]:
    rows = found(text).positions
    return {
        (p.person.removeprefix("person/"), p.office, p.of and p.of.rpartition("/")[2], p.former) for p in rows
    }


@pytest.mark.parametrize(
    "name",
    [
        "Forum Konsultasi Bilateral (FKB) ke-5 RI-Ceko",
        "Forum Konsultasi Bilateral ke-5 RI–Ceko",
        "Sidang Komisi Bersama (SKB) ke-2 antara Indonesia dan Ceko",
        "Joint Commission for Bilateral Cooperation (JCBC) ke-4 antara Indonesia dan Ceko",
    ],
)
def test_a_commission_of_two_states_is_a_meeting_of_both(name: str) -> None:
    (event,) = told(f"{name} berlangsung di Praha, Rabu.")
    assert event.kind.value == "Meeting"
    both = {("attendee", "country/IDN"), ("attendee", "country/CZE")}
    assert parts(event) == both | {("host", "country/CZE")}


def test_other_sessions_are_of_the_same_two() -> None:
    text = (
        "Indonesia dan Mozambik menggelar Sidang Komisi Bersama (SKB) ke-2 di Nusa Dua, Rabu. SKB pertama kedua negara "
        "diselenggarakan di Jakarta pada tahun 2011, sementara SKB ke-3 direncanakan berlangsung di Maputo tahun 2026."
    )
    second, first, third = told(text)
    both = {("attendee", "country/IDN"), ("attendee", "country/MOZ")}
    assert [both <= parts(e) for e in (second, first, third)] == [True, True, True]
    assert (first.start.iso if first.start else None, third.status.value) == ("2011", "planned")
    assert ("host", "country/MOZ") not in parts(second)


def test_a_conference_on_two_states_is_not_of_them() -> None:
    (event,) = told("Konferensi Internasional Rusia-Ukraina (KIRU) berlangsung di Lugano, Rabu.")
    assert ("attendee", "country/UKR") not in parts(event)


@pytest.mark.parametrize("where", ["Istana Kepresidenan di Sofia", "Istana Negara, Sofia"])
def test_a_palace_elsewhere(where: str) -> None:
    (event,) = told(
        f"Dubes RI untuk Bulgaria Listiana Operananta bertemu Presiden Rumen Radev di {where}, Rabu."
    )
    assert (event.place or "").startswith("place/istana-")
    assert ("host", "country/IDN") not in parts(event)


def test_a_palace_at_home() -> None:
    (event,) = told("Presiden Joko Widodo bertemu PM Peru di Istana Kepresidenan, Jakarta, Rabu.")
    assert event.place == "place/presidential-palace-jakarta"


def test_whose_office_somebody_had_before() -> None:
    text = (
        "Duta Besar RI untuk Bulgaria, Ana Sari, dilantik oleh Presiden Joko Widodo di Jakarta pada Rabu "
        "menggantikan Budi Bogananta."
    )
    rows = held(text)
    assert ("budi-bogananta", "ambassador", "IDN", True) in rows
    assert not any(office == "president" for who, office, _, _ in rows if who == "budi-bogananta")


def test_what_a_comma_ends_is_no_second_title() -> None:
    text = (
        "Usai bertemu Presiden, Dubes RI untuk Bulgaria Ana Sari melakukan kunjungan kehormatan kepada Wakil Menteri "
        "Luar Negeri Bulgaria Elena Shekerletova. Wakil Menteri Shekerletova memuji Indonesia."
    )
    assert held(text) == {
        ("ana-sari", "ambassador", "IDN", False),
        ("elena-shekerletova", "deputy minister of foreign affairs", "BGR", False),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Perundingan antara Peru dan Chile semula dijadwalkan pada 8 Februari, tetapi ditunda karena masalah teknis.",
        "Kunjungan Presiden Xi Jinping ke Kazakhstan sedianya berlangsung pada Januari, namun dibatalkan.",
        "KTT APEC sedianya digelar di Santiago pada November, namun dibatalkan pemerintah Chile.",
        "Antony Blinken semula dijadwalkan bertemu Wang Yi di Beijing pada Senin, tetapi pertemuan itu ditunda.",
    ],
)
def test_once_planned_and_put_off(text: str) -> None:
    assert {e.status.value for e in told(text)} == {"cancelled"}


def test_once_planned_elsewhere_and_held() -> None:
    (event,) = told("KTT G20 semula dijadwalkan pada Juli, tetapi digelar di Bali pada November 2022.")
    assert event.status.value != "cancelled"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Amerika Serikat menuduh Iran menyerang dua kapal tanker di Teluk Oman pada 13 Januari.",
            "2024-02-14",
        ),
        (
            "Amerika Serikat pada Senin menuduh Iran menyerang kapal di Teluk Oman pada 13 Januari.",
            "2024-02-12",
        ),
        ("Turki menuduh Suriah telah melakukan serangan bom di Reyhanli pada Mei 2013.", "2024-02-14"),
        ("Amerika Serikat menuduh Iran pada 13 Januari.", "2024-01-13"),
    ],
)
def test_the_day_of_what_somebody_is_blamed_for(text: str, day: str) -> None:
    (event,) = told(text)
    assert (event.start.iso if event.start else None, event.place) == (day, None)


@pytest.mark.parametrize("paper", ["Agreed Minutes", "Plan of Action 2024-2028", "Joint Statement"])
def test_papers_by_their_english_names(paper: str) -> None:
    text = f"Menlu Retno Marsudi bertemu Menlu Vietnam Bui Thanh Son. Usai pertemuan, kedua Menlu menandatangani {paper}."
    assert [e.kind.value for e in told(text)] == ["Meeting", "Signing"]
