"""People or parties named before, by their number or kind alone: "the two", "the pair", "the leaders"."""

from __future__ import annotations

from functools import cache

from kg.document import PhraseKind
from kg.find.scene import Parsed, Proto, Scene, closes
from kg.language import LANGUAGES
from kg.language.en.inflect import forms

ALL = 0
"""The count of a plural that tells none: as many as were named together."""


def company(scene: Scene, at: int) -> Parsed | None:
    """ "The two signed a memorandum", "the pair agreed", "the leaders also condemned"."""
    pack = scene.known.language
    names = pack.words.name
    whole = scene.low(at) in names.whole  # "all three signed"
    if (scene.low(at) not in pack.determiners and not whole) or not names.companies:
        return None
    word = scene.low(at + 1)
    count, noun = names.companies.get(word), "pronoun"
    if count is not None and count > 2 and (ranked := _ranked(scene, at, count)) is not None:
        return ranked
    if count is None and not whole:
        count, noun = ALL, names.ranks.get(word, "")
    elif count is None:
        return None
    elif count > 2:
        noun = "all"
    if not noun or not _acts(scene, at + 2, object_too=count != ALL):
        return None
    first, last = scene.first(at), scene.first(at + 2)
    return Proto(first, last, PhraseKind.PERSON, gender="", plural=True, noun=noun, count=count), at + 2


def _ranked(scene: Scene, at: int, count: int) -> Parsed | None:
    """ "the three foreign ministers", "all four leaders": so many people named before."""
    names = scene.known.language.words.name
    last = at + 3 if scene.low(at + 2) in names.portfolios else at + 2
    noun = names.ranks.get(scene.low(last))
    if noun is None or scene.low(last + 1) in scene.known.language.of_words:
        return None  # "the three leaders of the party"
    first, end = scene.first(at), scene.first(last + 1)
    return Proto(first, end, PhraseKind.PERSON, gender="", plural=True, noun=noun, count=count), last + 1


def _acts(scene: Scene, at: int, object_too: bool) -> bool:
    """Whether a verb follows item `at`, past an adverb; or nothing, where an object may stand alone."""
    pack = scene.known.language
    word = scene.low(at)
    if word.endswith("ly") or word in pack.words.name.between_verbs:
        at, word = at + 1, scene.low(at + 1)
    elif object_too and closes(scene, at):
        return True
    if word in pack.words.name.attributes and scene.low(at + 1).endswith("s"):
        return False  # "the two wounded soldiers"
    return word in pack.auxiliaries or word in _plural_forms(pack.code)


@cache
def _plural_forms(code: str) -> frozenset[str]:
    """The verbs of all frames and ties as they follow a plural: "sign", "signed", "met"."""
    pack = LANGUAGES[code]()
    rows = [*(frame.verbs for frame in pack.frames), *(tie.verbs for tie in pack.ties)]
    lemmas = {verb.split()[0] for row in rows for verb in row.split("|") if verb.strip()}
    told = {form for lemma in lemmas for name, form in forms(lemma).items() if name in ("base", "past")}
    return frozenset(told | pack.sayings)
