"""Plans that are things, and what is agreed or shown at an event, which is no plan to hold it."""

from __future__ import annotations

from collections.abc import Sequence, Set

from kg.extract.triggers.triggers import Trigger
from kg.find.scene import GENITIVES
from kg.language.pack import Language


def is_where(behind: Sequence[str], during: Set[str], language: Language) -> bool:
    """ "agreed at a summit to ...", "agreed during his visit": where they did so, next to the noun.

    So is it in "agreed to reopen the border at a meeting", not in "agreed to discuss it at a meeting".
    """
    if not language.words.status.done_there.isdisjoint(behind):
        return False
    at = next((n for n in range(len(behind) - 1, -1, -1) if behind[n] in during), None)
    if at is None:
        return False
    leading = language.prepositions.keys() | language.words.clause.infinitives
    named = (low for low in behind[at + 1 :] if low and low not in GENITIVES)  # "at Thursday's talks"
    return all([low.isalpha() and low not in leading for low in named])


def without_papers(lows: Sequence[str], trigger: Trigger, language: Language) -> Sequence[str]:
    """ "unveiled a plan at the summit": a thing that is shown there, and no plan to hold it."""
    if trigger.passive:
        return _without_what_undergoes(lows, language)
    papers = language.words.status.papers
    if not trigger.noun or papers.isdisjoint(lows):
        return lows
    there = language.words.place.during | language.words.place.within
    shown = [low in papers and is_where(lows[n + 1 :], there, language) for n, low in enumerate(lows)]
    return tuple(["" if thing else low for thing, low in zip(shown, lows, strict=True)])


def _without_what_undergoes(lows: Sequence[str], language: Language) -> Sequence[str]:
    """ "The plan has been rejected", "the proposed sale was condemned": a plan may undergo a verb.

    Only behind "will" or "to" is it to undergo that.
    """
    finite = len(lows)
    while finite > 0 and (
        lows[finite - 1] in language.passive_auxiliaries or _by_the_way(lows, finite - 1, language)
    ):
        finite -= 1
    ahead = (language.plans & language.auxiliaries) | language.words.clause.infinitives
    if language.nouns_after or finite == len(lows) or language.plans.isdisjoint(lows[:finite]):
        return lows
    last = max(n for n in range(finite) if lows[n] in language.plans)
    if last == finite - 1 and lows[last] not in language.words.status.papers:
        return lows  # "is expected to be", "was planned, held and praised"
    if not ahead.isdisjoint(lows[:finite]):
        return lows
    return tuple(["" if n < finite and low in language.plans else low for n, low in enumerate(lows)])


def _by_the_way(lows: Sequence[str], at: int, language: Language) -> bool:
    """ "has been widely rejected": adverbs and "has" beside the auxiliary."""
    return lows[at].endswith(language.adverbial) or lows[at] in language.words.verb.perfects
