"""Indonesian sentences that newspapers print every week: who says so, who did likewise, lists, plans, captives.

Expectations as in `test_sentences_id`.
"""

from __future__ import annotations

import pytest

from tests.language.test_sentences_id import events_of

TOLD = [
    # whoever says behind the comma what his own state does is an actor in it
    (
        "Peru mengusir dua diplomat Bolivia, kata Menteri Luar Negeri Peru Elmer Schialer.",
        "Measure SANCTION BOL:recipient PER:actor elmer-schialer:actor",
    ),
    (
        "Kementerian Luar Negeri Peru mengecam Bolivia, ujar juru bicara Kementerian Luar Negeri Peru Rosa Quispe.",
        "Statement ACCUSE BOL:recipient PER:actor mfa-per:actor rosa-quispe:actor",
    ),
    (
        "Peru mengecam Bolivia, kata Menteri Luar Negeri Chile Alberto van Klaveren.",
        "Statement ACCUSE BOL:recipient PER:actor",
    ),
    # all states of a list that a relative clause tells of
    (
        "Peru, Chile, dan Bolivia yang memutus hubungan dengan Togo mengajukan tuntutan.",
        "Measure SANCTION BOL:actor CHL:actor PER:actor TGO:recipient",
    ),
    # commas alone join those between dashes
    (
        "Empat negara penjamin -- Peru, Chile, Togo, Ghana -- akan mengirim pengamat ke Bolivia.",
        "Measure AID planned BOL:recipient CHL:actor GHA:actor PER:actor TGO:actor",
    ),
    # who did the same behind a comma
    (
        "Peru mengusir dua diplomat Bolivia, disusul Chile dan Togo.",
        "Measure SANCTION BOL:recipient PER:actor; Measure SANCTION BOL:recipient CHL:actor TGO:actor",
    ),
    ("Kontingen terbesar berasal dari Peru, disusul Chile dan Togo.", ""),
    # those of a number who are named behind the verb
    (
        "Lima negara menolak resolusi itu, yakni Peru, Chile, dan Togo.",
        "Statement REJECT CHL:actor PER:actor TGO:actor",
    ),
    (
        "Tiga negara mengusir diplomat Bolivia, yaitu Peru dan Chile.",
        "Measure SANCTION BOL:recipient CHL:actor PER:actor",
    ),
    (
        "Sejumlah negara mengecam Bolivia, di antaranya Peru dan Chile.",
        "Statement ACCUSE BOL:recipient CHL:actor PER:actor",
    ),
    ("Lima negara mengusir diplomat dua negara, yakni Peru dan Bolivia.", ""),
    (
        "Sebanyak 140 negara anggota PBB, termasuk Peru, mengecam Bolivia.",
        "Statement ACCUSE BOL:recipient PER:actor",
    ),
    # sanctions and bans that end in the passive
    ("Sanksi Peru terhadap Bolivia dicabut pada Senin.", "Measure CONCEDE BOL:recipient PER:actor"),
    (
        "Presiden Peru mengatakan sanksi atas Bolivia akan dicabut.",
        "Measure CONCEDE planned BOL:recipient PER:actor",
    ),
    (
        "Larangan penjualan senjata Peru kepada Bolivia dihapus.",
        "Measure CONCEDE BOL:recipient PER:actor",
    ),
    # captives
    ("Peru membebaskan Rosa Quispe pada Rabu.", "Measure RETREAT PER:actor rosa-quispe:recipient"),
    ("Hakim membebaskan Rosa Quispe dari semua dakwaan.", ""),
    (
        "Sebanyak 50 tentara Peru ditukar dengan 20 tentara Bolivia.",
        "Measure RETREAT BOL:actor PER:actor",
    ),
    # clashes and shots
    (
        "Dua tentara Peru tewas dalam bentrokan dengan tentara Bolivia.",
        "Measure ASSAULT BOL:actor PER:actor",
    ),
    ("Seorang nelayan Peru tewas ditembak tentara Bolivia.", "Measure ASSAULT BOL:actor PER:recipient"),
    # what arrives pays no visit
    ("Kapal perang Peru tiba di Valparaiso, Senin.", ""),
    (
        "Kapal Peru berlabuh di Valparaiso membawa obat-obatan.",
        "Measure AID CHL:recipient PER:actor",
    ),
    ("Pasukan Peru mulai tiba di Accra, Kamis.", "Measure MOBILIZE PER:actor"),
    (
        "Tim SAR Peru tiba di Togo pada Senin untuk membantu korban gempa.",
        "Measure AID PER:actor TGO:recipient",
    ),
    # deadlines and ultimatums
    (
        "Peru memberi Bolivia waktu dua hari untuk membebaskan nelayan itu.",
        "Statement REQUEST BOL:recipient PER:actor",
    ),
    # recognition that moves
    (
        "Peru memutuskan hubungan dengan Togo dan beralih ke Ghana.",
        "Measure SANCTION PER:actor TGO:recipient; Measure SUPPORT GHA:recipient PER:actor",
    ),
    ("Peru beralih ke gas Ghana.", ""),
    # martial law without whoever lays it on
    ("Darurat militer diberlakukan di Peru, Jumat.", "Measure COERCE PER:actor"),
    ("Darurat bencana diberlakukan di Peru, Jumat.", ""),
    # an aside ends at its comma, also before a day
    (
        "Peru, yang diminta menarik pasukannya dari Togo, pekan lalu memulangkan 105 prajurit.",
        "Measure RETREAT PER:actor",
    ),
    # whoever retaliates does to the other what the other did
    (
        "Peru mengusir dua diplomat Bolivia. Bolivia membalas dengan langkah serupa.",
        "Measure SANCTION BOL:recipient PER:actor; Measure SANCTION BOL:actor PER:recipient",
    ),
    # by phone, to whom; where the state lies in which one speaks; who looks on
    (
        "Presiden Peru menyampaikan permintaan maaf lewat telepon kepada Presiden Bolivia.",
        "Statement CONCEDE BOL:recipient PER:actor; Call CONSULT BOL:attendee PER:attendee",
    ),
    (
        "Di Accra, Ghana, Presiden Peru dan Presiden Bolivia sepakat tidak saling menyerang.",
        "Statement AGREE BOL:actor PER:actor",
    ),
    (
        "Menlu Peru dan Menlu Bolivia meneken nota kesepahaman, disaksikan Presiden Chile bersama Presiden Togo.",
        "Signing SUPPORT BOL:signatory CHL:attendee PER:signatory TGO:attendee",
    ),
    # what a state calls a step of another
    (
        "Peru memanggil pulang duta besarnya dari Bolivia. Bolivia menyebut langkah tersebut tergesa-gesa.",
        "Measure SANCTION BOL:recipient PER:actor; Statement ACCUSE BOL:actor PER:recipient",
    ),
    # "will" far behind an act's noun
    (
        "Sanksi baru terhadap Bolivia akan diumumkan Peru pada Jumat.",
        "Measure SANCTION planned BOL:recipient PER:actor",
    ),
    (
        "Bantuan tahap kedua Peru untuk Bolivia akan diberangkatkan pada Senin.",
        "Measure AID planned BOL:recipient PER:actor",
    ),
    (
        "Presiden Peru Dina Boluarte akan ke Accra pekan depan.",
        "Visit CONSULT planned PER:visitor dina-boluarte:visitor GHA:host",
    ),
    (
        "Presiden Peru Dina Boluarte akan singgah di Accra dan Togo.",
        "Visit CONSULT planned GHA:host PER:visitor dina-boluarte:visitor; Visit CONSULT planned PER:visitor TGO:host dina-boluarte:visitor",
    ),
    # people who are held and let go by a state
    (
        "Roland Marchal dibebaskan oleh Iran pada Jumat.",
        "Measure RETREAT IRN:actor roland-marchal:recipient",
    ),
    ("Roland Marchal dibebaskan dari jabatannya pada Jumat.", ""),
    ("Roland Marchal ditahan Iran pada Jumat.", "Measure COERCE IRN:actor roland-marchal:recipient"),
    ("Iran menahan imbang Jepang pada Jumat.", ""),
]


@pytest.mark.parametrize(("sentence", "expected"), TOLD)
def test_a_plain_sentence(sentence: str, expected: str) -> None:
    written = [" ".join(e.split()) for e in expected.split(";") if e.strip()]
    assert sorted(_sorted(e) for e in events_of(sentence)) == sorted(map(_sorted, written))


def _sorted(event: str) -> str:
    words = event.split()
    return " ".join([*(w for w in words if ":" not in w), *sorted(w for w in words if ":" in w)])
