"""What is put in behind an event's noun: "talks between X and Y, brokered by Z, will begin on Friday".

Whatever reads the verb looks back at the nearest words. So it is read as if it stood behind: "talks between
X and Y will begin on Friday, brokered by Z"; and not at all where it names nobody: ", delayed by a storm,".
"""

from __future__ import annotations

from typing import Final

from kg.extract.words.nodes import STOPS, Nodes
from kg.language.pack import Language
from kg.records import replace

PHRASE: Final = 12
"""Most nodes from an event's noun to the comma: "talks between the governments of X and Y"."""

PUT_IN: Final = 12
"""Most nodes between the two commas."""


def with_insertions_last(units: Nodes, language: Language) -> Nodes:
    """The nodes with what is put in between an event's noun and its verb behind these, or without it."""
    words = language.words.gathering
    if language.nouns_after or words.insertable.isdisjoint(units.words):
        return units
    units = _without_commas(units, language)
    for at in range(1, len(units) - 3):
        if units[at].low != "," or not _is_part(units, at + 1, language):
            continue
        end = next((n for n in range(at + 2, min(len(units) - 2, at + PUT_IN)) if units[n].low == ","), 0)
        if not end or not _goes_on(units, end + 1, language) or not _behind_a_noun(units, at, language):
            continue
        inside = units[at + 1 : end]
        if any(n.actor for n in inside) and any(n.date is not None for n in inside):
            continue  # "A truce, brokered by Qatar in March, was extended": its own day
        if any(n.actor for n in inside):
            behind = next(n for n in range(end + 1, len(units)) if _closes(units, n, language))
            moved = [*units[:at], *units[end + 1 : behind], units[at], *inside, *units[behind:]]
            return Nodes(moved)
        if all(n.phrase is None for n in inside) and not _is_due(units, at + 1, end, language):
            return Nodes([*units[:at], *units[end + 1 :]])
    return units


def _without_commas(units: Nodes, language: Language) -> Nodes:
    """ "Talks between X and Y brokered by Z will begin": with the commas that others would put there."""
    by, stop = language.words.clause.agents, units[-1]
    for at in range(3, len(units) - 4):
        if units[at + 1].low not in by or not (units[at - 1].actor and units[at + 2].actor):
            continue
        end = at + 3
        while units[end].actor or units[end].low in language.words.clause.joints:
            end += 1
        whose = _is_part(units, at, language) and _goes_on(units, end, language)
        if whose and _behind_a_noun(units, at, language):
            opened, closed = (
                replace(stop, begin=units[n].begin, end=units[n].begin, low=",", text=",") for n in (at, end)
            )
            return Nodes([*units[:at], opened, *units[at:end], closed, *units[end:]])
    return units


def _is_part(units: Nodes, at: int, language: Language) -> bool:
    """Whether a participle stands there that says who brought it about, or what befell it."""
    words = language.words
    low = units[at].low
    participle = low.endswith(language.past) or low in words.verb.strong_participles
    counted = low in language.determiners and units[at + 1].low in words.gathering.rounds
    return (participle and (",", low) not in words.gathering.then_held) or counted


def _is_due(units: Nodes, first: int, end: int, language: Language) -> bool:
    """ ", planned for next month,": the day of the event itself, unless it says that it was put off."""
    if not any(n.date is not None for n in units[first:end]):
        return False
    return units[first].low not in language.cancels | language.words.gathering.put_off


def _goes_on(units: Nodes, at: int, language: Language) -> bool:
    """Whether the verb of the event's noun stands there."""
    return units[at].low in language.auxiliaries and units[at].low not in language.words.clause.joints


def _behind_a_noun(units: Nodes, comma: int, language: Language) -> bool:
    """Whether an event's noun stands before, with no verb of its own."""
    closed = language.auxiliaries | language.relatives | language.complementizers | STOPS | {",", '"'}
    for at in range(comma - 1, max(-1, comma - PHRASE), -1):
        if units[at].low in language.words.gathering.insertable:
            return True
        if units[at].low in closed or units[at].event is not None:
            return False
    return False


def _closes(units: Nodes, at: int, language: Language) -> bool:
    """Whether the clause ends there."""
    low = units[at].low
    return low in STOPS or low in {",", ";", '"', "”"} or low in language.relatives or at == len(units) - 1
