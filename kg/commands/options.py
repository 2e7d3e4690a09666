"""Options that several commands share, and how they say things."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])

DEFAULT_STORE = "out/kg"


def store_option(command: F) -> F:
    """`--store DIR`, or an address, or the environment's KG_STORE."""
    return click.option(
        "--store",
        "location",
        default=DEFAULT_STORE,
        show_default=True,
        envvar="KG_STORE",
        metavar="DIR|URL",
        help="The folder that holds the graph, or a SPARQL server's address (environment: KG_STORE).",
    )(command)


def paths_argument(command: F) -> F:
    """One or more files or folders, or `-`."""
    return click.argument(
        "paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(path_type=Path)
    )(command)


def complain(message: str) -> None:
    """One line on standard error; text from articles is made plain."""
    from kg.terminal import plain

    click.echo(f"kg: {plain(message)}", err=True)


def show(lines: Iterable[str]) -> None:
    """Lines on standard output."""
    sys.stdout.writelines(f"{line}\n" for line in lines)


def terminal_columns() -> int | None:
    """The width to fit to; None when the output is no terminal."""
    import shutil

    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None
