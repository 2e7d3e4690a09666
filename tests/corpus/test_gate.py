"""The corpus as a gate: no measure may fall below its floor, and no wrong fact may be asserted.

Floors are in `floors.toml` and only go up (`python -m tests.corpus.gate --raise`).
"""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.corpus.gate import NOT_VALUES, SCORER, SETS, floors, scores, table, value

pytestmark = [
    pytest.mark.skipif(
        not SCORER.exists(), reason="the annotated corpus and its scorer are not beside this repository"
    ),
    pytest.mark.filterwarnings("ignore:Dataset.default_context:DeprecationWarning"),  # rdflib of itself
]

PRESENT = [name for name, folder in SETS.items() if any(folder.glob("*.json"))]


@pytest.mark.parametrize("name", PRESENT)
def test_no_measure_falls_below_its_floor(name: str) -> None:
    pinned, now = floors().get(name, {}), scores(name)
    assert pinned, f"{name} has no floors: python -m tests.corpus.gate --raise"
    unknown = sorted(set(pinned) - set(now))
    below = sorted(m for m, floor in pinned.items() if m in now and value(m, now[m]) < floor)
    if below or unknown:
        pytest.fail(f"below: {below}, not measured: {unknown}\n{table(name)}", pytrace=False)


WRONG = {
    "dense": 2,
    "newest": 1,
    "fresh": 1,
    "latest": 3,
    "recent": 3,
    "current": 2,
    "heldout": 2,
    "sealed": 5,
    "typed": 1,
}
"""How many of the facts that annotators warn of are asserted in sets that were scored before they were read; only down."""


@pytest.mark.parametrize("name", PRESENT)
def test_nothing_wrong_is_asserted(name: str) -> None:
    wrong = sum(row["false"] for m, row in scores(name).items() if m.startswith(NOT_VALUES))
    assert wrong <= WRONG.get(name, 0), table(name)
    assert scores(name)["evidence"]["false"] == 0


def test_the_first_article_is_all_right() -> None:
    pinned = floors()["seed"]
    assert set(pinned.values()) == {1.0}


def test_every_measure_has_a_floor() -> None:
    for name in PRESENT:
        measured = {m for m in scores(name) if not m.startswith(NOT_VALUES)}
        assert measured <= set(floors()[name]), f"{name}: python -m tests.corpus.gate --raise"


def test_the_command_scores_as_the_library(tmp_path: Path) -> None:
    """What a stranger would run, on the first article: the whole process, through a file."""
    kg = shlex.join([sys.executable, "-m", "kg.cli"])
    report = tmp_path / "scores.json"
    run = subprocess.run(
        [
            sys.executable,
            SCORER,
            SETS["seed"],
            "--command",
            f"{kg} extract {{article}} --output {{output}}",
            "--json",
            report,
        ],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    told = json.loads(report.read_text("utf-8"))
    assert told["failed"] == []
    for measure, row in scores("seed").items():
        assert told["measures"][measure]["right"] == row["right"]
        assert told["measures"][measure]["false"] == row["false"]
        assert told["measures"][measure]["missed"] == row["missed"]
