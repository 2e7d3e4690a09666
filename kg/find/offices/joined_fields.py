"""A minister of several fields where nouns follow: "Menteri Kehutanan, Sains dan Teknologi"."""

from __future__ import annotations

from kg.find.chunks import ChunkKind
from kg.find.offices.portfolios import FOREIGN, before_name, capitalised
from kg.find.scene import OfficeClaim, Scene
from kg.model import OfficeId
from kg.records import replace

RANKS = (("minister of ", 1), ("deputy minister of ", 2))
"""How the offices of ministers and of their deputies are called, and the words of such a title."""


def joined_fields(scene: Scene, at: int, claim: OfficeClaim) -> tuple[OfficeClaim, int]:
    """The office with the fields that stand behind its first, and the item behind them.

    "Menteri Kehutanan, Sains dan Teknologi Norwegia Kari Dahl" is the "minister of forestry, science and
    technology": each field is one that some minister has alone. Whoever heads the foreign ministry is called
    so, whatever else he heads. The claim as it was where no such row ends before a country or a name.
    """
    pack = scene.known.language
    rank = next(((r, n) for r, n in RANKS if claim.office.startswith(r)), None)
    if not pack.nouns_after or rank is None or scene.low(at) not in pack.coordinators | {","}:
        return claim, at
    begins, several = rank
    title, own = tuple(claim.words.split()[:several]), " ".join(claim.words.split()[several:])
    fields, end = [pack.words.office.field_names.get(own, claim.office.removeprefix(begins))], at
    joints = pack.coordinators | {","}
    last = False
    while not last and scene.low(end) in joints:
        end += scene.low(end) == "," and scene.low(end + 1) in pack.coordinators  # ", dan"
        last = scene.low(end) != ","
        found = _field(scene, title, end + 1, begins)
        if found is None:
            return claim, at
        fields.append(found[0])
        end = found[1]
    if not last or (scene.chunk(end, ChunkKind.COUNTRY) is None and not before_name(scene, end)):
        return claim, at
    if claim.office.endswith(FOREIGN):
        return claim, end
    called = f"{begins}{', '.join(fields[:-1])} and {fields[-1]}"
    return replace(claim, office=OfficeId(called), words=""), end


def _field(scene: Scene, title: tuple[str, ...], at: int, begins: str) -> tuple[str, int] | None:
    """A field in English that some minister has alone, told at item `at`, and the item behind it."""
    if not capitalised(scene, at):
        return None
    names = scene.known.language.words.office.field_names
    lengths, offices = scene.known.offices.family(title[0])
    for behind in (at + length - len(title) for length in lengths):
        words = tuple(map(scene.low, range(at, behind)))
        joined = not scene.known.language.coordinators.isdisjoint(
            words
        )  # "Sains dan Teknologi": a row itself
        office = offices.get((*title, *words), "") if words and not joined else ""
        if (own := names.get(" ".join(words))) is not None or office.startswith(begins):
            return own or office.removeprefix(begins), behind
    return None
