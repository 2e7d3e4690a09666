"""Counted people whom the next sentence names: "Tiga menteri meneken pakta. Mereka adalah X, Y, dan Z"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.document import PhraseKind, Sentence
from kg.extract.words.nodes import Node, Nodes, nodes
from kg.extract.words.verbal import looks_verbal
from kg.find.scenes import Reading
from kg.language.pack import Language
from kg.records import replace

FEW = 2
"""Fewest names that make a list."""

COUNTED = 8
"""Nodes from a number to the verb among which the people are told of whom it is."""


def those_listed(
    text: str, sentences: Sequence[Sentence], readings: Sequence[Reading], language: Language
) -> Mapping[int, tuple[Node, ...]]:
    """By the sentence before, the people of "Mereka adalah X, Y, dan Z"; Indonesian."""
    out: dict[int, tuple[Node, ...]] = {}
    if not language.nouns_after:
        return out
    for index, (sentence, reading) in enumerate(zip(sentences, readings, strict=True)):
        opens = sentence.lows[:2]
        if len(opens) < 2 or opens[0] not in language.plurals or opens[1] not in language.words.clause.are:
            continue
        units = nodes(text, sentence, reading.events, frozenset(), language)
        names = [n for n in units if n.actor and n.phrase and n.phrase.kind is PhraseKind.PERSON]
        of_states = all(n.phrase is not None and n.phrase.speaks_for for n in names)  # no players
        if index and len(names) >= FEW and of_states and _beside(sentences[index - 1], sentence):
            joints = {",", *language.coordinators}
            listed = units[units.index(names[0]) : units.index(names[-1]) + 1]
            out[index - 1] = tuple(n for n in listed if n in names or n.low in joints)
    return out


def _beside(one: Sentence, other: Sentence) -> bool:
    return one.paragraph == other.paragraph and one.zone is other.zone


def with_those_listed(units: Nodes, names: Sequence[Node], language: Language) -> Nodes:
    """The nodes of the sentence before, with those people in place of the counted noun before its verb."""
    for at, node in enumerate(units[:COUNTED]):
        count = language.numbers.get(node.low, 0)
        if count < sum(n.actor for n in names) or not _opens(units, at):
            continue
        end = at + 1
        while end < len(units) and units[end].date is None and not looks_verbal(units[end].low, language):
            if units[end].actor or units[end].low == "," or end - at > COUNTED:
                return units  # "lima menteri ASEAN": of whom it is known who they are
            end += 1
        people = [replace(n, begin=node.begin, end=node.end) for n in names]
        return Nodes([*units[:at], *people, *units[end:]])
    return units


def _opens(units: Nodes, at: int) -> bool:
    """Whether a number stands at the beginning, or behind the city from which it is told."""
    return at == 0 or not units[at - 1].low.isalnum()
