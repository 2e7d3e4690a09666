"""`record`: a frozen dataclass that is cheap to build.

A frozen dataclass sets each field by a call of `object.__setattr__`, which takes three to four times as
long as an assignment, and an article makes some 1,500 small objects. A record is frozen for the type
checker, which refuses an assignment to a field (mypy strict checks everything that is written here), and
not while the program runs. Types that come in great numbers inside the program are records; those that
others receive (`kg.model`) are frozen dataclasses.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True)
def record(cls: type[T]) -> type[T]:
    """A dataclass with slots, equality and hash by value."""
    return dataclass(slots=True, unsafe_hash=True)(cls)
