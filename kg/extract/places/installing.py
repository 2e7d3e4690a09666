"""Oaths and inaugurations: of whom it is told that he comes into office before guests."""

from __future__ import annotations

from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind


def before_guests(passage: Passage, trigger: Trigger) -> bool:
    """ "was sworn in as president", "was elected chair"; not "has been named ambassador"."""
    words = passage.language.words.place.installing
    if trigger.frame.kind is not Kind.APPOINTMENT or trigger.noun:
        return False
    return not words.isdisjoint(passage.nodes.lows[trigger.first : trigger.last])
