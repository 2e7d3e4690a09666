"""When was what an anniversary is of: "the second anniversary of the accord that X signed"."""

from __future__ import annotations

from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling
from kg.extract.triggers.triggers import Trigger
from kg.language.pack import Language
from kg.model import Kind, PartialDate

REACH = 12
"""Nodes from the anniversary to what it is of: "anniversary of the accord that the two signed"."""

NUMBERED = 3
"""Nodes beside the anniversary among which the number of its years stands."""


def years_on(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """What an anniversary is of was so many years before it; without a number it was on no day."""
    pack, lows, today = passage.language, passage.nodes.lows, telling.article.day
    if today is None or draft.kind is Kind.CEREMONY or pack.anniversaries.isdisjoint(passage.nodes.words):
        return
    at = _of_which(passage, trigger)
    if at is None or (draft.start is not None and draft.start.year < today.year):
        return
    near = lows[at + 1 : at + 1 + NUMBERED] if pack.nouns_after else lows[max(0, at - NUMBERED) : at]
    years = next((y for y in (_number(low, pack) for low in near) if y), None)
    year = draft.start.year if draft.start is not None else today.year
    draft.start, draft.end, draft.said = PartialDate(year - years) if years else None, None, None
    draft.vague = draft.vague or years is None


def _of_which(passage: Passage, trigger: Trigger) -> int | None:
    """The node of the anniversary that is of what a trigger tells, with no comma between."""
    pack, lows = passage.language, passage.nodes.lows
    for at in range(trigger.first - 1, max(-1, trigger.first - REACH), -1):
        joint = lows[at] in pack.words.clause.joints and not passage.nodes[at + 1].actor
        if lows[at] == "," or joint:
            return None
        if lows[at] in pack.anniversaries:
            return at if pack.nouns_after or lows[at + 1] in pack.of_words else None
    return None


def _number(low: str, pack: Language) -> int | None:
    """ "10th", "tenth", "ke-10", "dua": how many years."""
    counted = pack.words.name.ordinals.get(low, low).removeprefix("ke-").rstrip("stndrh")
    return int(counted) if counted.isdecimal() else pack.numbers.get(low)
