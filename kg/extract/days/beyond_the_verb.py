"""What stands behind the main verb of a sentence whose subject a participle tells of."""

from __future__ import annotations

from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import finite_follows
from kg.language.pack import Language


def beyond_the_verb(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "A ship seized by Iran was released on Tuesday in Oman": day and place at `at` are of the release.

    What was sent and has arrived is there on that day: "Tanks sent by Kenya arrived in Juba on Monday".
    """
    units, pack = passage.nodes, passage.language
    if trigger.noun or not trigger.passive or pack.nouns_after or at < trigger.last + 3:
        return False
    verb = _main_verb(units, trigger, pack)
    return verb is not None and verb < at and units[verb].low not in pack.words.status.came_out


def _main_verb(units: Nodes, trigger: Trigger, pack: Language) -> int | None:
    """Where the main verb stands, right behind the agent of a participle that no auxiliary makes a verb."""
    if not trigger.first or units[trigger.last].low not in pack.words.clause.agents:
        return None
    finite = pack.auxiliaries | pack.passive_auxiliaries
    if units[trigger.first - 1].low in finite:
        return None
    behind = trigger.last + 1
    while behind < len(units) - 1 and (units[behind].actor or units[behind].low in pack.determiners):
        behind += 1
        if units[behind].low in pack.coordinators and units[behind + 1].actor:
            behind += 1
    acts = units[behind].low in finite or finite_follows(units, behind, pack)
    return behind if behind > trigger.last + 1 and acts else None
