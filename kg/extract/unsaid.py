"""What words that look like an event do not tell: what someone often does, what a denied rumour says."""

from __future__ import annotations

from kg.extract.nodes import Nodes
from kg.extract.triggers import Trigger
from kg.language.pack import Language
from kg.model import Plover

HABIT = 2
"""Most words between "often" and its verb."""


def habitual(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "Ia kerap mengecam Israel": what somebody does again and again is no event."""
    habits = language.words.status.habits
    if habits.isdisjoint(nodes.words) or trigger.noun:
        return False
    before = nodes.lows[max(0, trigger.first - HABIT) : trigger.first]
    return not habits.isdisjoint(before) and before[-1] in habits | language.auxiliaries


def rumoured(nodes: Nodes, first: int, language: Language) -> bool:
    """ "Kabar bahwa X bertemu Y dibantah", "membantah kabar bahwa ...": the clause at `first` is denied."""
    rumours = language.words.status.rumours
    if first < 2 or rumours.isdisjoint(nodes.words) or nodes[first - 1].low not in language.complementizers:
        return False
    return nodes[first - 2].low in rumours and not language.denials.isdisjoint(nodes.words)


def of_a_rumour(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "Kabar bahwa ... dibantah X": a rumour, which nobody makes, is what is denied."""
    rumours = language.words.status.rumours
    if trigger.frame.plover is not Plover.REJECT or not trigger.passive or rumours.isdisjoint(nodes.words):
        return False
    return any(
        nodes[at].low in rumours and nodes[at + 1].low in language.complementizers
        for at in range(trigger.first - 1)
    )
