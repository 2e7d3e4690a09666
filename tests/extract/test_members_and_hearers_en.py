"""Bodies that only tell what a state is, several who are told something, what is handed over or not accepted."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told
from tests.extract.test_words_reported import told as reported

ROWS: list[tuple[str, list[str]]] = [
    # whose member or ally a state is does nothing there
    (
        "Ghana criticised its ECOWAS ally Togo on Monday.",
        ["Statement ACCUSE held 2023-06-12 - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana asked a fellow ECOWAS member on Monday to free two pilots.",
        ["Statement REQUEST held 2023-06-12 - | actor=GHA"],
    ),
    (
        "EU candidate Moldova expelled a Serbian diplomat on Monday.",
        ["Measure SANCTION held 2023-06-12 - | actor=MDA recipient=SRB"],
    ),
    # several members are the body
    (
        "Ghana criticised the ECOWAS members on Monday.",
        ["Statement ACCUSE held 2023-06-12 - | actor=GHA recipient=ecowas"],
    ),
    # what is handed over to another state: also who governs there
    (
        "Ghana will hand over the administration of the atoll to Togo.",
        ["Measure RETREAT planned - - | actor=GHA recipient=TGO"],
    ),
    ("Ghana will hand over the trophy to Togo.", []),
    (
        "Ghana neither accepts nor recognises the ruling of Togo.",
        ["Statement REJECT held - - | actor=GHA recipient=TGO"],
    ),
    ("Ghana neither paid nor slept in Togo.", []),
]


@pytest.mark.parametrize(("text", "events"), ROWS, ids=[text for text, _ in ROWS])
def test_what_is_told(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    "whom", ["Chad, Mali and Togo", "Chad and Mali", "Chad, Mali and President Faure Gnassingbe of Togo"]
)
def test_several_may_be_told(whom: str) -> None:
    text = f"Ban Ki-moon told {whom} on Monday that the bridge was open."
    assert reported("en", text) == [("ban-ki-moon", False, "the bridge was open")]


def test_who_speaks_in_the_next_clause_is_not_told() -> None:
    text = "Ban Ki-moon warned Chad, and Mali said on Monday that the bridge was open."
    assert reported("en", text) == [("MLI", False, "the bridge was open")]
