"""People who speak and whom the text leaves unnamed: "A diplomat says ... The diplomat added that"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.speech.attribution import Attribution
from kg.extract.words.view import View
from kg.language.speech_words import SpeechWords

DESCRIBED = 6
"""Most words from "a" to the noun: "a senior Western diplomat", and from "the" to it."""


def met_here(view: View, words: SpeechWords) -> frozenset[str]:
    """Nouns of those of whom the sentence tells without a name: "a senior diplomat", "seorang pejabat"."""
    if words.indefinites.isdisjoint(view.sentence.words) or words.strangers.isdisjoint(view.sentence.words):
        return frozenset()
    found = (_noun_of(view, at, words) for at in range(len(view.tokens)) if view.low(at) in words.indefinites)
    return frozenset(view.low(noun) for noun in found if noun is not None)


def named_here(view: View, words: SpeechWords) -> frozenset[str]:
    """Nouns of those whom the sentence names: "veteran diplomat Jan Egeland", "diplomat itu, Jan Egeland"."""
    if words.strangers.isdisjoint(view.sentence.words):
        return frozenset()
    return frozenset(
        low for at, low in enumerate(view.sentence.lows) if low in words.strangers and _is_named(view, at)
    )


def _is_named(view: View, noun: int) -> bool:
    """Whether a name stands in apposition to a noun, or the noun inside a person's phrase."""
    inside, comma = view.phrases[noun], view.low(noun + 1) == ","
    behind = view.begins(noun + 1 + comma)
    return any(p is not None and p.named and p.entity.startswith("person/") for p in (inside, behind))


def _noun_of(view: View, article: int, words: SpeechWords) -> int | None:
    """The noun of an unnamed person behind an indefinite: "a retired army officer"."""
    for at in range(article + 1, min(article + 1 + DESCRIBED, len(view.tokens))):
        if view.low(at) in words.strangers and not _goes_on(view, at, words):
            return None if _is_named(view, at) else at
        if view.phrases[at] is None and not view.low(at).replace("-", "").isalnum():
            return None
    return None


def _goes_on(view: View, noun: int, words: SpeechWords) -> bool:
    """Whether the noun only leads another: "an official visit"; Indonesian nouns come first."""
    behind = view.low(noun + 1)
    if words.comma_opens_clause or not behind.isalpha():
        return False
    told = behind in words.verbs or behind in words.adverbs or behind in words.relatives
    return not (told or behind in words.prepositions | words.of_words | words.predicates)


def is_stranger(view: View, attribution: Attribution, nouns: frozenset[str]) -> bool:
    """ "The diplomat said", "kata diplomat itu": one who was told of without a name."""
    said_by = attribution.speaker
    if said_by is not None and (said_by.named or said_by.kind is not PhraseKind.PERSON):
        return False  # "Doha, a Qatari official said": his country
    if not nouns or attribution.body or attribution.other:
        return False
    return any(view.low(at) in nouns for at in range(attribution.first, attribution.last))


def speaks_behind(view: View, at: int, nouns: frozenset[str], words: SpeechWords) -> bool:
    """ "...," the source said; "...," kata pejabat tersebut: behind quoted words one without a name."""
    inverted = view.low(at) in words.inverting
    first = at + inverted
    if view.low(first) in words.body_determiners and not words.comma_opens_clause:
        first += 1
    elif not (words.comma_opens_clause and inverted):
        return False
    for noun in range(first, min(first + DESCRIBED, len(view.tokens))):
        if view.low(noun) in nouns or view.low(noun) in words.nameless:
            return not _is_named(view, noun) and (inverted or view.low(noun + 1) in words.verbs)
        if view.phrases[noun] is not None or not view.low(noun).isalpha():
            return False
    return False
