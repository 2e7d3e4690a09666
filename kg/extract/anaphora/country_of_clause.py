"""Whom "the country" means as the subject of a clause of its own: "condemned Togo after the country ..."."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.anaphora.that_country import DESCRIBED, TAKING, countries_of
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.find.scene import GENITIVES
from kg.records import replace


def that_country_acts(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Ghana condemned Togo after the country shut its border", "setelah negara itu menutup": Togo did.

    It is the country named last before, which the clause does nothing to. One that is described by a part of
    the world ("the Central American nation") is only told where no other country is named before.
    """
    slot = "object" if trigger.passive else "subject"
    role = trigger.frame.roles.get(slot)
    if trigger.noun or role is None or slots.get(slot) or (trigger.passive and role not in TAKING):
        return slots
    at = _opening(passage, trigger)
    if at is None:
        return slots
    nodes, toward = passage.nodes, {p.entity for phrases in slots.values() for p in phrases}
    named = [p for p in countries_of(nodes[:at]) if p.entity not in toward]
    described = any(n.phrase is not None for n in nodes[at : trigger.first])
    if not named or (described and len({p.entity for p in named}) > 1):
        return slots
    pointing = {"begin": nodes[at].begin, "end": nodes[trigger.first - 1].end}
    country = replace(named[-1], **pointing, kind=PhraseKind.COUNTRY, named=False, modifier=False)
    return {**slots, slot: [country]}


def _opening(passage: Passage, trigger: Trigger) -> int | None:
    """Where the pointing words begin that stand right before the verb, behind a conjunction."""
    pack, nodes, last = passage.language, passage.nodes, trigger.first - 1
    while last > 0 and (pack.before_verbs(nodes[last].low) or nodes[last].date is not None):
        last -= 1
    begin = _pointing_first(passage, last) if pack.nouns_after else _pointing_last(passage, last)
    opens = begin is not None and begin > 0 and nodes[begin - 1].low in pack.words.clause.subordinators
    return begin if opens else None


def _pointing_first(passage: Passage, last: int) -> int | None:
    """ "negara itu", "negara kepulauan itu": from the noun to what points."""
    pack, nodes = passage.language, passage.nodes
    if nodes[last].low not in pack.demonstratives:
        return None
    for at in range(last - 1, max(-1, last - DESCRIBED), -1):
        if nodes[at].low in pack.words.deed.own_states:
            return at
        if _ends_it(passage, at):
            return None
    return None


def _pointing_last(passage: Passage, last: int) -> int | None:
    """ "the country", "the tiny island nation": from the article to the noun."""
    pack, nodes = passage.language, passage.nodes
    if nodes[last].low not in pack.words.deed.own_states or nodes[last + 1].low in GENITIVES:
        return None
    for at in range(last - 1, max(-1, last - DESCRIBED), -1):
        if nodes[at].low in pack.determiners or nodes[at].low in pack.demonstratives:
            return at
        if _ends_it(passage, at):
            return None
    return None


def _ends_it(passage: Passage, at: int) -> bool:
    """Whether a word belongs to no description of a country: a name of somebody, a comma, a preposition."""
    node, pack = passage.nodes[at], passage.language
    verb = any(t.first <= at < t.last and not t.noun for t in passage.triggers)
    return node.actor or verb or node.low == "," or node.low in pack.prepositions
