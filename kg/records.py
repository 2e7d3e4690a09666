"""Types that are cheap: to build (`record`), to copy with a change (`replace`), to compare (`QuickEnumType`).

A frozen dataclass sets each field by a call of `object.__setattr__`, which takes three to four times as
long as an assignment, and an article makes some 1,500 small objects. A record is frozen for the type
checker, which refuses an assignment to a field (mypy strict checks everything that is written here), and
not while the program runs. Types that come in great numbers are records; of those that others receive
(`kg.model`) the ones that an article has a few of are frozen dataclasses.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field, fields
from enum import EnumType
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """A dataclass with slots, equality and hash by value."""
    return dataclass(slots=True, unsafe_hash=True)(cls)


def replace(one: T, **changes: Any) -> T:
    """A copy with some fields changed: `dataclasses.replace` in a sixth of its time."""
    copier, write = _COPIERS.get(type(one)) or _prepared(type(one))
    changed: T = copier(one)
    for name, value in changes.items():
        write(changed, name, value)
    return changed


_COPIERS: dict[type[Any], tuple[Callable[[Any], Any], Callable[[Any, str, Any], None]]] = {}
"""By class what copies its objects, and what writes a field of one."""


def _prepared(cls: type[Any]) -> tuple[Callable[[Any], Any], Callable[[Any, str, Any], None]]:
    """The copier of a class goes field by field, written out as `dataclass` writes out `__init__`."""
    frozen = cls.__dataclass_params__.frozen
    copied = [
        f"write(copy, {each.name!r}, one.{each.name})" if frozen else f"copy.{each.name} = one.{each.name}"
        for each in fields(cls)
    ]
    lines = ["def copier(one):", "copy = new(cls)", *copied, "return copy"]
    scope: dict[str, Any] = {"cls": cls, "new": object.__new__, "write": object.__setattr__}
    exec("\n ".join(lines), scope)  # names of fields and nothing else
    _COPIERS[cls] = scope["copier"], object.__setattr__ if frozen else setattr
    return _COPIERS[cls]


if sys.version_info >= (3, 12):
    QuickEnumType = EnumType
else:

    class QuickEnumType(EnumType):
        """The type of enums whose members are read thousands of times an article.

        Until 3.12 `EnumType` has a `__getattr__`, and then Python looks up every attribute of a class the
        long way: 90 ns a member. Members stand in the class itself, where this finds them at once (25 ns).
        """

        __getattribute__ = object.__getattribute__

        def __getattr__(cls, name: str) -> Any:
            return type.__getattribute__(cls, name)
