""" "membekukan keanggotaan negara itu", "Negara itu menarik dubesnya": a country that was named before."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.passage import Passage, Telling
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Node, Nodes
from kg.find.scene import GENITIVES
from kg.language.pack import Language
from kg.model import Kind, Plover, Role
from kg.records import replace

REACH = 7
"""Most words between a verb and "that country"."""

REMEMBERED = 8
"""Countries that are remembered from the sentences before."""

TAKING = frozenset({Role.RECIPIENT, Role.HOST})
"""Roles that a country has to which something is done, or to which somebody goes."""


def countries_of(nodes: Sequence[Node]) -> list[Phrase]:
    """The countries that a sentence names, or for which those act whom it names, in order."""
    out = []
    for node in nodes:
        phrase = node.phrase
        if phrase is None or phrase.modifier:
            continue
        key = phrase.entity if phrase.kind is PhraseKind.COUNTRY else phrase.speaks_for
        if key is not None and key.startswith("country/"):
            out.append(replace(phrase, kind=PhraseKind.COUNTRY, entity=key, speaks_for=None))
    return out


def that_country(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """The slots with the country that "negara itu" points back to, as whoever acts or whom it is done to."""
    pack, nodes = passage.language, passage.nodes
    slots = _leaving_a_capital(telling, trigger, slots)
    acts = trigger.frame.kind in (Kind.MEASURE, Kind.STATEMENT, Kind.VISIT)
    if trigger.frame.mode == EXPEL and trigger.passive and not pack.nouns_after:
        return _from_it(telling, passage, trigger, slots)
    if acts and not pack.nouns_after:
        return _not_to_itself(passage, trigger, slots)
    clause = pack.words.deed
    theirs = not (nodes.words.isdisjoint(clause.own_states) and nodes.words.isdisjoint(clause.own_rulers))
    if not (pack.nouns_after and theirs):
        return slots
    return _it_acts(
        telling, passage, trigger, _done_to_it(telling, passage, trigger, slots) if acts else slots
    )


EXPEL = "expel"


def _leaving_a_capital(telling: Telling, trigger: Trigger, slots: Slots) -> Slots:
    """ "Dubes Estonia X wajib meninggalkan Moskow": by the state whose city he must leave."""
    by = slots.get("subject", [])
    left = trigger.passive and trigger.frame.mode == EXPEL and bool(by)
    if not left or any(p.kind is not PhraseKind.PLACE for p in by):
        return slots
    keys = [telling.known.reference.country_of(p.entity) for p in by]
    states = [
        replace(p, kind=PhraseKind.COUNTRY, entity=key, speaks_for=key)
        for p, key in zip(by, keys, strict=True)
        if key is not None
    ]
    return {**slots, "subject": states}


def _not_to_itself(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "China condemned Russia days after it fired on Chinese boats": it is the other of two states."""
    nodes, subject = passage.nodes, slots.get("subject", [])
    own = len(subject) == 1 and not subject[0].named and subject[0].kind is PhraseKind.COUNTRY
    if trigger.frame.plover not in VIOLENT or not own or trigger.noun:
        return slots
    key = subject[0].entity
    behind = [n.phrase for n in nodes[trigger.last : trigger.last + REACH] if n.phrase is not None]
    others = [p for p in countries_of(nodes[: trigger.first]) if p.entity != key]
    if not any(p.modifier and p.entity == key for p in behind) or len({p.entity for p in others}) != 1:
        return slots
    other = replace(others[-1], begin=subject[0].begin, end=subject[0].end, named=False, modifier=False)
    return {**slots, "subject": [other]}


VIOLENT = frozenset({Plover.ASSAULT, Plover.COERCE})
"""What no state does to its own."""


def to_his_country(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "invited X to visit his country", "accepted an invitation to visit the country": the other's."""
    pack, nodes = passage.language, passage.nodes
    hosted = any(phrases and trigger.frame.roles.get(slot) in TAKING for slot, phrases in slots.items())
    if trigger.frame.kind is not Kind.VISIT or hosted or trigger.passive:
        return slots
    states, end = pack.words.deed.own_states, min(trigger.last + POINTS, len(nodes) - 1)
    at = next((n for n in range(trigger.last, end) if nodes[n].low in states), None)
    if at is None or nodes[at + 1].low in GENITIVES:
        return slots  # "visited his country's embassy"
    his = nodes[at - 1].low in pack.possessives
    asked = any(t.frame.plover is Plover.REQUEST and t.last <= trigger.first for t in passage.triggers)
    if not his and not (asked and nodes[at - 1].low in pack.determiners):
        return slots
    going = {p.speaks_for or p.entity for p in slots.get("subject", ())}
    others = [p for p in countries_of(nodes[: trigger.first]) if p.entity not in going]
    if not going or len({p.entity for p in others}) != 1:
        return slots
    begin, end = nodes[at - 1].begin, nodes[at].end
    host = replace(others[-1], begin=begin, end=end, named=False, modifier=False, place=others[-1].entity)
    return {**slots, "object": [host]}


def _from_it(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "staff of Russia's embassy in Chad were expelled", "from the country": by the one named before."""
    pack, nodes = passage.language, passage.nodes
    if slots.get("subject") or slots.get("from") or not slots.get("object"):
        return slots
    if (left := _told_to_leave(telling, passage, trigger, slots)) is not None:
        return {**slots, "subject": [left]}
    seat = next((n for n in range(trigger.first - 1, 1, -1) if nodes[n].phrase is not None), 0)
    posted = seat >= trigger.first - POINTS and nodes[seat - 1].low in pack.locatives
    theirs = {p.entity for p in slots["object"]}
    there = [p for p in countries_of(nodes[seat : seat + 1]) if p.entity not in theirs] if posted else []
    if there:
        return {**slots, "subject": there}
    end = min(trigger.last + POINTS, len(nodes))
    at = next((n for n in range(trigger.last, end) if nodes[n].low in pack.words.deed.own_states), None)
    if at is None:
        return slots
    out = {key for phrases in slots.values() for p in phrases for key in (p.entity, p.speaks_for)}
    named = [*telling.countries, *countries_of(nodes[: trigger.first])]
    country = next((p for p in reversed(named) if p.entity not in out), None)
    if country is None:
        return slots
    begin, end = nodes[at].begin, nodes[at].end
    return {**slots, "subject": [replace(country, begin=begin, end=end, named=False, modifier=False)]}


def _told_to_leave(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Phrase | None:
    """ "The Somali ambassador was told to leave Addis Ababa": by the state whose city that is."""
    pack, nodes = passage.language, passage.nodes
    out = {key for p in slots["object"] for key in (p.entity, p.speaks_for)}
    for at in range(trigger.last + 1, min(trigger.last + REACH, len(nodes))):
        phrase = nodes[at].phrase
        if phrase is None or nodes[at - 2].low not in pack.to_words:
            continue
        place = telling.known.reference.places.get(phrase.place or phrase.entity)
        key = place.country if place is not None else phrase.entity
        if key is not None and key.startswith("country/") and key not in out:
            return replace(phrase, kind=PhraseKind.COUNTRY, entity=key, speaks_for=key, named=False)
    return None


def _done_to_it(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    pack, nodes, roles = passage.language, passage.nodes, trigger.frame.roles
    if any(phrases and roles.get(slot) in TAKING for slot, phrases in slots.items()):
        return slots
    end = min(trigger.last + REACH, len(nodes) - 1)
    heads = pack.words.deed.own_states | pack.words.deed.own_rulers  # "sanksi terhadap rezim tersebut"
    at = next((n for n in range(trigger.last, end) if nodes[n].low in heads), None)
    last = _pointing(nodes, at, pack) if at is not None else 0
    if at is None or not last:
        return slots
    if trigger.frame.plover is Plover.REQUEST and nodes[trigger.last].low in pack.determiners:
        return slots  # "meminta semua negara menghentikan aliran senjata ke negara itu": all are asked
    acting = {key for p in slots.get("subject", ()) for key in (p.entity, p.speaks_for)}
    led = nodes[at - 1].low in pack.locatives
    named = _whose_city(telling, passage, trigger) if led else []
    named = named or [*telling.countries, *countries_of(nodes[: trigger.first])]
    country = next((p for p in reversed(named) if p.entity not in acting), None)
    slot = pack.prepositions.get(nodes[at - 1].low, "of" if trigger.noun else "object")
    slot = slot if roles.get(slot) in TAKING else "object"
    if country is None or roles.get(slot) not in TAKING:
        return slots
    begin, end = nodes[at].begin, nodes[last].end
    return {**slots, slot: [replace(country, begin=begin, end=end, named=False, modifier=False)]}


def _pointing(nodes: Nodes, at: int, pack: Language) -> int:
    """ "negara itu", "negara tetangganya itu", "negara yang dilanda perang itu": where the pointing word is.

    0 if none does.
    """
    for end in range(at + 1, min(at + POINTS, len(nodes))):
        if nodes[end].low in pack.demonstratives:
            return end
        if nodes[end].actor or not nodes[end].low.isalpha() or nodes[end].low in pack.prepositions:
            break
    if nodes[at + 1].low not in pack.relatives:
        return 0
    for end in range(at + 2, min(at + DESCRIBED, len(nodes))):
        if nodes[end].low in pack.demonstratives:
            return end
        if nodes[end].actor or nodes[end].low == ",":
            return 0
    return 0


def _whose_city(telling: Telling, passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "menutup kedutaannya di Niamey, sedangkan X meninggalkan negara itu": whose city the deed was in."""
    nodes, places = passage.nodes, telling.known.reference.places
    at = next((n for n in range(trigger.first - 1, 0, -1) if nodes[n].phrase and not nodes[n].actor), 0)
    deeds = [t for t in passage.triggers if t.last <= at <= t.last + REACH and t.frame.kind in DONE]
    last = nodes[at].phrase
    place = places.get(last.place or last.entity) if last is not None and deeds else None
    if last is None or place is None or place.country is None:
        return []
    return [replace(last, kind=PhraseKind.COUNTRY, entity=place.country, speaks_for=None)]


DONE = frozenset({Kind.MEASURE, Kind.VISIT})
"""Kinds of what is done in a city, whose state "that country" then is."""


def _it_acts(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Negara kepulauan itu menjalin hubungan dengan X", "Rezim itu ...": that of the sentence before."""
    pack, nodes, before = passage.language, passage.nodes, passage.before
    slot = "object" if trigger.passive else "subject"
    undergoes = trigger.passive and trigger.frame.roles.get(slot) is not Role.RECIPIENT
    if trigger.noun or undergoes or slots.get(slot):
        return slots
    at = _opening(nodes, trigger.first, pack)
    if at is None:
        return slots
    reach = range(at + 1, min(at + DESCRIBED, trigger.first))
    points = next((n for n in reach if nodes[n].low in pack.demonstratives), 0)
    described = nodes[at + 1 : points]  # "Negara kepulauan berpenduduk 320 ribu jiwa itu"
    having = bool(described) and pack.prepositions.get(described[0].low) == "with"
    if not points or any(n.actor or (n.low in pack.prepositions and not having) for n in described):
        return slots
    toward = {p.entity for phrases in slots.values() for p in phrases}
    known = [before] if before is not None and before.kind is PhraseKind.COUNTRY else []
    known.extend(reversed(telling.countries))
    country = next((p for p in known if p.entity not in toward), None)
    if country is None:
        return slots
    begin, end = nodes[at].begin, nodes[at + 1].end
    return {**slots, slot: [replace(country, begin=begin, end=end, named=False, modifier=False)]}


def _opening(nodes: Nodes, verb: int, pack: Language) -> int | None:
    """Where "negara itu" opens its clause: first, or behind a comma before which nobody is named.

    "Pada Rabu, negara itu menarik dubesnya", "Namun, rezim itu menolak".
    """
    clause = pack.words.deed
    for at in range(min(verb, OPENING)):
        if nodes[at].low in clause.own_states or nodes[at].low in clause.own_rulers:
            return at if at + 1 < verb and (at == 0 or nodes[at - 1].low == ",") else None
        if nodes[at].actor:
            return None
    return None


OPENING = 8
"""Most words up to "negara itu" with which its clause opens."""

POINTS = 4
"""Most words of "negara kepulauan kecil itu"."""

DESCRIBED = 8
"""Most words of "negara kepulauan berpenduduk 320 ribu jiwa itu"."""
