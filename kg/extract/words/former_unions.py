"""States that were once part of another: "eight former Soviet republics" are not the Soviet Union."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.words.nodes import Node, Nodes
from kg.language.pack import Language
from kg.records import replace


def without_former_unions(units: Nodes, language: Language) -> Nodes:
    """ "Five former Soviet republics signed": the union that was does nothing; English.

    "The former Soviet republic of Georgia condemned X" is read as "Georgia condemned X".
    """
    parts = language.words.place.union_parts
    if parts.isdisjoint(units.words):
        return units
    for at in range(1, len(units) - 2):
        phrase, first = units[at].phrase, _former(units, at, language)
        if (
            phrase is None
            or phrase.kind is not PhraseKind.COUNTRY
            or units[at + 1].low not in parts
            or not first
        ):
            continue
        first -= first > 0 and units[first - 1].low in language.determiners
        behind = units[at + 3] if at + 3 < len(units) else None
        if behind is not None and behind.actor and units[at + 2].low in language.of_words:
            return Nodes([*units[:first], *units[at + 3 :]])
        word = replace(units[at], low=units[at].text.lower(), phrase=None, actor=False)
        return Nodes([*units[:at], word, *units[at + 1 :]])
    return units


def _former(units: tuple[Node, ...], at: int, language: Language) -> int:
    """The node of "former", or of "ex" before a hyphen, right before a name; 0 where there is none.

    One that opens the sentence has no article, and what it opens is read as if it stood behind one.
    """
    lead = at - 1 - (units[at - 1].low == "-")
    hyphened = lead < at - 1
    if lead < 0:
        return 0
    known = language.words.place.of_old if hyphened else language.former
    return max(lead, 1) if units[lead].low in known else 0
