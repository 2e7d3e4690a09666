"""The conjunction that opens a sentence, past the time that is counted before it; Indonesian."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

COUNTED = 4
"""Most nodes of such a time: "hanya dua hari setelah", "tak sampai 24 jam setelah"."""


def opening_conjunction(nodes: Nodes, language: Language) -> int | None:
    """Where the conjunction stands that opens the sentence; None where it opens with something else.

    0 of "Setelah menemui X, Y ...", 1 of "Sehari setelah menemui X, Y ...", 3 of "Hanya tiga jam setelah".
    """
    clause = language.words.clause
    for at, low in enumerate(nodes.lows[: COUNTED + 1]):
        if low in clause.subordinators or low in clause.causes:
            return at if at == 0 or low in clause.subjectless else None
        if nodes[at].date is None and not _counts_time(low, language):
            return None
    return None


def _counts_time(low: str, language: Language) -> bool:
    """Whether a word is one of those that tell how long: "hanya tiga jam"."""
    time = language.words.time
    counts = low in time.counting or low in time.spans or low in time.days
    return counts or low in language.numbers or low.isdecimal()
