"""Indonesian news pages of many outlets: no acts of states that only own whom is told of, and who comes to talk."""

from __future__ import annotations

import pytest

from kg.model import Event, Findings
from kg.pipeline import extract_article
from kg.read import article_from_text


def read(text: str) -> Findings:
    """What is found in a short article of a known day, a Thursday."""
    article = article_from_text(f"Berita hari ini\n\n{text}", "x", language="id", published="2024-01-25")
    return extract_article(article)


def short(event: Event) -> str:
    """An event as "Visit held KEN:visitor ...", participants sorted."""
    parts = sorted(f"{p.participant.partition('/')[2]}:{p.role}" for p in event.participations)
    return " ".join([str(event.kind), str(event.status), *parts])


TOLD = [
    # private people act for nobody
    ("Turis Kenya mengunjungi Togo.", ()),
    ("Jemaah Mali berkunjung ke Chad pada Senin.", ()),
    (
        "Ghana memberi bebas visa bagi warga negara Kenya yang ingin berkunjung ke Ghana.",
        ("Measure held GHA:actor KEN:recipient",),
    ),
    ("Delegasi Kenya mengunjungi Togo.", ("Visit held KEN:visitor TGO:host",)),
    # the capital where it went off
    ("Bom meledak di Nairobi. Korban serangan Nairobi bertambah.", ()),
    ("Serangan Khartoum ke Chad menewaskan dua orang.", ("Measure held SDN:actor TCD:recipient",)),
    # summits that are yet to come
    (
        "KTT G20 di Brasil akan berlangsung pada Mei.",
        ("Summit planned BRA:host g20:organizer",),
    ),
    (
        "KTT G20, yang dijadwalkan digelar di Brasil, dibahas kedua menteri.",
        ("Summit planned BRA:host g20:organizer",),
    ),
    ("KTT G20 yang berlangsung di Brasil akan membahas pangan.", ("Summit held BRA:host g20:organizer",)),
    # whoever comes for talks has them
    (
        "Menteri Luar Negeri Kenya tiba di Lome untuk perundingan dengan Mali.",
        ("Visit held KEN:visitor TGO:host", "Negotiation held KEN:attendee MLI:attendee"),
    ),
    (
        "Delegasi Chad dan Niger berada di Lome untuk putaran ketiga pembicaraan.",
        ("Negotiation held NER:attendee TCD:attendee",),
    ),
    (
        "Wakil Presiden Kenya mengunjungi Togo untuk belajar tentang perundingan dagang.",
        ("Visit held KEN:visitor TGO:host",),
    ),
    # no papers of states, no requests
    ("Presiden William Ruto melakukan penandatanganan buku tamu di Lome.", ()),
    ("Presiden William Ruto mengajak Presiden Faure Gnassingbé ke teras belakang istana.", ()),
    # nobody takes an office of another state
    ("Menlu Kenya Musalia Mudavadi mengatakan X datang karena baru dilantik menjadi Presiden Togo.", ()),
    (
        "Menlu Togo Robert Dussey ditunjuk menjadi utusan khusus untuk Mali.",
        ("Appointment held TGO:actor robert-dussey:appointee",),
    ),
    # a ceremony told of the hall and of the country
    (
        "Presiden Prabowo Subianto menerima surat kepercayaan Dubes Kuba Dagmar Grau di Istana Merdeka. Penyerahan "
        "surat kepercayaan kepada Presiden Prabowo Subianto menandai dimulainya tugas di Indonesia.",
        ("Ceremony held CUB:attendee IDN:host dagmar-grau:attendee prabowo-subianto:host",),
    ),
]


@pytest.mark.parametrize(("text", "events"), TOLD, ids=[t[:50] for t, _ in TOLD])
def test_what_is_told(text: str, events: tuple[str, ...]) -> None:
    assert sorted(short(e) for e in read(text).events) == sorted(events)


NAMED = [
    (
        "Presiden Jokowi dan Ibu Negara Iriana Joko Widodo tiba. Jokowi pulang.",
        "Jokowi pulang",
        "joko-widodo",
    ),
    (
        "Presiden Barack Obama dan Ibu Negara Michelle Obama tiba. Obama pulang.",
        "Obama pulang",
        "barack-obama",
    ),
    ("Ibu Negara Michelle Obama tiba. Obama pulang.", "Obama pulang", "michelle-obama"),
    ("Menlu Brunei Dato Seri Setia Haji Erywan Yusof tiba.", "Erywan", "erywan-yusof"),
    ("PM Malaysia Dato' Sri Ismail Sabri Yaakob tiba.", "Ismail", "ismail-sabri-yaakob"),
    ("Utusan AS untuk Timur Tengah Brett McGurk mewakili Washington.", "Brett", "brett-mcgurk"),
]


@pytest.mark.parametrize(("text", "words", "key"), NAMED, ids=[t[:50] for t, _, _ in NAMED])
def test_who_is_named(text: str, words: str, key: str) -> None:
    found = read(text)
    at = found.article.text.rindex(words)
    named = [m for m in found.mentions if m.begin <= at < m.end]
    assert [f"person/{key}"] == [str(e) for m in named for e in m.entities]


NOBODY = [
    ("Lima Menteri Bertemu di Bali pada Senin.", "country/PER"),
    ("Presiden bertemu Kepala Komisi Pemilihan Nasional (CNE) Timor-Leste.", "person/"),
    ("JAKARTA, MINA – Menlu Kenya tiba pada Senin.", "place/mina"),
]


@pytest.mark.parametrize(("text", "key"), NOBODY, ids=[t[:40] for t, _ in NOBODY])
def test_what_is_no_name(text: str, key: str) -> None:
    assert not [e.key for e in read(text).entities if e.key.startswith(key)]


NAMES = [
    ("Presiden Ruto menghadiri KTT Uni Afrika Ke-35 di Addis Ababa.", {"35th African Union Summit"}),
    (
        "Presiden Ruto menghadiri konferensi tingkat tinggi (KTT) ke-43 ASEAN di Jakarta.",
        {"43rd ASEAN Summit"},
    ),
    (
        "Presiden Ruto menghadiri Konferensi Tingkat Tinggi Perhimpunan Bangsa-Bangsa Asia Tenggara (KTT ASEAN) ke-35.",
        {"35th ASEAN Summit"},
    ),
    (
        "Presiden Ruto menghadiri KTT ke-43 Perhimpunan Bangsa-Bangsa Asia Tenggara (ASEAN).",
        {"43rd ASEAN Summit"},
    ),
    ("Presiden Ruto menghadiri KTT ke-43 ASEAN 2023 di Jakarta.", {"43rd ASEAN Summit"}),
    ("Presiden Ruto menghadiri KTT G20 dan KTT APEC pada November.", {"G20 Summit", "APEC Summit"}),
]


@pytest.mark.parametrize(("text", "names"), NAMES, ids=[t[:50] for t, _ in NAMES])
def test_what_summits_are_called(text: str, names: set[str]) -> None:
    assert {e.name for e in read(text).events if e.name} == names


def test_what_is_planned_of_one_is_planned_of_those_listed_behind_it() -> None:
    found = read("Presiden Ruto dijadwalkan memimpin tiga pertemuan, yakni KTT G20, KTT APEC, dan KTT ASEAN.")
    assert [str(e.status) for e in found.events if e.name] == ["planned"] * 3


FIRST = [
    (
        "Menlu Kenya Musalia Mudavadi menjadi pejabat pertama di kabinet Presiden Ruto yang mengunjungi Togo.",
        "KEN",
    ),
    ("Menlu Kenya Musalia Mudavadi menjadi menteri luar negeri pertama yang mengunjungi Togo.", "KEN"),
]


@pytest.mark.parametrize(("text", "state"), FIRST)
def test_the_first_to_come(text: str, state: str) -> None:
    visits = [short(e) for e in read(text).events if e.kind == "Visit"]
    assert visits == [f"Visit held {state}:visitor TGO:host musalia-mudavadi:visitor"]


def test_a_second_field_of_a_minister() -> None:
    found = read(
        "Delegasi Togo yang hadir ialah Menteri Pertanian dan Perikanan Antoine Gbegbeni, kata panitia."
    )
    assert [(str(p.person), str(p.office)) for p in found.positions] == [
        ("person/antoine-gbegbeni", "minister of agriculture and fisheries")
    ]


WIDER = [
    # what the clause before tells of whoever bears no name
    ("Kelompok yang menahan Presiden William Ruto juga mengecam Togo.", ()),
    (
        "Menlu Kenya yang menemui Presiden Togo mengecam Mali.",
        ("Meeting held KEN:attendee TGO:attendee", "Statement held KEN:actor MLI:recipient"),
    ),
    # outlets report
    ("Togo mendapat dukungan penuh dari sekutu-sekutunya, dikutip dari AFP.", ()),
    # what is feared
    ("Latihan itu digelar untuk menangkal invasi Sudan.", ()),
    ("Invasi Sudan ke Chad terjadi pada Senin.", ("Measure held SDN:actor TCD:recipient",)),
    # a negation that denies nothing
    (
        "Presiden William Ruto melakukan kunjungan tidak resmi ke Togo untuk menemui Presiden Faure Gnassingbé.",
        (
            "Meeting planned KEN:attendee TGO:attendee faure-gnassingbe:attendee william-ruto:attendee",
            "Visit held KEN:visitor TGO:host william-ruto:visitor",
        ),
    ),
    # told before it
    (
        "Jelang kunjungan Presiden William Ruto ke Togo, harga beras naik.",
        ("Visit planned KEN:visitor TGO:host william-ruto:visitor",),
    ),
    # asked to leave
    (
        "Mali menuntut agar duta besar Togo meninggalkan negara itu.",
        ("Measure held MLI:actor TGO:recipient",),
    ),
    ("Mali menuntut agar Togo meminta maaf.", ("Statement held MLI:actor TGO:recipient",)),
]


@pytest.mark.parametrize(("text", "events"), WIDER, ids=[t[:50] for t, _ in WIDER])
def test_what_else_is_told(text: str, events: tuple[str, ...]) -> None:
    assert sorted(short(e) for e in read(text).events) == sorted(events)


def test_ones_own_ministers_are_no_hosts() -> None:
    text = "Kedatangan Presiden William Ruto di Lome disambut Menteri Luar Negeri Kenya Musalia Mudavadi."
    assert [short(e) for e in read(text).events] == ["Visit held KEN:visitor TGO:host william-ruto:visitor"]
    text = "Kedatangan Presiden William Ruto di Lome disambut Menteri Luar Negeri Togo Robert Dussey."
    assert [short(e) for e in read(text).events] == [
        "Visit held KEN:visitor TGO:host robert-dussey:host william-ruto:visitor"
    ]


def test_a_cabinet_is_nobody() -> None:
    found = read(
        "Presiden Jokowi didampingi tiga menteri Kabinet Kerja jilid I bertemu Menlu Togo Robert Dussey."
    )
    assert {str(p.person) for p in found.positions} == {"person/joko-widodo", "person/robert-dussey"}


def test_a_planned_reception_of_many_is_not_the_meeting_with_one() -> None:
    text = (
        "Presiden William Ruto bertemu Menteri Luar Negeri Togo Robert Dussey di Nairobi. Presiden Ruto dijadwalkan "
        "menerima Menteri Luar Negeri Togo, Menteri Luar Negeri Mali, dan Menteri Luar Negeri Chad."
    )
    met = [(str(e.status), len({p.participant for p in e.participations})) for e in read(text).events]
    assert {status for status, _ in met} == {"held", "planned"}
