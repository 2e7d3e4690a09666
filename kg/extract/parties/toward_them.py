"""Toward whom a deed is that has "the country", "him", "them" or "his counterpart" for its object; English.

"Togo held an election. Kenya imposed sanctions on the country", "met his Togolese counterpart and urged him".
Whoever has a name is linked before; these are states whose people bear none.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.anaphora.that_country import countries_of
from kg.extract.drafts import state_of
from kg.extract.passage import Passage, Telling
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Node
from kg.language import speech
from kg.model import EntityKey, Kind, Plover, Role
from kg.records import replace

REACH = 7
"""Most words between a verb and what stands for those toward whom it is."""

MET = frozenset({Kind.MEETING, Kind.NEGOTIATION, Kind.CALL, Kind.VISIT})

DONE = frozenset({Kind.STATEMENT, Kind.MEASURE})

TO_SOMEBODY = frozenset({Plover.COERCE, Plover.RETREAT, Plover.ASSAULT})
"""Types of deeds that are done to people of whom nobody knows whose they are: "freed him"."""


def toward_them(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """The slots with the state that a noun or pronoun behind a verb points back to."""
    pack, roles = passage.language, trigger.frame.roles
    asked = trigger.frame.kind in DONE and not (trigger.noun or trigger.passive or pack.nouns_after)
    if not asked or pack.words.place.points_to.isdisjoint(passage.nodes.words):
        return slots
    named = any(slots.get(s) for s, role in roles.items() if role is Role.RECIPIENT and s != "at")
    at = None if named or not slots.get("subject") else _pointing(passage, trigger)
    if at is None:
        return slots
    lead = at - 1
    lead -= passage.nodes[lead].low in pack.determiners or passage.nodes[lead].low in pack.possessives
    led = passage.nodes[lead].low if lead >= trigger.last else ""  # "called on the country to"
    slot = pack.prepositions.get(led, "" if led in speech(pack.code).prepositions else "object")
    if roles.get(slot) is not Role.RECIPIENT:
        return slots
    meant = _meant(telling, passage, trigger, at, slots["subject"])
    begin, end = passage.nodes[at].begin, passage.nodes[at].end
    there = [replace(p, begin=begin, end=end, named=False, modifier=False) for p in meant]
    return {**slots, slot: there} if there else slots


def _pointing(passage: Passage, trigger: Trigger) -> int | None:
    """The node of "country", "him", "them" or "counterpart" behind a verb, no name between them."""
    nodes, pack = passage.nodes, passage.language
    words = pack.words
    for at in range(trigger.last, min(trigger.last + REACH, len(nodes) - 1)):
        low = nodes[at].low
        if low in words.place.points_to:
            return at if _stands_for_it(passage, at) or _whose_it_is(passage, trigger, at) else None
        if nodes[at].phrase is not None or nodes[at].date is not None or not low.isalpha():
            return None
        if low in words.clause.infinitives or low in pack.relatives or low in pack.auxiliaries:
            plain = pack.prepositions.get(low) is not None and nodes[at + 1].low in pack.determiners
            if not plain:
                return None
    return None


def _stands_for_it(passage: Passage, at: int) -> bool:
    """ "the country", "his counterpart", "them"; not "the country's people" of a list, nor "her remarks"."""
    nodes, pack = passage.nodes, passage.language
    words, low = pack.words, nodes[at].low
    if low in words.place.state_lands:
        return nodes[at - 1].low in pack.determiners and not nodes[at + 1].low.isdecimal()
    if low in pack.counterpart:
        return nodes[at - 1].low in pack.possessives
    behind = nodes[at + 1]
    ends = behind.date is not None or not behind.low.isalpha() or behind.low in pack.prepositions
    return ends or behind.low in words.clause.infinitives or behind.low in pack.coordinators


def _whose_it_is(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "condemned its decision", "froze its assets": the other's, as nobody punishes himself so."""
    pack, frame = passage.language, trigger.frame
    words = pack.words
    if passage.nodes[at].low not in pack.possessives:
        return False
    nouns: frozenset[str] = frozenset()
    if frame.kind is Kind.STATEMENT and frame.plover in JUDGED:
        nouns = words.place.judged_of_others
    elif frame.plover in PUNISHED:
        nouns = words.place.taken_of_others
    behind = passage.nodes.lows[at + 1 : at + 1 + OWNED]
    named = next((n for n, low in enumerate(behind) if not low.isalpha()), len(behind))
    return not nouns.isdisjoint(behind[:named])


JUDGED = frozenset({Plover.ACCUSE, Plover.REJECT, Plover.SUPPORT, Plover.AGREE})
"""Types of what is said of another's deed, word or wish."""

PUNISHED = frozenset({Plover.SANCTION, Plover.COERCE, Plover.ASSAULT})
"""Types of what is done to what another has."""

OWNED = 4
"""Most words from a possessive to its noun: "its human rights record"."""


def _meant(
    telling: Telling, passage: Passage, trigger: Trigger, at: int, subject: Sequence[Phrase]
) -> list[Phrase]:
    """The states that are meant, none of which acts."""
    pack, low = passage.language, passage.nodes[at].low
    own = {key for p in subject for key in (p.entity, p.speaks_for) if key is not None}
    own |= {telling.speaks[key] for key in own if key in telling.speaks}
    told = passage.nodes[: trigger.first]
    before = [p for p in (*countries_of(told), *bodies_of(told)) if p.entity not in own]
    last = [p for p in telling.countries if p.begin >= telling.told_from and p.entity not in own]
    last += [p for p in telling.bodies if p.entity not in own]
    if low in pack.plurals:
        return _the_two(before) or _the_two(last)
    if low in pack.words.place.state_lands:
        before, last = ([p for p in row if p.kind is PhraseKind.COUNTRY] for row in (before, last))
        return _the_one(before) or _the_one(last) or ([] if last else _lead(passage, own))
    its = low in pack.possessives and low not in pack.words.group.his
    if trigger.frame.plover in TO_SOMEBODY and not its:
        return []
    met = _whom_he_met(telling, passage, own)
    if low in pack.counterpart:
        return met
    nameless = [p for p in before if not p.named] or ([] if before else [p for p in last if not p.named])
    if low in pack.possessives and passage.nodes[at + 1].low.isalpha():
        return _the_one(before) or ([] if before else _the_one(last)) if its else _his(before, last, met)
    return _the_one(nameless) or met


def _his(before: Sequence[Phrase], last: Sequence[Phrase], met: list[Phrase]) -> list[Phrase]:
    """ "Togo's president spoke. Kenya condemned his remarks": of the one state told of, or whom he met."""
    return _the_one(before) or ([] if before else _the_one(last)) or met


def bodies_of(nodes: Sequence[Node]) -> list[Phrase]:
    """The bodies of no one state that a sentence names: "it" and "they" may be these."""
    named = (n.phrase for n in nodes if n.phrase is not None and n.phrase.kind is PhraseKind.ORGANIZATION)
    return [p for p in named if not p.modifier and not (p.speaks_for or "").startswith("country/")]


def _the_one(states: Sequence[Phrase]) -> list[Phrase]:
    return [states[-1]] if len({p.entity for p in states}) == 1 else []


def _the_two(states: Sequence[Phrase]) -> list[Phrase]:
    """ "Togo and Benin are at odds. Kenya urged them to talk": two, and no third."""
    by_key = {p.entity: p for p in states}
    return list(by_key.values()) if len(by_key) == 2 else []


def _lead(passage: Passage, own: set[EntityKey]) -> list[Phrase]:
    """The state that the text was last about, where the sentence before names none."""
    phrase = passage.before
    fits = phrase is not None and phrase.kind is PhraseKind.COUNTRY and phrase.entity not in own
    return [phrase] if fits and phrase is not None else []


def _whom_he_met(telling: Telling, passage: Passage, own: set[EntityKey]) -> list[Phrase]:
    """The one other state at the talks told just before, and its one person who is named there."""
    for draft in reversed(telling.drafts):
        if passage.index - draft.sentence > 1:
            return []
        if draft.kind not in MET:
            continue
        states = {s for p in draft.parts if (s := state_of(p, telling.speaks)) is not None}
        others = [s for s in states if s not in own and s.startswith("country/")]
        if len(others) != 1 or not states & own:
            return []
        people = [p for p in draft.parts if p.entity.startswith("person/")]
        theirs = [p.entity for p in people if state_of(p, telling.speaks) == others[0]]
        if len(theirs) == 1:
            return [Phrase(0, 0, PhraseKind.PERSON, theirs[0], False, others[0])]
        return [Phrase(0, 0, PhraseKind.COUNTRY, others[0], False, others[0])] if not theirs else []
    return []
