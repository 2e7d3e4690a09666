"""Whoever holds people is asked to free them and blamed: "the release of two Canadians held in China"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.drafts import Draft, Part
from kg.extract.passage import Passage, Telling
from kg.extract.places.by_place import country_at
from kg.extract.triggers.triggers import Trigger
from kg.model import Evidence, Plover, Role
from kg.records import replace

REACH = 14
"""Most nodes from the verb of asking to the word of custody: "a dual national and aid worker held"."""

BEHIND = 4
"""Nodes behind that word among which it is told by whom or where: "held incommunicado in Mali"."""


def asked_of_who_holds_them(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence
) -> None:
    """Gives a demand that names nobody else the state in which, or the one by whom, somebody is held.

    "the release of two Canadians held in Minsk" is demanded of the state where that lies.
    """
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
            if (
                inside
                and holder.kind is PhraseKind.PLACE
                and (key := country_at(telling, holder)) is not None
            ):
                holder = replace(holder, kind=PhraseKind.COUNTRY, entity=key, speaks_for=None, place=None)
            state = holder.kind is PhraseKind.COUNTRY and not holder.others
            if state or (not inside and holder.kind in (PhraseKind.ORGANIZATION, PhraseKind.PERSON)):
                draft.add([holder], Role.RECIPIENT, evidence)
            return
        return


NEAR = 3
"""Nodes behind the verb among which the noun of an arrest stands: "atas penahanan"."""

ACROSS = 8
"""Nodes behind that noun among which it is told where: "penahanan seorang peneliti Norwegia di Teheran"."""


def blamed_on_who_holds_them(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence
) -> None:
    """ "Norwegia memprotes penahanan warga Norwegia di Teheran": toward the state where that lies.

    So Norway is not blamed for what befalls its people; whoever is named as the one who did it is.
    """
    nodes, pack = passage.nodes, passage.language
    custodial = pack.words.deed.custodial
    if draft.plover is not Plover.ACCUSE or trigger.passive or custodial.isdisjoint(nodes.words):
        return
    own = draft.states(Role.ACTOR)
    if draft.states(Role.RECIPIENT) - own:
        return
    near = range(trigger.last, min(trigger.last + NEAR, len(nodes)))
    at = next((n for n in near if nodes[n].low in custodial), len(nodes))
    ends = {",", ";", "."} | pack.sayings | pack.relatives | pack.words.place.speeches
    for lead in range(at + 1, min(at + ACROSS, len(nodes) - 1)):
        if nodes[lead].low in ends:
            return
        there = nodes[lead + 1].phrase
        if nodes[lead].low in pack.locatives and there is not None:
            key = country_at(telling, there)
            if key is not None and key not in own:
                draft.parts = [part for part in draft.parts if part.role is not Role.RECIPIENT]
                draft.parts.append(Part(key, Role.RECIPIENT, evidence))
            return
