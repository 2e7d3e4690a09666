"""Whose meeting a noun tells, past the words that say who meets: "the APEC senior officials' meeting"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Node
from kg.find.scene import GENITIVES

BEFORE = 5
"""Most nodes between a body and the noun of its meeting: "the EAC defence experts' meeting"."""


def body_before(passage: Passage, trigger: Trigger) -> Node | None:
    """The node of the body that stands before a meeting and the words that tell what meeting it is."""
    nodes, pack = passage.nodes, passage.language
    at = trigger.first - 1
    if at < 0:
        return None
    owned = at > 0 and nodes[at].low in GENITIVES  # "NATO ministers' meeting"
    if nodes[at - owned].phrase is not None:
        return nodes[at - owned]
    least = max(0, at - BEFORE)
    while at > least and (nodes[at].low in GENITIVES or nodes[at].low in pack.words.body.who_meets):
        at -= 1
    phrase = nodes[at].phrase
    body = phrase is not None and phrase.kind in (PhraseKind.ORGANIZATION, PhraseKind.GROUP)
    return nodes[at] if body else None
