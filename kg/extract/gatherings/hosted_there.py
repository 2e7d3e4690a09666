"""A gathering that a clause tells somebody to host: "the Arctic Forum, which Norway is hosting in Oslo"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.anaphora.back import points_back
from kg.extract.anaphora.told_before import led_to_a_paper
from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, Passage, Telling
from kg.extract.slots import Arguments
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait

REACH = 8
"""Most nodes from "which" to the verb of hosting."""

NOUN = 2
"""Most nodes of the gathering's noun behind where its draft begins."""


def meant_before(
    telling: Telling, passage: Passage, trigger: Trigger, found: Arguments, here: Sequence[tuple[int, Draft]]
) -> Draft | None:
    """The event told before that the words mean: by a noun that points back, or as what somebody hosts."""
    if trigger.noun:
        paper = led_to_a_paper(passage, trigger)
        return None if paper else points_back(telling, passage, trigger, found, here)
    return which_it_hosts(passage, trigger, here)


def which_it_hosts(passage: Passage, trigger: Trigger, here: Sequence[tuple[int, Draft]]) -> Draft | None:
    """The gathering before "which" that is hosted: no guest is received, and the day and city are its own."""
    nodes, pack = passage.nodes, passage.language
    if trigger.noun or trigger.passive or not here or Trait.RECEIVES not in trigger.frame.traits:
        return None
    if pack.nouns_after or pack.relatives.isdisjoint(nodes.words):
        return None
    near = range(trigger.first - 1, max(1, trigger.first - REACH), -1)
    which = next((n for n in near if nodes[n].low in pack.relatives), 0)
    if not which or any(nodes[n].low == "," for n in range(which, trigger.first)):
        return None
    behind = nodes[trigger.last : trigger.last + 1]
    if behind and behind[0].actor:
        return None  # "the summit, at which Norway received Chad"
    at = which - 1 - (nodes[which - 1].low == ",")
    return next((d for n, d in here if d.kind in GATHERINGS and at - NOUN <= n <= at), None)
