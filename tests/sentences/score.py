"""What the program finds in the annotated sentences, beside the floors that it may not fall below.

`python -m tests.sentences.score` prints a row for each half of each file; `--raise` lifts the floors in `floors.toml`,
never down; `--show FILE` prints what differs in the odd items of one (the even ones are read by nobody: see README.md).
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from kg.model import Entity, EntityKey, EntityType, Event, Findings, Participation, Status
from kg.pipeline import extract_article
from kg.read import article_from_text
from kg.reference import load_reference
from tests.sentences.written import Item, Wanted, items

FOLDER = Path(__file__).parent
FLOORS = FOLDER / "floors.toml"
HALVES = {"odd": 1, "even": 0}
ASSERTED = (Status.HELD, Status.PLANNED, Status.CANCELLED)
LIKE = 1.0
"""From which likeness on two events are one: the same kind, or the same type and half of the participants."""


@dataclass(slots=True)
class Tally:
    """Counts over items; a measure's share is between 0 and 1."""

    counts: Counter[str] = field(default_factory=Counter)

    def f1(self, what: str) -> float:
        right, wrong = self.counts[what], self.counts[f"{what} false"] + self.counts[f"{what} missed"]
        return 2 * right / (2 * right + wrong) if right else 0.0

    def share(self, what: str) -> float:
        right, wrong = self.counts[what], self.counts[f"{what} wrong"]
        return right / (right + wrong) if right + wrong else 0.0

    def measures(self) -> dict[str, float]:
        """F1 of events and participants; of what was paired, the share that is right."""
        found = {what: self.f1(what) for what in ("event", "participant")}
        return found | {
            what: self.share(what) for what in ("role", "kind", "plover", "status", "start", "place")
        }


def read(item: Item, language: str) -> Findings:
    """What the program finds in an item, read as an article of its day."""
    return extract_article(article_from_text(item.text, "item", language=language, published=item.day))


def compare(item: Item, findings: Findings, tally: Tally) -> list[str]:
    """Count an item; what differs, a line each."""
    named = {entity.key: entity for entity in findings.entities}
    told = [event for event in findings.events if event.status in ASSERTED]
    pairs = _pairs(item.events, told, named)
    missed = [w for at, w in enumerate(item.events) if at not in {a for a, _ in pairs}]
    false = [e for at, e in enumerate(told) if at not in {b for _, b in pairs}]
    tally.counts.update({"event": len(pairs), "event missed": len(missed), "event false": len(false)})
    lines = [f"missed {_wanted(w)}" for w in missed] + [f"false {_event(e, named)}" for e in false]
    for a, b in pairs:
        differs = _fields(item.events[a], told[b], named, tally) + _parts(
            item.events[a], told[b], named, tally
        )
        if differs:
            lines.append(f"{item.events[a].kind} {item.events[a].plover}: {'; '.join(differs)}")
    return lines


def _pairs(
    wanted: Iterable[Wanted], told: Iterable[Event], named: dict[EntityKey, Entity]
) -> list[tuple[int, int]]:
    told = list(told)
    ranked = sorted(
        ((_likeness(w, e, named), -a, -b) for a, w in enumerate(wanted) for b, e in enumerate(told)),
        reverse=True,
    )
    out: list[tuple[int, int]] = []
    for likeness, a, b in ranked:
        if likeness >= LIKE and all(-a != left and -b != right for left, right in out):
            out.append((-a, -b))
    return out


def _likeness(wanted: Wanted, event: Event, named: dict[EntityKey, Entity]) -> float:
    keys = {p.participant for p in event.participations if p.participant in named}
    names = {name for _, name in wanted.parts}
    both = sum(any(same(name, named[key]) for key in keys) for name in names)
    if names and not both:
        return 0.0
    overlap = both / (len(names) + len(keys) - both) if names else 0.5
    return (event.kind is wanted.kind) + (event.plover is wanted.plover) / 2 + overlap


def _fields(wanted: Wanted, event: Event, named: dict[EntityKey, Entity], tally: Tally) -> list[str]:
    start = event.start.iso if event.start else None
    place = named.get(event.place) if event.place else None
    here = place is None if wanted.place is None else place is not None and same(wanted.place, place)
    rows = [
        ("kind", wanted.kind, event.kind, wanted.kind is event.kind),
        ("plover", wanted.plover, event.plover, wanted.plover is event.plover),
        ("status", wanted.status, event.status, wanted.status is event.status),
        ("start", wanted.start, start, wanted.start == start),
        ("place", wanted.place, place.label_en if place else None, here),
    ]
    tally.counts.update(what if right else f"{what} wrong" for what, _, _, right in rows)
    return [f"{what} {want}, found {got}" for what, want, got, right in rows if not right]


def _parts(wanted: Wanted, event: Event, named: dict[EntityKey, Entity], tally: Tally) -> list[str]:
    """Who takes part: those of the same role are paired first."""
    left: list[Participation] = [p for p in event.participations if p.participant in named]
    out = []
    for role, name in sorted(wanted.parts, key=lambda part: not _with_role(part[0], part[1], left, named)):
        found = _with_role(role, name, left, named) or [p for p in left if same(name, named[p.participant])]
        if not found:
            tally.counts["participant missed"] += 1
            out.append(f"no {role}:{name}")
            continue
        left.remove(found[0])
        right = found[0].role is role
        tally.counts.update({"participant": 1, "role" if right else "role wrong": 1})
        out += [] if right else [f"{name} {role}, found {found[0].role}"]
    tally.counts["participant false"] += len(left)
    return out + [f"not {p.role}:{named[p.participant].label_en}" for p in left]


def _with_role(
    role: str, name: str, left: list[Participation], named: dict[EntityKey, Entity]
) -> list[Participation]:
    return [p for p in left if p.role == role and same(name, named[p.participant])]


def same(name: str, entity: Entity) -> bool:
    """Whether an annotator's name is one of an entity's; of people the last name does, as texts do not spell alike."""
    wanted = _plain(name)
    known = {_plain(n) for n in (entity.label_en, entity.label_id, *entity.surfaces, *entity.aliases) if n}
    known.add(_plain(entity.abbreviation or ""))
    if entity.type is EntityType.COUNTRY:
        return _country(wanted) == entity.key or wanted in known
    if wanted in known or entity.type is not EntityType.PERSON:
        longer = [n for n in known if len(n) > SHORT and len(wanted) > SHORT]
        return wanted in known or any(n in wanted or wanted in n for n in longer)
    return any(n and (n.split()[-1] == wanted.split()[-1] or n in wanted.split()) for n in known)


SHORT = 5
"""Letters up to which one name inside another says nothing: "Mali", "Somalia"."""


def _country(name: str) -> EntityKey | None:
    return _countries().get(name)


@cache
def _countries() -> dict[str, EntityKey]:
    """The keys of countries by all their English names."""
    rows = load_reference().countries.values()
    return {_plain(n): c.key for c in rows for n in (c.name["en"], *c.aliases.get("en", ()))}


@cache
def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9 ]", "", letters).strip().removeprefix("the ")


def _wanted(w: Wanted) -> str:
    parts = ", ".join(f"{role}:{name}" for role, name in w.parts)
    return f"{w.kind} {w.plover} {w.status} {w.start} @{w.place} {parts}"


def _event(event: Event, named: dict[EntityKey, Entity]) -> str:
    parts = ", ".join(
        f"{p.role}:{named[p.participant].label_en if p.participant in named else p.participant}"
        for p in event.participations
    )
    return f"{event.kind} {event.plover} {event.status} {event.start.iso if event.start else None} {parts}"


@cache
def scores(stem: str) -> dict[str, Tally]:
    """The tallies of both halves of a file."""
    tallies = {half: Tally() for half in HALVES}
    for item in items(FOLDER / f"{stem}.txt"):
        half = next(name for name, rest in HALVES.items() if item.number % 2 == rest)
        compare(item, read(item, stem[:2]), tallies[half])
    return tallies


def stems() -> list[str]:
    """The files, by the beginnings of their names: "en-deeds"."""
    return sorted(path.stem for path in FOLDER.glob("*.txt"))


def floors() -> dict[str, dict[str, float]]:
    return tomllib.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}


def raised() -> str:
    """`floors.toml` with every floor at the higher of what it was and what is measured now, rounded down."""
    lines = [
        "# What the program reaches on annotated sentences; only up: `python -m tests.sentences.score --raise`."
    ]
    for stem in stems():
        for half, tally in scores(stem).items():
            pinned = floors().get(f"{stem}-{half}", {})
            lines += ["", f"[{stem}-{half}]"]
            now = int(tally.f1("event") * 1000) / 1000
            lines.append(f"event = {max(now, pinned.get('event', 0.0)):.3f}")
    return "\n".join(lines) + "\n"


def table() -> str:
    """A row for each half of each file."""
    names = list(Tally().measures())
    lines = [f"{'':<24}" + "".join(f"{name:>12}" for name in names) + "   right/false/missed"]
    for stem in stems():
        for half, tally in scores(stem).items():
            told = "/".join(str(tally.counts[what]) for what in ("event", "event false", "event missed"))
            row = "".join(f"{value:>12.3f}" for value in tally.measures().values())
            lines.append(f"{stem + '-' + half:<24}{row}   {told}")
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--raise", dest="lift", action="store_true", help="lift the floors")
    parser.add_argument("--show", metavar="FILE", choices=stems(), help="what differs in a file's odd items")
    asked = parser.parse_args()
    if asked.show:
        for item in items(FOLDER / f"{asked.show}.txt"):
            differs = compare(item, read(item, asked.show[:2]), Tally()) if item.number % 2 else []
            if differs:
                print(f"{item.number} [{item.day}] {item.text}", *differs, sep="\n    ")
        return 0
    if asked.lift:
        FLOORS.write_text(raised(), "utf-8")
    print(table())
    return 0


if __name__ == "__main__":
    sys.exit(main())
