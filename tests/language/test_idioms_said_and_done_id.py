"""Figures of speech of Indonesian reporters: what they tell of states, and daily life that they do not.

Expectations as in `test_sentences_id`, with countries and verbs that no annotated article has together.
"""

from __future__ import annotations

import pytest

from tests.language.test_sentences_id import events_of

TOLD = [
    ("Peru kebakaran jenggot atas bendungan Bolivia.", "Statement ACCUSE BOL:recipient PER:actor"),
    ("Ulah Bolivia membuat Peru gerah.", "Statement ACCUSE BOL:recipient PER:actor"),
    ("Langkah Bolivia menuai kemarahan Peru.", "Statement ACCUSE BOL:recipient PER:actor"),
    ("Menlu Peru menguliti Bolivia di hadapan wartawan.", "Statement ACCUSE BOL:recipient PER:actor"),
    ("Peru menyebut Bolivia bermuka dua.", "Statement ACCUSE BOL:recipient PER:actor"),
    ("Peru merasa ditusuk dari belakang oleh Bolivia.", "Statement ACCUSE BOL:recipient PER:actor"),
    ("Peru tidak menyembunyikan kekesalannya terhadap Bolivia.", "Statement ACCUSE BOL:recipient PER:actor"),
    ("Peru pasang badan bagi Bolivia.", "Statement SUPPORT BOL:recipient PER:actor"),
    ("Peru mengamini usulan Bolivia.", "Statement SUPPORT BOL:recipient PER:actor"),
    ("Peru mengacungkan jempol untuk Bolivia.", "Statement SUPPORT BOL:recipient PER:actor"),
    ("Keputusan Bolivia disambut hangat Peru.", "Statement SUPPORT BOL:recipient PER:actor"),
    ("Keputusan Bolivia mendapat acungan jempol dari Peru.", "Statement SUPPORT BOL:recipient PER:actor"),
    ("Peru tak bergeming meski didesak Bolivia.", "Statement REJECT BOL:recipient PER:actor"),
    ("Peru mengangkat bahu atas teguran Bolivia.", "Statement REJECT BOL:recipient PER:actor"),
    ("Permohonan Peru bertepuk sebelah tangan di Bolivia.", "Statement REJECT BOL:actor PER:recipient"),
    ("Tawaran Peru ditampik mentah-mentah Bolivia.", "Statement REJECT BOL:actor PER:recipient"),
    ("Peru cuci tangan dari permintaan Bolivia.", "Statement REJECT BOL:recipient PER:actor"),
    ("Peru mengetuk pintu Bolivia untuk bantuan beras.", "Statement REQUEST BOL:recipient PER:actor"),
    ("Peru menengadahkan tangan kepada Bolivia.", "Statement REQUEST BOL:recipient PER:actor"),
    ("Peru berpaling ke Bolivia untuk bantuan keamanan.", "Statement REQUEST BOL:recipient PER:actor"),
    ("Peru menyodorkan syarat kepada Bolivia.", "Statement REQUEST BOL:recipient PER:actor"),
    ("Peru menyodorkan ranting zaitun kepada Bolivia.", "Statement AGREE BOL:recipient PER:actor"),
    ("Sengketa perbatasan Peru dan Bolivia menemui titik akhir.", "Statement AGREE BOL:actor PER:actor"),
    ("Peru mengiyakan permintaan Bolivia.", "Statement AGREE BOL:recipient PER:actor"),
    ("Peru mengobral janji kepada Bolivia.", "Statement AGREE BOL:recipient PER:actor"),
    ("Peru bertekuk lutut atas tuntutan Bolivia.", "Statement CONCEDE BOL:recipient PER:actor"),
    ("Peru mengibarkan bendera putih kepada Bolivia.", "Statement CONCEDE BOL:recipient PER:actor"),
    ("Peru memohon ampun kepada Bolivia.", "Statement CONCEDE BOL:recipient PER:actor"),
    ("Peru bersumpah akan membuat Bolivia menyesal.", "Statement THREATEN BOL:recipient PER:actor"),
    ("Peru menabuh genderang perang terhadap Bolivia.", "Statement THREATEN BOL:recipient PER:actor"),
    ("Kesabaran Peru terhadap Bolivia sudah habis.", "Statement THREATEN BOL:recipient PER:actor"),
    ("Peru mengisyaratkan opsi militer terhadap Bolivia.", "Statement THREATEN BOL:recipient PER:actor"),
    ("Peru menendang keluar dua diplomat Bolivia.", "Measure SANCTION BOL:recipient PER:actor"),
    ("Peru menutup keran bantuan bagi Bolivia.", "Measure SANCTION BOL:recipient PER:actor"),
    ("Peru mengunci pintu bagi pejabat Bolivia.", "Measure SANCTION BOL:recipient PER:actor"),
    ("Peru mencoret Bolivia dari daftar mitra dagang.", "Measure SANCTION BOL:recipient PER:actor"),
    ("Peru dan Bolivia mengubur kapak perang.", "Measure SUPPORT BOL:actor PER:actor"),
    ("Peru menyuntik Bolivia dana 40 juta dolar.", "Measure AID BOL:recipient PER:actor"),
    ("Peru menghujani Bolivia dengan bantuan.", "Measure AID BOL:recipient PER:actor"),
    ("Peru menalangi utang Bolivia.", "Measure AID BOL:recipient PER:actor"),
    ("Peru memboyong pulang 40 warganya dari Bolivia.", "Measure AID PER:actor"),
    ("Peru mengendurkan sanksi terhadap Bolivia.", "Measure CONCEDE BOL:recipient PER:actor"),
    ("Serdadu Peru angkat koper dari Bolivia.", "Measure RETREAT BOL:recipient PER:actor"),
    ("Kapal perang Peru membuang sauh di lepas pantai Chile.", "Measure MOBILIZE CHL:recipient PER:actor"),
    ("Peru menggelandang kapal tanker Chile ke Callao.", "Measure COERCE CHL:recipient PER:actor"),
    ("Bom Peru berjatuhan di Bolivia.", "Measure ASSAULT BOL:recipient PER:actor"),
    ("Pasukan Peru dan Bolivia adu senjata di perbatasan.", "Measure ASSAULT BOL:actor PER:actor"),
    ("Massa menyemut di depan Kedutaan Besar Bolivia di Lima.", "Measure PROTEST BOL:recipient PER:actor"),
    ("Peru dan Chile menyatukan kekuatan melawan perompak.", "Measure COOPERATE CHL:actor PER:actor"),
]

NOTHING = [
    "Pelatih Peru mencak-mencak atas keputusan wasit Bolivia.",
    "Warga Peru gerah dengan cuaca di Bolivia.",
    "Bek Peru pasang badan menahan tembakan pemain Bolivia.",
    "Film Peru itu disambut hangat penonton Bolivia.",
    "Kiper Peru menepis tendangan penalti pemain Bolivia.",
    "Kapal pesiar Peru merapat ke pelabuhan Callao.",
    "Cinta pemuda Peru itu bertepuk sebelah tangan di Bolivia.",
    "Peru bertekuk lutut di hadapan Bolivia pada semifinal.",
    "Relawan Peru mengulurkan tangan kepada nenek yang jatuh.",
    "Turis Peru angkat koper dari Bolivia setelah liburan.",
    "Toko roti Peru di Bolivia gulung tikar karena pandemi.",
    "Dokter Peru menyuntik pasien dengan insulin.",
    "Nelayan Peru membuang sauh di dekat pulau.",
    "Jual beli serangan mewarnai laga Peru dan Bolivia.",
    "Pelatih Peru mewanti-wanti pemainnya agar waspada terhadap Bolivia.",
    "Wisatawan menyemut di depan istana di Peru.",
]


@pytest.mark.parametrize(("sentence", "events"), TOLD)
def test_figures_of_speech_tell_their_events(sentence: str, events: str) -> None:
    assert "; ".join(events_of(sentence)) == events


@pytest.mark.parametrize("sentence", NOTHING)
def test_the_same_words_of_daily_life_tell_nothing(sentence: str) -> None:
    assert events_of(sentence) == []
