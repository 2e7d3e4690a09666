"""A city with its state behind it, set off by commas: "in Lome, Togo, President X met ..."."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language


def with_cities_alone(units: Nodes, language: Language) -> Nodes:
    """ "On a visit to Lome, Togo, X met Y": the state behind a city says where that is, and does nothing.

    Not "In Nairobi, Kenya said", "In Nairobi, Kenya, which hosts them, said", "In Lome, Togo, Benin and Chad
    signed": there it acts. English; Indonesian rules read past the state.
    """
    if language.nouns_after or units.lows.count(",") < 2:
        return units
    out = list(units)
    for at in reversed(units.names):
        if at + 4 >= len(units):
            continue
        if units[at + 1].low == "," == units[at + 3].low and _lies_in(units[at].phrase, units[at + 2].phrase):
            behind = units[at + 4]
            acting = behind.phrase is not None and behind.phrase.kind is PhraseKind.COUNTRY
            if not acting and behind.low not in language.relatives:
                del out[at + 1 : at + 3]
    return units if len(out) == len(units) else Nodes(out)


def _lies_in(city: Phrase | None, state: Phrase | None) -> bool:
    """Whether the one is a city of the other, which stands by its bare name."""
    if city is None or state is None or state.kind is not PhraseKind.COUNTRY or state.modifier:
        return False
    own = city.entity if city.place != city.entity else None  # a capital that may stand for its state
    return state.named and state.entity in (city.within, own)
