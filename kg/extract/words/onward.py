"""Stops of a journey whose verb is said once: "terbang ke Kenya pada Senin, lalu ke Uganda pada Rabu"."""

from __future__ import annotations

from typing import Final

from kg.document import PhraseKind
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.records import replace

STOPS: Final = frozenset({PhraseKind.COUNTRY, PhraseKind.PLACE})
"""What somebody goes to."""

SOON: Final = 5
"""Nodes from the word of the sequel among which the stop's own day stands."""


def with_onward_verbs(units: Nodes, language: Language) -> Nodes:
    """ "terbang ke Kenya pada Senin, lalu [terbang] ke Uganda pada Rabu": the verb once more; Indonesian.

    Only where days or people part the stops: "melawat ke Peru, kemudian ke Chile pekan depan" is one stay
    whose days are told together.
    """
    then, to = language.words.likewise.sequels, language.words.place.sent_to
    if not language.nouns_after or then.isdisjoint(units.words) or to.isdisjoint(units.words):
        return units
    out = list(units)
    for at in range(len(units) - 3, 2, -1):
        stop = units[at + 2].phrase
        led = units[at].low in then and units[at + 1].low in to and _joined(units, at, language)
        if not led or stop is None or stop.kind not in STOPS:
            continue
        verb = _journey_before(units, at, language)
        if verb is None or not _parted(units, verb, at):
            continue
        again = replace(units[verb], begin=units[at].begin, end=units[at].end)
        takes_it = units[verb + 1].low in to
        out[at + 1 : at + 2] = [again, units[at + 1]] if takes_it else [again]
    return Nodes(out) if len(out) != len(units) or out != list(units) else units


def _joined(units: Nodes, at: int, language: Language) -> bool:
    """Whether a comma or "dan" stands before the word of the sequel."""
    return units[at - 1].low == "," or units[at - 1].low in language.coordinators


def _journey_before(units: Nodes, at: int, language: Language) -> int | None:
    """The last verb before a node by which somebody goes to what stands behind it."""
    visits, to = language.words.place.visiting, language.words.place.sent_to
    goes = visits | language.words.time.departing
    for n in range(at - 2, 0, -1):
        if units[n].low in goes:
            direct = units[n].low in visits and units[n + 1].phrase is not None
            return n if direct or units[n + 1].low in to else None
    return None


def _parted(units: Nodes, verb: int, at: int) -> bool:
    """Whether a day or a person stands between the stops, or a day of its own behind the second."""
    between = units[verb:at]
    if any(n.date is not None for n in between):
        return True
    if any(n.phrase is not None and n.phrase.kind is PhraseKind.PERSON for n in between):
        return True
    behind = (n.date for n in units[at + 2 : at + SOON])
    return any(date is not None and date.start.day is not None for date in behind)
