"""When a pact was concluded: "struck a deal with Togo in May", where nothing else is told before the day."""

from __future__ import annotations

from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.model import Plover, Role


def concluded(passage: Passage, trigger: Trigger, at: int) -> bool:
    """Whether the date at a node is that of the pact that a verb of agreeing has for its object.

    Not "reached a deal to reopen the border in May", "agreed on a truce that begins in May".
    """
    units, pack = passage.nodes, passage.language
    words, roles = pack.words, trigger.frame.roles.values()
    if (
        trigger.frame.plover is not Plover.AGREE
        or trigger.noun
        or pack.nouns_after
        or Role.RECIPIENT in roles
    ):
        return False
    lows = units.lows[max(0, trigger.first - LED * trigger.passive) : at - 1]
    if words.deed.pacts.isdisjoint(lows):
        return False
    others = (
        words.clause.infinitives | pack.complementizers | pack.relatives | words.clause.subordinators | PARTS
    )
    behind = next(n for n in range(len(lows) - 1, -1, -1) if lows[n] in words.deed.pacts) + 1
    does = any(low.endswith(pack.gerund) and low not in pack.prepositions for low in lows[behind:-1])
    return others.isdisjoint(lows) and not does  # "a deal on fishing", but not "a deal ending the war"


LED = 4
"""Words before a passive among which the pact stands: "A border accord was reached"."""

PARTS = frozenset({",", ";", ":"})
"""What parts a clause."""
