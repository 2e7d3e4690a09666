"""Clauses that tell of a place what is done there: "to Tunis, where", "di Bali, tempat", "di mana"."""

from __future__ import annotations

from itertools import pairwise

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.inviters import invited_by
from kg.extract.drafts import Draft
from kg.extract.passage import GREAT, Passage, Telling
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.language import speech
from kg.language.traits import Trait
from kg.model import Kind, Role


def is_named_place(phrase: Phrase) -> bool:
    """Whether a phrase is a place, or stands for one that is known."""
    return phrase.place is not None or phrase.kind is PhraseKind.PLACE


def places_left_of(passage: Passage, first: int) -> list[Phrase]:
    """The place before the word for "where" that opens a clause at `first`: the city, then its country."""
    before = [n.phrase for n in passage.nodes[max(0, first - 7) : first - 1] if n.phrase is not None]
    for noun, of in pairwise(passage.nodes[max(0, first - HOSTED) : first - 1]):
        if of.low in passage.language.of_words and noun.low in passage.language.words.title.ranks:
            return [p for p in before if p.kind is PhraseKind.PLACE]
    if before and before[-1].kind is PhraseKind.GROUP:
        before.pop()  # "to Nagoya for a meeting of the G20, where"
    city = len(before) > 1 and before[-1].kind is PhraseKind.COUNTRY and before[-2].kind is PhraseKind.PLACE
    city = city and not (before[-1].place or "").startswith("place/")  # "left Lusaka for Addis Ababa, where"
    return [p for p in before[-2 if city else -1 :] if is_named_place(p)]


HOSTED = 12
"""Nodes before "where" that may name who was hosted: "hosted the ministers of Chad and Mali, where they"."""


def at_whose_place(passage: Passage, event: int) -> list[Phrase]:
    """ "ke Bali, tempat X menghadiri KTT G20", "in Bali, where X will attend the G20 Summit": Bali."""
    units, words = passage.nodes, passage.language.words
    attends = words.status.attends | words.place.attending
    if words.place.where.isdisjoint(units.words) or attends.isdisjoint(
        units.lows[max(0, event - NEAR) : event]
    ):
        return []
    if passage.language.nouns_after:
        first = opened_by_where(passage, 0, event)
    else:
        first = next(
            (
                n
                for n in range(event, max(1, event - REACH_BACK), -1)
                if units[n - 1].low in words.place.where
            ),
            0,
        )
    return places_left_of(passage, first) if first > 1 else []


BESIDE = 2
"""Most nodes between a verb of attending and the event's name."""


def in_the_opening(passage: Passage, event: int) -> list[Phrase]:
    """ "Di Rio, Presiden X menghadiri KTT BRICS": where the opening says, if the main verb attends it."""
    units, pack = passage.nodes, passage.language
    if not pack.nouns_after or event < OPENED or units[0].low not in pack.words.place.inside:
        return []
    there = units[1].phrase
    parting = pack.complementizers | pack.relatives | pack.words.clause.subordinators | {";"}
    attends = any(event - BESIDE <= b.last <= event and not b.passive for b in passage.bonds)
    parting |= speech(pack.code).verbs.keys()  # "Di Jakarta, X mengatakan Y akan menghadiri KTT ASEAN"
    if (
        there is None
        or not is_named_place(there)
        or not attends
        or not parting.isdisjoint(units.lows[2:event])
    ):
        return []
    return [there]


OPENED = 4
"""Nodes of "Di Rio, X menghadiri" before the event."""

NEAR = 5
"""Nodes before an event's name among which the verb of attending it stands."""


def opened_by_where(passage: Passage, first: int, verb: int) -> int:
    """The node behind ", tempat", ", di mana" or "adalah kota tempat" before a verb; 0 without."""
    lows, words = passage.nodes.lows, passage.language.words.place
    for at in range(verb - 1, max(first, verb - REACH_BACK), -1):
        if lows[at] in words.where:
            is_it = not passage.language.words.verb.becoming.isdisjoint(lows[max(1, at - 2) : at])
            return at + 1 if is_it or lows[at - 1 - (lows[at - 1] in words.within)] == "," else 0
        if lows[at] == ",":
            return 0
    return 0


def visited_before(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "China, where X is to pay a visit", "Turkey, which X will visit": the host stands before it."""
    units, language, frame = passage.nodes, passage.language, trigger.frame
    hosts = [slot for slot, role in frame.roles.items() if role is Role.HOST]
    if frame.kind is not Kind.VISIT or language.nouns_after or any(slots.get(slot) for slot in hosts):
        return slots
    pronouns = language.words.place.where | language.words.place.which
    if not hosts or trigger.passive or pronouns.isdisjoint(units.words):
        return slots
    for at in range(trigger.first - 1, max(1, trigger.first - REACH_BACK - 3), -1):
        if units[at].low in (",", ";", ":"):
            return slots
        if units[at].low not in pronouns:
            continue
        phrase = units[at - 1 - (units[at - 1].low == ",")].phrase
        comes = any(n.actor for n in units[at + 1 : trigger.first])
        named = phrase is not None and is_named_place(phrase) and phrase.kind is not PhraseKind.PERSON
        return {**slots, hosts[0]: [phrase]} if phrase is not None and comes and named else slots
    return slots


def receives_there(telling: Telling, passage: Passage, here: list[tuple[int, Draft]]) -> None:
    """ "leaves for Kabul, where King X is to receive him": X is the host of that visit, and of no other."""
    units, words = passage.nodes, passage.language.words.place
    invited_by(passage, here)
    if words.where.isdisjoint(units.words) or words.receiving.isdisjoint(units.words):
        return
    for at, visit in [pair for pair in here if pair[1].kind is Kind.VISIT]:
        where = next((n for n in range(at, len(units) - 3) if units[n].low in words.where), None)
        host = units[where + 1].phrase if where is not None else None
        if where is None or host is None or host.kind is not PhraseKind.PERSON:
            continue
        behind = units.lows[where + 2 : where + 2 + RECEIVES]
        at_home = host.speaks_for is not None and host.speaks_for == visit.venue_country
        if words.receiving.isdisjoint(behind) or not at_home:
            continue
        visit.add([host], Role.HOST, visit.evidence[0])
        for number, (_, met) in reversed(list(enumerate(here))):
            if met.kind is Kind.MEETING and not met.entities(Role.ATTENDEE) and host.entity in met.entities():
                del here[number]
                telling.drafts.remove(met)


RECEIVES = 5
"""Most nodes from a host to the verb of receiving."""

REACH_BACK = 7
"""Nodes before a verb among which the word for "where" stands, past its subject."""


def at_its_city(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Ghana's embassy in Lome will close", "Kedutaan Ghana di Lome ditutup": the city of a mission."""
    units, language = passage.nodes, passage.language
    behind = language.nouns_after and not (trigger.passive or trigger.frame.lead)
    if Trait.MISSION not in trigger.frame.traits or trigger.noun or behind or slots.get("at"):
        return slots
    for at in range(trigger.first - 1, max(1, trigger.first - CITY), -1):
        phrase = units[at].phrase
        if units[at].low == ",":
            return slots
        if phrase is not None and units[at - 1].low in language.words.place.inside and is_named_place(phrase):
            return {**slots, "at": [phrase]}
    return slots


CITY = 7
"""Nodes before a verb among which the city of a mission stands."""


def city_in_its_name(passage: Passage, trigger: Trigger) -> Phrase | None:
    """ "konferensi iklim Kopenhagen", "pertemuan puncak Jenewa": the city whose name a gathering bears."""
    units, language = passage.nodes, passage.language
    if not (trigger.noun and trigger.frame.kind in GREAT and language.nouns_after):
        return None
    at = trigger.last + (units[trigger.last].phrase is None and units[trigger.last].low.isalpha())
    led = at > trigger.last and units[at - 1].low in language.prepositions
    phrase = units[at].phrase if at < len(units) - 1 and not led else None
    if phrase is None or not (phrase.place or phrase.entity).startswith("place/"):
        return None
    joined = units[at + 1].low in language.words.clause.joints | {"-"}  # of both: "Moskow dan Beijing"
    return None if joined else phrase


def of_its_city(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """A gathering that bears the name of a capital is not of its state."""
    city = city_in_its_name(passage, trigger) if slots.get("of") else None
    return slots if city is None else {**slots, "of": [p for p in slots["of"] if p is not city]}
