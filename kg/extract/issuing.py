"""The verb of whoever wrote a paper that says something: "issued a statement condemning X"."""

from __future__ import annotations

from kg.extract.nodes import Nodes
from kg.language import speech
from kg.language.pack import Language

ISSUED = 6
"""Most nodes from a verb to the paper that it issues: "mengeluarkan sebuah pernyataan bersama yang ..."."""


def issuing_verb(nodes: Nodes, relative: int, language: Language) -> int | None:
    """ "Ghana mengeluarkan pernyataan bersama yang mengecam X": where the verb stands of whoever wrote it."""
    words = language.words.clause
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
