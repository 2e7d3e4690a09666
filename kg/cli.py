"""The command line: parses, calls the library, prints. Errors are one line, and the exit status tells.

0: done. 1: something failed, was refused or is wrong. 2: the command line was not understood.
"""

from __future__ import annotations

import atexit
import os
import sys
import threading
from contextlib import suppress
from typing import Final, NoReturn

import click

import kg
from kg.commands.check import check
from kg.commands.explain import explain
from kg.commands.export import export
from kg.commands.extract import extract
from kg.commands.forget import forget
from kg.commands.ingest import ingest
from kg.commands.options import complain
from kg.commands.query import query
from kg.commands.read import read
from kg.commands.review import review
from kg.commands.serve import serve
from kg.commands.stats import stats
from kg.commands.view import view
from kg.errors import KgError
from kg.garbage import collect_seldom

COMMANDS: Final = (read, extract, ingest, query, export, view, serve, explain, check, stats, review, forget)
"""All commands, in the order in which one uses them."""

_INTERRUPTED = 130
_BROKEN_PIPE = 141  # what a shell reports of a process that SIGPIPE ended


class _ReaderGone(Exception):
    """Whoever read the output has gone; click would end with 1 and say nothing if it saw the broken pipe."""


class _InOrder(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise _ReaderGone from error


@click.group(cls=_InOrder, epilog="Example: kg ingest seeds/ && kg query participants event=RCDD")
@click.version_option(kg.__version__, prog_name="kg")
def cli() -> None:
    """Diplomatic news in, a knowledge graph out: who met whom, where and when, and in whose words."""


for _command in COMMANDS:
    cli.add_command(_command)


def run(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit status; whatever goes wrong is said in one line."""
    collect_seldom()
    try:
        status = cli.main(arguments, prog_name="kg", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
        return error.exit_code
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else "kg"
        complain(f"{error.format_message()} (`{command} --help` helps)")
        return error.exit_code
    except click.ClickException as error:
        complain(error.format_message())
        return error.exit_code
    except click.Abort:
        complain("interrupted")
        return _INTERRUPTED
    except (_ReaderGone, BrokenPipeError):
        # Nothing may be flushed into the pipe when Python exits.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _BROKEN_PIPE
    except KgError as error:
        complain(str(error))
        return 1
    return status if isinstance(status, int) else 0


def main() -> NoReturn:
    """The console script."""
    status = run()
    if threading.active_count() == 1:
        _leave(status)
    sys.exit(status)


def _leave(status: int) -> NoReturn:
    """End as Python does, but for taking all objects apart: of the tables that took 0.3 s, half as long as an
    article takes (mypy ends so too)."""
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):  # whoever read has gone
            stream.flush()
    os._exit(status)


if __name__ == "__main__":
    main()
