"""Bodies that an office beside another is of: "and the bloc's chairman", "of his party, the ..."."""

from __future__ import annotations

from kg.find.chunks import ChunkKind
from kg.find.scene import GENITIVES, Scene
from kg.model import OfficeId


def past_his_body(scene: Scene, at: int) -> int:
    """ "a vice president of his party, the Movement for Democratic Change": at the name of the party."""
    pack = scene.known.language
    told = scene.low(at) in pack.words.name.body_nouns and scene.low(at + 1) == ","
    if not told or scene.low(at - 1) not in pack.possessives:
        return at
    behind = at + 2 + (scene.low(at + 2) in pack.determiners)
    return behind if scene.chunk(behind, ChunkKind.ORGANIZATION) else at


def heads_a_body(scene: Scene, at: int) -> bool:
    """ "Tonga's Prime Minister and PIF chair X": one person, where an envoy would be a second."""
    if scene.known.language.nouns_after or not scene.chunk(at, ChunkKind.ORGANIZATION):
        return False
    office = scene.chunk(at + 1, ChunkKind.OFFICE)
    return office is not None and office.office in HEADS


HEADS = frozenset(map(OfficeId, ("chair", "president", "leader", "head", "secretary-general")))
"""Offices that somebody has beside one of a state."""


def of_a_body(scene: Scene, at: int) -> bool:
    """ "Ivory Coast's president and the bloc's chairman": an office of a body named before follows."""
    pack = scene.known.language
    told = scene.low(at) in pack.determiners and scene.low(at + 1) in pack.words.name.body_nouns
    return told and scene.low(at + 2) in GENITIVES and scene.chunk(at + 3, ChunkKind.OFFICE) is not None
