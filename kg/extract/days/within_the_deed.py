"""Days of what others did, told within what a statement is about; Indonesian."""

from __future__ import annotations

from collections.abc import Sequence

from kg.language.pack import Language

INCLUDED = 8
"""Most words from "termasuk" to the day of what it adds: "termasuk serangan pada 3 Mei"."""

DONE = 12
"""Most words from a deed to the pronoun behind it, and from there to its day."""


def of_a_part(lows: Sequence[str], at: int, language: Language) -> bool:
    """ "mengecam serangan X, termasuk serangan pada 3 Mei": the day of that attack alone."""
    if not language.nouns_after:
        return False
    deeds = language.words.time.deeds
    for n in range(at - 1, max(0, at - INCLUDED) - 1, -1):
        if lows[n] in (",", ".", ";"):
            return False
        if language.prepositions.get(lows[n]) == "including":
            return not deeds.isdisjoint(lows[n + 1 : at])
    return False


def of_a_deed_that(lows: Sequence[str], at: int, language: Language) -> bool:
    """ "mengecam serangan Chad yang dilakukan di Mali pada 3 Mei": when it was carried out."""
    if not language.nouns_after or language.words.time.deeds.isdisjoint(lows):
        return False
    relatives, ends = language.relatives, (",", ".", ";")
    for n in range(at - 1, max(0, at - DONE) - 1, -1):
        if lows[n] in ends or lows[n] in language.sayings:
            return False
        if lows[n] in relatives:
            before = lows[max(0, n - DONE) : n]
            closed = max((k + 1 for k, low in enumerate(before) if low in ends), default=0)
            return not language.words.time.deeds.isdisjoint(before[closed:])
    return False
