"""Plans that are things, and what is agreed or shown at an event, which is no plan to hold it."""

from __future__ import annotations

from collections.abc import Sequence, Set

from kg.extract.triggers.triggers import Trigger
from kg.find.scene import GENITIVES
from kg.language.pack import Language


def is_where(behind: Sequence[str], during: Set[str], language: Language) -> bool:
    """ "agreed at a summit to ...", "agreed during his visit": where they did so, next to the noun."""
    at = next((n for n in range(len(behind) - 1, -1, -1) if behind[n] in during), None)
    if at is None:
        return False
    leading = language.prepositions.keys() | language.words.clause.infinitives
    named = (low for low in behind[at + 1 :] if low and low not in GENITIVES)  # "at Thursday's talks"
    return all([low.isalpha() and low not in leading for low in named])


def without_papers(lows: Sequence[str], trigger: Trigger, language: Language) -> Sequence[str]:
    """ "unveiled a plan at the summit": a thing that is shown there, and no plan to hold it."""
    papers = language.words.status.papers
    if not trigger.noun or papers.isdisjoint(lows):
        return lows
    there = language.words.place.during | language.words.place.within
    shown = [low in papers and is_where(lows[n + 1 :], there, language) for n, low in enumerate(lows)]
    return tuple(["" if thing else low for thing, low in zip(shown, lows, strict=True)])
