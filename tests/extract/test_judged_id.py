"""Indonesian: what somebody says of a state or of its deed, in quoted, said and reported words, is a statement."""

from __future__ import annotations

import pytest

from tests.extract.test_left_to_tell_id import lines

NOTHING: list[str] = []

DEEDS_TOLD_BEFORE = [
    (
        'Chad mengusir dua diplomat Kenya pada Rabu. "Keputusan itu sama sekali tidak beralasan," kata Menlu Kenya.',
        ["Measure SANCTION held KEN:recipient TCD:actor", "Statement ACCUSE held KEN:actor TCD:recipient"],
    ),
    (
        "Chad menyita kapal tanker Kenya pada Rabu. Ini pembajakan terang-terangan, tulis Menlu Kenya di X.",
        ["Measure COERCE held KEN:recipient TCD:actor", "Statement ACCUSE held KEN:actor TCD:recipient"],
    ),
    (
        "Jet Chad menggempur Kenya pada Jumat. Serangan itu, kata Menlu Kenya, tidak dapat dibenarkan.",
        ["Measure ASSAULT held KEN:recipient TCD:actor", "Statement ACCUSE held KEN:actor TCD:recipient"],
    ),
    ('"Cuaca itu tidak masuk akal," kata Menlu Kenya.', NOTHING),
    ('"Jembatan itu berbahaya bagi pengendara," kata Menteri Perhubungan Kenya.', NOTHING),
]

OF_A_STATE = [
    ("Langkah Chad itu gegabah, kata Menlu Kenya.", ["Statement ACCUSE held KEN:actor TCD:recipient"]),
    ("Menlu Kenya menilai Chad ingkar janji.", ["Statement ACCUSE held KEN:actor TCD:recipient"]),
    (
        "Menlu Kenya, Rabu, menyatakan sikap Chad dalam perundingan itu mencederai kepercayaan negaranya.",
        ["Statement ACCUSE held KEN:actor TCD:recipient"],
    ),
    (
        "Hukuman terhadap rakyat Sudan oleh Chad sangat keji, tandas Menlu Kenya.",
        ["Statement ACCUSE held KEN:actor TCD:recipient"],
    ),
    ("Bagi Menlu Kenya, langkah Chad patut dipuji.", ["Statement SUPPORT held KEN:actor TCD:recipient"]),
    (
        '"Chad adalah sahabat yang tak pernah ingkar janji," kata Menlu Kenya.',
        ["Statement SUPPORT held KEN:actor TCD:recipient"],
    ),
    (
        "Tudingan Chad bahwa Kenya menimbun beras mengada-ada, ujar Menlu Kenya.",
        ["Statement REJECT held KEN:actor TCD:recipient"],
    ),
    (
        "Chad akan menyesal, kata Presiden Kenya William Ruto.",
        ["Statement THREATEN held KEN:actor TCD:recipient"],
    ),
    (
        "Perlakuan Chad terhadap para uskup tak dapat ditoleransi, demikian Menlu Kenya dalam pernyataannya.",
        ["Statement ACCUSE held KEN:actor TCD:recipient"],
    ),
    (
        '"Tuduhan itu sama sekali tidak berdasar," kata Menlu Kenya, menjawab pernyataan Chad.',
        ["Statement REJECT held KEN:actor TCD:recipient"],
    ),
    ('"Terima kasih, Chad," kata pelatih Kenya.', NOTHING),
    ("Langkah kami itu berani, kata Menlu Kenya.", NOTHING),
    ("Langkah Kenya itu berani, kata Menlu Kenya.", NOTHING),
    ("Langkah Chad itu gegabah, kata pengamat Timur Tengah Yon Machmudi.", NOTHING),
    ("Langkah Chad itu gegabah, kata Yon Machmudi dari Universitas Indonesia.", NOTHING),
    ("Langkah Chad itu tidak gegabah, kata Menlu Kenya.", NOTHING),
    ("Pertumbuhan ekonomi Chad sangat mengecewakan, menurut Bank Dunia.", NOTHING),
    ("Gol Chad itu memalukan, kata pelatih Kenya.", NOTHING),
]

ASKED = [
    (
        "Chad, menurut Menlu Kenya, seharusnya membebaskan para tahanan.",
        ["Statement REQUEST held KEN:actor TCD:recipient"],
    ),
    (
        "Sudah saatnya Chad membuka perbatasan, kata Menlu Kenya.",
        ["Statement REQUEST held KEN:actor TCD:recipient"],
    ),
    (
        '"Hentikan pengeboman itu sekarang juga," seru Menlu Kenya kepada Chad.',
        ["Statement REQUEST held KEN:actor TCD:recipient"],
    ),
    ('"Terima kasih, Chad," kata Menlu Kenya.', ["Statement SUPPORT held KEN:actor TCD:recipient"]),
    ('"Hentikan pengeboman itu sekarang juga," seru Menlu Kenya.', NOTHING),
    ("Chad seharusnya bermain dari sayap, kata pelatih Kenya.", NOTHING),
]


@pytest.mark.parametrize(("text", "told"), [*DEEDS_TOLD_BEFORE, *OF_A_STATE, *ASKED])
def test_what_is_said_of_others(text: str, told: list[str]) -> None:
    assert sorted(lines(text)) == sorted(told)
