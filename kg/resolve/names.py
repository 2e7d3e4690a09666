"""Names of people across articles: which may be one person's, and under which keys to look for them."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

from rapidfuzz.distance import DamerauLevenshtein

from kg.language.honorifics import JUNIOR
from kg.link.nicknames import GROUPS, same_given
from kg.resolve.model import Fit
from kg.resolve.spelling import SHORTEST_SPELT, sound_of, spelt, without_titles

Words = tuple[str, ...]

PARTICLES: Final = frozenset(
    "al el bin binti ibn bint de da do dos das del della di du la le van von der den ter af zu y e".split()
)
"""Words that come and go between spellings of one name: "Mohammed bin Salman Al Saud", "Mohammed Salman"."""

HONORIFICS: Final = frozenset(
    "dr prof ir drs dra hj kh mr mrs ms sir dame lord gen lt col brigjen mayjen letjen".split()
)

GENERATIONS: Final = JUNIOR | {"ii", "iii", "iv"}
"""Suffixes that tell a father from a son."""

_FOLDED: Final = str.maketrans(
    {"ı": "i", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae", "Æ": "AE"}
)
_STOPS: Final = str.maketrans(
    {".": " ", "-": " ", ",": " ", "'": None, "’": None, "‘": None, "ʼ": None, "`": None}
)

_INITIALS: Final = re.compile(r"(?<!\S)[B-DF-HJ-NP-TV-Z]{2,3}(?!\S)|(?<!\S)[A-Z]{2}(?=\s\S+$)")
_SHORTEST_RESPELT: Final = 5
SHORTEST_SLIP: Final = 4
"""Letters of a word in which one may differ: "Zelensky", "Zelenskyy"; shorter words differ too easily."""

LOOK_ALIKES: Final = str.maketrans(
    "авекмнорстухіјѕԁɡαβεικνορτυχ",
    "abekmhopctyxijsdgabeiknoptux",
)
"""Small Cyrillic and Greek letters that look like Latin ones, in the form that text has after folding."""


@functools.lru_cache(maxsize=1 << 18)
def words_of(name: str) -> Words:
    """A name's words without accents, case, stops and honorifics, the suffix of a generation last.

    >>> words_of("Retno L.P. Marsudi"), words_of("Gen. José Ortega, Jr.")
    (('retno', 'l', 'p', 'marsudi'), ('jose', 'ortega', 'jr'))
    """
    flat = name.translate(_STOPS)
    if not flat.isupper():  # Retno LP Marsudi
        flat = _INITIALS.sub(lambda found: " ".join(found[0]), flat)
    if not flat.isascii():
        apart = unicodedata.normalize("NFKD", flat.translate(_FOLDED))
        flat = "".join(c for c in apart if not unicodedata.combining(c))
    words = flat.lower().split()
    plain = [word for word in words if word not in HONORIFICS]
    return tuple(plain or words)


@functools.lru_cache(maxsize=1 << 18)
def person_words(name: str) -> Words:
    """The words of a person's name, without the titles that lead it."""
    return without_titles(words_of(name))


@functools.lru_cache(maxsize=1 << 18)
def core_of(words: Words) -> Words:
    """The words that two forms of a name must share: no particles, no generation.

    What begins or ends a name is no particle: Le Hoai Trung, Al Gore, Wen Bin.
    """
    plain = [word for word in words if word not in GENERATIONS]
    last = len(plain) - 1
    core = tuple(word for at, word in enumerate(plain) if word not in PARTICLES or at in (0, last))
    return core if len(core) > 1 else words


@functools.lru_cache(maxsize=1 << 18)
def is_full(words: Words) -> bool:
    """Whether words are a given name and a surname, or an initial and a surname."""
    plain = [word for word in words if word not in GENERATIONS]
    core = [word for at, word in enumerate(plain) if word not in PARTICLES or 0 < at == len(plain) - 1]
    return len(core) > 1 and any(len(word) > 1 for word in core)


def is_written_out(words: Words) -> bool:
    """Whether at least two words of a name are more than initials: not "J. Smith"."""
    return sum(len(word) > 1 for word in core_of(words)) > 1


def look_of(words: Words) -> Words:
    """The words as the eye sees them: letters of other alphabets as the Latin ones that they resemble."""
    return words if all(map(str.isascii, words)) else tuple(word.translate(LOOK_ALIKES) for word in words)


@functools.lru_cache(maxsize=1 << 18)
def fit(one: Words, other: Words) -> Fit:
    """How well two full names go together.

    >>> [fit(words_of(a), words_of(b)).name for a, b in (
    ...     ("Retno L.P. Marsudi", "Retno Lestari Priansari Marsudi"),
    ...     ("Retno Marsudi", "Retno L.P. Marsudi"), ("Liz Truss", "Elizabeth Truss"),
    ...     ("George W. Bush", "George H. W. Bush"), ("J. Smith", "John Smith"),
    ...     ("Hor Namhong", "Hor Nam Hong"))]
    ['SHORTENED', 'SHORTENED', 'NEAR', 'CONTRADICTED', 'WEAK', 'SAME']
    """
    if one == other:
        return Fit.SAME
    if _generation(one) and _generation(other) and _generation(one) != _generation(other):
        return Fit.CONTRADICTED
    a, b = core_of(one), core_of(other)
    found = _of_cores(a, b)
    return min(found, Fit.WEAK) if _generation(one) != _generation(other) else found


def of_other_generation(one: Words, other: Words) -> bool:
    """Whether one of two names says that it is a son's, and the other may be the father's."""
    return _generation(one) != _generation(other)


def _of_cores(a: Words, b: Words) -> Fit:
    if a == b or _cut_otherwise(a, b):
        return Fit.SAME
    if len(a) == len(b) and sorted(a) == sorted(b):
        return Fit.SHORTENED  # Hayashi Yoshimasa
    found = _by_ends(a, b)
    if found is Fit.NONE:
        found = _by_words(a, b)
    return _by_slip(a, b) if found is Fit.NONE else found


@functools.lru_cache(maxsize=1 << 18)
def joined(core: Words) -> str:
    """A name as one word: "Xi Jin Ping", "Xi Jinping"; initials stay by themselves."""
    return ("" if all(len(word) > 1 for word in core) else " ").join(map(spelt, core))


def _cut_otherwise(a: Words, b: Words) -> bool:
    ends = spelt(a[0]) == spelt(b[0]) or spelt(a[-1]) == spelt(b[-1])
    return len(a) != len(b) and ends and joined(a) == joined(b)


def _generation(words: Words) -> str:
    return words[-1] if words[-1] in GENERATIONS and len(words) > 2 else ""


def _by_ends(a: Words, b: Words) -> Fit:
    """Names with the same given name and surname: what stands between decides."""
    if not (_alike(a[-1], b[-1]) and (_alike(a[0], b[0]) or same_given(a[0], b[0]))):
        return Fit.NONE
    short, long = sorted((a[1:-1], b[1:-1]), key=len)
    if not _middles_agree(short, long):
        return Fit.CONTRADICTED
    if a[-1] == b[-1] and a[0] == b[0]:
        return Fit.SHORTENED
    return Fit.NEAR


def _middles_agree(short: Words, long: Words) -> bool:
    """Whether middle names may be the same: initials in their place, whole names in their order.

    A single W cannot be the second of H. W.: those who write initials write all of them, or the first.
    """
    if all(len(word) == 1 for word in short):
        return all(one[0] == other[0] for one, other in zip(short, long, strict=False))
    rest = iter(long)
    return all(any(_agrees(word, other) for other in rest) for word in short)


def _agrees(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return _alike(one, other)


def _by_words(a: Words, b: Words) -> Fit:
    """Names of which one's words are all in the other, initials included; of as many words in any order."""
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    sounds, others = _sounds(short), _sounds(long)
    if sounds is not None and others is not None and not sounds <= others:
        return Fit.NONE  # nearly all that are asked about: they have one word and a letter in common
    rest = dict(enumerate(long))
    places: list[int] = []
    whole = 0
    for word in short:
        at = next((n for n, w in rest.items() if len(word) > 1 and _alike(w, word)), None)
        whole += at is not None
        if at is None:
            initial = (n for n, w in rest.items() if (len(w) == 1 or len(word) == 1) and w[0] == word[0])
            at = next(initial, None)
        if at is None:
            return Fit.NONE
        places.append(at)
        del rest[at]
    if len(a) == len(b):
        return Fit.NEAR if whole == len(a) else Fit.WEAK if whole else Fit.NONE
    in_order = places == sorted(places)  # Muhammad Ali is not Ali Muhammad Khan
    return Fit.WEAK if whole and in_order else Fit.NONE


@functools.lru_cache(maxsize=1 << 18)
def _sounds(core: Words) -> frozenset[str] | None:
    """The words' sounds; None where one is an initial, which may stand for any word."""
    return frozenset(map(sound_of, core)) if all(len(word) > 1 for word in core) else None


def _by_slip(a: Words, b: Words) -> Fit:
    """Names of which only a surname differs, by one slip of the hand: "Rocha", "Roha"."""
    if a[0] != b[0] or a[-1][0] != b[-1][0] or min(map(len, (a[0], a[-1], b[-1]))) < SHORTEST_SLIP:
        return Fit.NONE  # Li Qian and Li Qiang
    if (
        not (a[-1].isascii() and b[-1].isascii())
        or DamerauLevenshtein.distance(a[-1], b[-1], score_cutoff=1) > 1
    ):
        return Fit.NONE
    if _is_derived(spelt(a[-1]), spelt(b[-1])):
        return Fit.NONE
    short, long = sorted((a[1:-1], b[1:-1]), key=len)
    return Fit.WEAK if _middles_agree(short, long) else Fit.NONE


@functools.lru_cache(maxsize=1 << 18)
def _alike(one: str, other: str) -> bool:
    """Whether two words are one, or two spellings of one; letters that only look alike are others."""
    if one == other:
        return True
    if min(len(one), len(other)) >= SHORTEST_SPELT and spelt(one) == spelt(other):
        return True
    if min(len(one), len(other)) < _SHORTEST_RESPELT or sound_of(one) != sound_of(other):
        return False
    a, b = spelt(one), spelt(other)
    if {a[-1], b[-1]} == {"a", "o"} or _is_derived(a, b):
        return False  # Maria and Mario
    most = 1 if min(len(one), len(other)) < 8 else 2
    return DamerauLevenshtein.distance(a, b, score_cutoff=most) <= most


def _is_derived(one: str, other: str) -> bool:
    """Whether a name is made of another: Daniel and Daniela, Ivanov and Ivanova, Hassan and Hassani."""
    return any(f"{one}{end}" == other or f"{other}{end}" == one for end in "ai")


# --- where to look -------------------------------------------------------------------------------------


def keys_of(words: Words) -> Iterator[str]:
    """Keys of a full name: every two names that fit (`Fit.WEAK` and better) have one in common.

    A key is a word's beginning and another word's first letter, both by their most usual form: two names
    that fit share one word, perhaps spelt otherwise, and the letter of another.
    """
    core = core_of(words)
    letters = [_letters(word) for word in core]
    for at, word in enumerate(core):
        if len(word) > 1:
            for other, initials in enumerate(letters):
                if other != at:
                    yield from (f"{head} {letter}" for head in _heads(word) for letter in initials)


def all_keys(names: Sequence[Words]) -> list[str]:
    """The keys of several names, each once and in order, those of their looks included."""
    return sorted({key for words in names for form in {words, look_of(words)} for key in keys_of(form)})


@functools.lru_cache(maxsize=1 << 18)
def _heads(word: str) -> tuple[str, ...]:
    """What is left of a word when it is spelt otherwise or shortened; words that are alike share one."""
    usual = _USUAL.get(word, word)
    short, sound = spelt(usual), f"{sound_of(usual)}*"
    if len(usual) < _SHORTEST_RESPELT:
        return (short,)
    return (sound,) if len(short) >= _SHORTEST_RESPELT else (sound, short)


@functools.lru_cache(maxsize=1 << 18)
def heads_of(word: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The heads of a word in keys, and what every word that is alike has in common with it.

    That is its own spelling or sound, or the most usual of the forms of a given name.
    """
    heads, usual = _heads(word), _USUAL.get(word)
    if usual is None:
        return heads, heads
    own = (spelt(word), f"{sound_of(word)}*") if len(word) >= _SHORTEST_RESPELT else (spelt(word),)
    return heads, tuple(dict.fromkeys((*heads, *own, f"{usual}!")))


def _letters(word: str) -> frozenset[str]:
    usual = _USUAL.get(word, word)
    return frozenset((word[0], usual[0], sound_of(word)[0]))


def _usual_forms() -> dict[str, str]:
    """Each given name that has short forms, to the first of all those that are connected with it."""
    out: dict[str, str] = {}
    for group in GROUPS:
        names = group.split()
        known = {out[name] for name in names if name in out}
        first = min(known | set(names))
        out.update((name, first) for name, usual in list(out.items()) if usual in known)
        out.update((name, first) for name in names)
    return out


_USUAL: Final = _usual_forms()
