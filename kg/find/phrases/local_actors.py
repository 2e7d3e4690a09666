"""Actors without a name: "WNI", "pemerintah", "polisi", "ribuan demonstran"; the linker finds whose."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.find.chunks import ChunkKind
from kg.find.offices.owners import told_country
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
    if (end := _past_state_told(scene, at)) > at:
        return Proto(first, scene.first(end), PhraseKind.COUNTRY, noun=OF_STATE_TOLD), end
    if word not in pack.authorities and word not in pack.unnamed:
        return None
    behind = scene.low(at + 1)
    follows = scene.tokens[scene.first(at + 1)].text if at + 1 < len(scene.items) else "A"
    alone = behind not in pack.local and not scene.chunk(at + 1, *NAMED) and not follows[0].isupper()
    if word in pack.authorities and alone and not _shares_owner(scene, at + 1):
        return Proto(first, first + 1, PhraseKind.COUNTRY, noun="authority"), at + 1
    if word in pack.words.body.rulers and not scene.chunk(at + 1, *NAMED):
        end = at + 1 + (behind in pack.local)  # "junta militer"
        if end >= len(scene.items) or scene.tokens[scene.first(end)].text[0].islower() or closes(scene, end):
            return Proto(first, scene.first(end), PhraseKind.COUNTRY, noun="rulers"), end
    if word in pack.unnamed and _subject(scene, at):
        end = _past_second(scene, at + 1)
        return Proto(first, scene.first(end), PhraseKind.COUNTRY, noun="local"), end
    return None


OF_STATE_TOLD = "of the state told"
"""The noun of an organ that points at a state which the text named before."""


def _past_state_told(scene: Scene, at: int) -> int:
    """ "militer negara itu", "junta militer negara tersebut", "parlemennya mengesahkan": the item behind.

    `at` for others. What has only the ending of "its" must be the subject, as its owner may stand beside it.
    """
    pack = scene.known.language
    organs, word, suffix = pack.words.office.organs, scene.low(at), pack.words.title.own_suffix
    if suffix and word.endswith(suffix):
        own = word.removesuffix(suffix) in organs and (at == 0 or _opens_behind_comma(scene, at))
        return at + 1 if own and _is_verb(scene, at + 1) else at
    if word not in organs and word not in pack.words.body.fighting and word not in pack.authorities:
        return at
    end = at + 1
    while scene.low(end) in pack.words.office.of_organs and end - at < KINDS:
        end += 1
    return end + 2 if told_country(scene, end) else at


def organs_told(pack: Language) -> frozenset[str]:
    """The words with which such an organ begins; none where its owner stands before it."""
    suffix = pack.words.title.own_suffix
    organs = pack.words.office.organs | pack.words.body.fighting if suffix else frozenset()
    return organs | {f"{word}{suffix}" for word in organs}


KINDS = 3
"""Most items of an organ and its kind: "junta militer"."""


def _opens_behind_comma(scene: Scene, at: int) -> bool:
    """ "Pada Rabu, parlemennya ...": behind a phrase in which nobody is named."""
    return scene.low(at - 1) == "," and not any(scene.chunk(n, *NAMED) for n in range(at))


def _is_verb(scene: Scene, at: int) -> bool:
    """Whether a verb in the active voice follows, or in the passive, behind auxiliaries and adverbs."""
    pack = scene.known.language
    while pack.before_verbs(scene.low(at)):
        at += 1
    verb, clause = scene.low(at), pack.words.verb
    shapes = (clause.active_prefix, clause.passive_prefix, clause.stative_prefix)
    return len(verb) > SHORTEST_VERB and verb.startswith(shapes)


SHORTEST_VERB = 4
"""Letters that a word of a verb's shape has more than, to be one: "di" and "beri" are none."""


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
    if verb.startswith(pack.words.verb.active_prefix) or verb in pack.words.verb.rootlike_verbs:
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
