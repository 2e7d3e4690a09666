"""`kg forget`."""

from __future__ import annotations

import click

from kg.commands.options import complain, show, store_option


@click.command(epilog="Example: kg forget rcdd", short_help="Take articles out of the graph.")
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@store_option
def forget(articles: tuple[str, ...], location: str) -> int:
    """Remove articles (identifiers or IRIs) with their former versions and all that only they support.

    What other articles say too stays. An article that is not there is told, and the exit status is 1.
    """
    from kg.forget import forget as remove
    from kg.store import open_store

    missing = []
    with open_store(location, write=True) as store:
        for name in articles:
            if not remove(store, name):
                missing.append(name)
    gone = len(articles) - len(missing)
    show([f"{gone:,} article{'' if gone == 1 else 's'} forgotten"])
    for name in missing:
        complain(f"there is no article {name!r} in the graph")
    return 1 if missing else 0
