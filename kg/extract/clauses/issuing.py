"""Whoever wrote a paper that says so: "issued a statement condemning X", "In a letter thanking X, Y said"."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.language import speech
from kg.language.pack import Language

ISSUED = 6
"""Most nodes from a verb to the paper that it issues: "mengeluarkan sebuah pernyataan bersama yang ..."."""

OPENED = 8
"""Most nodes from the sentence's begin to what is in the paper that it opens with."""


def issuing_verb(nodes: Nodes, relative: int, language: Language) -> int | None:
    """ "Ghana mengeluarkan pernyataan bersama yang mengecam X": where the verb stands of whoever wrote it."""
    words = language.words.statement
    if words.issuing.isdisjoint(nodes.words):
        return None
    papers = words.papers | speech(language.code).statements | language.words.name.papers
    paper = False
    for at in range(relative - 1, max(0, relative - 1 - ISSUED), -1):
        low = nodes[at].low
        if nodes[at].date is not None and not language.nouns_after:
            continue  # "issued a statement on Monday that condemned"
        if low in words.issuing:
            received = nodes[at - 1].low in language.passive_auxiliaries  # "was sent a note declaring"
            return at if paper and not received else None
        if nodes[at].actor or not low.isalpha():
            return None
        paper = paper or low in papers
    return None


def issued_by(nodes: Nodes, first: int, verb: int, language: Language) -> tuple[int, int] | None:
    """ "A decree signed by X and Y on Friday bars Togolese ships": where those begin and end who do so.

    The paper is the subject of a finite verb, or undergoes it: "A statement issued by X was condemned".
    """
    words = language.words
    if language.nouns_after or words.clause.agents.isdisjoint(nodes.lows[first:verb]):
        return None
    end = verb - 1
    while end > first and nodes[end].low in language.auxiliaries:
        end -= 1
    end -= nodes[end].low == ","
    while end > first + 1 and (placed := _of_when_or_where(nodes, end, language)):
        end -= placed
    if not nodes[end].actor:
        return None
    by = next(
        (n for n in range(end - 1, max(first, end - AGENTS), -1) if nodes[n].low in words.clause.agents), 0
    )
    between = nodes[by + 1 : end]
    if not by or any(n.low in language.relatives or n.date is not None for n in between):
        return None
    issued = by - 1 - (nodes[by - 1].low in words.verb.particles)
    paper = issued - 1 - (nodes[issued - 1].low == ",")
    if nodes[issued].low not in words.statement.issuing or paper < first:
        return None
    papers = (
        words.statement.papers
        | words.deed.laws
        | speech(language.code).statements
        | speech(language.code).issued
    )
    return (by + 1, end) if nodes[paper].low in papers else None


def _of_when_or_where(nodes: Nodes, at: int, language: Language) -> int:
    """How many nodes up to one tell of a day, or of a place with what leads it: "in Geneva"; 0 else."""
    if nodes[at].date is not None or nodes[at].low in language.words.verb.before_days:
        return 1
    return 2 * (nodes[at].phrase is not None and nodes[at - 1].low in language.locatives)


AGENTS = 10
"""Most nodes from "by" to the last of those who issued a paper."""


def told_in(nodes: Nodes, verb: int, language: Language) -> bool:
    """ "In a statement on Monday condemning X, Chad said": what a participle tells is in the paper before it.

    Only where the paper opens the sentence: whoever speaks behind the comma wrote it.
    """
    if language.nouns_after or not 2 < verb <= OPENED or nodes[0].low not in language.words.place.inside:
        return False
    before = language.words.verb.before_days
    at = verb - 1
    while at > 1 and (nodes[at].date is not None or (nodes[at].low in before and nodes[at + 1].date)):
        at -= 1
    if nodes[at].phrase is not None:  # "In a letter to the Security Council accusing Chad"
        at -= 1 + (nodes[at - 1].low in language.determiners)
        at -= nodes[at].low in language.prepositions
    words = speech(language.code)
    paper = nodes[at].low in words.issued or nodes[at].low in words.venues
    return paper and all(n.phrase is None and n.low.isalpha() for n in nodes[1:at])
