"""Indonesian: claims, demands and decisions that others answer; what was parted or joined with a deed."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_left_to_tell_id import lines

ROWS: list[tuple[str, list[str]]] = [
    # what is claimed or proposed is no deed where the answer stands behind it in the passive
    (
        "Tuduhan Ghana bahwa Togo bersiap menyerang wilayahnya dibantah Lome pada Kamis.",
        ["Statement REJECT held GHA:recipient TGO:actor"],
    ),
    (
        "Usulan Peru agar pasukan dikerahkan ke Haiti ditolak Chile pada Rabu.",
        ["Statement REJECT held CHL:actor PER:recipient"],
    ),
    (
        "Pada Senin, usul Peru agar Kuba diundang ke pertemuan itu ditolak mentah-mentah oleh Chile.",
        ["Statement REJECT held CHL:actor PER:recipient"],
    ),
    (
        "Desakan Kenya supaya sanksi dijatuhkan terhadap Togo tidak dipenuhi Ghana.",
        ["Statement REJECT held GHA:actor KEN:recipient"],
    ),
    # whoever is asked is told by the asking
    (
        "Permintaan Ghana agar Togo menarik pasukannya ditolak Lome pada Senin.",
        [
            "Statement REQUEST held GHA:actor TGO:recipient",
            "Statement REJECT held GHA:recipient TGO:actor",
        ],
    ),
    # two answer it
    (
        "Tawaran Qatar untuk menengahi konflik itu disambut baik Ghana, tetapi ditolak Togo.",
        [
            "Statement SUPPORT held GHA:actor QAT:recipient",
            "Statement REJECT held QAT:recipient TGO:actor",
        ],
    ),
    # what was decided is a deed, of which the answer to it is told apart
    (
        "Langkah Peru menarik duta besarnya dari Meksiko disesalkan Chile.",
        [
            "Measure SANCTION held MEX:recipient PER:actor",
            "Statement ACCUSE held CHL:actor PER:recipient",
        ],
    ),
    (
        "Keputusan Niger mengusir Duta Besar Belgia dikecam Ghana pada Selasa.",
        [
            "Measure SANCTION held BEL:recipient NER:actor",
            "Statement ACCUSE held GHA:actor NER:recipient",
        ],
    ),
    (
        "Rencana Peru membeli rudal dari Jepang disambut baik Chile.",
        [
            "Measure COOPERATE planned JPN:recipient PER:actor",
            "Statement SUPPORT held CHL:actor PER:recipient",
        ],
    ),
    # the answer is all that is claimed, or it only came before
    # who would like to host a conference does not host it yet
    (
        "Pencalonan Turki sebagai tuan rumah COP31 didukung Oman.",
        ["Statement SUPPORT held OMN:actor TUR:recipient", "Conference CONSULT planned"],
    ),
    ("Australia menarik pencalonan sebagai tuan rumah COP31.", ["Conference CONSULT planned"]),
    # whoever blames one goes on to blame another; what the blamed did is no deed of his
    (
        "Peru menuding Bolivia mencampuri urusan dalam negerinya dan mencela sikap Meksiko.",
        [
            "Statement ACCUSE held BOL:recipient PER:actor",
            "Statement ACCUSE held MEX:recipient PER:actor",
        ],
    ),
    (
        "Iran menuduh Irak menyerang kedutaannya dan membunuh dua perwira.",
        ["Statement ACCUSE held IRN:actor IRQ:recipient"],
    ),
    # two that are broken off, joined by a conjunction
    (
        "Niger menghentikan penerbitan visa bagi warga Benin dan membekukan kerja sama keamanan dengan negara itu.",
        ["Measure SANCTION held BEN:recipient NER:actor"] * 2,
    ),
    (
        "Niger menghentikan penerbitan visa bagi warga Benin dengan membekukan kerja sama konsuler.",
        ["Measure SANCTION held BEN:recipient NER:actor"],
    ),
    # what was planned once, and is to be on another day
    (
        "Pertemuan Menteri Luar Negeri Kuwait dan Irak yang semula dijadwalkan pada Mei akan digelar pada Juli.",
        ["Meeting CONSULT planned IRQ:attendee KWT:attendee"],
    ),
    (
        "Pertemuan Menteri Luar Negeri Kuwait dan Irak yang semula dijadwalkan pada Mei ditunda.",
        ["Meeting CONSULT cancelled IRQ:attendee KWT:attendee"],
    ),
    # whoever broke something off takes it up again
    (
        "Hubungan diplomatik dengan Rabat, yang diputuskan Mali pada 3 Maret 2019, akan dipulihkan bulan depan.",
        ["Measure SANCTION held MAR:recipient MLI:actor", "Measure SUPPORT planned MAR:recipient MLI:actor"],
    ),
    (
        "Sanksi terhadap Togo, yang dijatuhkan Ghana pada Januari, dicabut oleh Mali pada Senin.",
        ["Measure SANCTION held GHA:actor TGO:recipient", "Measure CONCEDE held MLI:actor TGO:recipient"],
    ),
    ("Klaim Ghana bahwa tawarannya ditolak Togo pada Rabu memicu protes.", []),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_what_is_told(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "days"),
    [
        # the day of the return is the last of the visit
        (
            "Presiden Finlandia Alexander Stubb kembali ke Helsinki pada Kamis setelah kunjungan tiga hari ke Brasil.",
            ("2024-04-30", "2024-05-02"),
        ),
        (
            "Presiden Finlandia Alexander Stubb tiba di Brasil pada Kamis untuk kunjungan tiga hari.",
            ("2024-05-02", "2024-05-04"),
        ),
    ],
)
def test_days_of_a_visit(text: str, days: tuple[str, str]) -> None:
    article = article_from_text(text, "claims", language="id", published="2024-05-03")
    (visit,) = extract_article(article).events
    assert (visit.start and visit.start.iso, visit.end and visit.end.iso) == days
