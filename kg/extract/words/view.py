"""A sentence as attributions are read from it: words, phrases, and what of it is in quotation marks."""

from __future__ import annotations

from collections.abc import Mapping

from kg.document import Phrase, PhraseKind, Sentence, Token
from kg.find.quotation_marks import Quoted
from kg.language.speech_words import SpeechWords
from kg.records import record

LONGEST_SENTENCE = 1000
"""Tokens; what is longer is a list or a broken page, and nobody speaks in it."""
SPEAKERS = frozenset({PhraseKind.PERSON, PhraseKind.COUNTRY, PhraseKind.ORGANIZATION})
"""Kinds of phrases that may speak."""


@record
class View:
    """A sentence prepared for reading: for each token its phrase, and whether it is quoted or a date."""

    sentence: Sentence
    tokens: tuple[Token, ...]
    phrases: tuple[Phrase | None, ...]
    quoted: tuple[bool, ...]
    dated: tuple[bool, ...]
    firsts: Mapping[int, int]  # by the phrase's `id`: its first token
    lasts: Mapping[int, int]

    def low(self, index: int) -> str:
        """The token in lower case, or "" outside the sentence."""
        lows = self.sentence.lows
        return lows[index] if 0 <= index < len(lows) else ""

    def begins(self, index: int) -> Phrase | None:
        """The phrase whose first token this is."""
        phrase = self.phrases[index] if 0 <= index < len(self.tokens) else None
        return phrase if phrase and phrase.begin == self.tokens[index].begin else None

    def first_of(self, phrase: Phrase) -> int:
        """Index of a phrase's first token."""
        return self.firsts[id(phrase)]

    def after(self, phrase: Phrase) -> int:
        """Index after a phrase's last token."""
        return self.lasts[id(phrase)] + 1


def view_of(sentence: Sentence, quoted: list[Quoted], words: SpeechWords) -> View:
    """The sentence with its phrases, dates and the given quotations laid over its tokens."""
    tokens = sentence.tokens
    phrases: list[Phrase | None] = [None] * len(tokens)
    inside = [False] * len(tokens)
    dated = [False] * len(tokens)
    if not words.times.isdisjoint(sentence.words):
        dated = [low in words.times for low in sentence.lows]
    readable = sentence.phrases if len(tokens) <= LONGEST_SENTENCE else ()
    for phrase in readable:
        if phrase.kind in SPEAKERS or phrase.kind is PhraseKind.GROUP:
            for i in _covered(tokens, phrase.begin, phrase.end):
                phrases[i] = phrase
    for span in quoted:
        for i in _covered(tokens, span.opening, span.closing):
            inside[i] = True
    for date in sentence.dates:
        for i in _covered(tokens, date.begin, date.end):
            dated[i] = True
    firsts: dict[int, int] = {}
    lasts: dict[int, int] = {}
    for i, laid in enumerate(phrases):
        if laid is not None:
            firsts.setdefault(id(laid), i)
            lasts[id(laid)] = i
    return View(sentence, tokens, tuple(phrases), tuple(inside), tuple(dated), firsts, lasts)


def _covered(tokens: tuple[Token, ...], begin: int, end: int) -> range:
    """Indices of the tokens inside two offsets."""
    low, high = 0, len(tokens)
    while low < high:
        middle = (low + high) // 2
        if tokens[middle].begin < begin:
            low = middle + 1
        else:
            high = middle
    first = low
    while low < len(tokens) and tokens[low].end <= end:
        low += 1
    return range(first, low)
