"""A server without the browser libraries says so in one line, and serves all the rest."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

import hatch_build
from kg.commands.serve import serve
from kg.web.libraries import LIBRARIES, missing_libraries


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    assert missing_libraries(tmp_path) == LIBRARIES
    for name in LIBRARIES:
        (tmp_path / name).touch()
    assert missing_libraries(tmp_path) == ()


def test_the_build_makes_all_that_the_server_wants() -> None:
    assert set(LIBRARIES) <= set(hatch_build.EXPECTED)


def test_the_command_says_so_in_one_line(seed_store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.web.libraries.missing_libraries", lambda: ("geo.js",))
    monkeypatch.setattr("kg.web.serving.run", lambda settings, announce: announce("served") or 0)
    told = CliRunner().invoke(serve, ["--store", str(seed_store)])
    assert "graph, map and editor cannot be drawn: geo.js is missing" in told.output
    assert told.output.splitlines()[1:] == ["served"]
