"""Yang keliru terbaca di halaman berita: bahasa yang dituturkan, orang tanpa nama, penyangkalan yang bukan."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # fuel is not burnt
    (
        "Presiden Ghana singgah di Nairobi untuk mengisi bahan bakar pesawat.",
        [
            "Visit CONSULT held - nairobi | host=KEN visitor=GHA",
        ],
    ),
    # what is spoken there, and no country
    (
        "Presiden Rwanda berkunjung ke negara berbahasa Portugis itu pada Selasa.",
        [
            "Visit CONSULT held 2023-06-13 - | visitor=RWA",
        ],
    ),
    # both governments
    (
        "Pemerintah Serbia dan Kosovo menegaskan komitmen mereka. Keduanya menandatangani perjanjian "
        "di Wina.",
        [
            "Statement AGREE held - - | actor=SRB actor=XKX",
            "Signing SUPPORT held - vienna | signatory=SRB signatory=XKX",
        ],
    ),
    # of people without a name
    (
        "Menlu Kenya menjelaskan langkah yang diambil sejak insiden kunjungan staf diplomatik tersebut.",
        [],
    ),
    # urged to do what it may
    (
        "Presiden Senegal mendorong OKI untuk bersatu.",
        [
            "Statement REQUEST held - - | actor=SEN recipient=oic",
        ],
    ),
    # nothing is denied
    (
        "Tak lupa Menlu Kenya mengucapkan selamat kepada Presiden Togo.",
        [
            "Statement SUPPORT held - - | actor=KEN recipient=TGO",
        ],
    ),
    (
        "Menlu Peru tak segan mengecam Venezuela.",
        [
            "Statement ACCUSE held - - | actor=PER recipient=VEN",
        ],
    ),
    # what somebody makes sure of is his word, but no deed of his
    (
        "Menlu Kenya memastikan bahwa Presiden Ghana akan tiba di Nairobi pada Jumat.",
        ["Visit CONSULT planned 2023-06-16 nairobi | host=KEN visitor=GHA"],
    ),
    ("Menlu Kenya memastikan keselamatan warganya di Uganda.", []),
    # "Jr." ends a name, and no sentence
    (
        "Presiden Liberia Joseph Boakai Jr. bertemu Presiden Ghana di Accra pada Senin.",
        ["Meeting CONSULT held 2023-06-12 accra | attendee=GHA attendee=LBR attendee=joseph-boakai"],
    ),
    # a title behind an opening clause is of whoever the main clause tells, with and without somebody before
    (
        "Usai bertemu Menlu Uganda, Menteri Luar Negeri Kenya Musalia Mudavadi terbang ke Kigali pada Senin.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=KEN attendee=UGA attendee=musalia-mudavadi",
            "Visit CONSULT held 2023-06-12 kigali | host=RWA visitor=KEN visitor=musalia-mudavadi",
        ],
    ),
    (
        "Usai rapat panjang, Menteri Luar Negeri Kenya Musalia Mudavadi terbang ke Kigali pada Senin.",
        ["Visit CONSULT held 2023-06-12 kigali | host=RWA visitor=KEN visitor=musalia-mudavadi"],
    ),
    # the embassy named in the sentence before
    (
        "KBRI Nairobi memulangkan 20 WNI pada Senin. Kedutaan juga bertemu Menlu Kenya.",
        [
            "Measure AID held 2023-06-12 - | actor=IDN actor=embassy-of-indonesia-in-nairobi",
            "Meeting CONSULT held 2023-06-12 - | attendee=IDN attendee=KEN "
            "attendee=embassy-of-indonesia-in-nairobi",
        ],
    ),
    # summits out of the ordinary, with a name and without
    (
        "KTT Luar Biasa Uni Afrika digelar di Addis Ababa pada Senin.",
        ["Summit CONSULT held 2023-06-12 addis-ababa | host=ETH organizer=african-union"],
    ),
    (
        "KTT luar biasa itu akan digelar di Addis Ababa.",
        ["Summit CONSULT planned - addis-ababa | host=ETH"],
    ),
    # whoever is to be freed is asked for nothing
    (
        "Kenya mendesak Uganda agar Kizza Besigye dibebaskan.",
        ["Statement REQUEST held - - | actor=KEN recipient=UGA"],
    ),
    ("Kenya mendesak agar Kizza Besigye dibebaskan.", ["Statement REQUEST held - - | actor=KEN"]),
]


OFFICES = [
    (
        "Atase Pertahanan Kedutaan Besar Kenya di Kampala, Peter Otieno, bertemu Menteri Pertahanan Uganda.",
        {("defence attache", "country/KEN", "country/UGA")},
    ),
    (
        "Kepala Fungsi Politik KBRI Nairobi, Budi Hartono, bertemu Menlu Kenya.",
        {("counsellor", "country/IDN", None)},
    ),
    ("Kepala pemasaran hotel di Nairobi, Budi Hartono, bertemu Menlu Kenya.", set()),
]


@pytest.mark.parametrize(("text", "offices"), OFFICES)
def test_offices(text: str, offices: set[tuple[str, str | None, str | None]]) -> None:
    article = article_from_text(text, "x", language="id", published="2023-06-15")
    assert {(p.office, p.of, p.to) for p in extract_article(article).positions} == offices


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Menlu Kenya memastikan bahwa Presiden Ghana akan tiba pada Jumat.", ["country/KEN"]),
        ("Menlu Kenya memastikan keselamatan warganya di Uganda.", []),
    ],
)
def test_who_says_so(text: str, speakers: list[str]) -> None:
    article = article_from_text(text, "x", language="id", published="2023-06-15")
    assert [q.speaker for q in extract_article(article).quotations] == speakers


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "id") == events
