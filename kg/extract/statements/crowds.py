"""What a crowd that takes to the streets says there: part of its protest, and no statement of a state."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft, add_part
from kg.extract.passage import Passage, Telling
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind, Plover, Role

VOICED = frozenset({Plover.ACCUSE, Plover.REQUEST, Plover.REJECT})
"""Types of what a crowd shouts."""


AIM = 9
"""Most nodes from "to" to what tells an event of a crowd's aim: "to call on the new government to free"."""


def is_its_aim(passage: Passage, trigger: Trigger, here: Sequence[tuple[int, Draft]]) -> bool:
    """ "Thousands rallied in Amman to demand an end to the war": what the crowd is there for is no act."""
    pack, units = passage.language, passage.nodes
    if pack.nouns_after or not here or here[-1][1].plover is not Plover.PROTEST:
        return False
    at, protest = here[-1]
    if protest.sentence != passage.index or at >= trigger.first:
        return False
    for n in range(trigger.first - 1, max(at, trigger.first - AIM), -1):
        node, behind = units[n], units[n + 1]
        if node.low in {",", ";"} or node.low in pack.relatives:
            return False
        if node.low in pack.words.clause.infinitives:
            return behind.low.isalpha() and behind.low not in pack.determiners
    return False


def voiced(
    telling: Telling, trigger: Trigger, here: Sequence[tuple[int, Draft]], told: Sequence[tuple[int, Draft]]
) -> bool:
    """ "Warga Armenia turun ke jalan memprotes Rusia": the protest is toward Russia, and tells all of it."""
    after = telling.known.language.nouns_after
    if not after or trigger.noun or trigger.passive or not here or len(told) != 1:
        return False
    said, protest = told[0][1], here[-1][1]
    if protest.plover is not Plover.PROTEST or said.kind is not Kind.STATEMENT or said.plover not in VOICED:
        return False
    crowd, speakers = protest.entities(Role.ACTOR), said.entities(Role.ACTOR)
    if protest.sentence != said.sentence or not crowd or speakers != crowd:
        return False
    for part in said.parts:
        if part.role is Role.RECIPIENT and part.entity not in crowd:
            add_part(protest, part)
    telling.drafts.remove(said)
    return True
