"""Whether words make a clause: the verbs and auxiliaries among them."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.words.view import View
from kg.language import speech
from kg.language.pack import Language
from kg.language.speech_words import SpeechWords


def predicate(view: View, first: int, after: int, words: SpeechWords) -> int | None:
    """Index of the first word that makes a clause of the tokens, with something before it."""
    taken = False  # by a relative pronoun or the like, with all verbs that follow it
    aside = False  # in a clause of time, whose first verb makes nothing of the words before it
    for i in range(first, after):
        low = view.low(i)
        phrase = view.phrases[i]
        if (phrase is not None and phrase.named) or not predicates(low, words):
            taken = low in words.unpredicating or (taken and low in words.adverbs)
            aside = low in words.subordinators | words.where or (aside and low != ",")
            aside = aside and not at_that_time(view, i, words)
            if not taken and _third_person(view, first, i, words):
                return i
            continue
        if aside and not taken:
            aside, taken = False, True
        elif not taken and (i > first or low in words.predicates):
            return i
    return None


def at_that_time(view: View, i: int, words: SpeechWords) -> bool:
    """ "saat ini", "kala itu", "sejak pekan lalu": a time, and no conjunction."""
    if not words.comma_opens_clause or i + 1 >= len(view.tokens):
        return False
    when = view.low(i) in words.then_heads and view.low(i + 1) in words.demonstratives
    return when or (view.low(i) in words.subordinators and view.dated[i + 1])


def _third_person(view: View, first: int, i: int, words: SpeechWords) -> bool:
    """ "Belgium regrets the decision": a form in -s right behind the state that the clause begins with.

    So with "his country firmly adheres": it need not be named, and an adverb may stand between.
    """
    low, at = view.low(i), i - 1
    if words.comma_opens_clause or len(low) < 4:
        return False
    if words.adverbial and at > first + 1 and view.low(at).endswith(words.adverbial):
        at -= 1
    subject = view.phrases[at] if at >= first else None
    if subject is None or not (subject.named or subject.kind is PhraseKind.COUNTRY):
        return False
    if not low.isalpha() or low[-1] != "s" or low.endswith(("ss", "us")) or low in words.not_predicates:
        return False
    begins = view.first_of(subject)
    return begins == first or (begins == first + 1 and view.low(first) in words.determiners | {"the"})


def predicates(low: str, words: SpeechWords) -> bool:
    """Whether a word can be the predicate of a clause."""
    if low in words.predicates:
        return True
    return low not in words.not_predicates and words.predicate_pattern.match(low) is not None


def inverts(word: str, language: Language) -> bool:
    """Whether a verb of saying stands before whoever says it."""
    return word in speech(language.code).inverting
