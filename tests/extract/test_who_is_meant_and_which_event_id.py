"""Who is meant across sentences, and what is the same event: parties of talks, halls, welcomes, rooms, days."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # kedua pihak are those between whom the sentence has the meeting, which is the one told just before
    (
        "Menlu RI Retno Marsudi bertemu Menlu Korea Utara Pak Ui Chun di Oslo, Selasa. Sebelumnya, "
        "Menlu RI bertemu dengan Menlu Timor Leste Zacarias da Costa, Senin. Dalam pertemuan antara "
        "Menlu RI dengan Timor Leste, kedua pihak membahas perbatasan.",
        [
            "Meeting CONSULT held 2023-06-13 oslo | attendee=IDN attendee=PRK attendee=pak-ui-chun attendee=retno-marsudi",
            "Meeting CONSULT held 2023-06-12 - | attendee=IDN attendee=TLS attendee=retno-marsudi attendee=zacarias-da-costa",
        ],
    ),
    (
        "Menlu Ghana Shirley Botchwey bertemu Menlu Togo Robert Dussey, Selasa. Dalam pertemuan "
        "antara Menlu Ghana dan Kenya, kedua pihak membahas perbatasan.",
        [
            "Meeting CONSULT held 2023-06-13 - | attendee=GHA attendee=TGO attendee=robert-dussey attendee=shirley-botchwey",
            "Meeting CONSULT held 2023-06-13 - | attendee=GHA attendee=KEN attendee=shirley-botchwey",
        ],
    ),
    # a meeting in a hall, told again of the city in the course of the visit
    (
        "Menlu Kenya Musalia Mudavadi menerima kunjungan Menlu Ghana Shirley Botchwey di Gedung "
        "Harambee, Nairobi, Rabu (14/6). Menlu Shirley Botchwey melakukan kunjungan kerja ke Nairobi "
        "pada 13 Juni hingga 15 Juni 2023. Dalam kunjungan itu, Menlu Ghana melakukan pertemuan "
        "bilateral dengan Menlu Kenya Musalia Mudavadi.",
        [
            "Meeting CONSULT held 2023-06-14 gedung-harambee | attendee=GHA attendee=shirley-botchwey host=KEN host=musalia-mudavadi",
            "Visit CONSULT held 2023-06-13 nairobi | host=KEN visitor=GHA visitor=shirley-botchwey",
        ],
    ),
    (
        "Menlu Kenya Musalia Mudavadi menerima Menlu Ghana Shirley Botchwey di Gedung Harambee, "
        "Nairobi, Rabu (14/6). Setelah itu, Menlu Ghana Shirley Botchwey bertemu Presiden William "
        "Ruto di Nairobi.",
        [
            "Meeting CONSULT held 2023-06-14 gedung-harambee | attendee=GHA attendee=shirley-botchwey host=KEN host=musalia-mudavadi",
            "Meeting CONSULT held 2023-06-14 nairobi | attendee=GHA attendee=KEN attendee=shirley-botchwey attendee=william-ruto",
        ],
    ),
    # the visit that somebody is told to have received
    (
        "Menlu Kenya Musalia Mudavadi menerima kunjungan kehormatan Duta Besar Ghana untuk Kenya "
        'Damptey Asare. "Kita akan menjaga hubungan baik kedua negara," ucap Mudavadi usai menerima '
        "kunjungan kehormatan tersebut di Gedung Harambee, Nairobi, Rabu (14/6).",
        [
            "Meeting CONSULT held 2023-06-14 gedung-harambee | attendee=GHA attendee=damptey-asare host=KEN host=musalia-mudavadi",
        ],
    ),
    (
        "Menhan Kenya Aden Duale kembali menerima kunjungan persahabatan (courtesy call) Menhan Ghana "
        "Dominic Nitiwul di Nairobi, Selasa.",
        [
            "Meeting CONSULT held 2023-06-13 nairobi | attendee=GHA attendee=dominic-nitiwul host=KEN host=aden-duale",
        ],
    ),
    # whoever came along to the ceremony was not at the meeting told since
    (
        "Upacara penyambutan dimulai begitu Presiden Ghana John Mahama dan Presiden Kenya William "
        "Ruto tiba di mimbar. Setelah foto bersama, Presiden John Mahama dan Presiden William Ruto "
        "melakukan pertemuan bilateral. Turut mendampingi Presiden John Mahama dalam upacara "
        "penyambutan tersebut antara lain Menteri Luar Negeri Shirley Botchwey.",
        [
            "Ceremony - held - - | attendee=GHA attendee=KEN attendee=john-mahama attendee=shirley-botchwey attendee=william-ruto",
            "Meeting CONSULT held - - | attendee=GHA attendee=KEN attendee=john-mahama attendee=william-ruto",
        ],
    ),
    (
        "Presiden Kenya William Ruto melakukan pertemuan bilateral dengan Presiden Ghana John Mahama "
        "di Nairobi, Senin. Turut mendampingi Ruto dalam pertemuan tersebut Menteri Luar Negeri "
        "Musalia Mudavadi.",
        [
            "Meeting CONSULT held 2023-06-12 nairobi | attendee=GHA attendee=KEN attendee=john-mahama attendee=musalia-mudavadi attendee=william-ruto",
        ],
    ),
    # from one room of a house to the next is no journey
    (
        "Setelah foto bersama, Presiden Kenya William Ruto dan Presiden Ghana John Mahama langsung "
        "menuju Gedung Harambee.",
        [],
    ),
    (
        "Presiden Ghana John Mahama menuju ruang pertemuan bersama tuan rumahnya, Presiden Kenya "
        "William Ruto.",
        [],
    ),
    (
        "Presiden Ghana John Mahama menuju Nairobi, Senin.",
        [
            "Visit CONSULT held 2023-06-12 nairobi | host=KEN visitor=GHA visitor=john-mahama",
        ],
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_each_event_is_told_once_with_those_who_are_meant(text: str, rows: list[str]) -> None:
    assert told(text, "id") == rows


CAPTION = (
    "Foto: Menlu {a} (kanan) berbincang dengan Menlu {b} saat pertemuan di {city}, Rabu (14/6). (Dok. Kemlu)"
)
BODY = (
    "{city} - Menlu {a} dan Menlu {b} mengadakan pertemuan bilateral di {city}, Rabu (14/6). "
    "Turut mendampingi Menlu {a} dalam pertemuan tersebut Juru Bicara Kwabena Mensah."
)


@pytest.mark.parametrize(
    ("a", "b", "city"),
    [
        ("Ghana Shirley Botchwey", "Togo Robert Dussey", "Accra"),
        ("Kenya Musalia Mudavadi", "Uganda Jeje Odongo", "Nairobi"),
    ],
)
def test_the_picture_of_two_is_of_their_meeting_whoever_else_was_there(a: str, b: str, city: str) -> None:
    rows = told("\n\n".join(s.format(a=a, b=b, city=city) for s in (CAPTION, BODY)), "id")
    assert len(rows) == 1
    assert rows[0].startswith(f"Meeting CONSULT held 2023-06-14 {city.lower()} |")
    assert "kwabena-mensah" in rows[0]
