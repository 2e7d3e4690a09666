"""Whoever said the words before goes on: "Togo diberi sehari, kata Presiden X, seraya menuduhnya ..."."""

from __future__ import annotations

from kg.document import DateMention
from kg.extract.clauses.subjects import of_its_own
from kg.extract.clauses.who_reports import beside_what_is_reported
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language import speech
from kg.language.pack import Language

BACK = 14
"""Nodes before the verb among which it is told who said so: "kata X dalam jumpa pers di Y, Z, seraya"."""


def who_said_so(nodes: Nodes, verb: int, language: Language) -> int | None:
    """The node of whoever spoke, whose next deed is joined to that: ", kata X, sambil meminta Y"."""
    lead = verb - 1
    while lead > 0 and nodes[lead].low in language.auxiliaries:
        lead -= 1
    if lead < 3 or nodes[lead].low not in language.words.statement.said_while:
        return None
    return speaker_before(nodes, lead, language)


def speaker_before(nodes: Nodes, lead: int, language: Language) -> int | None:
    """The node of whoever said what stands before, where the word at `lead` goes on about him."""
    words, spoken = speech(language.code), None
    for at in range(lead - 1, max(0, lead - BACK), -1):
        node = nodes[at]
        if node.low in words.inverting:
            behind = at > 0 and not nodes[at - 1].low.isalpha() and not nodes[at - 1].actor
            return spoken if behind and spoken == at + 1 else None
        if node.actor:
            spoken = at
        elif looks_verbal(node.low, language):
            return None
    return None


def acts_by_himself(nodes: Nodes, verb: int, language: Language) -> int | None:
    """The node of whoever acts though a preposition leads him, or of who said what stands before."""
    own = of_its_own(nodes, verb, language)
    return who_said_so(nodes, verb, language) if own is None else own


def before_he_spoke(nodes: Nodes, verb: int, date: DateMention, language: Language) -> bool:
    """ "Sidang digelar pada Mei, kata X saat menerima Y": a day of what is said, and not of what X did.

    So in "Togo said Chad had expelled its envoy on Monday and urged it to explain".
    """
    spoken = who_said_so(nodes, verb, language)
    if spoken is not None:
        return any(n.date is date for n in nodes[:spoken])
    report = beside_what_is_reported(nodes, verb, language)
    return report is not None and any(n.date is date for n in nodes[report[1] : verb - 1])
