"""The words of frames and ties by their first word, put together for a word when a text has it.

English has some 160,000 of them, most of which are choices of one alternative a part (`chains`): all together
they took a second, more than anything else that a process does before its first article.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Generic, NamedTuple, TypeVar

from kg.find.tokens import words_of
from kg.language import LANGUAGES
from kg.language.en.inflect import forms, variants
from kg.language.pack import Frame, Language, Tie
from kg.records import QuickEnumType

T = TypeVar("T")


class Form(StrEnum, metaclass=QuickEnumType):
    """The grammatical form of a trigger as the tables list it."""

    ACTIVE = "active"
    BASE = "base"
    PAST = "past"  # past and participle alike
    PARTICIPLE = "participle"
    ING = "ing"
    PASSIVE = "passive"
    NOUN = "noun"


class Words(NamedTuple):
    """Words that begin alike: the first of them, and what follows in each case ("" for nothing)."""

    first: tuple[str, ...]
    rests: Sequence[str]

    def all(self) -> Iterator[tuple[str, ...]]:
        """Each case, as words."""
        for rest in self.rests:
            yield (*self.first, *words_of(rest)) if rest else self.first


class _Rows(NamedTuple, Generic[T]):
    """All that begins with one word: how many words it has, the most first, and the rows by their words."""

    lengths: tuple[int, ...]
    by_words: dict[tuple[str, ...], tuple[T, ...]]


class Index(Generic[T]):
    """Rows by their words, in the order of the tables."""

    def __init__(self, rows: Iterable[tuple[Words, T]]) -> None:
        self._given: dict[str, list[tuple[Words, T]]] = {}
        self._ready: dict[str, _Rows[T]] = {}
        for words, row in rows:
            self._given.setdefault(words.first[0], []).append((words, row))

    def starts(self, words: Sequence[str]) -> list[int]:
        """The positions of words with which a row begins."""
        given = self._given
        return [at for at, word in enumerate(words) if word in given]

    def at(self, words: tuple[str, ...], at: int) -> Iterator[tuple[int, T]]:
        """Rows whose words stand at position `at`, longest first: the position behind, the row."""
        lengths, by_words = self._ready.get(words[at]) or self._of(words[at])
        for length in lengths:
            window = words[at : at + length]
            if len(window) == length:
                for row in by_words.get(window, ()):
                    yield at + length, row

    def rows(self, words: tuple[str, ...]) -> tuple[T, ...]:
        """The rows of just these words."""
        return self._of(words[0]).by_words.get(words, ())

    def longest(self, word: str) -> int:
        """How many words a row has at most that begins with this one; 0 without any."""
        return max(self._of(word).lengths, default=0)

    def _of(self, word: str) -> _Rows[T]:
        found = self._ready.get(word)
        if found is None:
            by_words: dict[tuple[str, ...], list[T]] = {}
            for given, row in self._given.get(word, ()):
                for words in given.all():
                    by_words.setdefault(words, []).append(row)
            lengths = tuple(sorted({len(words) for words in by_words}, reverse=True))
            found = _Rows(lengths, {words: tuple(rows) for words, rows in by_words.items()})
            if word in self._given:  # others are as many as texts have words
                self._ready[word] = found
        return found


def _grouped(cell: str) -> Iterator[tuple[str, list[str]]]:
    """The alternatives of a cell by their first word: the word as written, what follows it."""
    found: dict[str, list[str]] = {}
    for part in cell.split("|"):
        first, _, rest = part.strip().partition(" ")
        if first:
            found.setdefault(first, []).append(rest)
    yield from found.items()


def _alternatives(cell: str) -> Iterator[Words]:
    for first, rests in _grouped(cell):
        if first.isalpha():
            yield Words((first.lower(),), rests)
        else:  # "donors' conference": how a mark is read depends on what is behind it
            yield from (Words(words_of(f"{first} {rest}"), ("",)) for rest in rests)


@functools.cache
def _inflected(verb: str) -> tuple[tuple[tuple[str, ...], Form], ...]:
    """The forms of an English verb, each as words: "co-chair" has three."""
    of = {name: words_of(form) for name, form in forms(verb).items()}
    one = of["past"] == of["participle"]
    past = (
        ((of["past"], Form.PAST),)
        if one
        else ((of["past"], Form.ACTIVE), (of["participle"], Form.PARTICIPLE))
    )
    named = {"ing": Form.ING, "past": Form.PAST}
    others = tuple((words_of(form), named[name]) for name, form in variants(verb).items())
    return ((of["base"], Form.BASE), (of["s"], Form.ACTIVE), (of["ing"], Form.ING), *past, *others)


def _verb_entries(language: Language, verbs: str, passives: str) -> Iterator[tuple[Words, Form]]:
    """All forms of verbs: "co-chair" is one verb, "throw out" a verb and a particle."""
    if language.nouns_after:
        for words in _alternatives(verbs):
            yield words, Form.ACTIVE
    else:
        for verb, rests in _grouped(verbs):
            for first, form in _inflected(verb):
                yield Words(first, rests), form
    for words in _alternatives(passives):
        yield words, Form.PASSIVE


def _entries(language: Language, frame: Frame) -> Iterator[tuple[Words, Form]]:
    yield from _verb_entries(language, frame.verbs, frame.passives)
    for words in _alternatives(frame.words):
        yield words, Form.ACTIVE
    for given in _alternatives(frame.nouns):
        for noun in given.all():
            yield Words(noun, ("",)), Form.NOUN
            if not language.nouns_after and not noun[-1].endswith("s"):
                yield Words((*noun[:-1], forms(noun[-1])["s"]), ("",)), Form.NOUN


@functools.cache
def trigger_index(code: str) -> Index[tuple[Form, Frame]]:
    """All forms of all frames of a language, frames in table order."""
    language = LANGUAGES[code]()
    return Index((words, (form, of)) for of in language.frames for words, form in _entries(language, of))


@functools.cache
def bond_index(code: str) -> Index[tuple[Form | None, Tie]]:
    """All forms of all ties of a language."""
    language = LANGUAGES[code]()
    return Index(_bond_rows(language))


def _bond_rows(language: Language) -> Iterator[tuple[Words, tuple[Form | None, Tie]]]:
    for tie in language.ties:
        for words, form in _verb_entries(language, tie.verbs, tie.passives):
            yield words, (form, tie)
        for words in _alternatives(tie.states):
            yield words, (None, tie)
