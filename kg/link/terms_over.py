"""Offices that somebody had when what a text tells of him happened, and another has on the article's day."""

from __future__ import annotations

from collections.abc import Iterable, Set

from kg.find.knowledge import Knowledge
from kg.link.offices import SINGLE
from kg.model import Article, Position
from kg.records import replace

HELD_BY_ONE = SINGLE | {"organization"}
"""Levels of offices that have one holder in a state or body."""

LATELY = 4
"""Months behind a term in which news may still call somebody by his office."""


def as_of_today(positions: Iterable[Position], known: Knowledge, article: Article) -> tuple[Position, ...]:
    """The positions of an article, former where another is in office on its day.

    "perjanjian yang ditandatangani Menlu Gareth Evans pada 1995", told in 1999: he was the minister then.
    What he did is read with his office as the text has it, so this comes last.
    """
    if article.day is None:
        return tuple(positions)
    day, acting = article.day.iso, known.language.words.title.acting
    return tuple(
        replace(p, former=True) if _is_over(p, known, day) and not _is_acting(p, article.text, acting) else p
        for p in positions
    )


def _is_acting(position: Position, text: str, acting: Set[str]) -> bool:
    """ "Penjabat Menlu X": who fills an office for now, which he may have had before."""
    return any(not acting.isdisjoint(text[e.begin : e.end].lower().split()) for e in position.evidence)


def _is_over(position: Position, known: Knowledge, day: str) -> bool:
    """Whether by the reference his terms had ended months before `day`, on which somebody else is in office.

    Not weeks before: news of the very change, and of who was just deposed, calls him by the office.
    """
    of = position.of
    if position.former or of is None or known.level(position.office) not in HELD_BY_ONE:
        return False
    his = [h for h in known.holders.get(position.person, ()) if (h.office, h.of) == (position.office, of)]
    begun = [h for h in his if h.since[: len(day)] <= day]
    if not begun or not all(h.until and _months(h.until) + LATELY <= _months(day) for h in begun):
        return False
    of_others = [h for h in known.by_office.get((position.office, of), ()) if h not in his]
    return any(h.since and h.held_on(day) for h in of_others)


def _months(day: str) -> int:
    """The months up to a day (ISO, as precise as known), that of a bare year its last."""
    return 12 * int(day[:4]) + int(day[5:7] or 12)
