"""Indonesian deeds as real pages tell them: clefts, crowds, envoys sent away, lists, truces, auxiliaries, junta."""

from __future__ import annotations

import pytest

from tests.extract.test_weekly_turns_id import days

ROWS: list[tuple[str, list[str]]] = [
    # clefts: who did it stands behind the copula
    (
        "Negara lain yang mengecam peluncuran rudal Korea Utara adalah Jepang, Australia, dan Kanada.",
        ["Statement ACCUSE held - | AUS:actor CAN:actor JPN:actor PRK:recipient"],
    ),
    (
        "Negara Amerika Latin lainnya yang secara terbuka mengecam invasi Rusia ke Ukraina adalah Peru dan Chile.",
        ["Statement ACCUSE held - | CHL:actor PER:actor RUS:recipient"],
    ),
    (
        "Negara-negara Eropa yang sudah menarik duta besarnya dari Niger antara lain Prancis, Italia, dan Spanyol.",
        ["Measure SANCTION held - | ESP:actor FRA:actor ITA:actor NER:recipient"],
    ),
    (
        "Negara-negara yang mengirim bantuan ke Libya di antaranya Italia, Tunisia, dan Aljazair.",
        ["Measure AID held - | DZA:actor ITA:actor LBY:recipient TUN:actor"],
    ),
    (
        "Syarat yang ditolak Rusia adalah penarikan pasukan dari Krimea.",
        ["Statement REJECT held - | RUS:actor"],
    ),
    # sanctions and flags in the passive, crowds before missions
    (
        "Iran diberi sanksi baru oleh Kanada pada Selasa.",
        ["Measure SANCTION held 2024-03-12 | CAN:actor IRN:recipient"],
    ),
    (
        "Rusia dihujani sanksi oleh Uni Eropa.",
        ["Measure SANCTION held - | RUS:recipient eu:actor"],
    ),
    (
        "Suriah mendapat serangkaian sanksi dari Kanada.",
        ["Measure SANCTION held - | CAN:actor SYR:recipient"],
    ),
    (
        "Bendera Belanda dibakar massa di Ankara.",
        ["Measure PROTEST held - | NLD:recipient TUR:actor"],
    ),
    (
        "Kedubes Ghana di Jakarta didemo pada Rabu.",
        ["Measure PROTEST held 2024-03-13 | GHA:recipient IDN:actor"],
    ),
    (
        "Sekitar 200 demonstran berkumpul di luar Kedutaan Besar Swedia di Kuala Lumpur pada Jumat.",
        ["Measure PROTEST held 2024-03-08 | MYS:actor SWE:recipient"],
    ),
    (
        "Ratusan wartawan berkumpul di luar Kedubes Jepang di Manila.",
        [],
    ),
    (
        "Pendemo meminta Pemerintah Thailand menarik pasukannya. Hujan turun.",
        [],
    ),
    (
        "Ratusan demonstran di Karachi membakar bendera Prancis dan melempari konsulat negara itu.",
        ["Measure PROTEST held - | FRA:recipient PAK:actor"],
    ),
    (
        "Ribuan warga turun ke jalan di Amman untuk menyatakan solidaritas kepada Palestina.",
        ["Measure PROTEST held - | JOR:actor"],
    ),
    (
        "AS dan Israel menolak usul itu. Ribuan demonstran turun ke jalan di Beirut dan menyampaikan kemarahan mereka.",
        ["Statement REJECT held - | ISR:actor USA:actor", "Measure PROTEST held - | LBN:actor"],
    ),
    # what goes on behind words in quotation marks, and behind what has no doer
    (
        'Chile menyebut serangan Rusia itu sebagai "tindakan biadab" dan menyampaikan dukungan bagi Ukraina.',
        [
            "Statement ACCUSE held - | CHL:actor RUS:recipient",
            "Statement SUPPORT held - | CHL:actor UKR:recipient",
        ],
    ),
    (
        'Norwegia menyebut sikap Rusia "sangat berbahaya" dan memanggil duta besar negara itu.',
        [
            "Statement ACCUSE held - | NOR:actor RUS:recipient",
            "Measure ACCUSE held - | NOR:actor RUS:recipient",
        ],
    ),
    (
        "Jepang mengumumkan sanksi baru untuk Belarus. Paketnya mencakup menutup pelabuhan bagi kapal Belarus, dan melarang siaran televisi.",
        ["Measure SANCTION held - | BLR:recipient JPN:actor"],
    ),
    # who is accused has his envoys sent away by whoever accuses
    (
        'Peru menuduh Venezuela melakukan "campur tangan" dan mengusir tiga diplomat negara itu.',
        [
            "Statement ACCUSE held - | PER:actor VEN:recipient",
            "Measure SANCTION held - | PER:actor VEN:recipient",
        ],
    ),
    (
        "Bulgaria menuding Rusia meretas jaringannya dan mengusir dua diplomatnya.",
        [
            "Statement ACCUSE held - | BGR:actor RUS:recipient",
            "Measure SANCTION held - | BGR:actor RUS:recipient",
        ],
    ),
    (
        "Mali menuduh Prancis melatih pemberontak dan menarik duta besarnya dari Paris.",
        [
            "Statement ACCUSE held - | FRA:recipient MLI:actor",
            "Measure SANCTION held - | FRA:recipient MLI:actor",
        ],
    ),
    (
        "Peru menuduh Venezuela menahan warganya dan mengusir diplomat Peru.",
        ["Statement ACCUSE held - | PER:actor VEN:recipient"],
    ),
    (
        "Kenya memanggil Duta Besar Sudan dan menarik duta besarnya dari Khartoum pada Senin.",
        [
            "Measure ACCUSE held 2024-03-11 | KEN:actor SDN:recipient",
            "Measure SANCTION held 2024-03-11 | KEN:actor SDN:recipient",
        ],
    ),
    (
        "Praha menyerahkan daftar tujuh diplomat Serbia yang diusir.",
        ["Measure SANCTION held - | CZE:actor SRB:recipient"],
    ),
    # lists whose last has no name, and company
    (
        "Uni Afrika, Mesir dan sejumlah negara lainnya mengutuk kudeta di Gabon.",
        ["Statement ACCUSE held - | EGY:actor GAB:recipient african-union:actor"],
    ),
    (
        "Amerika Serikat, Inggris dan sekutunya mengecam Rusia.",
        ["Statement ACCUSE held - | GBR:actor RUS:recipient USA:actor"],
    ),
    (
        "Rusia, Cina dan negara-negara lain menolak resolusi itu.",
        ["Statement REJECT held - | CHN:actor RUS:actor"],
    ),
    (
        "Kenya, Uganda, dan Rwanda bersama dengan Uni Afrika mengutuk kudeta di Gabon.",
        ["Statement ACCUSE held - | GAB:recipient KEN:actor RWA:actor UGA:actor african-union:actor"],
    ),
    (
        "Tiga dari sembilan anggota Dewan Keamanan, yakni Gabon, Ghana dan Kenya mengecam Sudan.",
        ["Statement ACCUSE held - | GAB:actor GHA:actor KEN:actor SDN:recipient"],
    ),
    (
        "Menjelang pertemuan Dewan Keamanan PBB, sepuluh negara termasuk Korea Selatan, AS, dan Jepang mengecam Korea Utara.",
        ["Statement ACCUSE held - | JPN:actor KOR:actor PRK:recipient USA:actor"],
    ),
    # truces that others announce or broker
    (
        "Qatar mengumumkan gencatan senjata kemanusiaan antara Sudan dan Etiopia.",
        ["Statement AGREE held - | ETH:actor QAT:mediator SDN:actor"],
    ),
    (
        "Turki mengumumkan gencatan senjata dengan PKK.",
        ["Measure RETREAT held - | TUR:actor pkk:recipient"],
    ),
    (
        "Ditengahi Qatar, Rwanda dan Kongo sepakati gencatan senjata, Senin.",
        ["Statement AGREE held 2024-03-11 | COD:actor QAT:mediator RWA:actor"],
    ),
    (
        "Difasilitasi Mesir, Fatah dan Hamas menandatangani kesepakatan rekonsiliasi di Kairo.",
        ["Signing SUPPORT held - | EGY:mediator fatah:signatory hamas:signatory"],
    ),
    # one auxiliary before two verbs
    (
        "Kenya akan memanggil duta besar Sudan dan mengusir tiga diplomatnya.",
        [
            "Measure ACCUSE planned - | KEN:actor SDN:recipient",
            "Measure SANCTION planned - | KEN:actor SDN:recipient",
        ],
    ),
    (
        "Kenya harus membayar denda dan mengusir dua diplomat Sudan pada Senin.",
        ["Measure SANCTION conditional 2024-03-11 | KEN:actor SDN:recipient"],
    ),
    (
        "Praha tidak akan ikut bermain dan mengusir diplomat Serbia, kata Menlu Ceko Jan Lipavsky.",
        ["Measure SANCTION denied - | CZE:actor SRB:recipient"],
    ),
    (
        "Kenya tidak mengakui pemerintah Sudan dan menarik duta besarnya pada Senin.",
        [
            "Statement REJECT held 2024-03-11 | KEN:actor SDN:recipient",
            "Measure SANCTION held 2024-03-11 | KEN:actor SDN:recipient",
        ],
    ),
    # two nouns of what is said; who did what is condemned; a city and its state
    (
        "Mesir menyatakan solidaritas dan dukungan untuk Qatar.",
        ["Statement SUPPORT held - | EGY:actor QAT:recipient"],
    ),
    (
        "Kecaman Norwegia terhadap penahanan diplomat oleh Mesir disampaikan pada Senin.",
        ["Statement ACCUSE held 2024-03-11 | EGY:recipient NOR:actor"],
    ),
    (
        "Naskah itu memuat kutukan atas penahanan dua diplomat oleh Togo.",
        [],
    ),
    (
        "Serangan Israel ke Aden, Yaman pada 9 Maret 2024 merupakan pelanggaran hukum internasional, kata Kementerian Luar Negeri Turki.",
        [
            "Measure ASSAULT held 2024-03-09 | ISR:actor YEM:recipient",
            "Statement ACCUSE held 2024-03-09 | ISR:recipient TUR:actor mfa-tur:actor",
        ],
    ),
    (
        "Vietnam mengajukan keluhan terhadap Cina ke WTO pada Senin.",
        ["Measure ACCUSE held 2024-03-11 | CHN:recipient VNM:actor"],
    ),
    # whose junta it is
    (
        "Junta militer Mali mengusir duta besar Prancis. Junta juga menolak delegasi ECOWAS.",
        [
            "Measure SANCTION held - | FRA:recipient MLI:actor mali-junta:actor",
            "Statement REJECT held - | MLI:actor ecowas:recipient",
        ],
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_deeds_of_real_pages(text: str, rows: list[str]) -> None:
    assert days(text) == rows
