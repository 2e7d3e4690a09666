"""Measure event types on bare sentences: `python bench/plover.py FILE [--quiet]`.

FILE has one JSON record a line with `text` (an English sentence) and `type` (its PLOVER type).
Prints, per sentence, the type expected and those found, and at the end the share of the sentences
whose type is among those found (a second line counts planned and cancelled events by the type that the
codebook gives them: its types name what was said, ours what would happen). A sentence told of in the same words twice counts twice.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.model import Event, Plover, Status
from kg.pipeline import extract_article
from kg.read import article_from_text

PUBLISHED = "2014-02-17"
"""The day that bare sentences are read on: they have none of their own."""


@dataclass(frozen=True, slots=True)
class Case:
    """One sentence of the file and the type that its annotators gave it."""

    name: str
    text: str
    type: str


def read_cases(path: Path) -> list[Case]:
    """The cases of a JSONL file; the braces that some records put around their text are dropped."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [Case(r.get("id", ""), r["text"].strip().strip("{}").strip(), r["type"]) for r in rows]


def found_events(text: str) -> tuple[Event, ...]:
    """What the whole pipeline finds in one sentence."""
    return extract_article(article_from_text(text, "sentence", language="en", published=PUBLISHED)).events


def described(event: Event) -> str:
    """An event as one line: type, status and who does what."""
    parts = " ".join(f"{p.participant.partition('/')[2]}:{p.role.value}" for p in event.participations)
    status = "" if event.status is Status.HELD else f" ({event.status.value})"
    return f"{event.plover.value if event.plover else event.kind.value}{status} {parts} [{event.evidence[0].rule}]"


def right(case: Case, events: Sequence[Event]) -> bool:
    """Whether the type asked for is among those found."""
    return any(e.plover is not None and e.plover.value == case.type for e in events)


PROMISED = frozenset(
    {
        Plover.AGREE,
        Plover.CONSULT,
        Plover.SUPPORT,
        Plover.CONCEDE,
        Plover.COOPERATE,
        Plover.AID,
        Plover.RETREAT,
    }
)


def as_in_the_codebook(event: Event) -> str | None:
    """The type that the codebook gives an event: what is yet to come is agreed or threatened, what is off is rejected."""
    if event.plover is None:
        return None
    if event.status is Status.CANCELLED and event.plover is Plover.CONSULT:
        return Plover.REJECT.value
    if event.status in (Status.PLANNED, Status.CONDITIONAL):
        return Plover.AGREE.value if event.plover in PROMISED else Plover.THREATEN.value
    return event.plover.value


def right_by_the_codebook(case: Case, events: Sequence[Event]) -> bool:
    """Whether the type asked for is among those found, or among those that the codebook would call them."""
    return right(case, events) or any(as_in_the_codebook(e) == case.type for e in events)


def main() -> int:
    """Read the file, print what is found, print the share that is right."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path)
    parser.add_argument("--quiet", action="store_true", help="print the share only")
    parser.add_argument("--wrong", action="store_true", help="print only the sentences that go wrong")
    chosen = parser.parse_args()
    cases = read_cases(chosen.file)
    met: Counter[str] = Counter()
    mapped = 0
    asked: Counter[str] = Counter(case.type for case in cases)
    for case in cases:
        events = found_events(case.text)
        fits = right(case, events)
        met[case.type] += fits
        mapped += right_by_the_codebook(case, events)
        if not (chosen.quiet or (chosen.wrong and fits)):
            print(f"{'right' if fits else 'WRONG'} {case.type:<10} {case.text}")
            for event in events:
                print(f"        {described(event)}")
    for kind in sorted(asked):
        print(f"{kind:<10} {met[kind]:>3} of {asked[kind]}")
    total = sum(met.values())
    if not cases:
        print("no sentences")
        return 1
    print(f"share {total / len(cases):.3f} ({total} of {len(cases)})")
    print(
        f"share {mapped / len(cases):.3f} ({mapped}) with planned and cancelled events named as the codebook does"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
