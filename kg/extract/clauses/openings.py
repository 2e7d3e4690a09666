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
    words = language.words
    leads = words.clause.subordinators | words.clause.causes
    for at, low in enumerate(nodes.lows[: COUNTED + 1]):
        if low in leads:
            return at if at == 0 or low in words.clause.subjectless else None
        time = words.time.counting | words.time.spans | words.time.days | language.numbers.keys()
        if nodes[at].date is None and low not in time and not low.isdecimal():
            return None
    return None
