"""With whom talks of others are talked over: "discussed the talks between Mali and Niger with X"; English."""

from __future__ import annotations

from kg.extract.clauses.coordination import coordinated
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind

TALKS = frozenset({Kind.MEETING, Kind.NEGOTIATION})
"""Kinds of what is talked over."""

NEAR = 4
"""Most nodes from the verb to the noun of what is talked over: "discussed the long-stalled peace talks"."""

PAIR = 3
"""Nodes of the two between whom the talks are."""


def talked_over_with(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """Gives whoever stands behind "with" to the verb, and not to the talks of the two before it."""
    if passage.language.nouns_after or trigger.frame.kind not in TALKS:
        return slots
    if trigger.noun:
        over = len(slots.get("between", ())) > 1 and bool(slots.get("with"))
        verbs = (v for v in passage.triggers if over and _talks_over(v, trigger))
        return {**slots, "with": []} if next(verbs, None) is not None else slots
    if slots.get("with") or "with" not in trigger.frame.roles:
        return slots
    noun = next((t for t in passage.triggers if t.noun and _talks_over(trigger, t)), None)
    nodes, leads = passage.nodes, passage.language.prepositions
    if noun is None:
        return slots
    led = noun.last - 1 + (leads.get(nodes[noun.last - 1].low) != "between")
    at = led + 1 + PAIR
    if at >= len(nodes) or leads.get(nodes[led].low) != "between":
        return slots
    if at + 1 >= len(nodes) or leads.get(nodes[at].low) != "with":
        return slots
    at += 1 + (nodes[at + 1].low in passage.language.determiners)
    if not nodes[at].actor:
        return slots
    return {**slots, "with": coordinated(nodes, at, at, passage.language)}


def _talks_over(verb: Trigger, noun: Trigger) -> bool:
    """Whether a noun of talks is right behind a verb of a meeting: what is talked over there."""
    meets = not verb.noun and verb.frame.kind is Kind.MEETING and "with" in verb.frame.roles
    return meets and noun.frame.kind in TALKS and verb.last <= noun.first <= verb.last + NEAR
