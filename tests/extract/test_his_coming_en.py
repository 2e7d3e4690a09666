"""Whoever calls off his own coming."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # whoever calls off his own coming calls off no gathering, and is not there
    (
        "President Tshisekedi cancelled his attendance at the summit in Kampala.",
        [
            "Visit CONSULT cancelled - kampala | host=UGA visitor=COD visitor=felix-tshisekedi",
        ],
    ),
    (
        "President Tshisekedi cancelled his trip to the summit in Kampala.",
        [
            "Visit CONSULT cancelled - kampala | host=UGA visitor=COD visitor=felix-tshisekedi",
            "Summit CONSULT planned - kampala | host=UGA",
        ],
    ),
    (
        "President Tshisekedi called off his participation in a conference of SADC in Kampala on Monday.",
        [
            "Visit CONSULT cancelled - - | visitor=COD visitor=felix-tshisekedi",
            "Conference CONSULT planned 2023-06-19 kampala | host=UGA organizer=sadc",
        ],
    ),
    (
        "President Tshisekedi cancelled the summit in Kampala.",
        [
            "Summit CONSULT cancelled - kampala | host=COD host=UGA host=felix-tshisekedi",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "en") == events
