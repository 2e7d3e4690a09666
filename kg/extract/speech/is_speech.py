"""Which quoted words are somebody's speech, and which only name something."""

from __future__ import annotations

from kg.find.quotation_marks import Quoted
from kg.language.speech_words import SpeechWords

_FEWEST_WORDS = 4
"""Fewer quoted words are a name or a figure of speech."""


def is_speech(text: str, span: Quoted, words: SpeechWords) -> bool:
    """Whether quoted words are speech: enough of them, and no title or name."""
    content = text[span.begin : span.end]
    parts = [w for w in content.split() if any(map(str.isalnum, w))]
    if len(parts) < _FEWEST_WORDS:
        return False
    line = text[max(0, span.opening - 30) : span.opening].rpartition("\n")[2]
    before = line.lower().split()
    if before and (
        before[-1] in words.name_words or (before[-1] in words.title_words and content[0].isupper())
    ):
        return False
    long = [w for w in parts if len(w) > 3]
    capital = sum(w.lstrip("\"'“‘(")[:1].isupper() for w in long)
    plain = len(long) < 2 or capital < 0.75 * len(long)
    if before and before[-1] in words.articles | words.indefinites:
        return plain  # "will inaugurate a "Centre for Combating Extremism.""
    return content[-1] in ".,!?…" or plain
