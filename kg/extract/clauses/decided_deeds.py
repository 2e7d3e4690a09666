"""Whose deed it is that a noun tells of: "Poland's decision to expel", "a decision by Chad to recall"."""

from __future__ import annotations

from kg.document import Phrase
from kg.extract.clauses.coordination import coordinated
from kg.extract.clauses.edges import closed_aside
from kg.extract.clauses.issuing import issued_by
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import before_day
from kg.find.scene import GENITIVES
from kg.language.pack import Language


def resolved(nodes: Nodes, verb: int, language: Language) -> list[Phrase] | None:
    """Who does what a noun tells of: "Poland's decision to expel", "a decision by Chad to recall".

    Empty where the text does not say whose decision it is, which is not the sentence's subject then; None
    where no such noun stands before the verb, or it is the subject's own: "defended its decision to".
    """
    words = language.words
    verb -= 2 * _second_infinitive(nodes, verb, language)
    if language.nouns_after or verb < 3 or nodes[verb - 1].low not in words.clause.infinitives:
        return None
    at = before_day(nodes, verb - 2, language)  # "Chad's threat on Monday to close the border"
    by = at - 1 - (nodes[at - 1].low in language.determiners)
    if nodes[at].actor and nodes[by].low in words.clause.causing:
        return coordinated(nodes, at, by + 1, language)  # "prompting Chad to recall its envoy"
    if nodes[at].actor and language.prepositions.get(nodes[by].low) in ("by", "of"):
        return coordinated(nodes, at, at, language) if nodes[by - 1].low in words.deed.resolves else None
    of_others = nodes[at - 1].low in language.possessives and nodes[at - 2].low in language.prepositions
    if nodes[at].low in words.deed.endeavours and (of_others or nodes[at - 1].low in GENITIVES):
        return []  # "Chad's efforts to defend itself", "thanked X for his efforts to help"
    if nodes[at].low not in words.deed.resolves or _several_do(nodes, at, language):
        return None
    if nodes[at - 1].low == "," and closed_aside(nodes, at, language) is not None:
        return None  # "Ruto, who took office in May, plans to visit": a verb
    for step in range(at - 1, max(-1, at - 2 - ADJECTIVES), -1):
        taken = nodes[step].low in words.verb.object_verbs and step > 0
        if nodes[step].low in language.possessives or (taken and nodes[step - 1].low in words.verb.perfects):
            return None  # "has taken a decision to expel"
        if nodes[step].low in GENITIVES and step > 0 and nodes[step - 1].actor:
            return coordinated(nodes, step - 1, step - 1, language)
        if nodes[step].phrase is not None:
            return coordinated(nodes, step, step, language) if nodes[step].actor else []
        if not nodes[step].low.isalpha():
            break
    return []


def _several_do(nodes: Nodes, at: int, language: Language) -> bool:
    """ "Vietnam and Laos plan to meet", "the two countries pledge to": no noun, but a verb of several.

    "A French and German plan to meet" is one: what stands before both says so.
    """
    if at < 2 or nodes[at].low.endswith(language.several):
        return False
    last = nodes[at - 1].text.rsplit(" ", 1)[-1]
    if last.endswith(language.several) and last in language.people | language.members | language.government:
        return True
    opening = at - 3
    joined = nodes[at - 2].low in language.coordinators and opening >= 0 and nodes[opening].actor
    return joined and (opening == 0 or nodes[opening - 1].low not in language.determiners)


def tells_of_a_deed(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "Chad's proposal to invite Togo was rejected": no part of what is proposed."""
    finite = not trigger.noun and trigger.form not in (Form.BASE, Form.ING)
    return finite and whose_deed(nodes, 0, trigger.first, language) is not None


def whose_deed(nodes: Nodes, first: int, verb: int, language: Language) -> list[Phrase] | None:
    """Whose a deed is of which a finite verb tells: "Spain's decision to recognise Palestine drew praise".

    As `resolved` otherwise; whoever stands inside the infinitive is not what the sentence is about.
    """
    if (issuers := issued_by(nodes, first, verb, language)) is not None:
        return coordinated(nodes, issuers[1], issuers[0], language)
    words = language.words
    nouns = (words.deed.resolves, words.deed.stances, words.deed.endeavours)
    if language.nouns_after or all([each.isdisjoint(nodes.words) for each in nouns]):
        return None
    for at in range(verb - 1, max(first, verb - DECIDED), -1):
        low = nodes[at].low
        pair = nodes[at - 1].phrase and nodes[at + 1].phrase  # "to let Russian and Belarusian citizens in"
        if low in {",", *language.relatives, *language.complementizers} or (
            low in words.clause.joints and not pair
        ):
            return None
        if low not in words.clause.infinitives:
            continue
        owned = at > 2 and nodes[at - 2].low in GENITIVES and nodes[at - 3].actor
        if owned and nodes[at - 1].low in words.deed.stances | words.deed.endeavours:
            return coordinated(nodes, at - 3, first, language)
        if (owners := resolved(nodes, at + 1, language)) is not None:
            return owners
    return None


DECIDED = 24
"""Most nodes from what is decided to the verb that tells of the decision."""


def _second_infinitive(nodes: Nodes, verb: int, language: Language) -> bool:
    """ "efforts to strengthen and extend the truce": the verb at `verb` is the second of two."""
    words = language.words.clause
    if verb < 5 or language.nouns_after or nodes[verb - 1].low not in words.joints:
        return False
    return nodes[verb - 3].low in words.infinitives and nodes[verb - 2].low.isalpha()


ADJECTIVES = 2
"""Most words between a possessor and its decision: "Poland's surprise decision"."""
