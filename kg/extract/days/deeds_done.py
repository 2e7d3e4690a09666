"""Acts that no word plans and whose month or day has no year: they were done, and are not ahead."""

from __future__ import annotations

from kg.document import DateMention
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind


def is_a_deed_done(passage: Passage, trigger: Trigger, date: DateMention) -> bool:
    """ "Tentara X merebut Y pada November", told in September: an act that no word plans was done.

    A day behind "mulai" is when an order is to take effect.
    """
    if trigger.noun or trigger.frame.kind is not Kind.MEASURE:
        return False
    nodes, words = passage.nodes, passage.language.words
    at = next((n for n, node in enumerate(nodes) if node.date is date), 0)
    return (words.time.sinces | words.time.begins).isdisjoint(nodes.lows[max(0, at - 2) : at])
