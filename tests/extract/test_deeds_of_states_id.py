"""Indonesian deeds and statements of states: who acts, who only stems from there, what a crowd asks for."""

from __future__ import annotations

import pytest

from tests.extract.test_left_to_tell_id import lines

NOTHING: list[str] = []

CROWDS = [
    ("Massa menuntut Pemerintah Maladewa menarik duta besarnya dari India.", NOTHING),
    (
        "Ribuan demonstran di Nairobi menuntut pemerintah memutuskan hubungan dengan Uganda.",
        ["Measure PROTEST held KEN:actor"],
    ),
    (
        "Massa menyerbu Kedutaan Besar Uganda di Nairobi sambil menuntut Kenya mengirim pasukan ke perbatasan.",
        ["Measure PROTEST held KEN:actor UGA:recipient"],
    ),
    (
        "Sehari setelah massa menyerbu Kedutaan Besar Uganda di Nairobi, Kenya mengusir duta besar Uganda.",
        ["Measure PROTEST held KEN:actor UGA:recipient", "Measure SANCTION held KEN:actor UGA:recipient"],
    ),
]

DESCENT = [
    ("Pengusaha Kenya keturunan India mengecam Uganda.", NOTHING),
    ("Aktor keturunan Iran mengecam Irak.", NOTHING),
    ("Aktivis berkebangsaan Jerman mengecam Rusia.", NOTHING),
    ("Petinju berpaspor Kanada itu kembali menolak undangan Iran.", NOTHING),
    ("Aktivis berkebangsaan Jerman ditahan Iran.", ["Measure COERCE held DEU:recipient IRN:actor"]),
    ("Iran menahan ilmuwan Prancis keturunan Iran.", ["Measure COERCE held FRA:recipient IRN:actor"]),
]

IN_ITS_CAPITAL = [
    ("Parlemen di Islamabad menolak ajakan Arab Saudi.", ["Statement REJECT held PAK:actor SAU:recipient"]),
    (
        "Permintaan Uganda ditolak pemerintah di Nairobi.",
        ["Statement REJECT held KEN:actor UGA:recipient"],
    ),
    (
        "Langkah Uganda disambut baik kabinet di Nairobi.",
        ["Statement SUPPORT held KEN:actor UGA:recipient"],
    ),
    (
        "Pihak berwenang di Teheran menahan dua wartawan Prancis.",
        ["Measure COERCE held FRA:recipient IRN:actor"],
    ),
    ("Dalam rapat kabinet di Nairobi, Presiden Kenya William Ruto membahas anggaran.", NOTHING),
    ("Gedung parlemen di Nairobi terbakar.", NOTHING),
]

NOT_YET = [
    ("Parlemen Kenya masih harus meratifikasi perjanjian itu.", ["Measure SUPPORT planned KEN:actor"]),
    (
        "Perjanjian itu baru berlaku setelah diratifikasi Kenya.",
        ["Measure SUPPORT conditional KEN:actor"],
    ),
    ("Traktat itu diratifikasi Uganda pada Senin.", ["Measure SUPPORT held UGA:actor"]),
    (
        "Kenya menegaskan tidak akan membuka perbatasan sebelum Uganda membebaskan dua tentara Kenya.",
        ["Statement REJECT held KEN:actor", "Measure RETREAT conditional KEN:recipient UGA:actor"],
    ),
]

DONE = [
    (
        "Seusai rapat yang dipimpin Presiden Kenya William Ruto, diputuskan bahwa ekspor beras ke Uganda dihentikan.",
        ["Measure SANCTION held KEN:actor UGA:recipient"],
    ),
    (
        "Jepang menyerahkan bantuan US$2 juta kepada WFP untuk Mozambik.",
        ["Measure AID held JPN:actor MOZ:recipient wfp:recipient"],
    ),
    (
        "Rwanda mengirim seribu tentara ke Mozambik atas permintaan Maputo.",
        ["Measure MOBILIZE held MOZ:recipient RWA:actor", "Statement REQUEST held MOZ:actor RWA:recipient"],
    ),
    (
        "Penghapusan fasilitas bebas visa bagi warga Uganda diumumkan Kenya.",
        ["Measure SANCTION held KEN:actor UGA:recipient"],
    ),
    (
        "Amerika Serikat mencoret Kenya dari daftar negara penerima bebas bea.",
        ["Measure SANCTION held KEN:recipient USA:actor"],
    ),
    ("Pasukan Kenya menerobos perbatasan Uganda.", ["Measure ASSAULT held KEN:actor UGA:recipient"]),
    ("Pengungsi Uganda melintasi perbatasan Kenya.", NOTHING),
    ("Pelatih mencoret pemain Kenya dari daftar skuad.", NOTHING),
]


@pytest.mark.parametrize(("text", "want"), [*CROWDS, *DESCENT, *IN_ITS_CAPITAL, *NOT_YET, *DONE])
def test_deeds_of_states(text: str, want: list[str]) -> None:
    assert lines(text) == want
