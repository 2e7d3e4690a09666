"""Days of what others did, told within what a statement is about; Indonesian."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.words.verbal import looks_verbal
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


def of_what_befell(lows: Sequence[str], at: int, language: Language) -> bool:
    """ "menyalurkan bantuan kepada warga Fiji yang terdampak gempa pada 28 Maret": when the earth shook."""
    befalling = language.words.time.befalling
    for n in range(at - 1, max(0, at - DONE) - 1, -1):
        if lows[n] in (",", ".", ";") or lows[n] in language.sayings:
            return False
        if lows[n] in language.relatives:
            verb = next((low for low in lows[n + 1 : at] if low not in language.auxiliaries), "")
            return verb in befalling
    return False


def of_a_deed_there(lows: Sequence[str], at: int, language: Language) -> bool:
    """ "mengutuk serangan bom di Kabul pada Senin": the day of the attack, whose place it stands behind.

    Not so in "mengutuk serangan itu di Kabul pada Senin", nor in a speech or to the press there, nor of what
    somebody is to do about it: "menyerukan Israel menghentikan serangan di Gaza pada Senin".
    """
    deeds, words = language.words.time.deeds, language.words
    if not language.nouns_after or deeds.isdisjoint(lows):
        return False
    apart = {",", ".", ";", '"'} | language.relatives | language.complementizers | language.demonstratives
    apart |= words.place.speeches | words.statement.papers | words.clause.joints | language.sayings
    placed = False
    for n in range(at - 1, max(0, at - DONE) - 1, -1):
        if lows[n] in deeds:
            return placed and n > 0 and not _is_asked_for(lows, n, language)
        if lows[n] in apart or looks_verbal(lows[n], language):
            return False
        placed = placed or lows[n] in language.locatives
    return False


def _is_asked_for(lows: Sequence[str], deed: int, language: Language) -> bool:
    """Whether the verb before a deed is itself behind another: "meminta Chad menghentikan serangan"."""
    begin = max((n + 1 for n in range(deed) if lows[n] == ","), default=0)
    led = looks_verbal(lows[deed - 1], language)
    return led and any(looks_verbal(low, language) for low in lows[begin : deed - 1])
