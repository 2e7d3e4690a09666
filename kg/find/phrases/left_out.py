"""Who is excepted from a group: "all members of the bloc except Hungary"."""

from __future__ import annotations

from kg.find.scene import Scene


def is_left_out(scene: Scene, at: int) -> bool:
    """ "All members of the bloc except Hungary signed": Hungary did not."""
    pack = scene.known.language
    if pack.nouns_after or not scene.low(at - 1):
        return False
    told = any(scene.low(n) in pack.members for n in range(max(0, at - MEMBERS), at))
    return told and any(
        all(scene.low(at - len(words) + n) == word for n, word in enumerate(words)) for words in pack.without
    )


MEMBERS = 8
"""Most items from "members" to who is left out."""
