"""Who says the words in which a pronoun stands, whom it does not mean: "'He lied about us,' Rey said"."""

from __future__ import annotations

from bisect import bisect_left

from kg.document import PhraseKind
from kg.find.scene import Proto
from kg.link.gather import name_text
from kg.link.people import Person
from kg.link.walk import Walk

OPENING_MARKS = frozenset({'"', "“", "'", "‘", "``"})
CLOSING_MARKS = frozenset({'"', "”", "'", "’", "''"})

BEHIND = 3
"""Most tokens between the closing mark and who says it: ", said the"."""


def said_by(walk: Walk, pronoun: Proto) -> Proto | None:
    """The phrase behind the closing mark, beside a verb of saying; None where no such words surround it."""
    reading, sayings = walk.reading, walk.known.language.sayings
    if reading is None or pronoun.first == 0:
        return None
    texts = [t.text for t in reading.scene.tokens]
    if OPENING_MARKS.isdisjoint(texts[: pronoun.first]):
        return None
    ends = next((n for n in range(pronoun.last, len(texts)) if texts[n] in CLOSING_MARKS), len(texts))
    lows = reading.sentence.lows
    if sayings.isdisjoint(lows[ends + 1 :]):
        return None
    at = bisect_left(reading.protos, ends + 1, key=lambda p: p.first)
    says = reading.protos[at] if at < len(reading.protos) else None
    if says is None or says.kind is not PhraseKind.PERSON or says.first > ends + BEHIND:
        return None
    beside = (*lows[ends + 1 : says.first], *lows[says.last : says.last + 1])
    return None if sayings.isdisjoint(beside) else says


def named_as(walk: Walk, says: Proto) -> Person | None:
    """The person who is named as saying it; None of a pronoun or of somebody not told before."""
    if walk.reading is None or says.name is None:
        return None
    return walk.cast.find_part(name_text(walk, walk.reading, says), walk.recent)
