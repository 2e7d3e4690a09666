"""Bodies by grammar: "National Boundary Commission", "East African Court of Justice"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.document import Sentence, Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.knowledge import Knowledge
from kg.model import ZoneKind


def body_chunks(known: Knowledge, sentence: Sentence) -> Iterator[Chunk]:
    """Capitalised runs that end with a word for a body; not in headlines, where every word is capitalised.

    A country alone makes no name of it: "Kenya's Commission", "the Turkish Council".
    """
    heads = known.language.words.office.body_heads
    if sentence.zone in (ZoneKind.TITLE, ZoneKind.HEADING, ZoneKind.TEASER):
        return
    if heads.isdisjoint(sentence.words):
        return
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        if tokens[at - 1].low == "high":
            continue  # a High Commission is an embassy
        if at and token.low in heads and token.text.istitle():
            first, last = _left(known, tokens, at), _right(known, tokens, at + 1)
            own = [t for t in tokens[first:at] if t.text[0].isupper() and not _is_country(known, t)]
            if own and (len(own) > 1 or last > at + 1 or token.low not in known.language.forces):
                yield Chunk(first, last, ChunkKind.ORGANIZATION, "model:grammar", 0.7)


def _left(known: Knowledge, tokens: Sequence[Token], at: int) -> int:
    """Where a run of capitalised words begins, "Economic and Financial Crimes" among them."""
    first = at
    while first > 0:
        joins = first - 1 if tokens[first - 1].low in INNER and first > 1 and first < at else first
        before = tokens[joins - 1]
        opens = joins == 1 and before.low in known.not_names  # any word may open a sentence
        if opens or not _goes_on(known, before) or (joins < first and _is_country(known, before)):
            break
        first = joins - 1
    return _past_title(known, tokens, first, at)


def _right(known: Knowledge, tokens: Sequence[Token], at: int) -> int:
    """Where a name ends that goes on behind its head: "Court of Justice", "Forces of Freedom and Change"."""
    last = at
    while last + 1 < len(tokens):
        joined = tokens[last].low in (INNER if last > at else COMPLEMENTS)
        step = last + 1 if joined else last
        if (not joined and last == at) or not _goes_on(known, tokens[step]):
            break
        last = step + 1
    return last


INNER = frozenset({"and", "&", "of", "for"})
"""What may stand between two words of a body's name."""

COMPLEMENTS = frozenset({"of", "for"})
"""What leads to what a body is for."""


def _goes_on(known: Knowledge, token: Token) -> bool:
    capital = token.text.isalpha() and token.text[0].isupper() and len(token.text) > 1
    pack = known.language
    return capital and token.low not in pack.determiners and token.low not in pack.prepositions


def _is_country(known: Knowledge, token: Token) -> bool:
    return any(e.senses[0].key.startswith("country/") for e in known.actors.single(token.low))


def _past_title(known: Knowledge, tokens: Sequence[Token], first: int, at: int) -> int:
    """Past a title or a former holder: "Chairman National Boundary Commission" at "National"."""
    lengths, offices = known.offices.family(tokens[first].low)
    for length in lengths:
        if first + length < at and tuple(t.low for t in tokens[first : first + length]) in offices:
            first += length
            return first + (tokens[first].low in INNER)
    return first
