"""Where a measure is by whom or what it befalls: the country that troops leave, the town that is shelled."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.clauses import clause
from kg.extract.clauses.where_clauses import is_named_place
from kg.extract.drafts import Draft
from kg.extract.passage import WORLD_PARTS, Passage, Telling
from kg.extract.places.elsewhere import right_behind
from kg.extract.slots import Slots
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.find.scene import GENITIVES
from kg.model import Kind, Plover, Role, Status

BEFALLING = frozenset({Plover.ASSAULT, Plover.COERCE, Plover.MOBILIZE, Plover.AID, Plover.PROTEST})
"""Types of acts that are where their object is."""

LEFT = ("from", "of", "at", "object")
"""Slots of what troops leave: "from Mali", "out of Mali", "ended its mission in Mali", "left Mali"."""

QUALITIES = 3
"""Most words between an article and what a place is called: "the besieged eastern town of"."""


def places_of_the_act(passage: Passage, trigger: Trigger, slots: Slots, draft: Draft) -> list[Phrase]:
    """The places that only the objects of a measure tell."""
    if draft.kind is not Kind.MEASURE:
        return []
    out = []
    if draft.plover is Plover.RETREAT and draft.mode == "withdraw":
        left = [p for name in LEFT for p in slots.get(name, ())]
        out += [p for p in left if _is_left(passage, trigger, p)]
    if draft.plover in BEFALLING:
        called = None if trigger.noun else called_by_kind(passage, trigger.last)
        own = right_behind(passage, trigger) if draft.status is Status.HELD else []
        out += [called] if called is not None else own
    if draft.plover is Plover.ASSAULT and not out:
        struck = [p for name in ("at", "to", "about", "against") for p in slots.get(name, ())]
        out += [p for p in struck if (p.place or "").startswith("place/") and _is_struck(passage, p)]
    return out


def _is_left(passage: Passage, trigger: Trigger, phrase: Phrase) -> bool:
    """ "pulled its troops out of Niger", "left the Maldives": a country, and not "from the Malian army"."""
    units, pack = passage.nodes, passage.language
    at = next((n for n in units.names if units[n].phrase is phrase), 0)
    at -= at > 1 and units[at - 1].low in pack.determiners
    alone = phrase.kind is PhraseKind.COUNTRY and not phrase.modifier and phrase.named
    return alone and at > 0 and (units[at - 1].low in pack.prepositions or at == trigger.last)


def called_by_kind(passage: Passage, at: int) -> Phrase | None:
    """ "shelled the island of Yeonpyeong", "reached the besieged town of Madaya": the one named behind it."""
    units, pack = passage.nodes, passage.language
    kinds = pack.words.place.place_kinds
    if pack.nouns_after or kinds.isdisjoint(units.words):
        return None
    at += at < len(units) and units[at].low in pack.words.place.entering
    if at >= len(units) or units[at].low not in pack.determiners:
        return None
    for n in range(at + 1, min(at + 2 + QUALITIES, len(units) - 2)):
        if units[n].low in kinds and pack.prepositions.get(units[n + 1].low) == "of":
            phrase = units[n + 2].phrase
            return phrase if phrase is not None and is_named_place(phrase) and not phrase.modifier else None
        plain = units[n].low.isalpha() and units[n].low not in pack.prepositions
        if not plain and units[n].phrase is None:  # "the Somali border town of Dolow"
            return None
    return None


def _is_struck(passage: Passage, phrase: Phrase) -> bool:
    """ "launched a strike on Damascus": the capital, right behind the preposition."""
    at = next((n for n in passage.nodes.names if passage.nodes[n].phrase is phrase), 0)
    return at > 0 and not phrase.modifier and passage.nodes[at - 1].low in passage.language.words.place.ashore


def as_a_whole(telling: Telling, passage: Passage, trigger: Trigger, phrase: Phrase) -> bool:
    """ "attacked Iran", "serangan ke Iran": the country by its own name, and not "Iranians" or its ships."""
    country, units = telling.known.reference.countries.get(phrase.entity), passage.nodes
    at = next((n for n, node in enumerate(units) if node.phrase is phrase), None)
    if country is None or at is None or phrase.modifier or not phrase.named:
        return False
    if trigger.frame.roles.get("object") is Role.ACTOR:
        return False  # "fought with Uganda", "clashes on the border with Uganda": one of the two sides
    led = at == trigger.last or units[at - 1].low in passage.language.prepositions  # not "kapal Iran"
    code = passage.language.code
    return led and units[at].text.removeprefix("the ") in (country.name[code], *country.aliases[code])


def entered(passage: Passage, phrase: Phrase) -> bool:
    """ "crossed into Gambia", "will leave for Haiti": where soldiers and helpers are from then on."""
    units, words = passage.nodes, passage.language.words.place
    at = next((n for n, node in enumerate(units) if node.phrase is phrase), 0)
    at -= at > 1 and units[at - 1].low in passage.language.determiners  # "into the Gambia"
    into = at > 0 and units[at - 1].low in words.entering
    bound = at > 1 and units[at - 1].low in words.toward and units[at - 2].low in words.departures
    there = phrase.kind in (PhraseKind.COUNTRY, PhraseKind.PLACE)
    return (into or bound) and there and not phrase.modifier


def landed(passage: Passage, trigger: Trigger, phrase: Phrase) -> bool:
    """Whether soldiers or helpers come ashore there: a city, an island or a whole country."""
    units, words = passage.nodes, passage.language.words.place
    if words.landing.isdisjoint(units.lows[trigger.first : trigger.last]) or phrase.modifier:
        return False
    at = next((n for n, node in enumerate(units) if node.phrase is phrase), 0)
    return at > 0 and units[at - 1].low in words.ashore


def where_they_meet(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> list[Phrase]:
    """ "flew to Lome to meet X at Lome House", "tiba di Lome dan bertemu X di Y": the places of the talks.

    None where the journey is not told to go elsewhere.
    """
    if trigger.noun:
        return []
    named = [p for slot in ("object", "to", "at") for p in slots.get(slot, ()) if is_named_place(p)]
    behind = {
        id(node.phrase)
        for t in passage.triggers
        if t.first >= trigger.last and t.frame.kind in MET
        for node in passage.nodes[t.first + (3 if t.noun else 1) :]
        if node.phrase is not None
    }
    listed = telling.known.reference.places
    parts = {key for key in (p.place or p.entity for p in named) if key in listed}
    parts = {key for key in parts if listed[key].kind in WORLD_PARTS}  # "ended his tour of Africa"
    goes = any(id(p) not in behind and not p.modifier and (p.place or p.entity) not in parts for p in named)
    return [n.phrase for n in passage.nodes if n.phrase is not None and id(n.phrase) in behind and goes]


MET = frozenset({Kind.MEETING, Kind.NEGOTIATION})
"""Kinds of talks for which somebody travels, and which have a place of their own."""


def forces_there(passage: Passage, phrase: Phrase) -> bool:
    """ "Police in Jakarta fired tear gas": people in a capital, where no government acts."""
    node = next((n for n in passage.nodes if n.phrase is phrase), None)
    city = (phrase.place or "").startswith("place/")
    return (
        city
        and node is not None
        and node.text.partition(" ")[0].lower() in passage.language.words.body.forces
    )


def on_soil(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "bombed a camp inside Ecuadorian territory", "in Syrian airspace": the country is the place."""
    units, words = passage.nodes, passage.language.words.place
    if words.soil.isdisjoint(units.words):
        return []
    last = clause(units, trigger, passage.language)[1]
    first = 1 if trigger.form is Form.ING else trigger.last + 1  # "bombed a camp on its soil, killing X"
    for at in range(first, min(last, len(units) - 1)):
        phrase = units[at].phrase
        if phrase is not None and phrase.kind is PhraseKind.COUNTRY and units[at + 1].low in words.soil:
            return [phrase] if units[at - 1].low in words.within_soil else []
    return []


def in_a_quarter(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "bombed villages in Iraq's north", "in Congo's restive east", "in the north of Niger": there."""
    units, pack = passage.nodes, passage.language
    quarters = pack.words.place.quarters
    if trigger.frame.kind is not Kind.MEASURE or quarters.isdisjoint(units.words):
        return []
    for at in range(trigger.last + 1, len(units)):
        if units[at].low not in quarters:
            continue
        owner = at - 1 - (units[at - 2].low in GENITIVES)
        begin = owner - 1
        if units[owner].low not in GENITIVES:
            begin = at + 2 if at + 2 < len(units) and units[at + 1].low in pack.of_words else 0
            owner = at - (units[at - 1].low in pack.determiners)
        phrase, lead = units[begin].phrase, min(begin, owner) - 1
        lead -= lead > 0 and units[lead].low in pack.determiners  # "in the Congo's east"
        if phrase is not None and phrase.kind is PhraseKind.COUNTRY and units[lead].low in pack.locatives:
            return [phrase]
    return []
