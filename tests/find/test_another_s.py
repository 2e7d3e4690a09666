"""Offices told by somebody else's: successors, deputies, counterparts, whoever came along or was sent by another."""

from __future__ import annotations

import pytest

from tests.find.test_positions_told import positions

ENGLISH = [
    (
        "Carl Roth, chair of the Bundestag's foreign affairs committee, called for tougher sanctions.",
        "carl-roth chair bundestag",
    ),
    (
        "The incoming Kenyan trade minister, Musa Otieno, replaces Alfred Mwangi, who moves to tourism.",
        "alfred-mwangi minister of trade KEN former",
    ),
    (
        "Carl Roth, the Rapid Support Forces commander known as Kiki, rejected the offer.",
        "carl-roth commander rsf-sudan",
    ),
    (
        "Gambian President Yahya Jammeh will stay. Ebrima Camara, who resigned as trade minister on Monday, accused "
        "Jammeh of fraud. His successor, Lamin Njie, did not answer calls.",
        "lamin-njie minister of trade GMB",
    ),
    ("Togolese Trade Minister Ann Lawson was replaced by Kofi Mensah.", "kofi-mensah minister of trade TGO"),
    (
        "Togolese Trade Minister Ann Lawson was replaced by Kofi Mensah.",
        "ann-lawson minister of trade TGO former",
    ),
    (
        "Malian President Ali Sidibe, who died in a Dakar hospital, was succeeded by his deputy, Omar Cisse.",
        "omar-cisse president MLI",
    ),
    (
        "Malawian President Jane Phiri and her deputy, Peter Banda, attended.",
        "peter-banda vice president MWI",
    ),
    (
        "Mark Aron, Britain's ambassador to Yemen, and Carl Henzel, his American counterpart, met in Riyadh.",
        "carl-henzel ambassador USA to YEM",
    ),
    (
        "Fijian President Ratu Vuki was represented by Justice Minister Ana Seru.",
        "ana-seru minister of justice FJI",
    ),
    (
        "Chile's ambassador to Australia, Mario Ruiz, who is concurrently accredited to Fiji, was there.",
        "mario-ruiz ambassador CHL to FJI",
    ),
    ("Abdou Keita, the spokesman for Mali's military government, denied it.", "abdou-keita spokesperson MLI"),
    ("Abdou Keita, a spokesman for Niger's ruling junta, denied it.", "abdou-keita spokesperson NER"),
    (
        "Ali Diop, the U.N. special representative for West Africa and the Sahel, said the vote would be held.",
        "ali-diop special representative for west africa and sahel un",
    ),
    (
        "Ali Diop, the U.N. secretary-general's personal envoy for Sudan and a former Algerian trade minister, left.",
        "ali-diop special envoy un to SDN",
    ),
    (
        "Ali Diop, the U.N. secretary-general's personal envoy for Sudan and a former Algerian trade minister, left.",
        "ali-diop minister of trade DZA former",
    ),
]

INDONESIAN = [
    (
        "Mantan Perdana Menteri Samoa, mendiang Tofilau Alesana, dimakamkan di Apia.",
        "tofilau-alesana prime minister WSM former",
    ),
    ("Pemimpin kelompok pemberontak M23 Bertrand Bisimwa tiba.", "bertrand-bisimwa leader m23"),
    ("Juru bicara junta Niger, Amadou Abdramane, membantah.", "amadou-abdramane spokesperson NER"),
    ("Juru bicara pemerintah militer Gabon Ulrich Mba membantah.", "ulrich-mba spokesperson GAB"),
    ("Kanselir Ekuador Ana Sommer mengecam keputusan itu.", "ana-sommer minister of foreign affairs ECU"),
    (
        "Menlu Mali Awa Keita meminta duta besar Prancis Luc Moreau ditarik. Penggantinya, Jean Petit, belum "
        "menyerahkan surat kepercayaan.",
        "jean-petit ambassador FRA to MLI",
    ),
    (
        "Menlu Mali Awa Keita mundur. Keita kemudian diganti oleh Musa Traore.",
        "musa-traore minister of foreign affairs MLI",
    ),
    (
        "Menteri Luar Negeri Sierra Leone Musa Kabba tiba di Jakarta. Kabba didampingi Wakil Menteri Perdagangan "
        "Amadu Bangura.",
        "amadu-bangura deputy minister of trade SLE",
    ),
    (
        "Kunjungan Presiden Sierra Leone ditunda karena mendiang mantan Wakil Presiden Solomon Bundu dimakamkan.",
        "solomon-bundu vice president SLE former",
    ),
    (
        "Duta Besar RI untuk Nigeria, Usra Harahap, telah menyerahkan surat kepercayaan kepada Presiden Sierra "
        "Leone Julius Bundu. Penggantinya, Bambang Suharto, baru bertugas tahun ini.",
        "bambang-suharto ambassador IDN to NGA",
    ),
    (
        "Duta Besar Sierra Leone untuk Tiongkok, Abu Karim, yang merangkap Vietnam, hadir.",
        "abu-karim ambassador SLE to VNM",
    ),
    (
        "Presiden Mali Ali Sidibe, yang meninggal pada Januari, digantikan wakilnya, Omar Cisse.",
        "omar-cisse president MLI",
    ),
    (
        "Duta Besar Rusia untuk Indonesia Irina Belova dan sejawatnya dari Ukraina, Vasyl Moroz, hadir.",
        "vasyl-moroz ambassador UKR to IDN",
    ),
]


@pytest.mark.parametrize(("sentence", "told"), ENGLISH)
def test_an_english_office_by_another(sentence: str, told: str) -> None:
    assert told in positions("Envoys and courts", "By Ann Lee | 12 February 2016", sentence)


@pytest.mark.parametrize(("sentence", "told"), INDONESIAN)
def test_an_indonesian_office_by_another(sentence: str, told: str) -> None:
    assert told in positions("Utusan dan Pengadilan", "Jakarta, 12 Februari 2016", sentence)


def test_who_comes_next_does_not_hold_the_office_yet() -> None:
    told = positions(
        "Old friends",
        "By Ann Lee",
        "Peru's trade minister, Ana Ruiz, will be succeeded by Luis Prado in May.",
    )
    assert told == ["ana-ruiz minister of trade PER"]


def test_a_sentence_that_opens_long_ago_tells_of_former_holders() -> None:
    told = positions(
        "Old friends", "By Ann Lee | 1 May 2020", "In February 1977 he met Peru's trade minister, Ana Ruiz."
    )
    assert told == ["ana-ruiz minister of trade PER former"]


def test_whoever_tells_of_long_ago_holds_his_office_now() -> None:
    told = positions(
        "Old friends",
        "By Ann Lee | 1 May 2020",
        "In 1977 the accord was signed, Trade Minister Ana Ruiz of Peru said.",
    )
    assert told == ["ana-ruiz minister of trade PER"]
