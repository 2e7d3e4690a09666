"""Indonesian: words and deeds in wordings that editors vary: taps of aid, envoys who must appear, thumbs and telephones."""

from __future__ import annotations

import pytest

from tests.extract.test_left_to_tell_id import lines

NOTHING: list[str] = []

TOLD = [
    (
        "Keran dana dari Kenya untuk Chad ditutup sejak Januari.",
        ["Measure SANCTION held KEN:actor TCD:recipient"],
    ),
    (
        "Duta Besar Chad diminta menghadap Menlu Kenya pada Senin.",
        ["Measure ACCUSE held KEN:actor TCD:recipient"],
    ),
    ("Paket makanan diterjunkan Kenya ke Chad pada Senin.", ["Measure AID held KEN:actor TCD:recipient"]),
    ("Kapal tanker Chad jatuh ke tangan pasukan Kenya.", ["Measure COERCE held KEN:actor TCD:recipient"]),
    (
        "Putusan Chad disambut Kenya sebagai kemenangan hukum.",
        ["Statement SUPPORT held KEN:actor TCD:recipient"],
    ),
    ("Menlu Kenya tak pelit pujian bagi Chad.", ["Statement SUPPORT held KEN:actor TCD:recipient"]),
    ("Kenya menempatkan diri di belakang Chad.", ["Statement SUPPORT held KEN:actor TCD:recipient"]),
    ("Kenya bereaksi keras atas keputusan Chad.", ["Statement ACCUSE held KEN:actor TCD:recipient"]),
    ("Kenya ingin Chad menarik pasukannya.", ["Statement REQUEST held KEN:actor TCD:recipient"]),
    ("Kenya berkata tidak kepada usul Chad.", ["Statement REJECT held KEN:actor TCD:recipient"]),
    ("Usul Chad tak diterima Kenya.", ["Statement REJECT held KEN:actor TCD:recipient"]),
    ("Menlu Kenya membawa janji bantuan untuk Chad.", ["Statement AGREE held KEN:actor TCD:recipient"]),
    ("Kenya memohon ampun kepada Chad.", ["Statement CONCEDE held KEN:actor TCD:recipient"]),
    ("Hubungan resmi Kenya dan Chad terjalin pada Mei 1965.", ["Measure SUPPORT held KEN:actor TCD:actor"]),
    ("Keran air dari Kenya untuk Chad tertutup sejak Januari.", NOTHING),
    ("Gelar juara Chad jatuh ke tangan Kenya.", NOTHING),
    ("Kenya berkata tidak kepada narkoba.", NOTHING),
    ("Kartu kredit Chad tak diterima Kenya.", NOTHING),
    ("Hubungan Kenya dan Chad terjalin baik.", NOTHING),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_what_editors_write_instead(text: str, told: list[str]) -> None:
    assert lines(text) == told
