"""Language packs, by ISO 639-1 code. Another language is one more folder and one more row here."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from kg.language.pack import Language
from kg.language.speech_words import SpeechWords


def _english() -> Language:
    from kg.language.en import ENGLISH

    return ENGLISH


def _indonesian() -> Language:
    from kg.language.id import INDONESIAN

    return INDONESIAN


@cache
def speech(code: str) -> SpeechWords:
    """The words of speech of a language."""
    if code == "en":
        from kg.language.en.speech import SPEECH
    else:
        from kg.language.id.speech import SPEECH
    return SPEECH


LANGUAGES: dict[str, Callable[[], Language]] = {"en": _english, "id": _indonesian}
