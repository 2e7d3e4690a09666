"""The two whom an article names together again and again."""

from __future__ import annotations

from kg.link.walk import Walk
from kg.model import EntityKey


def most_together(walk: Walk) -> list[EntityKey]:
    """ "The sides signed a protocol": the two that the article names together more than any others."""
    ranked = walk.beside.most_common(2)
    clear = bool(ranked) and (len(ranked) == 1 or ranked[0][1] > ranked[1][1])
    ours = clear and (ranked[0][1] > 1 or ranked[0][0] >= {*walk.countries})
    return sorted(ranked[0][0]) if ours else []


def often_together(walk: Walk) -> list[EntityKey]:
    """Two named together again and again, where no other two are in the last sentence or more than once."""
    (pair, times), *others = walk.beside.most_common(2) or [(frozenset(), 0)]
    once = not others or others[0][1] == 1
    return sorted(pair) if times >= OFTEN and once and walk.gathered_number < walk.number - 1 else []


OFTEN = 4
"""Sentences that name the two of whom an article is."""
