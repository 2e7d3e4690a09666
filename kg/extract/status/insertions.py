"""Words put in between an auxiliary and its verb: "will, as expected, meet", "will not, after all, come"."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

REACH = 8
"""Most nodes from the comma that opens an insertion to the one before the verb."""

LED = 2
"""Words before an insertion that say whether the act is planned or denied: "will not"."""


def led_over(nodes: Nodes, verb: int, language: Language) -> tuple[str, ...]:
    """The auxiliary of a plan before an insertion, and what of the insertion calls it off; else nothing.

    "X will not, after all, come to Lima": ("will", "not", "after", "all").
    """
    if language.nouns_after or verb < LED + 2 or nodes[verb - 1].low != ",":
        return ()
    lows = nodes.lows
    opened = next((n for n in range(verb - 2, max(LED, verb - REACH) - 1, -1) if lows[n] == ","), 0)
    if not opened or lows[opened - 1] not in language.auxiliaries | language.negations:
        return ()
    inside = lows[opened + 1 : verb - 1]
    if inside not in language.words.status.after_all and lows[opened - 1] not in language.plans:
        return ()
    return (*lows[opened - LED : opened], *(inside if inside in language.words.status.after_all else ()))
