"""`kg check`."""

from __future__ import annotations

import click

from kg.commands.options import show, store_option


@click.command(epilog="Example: kg check", short_help="Is the graph sound, and its evidence true?")
@click.option(
    "--contradictions", "between", is_flag=True, help="What sources say against each other, instead."
)
@store_option
def check(between: bool, location: str) -> int:
    """Check the graph against its shapes, and read every piece of evidence again from its article.

    With --contradictions: two dates, places or outcomes of one event, two holders of one office on a day,
    look-alike names, each with the articles that say so. Says what it finds and exits with status 1 if it
    finds anything.
    """
    if between:
        return _contradictions(location)
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


def _contradictions(location: str) -> int:
    from kg.contradictions import contradictions
    from kg.limits import limit
    from kg.results import short
    from kg.store import open_store
    from kg.terminal import plain

    with open_store(location) as store:
        found = contradictions(store)
    most = limit("problems_shown")
    for each in found[:most]:
        show([plain(f"{each.kind}: {each.label} ({short(each.node)})")])
        show(plain(f"    {value}: {', '.join(articles)}") for value, articles in each.values)
    if len(found) > most:
        show([f"... and {len(found) - most:,} more"])
    show([f"{len(found):,} contradictions" if found else "no contradictions"])
    return 1 if found else 0
