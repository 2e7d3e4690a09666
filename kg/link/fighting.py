"""Two states of which one struck the other: whose truce "kedua negara" agree on."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.document import Phrase, PhraseKind, Sentence
from kg.link.walk import Walk
from kg.model import EntityKey

BETWEEN = 2
"""Most words between whoever struck and whom he struck: "serangan Israel ke Iran"."""


def note_fight(walk: Walk, sentence: Sentence, phrases: Sequence[Phrase]) -> None:
    """Remember the two of an attack that a noun tells: "serangan Israel terhadap Iran"."""
    pack = walk.known.language
    deeds = pack.words.time.deeds
    if not pack.nouns_after or deeds.isdisjoint(sentence.words):
        return
    begins = {t.begin: n for n, t in enumerate(sentence.tokens)}
    ends = {t.end: n for n, t in enumerate(sentence.tokens)}
    states = [p for p in phrases if p.kind is PhraseKind.COUNTRY and p.named and p.end in ends]
    for one, two in pairwise(states):
        before = sentence.lows[begins.get(one.begin, 0) - 1]
        between = sentence.lows[ends[one.end] + 1 : begins.get(two.begin, 0)]
        struck = before in deeds and 0 < len(between) <= BETWEEN and one.entity != two.entity
        if struck and all(w in pack.prepositions for w in between):
            walk.fighting = [one.entity, two.entity]


def who_stop_fighting(walk: Walk) -> list[EntityKey]:
    """The two that fought, in a sentence that tells of a truce."""
    reading = walk.reading
    truces = walk.known.language.words.deed.truces
    if not walk.fighting or reading is None:
        return []
    return walk.fighting if any(t.low in truces for t in reading.scene.tokens) else []
