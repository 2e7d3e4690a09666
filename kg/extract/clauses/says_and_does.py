"""Whoever said the words before goes on: "Togo diberi sehari, kata Presiden X, seraya menuduhnya ..."."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language import speech
from kg.language.pack import Language
from kg.language.speech_words import Saying

BACK = 14
"""Nodes before the verb among which it is told who said so: "kata X dalam jumpa pers di Y, Z, seraya"."""


def who_said_so(nodes: Nodes, verb: int, language: Language) -> int | None:
    """The node of whoever spoke, where his next deed is joined to that: ", kata X, sambil meminta Y"."""
    words, lead = speech(language.code), verb - 1
    joins = words.coordinators & language.words.clause.subjectless
    while lead > 0 and nodes[lead].low in language.auxiliaries:
        lead -= 1
    if not language.nouns_after or lead < 3 or nodes[lead].low not in joins:
        return None
    spoken: int | None = None
    for at in range(lead - 1, max(0, lead - BACK), -1):
        node = nodes[at]
        if Saying.INVERTED in words.verbs.get(node.low, Saying(0)):
            behind = at > 0 and not nodes[at - 1].low.isalpha() and not nodes[at - 1].actor
            return spoken if behind and spoken == at + 1 else None
        if node.actor:
            spoken = at
        elif looks_verbal(node.low, language):
            return None
    return None
