"""Indonesian: deeds of states in the words that editors vary, what firms and matches do, what somebody can do."""

from __future__ import annotations

import pytest

from tests.extract.test_left_to_tell_id import lines

NOTHING: list[str] = []

TOLD = [
    (
        "Kenya menambah sembilan kolonel Chad ke dalam daftar sanksinya.",
        ["Measure SANCTION held KEN:actor TCD:recipient"],
    ),
    (
        "Sembilan kolonel Chad tercantum dalam daftar sanksi Kenya.",
        ["Measure SANCTION held KEN:actor TCD:recipient"],
    ),
    ("Kenya memutus tali diplomatik dengan Chad.", ["Measure SANCTION held KEN:actor TCD:recipient"]),
    ("Kenya menyetop masuknya wijen dari Chad.", ["Measure SANCTION held KEN:actor TCD:recipient"]),
    (
        "Tarif 40 persen dikenakan Kenya atas mobil Chad.",
        ["Measure SANCTION held KEN:actor TCD:recipient"],
    ),
    (
        "Kenya membiarkan kosong pos duta besarnya di Chad.",
        ["Measure SANCTION held KEN:actor TCD:recipient"],
    ),
    ("Kenya menurunkan tim medis di Chad.", ["Measure AID held KEN:actor TCD:recipient"]),
    ("Kenya merelakan dua helikopternya untuk Chad.", ["Measure AID held KEN:actor TCD:recipient"]),
    ("Kenya menerbangkan pulang 30 warganya dari Chad.", ["Measure AID held KEN:actor"]),
    ("Kenya mengirim 90 polisi ke Chad.", ["Measure AID held KEN:actor TCD:recipient"]),
    (
        "Jet tempur Kenya menyelonong ke ruang udara Chad.",
        ["Measure MOBILIZE held KEN:actor TCD:recipient"],
    ),
    (
        "Kapal penjaga pantai Kenya menguntit kapal survei Chad.",
        ["Measure MOBILIZE held KEN:actor TCD:recipient"],
    ),
    ("Drone militer Kenya mengitari Chad.", ["Measure MOBILIZE held KEN:actor TCD:recipient"]),
    ("Artileri Kenya menghajar desa di Chad.", ["Measure ASSAULT held KEN:actor TCD:recipient"]),
    (
        "Kenya mengguyur perahu Chad dengan meriam air.",
        ["Measure ASSAULT held KEN:actor TCD:recipient"],
    ),
    (
        "Prajurit Kenya dan Chad baku hantam di perbatasan.",
        ["Measure ASSAULT held KEN:actor TCD:actor"],
    ),
    ("Kenya membawa pulang 70 prajuritnya dari Chad.", ["Measure RETREAT held KEN:actor TCD:recipient"]),
    ("Kenya dan Chad saling melepas tahanan.", ["Measure RETREAT held KEN:actor TCD:actor"]),
    ("Kenya memperingan embargo terhadap Chad.", ["Measure CONCEDE held KEN:actor TCD:recipient"]),
    (
        "Kenya memulangkan secara paksa seribu warga Chad.",
        ["Measure COERCE held KEN:actor TCD:recipient"],
    ),
    ("Kenya memutus aliran listrik ke Chad.", ["Measure COERCE held KEN:actor TCD:recipient"]),
    (
        "Pengadilan Kenya menjatuhkan hukuman mati kepada akademisi Chad.",
        ["Measure SANCTION held KEN:actor TCD:recipient"],
    ),
    ("Kenya mengirim helikopter pesanan Chad.", ["Measure COOPERATE held KEN:actor TCD:recipient"]),
    (
        "Kenya dan Chad mengaktifkan pos perbatasan bersama.",
        ["Measure COOPERATE held KEN:actor TCD:actor"],
    ),
    # words to others
    ("Kenya menengarai Chad mendalangi serbuan itu.", ["Statement ACCUSE held KEN:actor TCD:recipient"]),
    ("Surat belasungkawa Kenya dikirim kepada Chad.", ["Statement SUPPORT held KEN:actor TCD:recipient"]),
    ("Ucapan belasungkawa Kenya diterima Chad.", NOTHING),
    # firms and clubs take no measures of their states
    ("Perusahaan Kenya membekukan aset Chad.", NOTHING),
    ("Klub Kenya mengecam klub Chad.", NOTHING),
    ("Pelatih Kenya menuding wasit asal Chad.", NOTHING),
    ("Warganet Kenya memuji konser penyanyi Chad.", NOTHING),
    ("Pengusaha Kenya menanam modal di Chad.", NOTHING),
    # blows of a match; what is done again and again
    ("Kenya menggempur Chad 2-0 di Lome.", NOTHING),
    ("Kenya rutin mengusir diplomat Chad.", NOTHING),
    ("Kenya menggempur Chad dengan 2-3 rudal.", ["Measure ASSAULT held KEN:actor TCD:recipient"]),
    ("Pengadilan Kenya menjatuhkan hukuman kepada pencuri Chad.", NOTHING),
    ("Topan memorakporandakan desa di Chad.", NOTHING),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_what_states_do(text: str, told: list[str]) -> None:
    assert lines(text) == told


@pytest.mark.parametrize("can", ["dapat", "mampu"])
def test_what_somebody_can_do_is_not_done(can: str) -> None:
    assert lines(f"Kenya {can} menyerang Chad dengan rudal barunya.") == NOTHING
