"""Whether the day of one clause is of both: "On Monday X did this, while Y did that", "and Y later did"."""

from __future__ import annotations

from kg.document import DateMention
from kg.extract.clauses.clauses import clause
from kg.extract.days.days_apart import OPENS
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind

MAIN = 40
"""Nodes before "as X began a visit" in which the day of the main clause stands."""


def while_another(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """ "On Monday X did this, while Y did that": the day that the sentence opens with is of both."""
    units, whiles = passage.nodes, passage.language.words.time.whiles
    first, _ = clause(units, trigger, passage.language)
    whens = passage.language.words.time.whens
    if first > 1 and trigger.frame.kind is Kind.VISIT and units[first - 1].low in whens:
        days = [
            n.date
            for n in units[max(0, first - MAIN) : first - 1]
            if n.date is not None and n.date.start.day is not None
        ]
        return [d for d in days[-1:] if not d.behind]  # "agreed on Monday to talk, as X began a visit"
    if first < 2 or units[first - 1].low not in whiles or units[first - 2].low != ",":
        return []
    opening = next((n.date for n in units[:OPENS] if n.date is not None), None)
    return [opening] if opening is not None and not opening.behind else []


def later_on(passage: Passage, at: int, trigger: Trigger) -> bool:
    """ "are to sign on Saturday, and the two governments later agreed": behind that day; English."""
    words, units = passage.language.words, passage.nodes
    if passage.language.nouns_after or units[trigger.first - 1].low not in words.likewise.sequels:
        return False
    joint = next(
        (n for n in range(at + 1, trigger.first) if units[n].low in words.clause.joints), trigger.first
    )
    return any(n.actor for n in units[joint : trigger.first])
