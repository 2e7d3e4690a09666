"""Offices told by what stands right beside a name: "King X", "X MP", "replacing X"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.find.chunks import ChunkKind
from kg.find.person_names import name_at
from kg.find.scene import GENITIVES, OfficeClaim, Parsed, Proto, Scene, closes
from kg.model import OfficeId

DEPUTY, PREDECESSOR, SUCCESSOR = OfficeId("deputy"), OfficeId("predecessor"), OfficeId("successor")
"""Offices that are known by somebody else's: the linker finds whose."""


AHEAD = 9
"""Items before "replacing" among which a word of what is to come makes it one to come."""


def crowned(scene: Scene, name: tuple[int, int]) -> tuple[OfficeClaim, ...]:
    """ "Raja Frederik X", "King Salman": a listed name that begins with its bearer's rank."""
    first, last = name
    if last - first < 2:
        return ()
    _, offices = scene.known.offices.family(scene.tokens[first].low)
    office = offices.get((scene.tokens[first].low,))
    if office is None or scene.known.level(office) != "royal":
        return ()
    return (OfficeClaim(office, first, first + 1),)


def is_titled(offices: tuple[OfficeClaim, ...]) -> bool:
    """Whether a name has an office of its own beside it, of which "dari Peru" tells whose it is."""
    return any(c.office not in (PREDECESSOR, SUCCESSOR) for c in offices)


def post_nominal(scene: Scene, at: int) -> tuple[tuple[OfficeClaim, ...], int]:
    """ "Harriett Baldwin MP said": an office behind a name with no comma, and the item behind it."""
    office = scene.chunk(at, ChunkKind.OFFICE)
    if office is None or scene.known.language.nouns_after or not scene.tokens[office.first].text.isupper():
        return (), at
    if office.office != "member of parliament":
        return (), at
    return (
        OfficeClaim(office.office, office.first, office.last, words=scene.tokens[office.first].low),
    ), at + 1


def following(scene: Scene, at: int, end: int) -> tuple[OfficeClaim, ...]:
    """ "X was elected president, replacing Y": Y, named at item `at`, held what X holds now.

    No office behind Y's name ("as foreign minister"), and one that somebody takes before it.
    """
    words = scene.known.language.words.office
    before = at - 1 - (scene.low(at - 1) in scene.known.language.words.clause.agents)
    lost = scene.low(before) in words.succeeding
    if not lost and scene.low(before) not in words.succeeded:
        return ()
    if scene.low(end) in words.roles or words.taking.isdisjoint(scene.lows[:before]):
        return ()
    ahead = any(scene.low(n) in words.to_come for n in range(max(0, before - AHEAD), before))
    if not lost:
        return (OfficeClaim(SUCCESSOR, scene.first(before), scene.first(at)),)
    return (OfficeClaim(PREDECESSOR, scene.first(before), scene.first(at), former=not ahead),)


def beside_another(scene: Scene, at: int) -> Parsed | None:
    """ "his deputy, Chris Kpodo", "pendahulunya, Hamdi Loza": an office by that of somebody named before."""
    words = scene.known.language.words
    noun = at + (scene.low(at) in words.name.his)
    office = _by_noun(scene, scene.low(noun))
    if office is None:
        return None
    if noun == at and not scene.known.language.nouns_after and not _of_a_person(scene, at):
        return None
    comma = scene.low(noun + 1) == ","
    named = name_at(scene, noun + 1 + comma, not comma)
    if named is None or (comma and not closes(scene, named[1])):
        return None
    name, end = named
    claim = OfficeClaim(office, scene.first(at), scene.first(noun + 1), former=office == PREDECESSOR)
    return Proto(scene.first(at), scene.first(end), PhraseKind.PERSON, name, offices=(claim,)), end


def _by_noun(scene: Scene, word: str) -> OfficeId | None:
    words = scene.known.language.words.office
    if word in words.deputies:
        return DEPUTY
    if word in words.predecessors:
        return PREDECESSOR
    return SUCCESSOR if word in words.successors else None


def _of_a_person(scene: Scene, at: int) -> bool:
    """ "El Othmani's deputy, Youssef Amrani": whether a name in the genitive stands before item `at`."""
    return scene.low(at - 1) in GENITIVES and scene.chunk(at - 2, ChunkKind.PERSON) is not None
