"""Indonesian acts and positions in words of their own, and what two states side by side do together.

Expectations as in `test_sentences_id`, with countries and verbs that no annotated article has together.
"""

from __future__ import annotations

import pytest

from tests.language.test_sentences_id import events_of

TOLD = [
    (
        "Saat bertemu Presiden Chile, Menlu Sugiono membahas tembaga.",
        "Meeting CONSULT CHL:attendee IDN:attendee sugiono:attendee",
    ),
    (
        "Dalam sambungan telepon dengan Menlu Peru, Menlu Sugiono membahas tembaga.",
        "Call CONSULT IDN:attendee PER:attendee sugiono:attendee",
    ),
    (
        "Kepada Menlu Peru, Menlu Sugiono menyampaikan duka cita.",
        "Statement SUPPORT IDN:actor PER:recipient sugiono:actor",
    ),
    (
        "Utusan Uni Afrika, mantan presiden Nigeria Olusegun Obasanjo, tiba di Lome.",
        "Visit CONSULT TGO:host african-union:visitor olusegun-obasanjo:visitor",
    ),
    ("Peru-Chile teken perjanjian perbatasan", "Signing SUPPORT CHL:signatory PER:signatory"),
    (
        "Lima - Chile meneken perjanjian perbatasan dengan Bolivia.",
        "Signing SUPPORT BOL:signatory CHL:signatory",
    ),
    (
        "Peru, Chile, dan Bolivia menggelar latihan militer di Pasifik.",
        "Measure COOPERATE BOL:actor CHL:actor PER:actor",
    ),
    (
        "Peru mengecam pertemuan itu dan menggelar latihan militer di dekat Chile.",
        "Measure MOBILIZE CHL:recipient PER:actor; Statement ACCUSE PER:actor",
    ),
    ("Langkah Peru menuai kecaman dari Santiago.", "Statement ACCUSE CHL:actor PER:recipient"),
    ("Uji coba rudal Peru dilakukan pada Senin.", "Measure MOBILIZE PER:actor"),
    ("Chile prihatin atas uji coba rudal Peru.", ""),
    ("Peru membangun rumah sakit di Bolivia.", "Measure AID BOL:recipient PER:actor"),
    ("Kontraktor Peru membangun rumah sakit di Bolivia.", ""),
    ("Pertukaran tahanan antara Peru dan Chile terjadi di Oman.", "Measure RETREAT CHL:actor PER:actor"),
    ("Peru kena sanksi baru dari Uni Eropa.", "Measure SANCTION PER:recipient eu:actor"),
    ("Peru melarang kapal Chile berlabuh.", "Measure SANCTION CHL:recipient PER:actor"),
    ("Peru mencabut hak istimewa dagang Chile.", "Measure SANCTION CHL:recipient PER:actor"),
    ("Bantuan militer Peru untuk Bolivia ditangguhkan.", "Measure SANCTION BOL:recipient PER:actor"),
    ("Peru geram setelah Chile menutup perbatasan.", "Statement ACCUSE CHL:recipient PER:actor"),
    ("Pelatih Peru geram setelah Chile mencetak gol.", ""),
    ("Chile harus membebaskan nelayan itu, kata Menlu Peru.", "Statement REQUEST CHL:recipient PER:actor"),
    ("Peru tidak menggubris tuntutan Chile.", "Statement REJECT CHL:recipient PER:actor"),
    ("Chile akan menanggung akibatnya, kata Menlu Peru.", "Statement THREATEN CHL:recipient PER:actor"),
    ("Pemulangan 40 WNI dari Peru rampung pada Senin.", "Measure AID IDN:actor"),
    ("Sebanyak 20 dokter Peru diberangkatkan ke Bolivia.", "Measure AID BOL:recipient PER:actor"),
    ("Bolivia menerima 20 ribu ton pupuk dari Peru.", "Measure AID BOL:recipient PER:actor"),
    ("Peru mengembalikan pulau itu kepada Chile.", "Measure RETREAT CHL:recipient PER:actor"),
    ("Parlemen Peru mengesahkan resolusi yang mengutuk Chile.", "Statement ACCUSE CHL:recipient PER:actor"),
]


@pytest.mark.parametrize(("sentence", "events"), TOLD)
def test_words_tell_their_events(sentence: str, events: str) -> None:
    assert "; ".join(events_of(sentence)) == events
