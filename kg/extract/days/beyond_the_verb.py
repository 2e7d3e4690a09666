"""What stands behind the main verb of a sentence whose subject a participle tells of."""

from __future__ import annotations

from kg.extract.clauses.reduced import verb_past_agent
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language.pack import Language


def beyond_the_verb(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "A ship seized by Iran was released on Tuesday in Oman": day and place at `at` are of the release.

    What was sent and has arrived is there on that day: "Tanks sent by Kenya arrived in Juba on Monday".
    """
    units, pack = passage.nodes, passage.language
    if _of_the_resolve(passage, trigger, at):
        return True
    if pack.nouns_after:
        return _of_the_main_verb(units, trigger, at, pack)
    if at < trigger.last + 3:
        return False
    verb = verb_past_agent(units, trigger, pack)
    return verb is not None and verb < at


def tells_which_one(passage: Passage, trigger: Trigger) -> bool:
    """ "Nelayan Togo yang ditangkap Ghana dibebaskan": a clause before the main verb, of what was before.

    So "A ship seized by Iran was freed".
    """
    pack, units = passage.language, passage.nodes
    if not pack.nouns_after:
        return verb_past_agent(units, trigger, pack) is not None
    return _of_the_main_verb(units, trigger, len(units), pack)


def _of_the_main_verb(units: Nodes, trigger: Trigger, at: int, pack: Language) -> bool:
    """ "Nelayan Togo yang ditangkap Ghana dibebaskan pada Jumat": the day of the release.

    Behind an active verb only a passive is surely the main one: "yang meminta Togo pergi pada Jumat".
    """
    lead = trigger.first - 1
    while lead > 0 and pack.before_verbs(units[lead].low):
        lead -= 1
    if trigger.noun or lead < 1 or units[lead].low not in pack.relatives or units[lead - 1].low == ",":
        return False
    verbs, clause = pack.words.verb, pack.words.clause
    if not verbs.controls.isdisjoint(units.lows[trigger.first : trigger.last]):
        return False
    ends = pack.relatives | pack.complementizers | clause.subordinators | clause.joints | {",", ";"}
    begins = verbs.verb_begins if trigger.passive else (verbs.passive_prefix,)
    for n in range(trigger.last + 1, at):
        low, before = units[n].low, units[n - 1]
        if low in ends:
            return False
        closed = before.phrase is not None or before.date is not None or before.low in pack.demonstratives
        if looks_verbal(low, pack) and low.startswith(begins):
            return closed or before.low in pack.auxiliaries
    return False


WHOM = 8
"""Most nodes from a verb of resolving to its day: "agreed at talks in Lima on Monday to"."""


def _of_the_resolve(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "agreed on Tuesday to meet in Lima", "asked Kenya on Monday to host": the day of the first verb.

    Of a noun, too: "agreed on Tuesday to hold talks in Lima"; but "were asked to meet on Tuesday".
    """
    units, pack = passage.nodes, passage.language
    resolving = pack.words.status.resolving
    if resolving.isdisjoint(units.words) or not at + 1 < trigger.first <= at + WHOM:
        return False
    if units[at + 1].low not in pack.words.clause.infinitives:
        return False
    for back in range(at - 1, max(-1, at - 1 - WHOM), -1):
        low = units[back].low
        if low in resolving:
            return units[back - 1].low not in pack.passive_auxiliaries
        if low == "," or low in pack.words.clause.infinitives or low in pack.relatives:
            return False
    return False
