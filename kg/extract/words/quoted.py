"""Which nodes of a sentence stand between quotation marks."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes

OPENING, CLOSING = frozenset('"“«„'), frozenset('"”»“')


def quoted_nodes(nodes: Nodes) -> frozenset[int]:
    """The nodes between quotation marks, when four words or more stand there."""
    out: set[int] = set()
    begin: int | None = None
    for at, node in enumerate(nodes):
        if begin is None and node.low in OPENING:
            begin = at
        elif begin is not None and node.low in CLOSING:
            if at - begin > 4:
                out.update(range(begin, at))
            begin = None
    if begin is not None:
        out.update(range(begin, len(nodes)))
    return frozenset(out)
