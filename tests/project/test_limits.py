"""Limits: documented, and each of them looked at by the code that it limits."""

from __future__ import annotations

import re
from pathlib import Path

import kg
from kg.limits import LIMITS, as_markdown

PACKAGE = Path(kg.__file__).parent
PAGE = PACKAGE.parent / "docs" / "limits.md"


def test_the_page_of_limits_is_the_table() -> None:
    assert PAGE.read_text("utf-8") == as_markdown(), "run: python -m kg.limits > docs/limits.md"


def test_every_limit_has_a_row() -> None:
    assert re.findall(r"^\| `(\w+)` \|", PAGE.read_text("utf-8"), re.M) == list(LIMITS)


def test_every_limit_is_used_and_every_limit_used_is_in_the_table() -> None:
    code = "\n".join(path.read_text("utf-8") for path in PACKAGE.rglob("*.py") if path.name != "limits.py")
    named = set(re.findall(r'"(\w+)"', code))
    assert set(LIMITS) <= named
    assert set(re.findall(r'\b(?:limit|seconds)\("(\w+)"\)', code)) <= set(LIMITS)
