"""To whom somebody says what is quoted."""

from __future__ import annotations

from kg.extract.speech.attribution import Attribution
from kg.extract.words.view import View
from kg.language.speech_words import Saying, SpeechWords
from kg.model import EntityKey


def addressee_of(view: View, attribution: Attribution, words: SpeechWords) -> EntityKey | None:
    """ "told Son", "kata Jokowi kepada Wong"."""
    if Saying.TELL in attribution.saying:
        return _entity_at(view, attribution.after, words)
    for i in range(attribution.last, min(attribution.last + 3, len(view.tokens))):
        if view.low(i) in words.addressees:
            return _entity_at(view, i + 1, words)
    return None


def _entity_at(view: View, i: int, words: SpeechWords) -> EntityKey | None:
    while view.low(i) in words.determiners and view.begins(i) is None:
        i += 1
    phrase = view.begins(i)
    return phrase.entity if phrase is not None and not phrase.modifier else None
