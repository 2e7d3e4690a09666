"""Whose an office is where the phrase names it by a noun: "of the court", "of the government"."""

from __future__ import annotations

from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form
from kg.find.scene import OfficeClaim, Scene, closes


def past_the_country(scene: Scene, at: int) -> int:
    """ "Britain's ambassador to the country, Laurie Bristow": the one told before."""
    pack = scene.known.language
    if pack.nouns_after or scene.low(at) not in pack.to_words:
        return at
    told = scene.low(at + 1) in pack.determiners or scene.low(at + 1) in pack.demonstratives
    return at + 3 if told and scene.low(at + 2) in pack.members else at


def past_the_government(scene: Scene, at: int) -> int:
    """ "spokesman of the government": of the country told before."""
    pack = scene.known.language
    told = not pack.nouns_after and scene.low(at) in pack.of_words and scene.low(at + 1) in pack.determiners
    if not told:
        return at
    closed = closes(scene, at + 3) or scene.low(at + 3) in pack.also_office
    return at + 3 if scene.low(at + 2) in pack.government and closed else at


def of_the_body(scene: Scene, at: int) -> Chunk | None:
    """ "the Somali president of the court": a body named before, whose kind the word tells."""
    pack = scene.known.language
    pointed = scene.low(at) == "of" and scene.low(at + 1) in pack.determiners
    if not pointed or scene.low(at + 2) not in pack.words.name.body_nouns or not closes(scene, at + 3):
        return None
    first = scene.first(at + 2)
    return Chunk(first, first + 1, ChunkKind.ORGANIZATION, f"body:{scene.low(at + 2)}", 0.7)


def is_nationality(claim: OfficeClaim) -> bool:
    """Whether an office has no owner but the nationality of whoever holds it."""
    of_body = claim.office in ("president", "chair", "secretary-general", "director-general", "spokesperson")
    return of_body and claim.of is not None and claim.of.form is Form.DEMONYM


def speaking_body(scene: Scene, at: int) -> Chunk | None:
    """ "Organisasi Negara-negara Amerika (OAS), lewat Sekretaris Jenderal Luis Almagro": the body before."""
    if (
        not scene.chunk(at, ChunkKind.OFFICE)
        or scene.low(at - 1) not in scene.known.language.words.name.through
    ):
        return None
    before = at - 2 - (scene.low(at - 2) == ",")
    if scene.low(before) == ")":
        before -= 1
    return scene.chunk(before, ChunkKind.ORGANIZATION)
