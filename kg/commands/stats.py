"""`kg stats`."""

from __future__ import annotations

from pathlib import Path

import click

from kg.commands.options import show, store_option, terminal_columns


@click.command(
    epilog="Example: kg stats --between Indonesia Australia --plot out/trend.svg",
    short_help="How much the graph holds, who is central, and how two actors get on.",
)
@click.option("--between", nargs=2, metavar="ONE OTHER", help="Cooperation and conflict of two, by year.")
@click.option(
    "--plot",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Draw that too; .png or .svg.",
)
@store_option
def stats(between: tuple[str, str] | None, plot: Path | None, location: str) -> int:
    """Count articles, events and claims; list central actors, brokers, who met most, and communities.

    With --between: the events of two actors by year, and their scores on PLOVER's scale (-10 conflict, 10
    cooperation).
    """
    if between is not None:
        return _between(between, plot, location)
    if plot is not None:
        raise click.UsageError("--plot needs --between ONE OTHER")
    from kg.analyse import statistics
    from kg.store import open_store
    from kg.terminal import table

    with open_store(location) as store:
        for number, each in enumerate(statistics(store)):
            show([""] if number else [])
            show([each.title, *table(each.head, each.rows, terminal_columns())])
    return 0


def _between(between: tuple[str, str], plot: Path | None, location: str) -> int:
    from kg.export import check_suffix
    from kg.guard import open_guard
    from kg.questions import resolve
    from kg.terminal import plain, table
    from kg.trend import PLOTS, as_table, trend, write_plot

    if plot is not None:
        check_suffix(plot, PLOTS)
    with open_guard(location) as guard:
        one, other = (resolve(guard, name) for name in between)
        years = trend(guard, one, other)
    title = f"{plain(between[0])} and {plain(between[1])}"
    told = as_table(years, title)
    show([told.title, *table(told.head, told.rows, terminal_columns())])
    if plot is not None:
        write_plot(years, title, plot)
    return 0
