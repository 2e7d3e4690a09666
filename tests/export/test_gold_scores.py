"""The graph of an article's own annotation gets full marks: `kg.claims` says what the scorer looks for."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gold_graph import CORPUS, SCORER, gold_articles

ROOT = Path(__file__).resolve().parents[2]


def test_the_annotation_s_own_graph_is_all_right(tmp_path: Path) -> None:
    if not gold_articles():
        pytest.skip("the annotated corpus is not beside this repository")
    found = tmp_path / "found.json"
    command = f"{sys.executable} -m tests.gold_graph {{article}} {{output}}"
    done = subprocess.run(
        [sys.executable, SCORER, CORPUS / "seed", CORPUS / "dev", "--command", command, "--json", found],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    scored = json.loads(found.read_text())
    assert scored["articles"] == len(gold_articles()), done.stdout
    wrong = {
        name: measure
        for name, measure in scored["measures"].items()
        if (measure["false"] or measure["missed"]) and name != "absent"
    }
    assert wrong == {}
    assert scored["measures"]["absent"]["false"] == 0
