"""Language packs, by ISO 639-1 code. Another language is one more folder and one more row here."""

from __future__ import annotations

from collections.abc import Callable

from kg.language.pack import Language


def _english() -> Language:
    from kg.language.en import ENGLISH

    return ENGLISH


def _indonesian() -> Language:
    from kg.language.id import INDONESIAN

    return INDONESIAN


LANGUAGES: dict[str, Callable[[], Language]] = {"en": _english, "id": _indonesian}
