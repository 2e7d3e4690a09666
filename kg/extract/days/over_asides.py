"""The day that opens a sentence, for a verb that stands behind an aside."""

from __future__ import annotations

from typing import Final

from kg.document import DateMention
from kg.extract.passage import Passage
from kg.extract.slots import Arguments
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

OPENING: Final = 3
"""Nodes of a sentence among which the day that opens it stands: "on May 3", "Pada Rabu"."""

DOER: Final = 8
"""Most nodes from that day to the comma behind the subject: "the foreign ministers of Chad and Mali,"."""


def over_the_aside(passage: Passage, trigger: Trigger, found: Arguments) -> list[DateMention]:
    """ "On May 3 Obote, who leads the delegation, condemned Mali": the day before the subject is the verb's.

    So it is that of "after meeting Y" between the two, and not that of "who met Y".
    """
    nodes, pack = passage.nodes, passage.language
    at = next((n for n in range(min(OPENING, len(nodes))) if nodes[n].date is not None), None)
    if trigger.noun or at is None or not _opens(nodes, at, pack):
        return []
    begin = at + 1 + (nodes.lows[at + 1 : at + 2] == (",",))
    comma = next((n for n in range(begin, min(begin + DOER, trigger.first)) if nodes[n].low == ","), None)
    day = nodes[at].date
    if comma is None or day is None:
        return []
    named = {n.phrase.entity for n in nodes[begin:comma] if n.phrase is not None}
    doers = found.slots.get("object" if trigger.passive else "subject", ())
    told = any(p.entity in named for p in doers)
    return [day] if told and _is_beside(nodes, comma + 1, trigger, pack) else []


def _opens(nodes: Nodes, at: int, pack: Language) -> bool:
    """Whether the day at a node is when something was: "on May 3", not "since May 3" or "a day after"."""
    day = nodes[at].date
    if day is None or day.behind:
        return False
    led = nodes[at - 1].low if at else ""
    return not led or pack.prepositions.get(led) in ("at", "about") or led in pack.determiners


def _is_beside(nodes: Nodes, aside: int, trigger: Trigger, pack: Language) -> bool:
    """Whether a verb goes on behind the aside that begins at a node, or tells in it what came before."""
    back = trigger.first - 1
    while back > aside and pack.before_verbs(nodes[back].low):
        back -= 1
    if back > aside and nodes[back].low == ",":
        return True
    led = nodes[aside].low in pack.words.clause.subordinators
    return led and "," not in nodes.lows[aside : trigger.first]
