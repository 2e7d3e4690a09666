"""What leads the noun of an event that is another's: "It was in a call with X that Y said", "at the end of".

So "fresh from talks in Lima".
"""

from __future__ import annotations

from kg.extract.clauses.governed import governed
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language


def behind_that(nodes: Nodes, lead: int, trigger: Trigger, language: Language) -> int | None:
    """The node of the subject behind "that", where "it was" stands before the noun's phrase; else None."""
    if language.nouns_after or lead < 2 or nodes[lead - 1].low not in language.passive_auxiliaries:
        return None
    if nodes[lead - 2].low not in language.words.clause.body_pronouns:
        return None
    behind = range(trigger.last, len(nodes))
    that = next((n for n in behind if nodes[n].low in language.complementizers), None)
    if that is None:
        return None
    doers = (n for n in range(that + 1, len(nodes)) if nodes[n].actor)
    return next((n for n in doers if not governed(nodes, n, that + 1, language)), None)


BACK = 5
"""Nodes before "of" among which the words for an event's end, and what leads them, stand."""


def led_by_its_end(nodes: Nodes, of: int, language: Language) -> int | None:
    """ "flew in at the end of a three-day visit to Peru": the word that leads; None without an end."""
    if language.endings.isdisjoint(nodes.lows[max(0, of - 2) : of]):
        return None
    leads = language.words.gathering.noun_leads | language.locatives
    return next((n for n in range(of - 1, max(-1, of - 1 - BACK), -1) if nodes[n].low in leads), None)


def is_used(nodes: Nodes, at: int, language: Language) -> bool:
    """ "used a visit to Peru to urge", "took advantage of talks with Chad to": whoever used it was there."""
    low, uses = nodes[at].low, language.words.gathering.using
    return low in uses or (at > 0 and low in language.of_words and nodes[at - 1].low in uses)


def comes_back(nodes: Nodes, at: int, language: Language) -> bool:
    """ "returned on Saturday from a visit to Peru", "fresh from talks in Lima": who has been there."""
    out = at > 0 and nodes[at].low in language.of_words and nodes[at - 1].low in language.words.place.away
    if language.prepositions.get(nodes[at].low) != "from" and not out:
        return False
    for step in range(at - 1, max(-1, at - 1 - BACK), -1):
        low = nodes[step].low
        if low in language.words.place.returning | language.words.place.emerging:
            return True
        if (
            nodes[step].date is None
            and low not in language.words.place.away
            and not language.before_verbs(low)
            and low not in language.words.verb.before_days
        ):
            return False
    return False
