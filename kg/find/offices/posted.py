"""Where envoys are posted, told without a preposition."""

from __future__ import annotations

from kg.find.chunks import ChunkKind
from kg.find.scene import OfficeClaim, Scene
from kg.records import replace


def posted_bare(scene: Scene, claim: OfficeClaim, at: int) -> tuple[OfficeClaim, int]:
    """ "Duta Besar RI Windhoek Wisnu Edi", "Dubes RI Kenya, X": where he is posted, right before his name."""
    post = scene.chunk(at, ChunkKind.COUNTRY, ChunkKind.PLACE) if scene.known.language.nouns_after else None
    behind = at + 1 + (scene.low(at + 1) == ",")
    if post is None or claim.to or not scene.chunk(behind, ChunkKind.PERSON):
        return claim, at
    to = (post,) if post.kind is ChunkKind.COUNTRY else ()
    return replace(claim, to=to), at + 1
