"""`kg extract`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from kg.commands.options import complain, paths_argument


@click.command(
    epilog="Example: kg extract seeds/rcdd.txt -o out/rcdd.trig",
    short_help="Articles to RDF; no store is touched.",
)
@paths_argument
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Where to write; .ttl, .trig, .nq or .jsonld. Without it TriG goes to standard output.",
)
@click.option("--full-text", is_flag=True, help="Keep the articles' texts in the output.")
def extract(paths: tuple[Path, ...], output: Path | None, full_text: bool) -> int:
    """Read articles (text, HTML, PDF, JSONL, folders, - for standard input) and write what they say as RDF.

    The output stands alone: it has types and names of all that it refers to. No store is touched.
    """
    from kg.export.rdf import RDF_FORMATS, rdf_bytes
    from kg.ingest import extract_all, pipeline, read_all

    if output is not None:
        from kg.export import check_suffix, write_quads

        check_suffix(output, RDF_FORMATS)
    quads, failures = extract_all(read_all(paths), pipeline(full_text=full_text))
    for failure in failures:
        complain(f"{failure.source}: {failure.reason}")
    if not quads:
        return 1
    if output is not None:
        write_quads(quads, output)
    else:
        sys.stdout.buffer.write(rdf_bytes(quads, RDF_FORMATS[".trig"]))
    return 1 if failures else 0
