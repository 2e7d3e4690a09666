"""Two countries that share a name: "the two Koreas", "kedua Korea"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from kg.document import Sentence
from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Sense
from kg.find.knowledge import Knowledge, knowledge
from kg.find.scene import GENITIVES

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
        half = at + 1 < len(sentence.lows) and sentence.lows[at + 1] in pack.words.name.halves
        if senses is not None and counted and not half and sentence.tokens[at].text.istitle():
            yield Chunk(at, at + 1, ChunkKind.COUNTRY, BOTH, 0.9, senses)


def halves_told(sentences: Iterable[Sentence], known: Knowledge) -> Mapping[str, Sense]:
    """The countries that "the North" and "the South" are in an article that names one of them in full."""
    pack, named = known.language, names_shared(known.language.code)
    if pack.nouns_after or not named:
        return {}
    shared = {plural.removesuffix(pack.several[0]): senses for plural, senses in named.items()}
    halves = pack.words.name.halves
    for sentence in sentences:
        if shared.keys().isdisjoint(sentence.words):
            continue
        for before, low in pairwise(sentence.lows):
            if low in shared and before in halves:
                return dict(zip(halves, shared[low], strict=True))
    return {}


def of_one_half(sentence: Sentence, told: Mapping[str, Sense], known: Knowledge) -> Iterator[Chunk]:
    """ "The North has sent troops", "between the North and Russia"; not "the North Sea", "the north".

    Nor is whose something is read so: "the North's coast" may be the one of any land.
    """
    if told.keys().isdisjoint(sentence.words):
        return
    tokens, lows, definite = sentence.tokens, sentence.lows, known.language.words.place.definite
    for at in range(1, len(tokens)):
        sense = told.get(lows[at]) if tokens[at].text.istitle() else None
        after = tokens[at + 1].text if at + 1 < len(tokens) else ""
        another = after[:1].isupper() or after == "-" or after in GENITIVES
        if sense is not None and not another and lows[at - 1] in definite:
            yield Chunk(at, at + 1, ChunkKind.COUNTRY, HALF, 0.85, (sense,))


HALF = "gazetteer:half"
"""The rule of a chunk that is one of the two, by its half alone."""


@cache
def names_shared(code: str) -> Mapping[str, tuple[Sense, ...]]:
    """By what their names share, in the plural ("koreas"), the two countries, in the order of halves.

    Where nouns have no plural, it is the bare name: "korea".
    """
    known = knowledge(code)
    pack = known.language
    halves = pack.words.name.halves
    if not halves:
        return {}
    ending = "" if pack.nouns_after else pack.several[0]
    both = {f"{name}{ending}": _named(halves, name, known) for name in sorted(_shared(halves, known))}
    return {plural: senses for plural, senses in both.items() if len(senses) == len(halves)}


def _shared(halves: Sequence[str], known: Knowledge) -> frozenset[str]:
    """Words that stand with each of the halves in the name of a country."""
    if not known.language.nouns_after:
        return frozenset.intersection(*(known.actors.family(half).seconds for half in halves))
    names = [country.name.get(known.language.code, "") for country in known.reference.countries.values()]
    words = [tuple(name.lower().split(" ")) for name in names]
    return frozenset.intersection(
        *(frozenset(name[0] for name in words if len(name) == 2 and name[1] == half) for half in halves)
    )


def _named(halves: Sequence[str], shared: str, known: Knowledge) -> tuple[Sense, ...]:
    order = -1 if known.language.nouns_after else 1
    entries = [
        known.actors.family((half, shared)[::order][0]).entries.get((half, shared)[::order], ())[:1]
        for half in halves
    ]
    return tuple(e.senses[0] for found in entries for e in found if e.senses[0].key.startswith("country/"))
