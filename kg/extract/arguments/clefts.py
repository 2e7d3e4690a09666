"""Subjects outside the clause of their verb: "It was Chad that expelled X", "left after being expelled"."""

from __future__ import annotations

from kg.document import Phrase
from kg.extract.clauses.coordination import coordinated
from kg.extract.clauses.led import led
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Bond, Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.records import replace


def it_was(nodes: Nodes, first: int, language: Language) -> list[Phrase]:
    """ "It was Chad and Mali that expelled the envoy": those between the copula and the pronoun."""
    if language.nouns_after or first < 4 or not nodes[first - 2].actor:
        return []
    opens = nodes[first - 1].low
    if opens not in language.complementizers and opens not in language.relatives:
        return []
    row = coordinated(nodes, first - 2, 0, language)
    lead = next((n for n in range(first - 2, -1, -1) if nodes[n].phrase is row[0]), 0) - 1
    while lead > 1 and nodes[lead].low in language.determiners:
        lead -= 1
    copula = lead > 0 and nodes[lead].low in language.passive_auxiliaries
    return row if copula and nodes[lead - 1].low in language.words.clause.body_pronouns else []


def lead_of_being(nodes: Nodes, verb: int, language: Language) -> int | None:
    """Where "after" stands in "left Chad after being expelled"; None where no such participle is led."""
    at = verb - 1
    while at > 1 and nodes[at].low.endswith(language.adverbial):
        at -= 1
    being = nodes[at].low
    if language.nouns_after or at < 1 or being not in language.passive_auxiliaries:
        return None
    before = nodes[at - 1].low
    opens = before in language.words.clause.subordinators or before in language.prepositions
    return at - 1 if opens and being.endswith(language.gerund) else None


def offering_to(nodes: Nodes, first: int, trigger: Trigger | Bond, language: Language) -> Trigger | None:
    """ "after offering to host X", "the first to offer to host X": the verb before, with whose subject."""
    at = trigger.first - 2
    base = isinstance(trigger, Trigger) and trigger.form is Form.BASE and not language.nouns_after
    if not base or at < max(first, 1) or nodes[at + 1].low not in language.words.clause.infinitives:
        return None
    verb, lead = nodes[at].low, nodes[at - 1].low
    if nodes[at].phrase is not None or lead in language.determiners or lead in language.possessives:
        return None
    gerund = verb.endswith(language.gerund) and len(verb) > len("being")
    second = lead in language.words.clause.infinitives and verb.isalpha()
    if isinstance(trigger, Bond) or not (gerund or second):
        return None
    return replace(trigger, first=at, last=at + 1, form=Form.ING if gerund else Form.BASE)


def led_by_nobody(nodes: Nodes, before: int, trigger: Trigger, language: Language) -> list[Phrase]:
    """ "An Iranian tanker sailed on after being seized": whose the thing is that the sentence begins with."""
    at = next((n for n in range(min(before, HEAD)) if nodes[n].phrase is not None), None)
    if at is None or led(nodes, at, language) or trigger.frame.roles.get("object") is None:
        return []
    phrase = nodes[at].phrase
    return [phrase] if phrase is not None and (nodes[at].actor or phrase.modifier) else []


HEAD = 4
"""Nodes of a sentence's beginning among which the thing's owner stands: "Two big Iranian tankers"."""


def made_up_of(nodes: Nodes, verb: int, language: Language) -> tuple[int, list[Phrase]] | None:
    """ "X dan para menlu OKI yang terdiri dari Y dan Z mengunjungi W": where "yang" is, and who is listed."""
    consisting = language.words.clause.consisting
    if not consisting or consisting.isdisjoint(nodes.lows[:verb]):
        return None
    at = next(n for n in range(verb) if nodes[n].low in consisting)
    if at < 2 or nodes[at - 1].low not in language.relatives or not nodes[at - 2].actor:
        return None
    members: list[Phrase] = []
    for n in range(at + 2, verb):
        phrase = nodes[n].phrase
        if phrase is not None and nodes[n].actor:
            members.append(phrase)
        elif nodes[n].low not in language.coordinators and not language.before_verbs(nodes[n].low):
            return None
    return (at - 1, members) if members else None
