"""What the program scores on annotated articles, beside the floors that it may not fall below.

`python -m tests.corpus.gate` prints the scores of every set; with `--raise` it lifts the floors in
`floors.toml` to what is measured now, never down. `--show NAME` prints what the scorer says of one article.
"""

from __future__ import annotations

import argparse
import collections
import importlib.util
import json
import sys
import tempfile
import tomllib
from functools import cache
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT.parent / "shared" / "corpus"
SCORER = CORPUS / "score.py"
FLOORS = Path(__file__).with_name("floors.toml")

SETS = {
    "seed": CORPUS / "seed",
    "dev": CORPUS / "dev",
    "passages": Path(__file__).with_name("passages"),
    "later": Path(__file__).with_name("later"),
    "articles": Path(__file__).with_name("articles"),
    "dense": Path(__file__).with_name("dense"),
    "newest": Path(__file__).with_name("newest"),
    "fresh": Path(__file__).with_name("fresh"),
    "latest": Path(__file__).with_name("latest"),
    "recent": Path(__file__).with_name("recent"),
    "current": Path(__file__).with_name("current"),
    "heldout": Path(__file__).with_name("heldout"),
    "sealed": Path(__file__).with_name("sealed"),
    "typed": Path(__file__).with_name("typed"),
}
"""The annotated sets; those whose folder is absent are not measured."""

ACCURACIES = ("event.", "position.")
"""Beginnings of measures that are accuracies over pairs, of which the scorer's recall is the value."""

NOT_VALUES = ("absent",)
"""Measures that count wrong facts: they must be 0 and have no floor."""


@cache
def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("corpus_score", SCORER)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def scores(name: str, only: str = "", verbose: bool = False) -> dict[str, dict[str, float]]:
    """Counts and shares of every measure over one set, as the scorer's command gives them."""
    from kg.export.rdf import RDF_FORMATS, rdf_bytes
    from kg.pipeline import quads
    from kg.read import article_from_text

    tally: dict[str, list[int]] = collections.defaultdict(lambda: [0, 0, 0])
    with tempfile.TemporaryDirectory() as folder:
        for annotated in sorted(SETS[name].glob("*.json")):
            if not annotated.stem.startswith(only):
                continue
            with annotated.with_suffix(".txt").open(encoding="utf-8-sig", newline="") as source:
                text = source.read()
            article = article_from_text(text, annotated.stem)
            graph = Path(folder) / f"{annotated.stem}.nq"
            graph.write_bytes(rdf_bytes(quads(article, full_text=False), RDF_FORMATS[".nq"]))
            if verbose:
                print(annotated.stem)
            gold = json.loads(annotated.read_text("utf-8"))
            scorer().compare(text, gold, scorer().Graph(graph, "nq"), tally, verbose)
    return {measure: _shares(*counts) for measure, counts in sorted(tally.items())}


def _shares(right: int, false: int, missed: int) -> dict[str, float]:
    precision = right / (right + false) if right + false else 0.0
    recall = right / (right + missed) if right + missed else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"p": precision, "r": recall, "f1": f1, "right": right, "false": false, "missed": missed}


def value(measure: str, row: dict[str, float]) -> float:
    """The one number of a measure that has a floor: F1, or the accuracy over pairs."""
    return row["r"] if measure.startswith(ACCURACIES) else row["f1"]


def floors() -> dict[str, dict[str, float]]:
    return tomllib.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}


def table(name: str) -> str:
    """The scores of a set as the scorer prints them, with the floors beside."""
    pinned = floors().get(name, {})
    lines = [f"{name:<22}{'P':>7}{'R':>7}{'F1':>7}{'right':>7}{'false':>7}{'missed':>7}{'floor':>7}"]
    for measure, row in scores(name).items():
        floor = pinned.get(measure)
        below = "  < below" if floor is not None and value(measure, row) < floor else ""
        lines.append(
            f"{measure:<22}{row['p']:>7.3f}{row['r']:>7.3f}{row['f1']:>7.3f}"
            f"{row['right']:>7}{row['false']:>7}{row['missed']:>7}{'' if floor is None else floor:>7}{below}"
        )
    return "\n".join(lines)


def raised() -> str:
    """`floors.toml` with every floor at the higher of what it was and what is measured now."""
    lines = [line for line in FLOORS.read_text("utf-8").splitlines() if line.startswith("#")]
    for name, folder in SETS.items():
        if not any(folder.glob("*.json")):
            continue
        lines += ["", f"[{name}]"]
        for measure, row in scores(name).items():
            if measure.startswith(NOT_VALUES):
                continue
            now = int(value(measure, row) * 1000) / 1000  # rounded down, or the floor is above what it is
            lines.append(f'"{measure}" = {max(now, floors().get(name, {}).get(measure, 0.0)):.3f}')
    return "\n".join(lines) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--raise", dest="lift", action="store_true", help="lift the floors")
    parser.add_argument("--show", metavar="NAME", help="what the scorer says of one article")
    asked = parser.parse_args()
    if asked.show:
        for name, folder in SETS.items():
            if any(folder.glob(f"{asked.show}*.json")):
                scores(name, asked.show, True)
        return 0
    if asked.lift:
        FLOORS.write_text(raised(), "utf-8")
    for name, folder in SETS.items():
        if any(folder.glob("*.json")):
            print(table(name), end="\n\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
