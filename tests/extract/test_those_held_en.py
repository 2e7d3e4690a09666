"""People told of before whom a state lets go or sends away; English: "the two men were released"."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

HELD = "Measure COERCE held 2023-05 - | actor=TGO recipient=GHA"
FREED = "Measure RETREAT held 2023-06-14 - | actor=TGO recipient=GHA"

ROWS: list[tuple[str, list[str]]] = [
    # what the next sentence only points back to: by whoever held them, toward their state
    ("Togo detained two Ghanaian nurses in May. The two men were released on Wednesday.", [HELD, FREED]),
    ("Togo detained two Ghanaian nurses in May. They were freed on Wednesday.", [HELD, FREED]),
    ("Togo detained two Ghanaian nurses in May. It released them on Wednesday.", [HELD, FREED]),
    ("Togo detained two Ghanaian nurses in May. On Wednesday it released the two men.", [HELD, FREED]),
    ("Togo detained two Ghanaian nurses in May and released them on Wednesday.", [HELD, FREED]),
    # things are released too, and others by others
    ("Togo detained two Ghanaian nurses in May. It released the film on Wednesday.", [HELD]),
    ("Togo detained two Ghanaian nurses in May. The figures were released on Wednesday.", [HELD]),
    (
        "Togo detained two Ghanaian nurses in May. Benin released the two pilots on Wednesday.",
        [HELD, "Measure RETREAT held 2023-06-14 - | actor=BEN"],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
