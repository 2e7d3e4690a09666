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


@pytest.mark.parametrize(("text", "want"), [*CROWDS, *DESCENT, *IN_ITS_CAPITAL])
def test_deeds_of_states(text: str, want: list[str]) -> None:
    assert lines(text) == want
