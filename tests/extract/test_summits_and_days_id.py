"""Indonesian pages: summits to come and who goes there, days of talks and of what they prepare."""

from __future__ import annotations

import pytest

from tests.extract.test_two_and_speakers_id import told as findings
from tests.extract.test_visits_and_days_id import events

ROWS: list[tuple[str, list[str]]] = [
    # what a summit is called, and that it is yet to be
    (
        "Presiden Kenya William Ruto akan menghadiri Konferensi Tingkat Tinggi (KTT) D-8 di Dhaka "
        "pada 20 Juni.",
        ["Summit planned 2024-06-20 dhaka: BGD BGD KEN d-8 william-ruto"],
    ),
    (
        "Presiden Kenya William Ruto menghadiri KTT ke-11 D-8 di Dhaka, Jumat.",
        ["Summit held 2024-06-07 dhaka: BGD BGD KEN d-8 william-ruto"],
    ),
    (
        "KTT Uni Afrika di Kampala akan dihadiri Presiden Kenya William Ruto.",
        ["Summit planned - kampala: KEN UGA UGA african-union william-ruto"],
    ),
    (
        "KTT Uni Afrika di Kampala dihadiri Presiden Kenya William Ruto, Jumat.",
        ["Summit held 2024-06-07 kampala: KEN UGA UGA african-union william-ruto"],
    ),
    (
        "KTT Uni Afrika di Kampala bakal dipimpin Presiden Uganda Yoweri Museveni.",
        ["Summit planned - kampala: UGA UGA african-union yoweri-museveni"],
    ),
    # who leads a delegation is not in the chair; who leads a session together does
    (
        "Delegasi Kenya pada KTT Uni Afrika di Kampala dipimpin Wakil Presiden Rigathi Gachagua.",
        ["Summit held - kampala: KEN UGA UGA african-union rigathi-gachagua"],
    ),
    (
        "KTT Uni Afrika di Kampala dipimpin Presiden Uganda Yoweri Museveni.",
        ["Summit held - kampala: UGA UGA african-union yoweri-museveni"],
    ),
    (
        "Menlu Kenya Musalia Mudavadi menjalani hari pertama Sidang Majelis Umum PBB ke-78 di New York.",
        ["Conference held - new-york: KEN musalia-mudavadi unga"],
    ),
    (
        "Menlu Kenya Musalia Mudavadi memimpin Sidang Komisi Bersama ke-5 bersama Menlu Peru Ana "
        "Gervasi di Lima, Jumat.",
        ["Meeting held 2024-06-07 lima: KEN PER PER ana-gervasi musalia-mudavadi"],
    ),
    (
        "Presiden Kenya William Ruto membuka KTT Uni Afrika bersama para menteri di Nairobi, Jumat.",
        ["Summit held 2024-06-07 nairobi: KEN KEN african-union william-ruto"],
    ),
    # planned for a day, planned on a day; the day of talks and of what they prepare
    (
        "Pada 20 Juli, Menlu Kenya Musalia Mudavadi berencana mengunjungi Norwegia.",
        ["Visit planned 2024-07-20 NOR: KEN NOR musalia-mudavadi"],
    ),
    (
        "Menlu Kenya Musalia Mudavadi, Jumat (7/6), berencana menemui Menlu Peru Ana Gervasi.",
        ["Meeting planned - -: KEN PER ana-gervasi musalia-mudavadi"],
    ),
    (
        "Pada 20 Juli, Menlu Kenya Musalia Mudavadi akan menemui Menlu Norwegia Espen Barth Eide "
        "untuk membahas kunjungan PM Norwegia Jonas Store ke Nairobi.",
        [
            "Meeting planned 2024-07-20 -: KEN NOR espen-barth-eide musalia-mudavadi",
            "Visit planned - nairobi: KEN NOR jonas-gahr-store",
        ],
    ),
    (
        "Menlu Kenya Musalia Mudavadi tiba di Lima pada Jumat (7/6) untuk menghadiri pertemuan "
        "dengan Menlu Peru Ana Gervasi.",
        [
            "Meeting held 2024-06-07 lima: KEN PER ana-gervasi musalia-mudavadi",
            "Visit held 2024-06-07 lima: KEN PER musalia-mudavadi",
        ],
    ),
    (
        "Presiden Kenya William Ruto menghubungi Presiden Peru Dina Boluarte tentang persiapan KTT "
        "APEC yang akan digelar di Lima pada November 2024.",
        ["Call held - -: KEN PER dina-boluarte william-ruto", "Summit planned 2024-11 lima: PER apec"],
    ),
    (
        "Presiden Kenya William Ruto akan bertemu Presiden Peru Dina Boluarte di sela KTT APEC yang "
        "akan digelar di Lima pada November 2024.",
        [
            "Meeting planned 2024-11 lima: KEN PER dina-boluarte william-ruto",
            "Summit planned 2024-11 lima: KEN PER PER apec dina-boluarte william-ruto",
        ],
    ),
    # ahead of a summit, on a day that is past or to come
    (
        "Presiden Kenya William Ruto menemui Presiden Peru Dina Boluarte di Lima menjelang KTT APEC, "
        "Jumat (7/6).",
        [
            "Meeting held 2024-06-07 lima: KEN PER dina-boluarte william-ruto",
            "Summit planned - -: KEN PER apec dina-boluarte william-ruto",
        ],
    ),
    (
        "Presiden Kenya William Ruto menemui Presiden Peru Dina Boluarte di Lima menjelang KTT APEC "
        "pada 20 Juni.",
        [
            "Meeting held - lima: KEN PER dina-boluarte william-ruto",
            "Summit planned 2024-06-20 -: KEN PER apec dina-boluarte william-ruto",
        ],
    ),
    # until when a stay lasts; where a journey to a continent goes
    (
        "Menlu Uganda Jeje Odongo berada di Kenya hingga Jumat untuk menemui Menlu Peru Ana Gervasi.",
        ["Meeting planned - KEN: PER UGA ana-gervasi jeje-odongo", "Visit held - KEN: KEN UGA jeje-odongo"],
    ),
    (
        "Presiden Kenya William Ruto bertolak ke Asia, Jumat (7/6), untuk menghadiri pertemuan "
        "dengan PM Mongolia Oyun-Erdene Luvsannamsrai di Ulan Bator.",
        [
            "Meeting planned 2024-06-07 ulaanbaatar: KEN MNG oyun-erdene-luvsannamsrai william-ruto",
            "Visit held 2024-06-07 asia: KEN william-ruto",
        ],
    ),
    # whose news it is, what is only aimed at, calls, and politicians by their party
    (
        "KTT Uni Afrika dibuka di Nairobi, Jumat. Turut hadir Presiden Uganda Yoweri Museveni dan "
        "perwakilan Rusia, menurut laporan dari AFP.",
        ["Summit held 2024-06-07 nairobi: KEN KEN RUS UGA african-union yoweri-museveni"],
    ),
    (
        "Kenya dan Peru berunding di Lima, Jumat, demi mencapai kesepakatan dagang.",
        ["Negotiation held 2024-06-07 lima: KEN PER", "Statement conditional 2024-06-07 lima: KEN PER"],
    ),
    (
        "Presiden Kenya William Ruto melakukan pembicaraan pertelepon dengan Presiden Peru Dina "
        "Boluarte pada Jumat.",
        ["Call held 2024-06-07 -: KEN PER dina-boluarte william-ruto"],
    ),
    (
        "Menlu Kenya Musalia Mudavadi tiba di Lima, Jumat. Politikus senior Partai Amani itu "
        "kemudian bertemu Menlu Peru Ana Gervasi.",
        [
            "Meeting held 2024-06-07 lima: KEN PER ana-gervasi musalia-mudavadi",
            "Visit held 2024-06-07 lima: KEN PER musalia-mudavadi",
        ],
    ),
]


@pytest.mark.parametrize(("text", "told"), ROWS)
def test_days_and_summits(text: str, told: list[str]) -> None:
    assert events(text) == told


def test_rulers_are_nobody() -> None:
    """ "Junta Myanmar" is the state, and nobody so called."""
    text = (
        "Junta Mali menolak mengirim wakilnya, karena kesal dengan dicabutnya undangan bagi pemimpin mereka, "
        "Jenderal Abdourahmane Sissoko, ke KTT ECOWAS."
    )
    people = {e.label_en for e in findings(text).entities if e.type == "Person"}
    assert people <= {"Abdourahmane Sissoko"}
