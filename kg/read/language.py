"""Which language a text is in: function words first, pycld2 where they do not decide."""

from __future__ import annotations

import re
from typing import Final

from kg.errors import UnsupportedLanguage
from kg.read.rules import word_set

SUPPORTED: Final = frozenset({"id", "en"})
AS_IF: Final[dict[str, str]] = {"ms": "id", "zsm": "id", "ind": "id", "eng": "en", "in": "id"}
"""Codes that count as one of ours: Malay text is read with the Indonesian pack."""

FUNCTION_WORDS: Final[dict[str, frozenset[str]]] = {
    "id": word_set(
        "yang dan di dengan untuk dari pada itu ini akan dalam tidak kepada oleh juga telah",
        "sebagai adalah ke",
        "atas bahwa karena para serta antara saat seperti bisa hari tersebut mereka kami kita ia katanya",
    ),
    "en": word_set(
        "the of and to in that is was for on with as by at from it be are has have had his her",
        "its their this",
        "which not would will were been said an who but they he she",
    ),
}
"""Words that a page of running text in the language is full of, and that other languages lack."""

_WORD: Final = re.compile(r"[^\W\d_]+")
_SAMPLE: Final = 3_000
_MIN_SHARE: Final = 0.14
_LEAD: Final = 4


def language_of(text: str, stated: str | None = None) -> str:
    """`id` or `en`. A stated code wins; Malay counts as Indonesian.

    Raises:
        UnsupportedLanguage: the text is in another language; the message names it in English.
    """
    if stated:
        code = stated.strip().lower().replace("_", "-").split("-")[0]
        code = AS_IF.get(code, code)
        if code in SUPPORTED:
            return code
        raise UnsupportedLanguage(f"{_english_name(code)}: only Indonesian and English are read.")
    return by_function_words(text) or _by_model(text)


def by_function_words(text: str) -> str | None:
    """The language whose function words make up a good share of the text, far ahead of the other."""
    words = _WORD.findall(text[:_SAMPLE].lower())
    if len(words) < 12:
        return None
    counts = {code: sum(map(known.__contains__, words)) for code, known in FUNCTION_WORDS.items()}
    best, second = sorted(counts, key=lambda code: -counts[code])
    decisive = counts[best] >= _MIN_SHARE * len(words) and counts[best] >= _LEAD * max(counts[second], 1)
    return best if decisive else None


def _by_model(text: str) -> str:
    import pycld2

    printable = "".join(c if c.isprintable() or c.isspace() else " " for c in text)
    try:
        _, _, guesses = pycld2.detect(printable, bestEffort=True)
    except pycld2.error as problem:
        raise UnsupportedLanguage(f"the language of the text cannot be told ({problem}).") from problem
    name, code = guesses[0][0], guesses[0][1]
    code = AS_IF.get(code, code)
    if code in SUPPORTED:
        return str(code)
    if code == "un":
        return _without_evidence(text)
    raise UnsupportedLanguage(f"{name.title()}: only Indonesian and English are read.")


def _without_evidence(text: str) -> str:
    """For a text too short for the model: the language of the few function words it has."""
    words = _WORD.findall(text[:_SAMPLE].lower())
    counts = {code: sum(map(known.__contains__, words)) for code, known in FUNCTION_WORDS.items()}
    best = max(counts, key=lambda code: counts[code])
    if not counts[best]:
        raise UnsupportedLanguage("the language of the text cannot be told: state it as `language`.")
    return best


def _english_name(code: str) -> str:
    import pycld2

    names = {short: name for name, short in pycld2.LANGUAGES}
    return str(names.get(code, code)).title()
