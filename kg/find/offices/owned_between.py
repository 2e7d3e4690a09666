"""An office with its owner in the middle of its name: "the commander of Niger's presidential guard"."""

from __future__ import annotations

from itertools import takewhile

from kg.find.chunks import ChunkKind
from kg.find.scene import GENITIVES, OfficeClaim, Scene, closes
from kg.records import replace

REST = 4
"""Most words of an office's name behind its owner: "presidential guard"."""


def owned_between(scene: Scene, claim: OfficeClaim, at: int) -> tuple[OfficeClaim, int]:
    """The office whose name goes on behind the country whose it is, and the item behind it.

    "the commander of Niger's presidential guard", "the chief of the Malian army", "the leader of Malaysia's
    opposition": commander of the presidential guard, chief of the army, leader of the opposition. At item
    `at` is "of". Where no table lists the whole name, the claim as it was.
    """
    pack = scene.known.language
    if pack.nouns_after or claim.of is not None or scene.low(at) not in pack.of_words:
        return claim, at
    whose = at + 1 + (scene.low(at + 1) in pack.determiners)
    owner = scene.chunk(whose, ChunkKind.COUNTRY)
    if owner is None:
        return claim, at
    begin = whose + 1 + (scene.low(whose + 1) in GENITIVES)
    rest = tuple(takewhile(bool, map(scene.low, range(begin, begin + REST))))
    called = tuple(claim.words.split())
    listed = scene.known.offices.family(called[0])[1] if called and rest else {}
    articles = [(), *((word,) for word in sorted(pack.determiners))]
    for end in range(begin + len(rest), begin, -1):
        if not listed or not _ends(scene, end):
            continue
        names = ((*called, scene.low(at), *article, *rest[: end - begin]) for article in articles)
        name = next((name for name in names if name in listed), None)
        if name is not None:
            return replace(claim, office=listed[name], of=owner, words=" ".join(name)), end
    return claim, at


def _ends(scene: Scene, at: int) -> bool:
    """Whether an office's name can end before item `at`: not in "Kenya's opposition Orange Movement"."""
    pack, word = scene.known.language, scene.low(at)
    joined = word in pack.coordinators or word in pack.prepositions
    return joined or closes(scene, at) or scene.chunk(at, ChunkKind.PERSON, ChunkKind.DATE) is not None
