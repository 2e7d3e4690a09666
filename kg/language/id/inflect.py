"""Indonesian verb forms from their roots: kecam, mengecam, dikecam."""

from __future__ import annotations

VOWELS = "aeiou"

SWALLOWED = {"p": "mem", "t": "men", "k": "meng", "s": "meny"}
"""Root consonants that meN- takes the place of, unless another consonant follows them (kritik, transfer)."""

KEPT = {
    **dict.fromkeys("lrwymn", "me"),
    **dict.fromkeys("bfvp", "mem"),
    **dict.fromkeys("dcjzts", "men"),
    **dict.fromkeys("aeioughk", "meng"),
}
"""What meN- becomes before a consonant or vowel that stays."""


def active(roots: str) -> str:
    """The meN- forms and the bare stems of `roots`, parted by `|`; only the first word of each changes.

    >>> active("kecam|jatuhkan sanksi")
    'mengecam|kecam|menjatuhkan sanksi|jatuhkan sanksi'
    """
    return "|".join(f"{_men(root)}|{root}" for root in _listed(roots))


def men(roots: str) -> str:
    """The meN- forms alone, of roots whose bare stem is a word of its own (tentang, undang, bebas)."""
    return "|".join(_men(root) for root in _listed(roots))


def passive(roots: str) -> str:
    """The di- forms of `roots`, parted by `|`."""
    return "|".join(f"di{root}" for root in _listed(roots))


def either(first: str, second: str) -> str:
    """All combinations of a word of `first` with words of `second`: either("tak", "mau|akan")."""
    return "|".join(f"{one} {two}" for one in _listed(first) for two in _listed(second))


def listed(words: str) -> str:
    """The words of a block parted by spaces, as the tables write alternatives: parted by `|`."""
    return "|".join(words.split())


def _listed(roots: str) -> list[str]:
    return [" ".join(root.split()) for root in roots.split("|") if root.strip()]


def _men(root: str) -> str:
    first, second = root[0], root[1:2]
    causative = (
        root.startswith("per") and root[3:4] not in VOWELS
    )  # perluas, memperluas; but perintah, memerintah
    if first in SWALLOWED and second in VOWELS and not causative:
        return SWALLOWED[first] + root[1:]
    return KEPT[first] + root
