"""Events of the annotated sentences may not fall below their floor (`floors.toml`, which only goes up)."""

from __future__ import annotations

import pytest

from tests.sentences.score import FOLDER, HALVES, Tally, compare, floors, read, scores, stems
from tests.sentences.written import items


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("stem", stems())
def test_events_do_not_fall_below_their_floor(stem: str, half: str) -> None:
    pinned, now = floors()[f"{stem}-{half}"]["event"], scores(stem)[half].f1("event")
    assert now >= pinned, f"python -m tests.sentences.score --show {stem}"


@pytest.mark.parametrize("stem", stems())
def test_every_file_has_texts_that_tell_nothing(stem: str) -> None:
    found = list(items(FOLDER / f"{stem}.txt"))
    assert len(found) >= 200
    assert sum(not item.events for item in found) >= 15


def test_what_an_annotator_wants_is_counted_as_missed_when_nothing_is_told() -> None:
    item = next(i for i in items(FOLDER / f"{stems()[0]}.txt") if i.events)
    tally = Tally()
    compare(item, read(type(item)(1, item.day, "Nothing happened.", ()), "en"), tally)
    assert tally.counts["event missed"] == len(item.events)
    assert tally.f1("event") == 0.0
