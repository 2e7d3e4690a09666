"""Actors without a name: "WNI", "pemerintah", "polisi", "ribuan demonstran"; the linker finds whose."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.find.chunks import ChunkKind
from kg.find.offices.portfolios import before_name, capitalised
from kg.find.scene import Parsed, Proto, Scene, closes
from kg.language.pack import Language

NAMED = (ChunkKind.COUNTRY, ChunkKind.ORGANIZATION, ChunkKind.PLACE, ChunkKind.PERSON, ChunkKind.OFFICE)


def local_actor(scene: Scene, at: int) -> Parsed | None:
    """A noun that stands for a country which it does not name.

    `noun` of the phrase is "national" (a word of one country alone), "authority", "rulers" or "local".
    """
    pack = scene.known.language
    word = scene.low(at)
    first = scene.first(at)
    if word in pack.nationals and scene.chunk(at, ChunkKind.ORGANIZATION) is None:
        end = _past_ship(scene, at)
        if end > at + 1 and not _acts(scene, end):
            return None  # "menabrak KRI Tjiptadi": a ship acts for its country where it does something
        return Proto(first, scene.first(end), PhraseKind.COUNTRY, noun="national"), end
    if word not in pack.authorities and word not in pack.unnamed:
        return None
    behind = scene.low(at + 1)
    follows = scene.tokens[scene.first(at + 1)].text if at + 1 < len(scene.items) else "A"
    alone = behind not in pack.local and not scene.chunk(at + 1, *NAMED) and not follows[0].isupper()
    if word in pack.authorities and alone and not _shares_owner(scene, at + 1):
        return Proto(first, first + 1, PhraseKind.COUNTRY, noun="authority"), at + 1
    if word in pack.words.name.rulers and not scene.chunk(at + 1, *NAMED):
        end = at + 1 + (behind in pack.local)  # "junta militer"
        if end >= len(scene.items) or scene.tokens[scene.first(end)].text[0].islower() or closes(scene, end):
            return Proto(first, scene.first(end), PhraseKind.COUNTRY, noun="rulers"), end
    if word in pack.unnamed and _subject(scene, at):
        end = _past_second(scene, at + 1)
        return Proto(first, scene.first(end), PhraseKind.COUNTRY, noun="local"), end
    return None


def _shares_owner(scene: Scene, at: int) -> bool:
    """ "pemerintah dan rakyat Timor Leste": both nouns are of the country behind the second."""
    if scene.low(at) not in scene.known.language.words.clause.joints or not scene.low(at + 1).isalpha():
        return False
    return scene.chunk(at + 2, ChunkKind.COUNTRY) is not None


def _subject(scene: Scene, at: int) -> bool:
    """Whether the noun can only be the subject: first in its clause, a verb behind it."""
    pack = scene.known.language
    before = at - 1
    while before >= 0 and _counts(scene.low(before), pack):
        before -= 1
    end = _past_second(scene, at + 1)
    while scene.low(end) in pack.auxiliaries:
        end += 1
    beginnings, _ = pack.words.name.verb_shape
    verb = scene.low(end)
    opens = before < 0 or scene.low(before) in {",", "sementara", "ketika", "setelah", "itu"}
    return opens and len(verb) > 5 and verb.startswith(tuple(beginnings))


def _acts(scene: Scene, at: int) -> bool:
    """Whether a verb stands behind a ship's name: "USS Ford akan tiba", "KRI Bima Suci berlabuh"."""
    pack = scene.known.language
    while scene.low(at) in pack.auxiliaries:
        at += 1
    verb = scene.low(at)
    if verb.startswith(pack.words.clause.active_prefix) or verb in pack.words.clause.rootlike_verbs:
        return True
    beginnings, _ = pack.words.name.verb_shape
    return len(verb) > 5 and verb.startswith(tuple(beginnings))


def _past_ship(scene: Scene, at: int) -> int:
    """The item behind a word of one country alone, and behind a ship's name: "KRI Bung Tomo"."""
    ship = scene.tokens[scene.first(at)].text in scene.known.language.words.name.vessels
    if not ship:
        return at + 1
    at += 1
    while (
        capitalised(scene, at) or before_name(scene, at) or scene.low(at) == "-" or scene.low(at).isdecimal()
    ):
        at += 1  # "KRI Tjiptadi-381"
    return at


def _past_second(scene: Scene, at: int) -> int:
    """The item behind what tells which people are meant: "polisi antihuru-hara"."""
    if scene.low(at) not in scene.known.language.unnamed_seconds:
        return at
    return at + 3 if scene.low(at + 1) == "-" else at + 1


def _counts(word: str, pack: Language) -> bool:
    return word in pack.determiners or word in pack.quantities or word in pack.numbers or word.isdecimal()
