"""Indonesian pages read claim by claim: who was sent, what was called off, whose paper says so."""

from __future__ import annotations

import pytest

from tests.extract.test_pages_claim_by_claim import told

TOLD = [
    # what is denied of a thing is not denied of the act behind "dan"
    (
        "Menlu Peru menyebut tuduhan tersebut tidak berdasar dan menuntut penjelasan dari Bolivia.",
        "Statement REQUEST held - BOL:recipient",
    ),
    (
        "Ghana menilai langkah itu tidak bersahabat dan memanggil duta besar Togo.",
        "Measure ACCUSE held - TGO:recipient",
    ),
    (
        "Presiden Chile menyebut langkah Peru tidak dapat diterima dan menarik dubesnya dari Lima.",
        "Measure SANCTION held - CHL:actor",
    ),
    # "that country": whose city the deed before was in
    (
        "Jerman menutup kedutaan besarnya di Niamey, sedangkan Kanada memerintahkan stafnya meninggalkan negara itu.",
        "Measure SANCTION held - NER:recipient",
    ),
    (
        "Setelah serangan di Port-au-Prince, Kenya mengerahkan 400 polisi ke negara tersebut.",
        "Measure AID held - HTI:recipient",
    ),
    # the second verb of what was to have been
    (
        "Presiden Kenya William Ruto membatalkan kunjungan ke Lima. Ruto semula dijadwalkan menghadiri KTT APEC dan "
        "bertemu Presiden Peru.",
        "Meeting CONSULT cancelled - william-ruto:attendee",
    ),
    # whose paper says so
    (
        "Dalam keterangan tertulis KBRI Accra yang diterima di Jakarta, Selasa, disebutkan bahwa pertemuan Menlu Ghana dan "
        "Menlu Togo berlangsung hangat.",
        "embassy-of-indonesia-in-accra says pertemuan Menlu Ghana",
    ),
    (
        "Dalam pernyataan resmi Kementerian Luar Negeri Kenya ditegaskan bahwa dua warga Kenya tewas dalam serangan itu.",
        "mfa-ken says dua warga Kenya",
    ),
    # whoever is replaced, and when he left
    (
        "Duta Besar Peru untuk Ghana Carlos Rojas bertemu Presiden Togo. Rojas menggantikan Herman Diaz yang mengakhiri masa "
        "tugasnya pada Desember 2023.",
        "herman-diaz is ambassador of PER to GHA",
    ),
    # those who are sent, with whoever leads them, and what they do there
    (
        "Uni Afrika mengutus panel tokoh yang dipimpin mantan Presiden Burundi Domitien Ndayizeye ke Juba.",
        "Visit CONSULT held - african-union:visitor",
    ),
    ("OAS mengirim misi pencari fakta ke La Paz pada Senin.", "Visit CONSULT held 2024-03-04 BOL:host"),
    (
        "ECOWAS mengutus delegasi ke Conakry. Delegasi itu diagendakan bertemu Presiden Guinea Mamady Doumbouya.",
        "Meeting CONSULT planned - ecowas:attendee",
    ),
    # invitations, handed over and passed on
    (
        "Presiden Uzbekistan menitipkan undangan kepada Menlu Fiji untuk berkunjung ke Samarkand tahun depan.",
        "Visit CONSULT planned 2025 FJI:visitor",
    ),
    (
        "Dubes Peru menyerahkan undangan kepada Presiden Ghana untuk menghadiri KTT CELAC di Lima pada November.",
        "Summit CONSULT planned 2024-11 PER:host",
    ),
    # a summit from afar
    (
        "IGAD menggelar pertemuan puncak darurat secara daring pada Senin.",
        "Summit CONSULT held 2024-03-04 igad:organizer",
    ),
    # soldiers of a government at war at home
    (
        "Kenya memulangkan 20 warganya dari Sudan menyusul pertempuran antara pasukan pemerintah dan milisi RSF.",
        "Measure ASSAULT held - SDN:actor",
    ),
    # a crowned state has no vice president
    (
        "Norwegia mengimbau warganya tidak bepergian ke Sudan Selatan. Ketegangan meningkat setelah Wakil Presiden Pertama "
        "Riek Machar ditahan.",
        "riek-machar is vice president of SSD",
    ),
]


@pytest.mark.parametrize(("text", "claim"), TOLD)
def test_what_is_told(text: str, claim: str) -> None:
    assert told("id", text, claim)


NOT_TOLD = [
    ("Kenya tidak mengecam dan menyalahkan Somalia.", "Statement ACCUSE held - SOM"),
    (
        "Berbicara di Jenewa, Menlu Rusia mengatakan negaranya akan mengirim instruktur ke negara itu.",
        "Measure MOBILIZE * CHE",
    ),
    ("Presiden Chile menyebut langkah Peru tidak dapat diterima.", "CHL says"),
    (
        "Dalam keterangan KBRI Accra yang diterima di Jakarta, Selasa, disebutkan bahwa pertemuan Menlu Ghana dan Menlu "
        "Togo berlangsung hangat.",
        "Meeting CONSULT held 2024",
    ),
    (
        "Duta Besar Peru Carlos Rojas menggantikan Herman Diaz yang mengakhiri masa tugasnya pada Desember 2023.",
        "Appointment None held 2023",
    ),
    (
        "Kanada menjatuhkan sanksi terhadap Jenderal Ana Soto yang memimpin kudeta pada Juli 2021.",
        "Measure SANCTION held 2021",
    ),
    (
        "Uganda mengakui telah mengirim pasukan ke Juba atas permintaan Presiden Salva Kiir.",
        "Statement SUPPORT",
    ),
    (
        "Sudan mengusir dubes Chad. Peru menawarkan diri menjadi penengah. Uni Afrika menyatakan keprihatinan atas "
        "ketegangan itu.",
        "Statement ACCUSE held - PER",
    ),
    (
        "Kenya memulangkan 20 warganya dari Sudan menyusul pertempuran antara pasukan pemerintah dan milisi RSF di Darfur.",
        "Measure ASSAULT held - KEN",
    ),
    ("Tim itu mencetak dua gol di Lima, kata Presiden Peru.", "Visit"),
]


@pytest.mark.parametrize(("text", "claim"), NOT_TOLD)
def test_what_is_not_told(text: str, claim: str) -> None:
    assert not told("id", text, claim)
