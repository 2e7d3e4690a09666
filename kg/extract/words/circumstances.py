"""Where it is told when or why something was done: "recalled its envoy despite", "... in the wake of"."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.language.pack import Language


def circumstance_behind(nodes: Nodes, first: int, last: int, language: Language) -> int:
    """The node from `first` on where a circumstance begins, which is of the past mostly; `last` for none.

    What stands behind "after", "following" or "ahead of" is another event, and no part of what is done.
    """
    words = language.words.clause
    if language.nouns_after:
        return last
    for at in range(first, min(last, len(nodes))):
        low = nodes[at].low
        if low in words.before_nouns:
            return at
        if low in words.circumstances and any(
            nodes.lows[at : at + len(phrase)] == phrase for phrase in words.circumstances[low]
        ):
            return at
    return last
