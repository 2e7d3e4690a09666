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
            None,
        ),
        (
            "Amerika Serikat pada Senin menuduh Iran menyerang kapal di Teluk Oman pada 13 Januari.",
            "2024-02-12",
        ),
        ("Turki menuduh Suriah telah melakukan serangan bom di Reyhanli pada Mei 2013.", None),
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


def test_a_state_and_a_number_alone_do_the_same() -> None:
    text = "Jerman mengusir empat diplomat Rusia, Prancis empat, dan Polandia tiga."
    assert [parts(e) for e in told(text)] == [
        {("actor", f"country/{code}"), ("recipient", "country/RUS")} for code in ("DEU", "FRA", "POL")
    ]


def test_a_state_beside_others_undergoes() -> None:
    (event,) = told("India mengundang Pakistan dan empat negara lain.")
    assert parts(event) == {("actor", "country/IND"), ("recipient", "country/PAK")}


@pytest.mark.parametrize(
    ("text", "plover"),
    [
        ("Mali menyatakan intervensi di Niger akan dianggap sebagai pernyataan perang.", "THREATEN"),
        ("Sergei Lavrov menuduh Inggris berbohong dan berjanji bahwa Moskow akan membalas.", "THREATEN"),
        ("Israel dan Hamas mencapai gencatan senjata.", "AGREE"),
        ("Arab Saudi dan Mesir sepakat memutus hubungan diplomatik dengan Qatar.", "SANCTION"),
        ("Para pemimpin ECOWAS sepakat menutup perbatasan dengan Niger.", "SANCTION"),
        ("Angkatan Laut AS menggelar latihan penerbangan bersama militer Guyana.", "COOPERATE"),
    ],
)
def test_what_it_is(text: str, plover: str) -> None:
    assert told(text)[-1].plover == plover


@pytest.mark.parametrize(
    "text",
    [
        "Israel dan Hamas gagal mencapai gencatan senjata.",
        "Klub itu menggelar forum ekonomi kreatif di Bandung.",
        "Mali menyatakan laga itu akan dianggap selesai.",
    ],
)
def test_it_is_nothing(text: str) -> None:
    assert told(text) == []


def test_those_by_whom_it_was_signed_had_talked() -> None:
    text = (
        "Naskah itu ditandatangani di Pretoria, Afrika Selatan, oleh pemerintah Ethiopia dan TPLF setelah perundingan "
        "yang ditengahi Uni Afrika."
    )
    _, talks = told(text)
    assert parts(talks) == {
        ("attendee", "country/ETH"),
        ("attendee", "organization/tplf"),
        ("mediator", "organization/african-union"),
    }


def test_ministers_in_plural_are_none_of_them() -> None:
    text = "Venezuela dan Guyana setuju membentuk komisi para menteri luar negeri. Menlu AS Antony Blinken memuji Guyana."
    agreed, _ = told(text)
    assert parts(agreed) == {("actor", "country/VEN"), ("actor", "country/GUY")}


def test_a_business_forum_is_no_meeting_of_two() -> None:
    text = (
        "Dubes RI untuk Bulgaria Ana Sari bertemu Presiden Rumen Radev, Rabu (14/2). Sehari sebelumnya, KBRI Sofia "
        "menggelar forum bisnis yang dihadiri 60 pengusaha."
    )
    met, forum = told(text)
    assert (forum.kind.value, forum.start.iso if forum.start else None) == ("Conference", "2024-02-13")
    assert (met.start.iso if met.start else None) == "2024-02-14"


def test_posts_behind_a_name() -> None:
    text = "Dubes RI untuk Bulgaria Ana Sari memuji Sofia. Dubes Ana Sari juga terakreditasi untuk Albania dan Makedonia Utara."
    rows = {p.to for p in found(text).positions}
    assert rows == {"country/BGR", "country/ALB", "country/MKD"}


def test_letters_of_a_body_of_another_state() -> None:
    text = "KBRI Sofia menggandeng Kamar Dagang dan Industri Bulgaria (BCCI) di Sofia. BCCI memuji Indonesia."
    keys = {e.key for e in found(text).entities}
    assert keys.isdisjoint({"organization/bcci", "organization/kadin", "country/IND"})


def test_a_visit_remembered_is_not_where_it_is_said() -> None:
    text = "Presiden Rumen Radev mengenang kunjungannya ke Jakarta pada November 2023 dan memuji Indonesia."
    visit, praise = told(text)
    assert (visit.place, praise.place) == ("place/jakarta", None)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Rusia menuntut permintaan maaf dari Kyiv.",
            {("actor", "country/RUS"), ("recipient", "country/UKR")},
        ),
        ("Iran meminta jaminan dari Washington.", {("actor", "country/IRN"), ("recipient", "country/USA")}),
        (
            "Perang antara Rusia dan Georgia pecah pada Agustus 2008.",
            {("actor", "country/RUS"), ("actor", "country/GEO")},
        ),
        (
            "Presiden Petro Poroshenko memerintahkan gencatan senjata sepihak.",
            {("actor", "person/petro-poroshenko"), ("actor", "country/UKR")},
        ),
    ],
)
def test_who_does_it_to_whom(text: str, who: set[tuple[str, str]]) -> None:
    (event,) = told(text, "2014-06-21")
    assert parts(event) == who


@pytest.mark.parametrize(
    "text",
    [
        "Kremlin menyebut gencatan senjata itu sebagai ultimatum.",
        "Perang dagang antara Rusia dan Georgia pecah pada Agustus 2008.",
        "Menlu Antony Blinken kembali dari Kyiv pada Senin.",
    ],
)
def test_it_tells_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Turki menolak meratifikasi keanggotaan Swedia pada Juli 2023.", "2023-07"),
        ("Israel menolak mencabut blokade Gaza pada 2010.", "2010"),
        ("Iran menolak mengakui pembunuhan itu pada 2010.", None),
    ],
)
def test_the_day_of_a_refusal(text: str, day: str) -> None:
    (event,) = told(text)
    assert (event.start.iso if event.start else None) == day


def test_who_heads_a_chamber() -> None:
    text = "Presiden Polandia Andrzej Duda memuji Indonesia. Menlu Retno Marsudi bertemu Presiden Kamar Dagang Polandia Marek Kloczko."
    _, met = told(text)
    assert ("attendee", "person/andrzej-duda") not in parts(met)
    assert ("marek-kloczko", "president", "kamar-dagang-polandia", False) in held(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Rusia mengusir duta besar Estonia dan menuduh negara Baltik itu berbohong.", "EST"),
        ("Arab Saudi memutus hubungan dengan Qatar dan menuduh negara Teluk itu mendukung teroris.", "QAT"),
        ("Prancis menarik pasukannya dari Mali. Rusia memuji negara Afrika Barat tersebut.", "MLI"),
        ("Sergei Lavrov tiba di Norwegia. Rusia mengecam negara Nordik itu.", "NOR"),
    ],
)
def test_one_country_of_a_kind(text: str, code: str) -> None:
    event = told(text)[-1]
    assert {key for role, key in parts(event) if role == "recipient"} == {f"country/{code}"}


def test_one_country_of_a_kind_acts() -> None:
    text = "Arab Saudi memutus hubungan dengan Qatar. Kuwait memuji Qatar. Negara Teluk tersebut juga mendesak Iran."
    assert parts(told(text)[-1]) == {("actor", "country/KWT"), ("recipient", "country/IRN")}


def test_all_countries_of_a_kind() -> None:
    (event,) = told("Negara-negara Teluk itu mengecam Iran.")
    assert ("actor", "country/KWT") in parts(event)


def test_days_of_talks_before_a_signing() -> None:
    text = (
        "Peru dan Chile menandatangani perjanjian damai pada Senin (12/2) usai perundingan lima hari di Lima."
    )
    _, talks = told(text)
    assert (talks.start and talks.start.iso, talks.end and talks.end.iso) == ("2024-02-08", "2024-02-12")


def test_of_two_with_one_surname_whoever_was_named() -> None:
    text = (
        "Kim Jong-il bertemu mantan Presiden AS Bill Clinton di Pyongyang. Clinton memuji Kim. Menteri Luar Negeri AS "
        "Hillary Clinton memuji Jepang."
    )
    _, praise, _ = told(text, "2009-08-05")
    assert ("actor", "person/bill-clinton") in parts(praise)


def test_a_visit_that_somebody_would_like() -> None:
    events = told("Presiden Hussein Mwinyi menyampaikan keinginannya berkunjung ke Indonesia.")
    assert not any(e.status.value in ("held", "planned") for e in events)


def test_where_the_deed_before_it_was_is_no_place() -> None:
    text = (
        "Rusia mengusir duta besar Estonia. Langkah tersebut diambil setelah Estonia memerintahkan Rusia mengurangi "
        "jumlah diplomatnya di Tallinn."
    )
    assert told(text)[0].place is None


@pytest.mark.parametrize("by", ["oleh Presiden William Ruto", "Presiden William Ruto"])
def test_opened_by_somebody(by: str) -> None:
    (event,) = told(f"Jembatan itu diresmikan {by} di Busia, Senin.")
    assert parts(event) >= {("opener", "person/william-ruto"), ("attendee", "country/KEN")}
    assert told(f"Aturan itu diresmikan {by} di Busia, Senin.") == []
