"""People or parties named before, by their number or kind alone: "the two", "the pair", "the leaders"."""

from __future__ import annotations

from functools import cache

from kg.document import PhraseKind
from kg.find.bodies.called_states import stands_alone
from kg.find.chunks import ChunkKind
from kg.find.phrases.peoples import spoken_aside
from kg.find.scene import Parsed, Proto, Scene, closes
from kg.language import LANGUAGES, speech
from kg.language.cells import alternatives, first_words
from kg.language.en.inflect import forms

TALKING = "talking"
"""What the two of whom an article is are called where nothing counts them."""

ARMS = "arms"
"""What the two states whose armies are counted are called: those of whom the article is, else the last."""

EACH = "each"
"""What either of two is called who were named side by side just before."""

ONE_OF_TWO = "one of two"
"""What "the former" and "the latter" are called, whose count tells which of the two they are."""

ONE_MET = "one met"
"""What "her host" is called, the other of the two who were named last."""

ALL = 0
"""The count of a plural that tells none: as many as were named together."""


def company(scene: Scene, at: int) -> Parsed | None:
    """ "The two signed a memorandum", "the pair agreed", "the leaders also condemned"."""
    pack = scene.known.language
    words = pack.words
    if scene.low(at) in words.group.each:
        return _each_of_two(scene, at)
    whole = scene.low(at) in words.group.whole  # "all three signed"
    definite = scene.low(at) in pack.determiners
    begun = definite or whole
    if definite and scene.low(at + 1) in words.group.of_two:
        return _one_of_two(scene, at, words.group.of_two[scene.low(at + 1)])
    if not words.group.companies or not (begun or at == 0 or scene.low(at - 1) == ","):
        return None
    end = at + begun
    word = scene.low(end)
    count, noun = words.group.companies.get(word) if begun else None, "pronoun"
    if count is not None and count > 2 and (ranked := _ranked(scene, at, count)) is not None:
        return ranked
    if count == 2 and scene.low(end + 1) in words.title.foremost:
        return _ranked(scene, at, None)  # "the two prime ministers"
    if count is None and whole:
        return None
    bare = word in words.group.bare_sides and (
        at == 0 or not definite
    )  # "because the parties objected": whoever
    bare |= definite and at == 0 and word in words.group.of_a_pair  # "The neighbours agreed to a truce"
    if count is None and (bare or word in words.group.two_sides):
        count, noun = 2, TALKING  # "The sides signed a memorandum", "Parties agreed"
    elif count is None:
        if at == 0 and not definite and not pack.nouns_after:
            return None  # "Leaders began arriving in Apia": whoever comes, of whom nothing was told
        rank, end = rank_at(scene, end)  # "After the talks, foreign ministers signed a protocol"
        count, noun = ALL, rank or ""
    elif count > 2:
        noun = "all"
    verb = _behind_an_aside(scene, end + 1) if count == ALL and definite else end + 1
    acting = acts(scene, verb, object_too=count not in (ALL, 2) or noun == "pronoun")
    if not noun or not (acting or (noun in ("pronoun", "all") and _undergoes(scene, at, end + 1))):
        return None
    first, last = scene.first(at), scene.first(end + 1)
    return Proto(first, last, PhraseKind.PERSON, gender="", plural=True, noun=noun, count=count), end + 1


def one_met(scene: Scene, at: int) -> Parsed | None:
    """ "..., said her host", "His guest was quoted as saying", "according to her guest": one of two.

    In Indonesian the noun owns itself; of a guest with a name the words are read elsewhere.
    """
    pack, end = scene.known.language, at + 2
    words = speech(pack.code)
    if (
        pack.nouns_after
        or scene.low(at) not in pack.words.group.his
        or scene.low(at + 1) not in words.relations
    ):
        return None
    behind = scene.low(end)
    said = scene.low(at - 1) in pack.sayings or (scene.low(at - 2), scene.low(at - 1)) in words.sources
    speaks = behind in pack.sayings or behind in pack.auxiliaries or (said and stands_alone(scene, end))
    if not (speaks or spoken_aside(scene, end)):
        return None
    first, last = scene.first(at), scene.first(end)
    return Proto(first, last, PhraseKind.PERSON, noun=ONE_MET), end


def _behind_an_aside(scene: Scene, at: int) -> int:
    """ "The ministers, meeting in Lima on Monday, condemned Chad": the item behind the second comma."""
    if scene.low(at) != "," or scene.low(at + 1) not in scene.known.language.words.group.gathering:
        return at
    return next((n + 1 for n in range(at + 3, at + ASIDE) if scene.low(n) == ","), at)


ASIDE = 10
"""Most items of ", meeting in Luxembourg on Monday,"."""


def _each_of_two(scene: Scene, at: int) -> Parsed | None:
    """ "Each side accused the other": the two parties named before, who do it to each other."""
    names, near = scene.known.language.words.group, range(at + 2, at + OTHER)
    other = (n for n in near if scene.low(n) in scene.known.language.determiners)
    alone = at == 0 and acts(scene, at + 1, object_too=False)  # "Each blamed the other"
    if not (alone or scene.low(at + 1) in names.one_of_two) or not any(
        scene.low(n + 1) in names.the_other for n in other
    ):
        return None
    end = at + 1 + (not alone)
    first, last = scene.first(at), scene.first(end)
    return Proto(first, last, PhraseKind.PERSON, gender="", plural=True, noun=EACH), end


def _one_of_two(scene: Scene, at: int, which: int) -> Parsed | None:
    """ "The latter flew home", "invited the latter to Lima"; not "the former minister", "the latter half"."""
    pack, behind = scene.known.language, scene.low(at + 2)
    acting = acts(scene, at + 2, object_too=which > 0) or behind in pack.sayings
    done_to = at > 0 and scene.low(at - 1) in _plural_forms(pack.code) and behind in pack.prepositions
    if not acting and not (which and done_to):
        return None
    first, last = scene.first(at), scene.first(at + 2)
    one = Proto(first, last, PhraseKind.PERSON, gender="", plural=True, noun=ONE_OF_TWO, count=which)
    return one, at + 2


OTHER = 8
"""Items behind "each side" among which "the other" stands."""


def _ranked(scene: Scene, at: int, count: int | None) -> Parsed | None:
    """ "the three foreign ministers", "all four leaders": so many people named before."""
    noun, last = rank_at(scene, at + 2)
    if noun is None or scene.low(last + 1) in scene.known.language.of_words:
        return None  # "the three leaders of the party"
    first, end = scene.first(at), scene.first(last + 1)
    return Proto(first, end, PhraseKind.PERSON, gender="", plural=True, noun=noun, count=count), last + 1


def rank_at(scene: Scene, at: int) -> tuple[str | None, int]:
    """The rank that a plural tells, and its item: "foreign ministers", "prime ministers"; None for others."""
    names = scene.known.language.words.title
    if scene.low(at) in names.foremost and scene.low(at + 1) in names.ranks:
        return "leader", at + 1
    last = at + (scene.low(at) in names.portfolios)
    return names.ranks.get(scene.low(last)), last


def acts(scene: Scene, at: int, object_too: bool) -> bool:
    """Whether a verb follows item `at`, past an adverb; or nothing, where an object may stand alone."""
    pack = scene.known.language
    word = scene.low(at)
    between = pack.words.people.between_verbs
    if word.endswith(pack.adverbial) or word in between:
        at += 1 + (word in between and scene.low(at + 1) in between)  # "the two had last met"
        word = scene.low(at)
    elif object_too and closes(scene, at):
        return True
    if word in pack.words.people.attributes and scene.low(at + 1).endswith("s"):
        return False  # "the two wounded soldiers"
    return word in pack.auxiliaries or word in _plural_forms(pack.code)


def _undergoes(scene: Scene, at: int, behind: int) -> bool:
    """ "hosted the two for lunch", "received the three in Lima": a verb before, a preposition behind."""
    pack = scene.known.language
    follows = pack.prepositions.get(scene.low(behind), "of") != "of"
    return follows and at > 0 and scene.low(at - 1) in _plural_forms(pack.code)


@cache
def _plural_forms(code: str) -> frozenset[str]:
    """The verbs of all frames and ties as they follow a plural: "sign", "signed", "met"."""
    pack = LANGUAGES[code]()
    rows = [*(frame.verbs for frame in pack.frames), *(tie.verbs for tie in pack.ties)]
    lemmas = {lemma for row in rows for lemma in first_words(row)}
    told = {form for lemma in lemmas for name, form in forms(lemma).items() if name in ("base", "past")}
    fixed = (words for frame in pack.frames for words, *more in alternatives(frame.words) if not more)
    whole = {words for words in fixed if words.endswith(pack.past)}
    return frozenset(told | whole | pack.sayings)


def behind_a_row(scene: Scene, at: int) -> bool:
    """ "Chad and the UN both refused": two names joined right before the item, of whom it tells no more."""
    pack = scene.known.language
    if pack.nouns_after or scene.chunk(at - 1, *STATES_OR_BODIES) is None:
        return False
    joint = at - 2 - (scene.low(at - 2) in pack.determiners)
    before = joint - 1 - (scene.low(joint - 1) == ",")
    return scene.low(joint) in pack.coordinators and scene.chunk(before, *STATES_OR_BODIES) is not None


STATES_OR_BODIES = (ChunkKind.COUNTRY, ChunkKind.ORGANIZATION)
