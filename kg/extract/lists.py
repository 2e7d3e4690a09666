"""Where a list ends that a preposition leads, so that no part of it is taken for a subject."""

from __future__ import annotations

from kg.extract.nodes import Nodes
from kg.language.pack import Language


def list_closed(nodes: Nodes, comma: int, at: int, language: Language) -> int | None:
    """ "Dalam kunjungan ke Chad, Mali, dan Niger, ia ...": the comma that closes what "ke" leads."""
    end, joined = at, False
    while nodes[comma - 1].actor and end < len(nodes) - 1:
        if not nodes[end].actor and nodes[end].low not in language.coordinators:
            return None
        if joined and nodes[end].low == ",":
            return end
        joined = joined or (nodes[end].low in language.coordinators and nodes[end].low != ",")
        end += 1
    return None
