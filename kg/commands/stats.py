"""`kg stats`."""

from __future__ import annotations

import click

from kg.commands.options import show, store_option, terminal_columns


@click.command(epilog="Example: kg stats", short_help="How much the graph holds, and who is central.")
@store_option
def stats(location: str) -> int:
    """Count articles, events and claims, and list the actors with the most connections."""
    from kg.analyse import statistics
    from kg.store import open_store
    from kg.terminal import table

    with open_store(location) as store:
        for number, each in enumerate(statistics(store)):
            show([""] if number else [])
            show([each.title, *table(each.head, each.rows, terminal_columns())])
    return 0
