"""The list is whole: every entry has tests that exist, or says why it waits."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from tests.hostile.index import ENTRIES, Entry, entries

ROOT = Path(__file__).resolve().parents[2]
DESIGN = ROOT.parent / "shared" / "design" / "HOSTILE.md"


@cache
def functions_in(path: str) -> frozenset[str]:
    """The test functions of a file."""
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def test_every_entry_is_listed_once() -> None:
    assert [each.number for each in entries()] == list(range(1, ENTRIES + 1))


@pytest.mark.skipif(not DESIGN.exists(), reason="the design is not beside this repository")
def test_the_design_has_no_entry_that_is_not_listed() -> None:
    numbers = re.findall(r"(?:^|\s)(\d+)\. (?=[A-Z`a-z0-9])", DESIGN.read_text("utf-8"))
    assert sorted({int(n) for n in numbers}) == list(range(1, ENTRIES + 1))


@pytest.mark.parametrize("entry", entries(), ids=lambda each: f"{each.number}-{each.says}")
def test_an_entry_has_tests_that_exist_or_says_why_it_waits(entry: Entry) -> None:
    assert entry.says
    assert entry.tests or entry.later
    for test in entry.tests:
        path, _, name = test.partition("::")
        assert (ROOT / path).is_file(), test
        assert name in functions_in(path), test


def test_numbered_tests_are_listed_under_their_number() -> None:
    listed = {each.number: each.tests for each in entries()}
    for path in sorted(Path(__file__).parent.glob("test_*.py")):
        for name in functions_in(f"tests/hostile/{path.name}"):
            if number := re.match(r"test_(\d+)_", name):
                assert f"tests/hostile/{path.name}::{name}" in listed[int(number[1])]
