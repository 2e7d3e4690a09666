"""What undergoes a passive behind a conjunction: "expelled X, and in May relations with Peru were cut"."""

from __future__ import annotations

from kg.document import Phrase
from kg.extract.clauses.deeds_done_by import whose_it_was, whose_judged
from kg.extract.clauses.goes_on import whose_proposal
from kg.extract.clauses.shared import undergoing
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

REACH = 9
"""Most nodes from the conjunction to the passive."""


def what_undergoes(nodes: Nodes, first: int, trigger: Trigger, language: Language) -> list[Phrase]:
    """Whose the thing is that undergoes a passive, where the nearest actor before it is another's."""
    joined = _behind_joint(nodes, first, trigger, language)
    thing = joined or whose_it_was(nodes, first, trigger, language)
    thing = thing or whose_proposal(nodes, trigger.first, language)
    return thing or whose_judged(nodes, first, trigger, language)


def _behind_joint(nodes: Nodes, first: int, trigger: Trigger, language: Language) -> list[Phrase]:
    """Whose the thing is that the conjunction joins: Peru, and not whoever acts before it."""
    if language.nouns_after or not trigger.passive:
        return []
    joints = language.words.clause.joints
    near = range(trigger.first - 3, max(first, trigger.first - REACH) - 1, -1)
    joint = next((n for n in near if nodes[n].low in joints), None)
    if joint is None or not joint or nodes[joint - 1].low != ",":
        return []  # without a comma the two may be one thing: "aid and ties with Peru were cut"
    thing = _thing(nodes, joint + 1, language)
    if thing is None or thing >= trigger.first - 1:
        return []
    return undergoing(nodes, thing, trigger, language)


def _thing(nodes: Nodes, at: int, language: Language) -> int | None:
    """Where a plain noun begins, past a day and an article; None where something else stands there."""
    leads = language.words.verb.before_days | language.locatives
    at += nodes[at].low in leads and nodes[at + 1].date is not None
    at += nodes[at].date is not None
    at += nodes[at].low in language.determiners | language.possessives
    node = nodes[at]
    noun = node.phrase is None and node.date is None and node.low.isalpha()
    verbal = (
        language.before_verbs(node.low) or node.low in language.prepositions or node.low in language.persons
    )
    return at if noun and not verbal else None
