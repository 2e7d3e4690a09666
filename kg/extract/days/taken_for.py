"""The day behind what somebody was recognised or condemned as: "recognised X as its leader in May 2019"."""

from __future__ import annotations

from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.verbal import verb_or_says

DESCRIBED = 8
"""Most nodes from "as" to the day: "as the legitimate interim leader of Chad in May 2019"."""


def taken_for(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "recognised X as a state in May 2019": what is told behind "as" is no deed, the day is the act's."""
    units, pack = passage.nodes, passage.language
    roles = pack.words.office.roles
    if pack.nouns_after or trigger.noun or roles.isdisjoint(units.lows[trigger.last : at]):
        return False
    led = max(n for n in range(trigger.last, at) if units[n].low in roles)
    told = [units[n] for n in range(led + 1, at)]
    apart = {",", ";", ":"} | pack.relatives | pack.complementizers | pack.words.clause.subordinators
    apart |= pack.words.time.deeds | pack.auxiliaries | pack.words.clause.infinitives
    return len(told) <= DESCRIBED and all(
        node.low not in apart and not verb_or_says(node.low, pack) for node in told
    )
