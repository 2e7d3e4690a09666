"""Offices named after somebody else's: "adviser to the president", "Utusan Khusus Sekjen PBB"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.find.chunks import Chunk, ChunkKind
from kg.find.office_owners import SENT_FOR
from kg.find.office_phrases import offices_at
from kg.find.person_names import name_at
from kg.find.scene import GENITIVES, OfficeClaim, Parsed, Proto, Scene
from kg.model import OfficeId
from kg.records import replace

ASSISTANTS = frozenset(
    {
        *("adviser", "aide", "assistant", "special envoy", "chief of staff", "secretary"),
        *("deputy minister", "minister"),
    }
)
"""Offices that are named after the office that they serve."""


def nested(
    scene: Scene, claims: tuple[OfficeClaim, ...], end: int
) -> tuple[tuple[OfficeClaim, ...], Chunk | None, int] | None:
    """ "Utusan Khusus Sekjen PBB untuk Haiti": an office named after another's, which stands right behind.

    Who follows bears the first, unless the second has no country of its own: "utusan khusus Presiden Joko
    Widodo" names the president.
    """
    if scene.low(end) in GENITIVES and not scene.known.language.nouns_after:
        return _owned_office(scene, claims, end + 1)
    if not scene.known.language.nouns_after:
        return _serving(scene, claims, end)
    if not scene.chunk(end, ChunkKind.OFFICE):
        return None
    above = offices_at(scene, end)
    if above is None or claims[-1].of is not None:
        return None
    inner, owner, behind, _ = above
    if inner[0].of is None:
        return None
    to = claims[-1].to or inner[0].to
    return (*claims[:-1], replace(claims[-1], of=inner[0].of, to=to)), owner or inner[0].of, behind


def _serving(
    scene: Scene, claims: tuple[OfficeClaim, ...], at: int
) -> tuple[tuple[OfficeClaim, ...], Chunk | None, int] | None:
    """ "the Special Representative of the United Nations Secretary-General for West Africa, X"."""
    pack = scene.known.language
    if claims[-1].of is not None or claims[-1].office not in SENT_FOR or scene.low(at) not in pack.of_words:
        return None
    above = offices_at(scene, at + 1)
    if above is None or len(above[0]) > 1 or above[1] is None:
        return None
    chief = above[0][0]
    return (*claims[:-1], replace(claims[-1], of=above[1], to=chief.to)), above[1], above[2]


def _owned_office(
    scene: Scene, claims: tuple[OfficeClaim, ...], at: int
) -> tuple[tuple[OfficeClaim, ...], Chunk | None, int] | None:
    """ "the U.N. secretary-general's personal envoy, X": the office of one who serves another's."""
    below = offices_at(scene, at)
    if below is None or below[1] is not None or claims[-1].of is None:
        return None
    of = claims[-1].of
    return tuple(replace(c, of=c.of or of) for c in below[0]), of, below[2]


def superior(scene: Scene, claims: tuple[OfficeClaim, ...], at: int, end: int) -> Parsed | None:
    """ "an adviser to Ukrainian President Volodymyr Zelenskiy": the office names another's office."""
    pack = scene.known.language
    if scene.low(end) not in pack.to_words and scene.low(end) not in pack.of_words:
        return None
    superior = offices_at(scene, end + 1)
    if superior is None:
        return None
    above, owner, behind, _ = superior
    chief = name_at(scene, behind, True) if owner is None else None
    office = claims[-1].office
    if office in ASSISTANTS:
        office = OfficeId(f"{office} to the {above[0].office}")
    claim = replace(claims[-1], office=office, of=owner, chief=chief[0] if chief else None)
    return Proto(
        scene.first(at), scene.first(end), PhraseKind.PERSON, offices=(claim,), owner=owner, noun="title"
    ), end + 1
