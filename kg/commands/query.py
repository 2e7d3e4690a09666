"""`kg query`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.commands.options import complain, show, store_option, terminal_columns

if TYPE_CHECKING:
    from kg.query import Answer
    from kg.questions import NamedQuestion

FORMS = ("table", "csv", "json", "xml", "turtle")  # the keys of kg.results.FORMATS, without its imports


@click.command(
    epilog="Example: kg query participants event=RCDD",
    short_help="Ask the graph, by name or in SPARQL.",
)
@click.argument("question", required=False, metavar="[TEXT|NAME]")
@click.argument("words", nargs=-1, metavar="[KEY=VALUE...]")
@click.option(
    "--file", "file", type=click.Path(path_type=Path), metavar="F", help="Read the SPARQL from a file."
)
@click.option("--format", "form", type=click.Choice(FORMS), default="table", show_default=True)
@click.option(
    "--timeout", type=click.FloatRange(min=0, min_open=True), metavar="SECONDS", help="Stop after so long."
)
@click.option(
    "--language",
    type=click.Choice(["en", "id"]),
    default="en",
    show_default=True,
    help="Of the named questions, and of names in their answers.",
)
@click.option("--wide", is_flag=True, help="Do not fit the table to the terminal.")
@store_option
def query(
    question: str | None,
    words: tuple[str, ...],
    file: Path | None,
    form: str,
    timeout: float | None,
    language: str,
    wide: bool,
    location: str,
) -> int:
    """Answer a named question with its parameters, or a SPARQL query.

    Without arguments the named questions are listed. A query sees all articles and the background facts;
    it cannot change anything.
    """
    from kg.questions import arguments, ask, find_question, named_questions, read_question

    if file is None and question is None:
        show(_listed(named_questions(language=language).values()))
        return 0
    if file is not None:
        asked, words = read_question(file), words if question is None else (question, *words)
    else:
        asked = find_question(question or "", language)
    from kg.guard import open_guard

    with open_guard(location) as guard:
        answer = ask(guard, asked, arguments(words), timeout=timeout)
    _print(answer, form, None if wide else terminal_columns())
    return 0


def _listed(questions: Iterable[NamedQuestion]) -> Iterator[str]:
    for each in questions:
        yield f"{each.name}: {each.title}"
        for parameter in each.parameters:
            need = "" if parameter.required else ", optional"
            yield f"    {parameter.name} ({parameter.type}{need}): {parameter.what}"
        yield f"    {each.example}"


def _print(answer: Answer, form: str, columns: int | None) -> None:
    from kg.results import FORMATS, as_table

    text = as_table(answer, columns) if form == "table" else FORMATS[form](answer)
    sys.stdout.buffer.write(text.encode())  # as bytes: CSV's line ends are part of the format
    if answer.notice:
        complain(answer.notice)
