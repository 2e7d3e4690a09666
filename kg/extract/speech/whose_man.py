"""Who speaks where he is named behind whose man he is: "said a spokesman for Ruto, Hussein Mohamed"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.words.view import View
from kg.find.scene import GENITIVES
from kg.language.speech_words import SpeechWords


def whose_man(view: View, start: int, phrase: Phrase) -> Phrase | None:
    """ "kata penasihat Presiden Ruto, Hussein Mohamed", "said Ruto's adviser, X": he who speaks."""
    end = view.after(phrase)
    if view.low(end) in GENITIVES:
        near = range(end + 1, end + _HIS_OFFICE)
        end = next((n for n in near if view.begins(n) is not None or not view.low(n).isalpha()), end)
    elif view.begins(start) is phrase:
        return None
    named = view.begins(end) or (view.begins(end + 1) if view.low(end) == "," else None)
    if named is None or named.kind is not PhraseKind.PERSON or not named.named:
        return None
    listed = view.low(view.after(named)) == "," and view.begins(view.after(named) + 1) is not None
    return None if listed or named.entity == phrase.entity else named


_HIS_OFFICE = 6
"""Tokens behind "Ruto's" in which it is told what somebody is to him: "'s chief foreign policy adviser"."""


def man_of(view: View, start: int, words: SpeechWords) -> tuple[Phrase, int] | None:
    """ "Menurut pengacara Imran Khan, Naeem Panjutha, ...": he who is named, and the item behind him."""
    if not view.low(start) or view.phrases[start] is not None:
        return None
    for i in range(start + 1, min(start + _HIS_OFFICE, len(view.tokens))):
        phrase = view.phrases[i]
        if phrase is not None:
            man = whose_man(view, start, phrase) if phrase.kind is PhraseKind.PERSON else None
            return (man, view.after(man)) if man is not None else None
        if not view.low(i).isalpha() or view.low(i) in words.relatives:
            return None
    return None
