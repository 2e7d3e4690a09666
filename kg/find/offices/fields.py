"""What a bureau is for, between its head and whose it is: "Kepala Biro Informasi Pertahanan Kemhan"."""

from __future__ import annotations

from kg.find.chunks import ChunkKind
from kg.find.names.person_names import name_at
from kg.find.names.unit_heads import UNIT_HEAD
from kg.find.offices.portfolios import capitalised
from kg.find.scene import Scene

FIELD = 12
"""Most items of what a bureau is for and whose it is."""


def past_field(scene: Scene, at: int) -> int:
    """ "Kepala Biro Informasi Pertahanan Kemhan, Brigjen X": up to the body, the region, or to the name."""
    joints = scene.known.language.coordinators - {","}
    for end in range(at, min(at + FIELD, len(scene.items))):
        if scene.low(end) == ",":
            return end if name_at(scene, end + 1, True) is not None else at
        if scene.chunk(end, ChunkKind.ORGANIZATION, ChunkKind.COUNTRY) and end > at:
            return end
        region = scene.chunk(end, ChunkKind.PLACE) is not None
        if region and scene.low(end + 1) == "," and name_at(scene, end + 2, True) is not None:
            return end + 1  # "Kepala Dinas Pariwisata Bali, X"
        if (head := scene.chunk(end + region, ChunkKind.PERSON)) is not None and head.rule == UNIT_HEAD:
            return end + region  # "Kepala Dinas Pariwisata DIY X", who is no head of the region
        inside = scene.low(end) in {"(", ")"} or scene.low(end) in joints
        if not (inside or capitalised(scene, end) or scene.chunk(end, ChunkKind.PERSON, ChunkKind.OFFICE)):
            return at
    return at
