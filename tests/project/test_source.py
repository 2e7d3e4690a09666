"""How the product's source is written: short files and functions, documented, named in the field's words."""

from __future__ import annotations

import ast
import re

import pytest

from tests.project.source import functions_of, sources, tree_of

LONGEST_FUNCTION = 60
"""Lines; most should fit a screen and be under 25."""

LONGEST_FILE = 450
"""Lines, except for tables of rules."""

TABLE_FUNCTIONS = {"kg.find.dates.grammar.date_grammar"}
"""Functions that are one table: a grammar's patterns, one a line."""

TABLES = re.compile(r"kg\.language\.\w+\.(frames|words|speech|dates)")
"""Modules that are data with an example beside each row."""

EMPTY_NAMES = {"utils", "util", "helpers", "helper", "manager", "misc", "common"}

FORBIDDEN = {
    "/work/": "a path of one machine",
    "/tmp/": "a path of one machine",
    "/home/": "a path of one machine",
    "../shared": "the product stands alone",
    "TODO": "do it or file it",
    "FIXME": "do it or file it",
    "XXX": "do it or file it",
}
"""Words that the product's source may not have, and why."""


@pytest.mark.parametrize("module", list(sources()))
def test_a_module_says_what_it_is(module: str) -> None:
    assert (ast.get_docstring(tree_of(module)) or "").strip()


def test_functions_fit_a_screen() -> None:
    long = [
        f"{module}.{each.name}: {each.end_lineno - each.lineno + 1} lines"
        for module in sources()
        for each in functions_of(module)
        if each.end_lineno
        and each.end_lineno - each.lineno + 1 > LONGEST_FUNCTION
        and f"{module}.{each.name}" not in TABLE_FUNCTIONS
    ]
    assert not long


def test_files_have_one_subject() -> None:
    lines = {module: len(path.read_text("utf-8").splitlines()) for module, path in sources().items()}
    long = [f"{m}: {n} lines" for m, n in lines.items() if n > LONGEST_FILE and not TABLES.match(m)]
    assert not long


def test_most_functions_are_short() -> None:
    """Of well-kept codebases of this field the median is 7 to 9 lines, the 90th percentile about 30."""
    lengths = sorted(
        each.end_lineno - each.lineno + 1
        for module in sources()
        for each in functions_of(module)
        if each.end_lineno
    )
    assert lengths[len(lengths) // 2] <= 12
    assert lengths[len(lengths) * 9 // 10] <= 30


def test_no_module_has_an_empty_name() -> None:
    assert not [module for module in sources() if EMPTY_NAMES & set(module.split("."))]


@pytest.mark.parametrize("word", list(FORBIDDEN))
def test_words_that_have_no_place_in_the_product(word: str) -> None:
    found = [
        f"{path.name}:{number} {line.strip()[:80]}"
        for path in sources().values()
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if word in line
    ]
    assert not found, FORBIDDEN[word]


def test_the_engine_asks_a_frame_for_its_traits_and_not_for_its_name() -> None:
    """A frame that is renamed or parted would silently lose what the engine knows of its id."""
    asked = re.compile(r"\b(frame\.id|tie\.id|draft\.frame) (==|!=|in|not in) [\"'{(A-Z]")
    found = [
        m
        for m, path in sources().items()
        if m.startswith("kg.extract.") and asked.search(path.read_text("utf-8"))
    ]
    assert not found
