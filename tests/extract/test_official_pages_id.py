"""Indonesian pages of palaces and ministries: envoys in lists, talks beside sessions, what a meeting led to."""

from __future__ import annotations

import pytest

from tests.extract.test_left_to_tell_id import lines
from tests.extract.test_weekly_turns_id import days
from tests.extract.test_whole_articles_id import found

OFFICES = [
    ("Presiden Negara Palestina Mahmoud Abbas tiba di Kairo.", ["president PSE -"]),
    ("Menteri Luar Negeri Negara Israel Israel Katz tiba di Athena.", ["minister of foreign affairs ISR -"]),
    (
        "Kedua duta besar itu yakni Taras Melnyk Duta Besar LBBP Designate Resident Ukraina untuk RI dan Peter Maina "
        "Duta Besar LBBP Designate Non Resident Republik Kenya untuk RI berkedudukan di Kuala Lumpur, Malaysia.",
        ["ambassador UKR IDN", "ambassador KEN IDN"],
    ),
    (
        "Yang menyerahkan tauliah kepada Raja Thailand Maha Vajiralongkorn meliputi Lars Holm sebagai Duta "
        "Besar LBBP Kerajaan Denmark untuk Thailand dan Rosa Almeida sebagai Duta Besar LBBP Republik Angola untuk Thailand.",
        ["king THA -", "ambassador DNK THA", "ambassador AGO THA"],
    ),
    (
        "Ana Torres menyerahkan surat kepercayaannya kepada Presiden Kenya William Ruto sebagai duta besar Chile untuk Kenya.",
        ["president KEN -", "ambassador CHL KEN"],
    ),
    ("Presiden Melantik Duta Besar LBBP untuk Kenya.", []),
]


@pytest.mark.parametrize(("text", "held"), OFFICES)
def test_offices(text: str, held: list[str]) -> None:
    offices = [
        f"{p.office} {(p.of or '-').partition('/')[2]} {(p.to or '').partition('/')[2] or '-'}"
        for p in found(text).positions
    ]
    assert sorted(offices) == sorted(held)


TOLD: list[tuple[str, list[str]]] = [
    (
        "Dalam pertemuan bilateral dengan Norwegia di sela-sela Sidang Umum PBB di New York, Ghana membahas kakao.",
        ["Meeting CONSULT held GHA:attendee NOR:attendee"],
    ),
    (
        "Menlu Kenya Musalia Mudavadi bertemu Menlu Uganda Jeje Odongo di Kampala. "
        "Puncak dari pertemuan penting ini adalah penandatanganan nota kesepahaman.",
        [
            "Meeting CONSULT held KEN:attendee UGA:attendee",
            "Signing SUPPORT held KEN:signatory UGA:signatory",
        ],
    ),
    (
        "PM Thailand Srettha Thavisin bertemu PM Malaysia Anwar Ibrahim di Bangkok. "
        "Salah satu hasil pertemuan itu adalah ditandatanganinya perjanjian perbatasan.",
        [
            "Meeting CONSULT held MYS:attendee THA:attendee",
            "Signing SUPPORT held MYS:signatory THA:signatory",
        ],
    ),
    (
        "Presiden Kolombia Gustavo Petro menerima Presiden Chile Gabriel Boric di Bogota. "
        "Acara ditutup dengan penandatanganan empat nota kesepahaman.",
        ["Meeting CONSULT held CHL:attendee COL:host", "Signing SUPPORT held CHL:signatory COL:signatory"],
    ),
    (
        "Presiden Kolombia Gustavo Petro menerima Presiden Chile Gabriel Boric di Bogota. "
        "Puncak acara itu adalah penandatanganan kontrak dua perusahaan.",
        ["Meeting CONSULT held CHL:attendee COL:host"],
    ),
    (
        "Presiden Kolombia Gustavo Petro menerima Presiden Chile Gabriel Boric di Bogota. "
        "Salah satu topik pertemuan itu adalah penandatanganan perjanjian dagang.",
        ["Meeting CONSULT held CHL:attendee COL:host"],
    ),
    (
        "Puncak kunjungan Presiden Serbia Aleksandar Vucic ke Baku adalah penandatanganan perjanjian gas.",
        ["Visit CONSULT held AZE:host SRB:visitor", "Signing SUPPORT held AZE:signatory SRB:signatory"],
    ),
    ("Topik utama pembicaraan itu adalah normalisasi hubungan antara Mesir dan Turki.", []),
    (
        "Di antara pemimpin yang mengikuti KTT tahunan 55 negara Uni Afrika itu adalah pemimpin baru Zimbabwe, Liberia dan Angola.",
        ["Summit CONSULT held AGO:attendee LBR:attendee ZWE:attendee african-union:organizer"],
    ),
    (
        "Di antara kepala negara yang tidak menghadiri KTT ASEAN terdapat PM Laos Sonexay Siphandone.",
        ["Summit CONSULT held asean:organizer"],
    ),
    (
        "Presiden Chile Gabriel Boric mengundang Presiden Peru Dina Boluarte untuk melakukan kunjungan kenegaraan.",
        ["Statement REQUEST held CHL:actor PER:recipient", "Visit CONSULT planned CHL:host PER:visitor"],
    ),
    (
        "PM Jepang Fumio Kishida mengundang PM Laos Sonexay Siphandone berkunjung.",
        ["Statement REQUEST held JPN:actor LAO:recipient", "Visit CONSULT planned JPN:host LAO:visitor"],
    ),
    (
        "Menlu Mali Abdoulaye Diop diundang Rusia untuk melakukan kunjungan resmi.",
        ["Statement REQUEST held MLI:recipient RUS:actor", "Visit CONSULT planned MLI:visitor RUS:host"],
    ),
    ("Warga diundang berkunjung ke museum.", []),
    (
        "Menlu Ghana Shirley Botchwey terpilih sebagai Sekretaris Jenderal Persemakmuran, menggantikan Patricia Scotland.",
        ["Appointment - held commonwealth:actor"],
    ),
    (
        "Menlu Peru Javier Gonzalez-Olaechea akan ada pertemuan bilateral dengan Argentina.",
        ["Meeting CONSULT planned ARG:attendee PER:attendee"],
    ),
    ("Presiden Kenya William Ruto tidak ada pertemuan dengan PM Inggris Rishi Sunak.", []),
    (
        "Kehadiran PM Kanada Justin Trudeau di Lima dimanfaatkan untuk bertemu Presiden Peru Dina Boluarte.",
        ["Meeting CONSULT held CAN:attendee PER:attendee"],
    ),
    ("Bantuan Jepang untuk Kenya dimanfaatkan untuk membangun jembatan.", []),
    (
        "Menlu Peru Javier Gonzalez-Olaechea dan Pangeran Arab Saudi Khalid bin Salman akan bertemu di Lima.",
        ["Meeting CONSULT planned PER:attendee SAU:attendee"],
    ),
    (
        "Raja Thailand Maha Vajiralongkorn dan Ratu Suthida tiba di Thimphu. Ribuan warga menyambut kedatangan mereka di bandara.",
        ["Visit CONSULT held BTN:host THA:visitor"],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_what_is_told(text: str, told: list[str]) -> None:
    assert lines(text) == told


DAYS = [
    (
        "Tokyo dan Seoul mengumumkan pemulihan hubungan diplomatik yang terputus tujuh tahun lalu.",
        "Measure SUPPORT held - | JPN:actor KOR:actor",
    ),
    (
        "Presiden Turki Erdogan bertemu Presiden Serbia Aleksandar Vucic di Antalya, Sabtu (9/3). "
        'Keduanya membahas gas. "Kami puas sekali dengan hasilnya," kata Erdogan. Ia memuji panen tahun ini. '
        "Cuaca cerah. Lalu, Erdogan bertemu PM Hungaria Viktor Orban.",
        "Meeting CONSULT held 2024-03-09 | HUN:attendee TUR:attendee",
    ),
    (
        "Presiden Peru Dina Boluarte menyambut kedatangan PM Belanda Mark Rutte di Lima, Jumat (8/3). Rangkaian acara "
        "kenegaraan tersebut dilanjutkan dengan pertemuan empat mata antara Presiden Boluarte dan PM Rutte.",
        "Meeting CONSULT held 2024-03-08 | NLD:attendee PER:attendee",
    ),
]


@pytest.mark.parametrize(("text", "told"), DAYS)
def test_on_which_day(text: str, told: str) -> None:
    assert told in days(text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("KTT ASEAN dibuka di ibu kota Laos, Vientiane.", "place/vientiane"),
        ("KTT Liga Arab ke-33 digelar di ibu kota Bahrain, Manama.", "place/manama"),
        ("KTT Uni Eropa berlangsung di kota pelabuhan Thessaloniki, Yunani.", "place/thessaloniki"),
    ],
)
def test_where_a_summit_is(text: str, place: str) -> None:
    assert [e.place for e in found(text).events] == [place]
