"""Letters that an article explains, in brackets or behind "or": "the National Liberation Army, or ELN"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from kg.document import Sentence, Token
from kg.find.bodies.described import letters_at
from kg.find.chunks import Chunk
from kg.find.gazetteer import Form, Sense, find
from kg.find.knowledge import Knowledge
from kg.language.pack import Language
from kg.records import record, replace

Letters = tuple[Sequence[Token], int, int]
"""Tokens, where the name ends whose letters stand behind it, and where these are."""


@record
class Explained:
    """Abbreviations that brackets explain: of common nouns, and of bodies that no table lists."""

    common: frozenset[str]
    others: frozenset[str]
    meant: Mapping[str, Sense]  # listed bodies under letters that are only another's in the tables


def explained_in(sentences: Sequence[Sentence], known: Knowledge) -> Explained:
    """What the article's brackets explain."""
    explaining = list(_explaining(sentences, known.language))
    meant = dict(_listed_under_others(explaining, known))
    others = _other_bodies(explaining, known) - meant.keys()
    common = _common_abbreviations(explaining) | _counted_people(sentences, known.language)
    return Explained(common, others, meant)


def as_explained(chunk: Chunk, tokens: Sequence[Token], explained: Explained) -> Chunk:
    """ "The IDB", where the article explains that it means the Inter-American Development Bank."""
    meant = explained.meant.get(tokens[chunk.first].text) if chunk.form is Form.ABBREVIATION else None
    return chunk if meant is None else replace(chunk, senses=(meant,))


def _listed_under_others(explaining: Iterable[Letters], known: Knowledge) -> Iterator[tuple[str, Sense]]:
    """Letters that the tables give to another body, and the listed body that the article means by them."""
    for tokens, end, at in explaining:
        first = _long_form(tokens, end, at) if tokens[at].text.isupper() else None
        name = tokens[first:end] if first is not None else ()
        whole = next(
            (hit.senses[0] for hit in find(known.actors, name) if hit.last == len(name) > hit.first == 0),
            None,
        )
        short = {sense.key for entry in known.actors.single(tokens[at].low) for sense in entry.senses}
        if whole is not None and short and whole.key not in short:
            yield tokens[at].text, whole


def _common_abbreviations(explaining: Iterable[Letters]) -> frozenset[str]:
    """Abbreviations that the article sets behind common nouns: "pekerja migran Indonesia (PMI)".

    Their letters begin the words before the bracket, the first of which is written small.
    """
    return frozenset({tokens[at].text for tokens, end, at in explaining if _spells(tokens, end, at)})


def _counted_people(sentences: Iterable[Sentence], pack: Language) -> frozenset[str]:
    """ "40 PMI", "ribuan TKI": letters that stand for a state's people, who are counted, are no body.

    Its missions are bodies whatever stands before them: "banyak KBRI", "lebih dari KBRI Roma".
    """
    counts, people = pack.numbers.keys() | pack.quantities, pack.nationals.keys() - pack.ministries.keys()
    return frozenset(
        {
            token.text
            for sentence in sentences
            if not sentence.words.isdisjoint(pack.nationals)
            for before, token in pairwise(sentence.tokens)
            if token.low in people and (before.low.isdecimal() or before.low in counts)
        }
    )


def _explaining(sentences: Iterable[Sentence], language: Language) -> Iterator[Letters]:
    """Words in brackets or behind "or": the tokens, where the name before them ends, where they stand."""
    either = {"(", *language.words.name.otherwise}
    for tokens in (s.tokens for s in sentences if not either.isdisjoint(s.words)):
        for end in range(1, len(tokens) - 1):
            if (at := letters_at(end, tokens, language)) is not None:
                yield tokens, end, at


LONGEST = 8
"""Most words of a name before its abbreviation."""


def _other_bodies(explaining: Iterable[Letters], known: Knowledge) -> frozenset[str]:
    """Abbreviations that the article gives to bodies that no table lists: "Coalition of Patriots (CPC)".

    The tables know others of the same letters, of whom the article does not speak.
    """
    out = set()
    for tokens, end, at in explaining:
        first = _long_form(tokens, end, at) if tokens[at].text.isupper() else None
        spelt = first is not None and not _is_listed(tokens[first:end], known)
        if spelt or _of_another_state(tokens, end, at, known):
            out.add(tokens[at].text)
    return frozenset(out)


def _of_another_state(tokens: Sequence[Token], end: int, at: int, known: Knowledge) -> bool:
    """ "Kamar Dagang dan Industri Bulgaria (BCCI)": the letters are known as a body's of another state."""
    owner, before = known.actors.single(tokens[end - 1].low), tokens[end - 2] if end > 1 else None
    if before is None or not (before.text[0].isupper() and tokens[end - 1].text[0].isupper()):
        return False
    states = {e.senses[0].key for e in owner if e.senses[0].key.startswith("country/")}
    organizations = known.reference.organizations
    bodies = [organizations.get(e.senses[0].key) for e in known.actors.single(tokens[at].low) if e.exact]
    known_of = [body.country for body in bodies if body is not None]
    return bool(states) and bool(known_of) and all(c is not None and c not in states for c in known_of)


def _long_form(tokens: Sequence[Token], end: int, at: int) -> int | None:
    """Where the capitalised name before `end` begins whose first letters the abbreviation at `at` has."""
    letters, first = tokens[at].low, end
    left = len(letters)
    if not letters.isalpha() or not 1 < left < 7:
        return None
    while left and first > 0 and end - first < LONGEST - 1:
        first -= 1
        word = tokens[first].text
        if word[0].isupper() and word.isalpha():
            if word[0].lower() == letters[left - 1]:
                left -= 1
            elif first == 0 or tokens[first - 1].text != "-":  # "Inter-American Development Bank (IDB)"
                return None
        elif word != "-" and (not word.islower() or len(word) > 5):
            return None
    return first if not left else None


def _is_listed(name: Sequence[Token], known: Knowledge) -> bool:
    """Whether a table lists a name, or one within it that has the same head: "the (UN) Mission in X"."""
    words = tuple(t.low for t in name)
    ministry = any(words[: len(low)] == low for low, _ in known.ministries.get(words[0], ()))
    return ministry or any(hit.last == len(name) or hit.first == 0 for hit in find(known.actors, name))


def _spells(tokens: Sequence[Token], end: int, at: int) -> bool:
    letters = tokens[at].low
    if not (tokens[at].text.isupper() and 2 < len(letters) < 6 and letters.isalpha()):
        return False
    first = end - len(letters)
    if first < 0 or not tokens[first].text.islower():
        return False
    return all(tokens[first + n].low.startswith(letter) for n, letter in enumerate(letters))
