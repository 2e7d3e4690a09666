"""Indonesian idioms once more: utterances told by their nouns, and figures of speech of acts and meetings.

Expectations as in `test_sentences_id`, with countries that no annotated article has together.
"""

from __future__ import annotations

import pytest

from tests.language.test_sentences_id import events_of

TOLD = [
    ("Teguran dialamatkan Peru kepada Bolivia.", "Statement ACCUSE BOL:recipient PER:actor"),
    ("Kejengkelan atas keputusan Bolivia diutarakan Peru.", "Statement ACCUSE BOL:recipient PER:actor"),
    ("Cibiran meluncur dari Peru terhadap Bolivia.", "Statement ACCUSE BOL:recipient PER:actor"),
    ("Ucapan terima kasih dilayangkan Peru kepada Bolivia.", "Statement SUPPORT BOL:recipient PER:actor"),
    ("Karangan bunga duka cita dikirim Peru untuk Bolivia.", "Statement SUPPORT BOL:recipient PER:actor"),
    ("Restu mengalir dari Peru untuk Bolivia.", "Statement SUPPORT BOL:recipient PER:actor"),
    ("Sanggahan dilontarkan Peru terhadap tuduhan Bolivia.", "Statement REJECT BOL:recipient PER:actor"),
    ("Permohonan diajukan Peru kepada Bolivia.", "Statement REQUEST BOL:recipient PER:actor"),
    ("Kesanggupan memasok gas ke Bolivia ditegaskan Peru.", "Statement AGREE BOL:recipient PER:actor"),
    ("Gertakan dilayangkan Peru kepada Bolivia.", "Statement THREATEN BOL:recipient PER:actor"),
    ("Ultimatum dijatuhkan Peru kepada Bolivia.", "Statement THREATEN BOL:recipient PER:actor"),
    ("Tawaran Bolivia diterima Peru.", "Statement AGREE BOL:recipient PER:actor"),
    ("Bolivia jadi bulan-bulanan kritik Peru.", "Statement ACCUSE BOL:recipient PER:actor"),
    ("Sikap Bolivia menimbulkan kegelisahan Peru.", "Statement ACCUSE BOL:recipient PER:actor"),
    ("Peru menyambut dengan tangan terbuka keputusan Bolivia.", "Statement SUPPORT BOL:recipient PER:actor"),
    ("Peru berkirim ucapan selamat kepada Bolivia.", "Statement SUPPORT BOL:recipient PER:actor"),
    ("Bolivia banjir pujian dari Peru.", "Statement SUPPORT BOL:recipient PER:actor"),
    ("Usul Bolivia mendapat sokongan Peru.", "Statement SUPPORT BOL:recipient PER:actor"),
    ("Peru bergeming atas ajakan Bolivia.", "Statement REJECT BOL:recipient PER:actor"),
    ("Peru emoh menuruti permintaan Bolivia.", "Statement REJECT BOL:recipient PER:actor"),
    ("Peru pantang mengakui Bolivia.", "Statement REJECT BOL:recipient PER:actor"),
    ("Peru memasang garis merah atas rencana Bolivia.", "Statement REJECT BOL:recipient PER:actor"),
    ("Peru mengajak Bolivia duduk bersama soal perbatasan.", "Statement REQUEST BOL:recipient PER:actor"),
    (
        "Presiden Peru menitipkan harapan kepada Bolivia agar membuka perbatasan.",
        "Statement REQUEST BOL:recipient PER:actor",
    ),
    (
        "Peru menyodorkan diri sebagai penengah Bolivia dan Chile.",
        "Statement AGREE BOL:recipient CHL:recipient PER:actor",
    ),
    ("Peru pasang tenggat bagi Bolivia.", "Statement THREATEN BOL:recipient PER:actor"),
    ("Peru tak segan mengambil tindakan terhadap Bolivia.", "Statement THREATEN BOL:recipient PER:actor"),
    ("Peru menyiapkan pukulan balasan terhadap Bolivia.", "Statement THREATEN BOL:recipient PER:actor"),
    ("Peru mengandangkan pesawat Bolivia.", "Measure SANCTION BOL:recipient PER:actor"),
    ("Peru menggembok perbatasannya dengan Bolivia.", "Measure SANCTION BOL:recipient PER:actor"),
    ("Peru cabut dari ECOWAS.", "Measure SANCTION PER:actor ecowas:recipient"),
    ("Peru menyuruh duta besar Bolivia angkat koper.", "Measure SANCTION BOL:recipient PER:actor"),
    (
        "Peru memberlakukan larangan penggunaan aplikasi buatan Bolivia.",
        "Measure SANCTION BOL:recipient PER:actor",
    ),
    ("Peru menghentikan impor mobil buatan Bolivia.", "Measure SANCTION BOL:recipient PER:actor"),
    ("Peru menanggung gaji pegawai negeri Bolivia.", "Measure AID BOL:recipient PER:actor"),
    ("Peru melepas kapal tanker Bolivia.", "Measure RETREAT BOL:recipient PER:actor"),
    ("Peru angkat kaki dari Bolivia.", "Measure RETREAT BOL:recipient PER:actor"),
    ("Tentara Peru mengosongkan sebagian besar desa di Bolivia.", "Measure RETREAT BOL:recipient PER:actor"),
    ("Peru dan Bolivia barter tahanan.", "Measure RETREAT BOL:actor PER:actor"),
    ("Ribuan orang mengepung Kedutaan Besar Peru di Tokyo.", "Measure PROTEST JPN:actor PER:recipient"),
    (
        "Presiden Peru satu mobil dengan Presiden Bolivia di Tokyo.",
        "Meeting CONSULT BOL:attendee PER:attendee",
    ),
    ("Karpet merah digelar Peru bagi Presiden Bolivia.", "Visit CONSULT BOL:visitor PER:host"),
    ("Peru dan Bolivia kembali duduk satu meja di Tokyo.", "Negotiation CONSULT BOL:attendee PER:attendee"),
    ("Peru dan Bolivia mengikat perjanjian pertahanan.", "Signing SUPPORT BOL:signatory PER:signatory"),
    (
        "Penganugerahan bintang jasa kepada Presiden Peru oleh Presiden Bolivia berlangsung pada Senin.",
        "Ceremony - BOL:host PER:attendee",
    ),
    (
        "Menlu Peru menggunting pita Kedutaan Besar Peru di La Paz, Bolivia.",
        "Ceremony - BOL:host PER:attendee embassy-of-peru-in-la-paz:attendee",
    ),
    (
        "Sikap Peru yang memveto bantuan bagi Bolivia memicu kemarahan Chile.",
        "Statement ACCUSE CHL:actor PER:recipient; Statement REJECT BOL:recipient PER:actor",
    ),
    (
        "Keputusan Peru meneken kesepakatan dengan Bolivia menuai kegusaran Chile.",
        "Signing SUPPORT BOL:signatory PER:signatory; Statement ACCUSE CHL:actor PER:recipient",
    ),
    ("Penolakan terhadap rencana Bolivia disuarakan Peru.", "Statement REJECT BOL:recipient PER:actor"),
    (
        "Pengusiran tiga diplomat Bolivia dilakukan Peru pada Senin.",
        "Measure SANCTION BOL:recipient PER:actor",
    ),
    ("Penyitaan kapal Bolivia dilakukan Peru.", "Measure COERCE BOL:recipient PER:actor"),
    ("Pembebasan tiga tahanan Bolivia dilakukan Peru.", "Measure RETREAT BOL:recipient PER:actor"),
    ("Penangguhan kerja sama dengan Bolivia diputuskan Peru.", "Measure SANCTION BOL:recipient PER:actor"),
    (
        "Larangan masuk dikenakan Peru terhadap dua menteri Bolivia.",
        "Measure SANCTION BOL:recipient PER:actor",
    ),
    ("Kelonggaran visa diberikan Peru kepada warga Bolivia.", "Measure CONCEDE BOL:recipient PER:actor"),
    ("Keanggotaan Peru di ECOWAS dibekukan.", "Measure SANCTION PER:recipient ecowas:actor"),
    ("Izin terbang maskapai Bolivia dicabut Peru.", "Measure SANCTION BOL:recipient PER:actor"),
    (
        "Peru mempersilakan duta besar Bolivia meninggalkan negara itu.",
        "Measure SANCTION BOL:recipient PER:actor",
    ),
    ("Usulan Peru tidak ditanggapi Bolivia.", "Statement REJECT BOL:actor PER:recipient"),
    ("Peru menganggap angin lalu tuduhan Bolivia.", "Statement REJECT BOL:recipient PER:actor"),
    ("Kesediaan Peru menjadi penengah disampaikan Presiden Peru.", "Statement AGREE PER:actor"),
    (
        "Angkatan laut Peru dan Bolivia berpatroli bersama di Teluk Guinea.",
        "Measure COOPERATE BOL:actor PER:actor navy-of-peru:actor",
    ),
    (
        "Menlu Peru dan Menlu Bolivia bertukar pandangan di Tokyo.",
        "Meeting CONSULT BOL:attendee PER:attendee",
    ),
]

NOTHING = [
    "Kiper Maroko itu banjir pujian dari suporter.",
    "Pelatih Shin Tae-yong naik darah atas ulah wasit asal Oman.",
    "Tim Prancis angkat kaki dari Piala Dunia.",
    "Investor Tiongkok angkat kaki dari bursa Indonesia.",
    "Kritik pedas terlontar dari penonton film Korea Selatan itu.",
    "Ultimatum dijatuhkan manajemen kepada pelatih asal Spanyol.",
    "Tawaran klub Turki diterima pemain Indonesia itu.",
    "Penandatanganan kontrak pemain Brasil itu berlangsung di Lisboa, Portugal.",
    "Peresmian restoran Jepang di Bandung dihadiri artis.",
    "Bupati Sleman menggunting pita pasar baru.",
    "Penyelundup Iran itu membuang sauh di perairan Aceh.",
    "Wali Kota Surabaya mengetuk pintu rumah warga miskin.",
    "Sindiran suporter Malaysia untuk timnas Indonesia viral di media sosial.",
    "Jaksa menuntut terdakwa asal Nigeria 12 tahun penjara.",
    "Perempuan asal Filipina itu memegang tampuk pimpinan perusahaan.",
    "Wisatawan Tiongkok menyeruput kopi di Gayo.",
    "Badai salju mengunci bandara di Jerman.",
]


@pytest.mark.parametrize(("sentence", "events"), TOLD)
def test_idioms_tell_their_events(sentence: str, events: str) -> None:
    assert "; ".join(events_of(sentence)) == events


@pytest.mark.parametrize("sentence", NOTHING)
def test_the_same_words_elsewhere_tell_nothing(sentence: str) -> None:
    assert events_of(sentence) == []
