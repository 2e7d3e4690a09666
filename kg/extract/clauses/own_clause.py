"""Whoever stands behind "and" with a verb of his own: "Peru sent rice to Chile and Bolivia donated tents"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import finite_follows
from kg.language import speech
from kg.language.pack import Language

OWN_LEADS = frozenset({"of", "from", "between", "by"})
"""Slots of prepositions before a row that may be all of a subject: "troops from Chad and Mali attacked"."""

VERB = 2
"""Most nodes from whoever acts to the end of his verb: "has sent"."""


def has_own_clause(nodes: Nodes, at: int, first: int, language: Language) -> bool:
    """Whether "and" before an actor joins two clauses, each with its subject and its verb.

    "Japan gave Fiji two boats and Australia supplied the engines", "sent rice to Chile and Bolivia donated
    tents"; not "troops from Chad and Mali attacked", nor "said that aid to Chad and Mali was late".
    """
    joint = at - 1 - (nodes[at - 1].low in language.determiners)
    joint -= joint > first and language.before_verbs(nodes[joint].low)  # "and then Australia supplied"
    if language.nouns_after or at + 1 >= len(nodes) or joint - 2 <= first:
        return False
    if nodes[joint].low not in language.words.clause.joints or nodes[at + 1].low == ",":
        return False
    phrase = nodes[at].phrase
    if phrase is None or phrase.modifier or not finite_follows(nodes, at + 1, language):
        return False
    closed = nodes[joint - 1].low == ","
    lead = joint - 1 - closed
    if (row := nodes[lead].phrase) is not None:
        lead -= 1 + (nodes[lead - 1].low in language.determiners)
        theirs = language.prepositions.get(nodes[lead].low, "of") in OWN_LEADS
        if theirs and not (closed and nodes[lead].low in language.prepositions):
            return False
        if not (nodes[lead + 1].actor or row.kind is PhraseKind.PLACE or closed):
            return False
    elif not nodes[lead].low.isalpha():
        return False
    return any([_acts(nodes, n, joint, language) for n in range(first, lead) if nodes[n].actor])


def _acts(nodes: Nodes, at: int, joint: int, language: Language) -> bool:
    """Whether an actor has a verb right behind, that reports nothing, and no clause opens behind it."""
    phrase, says = nodes[at].phrase, speech(language.code).verbs
    if phrase is None or phrase.modifier or nodes[at + 1].low == ",":
        return False
    if not finite_follows(nodes, at + 1, language):
        return False
    behind = nodes.lows[at + 1 : joint]
    opens = language.relatives | language.complementizers
    reports = any([low in says for low in behind[:VERB]])
    reports = reports and language.words.clause.infinitives.isdisjoint(behind[1:VERB])  # "refused to pay"
    return opens.isdisjoint(behind) and not reports
