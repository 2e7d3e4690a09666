"""What the documents say is there: README's commands, and a word on every command of `kg`."""

from __future__ import annotations

import re

import pytest

from kg.cli import COMMANDS
from tests.project.source import MAKEFILE, README

needs_readme = pytest.mark.skipif(
    "being written" in README.read_text("utf-8"), reason="README.md is still a stub"
)


def targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):", MAKEFILE.read_text("utf-8"), re.MULTILINE))


def test_the_makefile_has_the_two_commands() -> None:
    assert {"run", "test", "setup"} <= targets()


@needs_readme
def test_what_readme_tells_to_make_can_be_made() -> None:
    told = set(re.findall(r"\bmake ([a-z-]+)", README.read_text("utf-8")))
    assert {"run", "test"} <= told
    assert told <= targets()


@needs_readme
@pytest.mark.parametrize("command", [each.name for each in COMMANDS])
def test_every_command_is_in_the_readme(command: str) -> None:
    assert re.search(rf"\bkg {command}\b", README.read_text("utf-8"))


@needs_readme
def test_every_command_in_the_readme_exists() -> None:
    blocks = re.findall(r"```(?:sh|console|bash|shell)?\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    told = set(re.findall(r"^(?:\$ )?(?:\.venv/bin/)?kg ([a-z]+)\b", "\n".join(blocks), re.MULTILINE))
    assert told <= {each.name for each in COMMANDS}
