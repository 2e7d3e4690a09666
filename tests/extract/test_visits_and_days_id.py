"""Visits, what is on and what is off, and days told beside a name, as Indonesian wires write them."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def events(text: str) -> list[str]:
    """Kind, status, first day, place and participants of each event told, on Monday, 10 June 2024."""
    article = article_from_text(f"Judul berita\n\n{text}\n", "x", language="id", published="2024-06-10")
    out = []
    for event in extract_article(article).events:
        day = event.start.iso if event.start else "-"
        place = event.place.partition("/")[2] if event.place else "-"
        who = sorted(p.participant.partition("/")[2] for p in event.participations)
        out.append(f"{event.kind} {event.status} {day} {place}: {' '.join(who)}")
    return sorted(out)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Menlu Jepang Seiji Maehara, yang dua hari sebelumnya bertemu Menlu Kenya di Nairobi, mengecam Mali.",
            [
                "Meeting held 2024-06-08 nairobi: JPN KEN seiji-maehara",
                "Statement held - -: JPN MLI seiji-maehara",
            ],
        ),
        (
            "Menlu Retno Marsudi, yang sehari sebelumnya bertemu Menlu Kenya di Nairobi, menyatakan menyesalkan keputusan Mali.",
            [
                "Meeting held 2024-06-09 nairobi: IDN KEN retno-marsudi",
                "Statement held - -: IDN MLI retno-marsudi",
            ],
        ),
        (
            "Menlu Retno Marsudi akan ke Nairobi pada Jumat.",
            ["Visit planned 2024-06-14 nairobi: IDN KEN retno-marsudi"],
        ),
        (
            "Menlu Retno Marsudi menutup lawatannya ke Jepang, Rabu, dan langsung menuju Beijing.",
            [
                "Visit held 2024-06 beijing: CHN IDN retno-marsudi",
                "Visit held 2024-06-05 JPN: IDN JPN retno-marsudi",
            ],
        ),
        (
            "Menlu Retno Marsudi meneruskan perjalanan ke Nairobi, Minggu (9/6).",
            ["Visit held 2024-06-09 nairobi: IDN KEN retno-marsudi"],
        ),
        (
            "Menlu Retno Marsudi mengunjungi Paris dan Singapura pada Mei.",
            [
                "Visit held 2024-05 paris: FRA IDN retno-marsudi",
                "Visit held 2024-05 SGP: IDN SGP retno-marsudi",
            ],
        ),
        (
            "Presiden Joko Widodo mengatakan akan membalas kunjungan itu ke Seoul tahun depan.",
            ["Visit planned 2025 seoul: IDN KOR joko-widodo"],
        ),
        (
            "Raja Felipe dari Spanyol menjadi tamu Presiden Joko Widodo di Istana Bogor, Rabu.",
            ["Meeting held 2024-06-05 bogor-palace: ESP IDN felipe-vi joko-widodo"],
        ),
    ],
)
def test_journeys_and_the_days_beside_them(text: str, told: list[str]) -> None:
    assert events(text) == sorted(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Presiden William Ruto dan Presiden Yoweri Museveni mengakhiri dua hari pembicaraan di Kampala, Rabu.",
            ["Meeting held 2024-06-04 kampala: KEN UGA william-ruto yoweri-museveni"],
        ),
        ("Kenya mengakhiri kerja sama militer dengan Uganda, Rabu.", ["Measure held 2024-06-05 -: KEN UGA"]),
        (
            "Konferensi donor bagi Sudan di Paris, Prancis, dibuka Rabu.",
            ["Conference held 2024-06-05 paris: FRA"],
        ),
        ("Konferensi perdamaian Suriah ditutup di Montreux, Rabu.", ["Conference held - montreux: CHE"]),
        (
            "Pertemuan Menlu Retno Marsudi dengan Menlu China di sela-sela KTT ASEAN dibatalkan.",
            [
                "Meeting cancelled - -: CHN IDN retno-marsudi",
                "Summit held - -: asean",
            ],
        ),
        (
            "Presiden Ruto menerima Menlu Mali Abdoulaye Diop dan Menlu Ghana Shirley Botchwey secara bergantian.",
            [
                "Meeting held - -: GHA KEN shirley-botchwey william-ruto",
                "Meeting held - -: KEN MLI abdoulaye-diop william-ruto",
            ],
        ),
        ("Lima menteri luar negeri Asia Tenggara menandatangani deklarasi itu di Saranrom.", []),
        ("Lima mengecam Caracas pada Senin.", ["Statement held 2024-06-10 -: PER VEN"]),
    ],
)
def test_what_ends_and_what_is_off(text: str, told: list[str]) -> None:
    assert events(text) == sorted(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Menlu Retno Marsudi bertemu Menlu Sudan di Jakarta, Kamis, untuk membahas evakuasi WNI dan pengiriman bantuan.",
            ["Meeting held 2024-06-06 jakarta: IDN SDN retno-marsudi"],
        ),
        ("Indonesia mengevakuasi WNI dari Sudan, Kamis.", ["Measure held 2024-06-06 -: IDN"]),
        (
            "Setelah membahas krisis itu, Kenya mengumumkan pengiriman bantuan ke Sudan.",
            ["Measure held - -: KEN SDN"],
        ),
    ],
)
def test_what_is_talked_over_is_no_act(text: str, told: list[str]) -> None:
    assert events(text) == sorted(told)


RUTO = "Presiden Kenya William Ruto"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"{RUTO} melawat ke dua negara. Perhentian pertama ialah Malawi, tempat ia bermalam.",
            ["Visit held - MWI: KEN MWI william-ruto"],
        ),
        (
            f"{RUTO} mengunjungi Malawi, Rabu (5/6). Zambia dan Togo menyusul pada Juli.",
            [
                "Visit held 2024-06-05 MWI: KEN MWI william-ruto",
                "Visit planned 2024-07 TGO: KEN TGO william-ruto",
                "Visit planned 2024-07 ZMB: KEN ZMB william-ruto",
            ],
        ),
        (
            f"{RUTO} mengunjungi Malawi, Rabu (5/6). Zambia dicoret dari jadwal.",
            [
                "Visit cancelled - ZMB: KEN ZMB william-ruto",
                "Visit held 2024-06-05 MWI: KEN MWI william-ruto",
            ],
        ),
        (f"{RUTO} singgah beberapa jam di Malawi.", ["Visit held - MWI: KEN MWI william-ruto"]),
        (f"{RUTO} terbang lagi ke Malawi.", ["Visit held - MWI: KEN MWI william-ruto"]),
        (f"{RUTO} berhenti sebentar di Malawi.", ["Visit held - MWI: KEN MWI william-ruto"]),
        (
            f"Lawatan itu membalas kedatangan {RUTO} di Malawi pada Mei.",
            ["Visit held 2024-05 MWI: KEN MWI william-ruto"],
        ),
        (
            f"Malawi kian ramai didatangi tamu. Pada Mei lalu, {RUTO} dan Presiden Chad datang bersamaan.",
            ["Visit held 2024-05 MWI: KEN MWI TCD william-ruto"],
        ),
        (
            "Polandia mengusir dubes Rusia Ivan Petrov. Petrov terbang ke Moskow, Rabu.",
            ["Measure held - -: POL RUS ivan-petrov"],
        ),
        (f"{RUTO} menghabiskan tiga hari di Malawi.", ["Visit held - MWI: KEN MWI william-ruto"]),
        (f"{RUTO} menghabiskan masa kecil di Malawi.", []),
        (f"{RUTO} dinantikan di Malawi pada Juli.", ["Visit planned 2024-07 MWI: KEN MWI william-ruto"]),
        ("Indeks Jepang naik 2 persen. Korea Selatan menyusul.", []),
        ("Perhentian pertama kapal induk itu ialah Singapura.", []),
        ("Maladewa dicoret dari daftar negara berisiko tinggi.", []),
        ("Dua badai datang bersamaan di Filipina pada Kamis.", []),
    ],
)
def test_itineraries(text: str, told: list[str]) -> None:
    assert events(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"Kunjungan {RUTO} ke Mali mengecewakan Menlu Togo.", ["Visit held - MLI: KEN MLI william-ruto"]),
        (f"Lawatan {RUTO} ke Mali membuat Togo waspada.", ["Visit held - MLI: KEN MLI william-ruto"]),
        ("Perundingan Mesir dan Ethiopia merisaukan Sudan.", ["Negotiation held - -: EGY ETH"]),
        ("Pertemuan Jepang dan Korea Selatan mengejutkan Cina.", ["Meeting held - -: JPN KOR"]),
        ("Pertemuan di Seoul mempertemukan Jepang dan Cina.", ["Meeting held - seoul: CHN JPN"]),
        (
            f"Lawatan ke Mali dilakukan {RUTO} pada Rabu (5/6).",
            ["Visit held 2024-06-05 MLI: KEN MLI william-ruto"],
        ),
    ],
)
def test_whom_an_event_acts_on_takes_no_part(text: str, told: list[str]) -> None:
    assert events(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "India dan Cina mengadakan putaran ke-12 negosiasi perbatasan, Rabu (5/6).",
            ["Negotiation held 2024-06-05 -: CHN IND"],
        ),
        ("Kesebelasan India dan Cina mengadakan putaran ke-12 kompetisi, Rabu (5/6).", []),
    ],
)
def test_a_round_by_its_number(text: str, told: list[str]) -> None:
    assert events(text) == told
