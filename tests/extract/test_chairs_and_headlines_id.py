"""Judul tanpa "dan", klausa sisipan dengan negara lain, "yakni" sebelum nama, ketua untuk satu bulan."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # states that commas alone join, in a headline
    (
        "Ghana, Togo, Mali mengecam kudeta di Niger.",
        [
            "Statement ACCUSE held - - | actor=GHA actor=MLI actor=TGO recipient=NER",
        ],
    ),
    # where a city lies, and nobody beside it
    ("Lome, Togo, mengecam kudeta di Niger.", []),
    # the state that is recognised does not go on
    (
        "Ghana, yang mengakui Kosovo sejak 2012, tidak akan mengecam Serbia.",
        [
            "Statement SUPPORT held - - | actor=GHA recipient=XKX",
            "Statement ACCUSE denied - - | actor=GHA recipient=SRB",
        ],
    ),
    # who is said to do it, behind the verb of saying of the clause put in
    (
        "Ghana, yang mengakui Togo mengecam Serbia, memanggil pulang duta besarnya dari Togo.",
        [
            "Statement ACCUSE held - - | actor=TGO recipient=SRB",
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
        ],
    ),
    # two who talk a thing over on a day meet: not one alone, nor on no day
    (
        "Menlu Togo Robert Dussey dan Menlu Ghana Ama Boateng membahas kakao di Accra pada Senin.",
        [
            "Meeting CONSULT held 2023-06-12 accra | attendee=GHA attendee=TGO attendee=ama-boateng "
            "attendee=robert-dussey",
        ],
    ),
    ("Menlu Togo Robert Dussey dan Menlu Ghana Ama Boateng kerap membahas kakao.", []),
    ("Menlu Togo Robert Dussey membahas kakao.", []),
    # the month is that of the meeting
    (
        "Sekjen PBB bulan Mei lalu bertemu Presiden Togo.",
        [
            "Meeting CONSULT held 2023-05 - | attendee=TGO attendee=un",
        ],
    ),
    # who announces a journey met the other, not who will travel
    (
        "Kabar lawatan Kofi Boateng diumumkan Menlu Togo Robert Dussey setelah bertemu Duta Besar Mali.",
        [
            "Visit CONSULT held - - | visitor=kofi-boateng",
            "Meeting CONSULT held - - | attendee=MLI attendee=TGO attendee=robert-dussey",
        ],
    ),
    # news is welcomed, a guest received
    (
        "Deklarasi Kosovo segera disambut Albania.",
        [
            "Statement SUPPORT held - - | actor=ALB recipient=XKX",
        ],
    ),
    (
        "Presiden Kosovo disambut Presiden Albania di Tirana.",
        [
            "Meeting CONSULT held - tirana | attendee=XKX host=ALB",
        ],
    ),
    # an extraordinary summit, with and without whose it is
    (
        "KTT Luar Biasa OKI digelar di Jeddah pada Senin.",
        [
            "Summit CONSULT held 2023-06-12 jeddah | host=SAU organizer=oic",
        ],
    ),
    (
        "Para pemimpin Liga Arab menghadiri KTT Luar Biasa di Kairo pada Senin.",
        [
            "Summit CONSULT held 2023-06-12 cairo | attendee=EGY attendee=arab-league host=EGY",
        ],
    ),
    # whose release is asked for, with nobody let go yet
    (
        "Ghana mendesak Togo agar dua nelayannya dibebaskan.",
        [
            "Statement REQUEST held - - | actor=GHA recipient=TGO",
        ],
    ),
    # who acts behind an opening clause, with his title
    (
        "Usai upacara itu, Menteri Luar Negeri Togo Robert Dussey mengecam Mali.",
        [
            "Statement ACCUSE held - - | actor=TGO actor=robert-dussey recipient=MLI",
        ],
    ),
    # soldiers without a name do the second thing too, not whom they overthrew
    (
        "Para serdadu di Gabon menggulingkan Presiden Mbia dan menutup perbatasan.",
        [
            "Measure COERCE held - GAB | actor=GAB recipient=mbia",
        ],
    ),
    # not the minister of today
    (
        "Pada 1989 Menlu Mali bertemu Menteri Dalam Negeri Indonesia di Lagos.",
        [
            "Meeting CONSULT held 1989 lagos | attendee=IDN attendee=MLI",
        ],
    ),
    # both countries: not the one where they met
    (
        "Menlu Mali bertemu Presiden Togo di Kigali, Rwanda. Kedua negara menandatangani memorandum.",
        [
            "Meeting CONSULT held - kigali | attendee=MLI attendee=TGO",
            "Signing SUPPORT held - kigali | signatory=MLI signatory=TGO",
        ],
    ),
]

OFFICES: list[tuple[str, list[str]]] = [
    (
        "Ia menelepon Menteri Luar Negeri Ghana, yakni Ama Boateng, dari Lome.",
        ["ama-boateng minister of foreign affairs GHA"],
    ),
    (
        "Kenya melantik duta besar baru untuk Uganda, yaitu Peter Otieno, pada Senin.",
        ["peter-otieno ambassador KEN"],
    ),
    (
        "Atase Pertahanan RI untuk Kenya, Kolonel Budi Santoso, menghadiri upacara itu.",
        ["budi-santoso defence attache IDN"],
    ),
    ("Kepala Fungsi Politik KBRI Nairobi, Budi Santoso, menerima tamu.", ["budi-santoso counsellor IDN"]),
    (
        "Dalam keterangannya, Duta Besar Ghana untuk Togo, Ama Boateng, memuji panen.",
        ["ama-boateng ambassador GHA"],
    ),
    ("Presiden Liberia Samuel Doe Jr. tiba di Lome.", ["samuel-doe president LBR"]),
    # several, none of whom alone holds it
    ("Para presiden Afrika, yakni Ama Boateng, Peter Otieno, dan Kofi Anani, hadir.", []),
    (
        "Ketua Dewan Keamanan PBB untuk bulan Mei, Pedro Serrano, menutup sidang.",
        ["pedro-serrano chair unsc"],
    ),
    (
        "Presiden G20 tahun 2022, Ama Boateng, menutup sidang.",
        ["ama-boateng president g20"],
    ),
]


QUOTES: list[tuple[str, list[str]]] = [
    # a paper behind what it says
    (
        "“Kami siap berunding dengan Togo,” demikian keterangan tertulis Kementerian Luar Negeri Ghana.",
        ["mfa-gha: Kami siap berunding dengan Togo,"],
    ),
    # what is assured is told
    (
        "KBRI Nairobi memastikan tidak ada WNI yang menjadi korban.",
        ["embassy-of-indonesia-in-nairobi: tidak ada WNI yang menjadi korban"],
    ),
    ("Menlu Ghana memastikan kehadirannya di Lome.", []),
]


@pytest.mark.parametrize(("text", "quotes"), QUOTES)
def test_quoted(text: str, quotes: list[str]) -> None:
    article = article_from_text(text, "chairs", language="id", published="2023-06-15")
    said = extract_article(article).quotations
    assert [f"{q.speaker.rpartition('/')[2]}: {article.text[q.begin : q.end]}" for q in said] == quotes


def bodies(text: str) -> set[str]:
    article = article_from_text(text, "chairs", language="id", published="2023-06-15")
    return {e.label_en for e in extract_article(article).entities if e.label_en.startswith("Embassy")}


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "id") == events


@pytest.mark.parametrize(("text", "offices"), OFFICES)
def test_offices(text: str, offices: list[str]) -> None:
    article = article_from_text(text, "chairs", language="id", published="2023-06-15")
    held = extract_article(article).positions
    assert [
        f"{p.person.partition('/')[2]} {p.office} {(p.of or '-').partition('/')[2]}" for p in held
    ] == offices


def test_both_countries_are_not_where_they_met_in_english() -> None:
    text = "Mali's foreign minister met Togo's president in Rwanda. The two countries signed a memorandum."
    assert told(text) == [
        "Meeting CONSULT held - RWA | attendee=MLI attendee=TGO",
        "Signing SUPPORT held - RWA | signatory=MLI signatory=TGO",
    ]


def test_whose_embassy_stands_right_behind_it() -> None:
    assert bodies("Menlu Peru meresmikan Kedutaan Besar Laos di Lima.") == {"Embassy of Laos in Lima"}
    assert bodies("Peru membuka Kedutaan Besar di Vientiane.") == {"Embassy of Peru in Vientiane"}
