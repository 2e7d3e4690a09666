"""Indonesian deeds whose doer or target stands apart: over a concession, in another's steps, behind a ship's letters."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_left_to_tell_id import lines

TOLD: list[tuple[str, list[str]]] = [
    (
        "Kenya, meski kerap berselisih dengan Somalia, mengirim tim medis ke Mogadishu.",
        ["Measure AID held KEN:actor SOM:recipient"],
    ),
    (
        "Kenya, meskipun sedang dilanda krisis, mengirim beras ke Sudan.",
        ["Measure AID held KEN:actor SDN:recipient"],
    ),
    (
        "Jepang, meski tidak mengakui Taliban, mengirim bantuan ke Afganistan.",
        ["Statement REJECT held JPN:actor taliban:recipient", "Measure AID held AFG:recipient JPN:actor"],
    ),
    (
        "Kuba, sambil mengecam Peru, memuji Brasil.",
        ["Statement ACCUSE held CUB:actor PER:recipient", "Statement SUPPORT held BRA:recipient CUB:actor"],
    ),
    (
        "Peru menuduh Kuba melatih milisi, sambil memuji Brasil.",
        ["Statement ACCUSE held CUB:recipient PER:actor", "Statement SUPPORT held BRA:recipient PER:actor"],
    ),
    (
        "Chad bergabung dengan Niger dan Mali yang sudah memutus hubungan dengan Ukraina.",
        [
            "Measure SANCTION held TCD:actor UKR:recipient",
            "Measure SANCTION held MLI:actor NER:actor UKR:recipient",
        ],
    ),
    (
        "Lithuania mengikuti langkah Polandia menutup perbatasan dengan Belarus.",
        ["Measure SANCTION held BLR:recipient LTU:actor"],
    ),
    (
        "Ghana bergabung dengan Togo dan Mali menarik dubesnya dari Israel.",
        ["Measure SANCTION held GHA:actor ISR:recipient MLI:actor TGO:actor"],
    ),
    (
        "Australia bergabung bersama Jepang untuk mengecam uji coba rudal Korea Utara.",
        ["Statement ACCUSE held AUS:actor JPN:actor PRK:recipient"],
    ),
    (
        "Kenya bergabung dengan Uni Afrika pada 2002.",
        ["Measure SUPPORT held KEN:actor african-union:recipient"],
    ),
    ("Ghana mengikuti Togo mengimpor beras dari India.", []),
    ("Pasukan Kenya bergabung dengan pasukan Uganda yang memerangi ADF.", []),
    (
        "Kapal induk HMS Albion dijadwalkan tiba di perairan Tacloban membawa tenda dan air bersih bagi korban topan.",
        ["Measure AID planned GBR:actor PHL:recipient"],
    ),
    (
        "Kapal rumah sakit USNS Mercy tiba di Kingston membawa dokter bagi korban gempa.",
        ["Measure AID held JAM:recipient USA:actor"],
    ),
    ("Kapal fregat TCG Oruçreis berlabuh di Jakarta.", ["Measure COOPERATE held IDN:recipient TUR:actor"]),
    (
        "KRI Banda Aceh merapat di Port Vila membawa bantuan bagi korban siklon.",
        ["Measure AID held IDN:actor VUT:recipient"],
    ),
    ("Kapal Chad menabrak HMS Albion.", []),
    (
        "Duta Besar Prancis diberi waktu 48 jam untuk meninggalkan Burkina Faso.",
        ["Measure SANCTION held BFA:actor FRA:recipient"],
    ),
    (
        "Tiga diplomat Rusia diberi tenggat tiga hari untuk hengkang dari Beograd.",
        ["Measure SANCTION held RUS:recipient SRB:actor"],
    ),
    (
        "Belanda memerintahkan Rusia menutup konsulatnya di Amsterdam.",
        ["Measure SANCTION held NLD:actor RUS:recipient"],
    ),
    (
        "Albania memberi Iran 24 jam untuk mengosongkan kedutaannya.",
        ["Measure SANCTION held ALB:actor IRN:recipient"],
    ),
    ("Jemaah haji diminta meninggalkan Arab Saudi sebelum Juni.", []),
    (
        "Perjanjian maritim Turki dengan Libya dinyatakan tidak berlaku oleh Yunani.",
        ["Statement REJECT held GRC:actor TUR:recipient"],
    ),
    (
        "Klaim Venezuela atas Essequibo dinyatakan tidak sah oleh Guyana.",
        ["Statement REJECT held GUY:actor VEN:recipient"],
    ),
    ("Undang-undang itu dinyatakan tidak sah oleh pengadilan Kenya.", []),
    (
        "Teheran tidak mempercayai hasil penyelidikan Argentina.",
        ["Statement REJECT held ARG:recipient IRN:actor"],
    ),
    (
        "Ankara meragukan hasil penyelidikan Prancis atas ledakan itu.",
        ["Statement REJECT held FRA:recipient TUR:actor"],
    ),
    ("Kenya meragukan hasil survei Ghana.", []),
    (
        "Chad bertekad memerangi pasukan Prancis di perbatasan.",
        ["Statement THREATEN held FRA:recipient TCD:actor"],
    ),
    (
        "Korea Utara menyatakan siap menembakkan rudal ke Guam.",
        ["Statement THREATEN held GUM:recipient PRK:actor"],
    ),
    ("Ghana bertekad memperkuat hubungan dengan Togo.", ["Statement AGREE held GHA:actor TGO:recipient"]),
    ("Polandia Setuju Kirim Puluhan Jet ke Moldova", ["Statement AGREE held MDA:recipient POL:actor"]),
    (
        "Atas permintaan Mali, pasukan Chad dikirim ke Bamako.",
        ["Statement REQUEST held MLI:actor TCD:recipient", "Measure MOBILIZE held TCD:actor"],
    ),
    (
        "Atas desakan AS, Panama memutus perjanjian dengan Tiongkok.",
        ["Statement REQUEST held PAN:recipient USA:actor", "Measure SANCTION held CHN:recipient PAN:actor"],
    ),
    (
        "Larangan penjualan senjata Prancis kepada Mesir, yang bertahan sepuluh tahun, dihapus.",
        ["Measure CONCEDE held EGY:recipient FRA:actor"],
    ),
    (
        "Presiden Joe Biden mengumumkan seluruh sanksi terhadap Sudan akan dicabut.",
        ["Measure CONCEDE planned SDN:recipient USA:actor"],
    ),
    ("Mesir mengumumkan sanksi terhadap Sudan.", ["Measure SANCTION held EGY:actor SDN:recipient"]),
    ("Bantuan militer Jerman untuk Ukraina akan ditambah.", ["Measure AID planned DEU:actor UKR:recipient"]),
    ("Bantuan sosial Ghana untuk desa akan ditambah.", []),
    ("Mali Usir Dubes Prancis Gara-gara Pidato", ["Measure SANCTION held FRA:recipient MLI:actor"]),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_deeds(text: str, told: list[str]) -> None:
    assert lines(text) == told


NOT_THEN = [
    "Dalam kunjungan pertamanya ke Tokyo sejak 2018, Presiden Ferdinand Marcos Jr disambut PM Fumio Kishida.",
    "Perundingan pertama antara Sudan dan Chad sejak 2019 digelar di Doha.",
]


@pytest.mark.parametrize("text", NOT_THEN)
def test_the_first_since_a_year_is_not_of_that_year(text: str) -> None:
    events = extract_article(article_from_text(text, "x", language="id", published="2024-03-14")).events
    assert events
    assert all(e.start is None or e.start.iso.startswith("2024") for e in events)


def test_where_the_first_talks_since_a_year_are_held() -> None:
    found = extract_article(article_from_text(NOT_THEN[1], "x", language="id", published="2024-03-14"))
    assert [e.place for e in found.events] == ["place/doha"]
