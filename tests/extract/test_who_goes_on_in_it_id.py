"""Indonesian: who speaks on in a paragraph, small titles and slips of names, and whose bureau one heads."""

from __future__ import annotations

import pytest

from tests.extract.test_two_and_speakers_id import told

QUOTE = '"Kami akan membuka kembali pelabuhan itu pekan depan,"'
OTIENO = "Jubir Kemlu Kenya Peter Otieno menjelaskan, dubes Uganda telah dipanggil. "
MUDAVADI = "Menlu Kenya Musalia Mudavadi mengatakan perundingan akan dilanjutkan pekan depan. "

SPEAKERS: list[tuple[str, str, str]] = [
    # of whom he tells is not whoever speaks
    (
        "Menurut Mudavadi, lawatan itu penting. Presiden William Ruto juga ingin berdamai.",
        "tuturnya",
        "mudavadi",
    ),
    (MUDAVADI + "Presiden William Ruto akan tiba di Kampala pada Senin.", "katanya", "musalia-mudavadi"),
    (OTIENO + "Kementerian Luar Negeri Kenya menyampaikan protes keras.", "tuturnya", "peter-otieno"),
    # whoever did something there and then speaks, and a ministry that says something itself
    (MUDAVADI + "Presiden William Ruto menyambut baik langkah itu.", "katanya", "william-ruto"),
    (OTIENO + "Kementerian Luar Negeri Kenya juga mengatakan, perbatasan ditutup.", "tuturnya", "mfa-ken"),
    # small titles, slips of a name, and by what party somebody is known
    ("Menlu Kenya Musalia Mudavadi tiba di Lima.", "lanjut menlu", "musalia-mudavadi"),
    (
        "Jubir Kemlu Kenya Barasa Wafula dan Peter Otieno tiba.",
        "kata Otienno dalam jumpa pers",
        "peter-otieno",
    ),
    ("Menlu Kenya Musalia Mudavadi tiba di Lima.", "ujar politikus Partai Amani itu", "musalia-mudavadi"),
    ("Menlu Kenya Musalia Mudavadi tiba di Lima.", "kata Mudavadina dalam jumpa pers", "mudavadina"),
]


@pytest.mark.parametrize(("before", "says", "speaker"), SPEAKERS)
def test_who_speaks_on(before: str, says: str, speaker: str) -> None:
    quoted = [q.speaker for q in told(f"{before} {QUOTE} {says}.").quotations if q.direct]
    assert [key.partition("/")[2] for key in quoted] == [speaker]


REPORTED: list[tuple[str, list[str]]] = [
    ("Menlu Kenya melanjutkan, kedua pihak akan bertemu lagi di Lima.", ["kedua pihak akan bertemu"]),
    ("Menlu Kenya melanjutkan bahwa kedua pihak akan bertemu lagi.", ["kedua pihak akan bertemu"]),
    ("Menlu Kenya Musalia Mudavadi melanjutkan lawatannya ke Uganda, yang berlangsung dua hari.", []),
    (
        "Menlu Kenya Musalia Mudavadi tiba di Lima. Kenya, tutur menlu, siap membantu Peru.",
        ["Kenya, tutur menlu, siap"],
    ),
]


@pytest.mark.parametrize(("text", "begins"), REPORTED)
def test_what_is_reported(text: str, begins: list[str]) -> None:
    findings = told(text)
    words = [findings.article.text[q.begin : q.end] for q in findings.quotations]
    assert [" ".join(w.split()[: len(b.split())]) for w, b in zip(words, begins, strict=True)] == begins


OFFICES: list[tuple[str, str, str]] = [
    (
        "Karo Infohan Setjen Kemhan Brigjen TNI Rudi Hartono mengatakan latihan itu selesai.",
        "head of the information and public relations bureau",
        "kemhan",
    ),
    (
        "Kepala Biro Humas Kemhan Rudi Hartono mengatakan latihan itu selesai.",
        "head of the public relations bureau",
        "kemhan",
    ),
    (
        "Deputi Bidang Protokol, Pers, dan Media Sekretariat Presiden Rudi Hartono mengatakan tamu itu tiba.",
        "deputy for protocol, press and media",
        "setpres",
    ),
    (
        "Dirjen Amerika Eropa Kemlu RI Rudi Hartono mengatakan tamu itu tiba.",
        "director general for america and europe",
        "kemlu",
    ),
]


@pytest.mark.parametrize(("text", "office", "of"), OFFICES)
def test_whose_bureau(text: str, office: str, of: str) -> None:
    positions = told(text).positions
    assert [(p.person, p.office) for p in positions] == [("person/rudi-hartono", office)]
    assert positions[0].of is not None
    assert positions[0].of.partition("/")[2] == of
