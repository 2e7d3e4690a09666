"""Ministries and embassies by grammar: "the Foreign Ministry", "Kementerian Pertahanan", "KBRI Ankara".

Which country's ministry it is stands beside it or follows from the context; the linker decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.knowledge import MinistryIndex

NEVER_SMALL = frozenset(
    {
        *("embassy", "high commission", "consulate general", "permanent mission"),
        *("navy", "air force", "army", "armed forces"),
    }
)
"""Bodies that are named only with a capital: "angkatan laut" may be any navy."""


ABBREVIATIONS = frozenset({"mofa", "mfa", "fo", "mod"})
"""Surfaces that are names only with capitals."""


def ministry_chunks(
    index: MinistryIndex,
    tokens: Sequence[Token],
    words: tuple[str, ...],
    starts: Iterable[int],
    own: str = "",
) -> Iterator[Chunk]:
    """Chunks whose rule is `ministry:BODY`; they have no sense until linked.

    `own` is the suffix of "its": "kementerian luar negerinya".
    """
    behind = 0
    for at in starts:
        if at < behind:
            continue
        for low, body in index.get(words[at], ()):
            last = at + len(low)
            named = body in NEVER_SMALL or words[at] in ABBREVIATIONS
            said = words[at:last] == low
            if own and not said and words[last - 1 : last] == (low[-1] + own,):
                said = words[at : last - 1] == low[:-1]
            if said and not (named and not any(map(str.isupper, tokens[at].text))):
                yield Chunk(at, last, ChunkKind.ORGANIZATION, f"ministry:{body}", 0.85)
                behind = last
                break
