"""`kg ingest`."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.commands.options import complain, paths_argument, store_option

if TYPE_CHECKING:
    from kg.ingest import Summary
    from kg.read.unread import Inputs
    from kg.store import Store

_LARGE_BYTES = 2_000_000
"""Larger inputs are worth starting processes for, unless `--workers` says otherwise."""


@click.command(epilog="Example: kg ingest seeds/", short_help="Articles into the graph.")
@paths_argument
@store_option
@click.option("--again", is_flag=True, help="Extract articles again whose text is stored already.")
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    metavar="N",
    help="Read and extract in N processes; by default one for each processor where there is much to read.",
)
@click.option("--cluster", metavar="ADDRESS", help="Let a Dask cluster do it: its scheduler's address.")
def ingest(
    paths: tuple[Path, ...], location: str, again: bool, workers: int | None, cluster: str | None
) -> int:
    """Read articles and put what they say into the graph, each as a whole or not at all.

    An article that is stored already is left as it is; one that changed replaces what it said before, which
    is kept as a version. A run that was stopped goes on where it was when it is started again.
    """
    from kg.commands.progress import shown
    from kg.ingest import Summary
    from kg.read.unread import Inputs
    from kg.store import open_store

    inputs, summary = Inputs(paths), Summary()
    workers = workers or (os.cpu_count() or 1 if (inputs.total or 0) > _LARGE_BYTES else 1)
    with open_store(location, write=True) as store:
        for running in shown(_running(store, inputs, again, workers, cluster), inputs):
            summary = running
    click.echo(_told(summary))
    for failure in summary.failures:
        complain(f"failed: {failure.source}: {failure.reason}")
    return 1 if summary.failures else 0


def _running(
    store: Store, inputs: Inputs, again: bool, workers: int, cluster: str | None
) -> Iterator[Summary]:
    if workers == 1 and cluster is None:
        from kg.ingest import ingest, pipeline, read_each

        yield from ingest(store, read_each(inputs), pipeline(full_text=True), again=again)
        return
    from kg.bulk.crew import local_crew
    from kg.bulk.run import ingest_in_bulk

    with contextlib.ExitStack() as stack:
        if cluster is not None:
            from kg.bulk.cluster import cluster_crew

            crew = stack.enter_context(cluster_crew(cluster))
        else:
            crew = stack.enter_context(local_crew(workers))
        yield from ingest_in_bulk(store, inputs, crew, again=again, share_files=cluster is None)


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
