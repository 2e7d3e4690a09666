"""Indonesian grammar in a grid: each construction with verbs and countries that no annotated article has in it."""

from __future__ import annotations

import pytest

from tests.language.test_sentences_id import events_of

TOLD = [
    # who acts beside the subject
    (
        "Kanada bersama Jepang dan Chile akan mengirim tim pemantau ke Haiti.",
        "Measure AID planned CAN:actor CHL:actor HTI:recipient JPN:actor",
    ),
    (
        "Prancis mengecam serangan Rusia ke Kyiv bersama Jerman dan Italia.",
        "Statement ACCUSE DEU:actor FRA:actor ITA:actor RUS:recipient",
    ),
    (
        "Prancis mengecam serangan Rusia dalam jumpa pers bersama Jerman di Paris.",
        "Statement ACCUSE FRA:actor RUS:recipient",
    ),
    (
        "Presiden Gustavo Petro menghadiri upacara pembukaan di Lima bersama Menteri Luar Negeri Peru Elmer Schialer.",
        "Ceremony - COL:attendee PER:attendee PER:host elmer-schialer:attendee gustavo-petro:attendee",
    ),
    (
        "Jerman lewat Menteri Luar Negeri Annalena Baerbock menjanjikan bantuan bagi Sudan.",
        "Statement AGREE DEU:actor SDN:recipient annalena-baerbock:actor",
    ),
    ("Kanada melalui Jepang mengirim bantuan ke Nepal.", "Measure AID CAN:actor NPL:recipient"),
    # to each other
    (
        "Kenya dan Somalia saling mengusir diplomat pada Selasa.",
        "Measure SANCTION KEN:actor KEN:recipient SOM:actor SOM:recipient",
    ),
    ("India dan Pakistan saling menyerang pada Rabu.", "Measure ASSAULT IND:actor PAK:actor"),
    # an apposition before its relative clause, and one that tells of the deed
    (
        "Polisi menangkap Jorge Glas, terpidana korupsi yang sehari sebelumnya diberi suaka oleh Meksiko.",
        "Measure AID MEX:actor jorge-glas:recipient",
    ),
    # whose thing it is
    (
        "Australia menyumbangkan 500 ribu dosis vaksin AstraZeneca kepada Fiji.",
        "Measure AID AUS:actor FJI:recipient",
    ),
    ("Ukraina mengecam serangan drone buatan Iran ke Kyiv.", "Statement ACCUSE UKR:actor"),
    (
        "AS dan Inggris telah menutup kedutaan mereka di Khartoum.",
        "Measure SANCTION GBR:actor SDN:recipient USA:actor",
    ),
    # what somebody often does, and what a denied rumour says, is no event
    ("Presiden Lukashenko kerap mengancam Polandia.", ""),
    (
        "Kabar bahwa Menlu Sugiono akan bertemu Menlu Wang Yi dibantah Kementerian Luar Negeri Tiongkok.",
        "Meeting CONSULT denied CHN:attendee IDN:attendee sugiono:attendee wang-yi:attendee",
    ),
    # what an envoy is summoned for
    (
        "Kementerian Luar Negeri Belgia memanggil kuasa usaha Rusia untuk memprotes penyerbuan itu.",
        "Measure ACCUSE BEL:actor RUS:recipient mfa-bel:actor",
    ),
    # the verb before whom it is done to
    (
        "Selain Sugiono, dilantik pula Fadli Zon sebagai menteri.",
        "Appointment - IDN:actor fadli-zon:appointee sugiono:appointee",
    ),
    # whose people act
    (
        "Ratusan pendukung ulama Moqtada Sadr menyerbu dan membakar Kedutaan Besar Swedia di Baghdad.",
        "Measure PROTEST IRQ:actor SWE:recipient",
    ),
    (
        "Sekelompok mahasiswa lalu berunjuk rasa di muka Konsulat Jenderal Chile di Lima.",
        "Measure PROTEST CHL:recipient PER:actor",
    ),
    # what the blamed one is said to have done, and two who are asked
    (
        "Korea Selatan menuding Jepang mendalangi penculikan Kim Dae-jung.",
        "Statement ACCUSE JPN:recipient KOR:actor",
    ),
    (
        "Sekjen OAS Luis Almagro meminta Bolivia dan Chile kembali berdialog.",
        "Statement REQUEST BOL:recipient CHL:recipient luis-almagro:actor oas:actor",
    ),
    # what is said to whom one meets
    (
        "Presiden Lula menemui Presiden Petro dan mengajukan permohonan bantuan.",
        "Meeting CONSULT BRA:attendee COL:attendee gustavo-petro:attendee luiz-inacio-lula-da-silva:attendee; "
        "Statement REQUEST BRA:actor COL:recipient gustavo-petro:recipient luiz-inacio-lula-da-silva:actor",
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), TOLD)
def test_construction_tells_its_events(sentence: str, expected: str) -> None:
    assert "; ".join(events_of(sentence)) == expected
