"""What "we" do to a thing that stands before: "Tuduhan Chad itu kami tolak"; Indonesian."""

from __future__ import annotations

from typing import Final

from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language.pack import Language

OBJECT: Final = 14
"""Most nodes of what stands before "we": "Duta Besar Chad untuk Mali, Tom Berg, kami nyatakan"."""

PARTS: Final = frozenset({".", ";", ":", '"', "“", "”", "«", "»"})
"""What it does not reach over."""


def with_our_objects_behind(units: Nodes, language: Language) -> Nodes:
    """ "Tuduhan Chad itu kami tolak" as "kami tolak Tuduhan Chad itu", the order that all frames expect.

    Not "serangan yang kami kecam", nor behind a preposition: "Kepada Chad kami minta".
    """
    verbs, we = language.words.verb.fronting_roots, language.words.clause.first_persons
    if not verbs or verbs.isdisjoint(units.words):
        return units
    for verb in range(2, len(units)):
        if units[verb].low not in verbs or units[verb - 1].low not in we:
            continue
        begin = _begins(units, verb - 1, language)
        if begin is not None:
            ours = units[verb - 1 : verb + 1]
            return Nodes([*units[:begin], *ours, *units[begin : verb - 1], *units[verb + 1 :]])
    return units


def _begins(units: Nodes, we: int, language: Language) -> int | None:
    """Where the object before "we" begins, right behind a mark; None where something else stands there."""
    begin = we
    while begin > 0 and units[begin - 1].low not in PARTS:
        begin -= 1
    inner = units[begin:we]
    if not inner or len(inner) > OBJECT or not any(n.actor for n in inner):
        return None
    closed = language.relatives | language.complementizers | language.words.clause.subordinators | {","}
    led = inner[0].low in language.prepositions or any(n.low in closed for n in inner)
    return None if led or any(looks_verbal(n.low, language) for n in inner) else begin
