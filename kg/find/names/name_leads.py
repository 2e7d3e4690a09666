"""What the model draws into a name before it: ranks, heads of bodies, what qualifies an envoy's title."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.knowledge import Knowledge
from kg.language.honorifics import ADDRESS_ENDS, BALINESE, GRADES, RANKS, UNIT_NUMBERS

TITLE_REACH = 6
"""Most words between an office and the name of the city where it is held."""


def name_leads(
    chunk: Chunk, offices: list[Chunk], tokens: Sequence[Token], known: Knowledge
) -> tuple[int, bool]:
    """Where a name begins behind its rank and title; and is it titled?"""
    first, titled = _past_rank(chunk, offices, tokens, known)
    behind = _past_modifiers(first, chunk.last, offices, tokens, known)
    return behind, titled or behind > first


def _past_rank(
    chunk: Chunk, offices: list[Chunk], tokens: Sequence[Token], known: Knowledge
) -> tuple[int, bool]:
    """Where a name begins: "Letjen TNI X" at "X", past the second word of a rank; and is it titled?"""
    first = chunk.first
    body = tokens[first : first + 3]  # "President of the VRCS Bui Thi Hoa": the body, then its head
    led = first > 0 and tokens[first - 1].low in known.language.determiners and chunk.last - first > 2
    if led and len(body[0].text) > 2 and body[0].text.isupper() and all(t.text.istitle() for t in body[1:]):
        return first + 1, chunk.kind is ChunkKind.PERSON
    heads = known.language.words.name.heads_last.keys() | known.language.words.name.matters
    if first > 0 and not known.language.nouns_after and body[0].low in heads and chunk.last - first > 2:
        return first + 1, True  # "for the Belgrade-Pristina Dialogue Miroslav Lajcak"
    faith = body[0].low in known.language.words.name.faiths and chunk.last - first > 1
    if faith and first > 0 and tokens[first - 1].text.islower():
        return first + 1, False  # "ulama Syiah Hasan Amiri"
    ranks = known.language.words.name.double_honorifics
    lead = first - 1 - (first > 1 and tokens[first - 1].text == ".")  # "Komjen. Pol. X"
    if first > 1 and tokens[first].low in GRADES and tokens[first - 1].text in ADDRESS_ENDS - {"."}:
        return first + 1, True  # "Dato' Sri X"
    if 0 < first < chunk.last - 1 and f"{tokens[lead].low} {tokens[first].low}" in ranks:
        return first + 1, True
    for at in range(chunk.last - 1, first, -1):
        if tokens[at].low in RANKS and chunk.kind is ChunkKind.PERSON:
            arm = at < chunk.last - 2 and f"{tokens[at].low} {tokens[at + 1].low}" in ranks
            return at + 1 + arm, True  # "Guspurla Koarmada I Laksma", "Unit Reserse Polsek Tegalsari Iptu X"
    titled = first in [o.last for o in offices]
    numbered = titled and first < chunk.last - 1 and tokens[first].text in UNIT_NUMBERS
    if numbered and tokens[first + 1].low not in BALINESE:
        return first + 1, True  # "Panglima Koarmada I Yudo Margono"
    return first, titled


def rank_of_two(lows: Sequence[str], known: Knowledge) -> int:
    """How many words a form of address of two takes here, with its stops: "Tan Sri", "Komjen. Pol."; or 0."""
    second = 1 + (lows[1:2] == ["."])
    if " ".join([*lows[:1], *lows[second : second + 1]]) not in known.language.words.name.double_honorifics:
        return 0
    return second + 1 + (lows[second + 1 : second + 2] == ["."])


RANK = 4
"""Most words of such a form, with two stops."""


def _past_modifiers(
    first: int, last: int, offices: list[Chunk], tokens: Sequence[Token], known: Knowledge
) -> int:
    """ "Duta Besar (Dubes) Designate Resident Malaysia": past what behind an office is no part of a name."""
    pack, end = known.language, first
    while end < last and tokens[end].low in pack.modifiers:
        end += 1
    if not pack.nouns_after or end == first or first < 2:
        return first
    before = first - 1 - 2 * (tokens[first - 1].text == ")")  # "(LBBP)"
    ended = tokens[first - 1].text == ")" or any(o.last == first for o in offices)
    titles = range(before - TITLE_REACH, before + 2)
    return end if ended and any(o.last in titles for o in offices) else first
