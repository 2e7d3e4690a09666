"""Relative clauses that tell what a deed did, and not who suffered it: "the strike on Lima, which killed"."""

from __future__ import annotations

from kg.document import Phrase
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.find.scene import GENITIVES
from kg.language.pack import Language
from kg.model import Plover


def the_deed(nodes: Nodes, at: int, trigger: Trigger, language: Language) -> int:
    """The noun of the deed that the relative clause behind the name at node `at` means; 0 where it means him.

    "the strike on Lima, which killed nine": the strike did, and not Lima.
    """
    if language.nouns_after or trigger.passive or trigger.frame.plover is not Plover.ASSAULT:
        return 0
    deeds = language.words.time.deeds
    if deeds.isdisjoint(nodes.words):
        return 0
    lead = at - 1 - (nodes[at - 1].low in language.determiners)
    if nodes[lead].low not in language.prepositions:
        return 0
    return next((n for n in range(lead - 1, max(0, lead - 1 - FAR), -1) if nodes[n].low in deeds), 0)


FAR = 3
"""Most words from a deed to the preposition of whom it befell: "strike this week on"."""


def whose_it_is(nodes: Nodes, deed: int, language: Language) -> list[Phrase]:
    """ "Chad's missile strike on Lima, which killed nine": whose deed it is, where the text says so."""
    for at in range(deed - 1, max(-1, deed - 1 - FAR), -1):
        phrase = nodes[at].phrase
        if phrase is not None and nodes[at].actor:
            owned = phrase.modifier or at == deed - 1 or nodes[at + 1].low in GENITIVES
            return [phrase] if owned else []
        if not nodes[at].low.isalpha() and nodes[at].low not in GENITIVES and nodes[at].date is None:
            break
    return []
