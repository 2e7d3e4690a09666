"""What stands before the noun of an event: how long it is, and that it is this year's."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.find.scene import GENITIVES
from kg.language.pack import Language


def before_its_length(nodes: Nodes, at: int, language: Language) -> int:
    """Before "three-day" in "at the end of a three-day summit"; `at` where nothing tells how long it was."""
    lows = nodes.lows
    if language.nouns_after or at < 1 or lows[at] not in language.durations:
        return at
    at -= 1
    while at > 0 and (lows[at] == "-" or lows[at].isdecimal() or lows[at] in language.numbers):
        at -= 1
    return at


def of_this_time(nodes: Nodes, first: int, language: Language) -> bool:
    """ "This year's summit": the one that is on, before the node `first`."""
    if first < 2 or nodes[first - 1].low not in GENITIVES or nodes[first - 2].date is None:
        return False
    return nodes[first - 2].text.lower().partition(" ")[0] in language.demonstratives
