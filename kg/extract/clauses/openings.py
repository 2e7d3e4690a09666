"""The conjunction that opens a sentence, past the day or the time told before it; Indonesian."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.language.pack import Language


def opens_with_a_means(nodes: Nodes, language: Language) -> bool:
    """ "Selain mengecam X, Chad ...", "Dengan mengusir X, Chad ...": a verb whose subject stands behind."""
    words = language.words
    return language.nouns_after and nodes[0].low in words.group.besides | words.clause.means


COUNTED = 4
"""Most nodes of such a time: "hanya dua hari setelah", "tak sampai 24 jam setelah"."""


def opening_conjunction(nodes: Nodes, language: Language) -> int | None:
    """Where the conjunction stands that opens the sentence; None where it opens with something else.

    0 of "Setelah menemui X, Y ...", 1 of "Sehari setelah menemui X, Y ...", 3 of "Hanya tiga jam setelah",
    and 3 of "Pada 3 Mei, setelah menemui X, Y ...".
    """
    clause = language.words.clause
    for at, low in enumerate(nodes.lows[: COUNTED + 1]):
        if low in clause.subordinators or low in clause.causes:
            return at if at == 0 or low in clause.subjectless else None
        if nodes[at].date is None and not (_counts_time(low, language) or _tells_a_day(nodes, at, language)):
            return None
    return None


def _tells_a_day(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a node is the preposition before a day or the comma behind it: "Pada 3 Mei,"."""
    if nodes[at].low == ",":
        return at > 0 and nodes[at - 1].date is not None
    led = language.prepositions.get(nodes[at].low) == "at"
    return led and at + 1 < len(nodes) and nodes[at + 1].date is not None


def _counts_time(low: str, language: Language) -> bool:
    """Whether a word is one of those that tell how long: "hanya tiga jam"."""
    time = language.words.time
    counts = low in time.counting or low in time.spans or low in time.days
    return counts or low in language.numbers or low.isdecimal()
