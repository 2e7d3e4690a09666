"""Papers: agreed on in talks, initialled, signed, ratified; each step follows the one before."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kg.extract.days.partial_days import days_between
from kg.extract.drafts import Draft
from kg.extract.sequels.order import came_before, everybody, latest, parties
from kg.language.traits import Trait
from kg.model import Kind, Plover, Role, Status


def of_the_initialled(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """ "signed a treaty on Thursday. The text was initialled on February 21": by the same parties.

    Where those who put their initials are not told to act for a state, one party will do, weeks before.
    """
    if draft.kind is not Kind.SIGNING or draft.initialled:
        return None
    signing = parties(draft)
    texts = [(d, len(everybody(d) & signing)) for d in drafts if d.initialled and came_before(d, draft)]
    return latest((d for d, shared in texts if shared >= TWO or (shared and _weeks_before(d, draft))), draft)


def of_the_protocol(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """ "The presidents signed the treaty. The protocol had been signed on February 21": weeks before."""
    if draft.kind is not Kind.SIGNING or draft.initialled:
        return None
    signing = parties(draft)
    signed = (d for d in drafts if d.kind is Kind.SIGNING and parties(d) == signing and len(signing) == TWO)
    return latest((d for d in signed if came_before(d, draft) and _weeks_before(d, draft)), draft)


def _weeks_before(earlier: Draft, later: Draft) -> bool:
    one, other = earlier.start, later.start
    if one is None or other is None or one.day is None or other.day is None:
        return False
    return 0 < days_between(one, other) <= WEEKS


TWO = 2
"""Parties of a paper between two."""

WEEKS = 60
"""Most days between two steps of one paper."""


def of_the_talks(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """ "signed a peace accord on Monday, after five rounds of talks": of the talks between those who sign."""
    truce = Trait.TRUCE in draft.traits and draft.kind in (Kind.MEASURE, Kind.STATEMENT)
    if not (draft.kind is Kind.SIGNING or truce) or draft.status is Status.CANCELLED:
        return None
    talks = _of_the_same(draft, drafts, lambda d: _are_talks(d, draft))
    return talks or _of_the_same(draft, drafts, lambda d: _is_agreed(d, draft))


def _are_talks(draft: Draft, paper: Draft) -> bool:
    """Talks, a meeting that somebody brings about between others, or one days before, told with the paper."""
    told_with_it = draft.sentence == paper.sentence and draft.start not in (None, paper.start)
    meeting = draft.kind is Kind.MEETING and (told_with_it or bool(draft.entities(Role.MEDIATOR)))
    return draft.kind is Kind.NEGOTIATION or meeting


def _is_agreed(draft: Draft, paper: Draft) -> bool:
    """What several agree on, which is then signed: "completed negotiations on a deal"; no truce of old."""
    agreed = draft.plover is Plover.AGREE and draft.kind is Kind.STATEMENT and Trait.TRUCE not in draft.traits
    soon = draft.start is None or paper.start is None or paper.start.year - draft.start.year <= 1
    return agreed and soon and draft.start != paper.start and len(draft.states(Role.ACTOR)) > 1


def of_the_signed(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """ "The treaty was signed in 1996. Parliament ratified it in 2011": by one of those who signed.

    What is deposited had been ratified before: that is what it follows.
    """
    if Trait.RATIFIES not in draft.traits:
        return None
    by, before = everybody(draft), [d for d in drafts if came_before(d, draft)]
    ratified = [d for d in before if Trait.RATIFIES in d.traits and d.start != draft.start]
    signed = [d for d in before if d.kind is Kind.SIGNING and not d.initialled]
    for forerunners in (ratified, signed):
        shared = [(len(parties(d) & by), d) for d in forerunners]
        most = max((n for n, _ in shared), default=0)
        if most:
            return latest((d for n, d in shared if n == most), draft)
    return None


def _of_the_same(draft: Draft, drafts: Sequence[Draft], step: Callable[[Draft], bool]) -> Draft | None:
    """The last step of a kind that at least two of a paper's parties took before it."""
    signing = parties(draft)
    before = (d for d in drafts if step(d) and came_before(d, draft))
    return latest((d for d in before if len(everybody(d) & signing) >= TWO), draft)
