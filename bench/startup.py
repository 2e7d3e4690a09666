#!/usr/bin/env python3
"""How long whole processes take: `kg --help` and `kg extract` of an article in each language, beside a bare Python.

    bench/startup.py [--runs 11]

Prints medians in seconds and as multiples of `python -c pass` in the same run, since machines differ. The
processes are run in turn, so that a busy moment falls on all alike.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
KG = [sys.executable, "-m", "kg.cli"]
AIMS = {"kg --help": 0.2, "kg extract, id": 0.7, "kg extract, en": 0.7}
"""Seconds that each may take."""


def commands(folder: Path) -> dict[str, list[str]]:
    output = ["--output", str(folder / "out.trig")]
    english = ROOT / "tests" / "corpus" / "articles" / "en-l-01.txt"
    return {
        "python -c pass": [sys.executable, "-c", "pass"],
        "kg --help": [*KG, "--help"],
        "kg extract, id": [*KG, "extract", str(ROOT / "seeds" / "rcdd.txt"), *output],
        "kg extract, en": [*KG, "extract", str(english), *output],
    }


def seconds(command: list[str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=11)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as name:
        timed = commands(Path(name))
        for command in timed.values():
            seconds(command)  # once before, so that files are in memory and bytecode is written
        taken: dict[str, list[float]] = {label: [] for label in timed}
        for _ in range(runs):
            for label, command in timed.items():
                taken[label].append(seconds(command))
    median = {label: statistics.median(each) for label, each in taken.items()}
    bare = median["python -c pass"]
    print(f"{'process':<16}{'median s':>10}{'x bare':>8}{'aim s':>8}")
    for label, value in median.items():
        aim = AIMS.get(label)
        print(f"{label:<16}{value:>10.3f}{value / bare:>8.1f}{aim if aim else '':>8}")
    return int(any(median[label] > aim for label, aim in AIMS.items()))


if __name__ == "__main__":
    sys.exit(main())
