"""Indonesian: "lalu pada Sabtu ...": what the same subject did next, on a day of its own; the next host."""

from __future__ import annotations

import pytest

from kg.model import Kind, Status
from tests.extract.test_left_to_tell_id import lines, read


def days(text: str) -> list[tuple[str, str, str]]:
    """Kind, status and first day of each event, in the order of the text."""
    events = sorted(read(text, "2024-03-14").events, key=lambda e: min(v.begin for v in e.evidence))
    return [(e.kind.value, e.status.value, e.start.iso if e.start else "") for e in events]


@pytest.mark.parametrize("then", ["lalu pada", "kemudian pada", "lalu", "dan pada"])
def test_a_second_stop_with_its_own_day(then: str) -> None:
    text = f"Presiden Kenya William Ruto mengunjungi Lome pada Senin (11/3), {then} Selasa (12/3) mengunjungi Cotonou."
    assert days(text) == [("Visit", "held", "2024-03-11"), ("Visit", "held", "2024-03-12")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Presiden Kenya William Ruto mengunjungi Lome pada Senin (11/3), lalu pada Selasa (12/3) bertemu Presiden "
            "Benin Patrice Talon di Cotonou.",
            [("Visit", "held", "2024-03-11"), ("Meeting", "held", "2024-03-12")],
        ),
        (
            "Menlu Peru Elmer Schialer tiba di Quito, Senin (11/3), kemudian pada Rabu (13/3) menandatangani "
            "perjanjian dagang dengan Ekuador.",
            [("Visit", "held", "2024-03-11"), ("Signing", "held", "2024-03-13")],
        ),
        (
            "Presiden Kenya William Ruto akan mengunjungi Lome pada Jumat (15/3), lalu pada Sabtu (16/3) mengunjungi "
            "Cotonou.",
            [("Visit", "planned", "2024-03-15"), ("Visit", "planned", "2024-03-16")],
        ),
        (
            "Menlu Ghana Ayo Mensah mengecam Chad pada Senin (11/3), lalu Selasa (12/3) mengusir duta besarnya.",
            [("Statement", "held", "2024-03-11"), ("Measure", "held", "2024-03-12")],
        ),
    ],
)
def test_what_came_next_on_a_day(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert days(text) == expected


def test_somebody_else_did_the_next() -> None:
    text = "Kenya mengecam Chad, lalu pada Selasa Togo mengusir dua diplomat Mali."
    assert lines(text)[-1] == "Measure SANCTION held MLI:recipient TGO:actor"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Kenya menjadi tuan rumah KTT Uni Afrika berikutnya.", Status.PLANNED),
        ("Brasil menjadi tuan rumah KTT BRICS selanjutnya.", Status.PLANNED),
        ("Kuba bakal menjadi tuan rumah KTT CELAC berikutnya.", Status.PLANNED),
        ("Kenya menjadi tuan rumah KTT Uni Afrika pada Februari 2020.", Status.HELD),
        ("Kenya menjadi tuan rumah KTT Uni Afrika sebelumnya.", Status.HELD),
    ],
)
def test_who_hosts_the_next_summit(text: str, status: Status) -> None:
    summits = [e.status for e in read(text, "2024-03-14").events if e.kind is Kind.SUMMIT]
    assert summits == [status]
