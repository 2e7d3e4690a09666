"""The product's own source, parsed: which module imports which, and what each defines."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "kg"
README = ROOT / "README.md"
MAKEFILE = ROOT / "Makefile"

Function = ast.FunctionDef | ast.AsyncFunctionDef


def module_of(path: Path) -> str:
    """`kg/read/text.py` to `kg.read.text`; a package by its folder."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


@cache
def sources() -> dict[str, Path]:
    """Every Python file of the package by the name of its module."""
    return {module_of(path): path for path in sorted(PACKAGE.rglob("*.py"))}


@cache
def tree_of(module: str) -> ast.Module:
    return ast.parse(sources()[module].read_text("utf-8"), str(sources()[module]))


def imports_of(module: str) -> Iterator[tuple[str, int, bool]]:
    """What of this package a module imports, on which line, and whether when it is loaded.

    Imports inside functions and for type checkers count too, as not loaded.
    """
    yield from _imports(tree_of(module).body, True)


def _imports(body: list[ast.stmt], loaded: bool) -> Iterator[tuple[str, int, bool]]:
    for statement in body:
        if isinstance(statement, ast.Import):
            for each in statement.names:
                if each.name.split(".")[0] == "kg":
                    yield each.name, statement.lineno, loaded
        elif isinstance(statement, ast.ImportFrom):
            assert not statement.level, f"a relative import on line {statement.lineno}"
            if statement.module and statement.module.split(".")[0] == "kg":
                for each in statement.names:
                    inner = f"{statement.module}.{each.name}"
                    yield (inner if inner in sources() else statement.module), statement.lineno, loaded
        else:
            inside = loaded and not isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.If))
            for name in ("body", "orelse", "finalbody", "handlers"):
                for child in getattr(statement, name, []):
                    yield from _imports([child], inside)


def functions_of(module: str) -> Iterator[Function]:
    """Every function and method."""
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node
