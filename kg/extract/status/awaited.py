"""Whether somebody is yet to come to an event: "X is expected at the summit", "Y is due to speak at it"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.language.pack import Language


def is_awaited(before: Sequence[str], at: int, language: Language) -> bool:
    """ "X is expected at", where the auxiliary at `at` stands right behind a name: the event is yet to be.

    Not so "The pact is expected at the summit" nor "A deal with X is due".
    """
    if at < 1 or before[at] not in language.passive_auxiliaries or before[at + 1] not in language.plans:
        return False
    named = before[at - 1] == ""
    return named and not (at > 1 and before[at - 2] in language.prepositions)
