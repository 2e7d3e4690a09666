"""What somebody agreed to hold: "agreed on Monday to another round of talks with Y"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import past_day
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import Kind, Status

TO_HOLD: Final = frozenset({Kind.MEETING, Kind.NEGOTIATION, Kind.SUMMIT, Kind.CONFERENCE, Kind.CALL})
"""Kinds of what "agreed to" may be followed by."""

FAR: Final = 9
"""Most nodes from the verb of agreeing to what is to be held."""


def agreed_to(nodes: Nodes, triggers: Iterable[Trigger], held: Trigger, language: Language) -> Trigger | None:
    """The verb by which somebody agrees to hold what `held` tells; None where none does.

    English: "agreed to talks", "agreed on Monday to resume talks", "has agreed to a summit"; not "agreed to
    end the talks", "agreed on a truce at the talks".
    """
    if language.nouns_after or held.frame.kind not in TO_HOLD or held.frame.status is not Status.HELD:
        return None
    for verb in triggers:
        agrees = Trait.AGREES in verb.frame.traits and not verb.noun and not verb.passive
        if agrees and 0 <= held.first - verb.last <= FAR and _is_held(nodes, verb, held, language):
            return verb
    return None


def _is_held(nodes: Nodes, verb: Trigger, held: Trigger, language: Language) -> bool:
    """Whether nothing but a day, "to", a verb of holding and attributes stands between the two."""
    words, talks = language.words, language.words.sequel
    infinitives = words.clause.infinitives
    at = verb.last
    if nodes[at - 1].low not in infinitives:
        at = past_day(nodes, at, language)
        if nodes[at].low not in infinitives:
            return False
        at += 1
    opens = nodes[at].low
    plain = at == held.first or opens in words.gathering.meeting_verbs | talks.resuming | talks.of_talks
    if not plain and opens not in language.determiners | language.words.clause.indefinite:
        return False
    between = nodes[at : held.first]
    return all(
        n.low.isalpha() and (n.low not in language.prepositions or n.low in language.of_words)
        for n in between
    )
