"""`kg ingest`."""

from __future__ import annotations

import itertools
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.commands.options import complain, paths_argument, store_option

if TYPE_CHECKING:
    from kg.ingest import Summary

_BAR_AFTER_SECONDS = 1.0


@click.command(epilog="Example: kg ingest seeds/", short_help="Articles into the graph.")
@paths_argument
@store_option
@click.option("--again", is_flag=True, help="Extract articles again whose text is stored already.")
def ingest(paths: tuple[Path, ...], location: str, again: bool) -> int:
    """Read articles and put what they say into the graph, each as a whole or not at all.

    An article that is stored already is left as it is; one that changed replaces what it said before.
    """
    from kg.ingest import Summary, ingest, pipeline, read_all
    from kg.store import open_store

    summary = Summary()
    with open_store(location, write=True) as store:
        for running in _with_bar(ingest(store, read_all(paths), pipeline(full_text=True), again=again)):
            summary = running
    click.echo(_told(summary))
    for failure in summary.failures:
        complain(f"failed: {failure.source}: {failure.reason}")
    return 1 if summary.failures else 0


def _told(summary: Summary) -> str:
    counts = f"{summary.entities:,} names, {summary.events:,} events, {summary.quotations:,} quotations"
    parts = [f"{_counted(summary.stored, 'article')} stored ({counts})"]
    if summary.replaced:
        parts.append(f"{summary.replaced:,} replaced")
    if summary.unchanged:
        parts.append(f"{summary.unchanged:,} unchanged")
    if summary.failures:
        parts.append(f"{len(summary.failures):,} failed")
    return ", ".join(parts)


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _with_bar(running: Iterator[Summary]) -> Iterator[Summary]:
    """The same, with a progress bar if it takes long and somebody is watching."""
    if not sys.stderr.isatty():
        yield from running
        return
    started = time.monotonic()
    for each in running:
        yield each
        if time.monotonic() - started > _BAR_AFTER_SECONDS:
            break
    first = next(running, None)
    if first is None:
        return
    with click.progressbar(
        itertools.chain([first], running),
        label="articles",
        file=sys.stderr,
        item_show_func=lambda each: f"{each.stored + each.unchanged:,}" if each else None,
    ) as bar:
        yield from bar
