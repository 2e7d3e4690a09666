"""`kg review` and `kg check --contradictions` on the command line."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from kg.commands.review import review
from kg.store import open_store
from tests.cli.test_cli import Runner, kg
from tests.resolve.articles import FOREIGN, Told, article_quads, graph_of, person

__all__ = ["kg"]

WHO = ("--who", "Ani", "--why", "so")


@pytest.fixture
def two(folder: Path) -> Path:
    """Two namesakes in two articles."""
    with open_store(folder, write=True) as store:
        for name, country in (("x", "AUS"), ("y", "USA")):
            told = (Told("John Archer", FOREIGN, country),)
            store.replace_article(graph_of(name), article_quads(name, told, published="1890-01-01"))
    return folder


@pytest.mark.parametrize("name", list(review.commands))
def test_every_decision_says_what_it_does(name: str) -> None:
    command = review.commands[name]
    assert command.help
    assert command.epilog
    assert command.epilog.startswith(f"Example: kg review {name}")
    assert all(p.help for p in command.params if isinstance(p, click.Option))


def test_decisions_are_made_listed_undone_and_carried_over(kg: Runner, two: Path, tmp_path: Path) -> None:
    assert kg("review", "list")[1] == "no decisions\n"
    one, other = person("John Archer"), person("John Archer") + "/USA"
    status, out, err = kg("review", "merge", "person:john-archer", other, *WHO)
    assert (status, err) == (0, "")
    assert "merge" in out
    assert "so - Ani" in out
    with open_store(two) as store:
        assert store.canonical(graph_of("y"), one) == one
    assert kg("review", "export", tmp_path / "decisions.ttl") == (0, "", "")
    decision = kg("review", "list")[1].split()[0]
    assert "undone by Budi" in kg("review", "undo", decision, "--who", "Budi")[1]
    with open_store(two) as store:
        assert store.canonical(graph_of("y"), one) == other
    assert "0 new decisions" in kg("review", "import", tmp_path / "decisions.ttl")[1]
    (tmp_path / "bad.ttl").write_text("<a> <b> <c> .")
    assert "bad.ttl: the file is no Turtle" in kg.fails("review", "import", tmp_path / "bad.ttl")
    assert "must name one thing" in kg.fails("review", "comment", "Nobody Known", *WHO)


def test_contradictions_are_told_with_their_sources(kg: Runner, two: Path) -> None:
    assert kg("check", "--contradictions") == (0, "no contradictions\n", "")
    with open_store(two, write=True) as store:
        told = (Told("Budi Hartono", FOREIGN, "AUS"),)
        store.replace_article(graph_of("z"), article_quads("z", told, published="1890-01-01"))
    status, out, _ = kg("check", "--contradictions")
    assert status == 1
    assert "two holders: minister of foreign affairs, Australia: 1890-01-01" in out
    assert "    John Archer: x\n" in out
    assert out.endswith("1 contradictions\n")
