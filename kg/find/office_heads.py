"""Who heads a body, told by a word beside it: "who leads the Congress Party", "AMM pimpinan Pieter Feith"."""

from __future__ import annotations

from kg.find.chunks import Chunk, ChunkKind
from kg.find.scene import OfficeClaim, Scene, closes
from kg.model import OfficeId


def delegation(scene: Scene, at: int) -> Chunk | None:
    """ "Redwan Hussein, yang memimpin delegasi Etiopia": for whom somebody speaks."""
    pack = scene.known.language
    at += scene.low(at) == ","
    leads = scene.low(at) in pack.relatives and scene.low(at + 1) in pack.leads
    if not leads or scene.low(at + 2) not in pack.government:
        return None
    return scene.chunk(at + 3, ChunkKind.COUNTRY)


MOVEMENTS = frozenset(
    {
        *("party", "front", "movement", "coalition", "congress", "alliance"),
        *("partai", "gerakan", "koalisi", "aliansi"),
    }
)
"""Words in the names of bodies whose head is their leader."""


def heads(scene: Scene, at: int) -> tuple[OfficeClaim, ...] | None:
    """ "John Tembo, who leads the opposition Malawi Congress Party": a party's leader, told by a verb."""
    pack = scene.known.language
    at += scene.low(at) == ","
    if scene.low(at) not in pack.relatives or scene.low(at + 1) not in pack.words.name.heading:
        return None
    body = at + 2
    while scene.low(body) in pack.determiners or scene.low(body) in pack.words.name.rival:
        body += 1
    party = scene.chunk(body, ChunkKind.ORGANIZATION)
    if party is None or not closes(scene, body + 1):
        return None
    if MOVEMENTS.isdisjoint(t.low for t in scene.tokens[party.first : party.last]):
        return None
    return (OfficeClaim(OfficeId("leader"), scene.first(at), scene.first(body + 1), party),)


def led_body(scene: Scene, at: int) -> Chunk | None:
    """ "Misi Pemantau Aceh (AMM) pimpinan Pieter Feith": the body before the word for who leads it."""
    word = scene.chunk(at, ChunkKind.OFFICE)
    if word is None or scene.tokens[word.first].low not in scene.known.language.words.name.led:
        return None
    if word.last - word.first > 1:
        return None  # "pimpinan partai" is a title
    before = at - 1
    if scene.low(before) == ")":
        before -= 3 if scene.low(before - 2) == "(" else 0
    return scene.chunk(before, ChunkKind.ORGANIZATION)


def head_of(scene: Scene, body: Chunk) -> OfficeId:
    """What a body's first is called: a party has a leader, a mission a head."""
    words = (t.low for t in scene.tokens[body.first : body.last])
    return OfficeId("head" if MOVEMENTS.isdisjoint(words) else "leader")
