"""Siapa yang membatalkan kehadirannya sendiri."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # yang membatalkan kehadirannya tidak membatalkan pertemuan, dan tidak hadir di sana
    (
        "Presiden Tshisekedi membatalkan kehadirannya dalam KTT di Kampala.",
        [
            "Visit CONSULT cancelled - kampala | host=UGA visitor=COD visitor=felix-tshisekedi",
        ],
    ),
    (
        "Presiden Tshisekedi membatalkan partisipasinya di pertemuan SADC di Kampala.",
        [
            "Visit CONSULT cancelled - kampala | host=sadc visitor=COD visitor=felix-tshisekedi",
            "Conference CONSULT planned - kampala | host=UGA organizer=sadc",
        ],
    ),
    (
        "Presiden Tshisekedi membatalkan KTT di Kampala.",
        [
            "Summit CONSULT cancelled - kampala | host=COD host=UGA host=felix-tshisekedi",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "id") == events
