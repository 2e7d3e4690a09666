"""What was agreed at a gathering, or by it, is no plan of the gathering."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.extract.status.awaited import is_awaited
from kg.extract.status.things_planned import is_where
from kg.extract.triggers.triggers import Trigger
from kg.language.pack import Language


def without_what_was_agreed(before: Sequence[str], trigger: Trigger, language: Language) -> Sequence[str]:
    """ "The talks were agreed upon during a visit": what was agreed on at an event is no plan of it."""
    during = language.words.place.during | language.words.place.within
    if language.nouns_after or not trigger.noun or language.words.status.agreed.isdisjoint(before):
        return before
    for at, (one, two) in enumerate(pairwise(("", *before))):
        if two not in language.words.status.agreed or is_awaited(before, at - 1, language):
            continue
        done = one in language.passive_auxiliaries and not during.isdisjoint(before[at + 1 :])
        if done or is_where(before[at + 1 :], during, language):
            return tuple("" if n == at else low for n, low in enumerate(before))
    return before


def without_what_it_agrees(after: Sequence[str], language: Language) -> Sequence[str]:
    """ "The summit in Lome agreed on sanctions", "agreed to meet again": what it agrees it has been held for.

    "Talks agreed between Togo and Chad", "talks agreed for Monday" are yet to be held.
    """
    agreeing = language.words.status.agreeing
    if agreeing.isdisjoint(after):
        return after
    return tuple(
        [
            "" if low in agreeing and _agrees_on(after[at + 1 : at + 3], language) else low
            for at, low in enumerate(after)
        ]
    )


def _agrees_on(behind: Sequence[str], language: Language) -> bool:
    """Whether words behind "agreed" lead what is agreed: "on sanctions", "to", "that", "a", a noun."""
    if len(behind) < 2:
        return False
    slot = language.prepositions.get(behind[0])
    leads = language.words.clause.infinitives | language.complementizers
    thing = slot == "about" and behind[1] != ""  # no day: "talks agreed on Friday"
    return behind[0] in leads or thing or (slot is None and behind[0].isalpha())
