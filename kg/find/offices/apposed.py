"""A second title beside a name: of the same person, of another, or what somebody is called for life."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.offices.owners import CLERICS
from kg.find.offices.verbs import in_a_clause
from kg.find.scene import OfficeClaim, Scene, closes
from kg.language import speech

OPENING = 2
"""Most items before a title that opens a sentence: "Mali's foreign minister, General X said ..."."""


def of_another(scene: Scene, offices: Sequence[OfficeClaim], at: int, end: int) -> bool:
    """Whether a title from `at` to `end` is of somebody else than the one before it."""
    pack = scene.known.language
    if pack.nouns_after:  # "Saat bertemu Menlu Mesir, Menlu Retno membahas": two people
        whole = in_a_clause(scene, scene.first(at) - 1)  # "Usai bertemu Presiden, Dubes X membahas"
        return not closes(scene, end) and (whole or not all(for_life(c) or c.former for c in offices))
    # "expelled Peru's ambassador, President Gabriel Boric said": who says so
    says = at > OPENING and scene.low(end) in speech(pack.code).verbs
    return says and not any(c.former for c in offices)


def for_life(claim: OfficeClaim) -> bool:
    """What somebody is called whatever his office: "the president, Archbishop Makarios"."""
    called = claim.office == "ambassador" and not claim.to
    return claim.of is None and (called or claim.office in CLERICS)
