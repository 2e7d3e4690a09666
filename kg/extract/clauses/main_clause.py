"""Where the main clause begins behind a clause that opens its sentence: "Days after X fell, Y spoke"."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import finite_follows, looks_verbal
from kg.extract.words.where import stands_where
from kg.language import speech
from kg.language.pack import Language
from kg.link.fronted import counts_time

OPENING = 4
"""Most nodes before the conjunction that opens a sentence: "Just two days after"."""

SUBJECT = 9
"""Most nodes between the comma and the verb of the main clause: "a spokesperson for the ministry said"."""


def main_begins(nodes: Nodes, language: Language) -> int | None:
    """The first node of the main clause behind a clause that opens the sentence; None without one."""
    if language.nouns_after or "," not in nodes.words:
        return None
    opening = opening_of(nodes, language)
    if opening is None:
        return _behind_an_agent(nodes, language)
    for at in range(opening + 2, len(nodes) - 2):
        if nodes[at].low == "," and _has_a_verb(nodes, at + 1, language):
            return at + 1
        if nodes[at].low in language.determiners and stands_where(nodes, at - 1, language):
            return at  # "After long talks in Minsk the leaders of Chad, Mali and Togo agreed"
    return None


def _behind_an_agent(nodes: Nodes, language: Language) -> int | None:
    """ "Under a deal brokered by Kenya, Ethiopia and Eritrea agreed": Kenya is no third one that agrees."""
    if nodes[0].low not in language.prepositions:
        return None
    for comma in range(4, len(nodes) - 2):
        if nodes[comma].low != ",":
            continue
        led = nodes[comma - 2].low in language.words.clause.agents and nodes[comma - 1].actor
        return comma + 1 if led and _has_a_verb(nodes, comma + 1, language) else None
    return None


def opening_of(nodes: Nodes, language: Language) -> int | None:
    """The conjunction that opens the sentence, past what is counted before it: "two days after"."""
    words = language.words
    if len(nodes) > 1 and nodes[0].low in words.clause.infinitives and nodes[1].phrase is None:
        return 0  # "To demand a return to order, ECOWAS has ..."
    if nodes[0].low in words.verb.perfects and nodes[0].low.endswith(language.gerund):
        return 0  # "Having met X on Monday, Y flew to Rome"
    if nodes[0].low in language.words.place.speaks and nodes[0].low.endswith(language.gerund):
        return _spoken_after(nodes, language)
    begin = range(1, min(3, len(nodes)))
    dated = next((n + 1 for n in begin if nodes[n - 1].date and nodes[n].low == ","), 0)
    for at in range(dated, min(dated + OPENING, len(nodes))):  # "On 4 May, two days after"
        node = nodes[at]
        if node.low in words.clause.subordinators:
            return at
        if node.date is None and not counts_time(node.low, language):
            return None
    return None


def _spoken_after(nodes: Nodes, language: Language) -> int | None:
    """ "Speaking in Oslo on Tuesday after meeting X, Y thanked": the conjunction behind where and when."""
    for at in range(1, min(SPOKEN, len(nodes))):
        if nodes[at].low in language.words.clause.subordinators:
            return at
        if nodes[at].low == ",":
            return None
    return None


SPOKEN = 10
"""Most nodes from "Speaking" to what it was after: "Speaking to reporters in Oslo on Tuesday after"."""


def _has_a_verb(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a subject with a finite verb of its own stands at `at`, and nothing that is only listed."""
    at += nodes[at].low in language.words.place.parts_of_lands and nodes[at + 1].actor  # "neighbouring Chad"
    first = nodes[at]
    named = first.actor or first.low in language.determiners or first.low in language.possessives
    several = first.low in language.plurals or first.low in language.words.clause.body_pronouns
    if not (named or several or first.low in language.persons):
        return False
    words = speech(language.code)
    for step in range(at + 1, min(at + SUBJECT, len(nodes))):
        low = nodes[step].low
        if low == ",":
            return nodes[step - 1].actor and finite_follows(nodes, step, language)
        if low in language.relatives or low in language.complementizers:
            return False
        if low in language.coordinators and not nodes[step - 1].actor:
            return False
        told = low in language.words.verb.strong_pasts or low in language.words.time.coming
        if told or low in words.predicates or low in words.verbs or looks_verbal(low, language):
            return True
    return False
