"""Indonesian acts in the constructions of news: what each sentence must tell, and what it must not.

A table of acts by constructions (see `tests/extract/test_acts_varied_id.py`) showed where one of them told nothing.
"""

from __future__ import annotations

import pytest

from tests.language.test_sentences_id import events_of

TOLD = [
    (
        "Menlu Kanada Anita Anand mengumumkan bahwa Kanada mengakui Palestina sebagai negara.",
        "Statement SUPPORT CAN:actor PSE:recipient anita-anand:actor",
    ),
    (
        "Kanada menggelar rapat darurat dan mencabut sanksi terhadap Chad.",
        "Measure CONCEDE CAN:actor TCD:recipient",
    ),
    (
        "Setelah Kanada menangguhkan bantuan untuk Chad, ketegangan meningkat.",
        "Measure SANCTION CAN:actor TCD:recipient",
    ),
    (
        "Sehari setelah Kanada menutup perbatasannya dengan Peru, bursa saham turun.",
        "Measure SANCTION CAN:actor PER:recipient",
    ),
    (
        "Kementerian Luar Negeri Kanada menutup kedutaannya di Lima.",
        "Measure SANCTION CAN:actor PER:recipient mfa-can:actor",
    ),
    (
        "Kementerian Luar Negeri Jerman menuntut Rusia menarik pasukannya dari Ukraina.",
        "Statement REQUEST DEU:actor RUS:recipient mfa-deu:actor",
    ),
    (
        "Perdana Menteri Kanada Mark Carney mengirim tim penyelamat ke Turki.",
        "Measure AID CAN:actor TUR:recipient mark-carney:actor",
    ),
    (
        "Kanada kembali memanggil Duta Besar Peru.",
        "Measure ACCUSE CAN:actor PER:recipient",
    ),
    (
        "Kanada mengatakan telah menyelidiki Peru atas dugaan kejahatan perang.",
        "Measure ACCUSE CAN:actor PER:recipient",
    ),
    (
        "Kanada bereaksi keras atas kudeta itu. Negara itu menandatangani perjanjian dagang dengan Peru.",
        "Signing SUPPORT CAN:signatory PER:signatory",
    ),
    (
        "Kanada mendesak agar Serbia mengakui Kosovo.",
        "Statement REQUEST CAN:actor SRB:recipient",
    ),
    (
        "Serbia didesak oleh Kanada mengakui Kosovo.",
        "Statement REQUEST CAN:actor SRB:recipient",
    ),
    (
        "Kanada menghentikan pengiriman senjata ke Israel.",
        "Measure SANCTION CAN:actor ISR:recipient",
    ),
    (
        "Kanada menyerukan diakhirinya perang di Sudan.",
        "Statement REQUEST CAN:actor SDN:recipient",
    ),
    (
        "Kanada menuntut pembebasan tahanan politik di Belarus.",
        "Statement REQUEST BLR:recipient CAN:actor",
    ),
    (
        "Kanada mengutarakan keprihatinannya atas kekerasan di Myanmar.",
        "Statement ACCUSE CAN:actor MMR:recipient",
    ),
    (
        "Serangan udara ke Chad dilancarkan Kanada pada Senin.",
        "Measure ASSAULT CAN:actor TCD:recipient",
    ),
    (
        "Bantuan kemanusiaan dikirim ke Chad, kata Kementerian Luar Negeri Kanada.",
        "Measure AID CAN:actor TCD:recipient mfa-can:actor",
    ),
    (
        "Sanksi baru terhadap Chad dijatuhkan, kata Kementerian Luar Negeri Kanada.",
        "Measure SANCTION CAN:actor TCD:recipient mfa-can:actor",
    ),
    (
        "Kanada mendamaikan Chad dan Sudan di Doha.",
        "Negotiation CONSULT CAN:mediator SDN:attendee TCD:attendee",
    ),
    (
        "Kanada mengakhiri misi militernya di Mali.",
        "Measure RETREAT CAN:actor MLI:recipient",
    ),
    (
        "Kanada menjatuhkan drone Iran.",
        "Measure ASSAULT CAN:actor IRN:recipient",
    ),
    (
        "Kanada meninggalkan Perjanjian Langit Terbuka.",
        "Measure SANCTION CAN:actor",
    ),
    (
        "Kanada menutup pintu perbatasan dengan Peru.",
        "Measure SANCTION CAN:actor PER:recipient",
    ),
    (
        "Kanada menangguhkan kegiatan kedutaannya di Lima.",
        "Measure SANCTION CAN:actor PER:recipient",
    ),
    (
        "Kanada mengoperasikan kembali kedutaannya di Lima.",
        "Ceremony - CAN:host PER:attendee",
    ),
    (
        "Kanada melanjutkan kembali hubungan diplomatik dengan Peru.",
        "Measure SUPPORT CAN:actor PER:actor",
    ),
    (
        "Kanada memperbarui sanksi terhadap Peru.",
        "Measure SANCTION CAN:actor PER:recipient",
    ),
    (
        "Kanada menyanksi Peru.",
        "Measure SANCTION CAN:actor PER:recipient",
    ),
    (
        "Kanada membebaskan utang Chad.",
        "Measure AID CAN:actor TCD:recipient",
    ),
    (
        "Kanada melakukan aksesi ke Perjanjian Pelarangan Senjata Nuklir.",
        "Measure SUPPORT CAN:actor",
    ),
    (
        "Kanada melayangkan undangan kepada Presiden Prancis Emmanuel Macron.",
        "Statement REQUEST CAN:actor FRA:recipient emmanuel-macron:recipient",
    ),
    (
        "Kanada menyepakati usulan Turki.",
        "Statement AGREE CAN:actor TUR:recipient",
    ),
    (
        "Kanada menyerahkan dua tahanan kepada Peru.",
        "Measure RETREAT CAN:actor PER:recipient",
    ),
    (
        "Kanada mengecam invasi Rusia ke Ukraina. Invasi itu menewaskan ribuan orang. Pada Senin, Presiden Prancis Emmanuel Macron mengatakan bahwa kedua negara menyepakati gencatan senjata.",
        "Statement AGREE RUS:actor UKR:actor",
    ),
    ("Kanada mengingatkan Israel atas kewajibannya.", "Statement REQUEST CAN:actor ISR:recipient"),
    ("Kanada mengkhawatirkan langkah Israel.", "Statement ACCUSE CAN:actor ISR:recipient"),
    ("Kanada menekankan agar Israel menghentikan serangan.", "Statement REQUEST CAN:actor ISR:recipient"),
    (
        "Kanada berjanji akan memberikan balasan setimpal kepada Israel.",
        "Statement THREATEN CAN:actor ISR:recipient",
    ),
    ("Kanada menerima usulan gencatan senjata Turki.", "Statement AGREE CAN:actor TUR:recipient"),
    ("Kanada mengirim helikopter untuk membantu Lebanon.", "Measure AID CAN:actor LBN:recipient"),
    ("Kanada menyabotase pipa gas Iran.", "Measure ASSAULT CAN:actor IRN:recipient"),
    ("Kanada memulihkan penuh hubungan diplomatik dengan Iran.", "Measure SUPPORT CAN:actor IRN:actor"),
    (
        "Perdana Menteri Kanada Mark Carney sarapan bersama Presiden Kenya William Ruto.",
        "Meeting CONSULT CAN:attendee KEN:attendee mark-carney:attendee william-ruto:attendee",
    ),
    (
        "Perdana Menteri Kanada Mark Carney memimpin delegasi bisnis ke Kenya.",
        "Visit CONSULT CAN:visitor KEN:host mark-carney:visitor",
    ),
    (
        "Perdana Menteri Kanada Mark Carney mendarat di Bandara Jomo Kenyatta, Nairobi.",
        "Visit CONSULT CAN:visitor KEN:host mark-carney:visitor",
    ),
    (
        "Perdana Menteri Kanada Mark Carney tiba di Bandara Halim Perdanakusuma, Jakarta, Senin (12/6/2023).",
        "Visit CONSULT CAN:visitor IDN:host mark-carney:visitor",
    ),
    ("Kanada menembakkan dua rudal ke Iran.", "Measure ASSAULT CAN:actor IRN:recipient"),
    ("Kanada menghentikan pembicaraan dengan Rusia.", "Measure SANCTION CAN:actor RUS:recipient"),
    ("Kanada berjanji tidak menyerang Turki.", "Statement AGREE CAN:actor TUR:recipient"),
    ("Kanada menyatakan bersedia berunding dengan Turki.", "Statement AGREE CAN:actor TUR:recipient"),
    ("Kanada mencabut izin kerja dua wartawan Rusia.", "Measure SANCTION CAN:actor RUS:recipient"),
    ("Kanada memperketat pembatasan ekspor chip ke Rusia.", "Measure SANCTION CAN:actor RUS:recipient"),
    (
        "Serangan Ethiopia ke Eritrea yang dikecam Kanada menjadi sorotan.",
        "Statement ACCUSE CAN:actor ETH:recipient",
    ),
    (
        "Perjanjian dengan Rusia yang dibatalkan Kanada menjadi sorotan.",
        "Measure SANCTION CAN:actor RUS:recipient",
    ),
    (
        "Usulan Turki kepada Mesir yang ditolak Kanada menjadi sorotan.",
        "Statement REJECT CAN:actor TUR:recipient",
    ),
    ("Tentara Ukraina dilatih Kanada.", "Measure AID CAN:actor UKR:recipient"),
    ("Jenazah 50 tentara Ukraina diserahkan Kanada.", "Measure RETREAT CAN:actor UKR:recipient"),
    ("Rudal balistik diuji coba Kanada pada Senin.", "Measure MOBILIZE CAN:actor"),
    (
        "Kanada menggelar rapat darurat dan mencabut visa dua pejabat Georgia.",
        "Measure SANCTION CAN:actor GEO:recipient",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_text_tells_an_act(text: str, expected: str) -> None:
    assert expected in events_of(text)


UNTOLD = [
    ("Serangan udara ke Chad belum dilancarkan Kanada.", "CAN:actor"),
    ("Bantuan kemanusiaan dikirim ke Chad, kata Kementerian Luar Negeri Chad.", "TCD:actor"),
    ("Kanada mendesak agar Iran membebaskan dua warga Prancis.", "FRA:recipient"),
    ("Kanada mengakhiri misi militernya di Mali.", "CONCEDE"),
    ("Kanada menghancurkan gudang narkoba milik warga Iran.", "ASSAULT"),
    ("Kanada meninggalkan ruang perundingan perjanjian itu.", "SANCTION"),
    ("Latihan militer itu digelar di dekat China.", "CHN:actor"),
    ("Kanada berjanji akan mengirim tim penyelamat ke Turki.", "AID"),
    ("Kanada menerima 200 pasien dari Lebanon.", "CONSULT"),
    ("Kanada menembakkan dua rudal ke Laut Jepang.", "ASSAULT"),
    ("Kanada mengirim pasukan untuk membantu Lebanon.", "AID"),
    ("Perdana Menteri Kanada Mark Carney memimpin delegasi Kanada ke KTT Kenya.", "Visit"),
    ("Perdana Menteri Kanada Mark Carney mengunjungi Masjid Istiqlal, Jakarta.", "IDN:host"),
]


@pytest.mark.parametrize(("text", "wrong"), UNTOLD)
def test_text_does_not_tell(text: str, wrong: str) -> None:
    assert not any(wrong in event for event in events_of(text))
