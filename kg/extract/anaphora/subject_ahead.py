"""Whom "it" means in a clause before the main one: "Weeks after it recalled its envoy, Peru cut aid"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.implied import first_actor
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.find.scene import GENITIVES
from kg.language.traits import Trait

COUNTED = 6
"""Most nodes of the time that is counted before the clause: "Less than two weeks after"."""

STATES = (PhraseKind.COUNTRY, PhraseKind.ORGANIZATION, PhraseKind.GROUP)
"""Kinds of names that "it" may mean."""


def subject_ahead(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """The slots with the subject of the main clause where "it" acts in the clause before."""
    pack, units = passage.language, passage.nodes
    pronouns = pack.words.clause.body_pronouns
    if trigger.noun or pack.nouns_after or slots.get("subject") or pronouns.isdisjoint(units.words):
        return slots
    at = trigger.first - 1
    while at > 0 and pack.before_verbs(units[at].low):
        at -= 1
    if not 0 < at <= COUNTED or units[at].low not in pronouns:
        return slots
    opens = units[at - 1].low in pack.words.clause.subordinators
    if not opens or any(n.phrase is not None or n.low == "," for n in units[:at]):
        return slots
    subject = _behind_the_comma(passage, trigger)
    return slots if subject is None else {**slots, "subject": [subject]}


def taken_ahead(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "On a tour that took him to Peru and Chile, Y met Z": Y, with whom the main clause begins; English."""
    pack, units = passage.language, passage.nodes
    tour = Trait.ON_TOUR in trigger.frame.traits and not trigger.noun and not slots.get("object")
    if pack.nouns_after or not tour or units[0].low not in pack.prepositions:
        return slots
    him = not (pack.persons.keys() | pack.words.group.his).isdisjoint(
        units.lows[trigger.first : trigger.last + 2]
    )
    if not him or any(node.actor or node.low == "," for node in units[: trigger.first]):
        return slots
    traveller = first_actor(units, pack, trigger.last)
    if traveller is None or traveller in slots.get("to", ()):
        return slots
    return {**slots, "object": [traveller]}


def _behind_the_comma(passage: Passage, trigger: Trigger) -> Phrase | None:
    """The state with which the main clause begins, right behind the clause's comma."""
    units, pack = passage.nodes, passage.language
    comma = next((n for n in range(trigger.last, len(units) - 3) if units[n].low == ","), None)
    if comma is None:
        return None
    at = comma + 1 + (units[comma + 1].low in pack.determiners)
    phrase, behind = units[at].phrase, units[at + 1].low
    own = phrase is not None and phrase.kind in STATES and not phrase.modifier
    return phrase if own and behind not in GENITIVES and behind != "," else None
