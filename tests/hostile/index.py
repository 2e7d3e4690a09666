"""The list of faults and hostile input, as `index.toml` has it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

ENTRIES = 40
"""How many the design's list has."""


@dataclass(frozen=True)
class Entry:
    """One fault: what it is, the tests that hold it, and what of it waits for something to exist."""

    number: int
    says: str
    tests: tuple[str, ...]
    later: str


def entries() -> list[Entry]:
    listed = tomllib.loads(Path(__file__).with_name("index.toml").read_text("utf-8"))
    return [
        Entry(int(number), each["says"], tuple(each.get("tests", ())), each.get("later", ""))
        for number, each in listed.items()
    ]
