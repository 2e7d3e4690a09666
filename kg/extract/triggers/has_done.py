"""Acts that somebody has others do: "ECOWAS had Guinea suspended", "Chad had two Malians arrested"."""

from __future__ import annotations

from kg.document import Phrase
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

BETWEEN = 5
"""Most nodes between the two: "had two of Mali's military pilots arrested"."""


def has_done(nodes: Nodes, at: int, language: Language) -> list[Phrase]:
    """Who has it done to whoever stands before the participle at `at`; nobody where it befalls his own.

    "Chad had its membership suspended" and "has troops deployed" tell of what Chad suffers, and of its own.
    """
    words = language.words.verb
    if language.nouns_after or at < 3 or nodes[at].low in words.posted:
        return []
    if not (nodes[at - 1].actor or nodes[at - 1].low in language.people):
        return []
    for n in range(at - 1, max(0, at - 1 - BETWEEN), -1):
        node = nodes[n]
        if node.low in words.perfects:
            who = nodes[n - 1 - (nodes[n - 1].low in words.perfects)]
            befallen = any(m.actor for m in nodes[n + 1 : at])
            return [who.phrase] if befallen and who.actor and who.phrase is not None else []
        counted = node.low in language.determiners or node.low in language.numbers or node.low.isdecimal()
        own = node.text.partition(" ")[0].lower() in language.possessives
        if own or not (counted or node.phrase or node.low in language.people):
            return []
    return []
