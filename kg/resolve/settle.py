"""What is said once of a person, an organization or an event that many articles tell of.

One name a language, the most common; the others become other names. Of an event one kind, type and summary;
the more precise of two dates that agree, and whether it was held rather than that it was planned. Dates,
places and outcomes that contradict each other all stay: which is right is not for the program to say.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from pyoxigraph import Literal, NamedNode

from kg import iri
from kg import terms as t
from kg.resolve.copies import SETTLED

Term = NamedNode | Literal
Said = Mapping[NamedNode, Counter[Term]]
"""The objects of each settled predicate, and how many occurrences say so."""


@dataclass(slots=True)
class Tally:
    """What the occurrences of something say of it, and how many say anything: what only one says stands."""

    said: defaultdict[NamedNode, Counter[Term]] = field(default_factory=lambda: defaultdict(Counter))
    tellers: int = 0


_ONE_A_LANGUAGE: Final = (t.LABEL, t.SUMMARY, t.THEME)
_ONE: Final = (t.MODE, t.INTERACTION_TYPE, t.COOPERATION_SCORE)
_DATES: Final = (t.START_DATE, t.END_DATE)
_NOTHING: Final[Counter[Term]] = Counter()
_PLANNED: Final = frozenset(iri.STATUS + name for name in ("planned", "conditional"))


def settled(said: Said, within: Mapping[str, str]) -> set[tuple[NamedNode, Term]]:
    """What the union says, as pairs of predicate and object.

    Args:
        said: by predicate, what the occurrences say.
        within: for a place the country that it lies in.
    """
    out: set[tuple[NamedNode, Term]] = set()
    for predicate in SETTLED:
        out.update((predicate, value) for value in _chosen(predicate, said.get(predicate, _NOTHING), within))
    names = {value.value for predicate, value in out if predicate == t.LABEL}
    others = {Literal(v.value) for v in said.get(t.LABEL, ()) if isinstance(v, Literal)}
    others |= {v for v in said.get(t.ALT_LABEL, ()) if isinstance(v, Literal)}
    out.update((t.ALT_LABEL, value) for value in others if value.value not in names)
    return out


def _chosen(predicate: NamedNode, values: Counter[Term], within: Mapping[str, str]) -> Iterable[Term]:
    if predicate == t.ALT_LABEL:
        return ()
    if predicate in _ONE_A_LANGUAGE:
        return _one_a_language(values)
    if predicate in _ONE:
        return _most_common(values)
    if predicate == t.TYPE:
        return _types(values)
    if predicate in _DATES:
        return _precise(values)
    if predicate == t.STATUS:
        return _told_last(values)
    covered = {within[value.value] for value in values if value.value in within}
    return {value for value in values if value.value not in covered}


def _most_common(values: Counter[Term]) -> list[Term]:
    return [min(values, key=lambda v: (-values[v], -len(v.value), v.value))] if values else []


def _one_a_language(values: Counter[Term]) -> Iterator[Term]:
    by_language: dict[str, Counter[Term]] = defaultdict(Counter)
    for value, count in values.items():
        if isinstance(value, Literal):
            by_language[value.language or ""][value] = count
    for found in by_language.values():
        yield from _most_common(found)


def _types(values: Counter[Term]) -> set[Term]:
    """All classes; of kinds of event the most common one beside `Event` itself."""
    if t.EVENT not in values:
        return set(values)
    kinds = Counter({value: count for value, count in values.items() if value != t.EVENT})
    return {t.EVENT, *_most_common(kinds)}


def _precise(values: Counter[Term]) -> set[Term]:
    """Dates without those that only say less precisely what another says."""
    texts = {value.value for value in values}
    vague = {text for text in texts if any(o != text and o.startswith(f"{text}-") for o in texts)}
    return {value for value in values if value.value not in vague}


def _told_last(values: Counter[Term]) -> set[Term]:
    """What came of it, where that is told; else that it was planned."""
    came = {value for value in values if value.value not in _PLANNED}
    return came or set(values)
