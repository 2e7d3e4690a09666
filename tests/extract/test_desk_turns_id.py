"""Indonesian foreign desks: delegates gather, courts sentence, bodies confer, missions open, others say the same."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_left_to_tell_id import lines

TOLD: list[tuple[str, list[str]]] = [
    # delegates of so many states, of whom none is named
    ("Wakil dari 18 negara berkumpul di Kopenhagen, Senin.", ["Conference CONSULT held DNK:host"]),
    ("Utusan lebih dari 40 negara bertemu di Bogota pada Rabu.", ["Conference CONSULT held COL:host"]),
    ("Para pemimpin dari 16 negara berkumpul di Nairobi pada Senin.", ["Summit CONSULT held KEN:host"]),
    ("Para wakil kedua negara itu bertemu di Doha.", []),
    ("Ratusan warga dari 12 negara berkumpul di Dakar.", []),
    # courts
    (
        "Pengadilan di Minsk menjatuhkan vonis delapan tahun penjara kepada aktivis Polandia Jan Nowak.",
        ["Measure SANCTION held BLR:actor POL:recipient"],
    ),
    (
        "Polandia memanggil Dubes Belarus setelah pengadilan di Minsk menghukum wartawan Jan Nowak.",
        [
            "Measure ACCUSE held BLR:recipient POL:actor",
            "Measure SANCTION held BLR:actor",
        ],
    ),
    (
        "Wartawan Kanada Paul Roy divonis dua tahun penjara oleh pengadilan Kuba di Havana.",
        ["Measure SANCTION held CUB:actor"],
    ),
    ("Pengadilan Jakarta memvonis bandar narkoba asal Nigeria hukuman mati.", []),
    (
        "Kanada mencabut visa Presiden Nikaragua Daniel Ortega.",
        ["Measure SANCTION held CAN:actor NIC:recipient"],
    ),
    # a body talks something over at its own session, not where that is
    (
        "Liga Arab membahas serangan di Rafah dalam pertemuan darurat di Kairo pada Minggu.",
        ["Conference CONSULT held EGY:host arab-league:organizer"],
    ),
    # no talks yet, where their opening is barred
    (
        "Bulgaria memblokir dimulainya perundingan aksesi Makedonia Utara dengan Uni Eropa.",
        ["Statement REJECT held BGR:actor MKD:recipient"],
    ),
    ("Presiden Kenya mengakui ketergantungan negaranya pada Rusia merupakan kesalahan.", []),
    # others say the same
    (
        "Kanada mendesak Chad dan Sudan menahan diri. Uni Eropa menyerukan hal serupa.",
        [
            "Statement REQUEST held CAN:actor SDN:recipient TCD:recipient",
            "Statement REQUEST held SDN:recipient TCD:recipient eu:actor",
        ],
    ),
    (
        "Kanada mengecam Chad. Prancis menyuarakan hal yang sama.",
        ["Statement ACCUSE held CAN:actor TCD:recipient", "Statement ACCUSE held FRA:actor TCD:recipient"],
    ),
    (
        "Mesir mencapai kesepakatan awal dengan Dana Moneter Internasional (IMF).",
        ["Statement AGREE held EGY:actor imf:actor"],
    ),
    # help that is handed over on a journey
    (
        "Menlu Ghana terbang ke Bamako untuk menyerahkan bantuan beras kepada Mali.",
        ["Measure AID held GHA:actor MLI:recipient"],
    ),
    # who comes along
    (
        "Presiden Ghana John Mahama menerima Presiden Togo Faure Gnassingbe di Accra. Faure, yang datang bersama "
        "Menlu Robert Dussey, mengecam Mali.",
        [
            "Meeting CONSULT held GHA:host TGO:attendee",
            "Statement ACCUSE held MLI:recipient TGO:actor",
        ],
    ),
    (
        "Presiden Ghana John Mahama menjamu Presiden Togo Faure Gnassingbe, dan keduanya sepakat membuka jalur.",
        [
            "Meeting CONSULT held GHA:host TGO:attendee",
            "Statement AGREE held GHA:actor TGO:actor",
        ],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_turns_of_the_desk(text: str, told: list[str]) -> None:
    assert lines(text) == told


TAKES_PART = [
    (
        "Presiden Ghana John Mahama menerima Presiden Togo Faure Gnassingbe di Accra. Faure, yang datang bersama "
        "Menlu Robert Dussey, mengecam Mali.",
        "Meeting robert-dussey",
    ),
    (
        "Menlu Thailand Maris Sangiampongsa bertemu Menlu Laos Saleumxay Kommasith. Maris didampingi Dubes Morakot "
        "Sriswasdi. Adapun Saleumxay didampingi Wakil Menlu Phoxay Khaykhamphithoune.",
        "Meeting phoxay-khaykhamphithoune",
    ),
    (
        "Bantuan itu diserahkan oleh Olena Zelenska, istri Presiden Volodymyr Zelensky, yang pekan ini berada di Oslo.",
        "Visit olena-zelenska",
    ),
]


@pytest.mark.parametrize(("text", "told"), TAKES_PART)
def test_who_takes_part(text: str, told: str) -> None:
    facts = extract_article(article_from_text(text, "item", language="id", published="2024-03-14"))
    parts = [
        f"{e.kind.value} {p.participant.rpartition('/')[2]}" for e in facts.events for p in e.participations
    ]
    assert told in parts


WHEN_AND_WHERE = [
    # "Hal itu disampaikan X": when and where it was said
    (
        "Kenya mengecam Chad. Hal itu disampaikan Menlu Musalia Mudavadi di Kisumu, Minggu (10/3).",
        "Statement 2024-03-10 kisumu",
    ),
    (
        "Presiden Kenya William Ruto menolak usul Chad. Hal itu disampaikannya saat bertemu Menlu Uganda di "
        "Kampala, Senin.",
        "Statement 2024-03-11 kampala",
    ),
    (
        "Kenya menuduh Chad berbohong. Demikian disampaikan Menlu Musalia Mudavadi seusai rapat di Nairobi, Senin.",
        "Statement 2024-03-11 nairobi",
    ),
    (
        "Kenya mengecam Chad pada Januari. Hal itu disampaikan Menlu Chad di N'Djamena, Senin.",
        "Statement 2024-01 -",
    ),
    # what goes on since a day
    ("Kedua menteri meninjau jalur yang ditutup Kenya sejak April 2022.", "Measure 2022-04 -"),
    ("Wartawan Chad itu ditahan Kenya sejak Mei 2023.", "Measure 2023-05 -"),
    # a mission in the city whose name it bears
    ("KBRI Suva mulai beroperasi pada 2002.", "Ceremony 2002 suva"),
    ("Kedutaan Besar Ghana di Lome mulai beroperasi pada 1962.", "Ceremony 1962 lome"),
    # "itulah"
    (
        "Pada Juni 2022, Raja Belgia Philippe berkunjung ke Kinshasa. Saat itulah ia meminta maaf kepada Burundi.",
        "Statement 2022-06 -",
    ),
    (
        "Kenya akan menggelar latihan bersama dengan Chad di Mombasa pada 11-20 Januari.",
        "Measure 2025-01-11 mombasa",
    ),
]


@pytest.mark.parametrize(("text", "told"), WHEN_AND_WHERE)
def test_when_and_where(text: str, told: str) -> None:
    facts = extract_article(article_from_text(text, "item", language="id", published="2024-03-14"))
    said = [
        f"{e.kind.value} {e.start.iso if e.start else '-'} {(e.place or '-').rpartition('/')[2]}"
        for e in facts.events
    ]
    assert told in said


SPEAKERS = [
    (
        '"Kami tidak akan mundur dari sini," kata penasihat Presiden William Ruto, Kwesi Amoako.',
        "Kwesi Amoako",
    ),
    ('"Kami tidak akan mundur dari sini," ujar istri Alexei Navalny, Yulia Navalnaya.', "Yulia Navalnaya"),
    ('"Kami tidak akan mundur dari sini," kata Presiden William Ruto, Senin.', "William Ruto"),
    ("Menurut pengacara Imran Khan, Naeem Panjutha, kliennya sedang sakit.", "Naeem Panjutha"),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_who_is_named_behind_whose_man_he_is(text: str, speaker: str) -> None:
    facts = extract_article(article_from_text(text, "item", language="id", published="2024-03-14"))
    names = {e.key: e.label_en for e in facts.entities}
    assert [names[q.speaker] for q in facts.quotations if q.speaker] == [speaker]


ENGLISH_SPEAKERS = [
    (
        '"We will not retreat from here," said a spokesman for President Ruto, Hussein Mohamed.',
        "Hussein Mohamed",
    ),
    (
        '"We will not retreat from here," said President William Ruto\'s spokesman, Hussein Mohamed.',
        "Hussein Mohamed",
    ),
    ('"We will not retreat from here," said Alexei Navalny\'s widow, Yulia Navalnaya.', "Yulia Navalnaya"),
    (
        '"We will not retreat from here," said President William Ruto, President Museveni and others.',
        "William Ruto",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), ENGLISH_SPEAKERS)
def test_english_too(text: str, speaker: str) -> None:
    facts = extract_article(article_from_text(text, "item", language="en", published="2024-03-14"))
    names = {e.key: e.label_en for e in facts.entities}
    assert [names[q.speaker] for q in facts.quotations if q.speaker] == [speaker]
