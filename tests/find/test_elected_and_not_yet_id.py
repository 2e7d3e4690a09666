"""Indonesian: "presiden terpilih" is who becomes president, and is not president yet."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

ROWS = [
    ("Presiden terpilih Prabowo Subianto bertemu Presiden Emmanuel Macron.", "2024-07-24", "president-elect"),
    ("Prabowo Subianto, presiden terpilih Indonesia, mengunjungi Turki.", "2024-07-30", "president-elect"),
    ("Presiden Indonesia terpilih Prabowo Subianto mengunjungi Turki.", "2024-07-30", "president-elect"),
    # on the day on which he takes office he holds it
    ("Presiden terpilih Prabowo Subianto dilantik di Jakarta.", "2024-10-20", "president"),
    ("Presiden Prabowo Subianto mengunjungi Turki.", "2025-04-10", "president"),
]


@pytest.mark.parametrize(("text", "day", "office"), ROWS)
def test_office(text: str, day: str, office: str) -> None:
    found = extract_article(article_from_text(text, "x", language="id", published=day))
    assert [p.office for p in found.positions if p.person == "person/prabowo-subianto"] == [office]
