"""How likely a word is to stand in the name of a person, an organisation or a place, whatever the sentence.

Learnt by `bench/train_priors.py` from what words stand beside in very much text (word vectors), for some
half a million words of many languages; `docs/model-card.md` tells more. A word is found by its checksum, so
that the table costs no start: nothing is made of its words.
"""

from __future__ import annotations

import functools
from array import array
from bisect import bisect_left
from pathlib import Path
from zipfile import BadZipFile
from zlib import crc32

from kg.errors import ReferenceDataError

KINDS = ("PER", "ORG", "LOC")
"""Kinds of names, in the order of a word's levels."""

EDGES = (0.05, 0.2, 0.4, 0.6, 0.8, 0.95)
"""Probabilities that part the levels 0 to 6."""

LEVELS = len(EDGES) + 1
FILE = Path(__file__).with_name("weights") / "priors.npz"


class NamePriors:
    """For each word its level of probability for each of `KINDS`: 0 (hardly) to 6 (nearly always)."""

    def __init__(self, checksums: array[int], codes: array[int]) -> None:
        """`checksums`, ascending, are those of the words; `codes` their levels as one number (`code_of`)."""
        self._checksums, self._codes = checksums, codes

    @property
    def fingerprint(self) -> int:
        """By which a model tells that it was trained with these priors: 32 bits."""
        return crc32(self._codes.tobytes(), crc32(self._checksums.tobytes()))

    def levels(self, word: str) -> tuple[int, ...] | None:
        """Its levels by `KINDS`, as it is written, else in lower case or with a capital; None if not known.

        One in some three thousand unknown words has the checksum of a known one, and its levels.
        """
        low = word.lower()
        for form in (word, low, low.capitalize()):
            wanted = checksum(form)
            at = bisect_left(self._checksums, wanted)
            if at < len(self._checksums) and self._checksums[at] == wanted:
                return levels_of(self._codes[at])
        return None


def checksum(word: str) -> int:
    """By which a word is found: 32 bits."""
    return crc32(word.encode("utf-8", "replace"))


def code_of(levels: tuple[int, ...]) -> int:
    """Levels as one number."""
    return functools.reduce(lambda code, level: code * LEVELS + level, levels, 0)


def levels_of(code: int) -> tuple[int, ...]:
    """The levels of a number that `code_of` made."""
    rest, place = divmod(code, LEVELS)
    return (*divmod(rest, LEVELS), place)


@functools.cache
def name_priors(path: Path = FILE) -> NamePriors:
    """The table of the package. Raises `ReferenceDataError` when it is missing or malformed."""
    import numpy as np

    try:
        with np.load(path, allow_pickle=False) as file:
            steps, codes = file["steps"], file["codes"]
        if len(steps) != len(codes):
            raise ValueError("words and levels differ in number")
    except (OSError, EOFError, KeyError, ValueError, BadZipFile) as error:
        raise ReferenceDataError(
            f"name priors {path.name} cannot be read: {error}; install the package again"
        ) from error
    return NamePriors(
        array("I", np.cumsum(steps, dtype=np.uint32).tobytes()), array("H", codes.astype(np.uint16).tobytes())
    )


OFTEN = 4
"""From which level on a word that is a verb or a common noun too is somebody's name: Mark, Grant, Levy."""


def often_a_persons(word: str) -> bool:
    """Whether a word stands in names of people so often that it may be one though it means something, too."""
    levels = name_priors().levels(word)
    return levels is not None and levels[0] >= OFTEN
