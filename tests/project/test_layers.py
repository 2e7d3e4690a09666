"""Packages of finding and extraction take from those before them in the flow, never from those behind."""

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def order(top: str) -> list[str]:
    """The packages of `kg.find` or `kg.extract` as its docstring lists them."""
    return re.findall(r"^- `(\w+)`:", import_module(f"kg.{top}").__doc__ or "", re.MULTILINE)


def taken(top: str) -> Iterator[tuple[str, str, str]]:
    """File, its package and the package it takes from, for each import between two packages."""
    for path in sorted((ROOT / "kg" / top).glob("*/*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(f"kg.{top}."):
                source = (node.module or "").split(".")[2]
                yield str(path.relative_to(ROOT)), path.parent.name, source


@pytest.mark.parametrize("top", ["find", "extract"])
def test_each_package_is_listed(top: str) -> None:
    folders = {p.parent.name for p in (ROOT / "kg" / top).glob("*/__init__.py")}
    assert sorted(order(top)) == sorted(folders)


@pytest.mark.parametrize("top", ["find", "extract"])
def test_nothing_is_taken_from_behind(top: str) -> None:
    at = {name: i for i, name in enumerate(order(top))}
    packages = [(f, own, source) for f, own, source in taken(top) if source in at]
    assert packages
    assert not [f"{f} takes from {source}" for f, own, source in packages if at[source] > at[own]]


@pytest.mark.parametrize(("top", "shared"), [("extract", {"drafts", "slots", "passage"})])
def test_of_the_files_beside_only_the_shared_types(top: str, shared: set[str]) -> None:
    assert not [f"{f} takes from {s}" for f, _, s in taken(top) if s not in order(top) and s not in shared]
