"""English ways of telling events: frames and ties, each with a sentence that it must match and one not."""

from __future__ import annotations

from kg.language.en.frames import agree_support, conflict, consult, cooperation, force, offices
from kg.language.en.frames.ties import TIES
from kg.language.pack import Frame

FRAMES: tuple[Frame, ...] = (
    *consult.FRAMES,
    *agree_support.FRAMES,
    *conflict.FRAMES,
    *force.SANCTIONS,
    *cooperation.FRAMES,
    *force.PROTESTS,
    *force.COERCIONS,
    *force.ASSAULTS,
    *force.MOBILIZATIONS,
    *offices.FRAMES,
)
"""In this order where two frames share a word: the first whose constraints hold is taken."""

__all__ = ["FRAMES", "TIES"]
