"""`kg review`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from kg.commands.options import show, store_option

if TYPE_CHECKING:
    from kg.review import Decision, Doubt
    from kg.store import Store

F = TypeVar("F", bound=Callable[..., Any])

MOST = 50


def signed(command: F) -> F:
    """`--who` and `--why`."""
    who = click.option(
        "--who", required=True, envvar="KG_WHO", help="Who decides (environment: KG_WHO).", metavar="NAME"
    )
    return who(click.option("--why", required=True, metavar="TEXT", help="Why.")(command))


@click.group(
    epilog='Example: kg review merge person:a-sidik person:anwar-sidik --who Ani --why "same office"',
    short_help="Decide what is one, what is two and what is wrong.",
)
def review() -> None:
    """Merges, splits, rejected claims, comments: kept with who, when and why, applied to all that comes.

    Things are named by their IRI, by its short form (person:retno-marsudi) or by their exact name.
    """


@review.command("list", epilog="Example: kg review list --uncertain")
@click.option(
    "--uncertain", is_flag=True, help="What the program is least sure of, instead of the decisions."
)
@click.option(
    "--limit", "most", type=click.IntRange(min=1), default=MOST, show_default=True, help="At most so many."
)
@store_option
def list_(uncertain: bool, most: int, location: str) -> None:
    """List the decisions, newest first, or the least certain merges and claims."""
    from kg.review import decisions, doubts
    from kg.store import open_store
    from kg.terminal import plain

    with open_store(location) as store:
        lines = map(_doubt, doubts(store, most)) if uncertain else map(_decision, decisions(store)[:most])
        show([plain(line) for line in lines] or ["nothing is uncertain" if uncertain else "no decisions"])


@review.command(
    epilog='Example: kg review merge person:a-sidik person:anwar-sidik --who Ani --why "same office"'
)
@click.argument("one")
@click.argument("other")
@signed
@store_option
def merge(one: str, other: str, who: str, why: str, location: str) -> None:
    """ONE and OTHER are the same person, organization or event."""
    from kg.review import merge as decide

    _decide(location, lambda s: decide(s, _named(s, one), _named(s, other), who=who, why=why, when=_now()))


@review.command(epilog='Example: kg review split person:john-smith a17 a23 --who Ani --why "his son"')
@click.argument("node")
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@signed
@store_option
def split(node: str, articles: tuple[str, ...], who: str, why: str, location: str) -> None:
    """What these articles call NODE is another than what the others do."""
    from kg.review import split as decide

    _decide(location, lambda s: decide(s, _named(s, node), articles, who=who, why=why, when=_now()))


@review.command(epilog='Example: kg review reject https://w3id.org/... --who Ani --why "never happened"')
@click.argument("claim")
@signed
@store_option
def reject(claim: str, who: str, why: str, location: str) -> None:
    """CLAIM (an event, a part in one, an office held, a quotation) is wrong and counts no more."""
    from kg.review import reject as decide

    _decide(location, lambda s: decide(s, _named(s, claim), who=who, why=why, when=_now()))


@review.command(epilog='Example: kg review comment person:john-smith --who Ani --why "look at this again"')
@click.argument("node")
@signed
@store_option
def comment(node: str, who: str, why: str, location: str) -> None:
    """Say something about NODE; nothing follows from it."""
    from kg.review import comment as decide

    _decide(location, lambda s: decide(s, _named(s, node), who=who, why=why, when=_now()))


@review.command(epilog="Example: kg review undo 3f2a9c01d4e5 --who Budi")
@click.argument("decision")
@click.option("--who", required=True, envvar="KG_WHO", metavar="NAME", help="Who takes it back.")
@store_option
def undo(decision: str, who: str, location: str) -> None:
    """Take DECISION back: what was there before is there again."""
    from kg.review import undo as take_back

    _decide(location, lambda s: take_back(s, decision, who=who, when=_now()))


@review.command("export", epilog="Example: kg review export decisions.ttl")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@store_option
def export(file: Path, location: str) -> None:
    """Write all decisions to a Turtle file."""
    from kg.export.atomic import atomic_write
    from kg.review import as_turtle
    from kg.store import open_store

    with open_store(location) as store:
        content = as_turtle(store)
    with atomic_write(file) as out:
        out.write(content)


@review.command("import", epilog="Example: kg review import decisions.ttl")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@store_option
def import_(file: Path, location: str) -> None:
    """Add the decisions of a Turtle file, and apply them."""
    from kg.errors import ReviewError
    from kg.limits import limit
    from kg.review import take_turtle
    from kg.store import open_store

    with file.open("rb") as source:
        content = source.read(limit("review_bytes") + 1)
    try:
        with open_store(location, write=True) as store:
            new = take_turtle(store, content)
    except ReviewError as error:
        raise ReviewError(f"{file}: {error}") from error
    show([f"{new:,} new decisions"])


# --- what they share -----------------------------------------------------------------------------------


def _decide(location: str, decide: Callable[[Store], Decision]) -> None:
    from kg.store import open_store
    from kg.terminal import plain

    with open_store(location, write=True) as store:
        decision = decide(store)
    show([plain(_decision(decision))])


def _now() -> datetime:
    return datetime.now(UTC)


def _named(store: Store, name: str) -> str:
    """An IRI from itself, its short form, or the exact name of one thing."""
    from pyoxigraph import Literal

    from kg.claims import PREFIXES
    from kg.errors import ReviewError

    prefix, colon, local = name.partition(":")
    if "://" in name:
        return name.strip("<>")
    if colon and prefix in PREFIXES:
        return PREFIXES[prefix] + local
    bearing = "?x rdfs:label|skos:altLabel|dip:abbreviation ?name FILTER(STR(?name) = ?given)"
    bearers = store.select(f"SELECT DISTINCT ?x {{ {bearing} }}", {"given": Literal(name)})
    found = {str(getattr(row[0], "value", "")) for row in bearers}
    if len(found) != 1:
        many = ", ".join(sorted(found)) or "nothing in the graph"
        raise ReviewError(f"{name!r} must name one thing, and names {many}")
    return found.pop()


def _decision(each: Decision) -> str:
    short = each.node.rpartition("/")[2]
    about = " ".join(_short(node) for node in each.about)
    undone = f" (undone by {each.undone_by}, {each.undone_at})" if each.undone_at else ""
    return f"{short}  {each.when}  {each.kind} {about}: {each.why} - {each.who}{undone}"


def _doubt(each: Doubt) -> str:
    taken = f" as {_short(each.taken_for)}" if each.taken_for != each.node else ""
    return f"{each.confidence:.2f}  {_short(each.node)}{taken}  ({each.rule}; {_short(each.article)})"


def _short(node: str) -> str:
    from kg.results import short

    return short(node)
