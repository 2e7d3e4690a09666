"""Summits that act by their name: "KTT ASEAN di Jakarta mengecam X", "The ASEAN Summit condemned X"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.passage import group_named
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.find.knowledge import Knowledge
from kg.language.pack import Language
from kg.model import Kind
from kg.records import replace

DECIDED = frozenset({Kind.STATEMENT, Kind.MEASURE})
"""Kinds of what a gathering does by itself."""


def with_its_body_acting(
    nodes: Nodes, told: Sequence[Trigger], known: Knowledge, language: Language
) -> Nodes:
    """The nodes with a summit that opens its sentence acting as the body in its name: ASEAN condemned X.

    So it does where the first verb tells what was decided, and nobody else stands before that.
    """
    at = next((n for n in range(min(OPENING, len(nodes))) if nodes[n].event is not None), None)
    if at is None or any(low not in language.determiners for low in nodes.lows[:at]):
        return nodes
    verb = next((t for t in told if t.first > at and not t.noun), None)
    if verb is None or verb.passive or verb.frame.kind not in DECIDED:
        return nodes
    between = range(at + 1, verb.first)
    others = (n for n in between if nodes[n].actor and nodes.lows[n - 1] not in {",", "("})
    others = (n for n in others if language.prepositions.get(nodes.lows[n - 1]) != "at")
    if any(others) or any(nodes.lows[n] in language.relatives | {";"} for n in between):
        return nodes
    body = group_named(nodes[at].text, known)
    if body is None:
        return nodes
    phrase = Phrase(nodes[at].begin, nodes[at].end, PhraseKind.ORGANIZATION, body)
    acting = replace(nodes[at], phrase=phrase, actor=True)
    return Nodes([acting if n == at else node for n, node in enumerate(nodes)])


OPENING = 2
"""Nodes among which a name opens its sentence: "The ASEAN Summit"."""
