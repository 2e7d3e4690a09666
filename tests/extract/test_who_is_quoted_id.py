"""Whose words a page gives, and where they begin: papers, figures, spokesmen, joint statements, clauses put in."""

from __future__ import annotations

import pytest

from tests.extract.test_two_and_speakers_id import told

ROWS: list[tuple[str, list[tuple[str, str]]]] = [
    # "kalau" and "jika" that say no more than "bahwa"
    (
        "Menlu Kenya Musalia Mudavadi menuturkan kalau negaranya telah mengirim 200 polisi ke Haiti.",
        [("person/musalia-mudavadi", "negaranya telah mengirim")],
    ),
    (
        "Menlu Kenya Musalia Mudavadi mengatakan jika warganya sudah dipulangkan, Senin.",
        [("person/musalia-mudavadi", "warganya sudah dipulangkan")],
    ),
    (
        "Menlu Kenya Musalia Mudavadi mengatakan jika Sudan menyerang, negaranya akan membalas.",
        [("person/musalia-mudavadi", "jika Sudan menyerang")],
    ),
    # a paper that somebody gives out, and what it says
    (
        "Kementerian Luar Negeri Kenya merilis pernyataan resmi yang menyebutkan bahwa perbatasan akan dibuka.",
        [("organization/mfa-ken", "perbatasan akan dibuka")],
    ),
    (
        "Presiden Kenya William Ruto mengirim surat kepada Uganda yang menyatakan bahwa pasukannya akan pulang.",
        [("person/william-ruto", "pasukannya akan pulang")],
    ),
    ("Kenya menolak pernyataan yang menyebut bahwa danau itu milik Uganda.", []),
    # whose figures and papers they are
    (
        "Sedikitnya 200 orang tewas dalam bentrokan itu, menurut perkiraan PBB.",
        [("organization/un", "Sedikitnya 200 orang")],
    ),
    (
        "Pertemuan itu akan digelar di Nairobi, menurut pernyataan resmi Kementerian Luar Negeri Kenya.",
        [("organization/mfa-ken", "Pertemuan itu akan digelar")],
    ),
    # a relative clause with a verb of saying
    (
        "Presiden Kenya William Ruto yang mengumumkan sanksi untuk Sudan juga mengatakan, perbatasan akan dijaga.",
        [("person/william-ruto", "perbatasan akan dijaga")],
    ),
    (
        "Presiden Kenya William Ruto yang menyampaikan pidato di Accra mengatakan bahwa pasukan akan ditambah.",
        [("person/william-ruto", "pasukan akan ditambah")],
    ),
    # the spokesman is whoever spoke, whoever acted since
    (
        '"Kami memprotes keras tindakan itu," kata seorang juru bicara Kemlu Kenya. Uganda '
        'menilai protes itu keliru. "Kami akan memantau keadaan di perbatasan," kata juru bicara itu.',
        [("organization/mfa-ken", "Kami memprotes keras"), ("organization/mfa-ken", "Kami akan memantau")],
    ),
    # a statement of two is nobody's alone, and not that of whoever spoke before
    (
        'Presiden Kenya William Ruto menyambut baik langkah itu. "Kami akan membuka perbatasan pekan depan," bunyi '
        "pernyataan bersama dari pemerintah Sudan dan Etiopia.",
        [],
    ),
    (
        'Presiden Kenya William Ruto menyambut baik langkah itu. "Kami akan membuka perbatasan pekan depan," bunyi '
        "pernyataan itu.",
        [("person/william-ruto", "Kami akan membuka")],
    ),
]


@pytest.mark.parametrize(("text", "quoted"), ROWS)
def test_who_is_quoted(text: str, quoted: list[tuple[str, str]]) -> None:
    findings = told(text)
    found = [(q.speaker, findings.article.text[q.begin : q.end]) for q in findings.quotations]
    assert [speaker for speaker, _ in found] == [speaker for speaker, _ in quoted]
    assert all(words.startswith(begin) for (_, words), (_, begin) in zip(found, quoted, strict=True))


OFFICES: list[tuple[str, set[tuple[str, str, str, str | None]]]] = [
    (
        "Pemerintah Malaysia menarik Dubes Ahmad Rahim dari Swedia.",
        {("ahmad-rahim", "ambassador", "country/MYS", "country/SWE")},
    ),
    (
        "Menlu Kenya Musalia Mudavadi bertemu Dubes Ali Hassan dari Sudan di Nairobi.",
        {
            ("musalia-mudavadi", "minister of foreign affairs", "country/KEN", None),
            ("ali-hassan", "ambassador", "country/SDN", "country/KEN"),
        },
    ),
    (  # behind the comma stands another than the one with whom he met
        "Menlu Kenya Musalia Mudavadi tiba di Lome, Kamis. Dalam pembicaraan dengan Menlu Togo, "
        "Mudavadi menyampaikan dukungan.",
        {("musalia-mudavadi", "minister of foreign affairs", "country/KEN", None)},
    ),
    (
        "Menlu Togo, Robert Dussey memberitahukan bahwa Lome siap berunding.",
        {("robert-dussey", "minister of foreign affairs", "country/TGO", None)},
    ),
    (  # as many write it
        "Mentri Luar Negeri Kenya Musalia Mudavadi tiba di Kampala.",
        {("musalia-mudavadi", "minister of foreign affairs", "country/KEN", None)},
    ),
]


@pytest.mark.parametrize(("text", "offices"), OFFICES)
def test_whose_office_it_is(text: str, offices: set[tuple[str, str, str, str | None]]) -> None:
    held = {(p.person.partition("/")[2], p.office, p.of, p.to) for p in told(text).positions}
    assert held == offices
