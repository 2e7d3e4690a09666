"""Ministries and embassies by grammar: "the Foreign Ministry", "Kementerian Pertahanan", "KBRI Ankara".

Which country's ministry it is stands beside it or follows from the context; the linker decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.knowledge import MinistryIndex


NEVER_SMALL = frozenset(
    {"embassy", "high commission", "consulate general", "navy", "air force", "army", "armed forces"}
)
"""Bodies that are named only with a capital: "angkatan laut" may be any navy."""


def ministry_chunks(index: MinistryIndex, tokens: Sequence[Token]) -> Iterator[Chunk]:
    """Chunks whose rule is `ministry:BODY`; they have no sense until linked."""
    at = 0
    while at < len(tokens):
        if tokens[at].low not in index:
            at += 1
            continue
        for low, body in index.get(tokens[at].low, ()):
            last = at + len(low)
            embassy = body in NEVER_SMALL
            if tuple(t.low for t in tokens[at:last]) == low and not (embassy and tokens[at].text.islower()):
                yield Chunk(at, last, ChunkKind.ORGANIZATION, f"ministry:{body}", 0.85)
                at = last
                break
        else:
            at += 1
