"""`kg check`."""

from __future__ import annotations

import click

from kg.commands.options import show, store_option


@click.command(epilog="Example: kg check", short_help="Is the graph sound, and its evidence true?")
@store_option
def check(location: str) -> int:
    """Check the graph against its shapes, and read every piece of evidence again from its article.

    Says what is wrong and exits with status 1 if anything is.
    """
    from kg.check import check as problems_of
    from kg.limits import limit
    from kg.store import open_store
    from kg.terminal import plain

    with open_store(location) as store:
        problems = problems_of(store)
    most = limit("problems_shown")
    show(plain(f"{problem.node}: {problem.what}") for problem in problems[:most])
    if len(problems) > most:
        show([f"... and {len(problems) - most:,} more"])
    show([f"{len(problems):,} problems" if problems else "no problems"])
    return 1 if problems else 0
