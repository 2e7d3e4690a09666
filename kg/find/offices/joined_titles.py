"""What is joined to a name in apposition: a second title of the same person, or somebody else."""

from __future__ import annotations

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form
from kg.find.names.person_names import name_at
from kg.find.offices.phrases import offices_at
from kg.find.scene import OfficeClaim, Proto, Scene, closes


def also_title(scene: Scene, at: int) -> tuple[tuple[OfficeClaim, ...], Chunk | None, int] | None:
    """ "Airlangga Hartarto, yang juga Ketua Umum Golkar": a title in a relative clause of its own."""
    pack = scene.known.language
    begin = at + (scene.low(at) == ",")
    if not pack.also or scene.low(begin) not in pack.relatives:
        return None
    end = begin + 1
    while scene.low(end) in pack.also:
        end += 1
    parsed = offices_at(scene, end) if end > begin + 1 else None
    return (parsed[0], parsed[1], parsed[2]) if parsed is not None else None


def another_behind(scene: Scene, proto: Proto, at: int) -> bool:
    """ "X, Ambassador of Peru to Chile and His Excellency Y": what is joined is somebody else."""
    pack = scene.known.language
    if scene.low(at) not in pack.also_office or pack.nouns_after or proto.offices:
        return False
    styled = scene.low(at + 1) in pack.words.group.his and scene.low(at + 2) in pack.words.title.styles
    named = at + 1 + (scene.chunk(at + 1, ChunkKind.OFFICE) is not None)  # "and Ambassador Y"
    return styled or name_at(scene, named, False) is not None


def in_a_row(scene: Scene, at: int) -> bool:
    """ "PM Abe, Sekjen PBB, dan PM Selandia Baru" are three: what follows the comma at `at` is a third."""
    pack = scene.known.language
    if not pack.nouns_after or scene.low(at) != ",":
        return False
    return scene.low(at + 1) in pack.coordinators or scene.chunk(at + 1, ChunkKind.PERSON) is not None


def goes_on(scene: Scene, at: int) -> bool:
    """ "the former head of state and the last surviving founder": what is joined names nobody else."""
    pack = scene.known.language
    if pack.nouns_after:
        return _in_turn(scene, at)
    if scene.low(at) not in pack.also_office:
        return False
    behind = at + 1 + (scene.low(at + 1) in pack.determiners)
    item = scene.items[behind] if behind < len(scene.items) else None
    if not isinstance(item, Token) or not item.text.isalpha():
        return False
    if item.text.islower():
        return item.low not in pack.persons
    return (
        scene.low(behind + 1) in pack.of_words
    )  # "former Vice President and Member of the Panel of the Wise"


def _in_turn(scene: Scene, at: int) -> bool:
    """ "X, Wakil Sekjen PBB dan Koordinator Bantuan Darurat.": another office closes the apposition."""
    joins = scene.low(at) in scene.known.language.coordinators - {","}
    second = offices_at(scene, at + 1) if joins and scene.chunk(at + 1, ChunkKind.OFFICE) else None
    return second is not None and second[0][0].of is None and closes(scene, second[2])


def one_of_several(scene: Scene, at: int, country: Chunk) -> int:
    """ "the ambassadors of Peru Juan Perez, Chile - Jose Rojas": the item of the name; 0 where none is."""
    pack = scene.known.language
    posts = pack.words.office.of_several
    if (
        country.kind is not ChunkKind.COUNTRY
        or country.form is Form.DEMONYM
        or posts.isdisjoint(scene.lows[:at])
    ):
        return 0
    behind = at + 1 + (scene.low(at + 1) in DASHES)
    before = scene.low(at - 1)
    if scene.low(behind) == "," and _set_off_each(scene, at, behind + 1):
        return behind + 1
    led = (
        before in pack.of_words
        or before in pack.coordinators
        or before in pack.determiners
        or before in DASHES
    )
    return behind if led and scene.chunk(behind, ChunkKind.PERSON) is not None else 0


def _set_off_each(scene: Scene, at: int, behind: int) -> bool:
    """ "the ambassadors of Peru, Juan Perez, Chile, Jose Rojas and Togo, Ann Ayim": each name set off."""
    pack = scene.known.language
    ends = scene.low(behind + 1) in pack.coordinators or closes(scene, behind + 1)
    if not ends or not scene.chunk(behind, ChunkKind.PERSON):
        return False
    before = at - 1 - (scene.low(at - 1) in pack.determiners)
    if scene.low(before) in pack.of_words:
        before -= 1  # "and of Togo, Ann Ayim"
        if scene.low(before) in pack.words.office.of_several:
            return True
    while scene.low(before) in pack.coordinators:
        before -= 1
    paired = scene.chunk(before, ChunkKind.PERSON) and scene.low(before - 1) == ","
    return bool(paired) and scene.chunk(before - 2, ChunkKind.COUNTRY) is not None


DASHES = frozenset({"-", "–", "—"})
"""Between a country and the name of its envoy in a list."""


def no_title(scene: Scene, at: int, claims: tuple[OfficeClaim, ...]) -> bool:
    """ "candidate for president", "Ambassadors Extraordinary and Plenipotentiary": of nobody who is."""
    words = scene.known.language.words.office
    half = claims[0].words in words.second_halves and scene.low(at - 1) in words.half_joints
    return half or scene.low(at - 1) in words.candidates
