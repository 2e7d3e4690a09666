"""Indonesian deeds of which one answers another, stances on the same, wars that end in a truce."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # for or against the same
    (
        "Fiji mendukung rencana Jepang, sedangkan Vanuatu menentangnya.",
        [
            "Statement SUPPORT held - - | actor=FJI recipient=JPN",
            "Statement REJECT held - - | actor=VUT recipient=JPN",
        ],
    ),
    (
        "Fiji mengecam Jepang, tetapi Tonga membelanya.",
        [
            "Statement ACCUSE held - - | actor=FJI recipient=JPN",
            "Statement SUPPORT held - - | actor=TON recipient=JPN",
        ],
    ),
    # what two passives speak of, not who did the first
    (
        "Usulan Kenya itu diterima Accra, tetapi ditolak Lome.",
        [
            "Statement AGREE held - - | actor=GHA recipient=KEN",
            "Statement REJECT held - - | actor=TGO recipient=KEN",
        ],
    ),
    (
        "Uni Eropa mengusulkan agar Ghana membuka perbatasan dengan Togo. Usulan itu diterima Accra, "
        "tetapi ditolak Lome.",
        [
            "Statement REQUEST held - - | actor=eu recipient=GHA",
            "Statement AGREE held - - | actor=GHA recipient=eu",
            "Statement REJECT held - - | actor=TGO",
        ],
    ),
    # two acts parted by "setelah", each toward the other
    (
        "Togo menarik duta besarnya setelah Ghana menolak mengekstradisi seorang mantan menteri.",
        [
            "Measure SANCTION held - - | actor=TGO recipient=GHA",
            "Statement REJECT held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Setelah Ghana mengakui Somaliland, Somalia memanggil pulang duta besarnya.",
        [
            "Statement SUPPORT held - - | actor=GHA recipient=somaliland",
            "Measure SANCTION held - - | actor=SOM recipient=GHA",
        ],
    ),
    (
        "Togo menutup perbatasan setelah Ghana menembaki sebuah desa.",
        [
            "Measure SANCTION held - - | actor=TGO recipient=GHA",
            "Measure ASSAULT held - - | actor=GHA",
        ],
    ),
    # toward others: nothing is added
    (
        "Ghana menarik duta besarnya dari Togo setelah Mali menyerang Niger.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
            "Measure ASSAULT held - NER | actor=MLI recipient=NER",
        ],
    ),
    # the deed behind "setelah" right behind a statement
    (
        "Kenya memprotes setelah Uganda menahan 20 nelayannya.",
        [
            "Statement ACCUSE held - - | actor=KEN recipient=UGA",
            "Measure COERCE held - - | actor=UGA recipient=KEN",
        ],
    ),
    # an envoy recalled, an insult
    (
        "Spanyol mencabut duta besarnya dari Argentina.",
        [
            "Measure SANCTION held - - | actor=ESP recipient=ARG",
        ],
    ),
    (
        "Ghana menghina Presiden Togo.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana melontarkan hinaan kepada Togo.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
        ],
    ),
    # concern about nothing named is about the deed told before
    (
        "Tentara Niger menggulingkan Presiden Mohamed Bazoum. Sekretaris Jenderal PBB Antonio "
        "Guterres menyatakan keprihatinan mendalam.",
        [
            "Measure COERCE held - - | actor=NER recipient=mohamed-bazoum",
            "Statement ACCUSE held - - | actor=antonio-guterres actor=un recipient=NER",
        ],
    ),
    # a war that ends in a truce, and the day on which somebody brokered it
    (
        "Perang Armenia dan Azerbaijan berakhir dengan gencatan senjata yang ditengahi Moskow pada 10 "
        "November 2020.",
        [
            "Statement AGREE held 2020-11-10 - | actor=ARM actor=AZE mediator=RUS",
        ],
    ),
    (
        "Ghana dan Togo menyepakati gencatan senjata enam bulan yang ditengahi Mali pada 3 Mei.",
        [
            "Statement AGREE held 2023-05-03 - | actor=GHA actor=TGO mediator=MLI",
        ],
    ),
    (
        "Perang Iran-Irak pada 1980 menewaskan ribuan orang.",
        [
            "Measure ASSAULT held 1980 - | actor=IRN actor=IRQ",
        ],
    ),
    # drills of two
    (
        "Latihan militer Ghana-Togo dimulai pada Senin.",
        [
            "Measure COOPERATE held 2023-06-12 - | actor=GHA actor=TGO",
        ],
    ),
    (
        "Latihan militer Tiongkok di sekitar Taiwan dimulai pada Senin.",
        [
            "Measure MOBILIZE held 2023-06-12 TWN | actor=CHN recipient=TWN",
        ],
    ),
    # whose step it is that another follows; what is only planned is none
    (
        "Meksiko memutus hubungan dengan Ekuador. Staf kedutaan akan dipulangkan pemerintah Meksiko "
        "pada Minggu. Nikaragua mengikuti langkah Meksiko, sedangkan Bolivia memanggil duta besarnya "
        "untuk berkonsultasi.",
        [
            "Measure SANCTION held - - | actor=MEX recipient=ECU",
            "Measure AID planned 2023-06-18 - | actor=MEX",
            "Measure SANCTION held - - | actor=NIC recipient=ECU",
            "Measure SANCTION held - - | actor=BOL recipient=ECU",
        ],
    ),
    # a decision is rather what was done than what was said of it
    (
        "Ghana keluar dari ECOWAS. ECOWAS menyatakan siap berunding. Nigeria menyesalkan keputusan tersebut.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=ecowas",
            "Statement AGREE held - - | actor=ecowas",
            "Statement ACCUSE held - - | actor=NGA recipient=GHA",
        ],
    ),
    # troops brought home are no envoys, though an envoy is told of behind
    (
        "Prancis menarik 1.500 tentaranya dari Niger pada Desember, setelah Niamey mengusir Duta "
        "Besar Sylvain Itte.",
        [
            "Measure RETREAT held 2022-12 NER | actor=FRA recipient=NER",
            "Measure SANCTION held - - | actor=NER recipient=FRA recipient=sylvain-itte",
        ],
    ),
    # help resumed
    (
        "Uni Eropa menghentikan bantuan kepada Burundi pada 2016. Bantuan itu dilanjutkan pada "
        "Februari 2022.",
        [
            "Measure SANCTION held 2016 - | actor=eu recipient=BDI",
            "Measure AID held 2022-02 - | actor=eu recipient=BDI",
        ],
    ),
    # who says so does not undergo it
    (
        "Menteri Luar Negeri Ghana Kwame Boateng mengatakan seluruh staf kedutaan akan dipulangkan "
        "pada Minggu.",
        [
            "Measure AID planned 2023-06-18 - | actor=GHA actor=kwame-boateng",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_who_did_what_to_whom(text: str, events: list[str]) -> None:
    assert told(text, "id") == events


@pytest.mark.parametrize("text", [text for text, _ in ROWS])
def test_a_text_that_is_cut_off_is_read(text: str) -> None:
    words = text.split()
    for end in range(1, len(words), 3):
        told(" ".join(words[:end]), "id")
