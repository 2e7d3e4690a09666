"""Indonesian turns of the week: power handed over, relations to be restored, shuttles, delegations sent, consequences."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_left_to_tell_id import lines

TOLD: list[tuple[str, list[str]]] = [
    (
        "Inggris menyerahkan kedaulatan atas Hong Kong kepada Cina pada 1 Juli 1997.",
        ["Measure RETREAT held CHN:recipient GBR:actor"],
    ),
    ("Portugal menyerahkan Makau kepada Cina pada 1999.", ["Measure RETREAT held CHN:recipient PRT:actor"]),
    (
        "Prancis menyerahkan kendali atas keamanan kepada Mali.",
        ["Measure RETREAT held FRA:actor MLI:recipient"],
    ),
    ("Ghana menyerahkan kendali perusahaan kepada Togo.", []),
    (
        "Qatar dan Bahrain berunding di Riyadh. Hubungan diplomatik kedua negara akan dipulihkan.",
        ["Negotiation CONSULT held BHR:attendee QAT:attendee", "Measure SUPPORT planned BHR:actor QAT:actor"],
    ),
    (
        "Utusan khusus PBB Hans Grundberg mondar-mandir antara Sanaa dan Riyadh.",
        ["Negotiation CONSULT held SAU:attendee YEM:attendee un:mediator"],
    ),
    ("Sopir itu mondar-mandir antara Lome dan Accra.", []),
    (
        "Delegasi tingkat tinggi Liga Arab diutus ke Beirut.",
        ["Visit CONSULT held LBN:host arab-league:visitor"],
    ),
    (
        "Presiden Serbia Aleksandar Vucic mengingatkan Kosovo bahwa tindakannya akan berakibat buruk.",
        ["Statement THREATEN held SRB:actor XKX:recipient"],
    ),
    (
        "Duta Besar Prancis mengingatkan bahwa pengusiran itu akan berbuntut panjang.",
        ["Statement THREATEN held FRA:actor"],
    ),
    ("PBB mengingatkan bahwa kekeringan akan membawa akibat serius.", []),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_turns_of_the_week(text: str, told: list[str]) -> None:
    assert lines(text) == told


ON_WHICH_DAY = [
    # told in passing, or of what was so all along: on no day
    (
        "Sudan, yang oleh Chad dituduh memihak, menolak usul itu.",
        "Statement ACCUSE held - | SDN:recipient TCD:actor",
    ),
    ("Chad berulang kali membantah tuduhan Sudan.", "Statement REJECT held - | SDN:recipient TCD:actor"),
    ("Sejauh ini Chad menolak tuntutan Sudan.", "Statement REJECT held - | SDN:recipient TCD:actor"),
    (
        "Kemelut itu bermula dari penolakan Chad atas tuntutan Sudan.",
        "Statement REJECT held - | SDN:recipient TCD:actor",
    ),
    ("Chad menolak tuntutan Sudan.", "Statement REJECT held 2024-03-12 | SDN:recipient TCD:actor"),
    # said during a visit that has a day: on that day, and to the hosts
    (
        "Saat berkunjung ke Sudan pada Februari, Presiden Chad Mahamat Deby mengecam Niger.",
        "Statement ACCUSE held 2024-02 | NER:recipient TCD:actor",
    ),
    (
        "Permintaan maaf itu diucapkan Raja Philippe ketika mengunjungi Kinshasa pada Juni 2022.",
        "Statement CONCEDE held 2022-06 | BEL:actor COD:recipient",
    ),
]


@pytest.mark.parametrize(("text", "told"), ON_WHICH_DAY)
def test_the_day_of_what_is_said(text: str, told: str) -> None:
    news = (
        "ACCRA - Presiden Ghana menerima Menlu Togo di Accra, Selasa (12/3). Chad dan Sudan mengirim utusan. "
    )
    assert told in days(news + text)


def days(text: str) -> list[str]:
    """Each event of an article of 14 March 2024 as its kind, type, status, day, and who has which role."""
    article = article_from_text(text, "turns", language="id", published="2024-03-14")
    rows = []
    for event in extract_article(article).events:
        states = (p for p in event.participations if not p.participant.startswith("person/"))
        parts = sorted(f"{p.participant.partition('/')[2]}:{p.role.value}" for p in states)
        start = event.start.iso if event.start is not None else "-"
        rows.append(f"{event.kind.value} {event.plover} {event.status.value} {start} | {' '.join(parts)}")
    return rows
