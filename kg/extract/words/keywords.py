"""Finding keywords of several words in the words of a sentence, by the first word of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.language.topic_words import GAP, OWN_SUFFIX, keywords

SKIPPED = frozenset(["-", "‐", "‑", "'s"])
"""Tokens that keywords are written without: hyphens and the possessive ending."""

REACH = 3
"""Most words that a gap stands for; a comma or full stop ends it."""

STOPS = frozenset(',;:.!?()"“”')

Words = tuple[str, ...]
Rows = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Continuations:
    """What may follow a first word: words in direct order, the lengths of these, and words with gaps."""

    exact: Mapping[Words, Rows]
    lengths: tuple[int, ...]
    gapped: tuple[tuple[Words, Rows], ...]


class Index:
    """From the first word of keywords to the rest of them and to the rows that they show.

    Made ready word by word when first asked for: an article meets few of the keywords.
    """

    def __init__(self, found: dict[str, dict[Words, dict[int, None]]]) -> None:
        self._raw = found
        self._ready: dict[str, Continuations] = {}

    def starts(self, words: Sequence[str]) -> list[int]:
        """The positions of words with which a keyword begins."""
        firsts = self._raw
        return [at for at, word in enumerate(words) if word in firsts]

    def __getitem__(self, first: str) -> Continuations:
        """What may follow this word."""
        ready = self._ready.get(first)
        if ready is None:
            ready = self._ready[first] = _continuations(self._raw[first])
        return ready


def index(rows: Sequence[tuple[str, str]]) -> Index:
    """The index of rows of English and Indonesian keyword patterns; rows are numbered from 0.

    Indonesian keywords are also found with the possessive ending -nya: kedaulatannya.
    """
    found: dict[str, dict[Words, dict[int, None]]] = {}
    for number, (english, indonesian) in enumerate(rows):
        forms = dict.fromkeys(keywords(english))
        for words in keywords(indonesian):
            forms |= {words: None, (*words[:-1], words[-1] + OWN_SUFFIX): None}
        for first, *rest in forms:
            found.setdefault(first, {}).setdefault(tuple(rest), {})[number] = None
    return Index(found)


def _continuations(rests: Mapping[Words, Mapping[int, None]]) -> Continuations:
    exact = {rest: tuple(numbers) for rest, numbers in rests.items() if GAP not in rest}
    gapped = tuple((rest, tuple(numbers)) for rest, numbers in rests.items() if GAP in rest)
    return Continuations(exact, tuple(sorted({len(rest) for rest in exact}, reverse=True)), gapped)


def occurrences(table: Index, words: Words) -> Iterator[tuple[int, int, Rows]]:
    """Keywords among lower-case words: first word, last word (exclusive) and rows, from left to right.

    Where several begin at one word the longest is taken, and none begins inside another: the trade in
    "wildlife trade" is no trade. Inside a gap, though, others may begin.
    """
    if SKIPPED.isdisjoint(words):
        yield from _in_order(table, words)
        return
    at = [n for n, word in enumerate(words) if word not in SKIPPED]
    for first, last, rows in _in_order(table, tuple([words[n] for n in at])):
        yield at[first], at[last - 1] + 1, rows


def _in_order(table: Index, words: Words) -> Iterator[tuple[int, int, Rows]]:
    free = 0
    for at in table.starts(words):
        if at >= free:
            following = table[words[at]]
            for length in following.lengths:
                window = words[at + 1 : at + 1 + length]
                rows = following.exact.get(window)
                if rows:
                    free = at + 1 + len(window)  # shorter than `length` at the end of the sentence
                    yield at, free, rows
                    break
            else:
                yield from _over_gaps(following, words, at)


def _over_gaps(following: Continuations, words: Sequence[str], at: int) -> Iterator[tuple[int, int, Rows]]:
    for rest, rows in following.gapped:
        last = _end(rest, words, at + 1)
        if last:
            yield at, last, rows
            return


def _end(rest: Words, words: Sequence[str], at: int) -> int:
    """Where `rest`, read from `at`, ends; 0 where it does not stand there."""
    for number, word in enumerate(rest):
        if word == GAP:
            for skipped in range(at, min(at + REACH, len(words) - 1) + 1):
                last = _end(rest[number + 1 :], words, skipped)
                if last or (skipped < len(words) and words[skipped] in STOPS):
                    return last
            return 0
        if at >= len(words) or words[at] != word:
            return 0
        at += 1
    return at
