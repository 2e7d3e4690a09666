"""Search that forgives spelling and knows aliases and offices: "Menlu RI", "Foreign Minister of Japan".

Names are found by the three-letter pieces that they share with what was typed; the best of them are then
compared letter by letter. An office with a country or organization leads to those who hold or held it.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from kg import iri
from kg.limits import limit
from kg.reference import LANGUAGES, Reference
from kg.web.catalogue import Catalogue, Edge, Entry

if TYPE_CHECKING:
    from numpy.typing import NDArray

_WORD = re.compile(r"\w+")
_POSSESSIVE = re.compile(r"['’]s\b|s['’](?=\s|$)")
_SMALL: Final = frozenset({"of", "the", "for", "to", "untuk", "dari", "bagi", "di"})
_NEAR: Final = 72
"""Of a hundred: less like than this is not found."""

_NEAR_OFFICE: Final = 88
_OFFICE: Final = 120.0
_STEP: Final = 8.0
"""Who holds an office comes before those who held it, even when there is more to read about them."""

_COMPARED: Final = 300
_FEWEST_COMPARED: Final = 30
"""The best names are compared letter by letter; those as little like as the last only where these are few."""

_SHORT: Final = 3
"""Names of at most so many letters are codes (RI, AS, PBB): they are found whole or not at all."""

_FAMILY_RANK: Final = {"Country": 3, "Person": 3, "Organization": 2, "Event": 1, "Article": 0}


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that was found, by which of its names, and how well it fits.

    100 when a name is the very same, more for who holds an office that was asked for.
    """

    iri: str
    matched: str
    score: float


@dataclass(frozen=True, slots=True)
class Names:
    """Names, whose they are, and the names that have each piece."""

    names: Sequence[str]
    folded: Sequence[str]
    owners_of: Sequence[str]
    whole: Mapping[str, Sequence[int]]
    pieces: Mapping[str, NDArray[np.int32]]
    lengths: NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """What is looked up. `offices` and `owners` are names of offices, and of those who have some.

    `newer` are the names of the nodes that changed since the index was made: those in `names` count no more.
    """

    catalogue: Catalogue
    names: Names
    offices: Mapping[str, str]
    owners: Mapping[str, str]
    held: Mapping[tuple[str, str], Sequence[Edge]]
    changed: frozenset[str] = frozenset()
    newer: Names | None = None
    gone: NDArray[np.bool_] | None = None  # of each of `names`, whether it is of a node that changed


def fold(text: str) -> str:
    """A name without accents, case, punctuation and repeated spaces."""
    plain = _POSSESSIVE.sub("", text)
    if not plain.isascii():
        plain = "".join([c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c)])
    # L.P. and LP, U.N. and UN are the same to whoever types
    return " ".join(_WORD.findall(plain.casefold().replace(".", " ").replace("_", " ")))


def search_index(known: Catalogue, reference: Reference, names: Names | None = None) -> SearchIndex:
    """Index every name of every entry; `names` when that was done before."""
    return SearchIndex(
        known,
        names or names_of(known.entries.values()),
        _office_names(reference),
        _owner_names(known, reference),
        _held(known),
    )


def names_of(entries: Iterable[Entry]) -> Names:
    """The names of entries, cut into pieces."""
    names: list[str] = []
    owners_of: list[str] = []
    for entry in entries:
        for name in dict.fromkeys((entry.en, entry.id, *entry.names)):
            names.append(name)
            owners_of.append(entry.iri)
    folded = [fold(name) for name in names]
    found: dict[str, list[int]] = defaultdict(list)
    lengths = np.zeros(len(names), dtype=np.int32)
    for number, name in enumerate(folded):
        grams = _grams(name)
        lengths[number] = len(grams)
        for gram in grams:
            found[gram].append(number)
    pieces = {gram: np.array(numbers, dtype=np.int32) for gram, numbers in found.items()}
    return Names(names, folded, owners_of, whole_names(folded), pieces, lengths)


def whole_names(folded: Sequence[str]) -> dict[str, list[int]]:
    """Which names are the same when they are folded."""
    whole: dict[str, list[int]] = defaultdict(list)
    for number, name in enumerate(folded):
        whole[name].append(number)
    return whole


def changed_index(
    index: SearchIndex, known: Catalogue, reference: Reference, changed: frozenset[str]
) -> SearchIndex:
    """The index for a catalogue in which some nodes changed, without cutting all names again."""
    every = index.changed | changed
    newer = names_of(known.entries[node] for node in sorted(every) if node in known.entries)
    owned = any(_is_owner(each.entries.get(node)) for each in (index.catalogue, known) for node in changed)
    owners = _owner_names(known, reference) if owned else index.owners
    gone = np.fromiter((owner in every for owner in index.names.owners_of), dtype=np.bool_)
    return SearchIndex(known, index.names, index.offices, owners, _held(known), every, newer, gone)


def _grams(folded: str) -> set[str]:
    """Three-letter pieces, with the beginning of each word told apart."""
    out: set[str] = set()
    for word in folded.split():
        padded = f" {word}"
        out.update(padded[n : n + 3] for n in range(max(1, len(padded) - 2)))
    return out


# --- offices -------------------------------------------------------------------------------------------


def _office_names(reference: Reference) -> dict[str, str]:
    """Each name of an office to the office's IRI."""
    out: dict[str, str] = {}
    for office in reference.offices.values():
        for name in (office.id, *office.label.values(), *(n for c in LANGUAGES for n in office.names[c])):
            out.setdefault(fold(name), iri.office(office.id))
    return out


def _owner_names(known: Catalogue, reference: Reference) -> dict[str, str]:
    """Each name, code and adjective of a country or organization to its IRI."""
    out: dict[str, str] = {}
    for entry in known.entries.values():
        if _is_owner(entry):
            for name in (entry.en, entry.id, *entry.names):
                out.setdefault(fold(name), entry.iri)
    for country in reference.countries.values():
        for code in LANGUAGES:
            for adjective in country.demonyms[code]:
                out.setdefault(fold(adjective), iri.entity(country.key))
    return out


def _is_owner(entry: Entry | None) -> bool:
    return entry is not None and entry.family in ("Country", "Organization")


def _held(known: Catalogue) -> dict[tuple[str, str], list[Edge]]:
    """Who holds or held each office of each country and organization."""
    out: dict[tuple[str, str], list[Edge]] = defaultdict(list)
    for node, edges in known.edges.items():
        for edge in edges:
            if edge.office and edge.target == node:
                out[edge.office, node].append(edge)
    return out


def _holders(index: SearchIndex, folded: str) -> Iterator[Hit]:
    """Those who hold the office that the words name, the one in office last first."""
    words = folded.split()
    for office_words, owner_words in _splits(words):
        office = _nearest(index.offices, office_words)
        owner = _nearest(index.owners, owner_words) if office else None
        if office is None or owner is None:
            continue
        edges = index.held.get((office, owner), [])
        ranked = sorted(edges, key=lambda e: (not e.former, e.until or "9999", e.since), reverse=True)
        if ranked:
            phrase = f"{office_words} · {owner_words}"
            for place, person in enumerate(dict.fromkeys(edge.source for edge in ranked)):
                yield Hit(person, phrase, _OFFICE - min(_STEP * place, _OFFICE - _NEAR))
            return


def _splits(words: list[str]) -> Iterator[tuple[str, str]]:
    """The words as an office and whose it is, in either order."""
    for cut in range(len(words) - 1, 0, -1):
        for office, owner in ((words[:cut], words[cut:]), (words[cut:], words[:cut])):
            while owner and owner[0] in _SMALL:
                owner = owner[1:]
            while office and office[-1] in _SMALL:
                office = office[:-1]
            if office and owner:
                yield " ".join(office), " ".join(owner)


def _nearest(names: Mapping[str, str], words: str) -> str | None:
    """What bears a name, exactly or nearly."""
    if words in names:
        return names[words]
    if len(words) <= _SHORT + 1:
        return None
    from rapidfuzz import fuzz, process

    found = process.extractOne(words, names.keys(), scorer=fuzz.ratio, score_cutoff=_NEAR_OFFICE)
    return names[found[0]] if found else None


# --- searching -----------------------------------------------------------------------------------------


def search(index: SearchIndex, typed: str) -> list[Hit]:
    """All entries that fit what was typed, the best first, each once by its best name."""
    folded = fold(typed[: limit("search_chars")])
    if not folded:
        return []
    best: dict[str, Hit] = {}
    for hit in (*_named(index, folded), *_holders(index, folded)):
        former = best.get(hit.iri)
        if former is None or (-hit.score, hit.matched) < (-former.score, former.matched):
            best[hit.iri] = hit
    return sorted(best.values(), key=lambda hit: (-_rank(index, hit), hit.iri))


def _rank(index: SearchIndex, hit: Hit) -> float:
    """How well it fits; among those that fit alike, what there is most to read about."""
    entry = index.catalogue.entries[hit.iri]
    much = float(np.log2(1 + index.catalogue.degree(hit.iri)))
    return hit.score + 1.5 * min(much, 12.0) + 2.0 * _FAMILY_RANK.get(entry.family, 1)


def _named(index: SearchIndex, folded: str) -> Iterator[Hit]:
    likeness = _likeness(index.names, folded)
    if index.gone is not None:
        likeness[index.gone] = -np.inf
    newer = None if index.newer is None else _likeness(index.newer, folded)
    floor = _floor(likeness if newer is None else np.concatenate((likeness, newer)))
    for hit in _among(index.names, folded, likeness > floor):
        if hit.iri not in index.changed:
            yield hit
    if index.newer is not None and newer is not None:
        yield from _among(index.newer, folded, newer > floor)


def _among(names: Names, folded: str, compared: NDArray[np.bool_]) -> Iterator[Hit]:
    for number in names.whole.get(folded, ()):
        yield Hit(names.owners_of[number], names.names[number], 100.0)
    yield from _like(names, folded, np.flatnonzero(compared).tolist())


def _likeness(names: Names, folded: str) -> NDArray[np.float64]:
    """How many pieces each name shares with the words typed, less a little for those that it has beside.

    Minus infinity for names that share none.
    """
    found = [names.pieces[gram] for gram in _grams(folded) if gram in names.pieces]
    if not found:
        return np.full(len(names.names), -np.inf)
    shared = np.bincount(np.concatenate(found), minlength=len(names.names))
    return np.where(shared > 0, shared - 0.02 * names.lengths, -np.inf)


def _floor(likeness: NDArray[np.float64]) -> float:
    """What a name must be more like than to be compared: the same whether some names are indexed apart."""
    if len(likeness) <= _COMPARED:
        return -np.inf
    ordered = np.partition(likeness, -_COMPARED)[-_COMPARED:]
    floor = float(ordered[0])  # where the partition is, nothing behind is less
    many = np.count_nonzero(ordered > floor) >= _FEWEST_COMPARED
    return floor if many else float(np.nextafter(floor, -np.inf))


def _like(names: Names, folded: str, candidates: Iterable[int]) -> Iterator[Hit]:
    from rapidfuzz import fuzz

    for number in candidates:
        name = names.folded[number]
        if len(name) <= _SHORT:
            continue
        score = max(
            fuzz.ratio(folded, name),
            0.97 * fuzz.token_sort_ratio(folded, name),
            0.94 * _beginnings(folded, name),
        )
        if score >= _NEAR:
            yield Hit(names.owners_of[number], names.names[number], min(score, 99.0))


def _beginnings(typed: str, name: str) -> float:
    """How well each word typed fits one word of the name, the last as its beginning: `retno mars`."""
    from rapidfuzz import fuzz

    words = name.split()
    typed_words = typed.split()
    total = weight = 0.0
    for place, word in enumerate(typed_words):
        last = place == len(typed_words) - 1
        fits = 0.0
        for other in words:
            if other == word or (last and len(word) > 1 and other.startswith(word)):
                fits = 100.0
                break
            fits = max(fits, fuzz.ratio(word, other))
        total += fits * len(word)
        weight += len(word)
    covered = min(1.0, len(typed) / max(1, len(name)))
    return total / weight * (0.9 + 0.1 * covered) if weight else 0.0
