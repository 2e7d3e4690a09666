"""Members whom a text leaves out of their group: "ASEAN members, except Myanmar"."""

from __future__ import annotations

from kg.find.chunks import Chunk, ChunkKind
from kg.find.scene import GENITIVES, Scene


def excepted(scene: Scene, at: int) -> tuple[list[Chunk], int]:
    """ ", except Oman and Qatar,", "kecuali Myanmar": the members left out, and the item behind them."""
    pack = scene.known.language
    comma = scene.low(at) == ","
    end = at + comma
    for words in sorted(pack.without, key=len, reverse=True):
        joins = comma and words[0] in pack.words.status.buts  # "ASEAN members, but Hanoi objected"
        if not joins and all(scene.low(end + n) == word for n, word in enumerate(words)):
            end += len(words)
            break
    else:
        return [], at
    out: list[Chunk] = []
    while chunk := scene.chunk(end, ChunkKind.COUNTRY):
        out.append(chunk)
        end += 1
        if scene.low(end) in GENITIVES:  # "except Myanmar's", "except Hungary's Viktor Orban"
            end += 1 + (scene.chunk(end + 1, ChunkKind.PERSON) is not None)
        joined = scene.low(end) in pack.coordinators and scene.chunk(end + 1, ChunkKind.COUNTRY)
        end += bool(joined)
    return (out, end + (comma and scene.low(end) == ",")) if out else ([], at)
