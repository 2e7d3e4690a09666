"""Where "that" tells which gathering was spoken to, and not what was said."""

from __future__ import annotations

from kg.extract.words.view import View
from kg.language.speech_words import SpeechWords


def tells_which(view: View, that: int, words: SpeechWords) -> bool:
    """ "told a dinner that Isaias gave in his honour": the dinner; not "told a rally that Chad held two"."""
    led = view.low(that) in words.relatives and view.low(that - 2) in words.determiners | words.indefinites
    host = view.begins(that + 1)
    if not led or host is None:
        return False
    verb = view.after(host)
    if view.low(verb) not in words.hosted:
        return False
    behind = verb + 1
    if behind >= len(view.tokens) or view.dated[behind] or view.low(behind) in (",", "."):
        return True
    # "gave in his honour", and not "gave in to pressure"
    return view.low(behind) in words.prepositions and view.low(behind + 1) not in words.prepositions
