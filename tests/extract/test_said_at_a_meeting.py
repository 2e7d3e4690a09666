"""What is said at a meeting that was held is no plan of the meeting."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, str, str]] = [
    (
        "en",
        "Kenyan President William Ruto told Ugandan President Yoweri Museveni at a meeting on Friday that Nairobi "
        "would open a port.",
        "Meeting CONSULT held 2023-06-09",
    ),
    (
        "en",
        "The talks between Chad and Mali open in Lome on Monday.",
        "Meeting CONSULT planned 2023-06-19",
    ),
    (
        "id",
        "Presiden Kenya William Ruto mengatakan kepada Presiden Uganda Yoweri Museveni dalam pertemuan pada Jumat "
        "bahwa Nairobi akan membuka pelabuhan.",
        "Meeting CONSULT held 2023-06-09",
    ),
    (
        "id",
        "Menlu Chad Ali Sabre mengatakan kepada Menlu Mali Abdoulaye Diop lewat telepon pada Jumat bahwa Ndjamena "
        "akan menarik pasukannya.",
        "Call CONSULT held 2023-06-09",
    ),
    (
        "id",
        "Presiden Kenya William Ruto mengatakan bahwa pertemuan dengan Presiden Uganda Yoweri Museveni akan digelar "
        "pada Jumat.",
        "Meeting CONSULT planned 2023-06-16",
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), ROWS)
def test_what_is_said_there_is_no_plan_of_it(language: str, text: str, expected: str) -> None:
    """Each row: a text and how its meeting or call is told."""
    assert any(row.startswith(expected) for row in told(text, language))


def test_a_junta_is_its_state_and_nobody() -> None:
    """ "Junta Burkina Faso" opens a sentence like a name of three words; it is the state that acts."""
    assert told("Junta Burkina Faso mengusir tiga diplomat Prancis.", "id") == [
        "Measure SANCTION held - - | actor=BFA recipient=FRA"
    ]
