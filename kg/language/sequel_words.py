"""The words that tell which event came of which: outcomes, rounds, return visits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SequelWords:
    """Words between an event and the one that it continues, and words that count rounds."""

    follows: tuple[str, ...]
    """Between a sequel and what came before: "grew out of", "tindak lanjut"."""
    leads: tuple[str, ...]
    """Between what came first and its sequel: "led to", "berujung pada"."""
    opens: tuple[str, ...]
    """Before a sequel whose forerunner was just told: "as a follow-up", "sebagai tindak lanjut"."""
    ordinals: Mapping[str, int]
    """Beside a noun, which of its series it is: second, kedua."""
    one_more: frozenset[str]
    """Beside a noun, one more of its series: next, berikutnya."""
    one_before: frozenset[str]
    """Beside a noun, one of its series before this: previous, sebelumnya."""
    last: frozenset[str]
    """Beside a noun, the last of its series: of those before this, or of all."""
    again: frozenset[str]
    """Behind a verb, one more time: again, lagi."""
    anew: frozenset[str]
    """The same right before a verb: kembali."""
    in_return: frozenset[str]
    """Beside a visit, that another is returned by it: return, balasan."""
    initialling: frozenset[str]
    """Verbs of putting initials to a text that is yet to be signed: initialled, diparaf."""
    after: tuple[str, ...]
    """Between two gatherings or papers, of which the second is told to have been first: following, menyusul."""
    resuming: frozenset[str] = frozenset()
    """Verbs by which talks begin or go on: "agreed to resume talks"."""
    of_talks: frozenset[str] = frozenset()
    """Before "talks" without an article, what kind they are: peace, further."""
