"""What was agreed at a gathering, or by it, is no plan of the gathering."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.extract.status.awaited import is_awaited
from kg.extract.status.things_planned import is_where
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.verbal import looks_verbal
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

    "Talks agreed between Togo and Chad", "talks agreed for Monday" are yet to be held. So a summit that
    "approved the plan": the plan is what it approved.
    """
    after = _up_to_its_object(after, language)
    agreeing = language.words.status.agreeing
    if agreeing.isdisjoint(after):
        return after
    return tuple(
        [
            "" if low in agreeing and _agrees_on(after[at + 1 : at + 3], language) else low
            for at, low in enumerate(after)
        ]
    )


def _up_to_its_object(after: Sequence[str], language: Language) -> Sequence[str]:
    """The words up to a verb of the gathering with an object: "last month approved the plan"; English."""
    if language.nouns_after:
        return after
    things = language.determiners | language.words.clause.indefinite
    for at, low in enumerate(after[:-1]):
        if low in language.plans or low in {",", ";", *language.relatives, *language.auxiliaries}:
            return after
        if len(low) > len("fled") and low.endswith(language.past) and after[at + 1] in things:
            return after[: at + 1]
    return after


def without_what_is_promised(
    before: Sequence[str], after: Sequence[str], trigger: Trigger, language: Language
) -> Sequence[str]:
    """ "Dalam pertemuan dengan X, Y berjanji akan membuka kantor": promised, no plan of the talks."""
    led = language.nouns_after and trigger.noun and not language.words.place.during.isdisjoint(before[-LED:])
    if not led:
        return after
    words = language.words.status
    spoken = language.sayings | words.deciding
    ends = (
        n
        for n, low in enumerate(after)
        if low in words.agreed or (low in spoken and looks_verbal(low, language))
    )
    return after[: next(ends, len(after))]


LED = 3
"""Words before a noun among which "during" leads it: "dalam sebuah pertemuan"."""


def _agrees_on(behind: Sequence[str], language: Language) -> bool:
    """Whether words behind "agreed" lead what is agreed: "on sanctions", "to", "that", "a", a noun."""
    if len(behind) < 2:
        return False
    slot = language.prepositions.get(behind[0])
    leads = language.words.clause.infinitives | language.complementizers
    thing = slot == "about" and behind[1] != ""  # no day: "talks agreed on Friday"
    return behind[0] in leads or thing or (slot is None and behind[0].isalpha())
