"""What the words beside an event say of its series: "the second round", "met again", "a return visit"."""

from __future__ import annotations

from collections.abc import Sequence, Set

from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.language.pack import Language
from kg.language.sequel_words import SequelWords
from kg.model import Kind

AGAIN = 99
"""The turn of what is one more of its series, the text does not say which."""

ANEW = 90
"""The turn of what somebody does again: "met again"."""

LAST = 95
"""The turn of the last of a series: of those before the news, or of all."""

BEFORE = 0
"""The turn of one of a series that was before the news."""

LED = 3
"""Most nodes from an ordinal to the noun of its event: "a second Togolese-brokered meeting"."""

BEHIND = 3
"""Most nodes from a verb or an Indonesian noun to what counts it: "met on Friday again"."""


def count_turns(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """Notes of each event of a sentence which of its series it says to be, and whether it returns a visit."""
    words = passage.language.words.sequel
    if here and _counts(passage.nodes.words, words):
        for at, draft in here:
            _note(passage, at, draft, words)


def _counts(said: Set[str], words: SequelWords) -> bool:
    """Whether a sentence has any of the words that count, asked of one set after the other."""
    series = (words.one_more, words.one_before, words.last, words.again, words.in_return, words.initialling)
    return not said.isdisjoint(words.ordinals) or not all([each.isdisjoint(said) for each in series])


def _note(passage: Passage, at: int, draft: Draft, words: SequelWords) -> None:
    lows, pack = passage.nodes.lows, passage.language
    before, behind = lows[max(0, at - LED) : at], lows[at + 1 : at + 1 + BEHIND]
    if draft.turn is None:
        counted = _behind_noun(behind, pack) if pack.nouns_after else _before_noun(before, pack)
        draft.turn = _once_more(before, behind, words) if counted is None else counted
    if draft.kind is Kind.VISIT:
        draft.in_return = draft.in_return or not words.in_return.isdisjoint((*before, lows[at], *behind))
    if draft.kind is Kind.SIGNING:
        draft.initialled = draft.initialled or lows[at] in words.initialling


def _before_noun(before: tuple[str, ...], pack: Language) -> int | None:
    """ "the second round of", "their next meeting": past what else stands before the noun."""
    for word in reversed(before):
        if (turn := _turn(word, pack.words.sequel)) is not None:
            return turn
        if not word.isalpha() or word in pack.prepositions:
            return None
    return None


def _behind_noun(behind: tuple[str, ...], pack: Language) -> int | None:
    """ "putaran kedua", "pertemuan berikutnya", and not "pertemuan kedua menteri", of both of them."""
    for word, following in zip(behind, (*behind[1:], ""), strict=True):
        both = word in pack.two and (following in pack.person_nouns or following in pack.members)
        both = both or (word in pack.two and following in pack.words.group.states)
        if (turn := _turn(word, pack.words.sequel)) is not None:
            return None if both else turn
        if not word.isalpha() or word in pack.prepositions:
            return None
    return None


def _turn(word: str, words: SequelWords) -> int | None:
    if word in words.ordinals:
        return words.ordinals[word]
    if word in words.one_more:
        return AGAIN
    if word in words.last:
        return LAST
    return BEFORE if word in words.one_before else None


def _once_more(before: tuple[str, ...], behind: tuple[str, ...], words: SequelWords) -> int | None:
    """ "met again", "kembali bertemu"."""
    more = not words.again.isdisjoint(behind) or not words.anew.isdisjoint(before[-1:])
    return ANEW if more else None
