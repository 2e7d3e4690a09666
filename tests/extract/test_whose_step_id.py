"""Steps that no frame tells, and who is blamed for them."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # kepada siapa langkah itu, yang tak dikenal sebagai peristiwa
    (
        "Malaysia membangun mercusuar di pulau itu, langkah yang dikecam China.",
        [
            "Statement ACCUSE held - - | actor=CHN recipient=MYS",
        ],
    ),
    (
        "Bulan lalu Malaysia menyerahkan berkas landas kontinennya kepada PBB, langkah yang dikecam China.",
        [
            "Statement ACCUSE held 2023-05 - | actor=CHN recipient=MYS",
        ],
    ),
    (
        "Malaysia menutup perbatasannya, langkah yang dikecam China.",
        [
            "Measure SANCTION held - - | actor=MYS recipient=CHN",
            "Statement ACCUSE held - - | actor=CHN recipient=MYS",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "id") == events
