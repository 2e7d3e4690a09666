"""What a crowd that takes to the streets says or burns there: part of its protest, and no act of a state."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft, Part, add_part
from kg.extract.passage import Passage, Telling
from kg.extract.triggers.constraints import needed
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.model import EntityKey, Evidence, Kind, Plover, Role

VOICED = frozenset({Plover.ACCUSE, Plover.REQUEST, Plover.REJECT})
"""Types of what a crowd shouts."""


AIM = 9
"""Most nodes from "to" to what tells an event of a crowd's aim: "to call on the new government to free"."""


def is_its_aim(passage: Passage, trigger: Trigger, here: Sequence[tuple[int, Draft]]) -> bool:
    """ "Thousands rallied in Amman to demand an end to the war": what the crowd is there for is no act."""
    pack, units = passage.language, passage.nodes
    if not here or here[-1][1].plover is not Plover.PROTEST:
        return False
    if pack.nouns_after and trigger.frame.plover in VOICED:
        return False  # toward whom the crowd is, as below
    leads = pack.words.status.purposes if pack.nouns_after else pack.words.clause.infinitives
    at, protest = here[-1]
    if protest.sentence != passage.index or at >= trigger.first:
        return False
    for n in range(trigger.first - 1, max(at, trigger.first - AIM), -1):
        node, behind = units[n], units[n + 1]
        if node.low in {",", ";"} or node.low in pack.relatives:
            return False
        if node.low in leads:
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


def goes_on_there(
    telling: Telling,
    passage: Passage,
    trigger: Trigger,
    here: Sequence[tuple[int, Draft]],
    told: Sequence[tuple[int, Draft]],
) -> bool:
    """ "rallied at the embassy, burning Malian flags", "burned flags in protest": one protest."""
    pack, nodes = passage.language, passage.nodes
    if pack.nouns_after or trigger.frame.plover is not Plover.PROTEST or not here or trigger.passive:
        return False
    protest = here[-1][1]
    if protest.plover is not Plover.PROTEST or protest.sentence != passage.index or not told:
        return False
    before = nodes[trigger.first - 1].low
    if trigger.noun:
        if before not in pack.words.place.inside or protest.entities(Role.ACTOR):
            return False
        against = [p.entity for _, d in told for p in d.parts if p.role is Role.RECIPIENT]
    else:
        joined = before in pack.words.clause.joints or before == ","
        elsewhere = {d.place for _, d in told} - {None, protest.place}
        if not joined or trigger.form is Form.ACTIVE or (protest.place and elsewhere):
            return False
        against = _on_what_it_spoils(passage, trigger)
    seen = Evidence(nodes[trigger.first].begin, nodes[trigger.last - 1].end, f"frame:{trigger.frame.id}")
    for entity in against:
        add_part(protest, Part(entity, Role.RECIPIENT, seen))
    for _, draft in told:
        telling.drafts.remove(draft)
    return True


def _on_what_it_spoils(passage: Passage, trigger: Trigger) -> list[EntityKey]:
    """ "burning Malian and Chadian flags", "tore up a portrait of X": whose they are."""
    nodes, things = passage.nodes, needed(trigger.frame)
    end = min(len(nodes), trigger.last + SPOILED)
    at = next((n for n in range(trigger.last, end) if nodes[n].low in things), end)
    owned = at + 1 < len(nodes) and passage.language.prepositions.get(nodes[at + 1].low) == "of"
    near = nodes[trigger.last : at + (OWNER if owned else 1)]
    return [n.phrase.entity for n in near if n.actor and n.phrase is not None]


SPOILED, OWNER = 7, 4
"""Nodes behind a verb up to the flags that are burned, and from these on to whose they are."""
