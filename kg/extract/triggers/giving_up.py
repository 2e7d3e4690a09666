"""Verbs of ending whose object is a plan and no measure: "scrapped plans to send aid"."""

from __future__ import annotations

from itertools import pairwise

from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.model import Plover

ENDS = frozenset({".", ";"})
"""Marks that end what is said of a verb."""

UNDOING = frozenset({Plover.SANCTION, Plover.CONCEDE, Plover.AID})
"""Types of measures whose verbs end, stop or drop something."""

PLANS = 3
"""Nodes behind a verb of giving up among which "plans to" stands."""


def gives_up(nodes: Nodes, first: int, last: int, language: Language) -> bool:
    """ "scrapped plans to send aid", "was due to send aid but cancelled", "ended up sending it": no sanction.

    What was planned is told by its own words, and nothing else was suspended or ended.
    """
    behind = nodes.lows[last : last + PLANS]
    if not behind:
        return False
    if behind[0] in language.words.verb.particles:
        return behind[-1] != behind[0] and behind[1].endswith(language.gerund)
    words = language.words.status
    if behind[0] in ENDS:
        return nodes[first - 1].low in words.buts
    to = language.words.clause.infinitives
    return any(a in words.papers and b in to for a, b in pairwise(behind))
