"""Every word of the interface, in English and Indonesian.

`word` gives one; templates and the browser's modules have no words of their own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from kg.web.words_browser import WORDS as BROWSER
from kg.web.words_columns import WORDS as COLUMNS
from kg.web.words_pages import WORDS as PAGES

LANGUAGES: Final[tuple[str, ...]] = ("en", "id")

WORDS: Final[Mapping[str, tuple[str, str]]] = {**PAGES, **BROWSER, **COLUMNS}
"""By a name that says what it is for: the English words and the Indonesian ones."""

_RANGE: Final = re.compile(r"\s*([A-Za-z]{1,8})(?:-[\w-]+)?\s*(?:;\s*q=([\d.]+))?\s*")


def word(name: str, language: str) -> str:
    """The words called `name`. KeyError when there are none."""
    return WORDS[name][language == "id"]


def in_language(language: str) -> dict[str, str]:
    """All words in one language, for the browser."""
    place = LANGUAGES.index(language)
    return {name: both[place] for name, both in WORDS.items()}


def language_of(asked: str | None, kept: str | None, accepted: str) -> str:
    """What the address asks for, what was chosen before, what the browser prefers; else English."""
    for chosen in (asked, kept):
        if chosen in LANGUAGES:
            return str(chosen)
    ranked = []
    for place, part in enumerate(accepted.split(",")[:20]):
        found = _RANGE.fullmatch(part)
        if found:
            code = {"in": "id", "ms": "id"}.get(found[1].lower(), found[1].lower())
            ranked.append((-_quality(found[2]), place, code))
    return next((code for quality, _, code in sorted(ranked) if code in LANGUAGES and quality), "en")


def _quality(stated: str | None) -> float:
    try:
        return min(1.0, float(stated)) if stated else 1.0
    except ValueError:
        return 0.0
