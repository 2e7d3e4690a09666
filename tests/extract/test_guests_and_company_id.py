"""Guests and their hosts, receptions and dinners, and who comes along; Indonesian."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # tamunya, tuan rumahnya: of whoever receives, or is received, in the visit or meeting told before
    (
        "Presiden Kenya William Ruto menerima Presiden Rwanda Paul Kagame di Nairobi pada Senin. Ruto "
        "memuji tamunya atas kerja sama di bidang keamanan.",
        [
            "Meeting CONSULT held 2023-06-12 nairobi | attendee=RWA attendee=paul-kagame host=KEN host=william-ruto",
            "Statement SUPPORT held 2023-06-12 nairobi | actor=KEN actor=william-ruto recipient=RWA recipient=paul-kagame",
        ],
    ),
    (
        "Presiden Kenya William Ruto menerima Presiden Rwanda Paul Kagame di Nairobi pada Senin. "
        "Kagame mengundang tuan rumahnya ke Kigali.",
        [
            "Meeting CONSULT held 2023-06-12 nairobi | attendee=RWA attendee=paul-kagame host=KEN host=william-ruto",
            "Statement REQUEST held 2023-06-12 nairobi | actor=RWA actor=paul-kagame recipient=KEN recipient=william-ruto",
        ],
    ),
    (
        "Presiden Kenya William Ruto menjamu Presiden Rwanda Paul Kagame di Nairobi pada Senin. "
        "Kepada tamunya, Ruto menjanjikan bantuan pangan.",
        [
            "Meeting CONSULT held 2023-06-12 nairobi | attendee=RWA attendee=paul-kagame host=KEN host=william-ruto",
            "Statement AGREE held 2023-06-12 nairobi | actor=KEN actor=william-ruto recipient=RWA recipient=paul-kagame",
        ],
    ),
    (
        "Presiden Togo Faure Gnassingbe menerima Presiden Benin Patrice Talon di Lome pada Senin. "
        "Presiden Ghana Nana Akufo-Addo menerima Presiden Mali Assimi Goita di Accra pada Selasa. "
        "Gnassingbe berjanji kepada tamunya untuk membuka perbatasan.",
        [
            "Meeting CONSULT held 2023-06-12 lome | attendee=BEN attendee=patrice-talon host=TGO host=faure-gnassingbe",
            "Meeting CONSULT held 2023-06-13 accra | attendee=MLI attendee=assimi-goita host=GHA host=nana-akufo-addo",
            "Statement AGREE held 2023-06-12 lome | actor=TGO actor=faure-gnassingbe recipient=BEN recipient=patrice-talon",
        ],
    ),
    (
        "Presiden Togo Faure Gnassingbe menerima Presiden Benin Patrice Talon di Lome pada Senin. "
        "Talon juga berterima kasih kepada tuan rumah atas sambutan yang hangat.",
        [
            "Meeting CONSULT held 2023-06-12 lome | attendee=BEN attendee=patrice-talon host=TGO host=faure-gnassingbe",
            "Statement SUPPORT held 2023-06-12 lome | actor=BEN actor=patrice-talon recipient=TGO recipient=faure-gnassingbe",
        ],
    ),
    (
        "Presiden Togo Faure Gnassingbe menerima Presiden Benin Patrice Talon di Lome pada Senin. "
        "Tuan rumah pun menjanjikan bantuan pangan kepada Benin.",
        [
            "Meeting CONSULT held 2023-06-12 lome | attendee=BEN attendee=patrice-talon host=TGO host=faure-gnassingbe",
            "Statement AGREE held 2023-06-12 lome | actor=TGO actor=faure-gnassingbe recipient=BEN",
        ],
    ),
    (
        "Presiden Togo Faure Gnassingbe menerima Presiden Benin Patrice Talon di Lome pada Senin. "
        "Togo menjadi tuan rumah KTT ECOWAS pada Juli.",
        [
            "Meeting CONSULT held 2023-06-12 lome | attendee=BEN attendee=patrice-talon host=TGO host=faure-gnassingbe",
            "Summit CONSULT planned 2023-07 - | host=TGO organizer=ecowas",
        ],
    ),
    # whom one receives in the course of a visit pays it
    (
        "Presiden Kenya William Ruto menjamu Presiden Rwanda Paul Kagame di State House, Senin, dalam "
        "kunjungan resmi selama dua hari.",
        [
            "Visit CONSULT held 2023-06-12 state-house | host=KEN host=william-ruto visitor=RWA visitor=paul-kagame",
        ],
    ),
    (
        "Presiden Kenya William Ruto menyambut Presiden Rwanda Paul Kagame di bandara, Senin, pada "
        "awal kunjungan kenegaraan tiga hari.",
        [
            "Visit CONSULT held 2023-06-12 - | host=KEN host=william-ruto visitor=RWA visitor=paul-kagame",
        ],
    ),
    (
        "Presiden Kenya William Ruto bertemu Presiden Rwanda Paul Kagame di Kigali, Senin, dalam "
        "kunjungan kerja dua hari.",
        [
            "Meeting CONSULT held 2023-06-12 kigali | attendee=KEN attendee=RWA attendee=paul-kagame attendee=william-ruto",
            "Visit CONSULT held 2023-06-12 kigali | host=RWA visitor=KEN visitor=william-ruto",
        ],
    ),
    # who gives a dinner or a reception hosts it
    (
        "Menlu Kenya Alfred Mutua menghadiri jamuan makan malam yang digelar Menlu Rwanda Vincent "
        "Biruta di Kigali, Kamis.",
        [
            "Meeting CONSULT held 2023-06-15 kigali | attendee=KEN attendee=alfred-mutua host=RWA host=vincent-biruta",
        ],
    ),
    (
        "Dalam jamuan makan malam yang diselenggarakan Presiden Togo Faure Gnassingbe di Lome pada "
        "Senin, Presiden Benin Patrice Talon memuji Togo.",
        [
            "Meeting CONSULT held 2023-06-12 lome | attendee=BEN attendee=patrice-talon host=TGO host=faure-gnassingbe",
            "Statement SUPPORT held 2023-06-12 lome | actor=BEN actor=patrice-talon recipient=TGO",
        ],
    ),
    (
        "Presiden Benin Patrice Talon menghadiri jamuan makan siang yang diselenggarakan oleh "
        "Presiden Togo Faure Gnassingbe di Lome.",
        [
            "Meeting CONSULT held - lome | attendee=BEN attendee=patrice-talon host=TGO host=faure-gnassingbe",
        ],
    ),
    (
        "Menlu Kenya Alfred Mutua menghadiri resepsi diplomatik yang digelar Kedutaan Besar Rwanda di "
        "Nairobi, Kamis.",
        [
            "Ceremony - held 2023-06-15 nairobi | attendee=KEN attendee=alfred-mutua host=RWA host=embassy-of-rwanda-in-nairobi",
        ],
    ),
    (
        "KBRI Nairobi menyelenggarakan resepsi diplomatik dalam rangka HUT ke-78 RI di Nairobi, Kamis.",
        [
            "Ceremony - held 2023-06-15 nairobi | host=IDN host=embassy-of-indonesia-in-nairobi",
        ],
    ),
    (
        "Menlu Kenya Alfred Mutua menjamu para duta besar asing dalam resepsi akhir tahun di Nairobi, Kamis.",
        [
            "Ceremony - held 2023-06-15 nairobi | host=KEN host=alfred-mutua",
        ],
    ),
    # guests of honour
    (
        "Presiden Kenya William Ruto menjadi tamu kehormatan Presiden Ghana John Mahama pada "
        "parade Hari Kemerdekaan di Accra, Senin.",
        [
            "Ceremony - held 2023-06-12 accra | attendee=KEN attendee=william-ruto host=GHA host=john-mahama",
        ],
    ),
    (
        "Presiden Kenya William Ruto akan menjadi tamu kehormatan pada parade Hari Kemerdekaan di Accra "
        "pada 14 Juli.",
        [
            "Ceremony - planned 2023-07-14 accra | attendee=KEN attendee=william-ruto host=GHA",
        ],
    ),
    (
        "Presiden Kenya William Ruto menghadiri parade Hari Kemenangan di Moskow, Selasa.",
        [
            "Ceremony - held 2023-06-13 moscow | attendee=KEN attendee=william-ruto host=RUS",
        ],
    ),
    # who comes along, at a gathering that is known by name too
    (
        "Presiden Togo Faure Gnassingbe, didampingi Menlu Robert Dussey, menghadiri KTT ECOWAS di "
        "Accra, Sabtu.",
        [
            "Summit CONSULT held 2023-06-10 accra | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=robert-dussey host=GHA organizer=ecowas",
        ],
    ),
    (
        "Presiden Togo Faure Gnassingbe menghadiri KTT ECOWAS di Accra, Sabtu. Ia didampingi Menlu "
        "Robert Dussey dan Menteri Pertahanan Marguerite Gnakade.",
        [
            "Summit CONSULT held 2023-06-10 accra | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=marguerite-gnakade attendee=robert-dussey host=GHA organizer=ecowas",
        ],
    ),
    (
        "Didampingi Menlu Robert Dussey, Presiden Togo Faure Gnassingbe membuka KTT ECOWAS di Lome, Sabtu.",
        [
            "Summit CONSULT held 2023-06-10 lome | attendee=TGO attendee=robert-dussey host=TGO opener=faure-gnassingbe organizer=ecowas",
        ],
    ),
    (
        "Menlu Togo Robert Dussey akan mendampingi Presiden Togo Faure Gnassingbe dalam KTT ECOWAS di "
        "Accra, Sabtu.",
        [
            "Summit CONSULT planned 2023-06-17 accra | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=robert-dussey host=GHA organizer=ecowas",
        ],
    ),
    (
        "Presiden RI, Joko Widodo beserta Ibu Negara, Iriana Widodo menerima Presiden Kenya, William "
        "Ruto di Bogor, Senin.",
        [
            "Meeting CONSULT held 2023-06-12 bogor | attendee=KEN attendee=william-ruto host=IDN host=iriana-joko-widodo host=joko-widodo",
        ],
    ),
    (
        "Presiden Kenya, William Ruto, beserta istri, Rachel Ruto, mengunjungi Kigali, Senin.",
        [
            "Visit CONSULT held 2023-06-12 kigali | host=RWA visitor=KEN visitor=rachel-ruto visitor=william-ruto",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_guests_and_company(text: str, events: list[str]) -> None:
    assert told(text, "id") == events
