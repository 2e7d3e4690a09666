"""Who is asked to free somebody: whoever holds him, "demanded the release of two Canadians held in China"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.model import Evidence, Plover, Role

REACH = 14
"""Most nodes from the verb of asking to the word of custody: "a dual national and aid worker held"."""

BEHIND = 4
"""Nodes behind that word among which it is told by whom or where: "held incommunicado in Mali"."""


def asked_of_who_holds_them(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """Gives a demand that names nobody else the state in which, or the one by whom, somebody is held."""
    custody = passage.language.words.verb.custody
    if draft.plover is not Plover.REQUEST or trigger.passive or custody.isdisjoint(passage.nodes.words):
        return
    if draft.entities(Role.RECIPIENT):
        return
    nodes, pack = passage.nodes, passage.language
    for at in range(trigger.last + 1, min(trigger.last + REACH, len(nodes) - 1)):
        if nodes[at].low in pack.sayings or nodes[at].low in pack.words.status.purposes:
            return
        if nodes[at].low not in custody or nodes[at - 1].low in pack.determiners:
            continue
        for lead in range(at + 1, min(at + BEHIND, len(nodes) - 1)):
            inside = nodes[lead].low in pack.words.place.inside
            holder = nodes[lead + 1].phrase
            if holder is None or not (inside or nodes[lead].low in pack.words.clause.agents):
                continue
            state = holder.kind is PhraseKind.COUNTRY and not holder.others
            if state or (not inside and holder.kind in (PhraseKind.ORGANIZATION, PhraseKind.PERSON)):
                draft.add([holder], Role.RECIPIENT, evidence)
            return
        return
