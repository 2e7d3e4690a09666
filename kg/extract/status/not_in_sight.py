"""Meetings and journeys only spoken of: "A summit is not on the cards", "no plans for talks with Y"."""

from __future__ import annotations

from kg.extract.status.called_off import ENDS, says_one_of
from kg.extract.status.its_own_verb import its_own_verb
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import STOPS, Nodes
from kg.language.pack import Language
from kg.model import Kind

SPOKEN_OF = frozenset({Kind.MEETING, Kind.NEGOTIATION, Kind.SUMMIT, Kind.CONFERENCE, Kind.CALL, Kind.VISIT})
"""Kinds of what people are asked whether they will hold it."""

DONE = SPOKEN_OF | {Kind.SIGNING, Kind.MEASURE, Kind.CEREMONY, Kind.APPOINTMENT}
"""Kinds of what may be told not to have been done yet: "Penandatanganan perjanjian itu belum terlaksana"."""


def not_in_sight(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "A meeting of X and Y is out of the question", "no sign of talks with Y": nobody holds it."""
    if not trigger.noun or not language.words.status.remote:
        return False
    if _of_any(nodes, trigger, language):
        return True
    some = trigger.frame.kind in MAY_COME and not language.words.clause.indefinite.isdisjoint(
        nodes.lows[max(0, trigger.first - ANY) : trigger.first]
    )
    kinds = DONE if language.nouns_after else SPOKEN_OF
    if trigger.frame.kind not in kinds and not some:
        return False
    return _led_by_doubt(nodes, trigger, language) or _told_to_be_remote(nodes, trigger, language)


def _of_any(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "wants a summit with Y", "is open to talks", "A raid could anger X": of one that may never come."""
    if trigger.frame.kind not in MAY_COME:
        return False
    words, begin = language.words, max(0, trigger.first - ANY)
    before = nodes.lows[begin : trigger.first]
    if not words.clause.indefinite.isdisjoint(before):
        told = its_own_verb(nodes, trigger, language)[:1]
        unsure = told != () and (told[0] in language.conditions or told[0] in words.status.would)
        if unsure and all(node.date is None for node in nodes[trigger.last :]):
            return True
    for at in range(len(before) - 1, -1, -1):
        low = before[at]
        if low in words.status.of_any and says_one_of(before[: at + 1], words.status.of_any[low]):
            return True
        if (
            low in STOPS
            or low in words.clause.infinitives
            or low in words.place.definite
            or low in language.possessives
            or nodes[begin + at].actor
        ):
            return False
    return False


MAY_COME = SPOKEN_OF | {Kind.MEASURE, Kind.SIGNING, Kind.CEREMONY}
"""Kinds of what somebody wants, fears or proposes."""

ANY = 7
"""Most nodes from "open to" to the noun: "open to a third round of face-to-face"."""


def _led_by_doubt(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "There are no plans for a meeting between X and Y", "the long-stalled talks with X"."""
    before = nodes.lows[max(0, trigger.first - LED) : trigger.first]
    for at in range(len(before) - 1, -1, -1):
        if before[at] in STOPS or not before[at]:
            before = before[at + 1 :]
            break
    words = language.words.status
    if says_one_of(before, words.doubts):
        return True
    return not words.stuck.isdisjoint(before[-1:]) and not _moves_again(nodes, trigger, before, language)


def _moves_again(nodes: Nodes, trigger: Trigger, before: tuple[str, ...], language: Language) -> bool:
    """ "Chad and Togo resumed stalled talks", "The stalled talks with Togo resumed on Friday"."""
    behind = nodes.lows[trigger.last : trigger.last + TOLD]
    return not language.words.status.unstuck.isdisjoint((*before, *behind))


LED = 6
"""Most nodes from "no plans for" to the noun: "no plans for a face-to-face meeting"."""


def _told_to_be_remote(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "A trip to Lima by X is not being considered": what the noun's own verb says of it.

    Not so where the noun has a clause of its own before: "The meeting that made clear ... is not in sight".
    """
    finite = language.passive_auxiliaries | language.words.verb.perfects | language.words.status.remaining
    finite = finite | language.conditions
    apart = language.relatives | language.complementizers | ENDS
    for at in range(trigger.last, min(trigger.last + TOLD, len(nodes))):
        low = nodes[at].low
        if low in apart:
            return False
        if low in finite:
            return says_one_of(nodes.lows[at : at + REMOTE], language.words.status.remote)
    return False


TOLD = 24
"""Most nodes from a noun to its verb: two people with their offices stand between."""

REMOTE = 6
"""Nodes from "has" of which "has been neither confirmed nor denied" is made."""
