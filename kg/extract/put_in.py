"""Insertions between a subject and its verb in which somebody else reads out what is said."""

from __future__ import annotations

from kg.extract.nodes import Nodes
from kg.language.pack import Language

PUT_IN = 6
"""Most nodes from the comma that opens an insertion to the relative clause in it."""


def put_in(nodes: Nodes, first: int, language: Language) -> int | None:
    """ "AS dan Jerman, lewat pernyataan yang dibacakan X, menawarkan": the comma that opens it."""
    if first == 0 or nodes[first - 1].low not in language.relatives:
        return None
    for at in range(first - 2, max(0, first - PUT_IN), -1):
        if nodes[at].low == ",":
            return at if nodes[at + 1].low in language.words.name.through else None
        if nodes[at].actor:
            return None
    return None
