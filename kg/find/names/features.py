"""What the name model sees of a word: its outline, affixes, gazetteer sections, cluster and class.

Every feature here depends on the word and on how its sentence is cased (`Casing`), never on its
neighbours, so that the model can score a word once and look it up afterwards. The trainer
(`bench/train_names.py`) and the tagger (`kg.find.names.model`) both build their features here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from kg.find.names.priors import KINDS, NamePriors
from kg.records import QuickEnumType

NEAR = (-2, -1, 1, 2)
"""Offsets of the neighbours whose features count for a word's label."""

EDGE = "\0edge"
"""Stands for what is before and after a sentence; no token is spelt so."""


class Casing(StrEnum, metaclass=QuickEnumType):
    """What an upper-case first letter says about a word, given where it stands."""

    PLAIN = "n"
    INITIAL = "i"  # first word of a sentence
    HEADLINE = "h"  # Most Words Have a Capital
    LOWER = "l"  # no upper-case letter in the whole sentence


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The word knowledge frozen into a model.

    `sections`: lower-cased word -> sections of the gazetteer that it belongs to (`given`, `place`,
    `placeB` for the first word of an entry of several, `placeI` for its other words).
    `common`: words that the training text writes in lower case. `clusters`: lower-cased word ->
    number of its distributional cluster. `news`: lower-cased word -> how much it speaks for news
    (see `tells_news`); empty when the model does not tell news from other prose.
    `frequent`: lower-cased words that are a class of their own (see `fine_class`). `priors`: how likely
    words are to stand in names, as learnt from other text; the same for all languages.
    """

    sections: Mapping[str, tuple[str, ...]]
    common: frozenset[str] = frozenset()
    clusters: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    frequent: frozenset[str] = frozenset()
    news: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    priors: NamePriors | None = None


EMPTY_LEXICON = Lexicon(MappingProxyType({}))

PHRASE_SECTIONS = frozenset({"country", "place", "org"})
"""Sections whose entries are separated by `|` and may have several words."""


ORDINARY_SECTION = "common"
"""The section of ordinary words, no names: they count as written in lower case, wherever they stand."""


def read_gazetteer(text: str) -> dict[str, tuple[str, ...]]:
    """Word -> section names, from the sections of `gazetteer.txt`."""
    found: dict[str, set[str]] = {}
    section = ""
    for line in text.splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#"):
            for entry in line.split("|") if section in PHRASE_SECTIONS else line.split():
                words = entry.casefold().split()
                for at, word in enumerate(words):
                    part = "" if len(words) == 1 else "I" if at else "B"
                    found.setdefault(word, set()).add(section + part)
    return {word: tuple(sorted(names)) for word, names in found.items()}


_FOLDS = (
    (re.compile(r"[^\W\d_]"), lambda m: "X" if m[0].isupper() else "x"),
    (re.compile(r"XX+"), "XX"),
    (re.compile(r"x+"), "x"),
    (re.compile(r"\d+"), "d"),
)


def shape(word: str) -> str:
    """The word's outline: `Penny` -> `Xx`, `McCain` -> `XxXx`, `G20` -> `Xd`, `NATO` -> `XX`."""
    if word.isalpha():  # most words; what is of mixed case or of letters without case is folded below
        rest = word[1:]
        if rest.islower():
            return "Xx" if word[0].isupper() else "x"
        if word.isascii() and rest.isupper() and word[0].isupper():
            return "XX"
    for pattern, replacement in _FOLDS:
        word = pattern.sub(replacement, word)
    return word[:8]


def sentence_casing(words: Sequence[str]) -> Casing:
    """How a sentence is cased: `PLAIN`, `HEADLINE` or `LOWER`."""
    if not (words and words[0][:1].isupper()) and " ".join(words).islower():
        return Casing.LOWER
    capitals = [w[0].isupper() for w in words if len(w) >= 4 and w[0].isalpha()]
    return Casing.HEADLINE if len(capitals) >= 4 and sum(capitals) >= 0.8 * len(capitals) else Casing.PLAIN


def first_word(words: Sequence[str]) -> int | None:
    """Where the sentence's first word is, quotation marks left aside."""
    return next((at for at, word in enumerate(words) if word[:1].isalnum()), None)


def casings(words: Sequence[str]) -> list[Casing]:
    """How each word of a sentence is cased."""
    casing = sentence_casing(words)
    found = [casing] * len(words)
    first = first_word(words)
    if casing is Casing.PLAIN and first is not None:
        found[first] = Casing.INITIAL
    return found


def normal_form(words: Sequence[str]) -> Sequence[str]:
    """The words as the model reads them: a sentence all in capitals gets capitals at word starts only."""
    if any(w.islower() for w in words) or sum(w.isupper() for w in words if len(w) >= 3) < 3:
        return words
    return [w.capitalize() if w.isalpha() and len(w) > 3 else w for w in words]


_MARKS = {
    '"': "quote", "“": "quote", "”": "quote", "''": "quote", "``": "quote", "«": "quote", "»": "quote",
    ",": "comma", "(": "open", ")": "close", ".": "stop", "-": "dash", "–": "dash", "—": "dash", ":": "colon",
    "/": "slash", "'": "apostrophe", "’": "apostrophe", "'s": "genitive", "’s": "genitive", "&": "and",
}  # fmt: skip
_STOPS = ".!?…;*=<>|_#"
_JOINTS = {"and": "and", "dan": "and", "of": "of", "the": "the", "for": "of", "untuk": "of", "yang": "yang"}
_LOWER_RANK = ("title", "honorific", "saying", "placeprep", "orgword", "placeword", "particle", "ordinary")
_UPPER_RANK = (
    "honorific", "month", "country", "countryB", "demonym", "given", "surname", "place", "title", "orgword",
    "placeword", "org", "placeB", "orgB", "placeI", "countryI", "orgI", "ordinary", "particle", "saying",
)  # fmt: skip


_NASALS = {"p": "mem", "t": "men", "k": "meng", "s": "meny"}
"""Indonesian verbs lose these first letters after their prefix: `memimpin`, headlines `Pimpin`."""
_PREFIXES = ("me", "mem", "men", "meng", "di", "ber", "ter")
_ALTERED = (("ing", "e"), ("ies", "y"), ("ied", "y"))
_ENDINGS = ("s", "es", "ed", "d", "ing", "ly", "er", "kan", "i", "nya", "an")


def is_ordinary(low: str, common: frozenset[str]) -> bool:
    """Whether the lower-cased word, or one that it is formed from or shortened from, is an ordinary word."""
    if low in common:
        return True
    if len(low) < 4:
        return False
    if low.endswith(_ENDINGS):
        for ending in _ENDINGS:
            if low.endswith(ending) and len(low) > len(ending) + 3 and low[: -len(ending)] in common:
                return True
        for ending, stem in _ALTERED:
            if low.endswith(ending) and low[: -len(ending)] + stem in common:
                return True
    if low[0] in _NASALS and _NASALS[low[0]] + low[1:] in common:
        return True
    return not common.isdisjoint([prefix + low for prefix in _PREFIXES])


def word_class(word: str, casing: Casing, lexicon: Lexicon) -> str:
    """One of some sixty classes, for the features about pairs and triples of neighbours."""
    if word == EDGE:
        return "edge"
    if word in _MARKS:
        return _MARKS[word]
    low = word.casefold()
    if not word[:1].isalpha():
        return "number" if word[:1].isdigit() else "stop" if word[:1] in _STOPS else "mark"
    if low in _JOINTS:
        return _JOINTS[low]
    sections = lexicon.sections.get(low, ())
    if "function" in sections and (word != word.upper() or word == "I"):
        return "function" if word == low else "u.function"
    if word[0].islower():
        sort = next((s for s in _LOWER_RANK if s in sections), "word")
        if casing is Casing.LOWER and sort == "word":
            sort = next((s for s in _UPPER_RANK if s in sections), "word")
        return "l." + sort
    if len(word) <= 2 and word.rstrip(".").isupper() and len(word.rstrip(".")) == 1:
        return "initial"
    sort = next((s for s in _UPPER_RANK if s in sections), "")
    if not sort:
        sort = "common" if is_ordinary(low, lexicon.common) else "upper" if word.isupper() else "name"
    elif sort in {"given", "surname"} and ("place" in sections or "orgword" in sections):
        sort = "mixed"
    return ("i." if casing is Casing.INITIAL else "h." if casing is Casing.HEADLINE else "u.") + sort


class Seen(NamedTuple):
    """What the model sees of one word.

    `own`: features of the word whose label is asked (offset 0). `near`: features that the words up to two
    places away see. `coarse`: its class. `fine`: a frequent word stands for itself, another for its class.
    """

    own: list[str]
    near: list[str]
    coarse: str
    fine: str


def see(word: str, casing: Casing, lexicon: Lexicon) -> Seen:
    """All features of one word."""
    low = word.casefold()
    coarse = word_class(word, casing, lexicon)
    fine = "=" + low if low in lexicon.frequent else coarse
    outline = ["k=" + coarse]
    if not word[:1].isalnum():
        return Seen(outline, outline, coarse, fine)
    outline.append("s=" + casing + shape(word))
    mark = "" if word[:1].isupper() else "-"
    outline += ["g=" + s + mark for s in lexicon.sections.get(low, ()) if s != ORDINARY_SECTION]
    cluster = lexicon.clusters.get(low)
    if cluster is not None:
        outline.append(f"c={cluster}")
    levels = lexicon.priors.levels(word) if lexicon.priors is not None else None
    if levels is not None:
        outline += [f"{kind}={level}" for kind, level in zip(KINDS, levels, strict=True)]
    near = ["w=" + low, "t=" + low[-3:], *outline]
    return Seen([*outline, *_spelling(word, low, casing, lexicon.common)], near, coarse, fine)


def _spelling(word: str, low: str, casing: Casing, common: frozenset[str]) -> list[str]:
    """Features that only the word itself shows: its letters, affixes and length."""
    features = ["w=" + low]
    if word != low:
        features.append("W=" + word)
        features.append(
            "known=" + casing + ("1" if low in common else "2" if is_ordinary(low, common) else "0")
        )
    features += [f"p{n}={low[:n]}" for n in (2, 3, 4) if len(low) > n]
    features += [f"t{n}={low[-n:]}" for n in (1, 2, 3, 4) if len(low) > n]
    if "-" in word[1:]:
        features += ["hyphen", "head=" + low.partition("-")[0]]
    features.append(f"n={min(len(word), 12)}")
    return features


JOINTS: Mapping[str, tuple[tuple[int, ...], tuple[bool, ...]]] = MappingProxyType({
    "a": ((-1, 0), (False, False)),
    "b": ((0, 1), (False, False)),
    "c": ((-1, 0, 1), (False, False, False)),
    "d": ((-2, -1, 0), (False, False, False)),
    "e": ((0, 1, 2), (False, False, False)),
    "f": ((-1, 0), (True, False)),
    "g": ((0, 1), (False, True)),
    "h": ((-2, 0), (True, False)),
})  # fmt: skip
"""Features about several neighbouring words: offsets, and for each whether its fine class counts."""


def tells_news(weights: Sequence[float]) -> bool:
    """Whether a sentence is written as news are, by the trained weights of its words; in doubt it is."""
    return sum(weights) > -1.0
