"""What was once planned elsewhere or for another day, and came about after all; Indonesian.

"Pertemuan X dan Y, yang semula dijadwalkan pada Januari di Doha, akhirnya berlangsung di Muscat pada Rabu".
"""

from __future__ import annotations

from itertools import pairwise

from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

BEHIND = 24
"""Nodes behind an event's noun among which it is told to have come about."""


def came_about(nodes: Nodes, trigger: Trigger, language: Language) -> int | None:
    """The node of "akhirnya" before the verb of holding it, behind the noun of what was planned before."""
    words = language.words
    behind = nodes.lows[trigger.last : trigger.last + BEHIND]
    if not trigger.noun or not language.nouns_after or words.status.in_the_end.isdisjoint(behind):
        return None
    held = words.place.happening | words.verb.light_passives
    found = (n for n, (a, b) in enumerate(pairwise(behind)) if a in words.status.in_the_end and b in held)
    at = next(found, None)
    once = words.status.formerly | words.status.supposed
    return trigger.last + at if at is not None and not once.isdisjoint(behind[:at]) else None


def as_once_planned(nodes: Nodes, trigger: Trigger, at: int, language: Language) -> bool:
    """Whether the day or place at a node is only of the plan: "semula dijadwalkan pada Januari"."""
    then = came_about(nodes, trigger, language) if at > trigger.last else None
    if then is None or at >= then:
        return False
    once = language.words.status.formerly | language.words.status.supposed
    return not once.isdisjoint(nodes.lows[trigger.last : at])
