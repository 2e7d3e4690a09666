"""Whose quoted words are that "katanya" would give to a state; what is no office and no voice of a state."""

from __future__ import annotations

import pytest

from tests.extract.test_two_and_speakers_id import told

ROWS: list[tuple[str, list[str]]] = [
    # no state says "saya": the minister who spoke before
    (
        "Menlu Ghana Samuel Ablakwa mengatakan duta besarnya di Belgia telah ditarik.\n\n"
        "Portugal mengumumkan pengakuan atas negara itu.\n\n"
        '"Saya telah menginstruksikan penarikan duta besar dari Belgia," katanya.',
        ["person/samuel-ablakwa", "person/samuel-ablakwa"],
    ),
    # none calls itself by its name: its ministry, which spoke for it
    (
        "Kementerian Luar Negeri Malaysia menegaskan, serangan Myanmar itu melanggar hukum.\n\n"
        "Malaysia menyerukan agar Myanmar menghentikan serangan.\n\n"
        '"Malaysia menyerukan kepada Myanmar untuk memenuhi kewajibannya," ungkapnya.',
        ["organization/mfa-mys", "organization/mfa-mys"],
    ),
    (
        "Malaysia menyambut baik pernyataan itu.\n\n"
        '"Kementerian Luar Negeri menyambut baik sikap yang diambil Laos," ungkapnya.',
        ["organization/mfa-mys"],
    ),
    # "kami" may be a state's
    (
        "Malaysia menyambut baik pernyataan itu.\n\n"
        '"Kami menyambut baik sikap yang diambil Laos," ungkapnya.',
        ["country/MYS"],
    ),
    # whose a paper is that says so
    (
        '"Malaysia mendesak Laos agar mematuhi resolusi itu secara penuh," ujar pernyataan resmi yang '
        "dikeluarkan Kementerian Luar Negeri Malaysia, Rabu (24/1).",
        ["organization/mfa-mys"],
    ),
    # "lanjut mereka": the body that spoke last
    (
        "Kementerian Luar Negeri Turki mengecam serangan itu.\n\n"
        "Dengan demikian, lanjut mereka, korban berjatuhan bisa dihindari oleh kedua negara.",
        ["organization/mfa-tur"],
    ),
    # "namun": another speaks from there on
    (
        "Chad menuduh Togo melanggar gencatan senjata, namun Togo membantah tuduhan itu dan memastikan situasi di "
        "perbatasan telah tenang.",
        ["country/TGO"],
    ),
    (
        "Chad menuduh Togo melanggar gencatan senjata dan memastikan situasi di perbatasan telah tenang.",
        ["country/TCD"],
    ),
    # "menurutnya" within what somebody says is his own
    (
        "Amerika Serikat menentang.\n\nDuta Besar Peru Ana Flores mengatakan negaranya mendukung resolusi itu, yang "
        'menurutnya akan mengubah keadaan.\n\n"Ini adalah langkah pertama yang penting," katanya.',
        ["person/ana-flores", "person/ana-flores"],
    ),
    # a paper of a state is not the state
    ("Surat kabar harian Turki mengatakan Presiden Ruto akan tiba di Ankara pekan depan.", []),
    ("Turki mengatakan Presiden Ruto akan tiba di Ankara pekan depan.", ["country/TUR"]),
    # whom somebody unnamed orders out says nothing
    (
        "Para pelaku kudeta memerintahkan Duta Besar Jerman Hans Weber pergi atas apa yang mereka sebut "
        'tindakan yang "bertentangan dengan kepentingan seluruh rakyat".',
        [],
    ),
]


@pytest.mark.parametrize(("text", "speakers"), ROWS, ids=[row[0][:60] for row in ROWS])
def test_speakers(text: str, speakers: list[str]) -> None:
    assert [quotation.speaker for quotation in told(text).quotations] == speakers


OFFICES: list[tuple[str, list[tuple[str, str]]]] = [
    (
        "Presiden Kenya William Ruto menjadi mediator antara Chad dan Sudan.",
        [("president", "country/KEN")],
    ),
    (
        "Mediator Uni Afrika Olusegun Obasanjo tiba di Addis Ababa.",
        [("mediator", "organization/african-union")],
    ),
]


@pytest.mark.parametrize(("text", "offices"), OFFICES, ids=[row[0][:60] for row in OFFICES])
def test_mediating_for_a_state_is_no_office(text: str, offices: list[tuple[str, str]]) -> None:
    assert [(p.office, p.of) for p in told(text).positions] == offices


def test_an_outlet_and_its_city_with_dashes() -> None:
    """ "OUTLET - JAKARTA - ": where the report was written, and no state."""
    found = told("Kompas.com - JAKARTA - Presiden Kenya William Ruto meminta Sudan menghentikan serangan.")
    assert any(e.key == "place/jakarta" for e in found.entities)
    assert not any(e.key == "country/IDN" and e.surfaces for e in found.entities)
