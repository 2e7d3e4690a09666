"""Indonesian constructions: elections to councils, companions, subjects over asides, causes, plans that go on.

Expectations as in `test_sentences_id`.
"""

from __future__ import annotations

import pytest

from tests.language.test_sentences_id import events_of

TOLD = [
    (
        "Indonesia terpilih sebagai anggota Dewan HAM PBB.",
        "Appointment - IDN:appointee",
    ),
    (
        "Majelis Umum PBB memilih Pakistan, Somalia, dan Panama sebagai anggota tidak tetap Dewan Keamanan PBB.",
        "Appointment - PAK:appointee PAN:appointee SOM:appointee unga:actor",
    ),
    (
        "Majelis Umum PBB memilih Pakistan sebagai anggota tidak tetap Dewan Keamanan untuk masa tugas mulai 1 Januari 2027.",
        "Appointment - PAK:appointee unga:actor",
    ),
    (
        "Mahkamah Internasional (ICJ) memutuskan bahwa Serbia melanggar Konvensi Genosida.",
        "Measure - SRB:recipient icj:actor",
    ),
    (
        "Mahkamah Internasional memerintahkan Israel menghentikan operasi militernya di Rafah.",
        "Statement REQUEST ISR:recipient icj:actor",
    ),
    (
        "Sehari sebelumnya, Menlu Retno Marsudi berada di Naypyidaw.",
        "Visit CONSULT IDN:visitor MMR:host retno-marsudi:visitor",
    ),
    (
        "Didampingi Menlu Retno Marsudi, Presiden Joko Widodo menerima Perdana Menteri Lee Hsien Loong di Istana Bogor.",
        "Meeting CONSULT IDN:host SGP:attendee joko-widodo:host lee-hsien-loong:attendee retno-marsudi:attendee",
    ),
    (
        "Menlu Indonesia dan Menlu Tajikistan membahas pendidikan dalam pertemuan di Dushanbe.",
        "Meeting CONSULT IDN:attendee TJK:attendee retno-marsudi:attendee",
    ),
    (
        "Perjanjian ekstradisi Indonesia-Singapura diteken di Bintan.",
        "Signing SUPPORT IDN:signatory SGP:signatory",
    ),
    (
        "Menlu Retno Marsudi membahas rencana kunjungan Presiden Joko Widodo ke Riyadh dalam pertemuan dengan Menlu Arab Saudi Faisal bin Farhan.",
        "Meeting CONSULT IDN:attendee SAU:attendee faisal-bin-farhan-al-saud:attendee retno-marsudi:attendee; Visit CONSULT planned IDN:visitor SAU:host joko-widodo:visitor",
    ),
    (
        "Menlu Retno Marsudi mengungkapkan isi pertemuannya dengan Menlu Penny Wong di Canberra.",
        "Meeting CONSULT AUS:attendee IDN:attendee penny-wong:attendee retno-marsudi:attendee",
    ),
    (
        "Menlu Retno Marsudi menghadiri pertemuan 2+2 dengan Menlu Penny Wong di Canberra.",
        "Meeting CONSULT AUS:attendee AUS:host IDN:attendee penny-wong:attendee retno-marsudi:attendee",
    ),
    (
        "Rusia mengusir 59 diplomat dari Prancis sebagai tanggapan atas aksi Amerika Serikat dan Inggris.",
        "Measure SANCTION FRA:recipient RUS:actor",
    ),
    (
        "Kremlin mengusir diplomat dari empat negara, yakni Belgia, Hungaria, Georgia dan Montenegro.",
        "Measure SANCTION BEL:recipient GEO:recipient HUN:recipient MNE:recipient RUS:actor",
    ),
    (
        "Kementerian Luar Negeri Rusia mengatakan bahwa mereka memanggil seorang diplomat senior kedutaan AS di Moskow.",
        "Measure ACCUSE RUS:actor USA:recipient mfa-rus:actor",
    ),
    (
        "Presiden Macron akan bertemu Kanselir Merz di Berlin dan mengunjungi Praha.",
        "Meeting CONSULT planned DEU:attendee FRA:attendee emmanuel-macron:attendee merz:attendee; Visit CONSULT planned CZE:host FRA:visitor emmanuel-macron:visitor",
    ),
    (
        "Presiden Joko Widodo akan melakukan kunjungan kehormatan ke Amerika Serikat.",
        "Visit CONSULT planned IDN:visitor USA:host joko-widodo:visitor",
    ),
    (
        "Pasukan Rusia ditarik dari Suriah.",
        "Measure RETREAT RUS:actor SYR:recipient",
    ),
    (
        "Perjanjian Rusia dan Ukraina yang diteken di Jenewa dengan perantaraan Oman hanya bertahan lima bulan.",
        "Signing SUPPORT OMN:mediator RUS:signatory UKR:signatory",
    ),
    (
        "Polandia mengusir tiga diplomat Rusia. Lituania mengikuti langkah itu keesokan harinya.",
        "Measure SANCTION LTU:actor RUS:recipient; Measure SANCTION POL:actor RUS:recipient",
    ),
    (
        "Duta Besar Rusia Mikhail Galuzin telah dipanggil untuk dimintai penjelasan oleh Kementerian Luar Negeri Jepang.",
        "Measure ACCUSE JPN:actor RUS:recipient mfa-jpn:actor mikhail-galuzin:recipient",
    ),
    (
        "Sebuah resolusi yang mengecam invasi Rusia diadopsi Majelis Umum PBB.",
        "Statement SUPPORT unga:actor",
    ),
    (
        "Menlu Retno Marsudi menyampaikan apresiasi atas dukungan Norwegia terhadap keanggotaan Indonesia di OECD.",
        "Statement SUPPORT IDN:actor NOR:recipient retno-marsudi:actor",
    ),
    (
        "Menteri Hukum Hamid Awaludin, yang mewakili Pemerintah Indonesia, dan Menlu Wang Yi menandatangani nota kesepahaman.",
        "Signing SUPPORT CHN:signatory IDN:signatory hamid-awaludin:signatory wang-yi:signatory",
    ),
    (
        "Presiden Macron mendorong Jerman menjatuhkan sanksi terhadap Rusia.",
        "Measure SANCTION conditional DEU:actor RUS:recipient",
    ),
    (
        "Milisi pro-Rusia menuding Ukraina melanggar perjanjian.",
        "",
    ),
    (
        "Menko Agung Laksono bersama Menlu Marty Natalegawa menyambut Duta Besar RI Fachir di bandara.",
        "",
    ),
    (
        "Gubernur itu terpilih sebagai anggota DPR.",
        "",
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), TOLD)
def test_construction_tells_its_events(sentence: str, expected: str) -> None:
    assert "; ".join(events_of(sentence)) == expected
