"""A second title beside a name: of the same person, of another, or what somebody is called for life."""

from __future__ import annotations

from kg.find.chunks import Chunk, ChunkKind
from kg.find.names.person_names import name_at
from kg.find.offices.phrases import offices_at
from kg.find.offices.ranks import CLERICS
from kg.find.offices.verbs import in_a_clause
from kg.find.scene import OfficeClaim, Proto, Scene, closes
from kg.language import speech

OPENING = 2
"""Most items before a title that opens a sentence: "Mali's foreign minister, General X said ..."."""


def of_another(scene: Scene, proto: Proto, owner: Chunk | None, at: int, end: int) -> bool:
    """Whether a title from `at` to `end` is of somebody else than the one before it, of `owner`.

    So that of another state: "Invited by Peru's president, Chilean President Gabriel Boric came".
    """
    pack, offices = scene.known.language, proto.offices
    if _of_two_states(owner, proto):
        return True
    if pack.nouns_after:  # "Saat bertemu Menlu Mesir, Menlu Retno membahas": two people
        whole = in_a_clause(scene, scene.first(at) - 1)  # "Usai bertemu Presiden, Dubes X membahas"
        return not closes(scene, end) and (whole or not all(for_life(c) or c.former for c in offices))
    # "expelled Peru's ambassador, President Gabriel Boric said": who says so
    says = at > OPENING and scene.low(end) in speech(pack.code).verbs
    return says and not any(c.former for c in offices)


def _of_two_states(owner: Chunk | None, proto: Proto) -> bool:
    """Whether the title before and the one behind are of two states, and both are held today."""
    if owner is None or proto.owner is None or any(c.former for c in proto.offices):
        return False
    states = {chunk.key for chunk in (owner, proto.owner) if chunk.kind is ChunkKind.COUNTRY}
    return len(states - {None}) == 2


def for_life(claim: OfficeClaim) -> bool:
    """What somebody is called whatever his office: "the president, Archbishop Makarios"."""
    called = claim.office == "ambassador" and not claim.to
    return claim.of is None and (called or claim.office in CLERICS)


def clause_before(scene: Scene, at: int, comma: int) -> bool:
    """ "Terima Menhan Fiji, Prabowo: ...", "Dikunjungi Dubes Peru, Puan Bahas ...": who acts stands behind.

    A headline's first word is the verb, whose object or agent the title from `at` to `comma` is. A name that
    another comma or the sentence's end follows is the title's own: "Terima Menlu Fiji, Ana Vuli, ...".
    """
    verbs = scene.known.language.words.name.opening_verbs
    if scene.low(0) not in verbs or at > OPENED:
        return False
    named = name_at(scene, comma + 1, False)
    title = offices_at(scene, comma + 1) if named is None else None
    if title is not None:
        named = name_at(scene, title[2], True)
    if named is None:
        return False
    behind = scene.low(named[1])
    return behind == ":" or behind.isalpha()


OPENED = 4
"""Most words before a title in a clause that opens a headline: "Terima Kunjungan Perdana"."""
