"""English ways of telling events: frames and ties, each with a sentence that it must match and one not."""

from __future__ import annotations

from kg.language.en.frames import (
    acts,
    agree,
    aid,
    assault,
    conflict,
    consult,
    cooperation,
    courts,
    deeds,
    idioms,
    judging,
    material,
    nouns,
    occasions,
    offices,
    pressure,
    readouts,
    relations,
    sanctions,
    specific,
    support,
    visits,
)
from kg.language.en.frames.ties import TIES
from kg.language.pack import Frame

FRAMES: tuple[Frame, ...] = (
    *courts.FRAMES,
    *specific.FRAMES,
    *occasions.FIRST,
    *idioms.FRAMES,
    *material.FRAMES,
    *readouts.FRAMES,
    *relations.FRAMES,
    *acts.FRAMES,
    *deeds.FRAMES,
    *visits.FRAMES,
    *consult.FRAMES,
    *agree.CONCESSIONS,
    *support.SIGNINGS,
    *agree.AGREEING,
    *support.SUPPORTING,
    *judging.JUDGING,
    *conflict.FRAMES,
    *sanctions.SANCTIONS,
    *cooperation.COOPERATION,
    *cooperation.RETREATS,
    *aid.AID,
    *pressure.PROTESTS,
    *pressure.COERCIONS,
    *assault.ASSAULTS,
    *assault.MOBILIZATIONS,
    *nouns.FRAMES,
    *offices.FRAMES,
    *idioms.LATE,
    *material.LATE,
    *deeds.LATE,
)
"""In this order where two frames share a word: the first whose constraints hold is taken."""

__all__ = ["FRAMES", "TIES"]
