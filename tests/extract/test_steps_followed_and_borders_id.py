"""Borders closed, steps that others follow, what nobody said, two besides whoever speaks, foreigners taken out."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a closed border is a sanction, a blockade coercion
    (
        "Ghana menutup perbatasannya dengan Togo pada Senin.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana memblokade pelabuhan Togo.",
        [
            "Measure COERCE held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana menutup wilayah udaranya bagi maskapai Togo.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Pasukan Ghana menutup jembatan ke Togo.",
        [
            "Measure COERCE held - - | actor=GHA recipient=TGO",
        ],
    ),
    # who follows a step
    (
        "Ghana mengusir duta besar Togo pada Januari. Langkah itu ditiru Benin dua bulan kemudian.",
        [
            "Measure SANCTION held 2023-01 - | actor=GHA recipient=TGO",
            "Measure SANCTION held - - | actor=BEN recipient=TGO",
        ],
    ),
    (
        "Ghana mengusir duta besar Togo. Langkah tersebut kemudian diikuti oleh Benin dan Mali.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
            "Measure SANCTION held - - | actor=BEN actor=MLI recipient=TGO",
        ],
    ),
    (
        "Ghana mengusir duta besar Togo, langkah yang kemudian diikuti Benin dan Mali.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
            "Measure SANCTION held - - | actor=BEN actor=MLI recipient=TGO",
        ],
    ),
    # what nobody said
    (
        "Presiden Ghana John Mahama tidak mengatakan bahwa negaranya akan memutuskan hubungan dengan Togo.",
        [],
    ),
    (
        "Ghana mengecam Togo, tetapi tidak mengatakan bahwa pihaknya akan mengambil langkah serupa.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana mengatakan bahwa pihaknya akan memutuskan hubungan dengan Togo.",
        [
            "Measure SANCTION planned - - | actor=GHA recipient=TGO",
        ],
    ),
    # the two besides whoever speaks, and the only other one in a call
    (
        "Presiden Ghana John Mahama menelepon Presiden Togo Faure Gnassingbe dan Presiden Benin "
        "Patrice Talon. Ia meminta keduanya menahan diri.",
        [
            "Call CONSULT held - - | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=john-mahama",
            "Call CONSULT held - - | attendee=BEN attendee=GHA attendee=john-mahama attendee=patrice-talon",
            "Statement REQUEST held - - | actor=GHA actor=john-mahama recipient=BEN recipient=TGO recipient=faure-gnassingbe recipient=patrice-talon",
        ],
    ),
    (
        "Presiden Ghana John Mahama menelepon Presiden Togo Faure Gnassingbe. Ia mendesaknya "
        "membebaskan para tahanan.",
        [
            "Call CONSULT held - - | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=john-mahama",
            "Statement REQUEST held - - | actor=GHA actor=john-mahama recipient=TGO recipient=faure-gnassingbe",
        ],
    ),
    (
        "Menlu Ghana Ama Owusu bertemu Menlu Togo Robert Dussey di Lome. Dussey memintanya menarik "
        "pasukan dari perbatasan.",
        [
            "Meeting CONSULT held - lome | attendee=GHA attendee=TGO attendee=ama-owusu attendee=robert-dussey",
            "Statement REQUEST held - lome | actor=TGO actor=robert-dussey recipient=GHA recipient=ama-owusu",
        ],
    ),
    # asked to take back a permit, and not for a permit
    (
        "Ghana mendesak Togo membatalkan izin tersebut.",
        [
            "Statement REQUEST held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana meminta izin kepada Togo untuk terbang.",
        [],
    ),
    # planes are seized, too
    (
        "Ghana, yang pesawatnya disita Togo pada 2022, mengecam Benin.",
        [
            "Measure COERCE held 2022 - | actor=TGO recipient=GHA",
            "Statement ACCUSE held - - | actor=GHA recipient=BEN",
        ],
    ),
    # before which court somebody is to be sued
    (
        "Ghana mengancam membawa sengketa itu ke Mahkamah Internasional.",
        [
            "Statement THREATEN held - - | actor=GHA",
        ],
    ),
    (
        "Ghana mengancam membawa perkara itu ke WTO.",
        [
            "Statement THREATEN held - - | actor=GHA",
        ],
    ),
    (
        "Ghana mengancam membawa Togo ke Mahkamah Internasional.",
        [
            "Statement THREATEN held - - | actor=GHA recipient=TGO",
        ],
    ),
    # other states' people taken out
    (
        "Ghana mengevakuasi 120 warga Kenya, 40 warga Togo, dan 12 warga Mali dari Khartoum.",
        [
            "Measure AID held - - | actor=GHA recipient=KEN recipient=MLI recipient=TGO",
        ],
    ),
    (
        "Ghana mengevakuasi 120 warga Ghana dan 12 warga Togo dari Khartoum.",
        [
            "Measure AID held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana mengevakuasi 137 warganya dari Togo.",
        [
            "Measure AID held - - | actor=GHA",
        ],
    ),
    # for whom somebody works
    (
        "Benin menyambut pembebasan pilot Kenya Airways John Kamau.",
        [
            "Statement SUPPORT held - - | actor=BEN recipient=john-kamau",
        ],
    ),
    (
        "Ghana mengusir koresponden BBC John Kamau pada Senin.",
        [
            "Measure COERCE held 2023-06-12 - | actor=GHA recipient=john-kamau",
        ],
    ),
    (
        "Ghana menahan wartawan Reuters.",
        [
            "Measure COERCE held - - | actor=GHA recipient=reuters",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS, ids=[text for text, _ in ROWS])
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "id") == events


@pytest.mark.parametrize(
    "text", ["Langkah itu ditiru", "pembebasan pilot Reuters", "Ia mendesaknya", "keduanya"]
)
def test_cut_off_text_is_read(text: str) -> None:
    assert told(text, "id") == []


def test_what_was_not_said_in_english_either() -> None:
    assert told("Ghana did not say that it would recall its envoy from Togo.") == []


def test_a_court_is_not_threatened_in_english_either() -> None:
    text = "Ghana threatened to take the dispute to the International Court of Justice."
    assert told(text) == ["Statement THREATEN held - - | actor=GHA"]
