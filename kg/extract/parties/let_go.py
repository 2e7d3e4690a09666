"""Who lets people go, where the words only tell who held them: "Nelayan yang ditahan Taiwan dibebaskan"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.passage import Passage, Telling
from kg.extract.places.by_place import country_at
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import Plover
from kg.records import replace


def let_go(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """The slots of a release in the passive, with who held those released as the one who lets them go."""
    if (holder := _by_who_frees(passage, trigger, slots)) is not None:
        return {**slots, "subject": [holder]}
    freed = Trait.FREES in trigger.frame.traits and trigger.passive
    if not freed or slots.get("subject"):
        return slots
    if not passage.language.nouns_after:
        return _held(telling, passage, trigger, slots)
    nodes, language = passage.nodes, passage.language
    if slots.get("object") and (whose := _whose_prison_behind(telling, passage, trigger)) is not None:
        return {**slots, "subject": [whose]}
    at = _held_by_clause(passage, trigger)
    held = next((n.phrase for n in reversed(nodes[: at or 0]) if n.actor), None)
    if at is None or held is None:
        return slots
    near = range(at + 1, trigger.first)
    placed = next((n for n in near if nodes[n].low in language.locatives), trigger.first)
    told = nodes[at + 1].low in language.prepositions  # not "ditawan pemberontak di Mali"
    holder = next((nodes[n].phrase for n in near if nodes[n].actor and (told or n < placed)), None)
    if holder is None and told:
        holder = _behind(telling, nodes, at, trigger.first, language)
    if holder is None or holder.entity in (held.entity, held.speaks_for):
        return slots
    return {**slots, "subject": [holder], "object": [held]}


def _held_by_clause(passage: Passage, trigger: Trigger) -> int | None:
    """ "yang ditangkap di Minsk", "yang sempat dipenjara": where a clause says that people are held."""
    nodes, pack = passage.nodes, passage.language
    holding = {t.first for t in passage.triggers if t.passive and t.last <= trigger.first}
    for n in range(1, trigger.first):
        lead = n - 1
        while lead > 0 and pack.before_verbs(nodes[lead].low):
            lead -= 1
        if nodes[lead].low in pack.relatives and (n in holding or nodes[n].low in pack.words.verb.custody):
            return n
    return None


def _whose_prison_behind(telling: Telling, passage: Passage, trigger: Trigger) -> Phrase | None:
    """ "dibebaskan dari penjara di Minsk", "bebas dari tahanan Iran": whose prison it was, told behind it."""
    nodes, pack = passage.nodes, passage.language
    prison = next(
        (n for n in range(trigger.last, len(nodes)) if nodes[n].low in pack.words.deed.prisons), None
    )
    if prison is None or not {",", ";"}.isdisjoint(nodes.lows[trigger.last : prison]):
        return None
    behind = nodes[prison + 1].phrase if prison + 1 < len(nodes) else None
    state = behind is not None and behind.kind is PhraseKind.COUNTRY
    return behind if state else _behind(telling, nodes, prison, min(prison + AWAY, len(nodes)), pack)


AWAY = 4
"""Nodes behind a prison among which it is told where that is: "penjara Evin di Teheran"."""


def _by_who_frees(passage: Passage, trigger: Trigger, slots: Slots) -> Phrase | None:
    """ "Guinea released 16 soldiers of Togo who were arrested in May": held by whoever lets them go.

    Not so where the clause tells who held them, or where: "freed two men who were detained in Chad".
    """
    nodes, pack = passage.nodes, passage.language
    seized = trigger.frame.plover is Plover.COERCE and trigger.passive and not pack.nouns_after
    if not seized or slots.get("subject") or slots.get("by") or slots.get("at"):
        return None
    freeing = next((t for t in reversed(passage.triggers) if t.last <= trigger.first), None)
    if freeing is None or Trait.FREES not in freeing.frame.traits or freeing.passive or freeing.noun:
        return None
    at = trigger.first - 1
    while at > freeing.last and pack.before_verbs(nodes[at].low):
        at -= 1
    if nodes[at].low not in pack.relatives or "," in nodes.lows[freeing.last : at]:
        return None
    before = [n.phrase for n in nodes[: freeing.first] if n.actor and n.phrase is not None]
    held = {k for p in slots.get("object", ()) for k in (p.entity, p.speaks_for)}
    return next((p for p in reversed(before) if held.isdisjoint({p.entity, p.speaks_for})), None)


def _held(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Two Poles held in Iran since May were freed", "four men whom Chad had held were released"."""
    nodes, language = passage.nodes, passage.language
    if (whose := _in_whose_prison(nodes, trigger, language)) is not None:
        own = {k for p in slots.get("object", ()) for k in (p.entity, p.speaks_for)}
        return slots if not own or whose.entity in own else {**slots, "subject": [whose]}
    custody = language.words.verb.custody
    at = next((n for n in range(trigger.first - 2, 0, -1) if nodes[n].low in custody), None)
    named = [n.phrase for n in nodes[: at or 0] if n.actor and n.phrase is not None]
    people = [p for p in named if p.kind is PhraseKind.PERSON]
    held = next(iter((*people[-1:], *named)), None)
    if at is None or held is None or any(low in {";", "."} for low in nodes.lows[at : trigger.first]):
        return slots
    holder = _who_had(nodes, at, language) or _behind(telling, nodes, at, trigger.first, language)
    if holder is None or holder.entity in (held.entity, held.speaks_for):
        return slots
    return {**slots, "subject": [holder], "object": [held], "at": []}


def _in_whose_prison(nodes: Nodes, trigger: Trigger, language: Language) -> Phrase | None:
    """ "was freed on Tuesday after seven months in a Togolese prison": whose prison it was."""
    for n in range(trigger.last, len(nodes) - 1):
        phrase, low = nodes[n].phrase, nodes[n].low
        if low in {";", ","}:
            return None
        prison = nodes[n + 1].low in language.words.deed.prisons
        if prison and phrase is not None and phrase.kind is PhraseKind.COUNTRY:
            return phrase
    return None


def _who_had(nodes: Nodes, at: int, language: Language) -> Phrase | None:
    """ "whom Georgia had arrested": between the pronoun and the verb."""
    before = at - 1
    while before > 0 and nodes[before].low in language.auxiliaries:
        before -= 1
    whom = nodes[before - 1].low in language.relatives | language.words.clause.object_relatives
    return nodes[before].phrase if before > 0 and nodes[before].actor and whom else None


def _behind(telling: Telling, nodes: Nodes, at: int, end: int, language: Language) -> Phrase | None:
    """ "arrested by Iran in May", "held in Iran", "jailed in Tehran": who did it, else whose place it is."""
    for n in range(at + 1, end - 1):
        low, phrase = nodes[n].low, nodes[n + 1].phrase
        if low in language.words.clause.agents and nodes[n + 1].low in language.determiners:
            phrase = nodes[n + 2].phrase  # "seized by the Malian coast guard"
        if phrase is None or nodes[n + 1].date is not None:
            continue
        if low in language.words.clause.agents and phrase.kind is not PhraseKind.PLACE:
            return replace(phrase, modifier=False)
        country = country_at(telling, phrase) if language.prepositions.get(low) == "at" else None
        if country is not None:
            return replace(phrase, kind=PhraseKind.COUNTRY, entity=country, speaks_for=None, place=None)
    return None
