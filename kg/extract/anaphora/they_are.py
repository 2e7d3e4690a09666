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
        if not _opens_a_list(sentence.lows, language):
            continue
        units = nodes(text, sentence, reading.events, frozenset(), language)
        names = [n for n in units if n.actor and n.phrase and n.phrase.kind is PhraseKind.PERSON]
        of_states = all(n.phrase is not None and n.phrase.speaks_for for n in names)  # no players
        if index and len(names) >= FEW and of_states and _beside(sentences[index - 1], sentence):
            joints = {",", *language.coordinators}
            listed = units[units.index(names[0]) : units.index(names[-1]) + 1]
            out[index - 1] = tuple(n for n in listed if n in names or n.low in joints)
    return out


def _opens_a_list(lows: Sequence[str], language: Language) -> bool:
    """ "Mereka adalah X dan Y", "Mereka antara lain X dan Y", "Di antaranya, X dan Y"."""
    if len(lows) < OPENS:
        return False
    clause, they = language.words.clause, lows[0] in language.plurals
    return (they and lows[1] in clause.are) or " ".join(lows[they : they + 2]) in clause.among_them


OPENS = 4
"""Fewest words of a sentence that lists two."""


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
    return _with_whom(units, names, language)


def _with_whom(units: Nodes, names: Sequence[Node], language: Language) -> Nodes:
    """The nodes with those people in place of the nameless ones behind a verb: "bertemu sejumlah menteri"."""
    some = language.words.group.some
    for at in range(1, len(units)):
        low, lead = units[at].low, units[at - 1].low
        if low not in some and language.numbers.get(low, 0) < sum([n.actor for n in names]):
            continue
        if language.prepositions.get(lead) != "with" and not looks_verbal(lead, language):
            continue
        end = at + 1
        while end < len(units) and units[end].low.isalnum() and units[end].low not in language.prepositions:
            if units[end].actor or units[end].date is not None or end - at > COUNTED:
                return units
            end += 1
        if end == at + 1:
            return units
        people = [replace(n, begin=units[at].begin, end=units[at].end) for n in names]
        return Nodes([*units[:at], *people, *units[end:]])
    return units


def _opens(units: Nodes, at: int) -> bool:
    """Whether a number stands at the beginning, or behind the city from which it is told."""
    return at == 0 or not units[at - 1].low.isalnum()
