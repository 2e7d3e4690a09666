"""What somebody does again and again, which is no event: "Ia kerap mengecam Israel", "They often meet"."""

from __future__ import annotations

from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

HABIT = 2
"""Most words between "often" and its verb."""

RATE = 4
"""Words before a verb among which "per year" makes it a habit."""


def habitual(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "Ia kerap mengecam Israel": what somebody does again and again is no event."""
    habits = language.words.status.habits
    rates = nodes.lows[max(0, trigger.first - RATE) : trigger.first]
    if not language.words.status.rates.isdisjoint(rates) and not trigger.noun:
        return True  # "10,000 tourists per year had visited Palau"
    if habits.isdisjoint(nodes.words) or trigger.noun:
        return False
    if not language.nouns_after and trigger.form in (Form.PAST, Form.PARTICIPLE):
        return False  # "Spain often condemned the raids": it did
    before = nodes.lows[max(0, trigger.first - HABIT) : trigger.first]
    return not habits.isdisjoint(before) and before[-1] in habits | language.auxiliaries
