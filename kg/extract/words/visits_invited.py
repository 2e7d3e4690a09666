"""A journey that somebody is asked to make without a verb: "invited her counterpart to Lima in May"."""

from __future__ import annotations

from typing import Final

from kg.document import PhraseKind
from kg.extract.words.nodes import Node, Nodes
from kg.language.pack import Language
from kg.records import replace

GUEST: Final = 8
"""Most nodes between the verb and "to": "invited her Chilean counterpart, Heraldo Munoz, to"."""

NEAR: Final = 3
"""Nodes behind the place among which its day begins: "to Lima early next month"."""


def with_visits_invited(units: Nodes, language: Language) -> Nodes:
    """ "invited X to Lima in May" as "invited X to visit Lima in May", "mengundang X berkunjung ke Lima".

    Only where a day to come stands behind the place: without one nothing is planned yet.
    """
    words = language.words
    if words.status.asking_over.isdisjoint(units.words):
        return units
    to = words.clause.infinitives or {p for p, slot in language.prepositions.items() if slot == "to"}
    for at in range(2, len(units) - 3):
        place = units[at + 1].phrase
        led = units[at].low in to and place is not None
        if not led or place is None or place.kind not in (PhraseKind.PLACE, PhraseKind.COUNTRY):
            continue
        if place.modifier or not _is_asked(units, at, language) or not _on_a_day(units, at + 2, language):
            continue
        verb = replace(units[at], low=words.status.paying_a_visit, text=words.status.paying_a_visit)
        begin = at if language.nouns_after else at + 1
        return Nodes([*units[:begin], verb, *units[begin:]])
    return units


def _is_asked(units: Nodes, to: int, language: Language) -> bool:
    """Whether "invited" and then nobody but the guest stand before "to"."""
    near = range(to - 2, max(0, to - GUEST), -1)
    verb = next((n for n in near if units[n].low in language.words.status.asking_over), None)
    if verb is None or not any(n.actor for n in units[verb:to]):
        return False
    before = units[verb - 1].low
    if before in language.passive_auxiliaries:
        return False
    between = units.lows[verb + 1 : to]
    return language.prepositions.keys().isdisjoint(set(between) - language.of_words)


def _on_a_day(units: Nodes, at: int, language: Language) -> bool:
    """Whether a day stands right behind the place, before the next comma or verb."""
    for node in units[at : at + NEAR]:
        if node.date is not None:
            return not language.nouns_after or _to_come(node, language)
        if node.low == "," or not (node.low in language.prepositions or node.low.isalpha()):
            return False
    return False


def _to_come(node: Node, language: Language) -> bool:
    """ "bulan depan", "Oktober", "tahun ini": no day that may be that of the invitation, "bulan lalu"."""
    full = node.date is not None and node.date.start.day is not None
    return not full and language.words.time.agos.isdisjoint(node.text.lower().split())
