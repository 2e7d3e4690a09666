"""Capitals that stand for their government: "appealed to Rome", "Condemnation also came from Paris"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Token
from kg.find.chunks import Chunk
from kg.find.scenes import Reading
from kg.language.pack import Language

NEAR = 4
"""Tokens before "from" among which it is told what comes from there."""


def is_addressed(reading: Reading, city: Chunk, pack: Language) -> bool:
    """ "appealed to Rome", "complained formally to the White House", "an apology from Paris": a state."""
    if not pack.words.place.addressing or not city.first:
        return False
    tokens = reading.scene.tokens
    if _words_come_from(tokens, city.first - 1, pack):
        return True
    at = city.first - 1 - (tokens[city.first - 1].low in pack.determiners)
    leads = pack.words.place.addressing.get(tokens[at].low) if at > 0 else None
    if not leads:
        return False
    adverb = at > 1 and (
        tokens[at - 1].low.endswith(pack.adverbial) or tokens[at - 1].low in pack.words.clause.again
    )
    return tokens[at - 1 - adverb].low in leads


def _words_come_from(tokens: Sequence[Token], at: int, pack: Language) -> bool:
    """ "Condemnation also came from Paris", "mitranya dari Dushanbe": who says it, or acts with others."""
    words = pack.words.place
    if tokens[at].low not in words.whence or not at:
        return False
    near = [t.low for t in tokens[max(0, at - NEAR) : at]]
    if near[-1] in words.colleagues:
        return True
    return not words.coming.isdisjoint(near[-2:]) and not words.reactions.isdisjoint(near)
