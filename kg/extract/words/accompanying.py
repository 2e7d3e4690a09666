"""Indonesian companions named first: "X mendampingi Presiden Y saat menerima Z", of whom Y receives."""

from __future__ import annotations

from typing import Final

from kg.document import PhraseKind
from kg.extract.words.nodes import Node, Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language.pack import Language
from kg.records import replace

FEW: Final = 2
"""Words that may stand between a companion and the verb: "Retno juga turut mendampingi"."""


def with_companions_beside(units: Nodes, language: Language) -> Nodes:
    """ "X turut mendampingi Y saat menerima Z" as "Y, didampingi X, menerima Z"."""
    passives, whens = language.words.place.passives_of_company, language.words.time.whens
    if not passives or passives.keys().isdisjoint(units.words) or whens.isdisjoint(units.words):
        return units
    for at in range(1, len(units) - 3):
        passive = passives.get(units.lows[at])
        if passive is None or units[at + 2].low not in whens or not _acts(units[at + 3].low, language):
            continue
        first = at - 1
        while first > 0 and at - first <= FEW and units[first].low in _before_verbs(language):
            first -= 1
        if _is_person(units[first]) and _is_person(units[at + 1]):
            comma = replace(units[at + 2], low=",", text=",")
            beside = replace(units[at], low=passive, text=passive)
            led = (units[at + 1], comma, beside, units[first], comma)
            return Nodes([*units[:first], *led, *units[at + 3 :]])
    return units


def _acts(low: str, language: Language) -> bool:
    """Whether a word is an active verb, of which whoever is accompanied may be the subject."""
    return looks_verbal(low, language) and not low.startswith(language.words.verb.passive_prefix)


def _before_verbs(language: Language) -> frozenset[str]:
    """ "juga", "turut", "hadir": what may stand before the verb."""
    return language.also | language.auxiliaries | language.words.place.turning_up


def _is_person(node: Node) -> bool:
    return node.actor and node.phrase is not None and node.phrase.kind is PhraseKind.PERSON
