"""Places that neither table nor model knows, by the noun beside them.

"ladang minyak Benahin", "dua pulau kecil, Oruba, Salim, dan Venta", "Al Wazirah, a port in eastern Yemen".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.knowledge import Knowledge
from kg.records import replace

_RULE: Final = "model:place-noun"
_SURE: Final = 0.75

_ATTRIBUTES: Final = 3
"""Most words in lower case between an article and the noun: ", a small fishing town"."""

_MOST: Final = 3
"""Words of such a name."""


def with_unseen_places(
    named: Sequence[Chunk], listed: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge
) -> list[Chunk]:
    """The model's names with the places that a noun tells, in the stead of what it took those for."""
    named = [_told_behind(c, tokens, known) for c in named]
    if not (by_noun := list(_by_noun(tokens, known))):
        return named  # nearly all sentences
    taken = {n for c in listed for n in range(c.first, c.last)}
    found = [c for c in by_noun if taken.isdisjoint(range(c.first, c.last))]
    inside = {n for c in found for n in range(c.first, c.last)}
    return [*(c for c in named if inside.isdisjoint(range(c.first, c.last))), *found]


def _told_behind(chunk: Chunk, tokens: Sequence[Token], known: Knowledge) -> Chunk:
    """ "Al Wazirah, kota pelabuhan", "Al Wazirah, a port town": a place, whatever the model says."""
    at, pack = chunk.last, known.language
    if chunk.kind is ChunkKind.PLACE or chunk.senses or at + 2 >= len(tokens) or tokens[at].text != ",":
        return chunk
    at += 1
    if tokens[at].low in pack.determiners:
        at += 1
    elif not pack.nouns_after:
        return chunk
    kinds = pack.words.place.kinds_of_places
    reach = range(at, min(at + _ATTRIBUTES + 1, len(tokens)) if not pack.nouns_after else at + 1)
    for n in reach:
        if not tokens[n].text.islower():
            break
        if tokens[n].low in kinds and (pack.nouns_after or _ends(tokens, n + 1, known)):
            return replace(chunk, kind=ChunkKind.PLACE)
    return chunk


def _ends(tokens: Sequence[Token], at: int, known: Knowledge) -> bool:
    """Whether no noun stands at a token, which the one before it would only describe: "a village elder"."""
    pack, low = known.language, tokens[at].low if at < len(tokens) else ""
    return not tokens[at : at + 1] or not low.isalpha() or low in pack.prepositions or low in pack.relatives


def _by_noun(tokens: Sequence[Token], known: Knowledge) -> Iterator[Chunk]:
    """Names behind a noun for a place, in lower case: "instalasi air Tamrit"; of several, all."""
    kinds = known.language.words.place.kinds_of_places
    for at, token in enumerate(tokens if known.language.nouns_after else ()):
        if token.low not in kinds or not token.text.islower():
            continue
        first = at + 1
        if first < len(tokens) and tokens[first].low in known.language.words.place.qualities_of_places:
            first += 1
        if first < len(tokens) and tokens[first].text == ",":
            first += 1  # "dua pulau kecil, Oruba, Salim, dan Venta"
            names = list(_listed_names(tokens, first, known))
            if len(names) > 1:
                yield from names
            continue
        last = _run(tokens, first)
        if last > first:
            yield Chunk(first, last, ChunkKind.PLACE, _RULE, _SURE)


def _listed_names(tokens: Sequence[Token], first: int, known: Knowledge) -> Iterator[Chunk]:
    """Names with commas and a conjunction between them."""
    while (last := _run(tokens, first)) > first:
        yield Chunk(first, last, ChunkKind.PLACE, _RULE, _SURE)
        first = last + (last < len(tokens) and tokens[last].text == ",")
        first += first < len(tokens) and tokens[first].low in known.language.coordinators
        if first == last:
            return


def _run(tokens: Sequence[Token], first: int) -> int:
    """Where a name that begins at a token ends; `first` itself where none does."""
    last = first
    while last < len(tokens) and last - first < _MOST and _is_word(tokens[last], last == first):
        last += 1
        hyphen = (
            last + 1 < len(tokens) and tokens[last].text == "-" and tokens[last].begin == tokens[last - 1].end
        )
        if hyphen and _is_word(tokens[last + 1], False):
            last += 2
    return last


def _is_word(token: Token, opens: bool) -> bool:
    """A word of a name; in capitals throughout only inside: "Lantara SIS Al-Amin"."""
    return token.text[0].isupper() and token.text.isalpha() and not (opens and token.text.isupper())
