"""Whom "it" and "the country" mean as the subject of a sentence: whom the one before is about."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.clauses.of_it import where_it_opens
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger


def it_of_before(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Chile criticised Peru. It expelled two diplomats": whom the sentence before is about."""
    pack, nodes, before = passage.language, passage.nodes, passage.before
    if pack.nouns_after or trigger.noun or trigger.passive or before is None:
        return slots
    begin = where_it_opens(nodes, trigger.first, pack)
    if any(p.begin >= nodes[begin].begin for p in slots.get("subject", ())):
        return slots  # but not who is named in front: "One of six powers that back Chad, it condemned"
    opens = trigger.first > begin and nodes[begin].low in pack.words.clause.body_pronouns
    country = _the_country(passage, trigger, begin)
    if country and before.kind is not PhraseKind.COUNTRY:
        return slots
    if not (opens or country) or before.kind not in BODIES:
        return slots
    if nodes[begin + 1].low in pack.passive_auxiliaries:
        return slots  # "It was Peru that left", "It is hard to leave"
    between = nodes[begin + 1 + country : trigger.first]
    if any(n.low in pack.complementizers | pack.relatives for n in between):
        return slots
    if any(n.actor for n in between) and nodes[trigger.first - 1].low not in pack.coordinators:
        return slots
    toward = {p.entity for phrases in slots.values() for p in phrases}
    return slots if before.entity in toward else {**slots, "subject": [before]}


def _the_country(passage: Passage, trigger: Trigger, begin: int) -> bool:
    """ "Latvia was angry. The country expelled ...": the same country, where its verb follows."""
    pack, nodes = passage.language, passage.nodes
    if trigger.first < begin + 2 or nodes[begin].low not in pack.determiners:
        return False
    if nodes[begin + 1].low not in pack.words.deed.own_states:
        return False
    return all(pack.before_verbs(n.low) or n.date for n in nodes[begin + 2 : trigger.first])


BODIES = frozenset({PhraseKind.COUNTRY, PhraseKind.ORGANIZATION, PhraseKind.GROUP})
"""What "it" stands for; a person is "he" or "she"."""
