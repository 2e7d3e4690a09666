"""`kg read`."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from kg.commands.options import complain, paths_argument, show


@click.command(
    epilog="Example: kg read --why seeds/rcdd.txt",
    short_help="What an article tells, in plain lines; and why.",
)
@paths_argument
@click.option("--why", is_flag=True, help="Also sentence by sentence which rules decided what, and why.")
def read(paths: tuple[Path, ...], why: bool) -> int:
    """Read articles (text, HTML, PDF, JSONL, folders, - for standard input) and print what they tell.

    Names, offices, events with their days, places and parts, and who said what. No store is touched.
    """
    from kg.extract.passage import Decision
    from kg.ingest import Failure, attempt, read_all
    from kg.pipeline import extract_article
    from kg.readout import lines, reasons

    failed = False
    for number, each in enumerate(read_all(paths)):
        decisions: list[Decision] | None = [] if why else None
        understand = partial(extract_article, decisions=decisions)
        found = each if isinstance(each, Failure) else attempt(each, understand)
        if isinstance(found, Failure):
            complain(f"{found.source}: {found.reason}")
            failed = True
            continue
        show([""] if number else [])
        show(lines(found))
        show(reasons(found, decisions or ()))
    return 1 if failed else 0
