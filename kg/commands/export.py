"""`kg export`."""

from __future__ import annotations

from pathlib import Path

import click

from kg.commands.options import store_option


@click.command(
    epilog="Example: kg export -o out/diplomacy.ttl",
    short_help="The graph as a file: RDF, GraphML, GEXF or a table of events.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    required=True,
    metavar="FILE",
    help="Where to write; .ttl, .trig, .nq, .jsonld, .graphml, .gexf or .csv (events).",
)
@click.option("--full-text", is_flag=True, help="Keep the articles' texts.")
@click.option("--reference", is_flag=True, help="Take the background facts too.")
@store_option
def export(output: Path, full_text: bool, reference: bool, location: str) -> int:
    """Write what the articles say, and what is inferred from it, to a file.

    The same graph gives the same bytes. An existing file is replaced only when the new one is complete.
    """
    from kg.export import EXPORTERS, Choice, check_suffix
    from kg.export import export as write
    from kg.store import open_store

    check_suffix(output, EXPORTERS)
    with open_store(location) as store:
        write(store, output, Choice(full_text, reference))
    return 0
