"""`kg view`."""

from __future__ import annotations

from pathlib import Path

import click

from kg.commands.options import store_option

READABLE = 250
"""Nodes of a picture in which names can still be read; a thousand are a ball of wool."""


@click.command(
    epilog="Example: kg view --about 'Retno Marsudi' --open",
    short_help="The graph as a picture: one HTML file that works offline.",
)
@click.option("--about", metavar="NAME", help="Show only this name (or IRI) and what is connected with it.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    default=Path("out/graph.html"),
    show_default=True,
    metavar="FILE",
    help="Where to write.",
)
@click.option(
    "--nodes",
    type=click.IntRange(min=1),
    default=READABLE,
    show_default=True,
    metavar="N",
    help="Draw the N most connected (fewer where the limit view_nodes is lower).",
)
@click.option("--open", "show", is_flag=True, help="Open it in the browser.")
@store_option
def view(about: str | None, output: Path, nodes: int, show: bool, location: str) -> int:
    """Draw who took part in what; a click on a node or edge shows the sentences behind it."""
    from kg.store import open_store

    with open_store(location) as store:
        from kg.view import write_view

        output.parent.mkdir(parents=True, exist_ok=True)
        report = write_view(store, output, about=about, most=nodes)
    shown = f"{report.shown:,} of {report.total:,} nodes" if report.capped else f"{report.shown:,} nodes"
    click.echo(f"{output}: {shown}")
    if show:
        click.launch(output.resolve().as_uri())
    return 0
