"""The verb that tells of an event's noun, however far behind: "A call between X and Y is planned for May"."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from kg.extract.status.called_off import but_called_off, quietly_dropped
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import STOPS, Nodes
from kg.language.pack import Language
from kg.model import Kind, Status

FAR: Final = 24
"""Most nodes from a noun to its verb: two people with their offices stand between."""

TOLD: Final = 8
"""Nodes from that verb on that are read: "is not expected to take place before"."""


def its_own_verb(nodes: Nodes, trigger: Trigger, language: Language) -> tuple[str, ...]:
    """The words of a clause from its auxiliary on, where an event's noun is its subject; none elsewhere.

    Not so "In a call between X and Y, Chad was praised", nor "The talks that X is to host".
    """
    if not trigger.noun or language.nouns_after or not _leads(nodes, trigger, language):
        return ()
    for at in range(trigger.last, min(trigger.last + FAR, len(nodes))):
        low = nodes[at].low
        if low in STOPS or low in language.relatives or low in language.complementizers:
            return ()
        if _is_finite(low, language):
            return nodes.lows[at : at + TOLD]
    return ()


def _is_finite(low: str, language: Language) -> bool:
    """ "is", "was", "has", and of the other auxiliaries those of plans and conditions: "will", "could"."""
    if low in language.passive_auxiliaries or low in language.words.verb.perfects:
        return True
    return low in language.auxiliaries and (low in language.plans or low in language.conditions)


DROPPED: Final = 3
"""Most words of "put on hold" behind the auxiliaries."""

NEAR: Final = 6
"""Nodes behind a noun that are read for what is to come wherever they belong."""


def told_by_its_verb(nodes: Nodes, trigger: Trigger, language: Language) -> Status | None:
    """ "A call between the presidents of X and Y is planned for May", "... was called off": far behind it."""
    if not trigger.noun or language.nouns_after:
        return None
    told = its_own_verb(nodes, trigger, language)
    if not told or told[0] in nodes.lows[trigger.last : trigger.last + NEAR]:
        return None
    plain = language.auxiliaries | language.passive_auxiliaries
    behind = (n for n, low in enumerate(told) if low not in plain and not low.endswith(language.adverbial))
    verb = next(behind, 0)
    if told[verb] in language.cancels or quietly_dropped(told[: verb + DROPPED], language):
        return Status.CANCELLED  # not "was marred by a cancelled flight"
    words = language.words
    held = words.verb.light_passives | words.status.unattended
    pairs = tuple(pairwise(told))
    ahead = any(
        pair in words.status.arranged or (pair[0] in language.plans and pair[1] in held) for pair in pairs
    )
    ahead = ahead or (
        trigger.frame.kind is not Kind.MEASURE and any(pair in words.status.due for pair in pairs)
    )
    if not ahead:
        return None
    return Status.CANCELLED if but_called_off(nodes, trigger.last, language) else Status.PLANNED


def _leads(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """Whether only words that belong to it stand between a noun and where its clause begins."""
    for at in range(trigger.first - 1, -1, -1):
        node = nodes[at]
        if node.low in STOPS or node.low in language.complementizers or node.low in language.coordinators:
            return True
        if node.low in language.prepositions or node.low in language.auxiliaries:
            return False
    return True
