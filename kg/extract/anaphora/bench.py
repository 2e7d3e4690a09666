""" "The court", "the judges": the international court that the article named last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft, Part
from kg.extract.passage import Passage, Telling
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Node
from kg.model import Kind, Plover, Role


def court_named(telling: Telling, nodes: Sequence[Node]) -> Phrase | None:
    """The last international court that a sentence names."""
    words = telling.known.language.words.name.courts
    bodies = telling.known.reference.organizations
    for node in reversed(nodes) if words else ():
        phrase = node.phrase
        if phrase is None or phrase.kind is not PhraseKind.ORGANIZATION or not phrase.named:
            continue
        body = bodies.get(phrase.entity)
        court = body is not None and body.cls == "InternationalOrganization"
        if court and body is not None and words.intersection(body.name["en"].lower().split()):
            return phrase
    return None


def is_of_a_court(telling: Telling, slots: Slots) -> bool:
    """Whether an international court does what a draft tells."""
    words = telling.known.language.words.name.courts
    for phrase in slots.get("subject", ()):
        body = telling.known.reference.organizations.get(phrase.entity)
        if body is not None and words.intersection(body.name["en"].lower().split()):
            return True
    return False


def sitting(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """The slots with the court as the subject of what "the judges" rule."""
    courts = telling.known.language.words.name.courts
    lead = trigger.frame.lead
    if not lead or slots.get("subject") or courts.isdisjoint(lead.split("|")):
        return slots  # "Drones struck": what flies is no judge
    court = court_named(telling, passage.nodes[: trigger.first]) or telling.court
    if court is None:
        return slots
    begin, end = passage.nodes[trigger.first].begin, passage.nodes[trigger.last - 1].end
    return {**slots, "subject": [replace(court, begin=begin, end=end, named=False, modifier=False)]}


def not_the_court(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "threatened to take the dispute to the ICJ": before whom somebody is to be sued threatens nobody."""
    if trigger.frame.plover is not Plover.THREATEN or trigger.noun or not slots.get("to"):
        return slots
    behind = (t for t in passage.triggers if t.first >= trigger.last and not t.noun)
    suit = next((t for t in behind if t.frame.plover is Plover.ACCUSE and t.frame.kind is Kind.MEASURE), None)
    if suit is None:
        return slots
    begin = passage.nodes[suit.first].begin
    kept = [p for p in slots["to"] if p.begin < begin or p.kind is not PhraseKind.ORGANIZATION]
    return {**slots, "to": kept}


def toward_the_court(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "Chile's president hailed the ruling": toward the court that the article named last."""
    rulings, nodes = telling.known.language.words.deed.rulings, passage.nodes
    court = court_named(telling, nodes[: trigger.first]) or telling.court
    if court is None or draft.kind is not Kind.STATEMENT or trigger.passive:
        return
    if draft.entities(Role.RECIPIENT) or rulings.isdisjoint(nodes.words):
        return
    behind = nodes.lows[trigger.last : trigger.last + 2]
    definite = len(behind) > 1 and behind[0] in telling.known.language.words.place.definite
    if definite and behind[1] in rulings and court.entity not in draft.entities():
        draft.parts.append(Part(court.entity, Role.RECIPIENT, draft.evidence[0]))
