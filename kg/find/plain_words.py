"""Words as the tables write them: other spellings of a word, and an "if" that only says "that"."""

from __future__ import annotations

from kg.document import Sentence
from kg.language import speech
from kg.language.pack import Language
from kg.language.speech_words import SpeechWords
from kg.records import replace


def in_plain_words(sentences: list[Sentence], language: Language) -> list[Sentence]:
    """The sentences with the lower-case words of some tokens replaced: "kementrian" by "kementerian"."""
    spellings, words = language.words.name.spellings, speech(language.code)
    if not spellings and not words.loosely_that:
        return sentences
    out = []
    for sentence in sentences:
        changed: dict[int, str] = {}
        if not spellings.keys().isdisjoint(sentence.words):
            changed = {n: spellings[low] for n, low in enumerate(sentence.lows) if low in spellings}
        if not words.loosely_that.isdisjoint(sentence.words):
            that = next(iter(words.complementizers & language.complementizers))
            changed |= dict.fromkeys(_only_that(sentence.lows, words), that)
        out.append(_with(sentence, changed) if changed else sentence)
    return out


def _only_that(lows: tuple[str, ...], words: SpeechWords) -> list[int]:
    """ "Ia menuturkan kalau negaranya siap": right behind a verb of saying, and no condition of the rest."""
    return [
        at
        for at in range(1, len(lows))
        if lows[at] in words.loosely_that and lows[at - 1] in words.bare and not _goes_on(lows[at:], words)
    ]


def _goes_on(lows: tuple[str, ...], words: SpeechWords) -> bool:
    """Whether another clause follows, of which this one is the condition: "kalau diserang, mereka akan"."""
    commas = (n for n, low in enumerate(lows[:-1]) if low == ",")
    return not words.thens.isdisjoint(lows) or any(lows[n + 1] not in words.times for n in commas)


def _with(sentence: Sentence, changed: dict[int, str]) -> Sentence:
    tokens = tuple(
        replace(token, low=changed[n]) if n in changed else token for n, token in enumerate(sentence.tokens)
    )
    return Sentence(sentence.begin, sentence.end, sentence.zone, sentence.paragraph, tokens)
