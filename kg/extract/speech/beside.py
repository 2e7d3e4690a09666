"""Who says something beside the subject of a sentence, with a participle: ", its minister, X, calling it"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.speech.speakers import speaks
from kg.extract.words.view import View
from kg.language.speech_words import SpeechWords


def beside_the_subject(view: View, at: int, words: SpeechWords) -> Phrase | None:
    """Who stands between a comma and the participle at `at`, and is not the subject of the sentence.

    "The talks failed, with the Taliban saying that", "Chad rejected it, its president, X, telling reporters
    that", "Peru closed its embassy, President X saying that".
    """
    closed = view.low(at - 1) == ","
    phrase = view.phrases[at - 1 - closed] if at > 3 else None
    if phrase is None or not speaks(phrase):
        return None
    first = view.first_of(phrase)  # where its own "its" may stand
    holder = phrase.kind is PhraseKind.PERSON and phrase.named and phrase.office is not None
    own = holder and view.low(first) in words.possessives
    lead = first - 1 - (view.low(first - 1) in words.determiners)
    led = view.low(lead) in words.absolutes
    lead -= led
    if view.low(lead) != "," or view.quoted[lead]:
        return None
    return phrase if own or (not closed and (led or holder)) else None


def says_beside(view: View, before: int, words: SpeechWords) -> Phrase | None:
    """ "Chad condemned it, its minister, X, describing it as "...": who is last said to do so."""
    if not words.gerund:
        return None
    for at in range(before - 1, 3, -1):
        if view.low(at).endswith(words.gerund) and view.phrases[at] is None and not view.quoted[at]:
            found = beside_the_subject(view, at, words)
            if found is not None:
                return found
    return None
