"""What stands before an office and tells of its holder: "former", "acting", "the first female"."""

from __future__ import annotations

from functools import cache

from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form
from kg.find.scene import GENITIVES, OWNERS, Scene
from kg.language import LANGUAGES
from kg.model import OfficeId


def skip_modifiers(scene: Scene, at: int) -> tuple[int, bool, bool]:
    """Skip determiners, modifiers and words for "former": item behind, former?, definite?"""
    words = scene.known.language
    former = definite = False
    at += 1 if has_a_side(scene, at) else 0
    while scene.low(at):  # a chunk is no such word
        word = scene.low(at)
        if has_a_side(scene, at + 2):
            at += 3
            continue
        time = word in words.words.title.then and scene.low(at - 1) in words.words.title.then_leads
        time = time and scene.low(at + 1) != "-"  # "by then-President X"
        if _hyphenated(scene, at):
            at += 3
            continue
        if word in words.former and not time:
            former = True
        elif word in words.determiners or word in words.possessives:
            definite = True
        elif (
            not words.nouns_after
            and word in words.words.office.firsts
            and scene.chunk(_past_kind(scene, at + 1), ChunkKind.OFFICE)
        ):
            at = _past_kind(scene, at + 1) - 1  # "Tanzania's first president", "first female president"
        elif word in _firsts(words.code) and f"{word} {scene.low(at + 1)}" in words.words.office.until_now:
            former = True
            at += 1
        elif is_a_verb(scene, at) or (word not in words.modifiers and not (word == "-" and former)):
            break
        at += 1
        if word in words.modifiers and scene.low(at) == ".":
            at += 1  # "Plt. Juru Bicara"
    return at, former, definite


STANCES = frozenset({"pro", "anti"})
"""Before a country they tell on whose side others are, in either language: pro-Rusia."""


def has_a_side(scene: Scene, at: int) -> bool:
    """ "Moldova's pro-Russia president", "anti-Beijing leader": on whose side, and of no such country."""
    side = scene.low(at - 1) == "-" and scene.low(at - 2) in STANCES
    return side and scene.chunk(at, *OWNERS) is not None


def is_a_verb(scene: Scene, at: int) -> bool:
    """ "was elected president", "will host President X": a word before a title that does not tell which."""
    pack = scene.known.language
    if scene.low(at) not in pack.words.office.verbal_modifiers:
        return False
    first = at - 2 * (scene.low(at - 1) == "-" and two_parts(scene, at - 2))  # "was re-elected president"
    before = scene.low(first - 1) if first > 0 else ""
    appoints = scene.low(at) in pack.words.office.appointing
    tells = appoints and before in (",", "(")  # "X, appointed minister in May"
    tells = tells or (appoints and scene.chunk(first - 1, *APPOINTING) is not None)
    tells = tells or (appoints and before in pack.words.office.electors)
    return tells or before in pack.auxiliaries or before in pack.words.clause.infinitives


APPOINTING = (ChunkKind.PERSON, ChunkKind.ORGANIZATION, ChunkKind.DATE)
"""What stands before a verb of appointing: "Ruto appointed former Prime Minister X as envoy"."""


def is_his(scene: Scene, begin: int, noun: int) -> bool:
    """ "his counterpart", "mitranya": of whoever was named before."""
    pack = scene.known.language
    suffix = pack.words.title.own_suffix
    return scene.low(begin) in pack.possessives or (suffix != "" and scene.low(noun).endswith(suffix))


def _hyphenated(scene: Scene, at: int) -> bool:
    """A modifier of two parts: "re-elected", "long-serving"; "was re-elected president" tells an event."""
    if scene.low(at + 1) != "-":
        return False
    return two_parts(scene, at) and not is_a_verb(scene, at + 2)


def two_parts(scene: Scene, at: int) -> bool:
    """Whether a word, its hyphen and what stands behind are one modifier."""
    return f"{scene.low(at)}-{scene.low(at + 2)}" in scene.known.language.modifiers


def _past_kind(scene: Scene, at: int) -> int:
    """ "first democratically elected president": the item behind what the first is."""
    kinds = scene.known.language.words.office.first_of
    while scene.low(at) in kinds:
        at += 1
    return at


@cache
def _firsts(code: str) -> frozenset[str]:
    """The first words of "until now" and the like."""
    return frozenset(phrase.split()[0] for phrase in LANGUAGES[code]().words.office.until_now)


def rank_before(scene: Scene, at: int) -> str:
    """ "Deputy US Ambassador X", "assistant US secretary of state": whose country stands between."""
    words = scene.known.language.words.office
    rank = "deputy" if scene.low(at) in words.deputies else words.assistants.get(scene.low(at), "")
    if not rank or not scene.chunk(at + 1, *OWNERS):
        return ""
    return rank if scene.chunk(at + 2 + (scene.low(at + 2) in GENITIVES), ChunkKind.OFFICE) else ""


def beneath(scene: Scene, rank: str, called: str, held: OfficeId) -> OfficeId:
    """ "assistant US secretary of defence": the office that its words make with that one, else the office."""
    _, offices = scene.known.offices.family(rank)
    if (whole := offices.get((rank, *called.split()))) is not None:
        return whole
    below = OfficeId(f"{rank} {held}")
    return below if below in scene.known.reference.offices else held


def past_a_plain_word(scene: Scene, at: int) -> int:
    """ "Russian deputy envoy X", "Kenya's maritime secretary X": the item behind a word that no table has.

    English, right behind whose the office is, before an office of a state and its holder's name; of leaders
    and spokesmen the word may tell another side's: "Mali's rebel spokesman X".
    """
    pack, word = scene.known.language, scene.low(at)
    office = scene.chunk(at + 1, ChunkKind.OFFICE)
    if pack.nouns_after or office is None or office.office is None or not word.isalpha():
        return at
    owned = scene.low(at - 1) in GENITIVES
    whose = scene.chunk(at - 1 - owned, ChunkKind.COUNTRY)
    if (
        whose is None
        or not (owned or whose.form is Form.DEMONYM)
        or not scene.chunk(at + 2, ChunkKind.PERSON)
    ):
        return at
    closed = (
        pack.prepositions.keys() | pack.coordinators | pack.auxiliaries | pack.words.name.sentence_openers
    )
    plain = scene.tokens[scene.first(at)].text.islower() and word not in closed
    plain = plain and not word.endswith((*pack.past, *pack.gerund))
    return (
        at + 1
        if plain and (scene.known.level(office.office) in OF_STATES or office.office == SECRETARY)
        else at
    )


OF_STATES = frozenset({"ministerial", "deputy-ministerial", "ambassadorial"})
"""Levels of offices of whoever serves a state."""

SECRETARY = OfficeId("secretary")


def is_the_next(scene: Scene, found: Chunk) -> bool:
    """ "will visit Togo, then Ghana": no former state, as in "the then Soviet Union"."""
    words = scene.known.language.words
    then, joint = scene.tokens[found.first - 1].low, scene.tokens[found.first - 2].low
    return then in words.likewise.sequels and joint in words.clause.joints | {","}
