"""What a gathering is called in quotation marks: "a seminar titled "Peace for Chad" in Lima"."""

from __future__ import annotations

from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.quoted import CLOSING, OPENING
from kg.model import Kind
from kg.records import replace

TITLED = (Kind.CONFERENCE, Kind.SUMMIT)
"""Kinds of what has a title."""

LONGEST = 16
"""Most nodes of a title."""


def past_its_title(passage: Passage, trigger: Trigger) -> Trigger:
    """The noun with the title behind it: whom it names is not there, and "in Lima" stands right behind."""
    nodes, last = passage.nodes, trigger.last
    if not trigger.noun or not trigger.first or trigger.frame.kind not in TITLED:
        return trigger
    if OPENING.isdisjoint(nodes.words):
        return trigger
    titled = " ".join(passage.language.themes).split()
    begin = next((n for n in range(last, min(last + LED, len(nodes))) if nodes[n].low in OPENING), None)
    if begin is None or any(nodes[n].low not in titled for n in range(last, begin)):
        return trigger
    inside = range(begin + 2, min(begin + LONGEST, len(nodes)))
    end = next((n for n in inside if nodes[n].low in CLOSING), None)
    return trigger if end is None else replace(trigger, last=end + 1)


LED = 4
"""Nodes from the noun to its title: "under the theme"."""
