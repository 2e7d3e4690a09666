"""Annotated sentences as their files have them: `[day] text`, then a line for each event that it tells.

    [2019-09-10] President Macron flew to Padang on Monday for talks with his Indonesian counterpart.
    > Visit CONSULT held start=2019-09-09 end=- place=Padang | visitor:Emmanuel Macron visitor:France host:Indonesia
    > none

A text that tells no event has the one line `> none`. "-" is what is not known, or the type that fits nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kg.model import Kind, Plover, Role, Status


@dataclass(frozen=True, slots=True)
class Wanted:
    """An event that an annotator finds in a text; names as he gives them, dates in ISO form."""

    kind: Kind
    plover: Plover | None
    status: Status
    start: str | None
    place: str | None
    parts: tuple[tuple[Role, str], ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One to four sentences of a news article, the day on which they were published, and what they tell."""

    number: int
    day: str
    text: str
    events: tuple[Wanted, ...]


_LEAD = re.compile(r"\[(\d{4}(?:-\d\d){0,2})\] (.+)")
_EVENT = re.compile(
    r"> (?P<kind>\w+) (?P<plover>[A-Z]+|-) (?P<status>\w+) start=(?P<start>\S+) end=\S+ place=(?P<place>.*?)\s*\|(?P<parts>.*)"
)
_PART = re.compile(rf"\b({'|'.join(Role)}):(.+?)(?=\s+(?:{'|'.join(Role)}):|$)")


def items(path: Path) -> Iterator[Item]:
    """The items of a file, numbered from 1; ValueError names the line that is not of the format."""
    blocks = [b.strip().split("\n") for b in re.split(r"\n\s*\n", path.read_text("utf-8").strip())]
    for number, (first, *told) in enumerate(blocks, start=1):
        lead = _LEAD.fullmatch(first.strip())
        if lead is None or not told:
            raise ValueError(f"{path.name}, item {number}: no [day] and text, or no event below: {first}")
        events = () if told == ["> none"] else tuple(_wanted(path, number, line) for line in told)
        yield Item(number, lead[1], lead[2], events)


def _wanted(path: Path, number: int, line: str) -> Wanted:
    found = _EVENT.fullmatch(line.strip())
    if found is None:
        raise ValueError(f"{path.name}, item {number}: not an event: {line}")
    parts = tuple((Role(role), name.strip()) for role, name in _PART.findall(found["parts"].strip()))
    plover = _known(found["plover"])
    return Wanted(
        Kind(found["kind"]),
        None if plover is None else Plover(plover),
        Status(found["status"]),
        _known(found["start"]),
        _known(found["place"]),
        parts,
    )


def _known(cell: str) -> str | None:
    return None if cell.strip() in ("-", "") else cell.strip()
