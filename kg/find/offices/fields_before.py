"""A minister of several fields before the title: "Environment, Climate Change and Forestry Minister"."""

from __future__ import annotations

from kg.find.chunks import Chunk, ChunkKind
from kg.find.offices.portfolios import FOREIGN, MINISTER
from kg.find.scene import GENITIVES, Scene
from kg.model import OfficeId

LONGEST = 9
"""Most items of the fields before a title."""


def fields_before(scene: Scene, at: int) -> tuple[OfficeId, int] | None:
    """The office of a minister whose fields begin at item `at`, and the item of the title; English.

    "Information, Publicity and Broadcasting Services Minister Monica Mutsvangwa" is the "minister of
    information, publicity and broadcasting services". Whoever heads the foreign ministry is called so,
    whatever else she heads: "Foreign Affairs and Women's Minister". Nothing where no row of capitalised words
    with a joint ends at a minister's title.
    """
    pack = scene.known.language
    if pack.nouns_after or not _is_field(scene, at) or scene.low(at) in GENITIVES:
        return None
    joints = pack.also_office | {","}
    title = next((n for n in range(at + 1, at + LONGEST) if scene.chunk(n, ChunkKind.OFFICE)), at)
    office = scene.chunk(title, ChunkKind.OFFICE)
    if office is None or office.office is None or scene.tokens[office.first].text.islower():
        return None
    plain = office.office == "minister"
    joined = {n for n in range(at + 1, title) if scene.low(n) in joints}
    # of "Forestry Minister" the last field is its own, "and Export Trade Minister" has one that nobody knows
    ends = plain != (title - 1 in joined) and (plain or office.office.startswith(MINISTER))
    if not joined or not ends or not all(n in joined or _is_field(scene, n) for n in range(at + 1, title)):
        return None
    words = [token.low for token in scene.tokens[scene.first(at) : office.last - 1]]
    called = [_alone(scene, field, scene.tokens[office.last - 1].low) for field in _parted(words, joints)]
    if FOREIGN in called:
        return OfficeId(FOREIGN), title
    if not any(called[:-1]):
        return None  # "Parliament and Defence Minister X": nobody's field
    return OfficeId(MINISTER + " ".join(words).replace(" ,", ",").replace(" 's", "'s")), title


def _is_field(scene: Scene, at: int) -> bool:
    """A capitalised word of a field, "'s" behind it, or what looks like a body: "Foreign Affairs"."""
    item = scene.items[at] if 0 <= at < len(scene.items) else None
    if isinstance(item, Chunk):
        last = scene.tokens[item.last - 1].low
        return (
            item.kind is ChunkKind.ORGANIZATION and last in scene.known.language.words.title.portfolio_nouns
        )
    if item is None or not item.text[0].isupper():
        return item is not None and item.low in GENITIVES
    pack, low = scene.known.language, item.low
    opens = low in pack.words.name.sentence_openers or low in pack.determiners
    return not opens and low not in pack.prepositions


def _parted(words: list[str], joints: frozenset[str]) -> list[list[str]]:
    """The fields of a row, without what joins them."""
    fields: list[list[str]] = [[]]
    for word in words:
        if word in joints:
            fields.append([])
        else:
            fields[-1].append(word)
    return [field for field in fields if field]


def _alone(scene: Scene, field: list[str], title: str) -> OfficeId | None:
    """The office of a minister who has a field alone, where one is listed: "information", "minister"."""
    return scene.known.offices.family(field[0])[1].get((*field, title))
