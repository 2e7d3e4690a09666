"""Titles that only rank somebody, between his office and his name: "special envoy for X Ambassador Y"."""

from __future__ import annotations

from kg.find.chunks import ChunkKind
from kg.find.offices.owners import SENT_FOR
from kg.find.scene import Scene
from kg.model import OfficeId

CLERICS = frozenset({OfficeId("archbishop"), OfficeId("bishop"), OfficeId("patriarch")})
"""Ranks of the church that stand before a name like a form of address."""


def only_a_rank(scene: Scene, at: int) -> bool:
    """ "Menlu Vatikan Uskup Agung Paul Gallagher": a cleric's rank, between a title and its name.

    So a ruler's style: "Perdana Menteri Brunei Sultan X"; and a diplomat's, behind what he is sent for:
    "special envoy for the Gulf Ambassador X", but not "spokesman for US Ambassador X".
    """
    rank = scene.chunk(at, ChunkKind.OFFICE)
    if rank is None or rank.office is None:
        return False
    royal = scene.known.language.nouns_after and scene.known.level(rank.office) == "royal"
    style = royal or (rank.office == DIPLOMAT and _is_sent(scene, at))
    return rank.office in CLERICS or (style and scene.chunk(at + 1, ChunkKind.PERSON) is not None)


DIPLOMAT = OfficeId("ambassador")
"""A rank, too, of diplomats who are at no embassy."""

POSTING = 5
"""Most items from an envoy's office to his rank: "special envoy of Pakistan for the Gulf Ambassador"."""


def _is_sent(scene: Scene, at: int) -> bool:
    """Whether right before item `at` stands where somebody is sent, with the office in which he is."""
    pack = scene.known.language
    led = pack.to_words | pack.words.title.portfolio_leads | pack.words.office.about
    lead = at - 2 - (scene.low(at - 2) in pack.determiners)
    if scene.low(lead) not in led:
        return False
    before = (scene.chunk(n, ChunkKind.OFFICE) for n in range(max(0, at - POSTING), lead))
    return any(office is not None and office.office in SENT_FOR for office in before)
