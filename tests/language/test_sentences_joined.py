"""What one clause or sentence lends another: whom a call was with, the plan before it, the day of a quotation."""

from __future__ import annotations

import pytest

from kg.model import Event, Kind, Role, Status
from kg.pipeline import extract_article
from kg.read import article_from_text


def _events(text: str, published: str) -> tuple[Event, ...]:
    return extract_article(article_from_text(f"Berita hari ini\n\n{published}\n\n{text}\n", "joined")).events


def _only(events: tuple[Event, ...], kind: Kind) -> Event:
    found = [event for event in events if event.kind is kind]
    assert len(found) == 1, found
    return found[0]


def test_what_is_said_in_a_call_is_toward_whoever_is_called() -> None:
    text = "Presiden Emmanuel Macron menelepon Presiden Vladimir Putin dan mengancam akan menghentikan kerja sama."
    said = _only(_events(text, "Senin, 4 Maret 2024"), Kind.STATEMENT)
    assert {p.participant for p in said.participations if p.role is Role.RECIPIENT} >= {"country/RUS"}


@pytest.mark.parametrize(("verb", "status"), [("akan menemui", Status.PLANNED), ("menemui", Status.HELD)])
def test_what_follows_a_plan_is_planned(verb: str, status: Status) -> None:
    text = f"Menlu Penny Wong {verb} Menlu Retno Marsudi di Jakarta sebelum bertolak ke Hanoi."
    assert _only(_events(text, "Senin, 4 Maret 2024"), Kind.VISIT).status is status


def test_a_statement_has_the_day_of_its_quotation() -> None:
    text = (
        "Presiden Joko Widodo mengecam serangan Israel di Gaza. "
        '"Kita perlu aksi nyata, bukan hanya kata-kata," ujar Jokowi di Jakarta, Minggu (3/3).'
    )
    said = _only(_events(text, "Selasa, 5 Maret 2024"), Kind.STATEMENT)
    assert said.start is not None
    assert said.start.iso == "2024-03-03"
    assert said.place == "place/jakarta"
