"""Whose visit or call it is when a clause behind the noun says so: "the visit that X paid to Tokyo"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.coordination import coordinated
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind

PAID = frozenset({Kind.VISIT, Kind.CALL, Kind.MEETING, Kind.NEGOTIATION})
"""Kinds of events that somebody pays, makes, has or holds."""

FAR = 14
"""Most nodes between such a noun and the verb: "a trip to the Gulf that the minister was to begin"."""


def paid_by(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "A trip to Tokyo that X was to make was put off": the subject of the verb behind the noun."""
    pack = passage.language
    paying = pack.words.gathering.paying
    if not trigger.noun or trigger.frame.kind not in PAID or slots.get("subject") or not paying:
        return slots
    doers = _subject(passage, trigger) or _of_whom_it_was(passage, trigger, slots)
    if not doers:
        return slots
    left = {name: [p for p in found if p not in doers] for name, found in slots.items()}
    return {**left, "subject": doers}


def _subject(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """Who stands between "that", or the noun itself, and a verb of paying with its auxiliaries."""
    units, pack = passage.nodes, passage.language
    words = pack.words
    behind = range(trigger.last + 1, min(trigger.last + FAR, len(units)))
    verb = next((n for n in behind if units[n].low in words.gathering.paying), None)
    if verb is None:
        return []
    at = verb - 1
    aside = (
        pack.auxiliaries
        | pack.passive_auxiliaries
        | words.clause.infinitives
        | words.verb.perfects
        | pack.plans
    )
    while at > trigger.last and units[at].low in aside:
        at -= 1
    apart = at > trigger.last and units[at].low == ","  # "that the speaker, X, had been planning"
    at -= apart
    if at < trigger.last or units[at].phrase is None or not units[at].actor:
        return []
    doers = coordinated(units, at, trigger.last, pack)
    first = next((n for n in range(trigger.last, at + 1) if units[n].phrase in doers), at)
    to = units[trigger.last - 1].low in pack.prepositions  # "a trip to Mali planned for May": where to
    before = first - 1 - (units[first - 1].low in pack.determiners)  # "which the Togolese minister was"
    opening = pack.relatives | pack.complementizers
    led = before >= trigger.last and units[before].low in opening
    led = led or (
        apart and units[first - 1].low == "," and not opening.isdisjoint(units.lows[trigger.last : first])
    )
    return doers if led or (first == trigger.last and not to) else []


def _of_whom_it_was(passage: Passage, trigger: Trigger, slots: Slots) -> list[Phrase]:
    """ "X will go to Mali. A trip to Togo planned for May was put off": of whom the sentence before told."""
    pack, who = passage.language, passage.before
    opens = trigger.first <= 1 and passage.nodes[0].low in pack.words.clause.indefinite
    if not opens or trigger.frame.kind is not Kind.VISIT or who is None or who.kind is not PhraseKind.PERSON:
        return []
    behind = passage.nodes.lows[trigger.last :]
    named = slots.get("of") or not pack.words.clause.agents.isdisjoint(behind[:2])  # "A visit by the Duke"
    off = not (pack.cancels | pack.plans).isdisjoint(behind) and not named
    return [who] if off and who.speaks_for is not None and not who.others else []


HIS_OWN = 4
"""Most nodes from "his" to the noun of the journey: "His first official visit"."""


def his_own(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "X met Y. His official trip to Peru was off": that of whom the sentence before was about; English.

    So where others of his state are named behind it: "was the first by a Spanish minister". Behind the words
    of another event it is that of the only person named who is no host: "met him after her visit to Z".
    """
    lows, pack = passage.nodes.lows, passage.language
    near = range(trigger.first - 1, max(-1, trigger.first - HIS_OWN), -1)
    his = next((n for n in near if lows[n] in pack.words.group.his), None)
    visit = trigger.noun and trigger.frame.kind is Kind.VISIT and not pack.nouns_after
    if not visit or his is None or not slots.get("to"):
        return slots
    plain = all(low.isalpha() or "-" in low for low in lows[his + 1 : trigger.first])
    there = {k for p in slots["to"] for k in (p.entity, p.speaks_for, p.within)}
    people = [passage.before] if not his else [n.phrase for n in passage.nodes[:his] if n.actor]
    persons = [p for p in people if p is not None and p.kind is PhraseKind.PERSON]
    guests = {p.entity: p for p in persons if p.entity not in there and p.speaks_for not in there}
    if len(guests) != 1 or not plain or (his and lows[his - 1] not in pack.prepositions):
        return slots
    guest = next(iter(guests.values()))
    others = {p.entity for p in slots.get("subject", ())} - {guest.speaks_for}
    return slots if others else {**slots, "subject": [guest]}
