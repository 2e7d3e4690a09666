"""When that was asked for which lay ahead then: "had called for Namibia's independence in 1976"."""

from __future__ import annotations

from kg.document import DateMention
from kg.extract.passage import Passage, Telling
from kg.extract.triggers.triggers import Trigger
from kg.find.scene import GENITIVES
from kg.model import Kind, Plover

FAR = 9
"""Most nodes between a verb of asking and its month or year."""

WHOSE = frozenset({"of", "from", "to", "by", "against"})
"""Slots of whom or where it is about; what is asked for a deed ("an apology for ...") may have its day."""


def asked_then(telling: Telling, passage: Passage, trigger: Trigger, date: DateMention) -> bool:
    """Whether a month or year that is past is when it was asked, since what is asked for is yet to come."""
    units, pack, today = passage.nodes, passage.language, telling.article.day
    asks = trigger.frame.kind is Kind.STATEMENT and trigger.frame.plover is Plover.REQUEST
    if not asks or trigger.noun or pack.nouns_after or date.relative or today is None:
        return False
    if date.start.iso >= today.iso[: len(date.start.iso)]:
        return False
    at = next((n for n, node in enumerate(units) if node.date is date), 0)
    if not trigger.last < at <= trigger.last + FAR or pack.prepositions.get(units[at - 1].low) != "at":
        return False
    return all(_is_plain(passage, n) for n in range(trigger.last, at - 1))


def _is_plain(passage: Passage, at: int) -> bool:
    """Whether a node tells nothing that was done: no deed, no participle, no clause of its own."""
    node, pack = passage.nodes[at], passage.language
    low = node.low
    if node.phrase is not None:
        return True
    slot = pack.prepositions.get(low)
    if slot is not None:
        return slot in WHOSE or (slot == "at" and low in pack.words.place.within)  # not "into"
    words = pack.words.deed
    done = Plover.ASSAULT in words.deeds.get(low, ()) or low in words.undergone or low.endswith(pack.past)
    opens = low in pack.relatives | pack.complementizers
    return (low.isalpha() or low in GENITIVES) and not done and not opens
