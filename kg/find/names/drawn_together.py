"""Words that the name model takes for one name and are two, or for two names and are one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.dates.grammar import date_grammar
from kg.find.knowledge import Knowledge
from kg.find.names.no_names import NAMES
from kg.language.honorifics import JUNIOR
from kg.records import replace


def joins_a_month(chunk: Chunk, others: Iterable[Chunk], tokens: Sequence[Token], known: Knowledge) -> bool:
    """ "In April Turkey summoned him": a month and the country behind it, which are no one name."""
    month = tokens[chunk.first].text in date_grammar(known.language.code).months
    if not month or chunk.kind not in NAMES:
        return False
    spans = {(c.kind, c.first, c.last) for c in others}
    dated = (ChunkKind.DATE, chunk.first, chunk.first + 1) in spans
    return dated and (ChunkKind.COUNTRY, chunk.first + 1, chunk.last) in spans


def joins_a_noun(chunk: Chunk, others: Iterable[Chunk], tokens: Sequence[Token], known: Knowledge) -> bool:
    """ "Ajakan Riyadh agar Pakistan ikut": a sentence's first noun and the capital behind it, as one name."""
    pack = known.language
    two = chunk.last - chunk.first == OF_TWO
    drawn = two and chunk.kind is ChunkKind.PERSON and chunk.rule.startswith("model")
    if not (drawn and pack.nouns_after):
        return False
    noun, opens = tokens[chunk.first].low, chunk.first == 0 or tokens[chunk.first - 1].text in '."?!'
    shaped = len(noun) > NOUN and noun.endswith(pack.words.verb.deed_shape[1])
    place = ((kind, chunk.first + 1, chunk.last) for kind in (ChunkKind.COUNTRY, ChunkKind.PLACE))
    return opens and shaped and not {(c.kind, c.first, c.last) for c in others}.isdisjoint(place)


def with_generations(named: Sequence[Chunk], tokens: Sequence[Token]) -> list[Chunk]:
    """ "Alassane Diop, Jr. akan tiba": which of two of a name he is ends the name, and is nobody alone."""
    found = []
    for chunk in named:
        if chunk.kind is ChunkKind.PERSON:
            if all([t.low.rstrip(".") in JUNIOR for t in tokens[chunk.first : chunk.last]]):
                continue
            behind = tokens[chunk.last : chunk.last + OF_TWO]
            if len(behind) == OF_TWO and behind[0].text == "," and behind[1].low in JUNIOR:
                chunk = replace(chunk, last=chunk.last + OF_TWO)
        found.append(chunk)
    return found


OF_TWO = 2
"""Tokens of a noun and the city behind it."""


NOUN = 4
"""Letters of the longest word that is no such noun: "Adan", "Ivan"."""
