#!/usr/bin/env python3
"""How well and how fast people and events are resolved across an ambiguous archive with known truth.

    bench/resolve.py [--people 10000] [--events 20000] [--sizes 10000 100000 1000000] [--seed 0] [--show N]

An archive of each size (mentions: occurrences of people and events) is generated (`bench/archives.py`), its
people and events in proportion to the largest. Printed are pairwise precision and recall and the seconds of
processor time that people and events took, and at last the exponent by which time grows. It fails below the issue's targets.
"""

from __future__ import annotations

import argparse
import gc
import math
import sys
import time
from collections.abc import Iterable

from archives import Archive, archive, pairs

from kg.resolve.events import event_clusters
from kg.resolve.model import Occurrence, Reasons
from kg.resolve.naming import named
from kg.resolve.persons import person_clusters
from kg.resolve.profiles import with_people

PEOPLE_TARGET, EVENTS_TARGET, GROWTH_TARGET = (0.99, 0.90), (0.97, 0.85), 1.1


def main() -> int:
    """Run the bench; 1 when a target is missed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--events", type=int, default=20_000)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--show", type=int, default=0, help="print so many wrong pairs of each kind")
    options = parser.parse_args()
    missed = False
    times: list[tuple[int, float]] = []
    print("mentions   people          P       R      s   events          P       R      s")
    for size in options.sizes:
        share = size / max(options.sizes)
        made = archive(
            max(50, round(options.people * share)),
            max(100, round(options.events * share)),
            size,
            seed=options.seed,
        )
        gc.collect()
        seconds, scores = measured(made, options.show)
        missed |= any(
            got < want
            for pair, targets in zip(scores, (PEOPLE_TARGET, EVENTS_TARGET), strict=True)
            for got, want in zip(pair, targets, strict=True)
        )
        (p, r), (ep, er) = scores
        print(
            f"{made.mentions:>8,} {len(made.people):>8,} {p:>10.4f} {r:>7.4f} {seconds[0]:>6.1f}"
            f" {len(made.events):>8,} {ep:>10.4f} {er:>7.4f} {seconds[1]:>6.1f}",
            flush=True,
        )
        times.append((made.mentions, sum(seconds)))
    if len(times) > 1:
        (few, fast), (many, slow) = times[0], times[-1]
        exponent = math.log(slow / fast) / math.log(many / few)
        print(f"time grows with the {exponent:.2f}th power of the mentions (aim: {GROWTH_TARGET})")
        missed |= exponent > GROWTH_TARGET
    return 1 if missed else 0


def measured(made: Archive, show: int) -> tuple[tuple[float, float], list[tuple[float, float]]]:
    """Seconds for people and for events, and precision and recall of each."""
    started = time.process_time()
    people = person_clusters(made.people)
    canonical = named(people, {profile.at: profile for profile in made.people})
    between = time.process_time()
    told = [
        with_people(event, lambda own, graph=event.at.graph: canonical[Occurrence(graph, own)].canonical)
        for event in made.events
    ]
    events = event_clusters(told)
    ended = time.process_time()
    if show:
        _show(people, made.person_of, {p.at: p for p in made.people}, show)
        _show(events, made.event_of, {e.at: e for e in told}, show)
    scores = [_score(people, made.person_of), _score(events, made.event_of)]
    return (between - started, ended - between), scores


def _score(clusters: Iterable[Reasons], truth: dict[Occurrence, int]) -> tuple[float, float]:
    both, found, true = pairs(iter(clusters), truth)  # type: ignore[arg-type]
    return both / found if found else 1.0, both / true if true else 1.0


def _show(clusters: list[Reasons], truth: dict[Occurrence, int], profiles: dict, count: int) -> None:  # type: ignore[type-arg]
    """Some pairs that are wrongly together, and some that are wrongly apart."""
    first: dict[int, Occurrence] = {}
    wrong = apart = 0
    for cluster in sorted(clusters, key=lambda each: min(each)):
        numbers = {truth[at]: at for at in cluster}
        if len(numbers) > 1 and wrong < count:
            wrong += 1
            for at in list(numbers.values())[:2]:
                print("  together:", profiles[at], cluster[at])
        at = min(cluster)
        other = first.setdefault(truth[at], at)
        if other != at and apart < count:
            apart += 1
            print("  apart:", profiles[other], "|", profiles[at], cluster[at])


if __name__ == "__main__":
    sys.exit(main())
