"""Days that another event of the text lends, or does not: of a plan, of an aside, of an opening clause."""

from __future__ import annotations

import pytest

from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text

# text (published on Saturday 9 March 2024), what is told: kind, status, start, place
ROWS = [
    (
        "Rwanda's Vincent Biruta will arrive in Harare on Tuesday. The next day he is to meet Emmerson Mnangagwa, "
        "and two days later he flies to Gaborone.",
        ["Visit planned 2024-03-12 Harare", "Meeting planned 2024-03-13 Harare", "Visit planned 2024-03-15 Gaborone"],
    ),
    (
        "Pakistan's Ishaq Dar is due in Baku on 21 March and will call on Ilham Aliyev the following day.",
        ["Visit planned 2024-03-21 Baku", "Meeting planned 2024-03-22 Baku"],
    ),
    (
        "Bjarni Benediktsson of Iceland will be in Vilnius on Thursday. A day earlier he will see Krisjanis Karins in Riga.",
        ["Visit planned 2024-03-14 Vilnius", "Meeting planned 2024-03-13 Riga"],
    ),
    (
        "Antonio Tajani met Tunisia's Nabil Ammar in Tunis on Wednesday. The next day he flew to Algiers.",
        ["Meeting held 2024-03-06 Tunis", "Visit held 2024-03-07 Algiers"],
    ),
    (
        "Hasan Mahmud of Bangladesh landed in Colombo on Wednesday and met Ali Sabry there the next day.",
        ["Visit held 2024-03-06 Colombo", "Meeting held 2024-03-07 Colombo"],
    ),
    (
        "Micheal Martin, who visits Rafah on Tuesday, met Egypt's Sameh Shoukry in Cairo on Friday.",
        ["Visit planned 2024-03-12 Rafah", "Meeting held 2024-03-08 Cairo"],
    ),
    (
        "Mongolia's prime minister, Oyun-Erdene Luvsannamsrai, who is to address parliament in Ottawa on Tuesday, "
        "thanked Canada for its support.",
        ["Statement held  "],
    ),
    (
        "Botswana's president, Mokgweetsi Masisi, who visited Windhoek last week, accused Zimbabwe of harbouring poachers.",
        ["Visit held  Windhoek", "Statement held  "],
    ),
    (
        "Chad's Mahamat Deby, who was in Moscow last month, received France's Jean-Marie Bockel in N'Djamena.",
        ["Visit held 2024-02 Moscow", "Meeting held  N'Djamena"],
    ),
    (
        "Dmytro Kuleba, who arrived in Warsaw on Thursday, met Poland's Radoslaw Sikorski.",
        ["Visit held 2024-03-07 Warsaw", "Meeting held 2024-03-07 Warsaw"],
    ),
    (
        "Having met Pope Francis on Monday, Santiago Pena flew to Madrid and held talks with Pedro Sanchez on Wednesday.",
        ["Meeting held 2024-03-04 ", "Visit held  Madrid", "Meeting held 2024-03-06 Madrid"],
    ),
    (
        "After meeting King Charles at Windsor on Monday, Kenya's William Ruto flies to Paris on Sunday.",
        ["Meeting held 2024-03-04 Windsor", "Visit planned 2024-03-10 Paris"],
    ),
    (
        "Speaking in Geneva on Monday, Cuba's Bruno Rodriguez accused the United States of tightening the embargo.",
        ["Statement held 2024-03-04 Geneva"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), ROWS)
def test_whose_day_it_is(body: str, expected: list[str]) -> None:
    findings = extract_article(article_from_text(f"{body}\n", "s", language="en", published="2024-03-09"))
    names = {e.key: e.label_en for e in findings.entities}

    def row(event: Event) -> str:
        start = event.start.iso if event.start else ""
        return f"{event.kind.value} {event.status.value} {start} {names[event.place] if event.place else ''}"

    told = [e for e in findings.events if e.status.value not in ("denied", "conditional")]
    assert [row(e) for e in told] == expected
