"""Several who are appointed in one go: envoys in number, or each with an office of his own."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind

NEAR = 5
"""Nodes beside a verb in which the envoys stand: "melantik enam orang duta besar"."""


def several_appointed(passage: Passage, trigger: Trigger) -> bool:
    """ "Presiden Ruto melantik 31 duta besar", "Lima dubes dilantik Presiden Ruto": so many of them."""
    if trigger.frame.kind is not Kind.APPOINTMENT or trigger.noun:
        return False
    pack, nodes = passage.language, passage.nodes
    near = nodes[max(0, trigger.first - NEAR) : trigger.first]
    if not trigger.passive:
        near = nodes[trigger.last : trigger.last + NEAR]
    words = [word for node in near for word in node.text.lower().split()]
    counted = (pack.numbers, pack.collectives, pack.words.office.several)
    led = any(word.isdecimal() or any(word in table for table in counted) for word in words[:-1])
    return led and not pack.words.people.envoys.isdisjoint(words)


ROW = 40
"""Nodes behind an appointment among which the others stand who are appointed with him."""


def others_appointed(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "X was appointed as ambassador to Peru, Y as envoy to Chad and Z as consul": Y and Z, too."""
    nodes, pack = passage.nodes, passage.language
    if trigger.frame.kind is not Kind.APPOINTMENT or not trigger.passive or pack.nouns_after:
        return slots
    roles, joints, found = pack.words.office.roles, pack.coordinators, []
    for at in range(trigger.last, min(len(nodes) - 3, trigger.last + ROW)):
        if nodes[at].low not in joints or nodes[at + 2].low not in roles:
            continue
        who, office = nodes[at + 1].phrase, nodes[at + 3].phrase
        named = who is not None and who.named and who.kind is PhraseKind.PERSON
        if who is not None and named and office is not None and office.entity == who.entity:
            found.append(who)
    return {**slots, "object": [*slots.get("object", []), *found]} if found else slots
