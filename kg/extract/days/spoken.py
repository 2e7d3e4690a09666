"""When somebody speaks in public: "X, yang pada Kamis berpidato di Konya, mengecam Y"."""

from __future__ import annotations

from kg.document import DateMention
from kg.extract.clauses.asides_before import aside_of, is_earlier
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind

WHILE = 8
"""Most nodes of "ketika berpidato di Konya pada Kamis"."""


def speaking(passage: Passage, trigger: Trigger) -> tuple[int, int] | None:
    """The nodes behind a verb of speaking in public in a clause that says where a statement was made."""
    units, pack = passage.nodes, passage.language
    speaks = pack.words.place.speaks
    if trigger.frame.kind is not Kind.STATEMENT or trigger.noun or speaks.isdisjoint(units.words):
        return None
    aside = aside_of(units, trigger.first, pack)
    stretches = [aside] if aside is not None and not is_earlier(units, aside, pack) else []
    whiles = [n for n in range(trigger.last, len(units)) if units[n].low in pack.words.time.whens]
    stretches += [(n, min(n + WHILE, len(units))) for n in whiles]
    return next((span for span in stretches if not speaks.isdisjoint(units.lows[span[0] : span[1]])), None)


def spoken_on_the_day(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """ "X, yang pada Kamis berpidato di Konya, mengecam Y": on that day, where no other is told."""
    begin, end = speaking(passage, trigger) or (0, 0)
    return [node.date for node in passage.nodes[begin:end] if node.date is not None][:1]
