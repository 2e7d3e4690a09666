"""Indonesian pages read whole, claim by claim: names that are none, whose ministry, who speaks, who gets what."""

from __future__ import annotations

import pytest

from tests.extract.test_pages_claim_by_claim import claims, told
from tests.extract.test_two_and_speakers_id import told as page

CONSULAR = (
    "Direktur Perlindungan WNI Kemlu, Judha Nugraha, tiba di Ankara, Rabu (6/3). "
    '"Sejak gempa terjadi di Turki, Kemenlu telah berkoordinasi dengan KBRI Ankara," katanya.'
)
RECEIVED = (
    "Menhan Kenya Aden Duale menerima kunjungan kehormatan Dubes Ghana untuk Kenya Damptey Asare, "
    "Rabu (6/3). "
)
HOSTED = "Presiden Kenya William Ruto menerima Presiden Togo Faure Gnassingbe di Nairobi, Rabu (6/3). "
BY_TWOS = "Menlu Turki Hakan Fidan melakukan serangkaian pertemuan bilateral di Antalya, Rabu (6/3). "
PLANNED_TRIP = (
    '"Kami akan membuka kedutaan di Lome," kata Menlu Ghana Shirley Botchwey.\n\n'
    "Kunjungan Presiden Togo Faure Gnassingbe ke Accra dijadwalkan pada 20 Maret.\n\n"
    '"Kunjungan itu akan mempererat hubungan," ujarnya.'
)

TOLD = [
    # "Luar Negeri" is no beginning of a state's by-name
    ("Menteri Luar Negeri Belanda Caspar Veldkamp tiba di Manila.", "names country/NLD"),
    ("Menteri Luar Negeri Britania Raya dan Irlandia Utara David Lammy tiba di Manila.", "names country/GBR"),
    (
        "Menlu Turki Hakan Fidan menemui HRVP Uni Eropa Josep Borrell.",
        "josep-borrell is high representative of eu",
    ),
    (
        "Panglima Tentara Australia, Jenderal Angus Campbell, tiba di Lome.",
        "angus-campbell is commander-in-chief",
    ),
    # whose ministry it is that bears only its letters
    (CONSULAR, "names organization/kemlu"),
    (
        "Kementerian Luar Negeri Kenya memanggil Duta Besar Sudan di Nairobi. Sudan membantah tuduhan itu. "
        "Kemlu menyatakan duta besar itu harus pergi dalam 48 jam.",
        "mfa-ken says duta besar itu",
    ),
    # a time behind the verb of saying begins what is said
    (
        "Menlu Kenya Musalia Mudavadi mengatakan saat ini kedua negara masih berunding.",
        "musalia-mudavadi says saat ini",
    ),
    (
        "Menlu Kenya Musalia Mudavadi mengatakan hingga saat ini belum ada kesepakatan dengan Sudan.",
        "musalia-mudavadi says hingga saat ini",
    ),
    (
        "Menlu Kenya Musalia Mudavadi menuturkan sejak Maret 2023 negaranya menampung pengungsi.",
        "musalia-mudavadi says sejak Maret",
    ),
    (
        "Menlu Kenya Musalia Mudavadi mengatakan saat itu bahwa Sudan harus mundur.",
        "musalia-mudavadi says Sudan harus",
    ),
    (
        "Menlu Kenya Musalia Mudavadi menyebut terdapat 30 warganya di Sudan.",
        "musalia-mudavadi says terdapat 30",
    ),
    # of whose deed a sentence tells, he does not go on speaking
    (PLANNED_TRIP, "shirley-botchwey says Kunjungan itu akan"),
    # behind "dalam keterangan yang ... menyatakan" another acts
    (
        "KBRI Kairo dalam keterangan yang diterima di Surabaya, Rabu, menyatakan Menlu Mesir Sameh Shoukry menemui "
        "Menlu Chad Abderaman Koulamallah di Kairo.",
        "Meeting CONSULT held * sameh-shoukry:attendee",
    ),
    (
        "Presiden Ruto yang menemui Menlu Sudan Ali al-Sadiq mengatakan Togo mengecam Niger.",
        "Statement ACCUSE held * TGO:actor",
    ),
    # the day on which something was read dates no plan
    (
        "Seperti dikutip dari Reuters, Rabu (6/3), Presiden Ruto akan mengunjungi Lome.",
        "Visit CONSULT planned - william-ruto:visitor",
    ),
    (
        "Presiden Chad akan melawat ke Kamerun, demikian keterangan yang diterima di Surabaya, Rabu (6/3).",
        "Visit CONSULT planned - TCD:visitor",
    ),
    (
        "Dilansir Antara, Rabu (6/3), Menlu Kenya Musalia Mudavadi akan bertemu Menlu Togo Robert Dussey di Lome pada "
        "Senin (11/3).",
        "Meeting CONSULT planned 2024-03-11 robert-dussey:attendee",
    ),
    (
        "Mengutip AFP, Rabu (6/3), Mali mengusir dua diplomat Togo.",
        "Measure SANCTION held 2024-03-06 MLI:actor",
    ),
    # who decides does it, behind the clause
    (
        "Setelah memutuskan mengusir 12 diplomat Peru, Ekuador mengecam Bolivia.",
        "Measure SANCTION held * ECU:actor",
    ),
    (
        "Setelah memutuskan untuk menutup konsulat Peru, Ekuador mengecam Bolivia.",
        "Measure SANCTION planned * ECU:actor",
    ),
    # marks around a word or two
    (
        "Kenya mengecam tindakan “ilegal” yang dilakukan oleh kapal-kapal Somalia pada Rabu (6/3).",
        "Statement ACCUSE held 2024-03-06 SOM:recipient",
    ),
    ("Kenya mengutuk serangan “brutal” Somalia terhadap Uganda.", "Statement ACCUSE held - SOM:recipient"),
    (
        'Presiden Ruto memuji "kepemimpinan luar biasa" Presiden Uganda Yoweri Museveni.',
        "Statement SUPPORT held - yoweri-museveni:recipient",
    ),
    # who is there beside the host
    (
        HOSTED + "Ruto tampak didampingi Menteri Luar Negeri Musalia Mudavadi.",
        "Meeting * musalia-mudavadi:attendee",
    ),
    # meetings by twos, whose guests are listed
    (
        BY_TWOS
        + "Di antara menteri yang bertemu dengan Fidan adalah Menlu Mesir Sameh Shoukry dan Menlu Irak Fuad "
        "Hussein.",
        "Meeting CONSULT held 2024-03-06 fuad-hussein:attendee",
    ),
    # who gets what
    (
        "Norwegia mengirim bantuan militer ke Ukraina untuk melawan invasi Rusia.",
        "Measure AID held - UKR:recipient",
    ),
    ("Prancis mengirim senjata untuk membantu Ukraina melawan Rusia.", "Measure AID held - UKR:recipient"),
    ("Norwegia mengumumkan paket senjata baru untuk Ukraina.", "Measure AID held - UKR:recipient"),
    ("Tentara Etiopia bertempur melawan pasukan Eritrea di Badme.", "Measure ASSAULT held - ERI:actor"),
    ("Pasukan Chad terlibat pertempuran melawan tentara Niger.", "Measure ASSAULT held - NER:actor"),
    (
        "Jenderal Abakar Abdelkerim melakukan video conference dengan Presiden Niger Abdourahamane Tchiani.",
        "Call CONSULT held - abdourahamane-tchiani:attendee",
    ),
]

NOT_TOLD = [
    # nobody's name
    ("Nah! Vietnam Kecam Latihan Militer China", "names person/nah"),
    ("Dirjen Strahan Kemhan menemani Menteri Pertahanan Sjafrie Sjamsoeddin.", "names person/strahan"),
    ("“Kami bertemu,” tulis Fidan. — Menlu Turki (@HakanFidan) May 27, 2020", "names person/may"),
    ("Duta Besar Negara Merdeka Papua Nugini Simon Namiss tiba di Lome.", "names person/negara"),
    # not that of the state where it happened
    (CONSULAR, "names organization/mfa-tur"),
    # people of a state who stay somewhere, and what is received, are no guests
    ("Para WNI sempat menginap semalam di KBRI Teheran.", "Visit"),
    ("Sebanyak 65 WNI tiba di Doha pada Rabu (6/3).", "Visit"),
    ("Demikian rilis dari Kedutaan Besar Kanada di Jakarta yang diterima Kompas, Rabu.", "Meeting"),
    ("Kedutaan Besar Iran akan tetap dibuka.", "Ceremony"),
    # nobody's visit of its own
    (RECEIVED + "Pada kunjungan ini, Dubes Asare mengucapkan selamat kepada Duale.", "Visit"),
    (RECEIVED + "Kunjungan Dubes Ghana itu bertujuan mempererat kerja sama.", "Visit"),
    # under whose leadership ties get better, chairs nothing
    (
        RECEIVED + "Ia berharap di bawah kepemimpinan Menhan Duale hubungan kian erat.",
        "Meeting * aden-duale:chair",
    ),
    # whose allies are asked, and with whom somebody is compared
    (
        "Norwegia meminta sekutu Barat Ukraina meningkatkan bantuan militer.",
        "Statement REQUEST * UKR:recipient",
    ),
    ("Norwegia mengirim lebih banyak tank ke Ukraina dibanding Swedia.", "Measure AID * SWE:recipient"),
    ("Prancis mengirim senjata untuk membantu Ukraina melawan Rusia.", "Measure AID * RUS:recipient"),
    ("Norwegia mengumumkan paket wisata baru untuk Jepang.", "Measure"),
    ("Tim Chad bertanding melawan Niger.", "Measure"),
]


@pytest.mark.parametrize(("text", "claim"), TOLD)
def test_what_is_claimed(text: str, claim: str) -> None:
    assert told("id", text, claim), claims("id", text)


@pytest.mark.parametrize(("text", "claim"), NOT_TOLD)
def test_what_is_not_claimed(text: str, claim: str) -> None:
    assert not told("id", text, claim), claims("id", text)


GUESTS = [
    "Menteri Pertahanan Vietnam Phan Van Giang menerima delegasi Laos yang dipimpin Menlu Saleumxay Kommasith di Hanoi.",
    "Presiden Vietnam menerima Menhan Laos Chansamone Chanyalath yang didampingi Dubes Khamphao Ernthavanh di Hanoi.",
]


@pytest.mark.parametrize("text", GUESTS)
def test_where_a_guest_is_received_behind_who_comes_with_him(text: str) -> None:
    places = {event.place for event in page(text).events}
    assert places == {"place/hanoi"}
