"""A day before, behind or within a clause changes neither what is told nor who takes part."""

from __future__ import annotations

from itertools import product

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

Told = list[tuple[str, tuple[str, ...]]]

ACTS = {
    "en": (
        ("President Prabowo", "arrived", "in Moscow"),
        ("President Prabowo", "met", "with President Putin"),
        ("Indonesia", "signed", "a treaty with Russia"),
        ("France", "expelled", "two Russian diplomats"),
        ("France", "recalled", "its ambassador to Russia"),
        ("France", "sent", "aid to Ukraine"),
        ("France and Russia", "agreed", "to restore diplomatic relations"),
    ),
    "id": (
        ("Presiden Prabowo", "tiba", "di Moskow"),
        ("Presiden Prabowo", "bertemu", "dengan Presiden Putin"),
        ("Indonesia", "menandatangani", "perjanjian dengan Rusia"),
        ("Prancis", "mengusir", "dua diplomat Rusia"),
        ("Prancis", "memanggil", "Duta Besar Rusia"),
        ("Prancis", "menuduh", "Rusia menyerang Ukraina"),
        ("Prancis dan Rusia", "sepakat", "memulihkan hubungan diplomatik"),
    ),
}
DAYS = {
    "en": (
        "on Wednesday",
        "Wednesday",
        "late on Wednesday",
        "on Wednesday evening",
        "on Wednesday morning local time",
    ),
    "id": (
        "pada Rabu",
        "Rabu malam",
        "pada tanggal 11 Juni 2025",
        "pada hari Rabu",
        "Rabu (11/6) malam waktu setempat",
    ),
}
ORDERS = (
    "{who} {verb} {what} {day}",
    "{who} {verb} {day} {what}",
    "{who}, {day}, {verb} {what}",
    "{who} {day} {verb} {what}",
)
CASES = [(code, *each) for code in ACTS for each in product(ACTS[code], DAYS[code], ORDERS)]


def told(language: str, sentence: str) -> tuple[Told, set[str]]:
    day = "12 Juni 2025" if language == "id" else "12 June 2025"
    article = article_from_text(f"Title\n\n{day}\n\n{sentence}.\n", "a", language=language)
    findings = extract_article(article)
    names = {entity.key: entity.label_en for entity in findings.entities}
    events = [
        (e.kind.value, tuple(sorted(f"{p.role.value}={names[p.participant]}" for p in e.participations)))
        for e in findings.events
    ]
    return sorted(events), {e.start.iso for e in findings.events if e.start}


@pytest.mark.parametrize(("language", "act", "day", "order"), CASES)
def test_a_day_changes_nothing_but_when(
    language: str, act: tuple[str, str, str], day: str, order: str
) -> None:
    who, verb, what = act
    plain, _ = told(language, f"{who} {verb} {what}")
    dated, days = told(language, order.format(who=who, verb=verb, what=what, day=day))
    assert plain
    assert dated == plain
    assert days == {"2025-06-11"}
