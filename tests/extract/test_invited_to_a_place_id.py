"""Who is invited to a place on a day to come: "mengundang X ke Lima bulan depan" plans a visit."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # to a place on a day: the visit is planned for then
    (
        "Presiden Sri Lanka Ranil Wickremesinghe mengundang Presiden Maladewa Mohamed Muizzu ke "
        "Kolombo tahun ini.",
        [
            "Statement REQUEST held - - | actor=LKA actor=ranil-wickremesinghe recipient=MDV recipient=mohamed-muizzu",
            "Visit CONSULT planned 2023 colombo | host=LKA visitor=MDV visitor=mohamed-muizzu",
        ],
    ),
    (
        "Menlu Oman Badr Albusaidi mengundang Menlu Iran Abbas Araghchi ke Muscat bulan depan.",
        [
            "Statement REQUEST held - - | actor=OMN actor=badr-bin-hamad-al-busaidi recipient=IRN recipient=abbas-araghchi",
            "Visit CONSULT planned 2023-07 muscat | host=OMN visitor=IRN visitor=abbas-araghchi",
        ],
    ),
    (
        "Presiden Chile Gabriel Boric mengundang Raja Spanyol Felipe VI ke Santiago pada Oktober mendatang.",
        [
            "Statement REQUEST held - - | actor=CHL actor=gabriel-boric recipient=ESP recipient=felipe-vi",
            "Visit CONSULT planned 2023-10 santiago | host=CHL visitor=ESP visitor=felipe-vi",
        ],
    ),
    (
        "Presiden Ghana mengundang Presiden Togo Faure Gnassingbe ke Accra pekan depan.",
        [
            "Statement REQUEST held - - | actor=GHA recipient=TGO recipient=faure-gnassingbe",
            "Visit CONSULT planned 2023-06 accra | host=GHA visitor=TGO visitor=faure-gnassingbe",
        ],
    ),
    # without a day nothing is planned yet
    (
        "Menlu Oman Badr Albusaidi mengundang Menlu Iran Abbas Araghchi ke Muscat.",
        [
            "Statement REQUEST held - - | actor=OMN actor=badr-bin-hamad-al-busaidi recipient=IRN recipient=abbas-araghchi",
        ],
    ),
    # the day of the invitation
    (
        "Menlu Estonia Margus Tsahkna mengundang Menlu Latvia Baiba Braze ke Tallinn pada Senin (12/6).",
        [
            "Statement REQUEST held 2023-06-12 - | actor=EST actor=margus-tsahkna recipient=LVA recipient=baiba-braze",
        ],
    ),
    (
        "Menlu Oman Badr Albusaidi mengundang Menlu Iran Abbas Araghchi ke Muscat bulan lalu.",
        [
            "Statement REQUEST held 2023-05 - | actor=OMN actor=badr-bin-hamad-al-busaidi recipient=IRN recipient=abbas-araghchi",
        ],
    ),
    # its verb told
    (
        "Presiden Kenya William Ruto mengundang Raja Charles III berkunjung ke Nairobi bulan depan.",
        [
            "Statement REQUEST held - - | actor=KEN actor=william-ruto recipient=GBR recipient=charles-iii",
            "Visit CONSULT planned 2023-07 nairobi | host=KEN visitor=GBR visitor=charles-iii",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "id") == events


@pytest.mark.parametrize(
    "text",
    [
        "Presiden Chile Gabriel Boric mengundang Raja Spanyol Felipe VI ke Santiago",
        "Presiden Chile Gabriel Boric seusai",
        "Presiden Chile Gabriel Boric seusai bertemu Raja Spanyol Felipe VI mengecam",
        "Presiden Chile Gabriel Boric terbang ke Lima seusai KTT",
    ],
)
def test_a_text_that_is_cut_off_is_read(text: str) -> None:
    told(text, "id")
