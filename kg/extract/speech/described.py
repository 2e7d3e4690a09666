"""People told of by what they are: "the 68-year-old diplomat said", "diplomat senior itu", "his guest"."""

from __future__ import annotations

from collections.abc import Mapping

from kg.document import Phrase, PhraseKind, Sentence
from kg.extract.speech.attribution import Attribution
from kg.extract.words.view import View
from kg.language.speech_words import SpeechWords
from kg.model import EntityKey

PEOPLE = 12
"""Most people who are remembered by name, of whom one may be "the Egyptian visitor"."""

DESCRIBED = 8
"""Most tokens between "the" and the noun of a person: "the 68-year-old Finnish diplomat"."""


def described(view: View, verb: int, words: SpeechWords) -> tuple[int, bool] | None:
    """Where the noun phrase before a verb begins that names no office, and whether it is of the other of two.

    It points back to whoever spoke or acted last; "his guest" to the one whom that one met.
    """
    i = verb - 1
    while i >= 0 and view.low(i) in words.adverbs:
        i -= 1
    if view.low(i) in words.demonstratives:
        return _pointed_noun(view, i, words)
    if view.low(i) in words.relations and (told := _of_the_other(view, i, words)) is not None:
        return told, True
    if i < 1 or view.low(i) not in words.person_nouns:
        return None
    for first in range(i - 1, max(i - 2 - DESCRIBED, -1), -1):
        if view.quoted[first] or not (view.tokens[first].text[0].isalnum() or view.low(first) == "-"):
            return None
        if view.low(first) in words.body_determiners:
            return None if _is_led(view, first, words) else (first, False)
    return None


def _is_led(view: View, first: int, words: SpeechWords) -> bool:
    return first > 0 and view.low(first - 1) in words.prepositions


def _of_the_other(view: View, at: int, words: SpeechWords) -> int | None:
    """ "His guest said", "Tamunya mengatakan": where it begins."""
    first = at if words.comma_opens_clause else at - 1
    owned = first == at or (first >= 0 and view.low(first) in words.possessives)
    return first if owned and not _is_led(view, first, words) else None


POINTED = 9
"""Tokens in which "hakim asal Somalia tersebut" has its noun."""


def _pointed_noun(view: View, pointer: int, words: SpeechWords) -> tuple[int, bool] | None:
    """ "hakim asal Somalia tersebut menambahkan": a person's noun that a demonstrative closes."""
    for first in range(pointer - 1, max(pointer - POINTED, -1), -1):
        low = view.low(first)
        if view.quoted[first] or not view.tokens[first].text[0].isalnum() or low in words.relatives:
            return None
        if low in words.person_nouns:
            return None if _is_led(view, first, words) else (first, False)
    return None


def remembered(
    sentence: Sentence, people: Mapping[EntityKey, EntityKey | None]
) -> dict[EntityKey, EntityKey | None]:
    """The people named last, the last first, each with the state for which he speaks."""
    named = [p for p in sentence.phrases if p.kind is PhraseKind.PERSON and p.named]
    here = {p.entity: p.speaks_for or people.get(p.entity) for p in reversed(named)}
    rest = {key: state for key, state in people.items() if key not in here}
    return dict([*here.items(), *rest.items()][:PEOPLE])


def of_his_country(
    view: View, attribution: Attribution, people: Mapping[EntityKey, EntityKey | None]
) -> EntityKey | None:
    """ "The Egyptian visitor told parliament": of those named before, the one who speaks for that state."""
    if not attribution.back or attribution.other or attribution.inverted:
        return None
    inside = view.phrases[attribution.first : attribution.verb]
    states = {p.entity for p in inside if p is not None and p.kind is PhraseKind.COUNTRY}
    return next((key for key, state in people.items() if state in states), None)


def for_whom_he_speaks(view: View, attribution: Attribution, words: SpeechWords) -> bool:
    """ "The spokesman said", "kata juru bicara itu": of whoever spoke last, and not of who acted since."""
    if attribution.speaker is not None or attribution.body or attribution.other:
        return False
    return any(view.low(i) in words.spokesmen for i in range(attribution.first, attribution.last))


def takes_a_stand(view: View, subject: Phrase | None, words: SpeechWords) -> EntityKey | None:
    """ "Menlu X mendesak Ghana meminta maaf. Togo, tambah dia, ...": X, who took a stand, speaks on."""
    if (
        subject is None
        or subject.kind is not PhraseKind.PERSON
        or words.voicing.isdisjoint(view.sentence.words)
    ):
        return None
    at = view.after(subject)
    near = range(at, min(at + STAND, len(view.tokens)))
    return subject.entity if any(view.low(n) in words.voicing and not view.quoted[n] for n in near) else None


STAND = 4
"""Most tokens behind a subject up to the verb: "X pada Senin mendesak"."""
