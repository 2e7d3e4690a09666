"""How a long run is told, and that it is told to terminals only."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

from kg.commands.progress import line
from kg.ingest import Failure, Summary
from tests.store.test_bulk import ROOT, archive


def test_rate_and_time_left() -> None:
    summary = Summary(stored=900, unchanged=300, failures=[Failure("a", "b")])
    assert line(summary, 250, 1000, 10.0) == "1,200 articles, 120/s, 25 %, 0:30 left, 1 failed"
    assert line(summary, 1, 1000, 10.0).endswith("0 %, 2:46:30 left, 1 failed")
    assert line(Summary(stored=5), 0, None, 10.0) == "5 articles, 0/s"
    assert line(Summary(stored=50, waiting=1024), 0, None, 10.0) == "50 articles, 5/s, 1,024 being stored"


def test_a_terminal_sees_the_bar_and_the_output_is_clean(tmp_path: Path, empty_store: Path) -> None:
    ours, theirs = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "KG_STORE": str(tmp_path / "kg")}
    process = subprocess.Popen(
        [sys.executable, "-m", "kg.cli", "ingest", str(archive(tmp_path, 400)), "--workers", "2"],
        stdout=subprocess.PIPE,
        stderr=theirs,
        text=True,
        env=environment,
    )
    os.close(theirs)
    out, _ = process.communicate(timeout=120)
    told = b""
    try:
        while part := os.read(ours, 65536):
            told += part
    except OSError:  # a terminal whose other end has gone
        pass
    os.close(ours)
    assert out.startswith("400 articles stored")
    assert out.count("\n") == 1
    assert b"/s, " in told
    assert b" left" in told
    assert told.endswith(b"\r\x1b[K"), "it is wiped"
