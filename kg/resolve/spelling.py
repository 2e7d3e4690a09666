"""Words of people's names however they are spelt: from other scripts, in old and foreign ways."""

from __future__ import annotations

import functools
import re
from typing import Final

_SPELT: Final = tuple(
    (re.compile(written), usual)
    for written, usual in (
        (r"^gad+h?afi$", "kadafi"),  # in Libya a q is spoken so
        (r"^abd[ae]l", "abdul"),
        (r"^abd[aeu]([dnrstz])(?=\1)", "abdul"),  # Abdurrahman, Abdul Rahman
        (r"sch", "sh"),
        (r"dj", "j"),  # Djoko, Joko
        (r"tj", "c"),  # Tjokro, Cokro
        (r"ph", "f"),
        (r"ck|kh|q", "k"),  # Khalid, Kalid; Qadhafi, Khadafi
        (r"([tdg])h", r"\1"),
        (r"ks", "x"),  # Aleksandr, Alexandr
        (r"o[uoe]", "u"),  # Fouad, Fuad; Soekarno, Sukarno
        (r"ee|y|(?<=[ei])j(?=$|[^aeiou])", "i"),  # Zelenskyy, Zelenskiy; Sergej, Sergey
        (r"^w(?=[lj]|olod|ital|ikt|assil)", "v"),  # Wladimir, Wolodymyr
        (r"(.)\1+", r"\1"),
    )
)
"""What is written in more than one way, in this order, each with its usual form."""

_SILENT: Final = re.compile("[aeiouhw]")

SHORTEST_SPELT: Final = 4
"""Letters of a word of which another spelling is looked for: Li and Lee are two families."""


@functools.lru_cache(maxsize=1 << 18)
def spelt(word: str) -> str:
    """A word in its usual spelling, which is nobody's own.

    >>> [spelt(word) for word in ("fouad", "fuad", "shoukry", "shukri", "riyad", "riad", "lee", "li")]
    ['fuad', 'fuad', 'shukri', 'shukri', 'riad', 'riad', 'lee', 'li']
    """
    if len(word) >= SHORTEST_SPELT:
        for written, usual in _SPELT:
            word = written.sub(usual, word)
    return word


@functools.lru_cache(maxsize=1 << 18)
def sound_of(word: str) -> str:
    """The first letter and the consonants, by sound: what stays when a word is spelt otherwise.

    >>> [sound_of(word) for word in ("zelensky", "zelenskyy", "soekarno", "sukarno", "muhammad", "mohamed")]
    ['zlnsk', 'zlnsk', 'skrn', 'skrn', 'mmd', 'mmd']
    """
    usual = spelt(word)
    return usual[:1] + _SILENT.sub("", usual[1:])


LEADING: Final = frozenset(
    """sheikh sheik shaikh shaykh syekh syeikh prince princess pangeran king queen raja ratu sultan emir
    datuk dato datin tun daw haji hajah senator general jenderal admiral laksamana marshal colonel kolonel
    president presiden ayatollah cardinal kardinal pope paus justice judge professor ambassador kyai kiai
    he""".split()
)
"""Titles that are no part of a name where they lead it; elsewhere some are names: Soe Tun, Mervyn King."""

_DOUBLE: Final = frozenset(
    map(tuple, map(str.split, ("tan sri", "datuk seri", "dato seri", "dato sri", "senior general")))
)


def without_titles(words: tuple[str, ...]) -> tuple[str, ...]:
    """A name's words without the titles that lead it, if a whole name is left.

    >>> without_titles(("datuk", "seri", "anwar", "ibrahim")), without_titles(("king", "charles"))
    (('anwar', 'ibrahim'), ('king', 'charles'))
    """
    left = words
    while len(left) > 1:
        if left[:2] in _DOUBLE:
            left = left[2:]
        elif left[0] in LEADING:
            left = left[1:]
        else:
            break
    return left if len(left) > 1 else words
