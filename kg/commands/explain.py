"""`kg explain`."""

from __future__ import annotations

import sys

import click

from kg.commands.options import show, store_option


@click.command(
    epilog="Example: kg explain 'Retno Marsudi'",
    short_help="What the graph says of someone or something, and in which words.",
)
@click.argument("name", metavar="NAME|IRI")
@store_option
def explain(name: str, location: str) -> int:
    """Show each claim about a person, country, event ... with the sentence that it rests on.

    The evidence is marked in its sentence: in bold on a terminal, else in [brackets].
    """
    from kg.explain import bold, bracketed, lines
    from kg.explain import explain as explained
    from kg.guard import open_guard
    from kg.questions import resolve
    from kg.store import open_store

    with open_guard(location) as guard:
        nodes = resolve(guard, name)
    mark = bold if sys.stdout.isatty() else bracketed
    with open_store(location) as store:
        for number, node in enumerate(nodes):
            show([""] if number else [])
            show(lines(explained(store, node), mark))
    return 0
