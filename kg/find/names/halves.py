"""Two countries that share a name: "the two Koreas"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from kg.document import Sentence
from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Sense
from kg.find.knowledge import Knowledge, knowledge

BOTH = "gazetteer:halves"
"""The rule of a chunk whose two senses are both meant."""


def of_both_halves(sentence: Sentence, known: Knowledge) -> Iterator[Chunk]:
    """ "The two Koreas", "between the Koreas": both countries, by the plural of what their names share."""
    pack, named = known.language, names_shared(known.language.code)
    if named.keys().isdisjoint(sentence.words):
        return
    for at in range(1, len(sentence.lows)):
        before, senses = sentence.lows[at - 1], named.get(sentence.lows[at])
        counted = before in pack.two or pack.numbers.get(before) == 2 or before in pack.determiners
        if senses is not None and counted and sentence.tokens[at].text.istitle():
            yield Chunk(at, at + 1, ChunkKind.COUNTRY, BOTH, 0.9, senses)


@cache
def names_shared(code: str) -> Mapping[str, tuple[Sense, ...]]:
    """By the plural of what their names share ("koreas") the two countries, in the order of halves."""
    known = knowledge(code)
    halves, ending = known.language.words.name.halves, known.language.several
    if not halves or not ending:
        return {}
    shared = frozenset.intersection(*(known.actors.family(half).seconds for half in halves))
    both = {f"{name}{ending[0]}": _named(halves, name, known) for name in sorted(shared)}
    return {plural: senses for plural, senses in both.items() if len(senses) == len(halves)}


def _named(halves: Sequence[str], shared: str, known: Knowledge) -> tuple[Sense, ...]:
    entries = [known.actors.family(half).entries.get((half, shared), ())[:1] for half in halves]
    return tuple(e.senses[0] for found in entries for e in found if e.senses[0].key.startswith("country/"))
