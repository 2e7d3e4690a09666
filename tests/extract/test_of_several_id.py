"""Indonesian: calls one by one, who "ketiganya" and "kedua menteri" are, ships that act, summits yet to come."""

from __future__ import annotations

from kg.model import Event, Findings, Kind
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> Findings:
    page = f"Berita hari ini\n\nRabu, 24 Jan 2024\n\n{text}\n"
    return extract_article(article_from_text(page, "x", language="id"))


def who(event: Event, role: str) -> set[str]:
    return {p.participant for p in event.participations if p.role.value == role}


def test_calls_are_made_in_turn() -> None:
    text = "Menlu Retno Marsudi menghubungi Menlu Chad Ali Togo, Menlu Mali Abu Bakari, dan Menlu Niger Issa Oumarou."
    assert [e.kind for e in told(text).events] == [Kind.CALL] * 3
    together = (
        "Menlu Retno Marsudi menelepon Menlu Chad Ali Togo dan Menlu Mali Abu Bakari dalam konferensi video."
    )
    assert len(told(together).events) == 1


def test_each_of_them_is_named_next() -> None:
    found = told(
        "Presiden Joko Widodo menerima surat kepercayaan dari tiga duta besar di Istana Merdeka. Ketiganya ialah "
        "Dubes Chad Ali Togo, Dubes Mali Abu Bakari, dan Dubes Niger Issa Oumarou."
    )
    (ceremony,) = found.events
    assert {"country/TCD", "country/MLI", "country/NER"} <= who(ceremony, "attendee")


def test_the_two_ministers_of_the_news() -> None:
    found = told(
        "Menlu Sugiono menerima Menlu Chad Ali Togo di Jakarta, Selasa. Sehari sebelumnya, Togo berjumpa dengan "
        "Menlu Mali Abu Bakari. Kedua menteri menandatangani perjanjian pangan."
    )
    (signing,) = [e for e in found.events if e.kind is Kind.SIGNING]
    assert {"country/IDN", "country/TCD"} <= who(signing, "signatory")


def test_when_they_met_is_no_plan() -> None:
    text = "Permintaan itu disampaikan Presiden Lula kepada Presiden Petro ketika keduanya bertemu pada Maret 2022."
    assert [e.status.value for e in told(text).events if e.kind is Kind.MEETING] == ["held"]
    asked = "Presiden Lula meminta Presiden Petro bertemu Presiden Boric."
    assert [e.status.value for e in told(asked).events if e.kind is Kind.MEETING] != ["held"]


def test_a_ship_acts_for_its_country() -> None:
    (arrest,) = told("KRI Usman Harun menangkap kapal Vietnam di Laut Natuna Utara, Rabu.").events
    assert who(arrest, "actor") == {"country/IDN"}
    assert not told("Pengunjung memotret KRI Usman Harun di Vietnam.").events


def test_a_summit_yet_to_come() -> None:
    (summit,) = told("KTT berikutnya akan dihelat di Tianjin, Cina, pada 2025.").events
    assert (summit.kind, summit.status.value, who(summit, "host")) == (
        Kind.SUMMIT,
        "planned",
        {"country/CHN"},
    )
    assert not told("KTT berikutnya akan membahas perang di Suriah.").events


def test_an_invitation_is_not_said_where_it_goes() -> None:
    text = "Presiden Macron mengundang Presiden Prabowo menghadiri parade di Paris."
    assert [e.place for e in told(text).events if e.kind is Kind.STATEMENT] == [None]


def test_relations_restored() -> None:
    text = "Bolivia memutuskan hubungan dengan Chili. Hubungan kedua negara baru dipulihkan pada 2020."
    assert [(e.plover, e.start.iso) for e in told(text).events if e.plover == "SUPPORT" and e.start] == [
        ("SUPPORT", "2020")
    ]


def test_who_became_the_first_to_do_it() -> None:
    text = "Presiden Ruto menjadi pemimpin asing pertama yang memberi selamat kepada Presiden Lula."
    (praise,) = told(text).events
    assert (who(praise, "actor"), who(praise, "recipient")) == (
        {"person/william-ruto", "country/KEN"},
        {"person/luiz-inacio-lula-da-silva", "country/BRA"},
    )


def test_both_sides_of_a_pair_with_a_dash() -> None:
    found = told(
        "Chad dan Mali hadir. Konsultasi ASEAN-Uni Eropa digelar di Lima. Kedua pihak sepakat berdagang."
    )
    (agreed,) = [e for e in found.events if e.plover == "AGREE"]
    assert who(agreed, "actor") == {"organization/asean", "organization/eu"}


def test_all_three_and_who_comes_along() -> None:
    found = told("Niger, Mali, dan Chad keluar dari ECOWAS. Ketiganya menuding Prancis campur tangan.")
    (blamed,) = [e for e in found.events if e.plover == "ACCUSE"]
    assert who(blamed, "actor") == {"country/NER", "country/MLI", "country/TCD"}
    (visit,) = told("Presiden Macron tiba di Kyiv bersama Kanselir Jerman Olaf Scholz, Kamis.").events
    assert {"country/FRA", "country/DEU"} <= who(visit, "visitor")


def test_what_one_of_them_adds() -> None:
    found = told(
        "Presiden Joe Biden dan Presiden Xi Jinping bertemu di Bali. Keduanya menyepakati jalur telepon. "
        "Cina juga berjanji membatasi ekspor."
    )
    agreed = [who(e, "actor") for e in found.events if e.plover == "AGREE"]
    assert [len({a for a in actors if a.startswith("country/")}) for actors in agreed] == [2, 1]
