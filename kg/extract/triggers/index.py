"""The words of frames and ties by their first word, put together for a word when a text has it.

English has some 250,000 of them, most of which are choices of chains (`kg.language.cells`). Those are
followed part by part in the text, where the word behind the first may go on with them, and never written
out: that took most of the time before a process's first article.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from enum import StrEnum
from typing import Generic, NamedTuple, TypeVar

from kg.find.tokens import words_of
from kg.language import LANGUAGES
from kg.language.cells import alternatives, written_out
from kg.language.en.inflect import forms, variants
from kg.language.pack import Frame, Language, Tie
from kg.language.traits import Trait
from kg.model import Kind, Plover, Role
from kg.records import QuickEnumType, replace

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


class Part(NamedTuple):
    """A part of a chain: its alternatives by their first word, and whether it may be left out."""

    by_first: Mapping[str, tuple[tuple[str, ...], ...]]
    optional: bool
    longest: int


class Chain(NamedTuple):
    """The first words of a chain, and the parts of which one alternative each follows."""

    first: tuple[str, ...]
    parts: tuple[Part, ...]

    @property
    def longest(self) -> int:
        """How many words it has at most."""
        return len(self.first) + sum(part.longest for part in self.parts)

    def seconds(self) -> Set[str]:
        """The words that may stand behind its first word; "" if none need to."""
        if len(self.first) > 1:
            return {self.first[1]}
        found: set[str] = set()
        for part in self.parts:
            found |= part.by_first.keys()
            if not part.optional:
                return found
        return found | {""}

    def ends(self, words: tuple[str, ...], at: int) -> Set[int]:
        """The positions behind the chain where it stands at position `at`; none if it does not."""
        behind = at + len(self.first)
        here = {behind} if words[at:behind] == self.first else set()
        for part in self.parts:
            here = {*(here if part.optional else ()), *_past(part, words, here)}
            if not here:
                break
        return here


def _past(part: Part, words: tuple[str, ...], positions: Set[int]) -> Iterator[int]:
    for at in positions:
        for alternative in part.by_first.get(words[at], ()) if at < len(words) else ():
            behind = at + len(alternative)
            if words[at:behind] == alternative:
                yield behind


class _Rows(NamedTuple, Generic[T]):
    """All that begins with one word: how many words it has, the most first, and the rows by their words.

    Those of chains are by the word behind; each row has its number, which tells the order of the tables.
    `longest` counts the words of chains, too, and `seconds` are the words that may stand behind the first.
    """

    longest: int
    lengths: tuple[int, ...]
    alone: tuple[int, ...]  # of `lengths` that of the first word alone
    seconds: frozenset[str]
    by_words: dict[tuple[str, ...], tuple[tuple[int, T], ...]]
    chained: dict[str, tuple[tuple[int, Chain, T], ...]]


class Index(Generic[T]):
    """Rows by their words, in the order of the tables."""

    def __init__(self, rows: Iterable[tuple[Words | Chain, T]]) -> None:
        self._given: dict[str, list[tuple[Words | Chain, T]]] = {}
        self._ready: dict[str, _Rows[T]] = {}
        for words, row in rows:
            self._given.setdefault(words.first[0], []).append((words, row))

    def starts(self, words: Sequence[str]) -> list[int]:
        """The positions of words with which a row begins."""
        given = self._given
        return [at for at, word in enumerate(words) if word in given]

    def at(self, words: tuple[str, ...], at: int) -> Iterator[tuple[int, T]]:
        """Rows whose words stand at position `at`, longest first: the position behind, the row."""
        rows = self._ready.get(words[at]) or self._of(words[at])
        listed = _listed(rows, words, at)
        if rows.chained and at + 1 < len(words) and (chains := rows.chained.get(words[at + 1])):
            chained = ((end, number, row) for number, chain, row in chains for end in chain.ends(words, at))
            listed = sorted([*listed, *chained], key=_longest_first)
        for end, _, row in listed:
            yield end, row

    def rows(self, words: tuple[str, ...]) -> tuple[T, ...]:
        """The rows of just these words."""
        return tuple([row for end, row in self.at(words, 0) if end == len(words)])

    def longest(self, word: str) -> int:
        """How many words a row has at most that begins with this one; 0 without any."""
        return self._of(word).longest

    def seconds(self, word: str) -> Set[str]:
        """The words that stand second in the rows of several words that begin with this one."""
        return self._of(word).seconds

    def _of(self, word: str) -> _Rows[T]:
        found = self._ready.get(word)
        if found is None:
            found = _made_ready(self._given.get(word, ()))
            if word in self._given:  # others are as many as texts have words
                self._ready[word] = found
        return found


def _listed(rows: _Rows[T], words: tuple[str, ...], at: int) -> list[tuple[int, int, T]]:
    goes_on = at + 1 < len(words) and words[at + 1] in rows.seconds
    found: list[tuple[int, int, T]] = []
    for length in rows.lengths if goes_on else rows.alone:
        window = words[at : at + length]
        if len(window) == length:
            found += [(at + length, number, row) for number, row in rows.by_words.get(window, ())]
    return found


def _longest_first(found: tuple[int, int, object]) -> tuple[int, int]:
    end, number, _ = found
    return -end, number


def _made_ready(given: Iterable[tuple[Words | Chain, T]]) -> _Rows[T]:
    by_words: dict[tuple[str, ...], list[tuple[int, T]]] = {}
    chained: dict[str, list[tuple[int, Chain, T]]] = {}
    for number, (one, row) in enumerate(given):
        if isinstance(one, Words):
            for words in one.all():
                by_words.setdefault(words, []).append((number, row))
            continue
        for second in one.seconds():
            if second:
                chained.setdefault(second, []).append((number, one, row))
            else:
                by_words.setdefault(one.first, []).append((number, row))
    lengths = sorted({len(words) for words in by_words}, reverse=True)
    return _Rows(
        max((*lengths, *(chain.longest for each in chained.values() for _, chain, _ in each)), default=0),
        tuple(lengths),
        tuple([length for length in lengths if length == 1]),
        frozenset([*chained, *(words[1] for words in by_words if len(words) > 1)]),
        {words: tuple(rows) for words, rows in by_words.items()},
        {second: tuple(rows) for second, rows in chained.items()},
    )


def _grouped(cell: str) -> Iterator[tuple[str, list[str], tuple[Part, ...]]]:
    """The alternatives of a cell by their first word: as written, what follows it, parts of a chain."""
    plain: dict[str, list[str]] = {}
    chains: list[tuple[str, ...]] = []
    for first, *parts in alternatives(cell):
        if parts:
            chains.append((first, *parts))
        else:
            word, _, rest = first.partition(" ")
            plain.setdefault(word, []).append(rest)
    for word, rests in plain.items():
        yield word, rests, ()
    for chain in chains:
        yield from _chain(chain)


def _chain(parts: Sequence[str]) -> Iterator[tuple[str, list[str], tuple[Part, ...]]]:
    firsts: dict[str, list[str]] = {}
    for each in parts[0].split("|"):
        first, _, rest = each.partition(" ")
        firsts.setdefault(first, []).append(rest)
    behind = tuple([_part(part) for part in parts[1:]])
    for first, rests in firsts.items():
        if not first:  # the first part may be left out
            yield from _chain(parts[1:]) if len(parts) > 1 else ()
        elif not behind or rests == [""]:
            yield first, rests, behind
        else:
            yield first, [], (_part("|".join(rests)), *behind)


@functools.cache
def _part(cell: str) -> Part:
    by_first: dict[str, dict[tuple[str, ...], None]] = {}
    choices = cell.split("|")
    for words in map(words_of, filter(None, choices)):
        by_first.setdefault(words[0], {})[words] = None
    longest = max((len(words) for each in by_first.values() for words in each), default=0)
    return Part({first: tuple(each) for first, each in by_first.items()}, "" in choices, longest)


def _alternatives(cell: str) -> Iterator[Words | Chain]:
    for first, rests, parts in _grouped(cell):
        if parts:
            yield Chain(words_of(first), parts)
        elif first.isalpha():
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


def _verb_entries(language: Language, verbs: str, passives: str) -> Iterator[tuple[Words | Chain, Form]]:
    """All forms of verbs: "co-chair" is one verb, "throw out" a verb and a particle."""
    if language.nouns_after:
        for words in _alternatives(verbs):
            yield words, Form.ACTIVE
            if own := _with_own(words, language):
                yield own, Form.ACTIVE
    else:
        for verb, rests, parts in _grouped(verbs):
            for first, form in _inflected(verb):
                yield Chain(first, parts) if parts else Words(first, rests), form
    for words in _alternatives(passives):
        yield words, Form.PASSIVE


def _with_own(words: Words | Chain, language: Language) -> Words | None:
    """ "menyatakan dukungannya": the noun behind a verb with the ending that makes it the subject's."""
    if isinstance(words, Chain):
        return None
    suffix, small = language.words.title.own_suffix, language.words.clause.subordinators
    small = small | language.prepositions.keys() | language.complementizers | language.relatives
    plain = (rest for rest in words.rests if rest and not rest.endswith(suffix))
    nouns = [rest for rest in plain if (last := rest.rpartition(" ")[2]).isalpha() and last not in small]
    given = set(words.rests)
    own = [f"{rest}{suffix}" for rest in nouns if f"{rest}{suffix}" not in given]
    return Words(words.first, own) if own else None


def _entries(language: Language, frame: Frame) -> Iterator[tuple[Words | Chain, Form]]:
    yield from _verb_entries(language, frame.verbs, frame.passives)
    for words in _alternatives(frame.words):
        yield words, Form.ACTIVE
    for noun in map(words_of, written_out(frame.nouns)):
        yield Words(noun, ("",)), Form.NOUN
        if not language.nouns_after and not noun[-1].endswith("s"):
            yield Words((*noun[:-1], forms(noun[-1])["s"]), ("",)), Form.NOUN


def _rows(language: Language, frames: Sequence[Frame]) -> Iterator[tuple[Words | Chain, tuple[Form, Frame]]]:
    """What the tables have, and behind it the nouns of deeds of which they have only the verbs."""
    for of in frames:
        for words, form in _entries(language, of):
            yield words, (form, of)
    for of in frames if language.words.deed.deed_nouns else ():
        if of.kind is Kind.MEASURE and of.roles.get("subject") is Role.ACTOR and not of.lead:
            yield from _told_by_nouns(of, language)


def _told_by_nouns(frame: Frame, language: Language) -> Iterator[tuple[Words, tuple[Form, Frame]]]:
    """ "the confiscation of a ship by Chad": the frame of "confiscate", told by a noun with whoever does it.

    What the verb needs beside it the noun needs right behind it, and whom the verb is toward stands behind
    the noun's preposition. Where the verb alone tells no deed without its object, neither does the noun.
    """
    plain = [parts[0] for parts in alternatives(frame.verbs) if len(parts) == 1]
    told = dict.fromkeys(noun for verb in plain for noun in language.words.deed.deed_nouns.get(verb, ()))
    rows: dict[str, Frame] = {}
    for words in map(words_of, told):
        slot = language.prepositions[words[-1]]
        rows[slot] = rows.get(slot) or _as_a_noun(frame, slot)
        yield Words(words, ("",)), (Form.NOUN, rows[slot])


def _as_a_noun(frame: Frame, slot: str) -> Frame:
    """A verb's frame as its noun tells it; verbs are left to those that tell a deed done at home as well."""
    whom = {slot: frame.roles["object"]} if "object" in frame.roles else {}
    verbs = frame.verbs if frame.plover in AT_HOME and not frame.requires else ""
    roles = {**frame.roles, **whom}
    return replace(frame, requires="subject", close=bool(frame.need), verbs=verbs, roles=roles)


AT_HOME = frozenset({Plover.COERCE, Plover.MOBILIZE, Plover.ASSAULT, Plover.CONCEDE})
"""Types of deeds that a state may do toward nobody but its own people; aid and sanctions go to another."""


def trigger_index(code: str, *, at_home: bool = False) -> Index[tuple[Form, Frame]]:
    """All forms of all frames of a language, frames in table order; those of home affairs if `at_home`."""
    return _trigger_index(code, at_home)  # one cache, however it is called


@functools.cache
def _trigger_index(code: str, at_home: bool) -> Index[tuple[Form, Frame]]:
    language = LANGUAGES[code]()
    frames = [frame for frame in language.frames if at_home or Trait.AT_HOME not in frame.traits]
    return Index(_rows(language, frames))


@functools.cache
def bond_index(code: str) -> Index[tuple[Form | None, Tie]]:
    """All forms of all ties of a language."""
    language = LANGUAGES[code]()
    return Index(_bond_rows(language))


def _bond_rows(language: Language) -> Iterator[tuple[Words | Chain, tuple[Form | None, Tie]]]:
    for tie in language.ties:
        for words, form in _verb_entries(language, tie.verbs, tie.passives):
            yield words, (form, tie)
        for words in _alternatives(tie.states):
            yield words, (None, tie)
