"""A city with its state behind it: "in Lome, Togo, President X met ...", "met in Lome, Togo on Monday"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language.pack import Language


def with_cities_alone(units: Nodes, language: Language) -> Nodes:
    """ "On a visit to Lome, Togo, X met Y": the state behind a city says where that is, and does nothing.

    Not "In Nairobi, Kenya said", "In Nairobi, Kenya, which hosts them, said", "In Lome, Togo, Benin and Chad
    signed": there it acts. English; Indonesian rules read past the state.
    """
    if language.nouns_after or "," not in units.words:
        return units
    out = list(units)
    for at in reversed(units.names):
        if at + 4 >= len(units):
            continue
        if units[at + 1].low == "," and _lies_in(units[at].phrase, units[at + 2].phrase):
            aside = units[at + 3].low == "," and not _acts(units, at + 4, language)
            if aside or _on_its_day(units, at + 3, language):
                del out[at + 1 : at + 3]
    return units if len(out) == len(units) else Nodes(out)


def _on_its_day(units: Nodes, at: int, language: Language) -> bool:
    """ "met in Lome, Togo yesterday for talks", not "In Nairobi, Kenya yesterday expelled"."""
    behind = at
    while behind < len(units) - 1 and units[behind].date is not None:
        behind += 1
    low = units[behind].low
    verbal = low in language.words.verb.object_verbs or looks_verbal(low, language)
    return behind > at and not verbal


def _acts(units: Nodes, at: int, language: Language) -> bool:
    """Whether what stands behind the state's comma makes it one who acts: a relative, or one more state."""
    phrase = units[at].phrase
    another = phrase is not None and phrase.kind is PhraseKind.COUNTRY
    return another or units[at].low in language.relatives


def _lies_in(city: Phrase | None, state: Phrase | None) -> bool:
    """Whether the one is a city of the other, which stands by its bare name."""
    if city is None or state is None or state.kind is not PhraseKind.COUNTRY or state.modifier:
        return False
    own = city.entity if city.place != city.entity else None  # a capital that may stand for its state
    return state.named and state.entity in (city.within, own)
