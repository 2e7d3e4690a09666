"""Insertions between a subject and its verb in which somebody else reads out what is said."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.language import speech
from kg.language.pack import Language

PUT_IN = 6
"""Most nodes from the comma that opens an insertion to the relative clause in it."""


def put_in(nodes: Nodes, first: int, language: Language) -> int | None:
    """ "AS dan Jerman, lewat pernyataan yang dibacakan X, menawarkan": the comma that opens it."""
    if first == 0 or nodes[first - 1].low not in language.relatives:
        return None
    for at in range(first - 2, max(0, first - PUT_IN), -1):
        if nodes[at].low == ",":
            return at if nodes[at + 1].low in language.words.body.through else None
        if nodes[at].actor:
            return None
    return None


VOICE = 7
"""Most nodes from the comma before whoever speaks for the subject to the verb of saying."""


def before_voice(nodes: Nodes, joint: int, language: Language) -> int:
    """ "X regretted it, his spokesman Y said, and called on Z": Y only speaks for X, who goes on to call.

    The comma that opens what is put in before a conjunction; the conjunction itself where nothing is.
    """
    says = joint - 2
    if says < 3 or nodes[joint - 1].low != "," or nodes[says].low not in speech(language.code).verbs:
        return joint
    for at in range(says - 1, max(0, says - VOICE), -1):
        if nodes[at].low == ",":
            own = nodes[at + 1].text.split(" ", 1)[0].lower() in language.possessives
            return at if own else joint
    return joint
