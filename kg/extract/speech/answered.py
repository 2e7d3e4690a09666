"""Who spoke to a thing that a sentence tells: "Tuduhan itu dibantah Menteri X. "Kami ...," katanya"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.words.view import View
from kg.language.speech_words import SpeechWords
from kg.model import EntityKey


def who_answered(view: View, words: SpeechWords) -> EntityKey | None:
    """The person behind a passive of what one says to something, right behind what it is said to.

    Not whoever welcomes a guest: "X tiba di Lima dan disambut Menteri Y".
    """
    if words.answered.isdisjoint(view.sentence.words):
        return None
    for i in range(1, len(view.tokens) - 1):
        if view.low(i) in words.answered and view.low(i - 1) in words.demonstratives:
            by = view.begins(i + 1)
            return by.entity if by is not None and by.kind is PhraseKind.PERSON and by.named else None
    return None
