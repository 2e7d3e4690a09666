"""What was imposed on some day and ended on another: "The ban that Peru put on Fiji was lifted on Friday"."""

from __future__ import annotations

from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind, Plover


def only_ended_then(passage: Passage, trigger: Trigger) -> bool:
    """ "Sanctions that Peru imposed on Fiji were eased on Friday": the day is of the main verb; English."""
    nodes, pack, frame = passage.nodes, passage.language, trigger.frame
    imposed = frame.kind is Kind.MEASURE and frame.plover is Plover.SANCTION
    if not imposed or pack.nouns_after or trigger.noun or trigger.first < 2:
        return False
    doer = trigger.first - 1
    while doer > 0 and pack.before_verbs(nodes[doer].low):
        doer -= 1
    before = nodes[doer - 1 - (nodes[doer - 1].low in pack.determiners)].low if doer > 1 else ""
    which = before in pack.relatives | pack.complementizers | pack.words.deed.impositions
    if not (which and nodes[doer].actor):
        return False
    behind = nodes.lows[trigger.last + 1 : trigger.last + REACH]
    ends = next((n for n, low in enumerate(behind) if low in pack.passive_auxiliaries), 0)
    return ends > 0 and not any(low in {",", ";"} for low in behind[:ends])


REACH = 12
"""Nodes behind a verb of imposing among which what ended it stands."""
