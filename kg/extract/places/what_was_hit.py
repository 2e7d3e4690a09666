"""What a deed hit that is judged: "mengutuk serangan terhadap konsulatnya di Manila"; Indonesian."""

from __future__ import annotations

from typing import Final

from kg.language.pack import Language

HIT: Final = 3
"""Most words of what was hit: "konvoi bantuan kemanusiaan"."""


def without_what_was_hit(words: list[str], language: Language) -> list[str]:
    """The words between a verb and a place without what the deed hit: "serangan" of "serangan terhadap X".

    Where a name stands last, "serangan terhadap Gaza di Jenewa", the place may be the speaker's: all words.
    """
    if not language.nouns_after or not words or words[0] not in language.words.time.deeds or not words[-1]:
        return words
    toward = (n for n, low in enumerate(words) if language.prepositions.get(low) == "against")
    at = next(toward, len(words))
    return words[:at] if len(words) - at - 1 <= HIT and all(w.isalpha() for w in words[at:]) else words
