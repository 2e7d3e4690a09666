"""Whose deed it is not, though he is named before it: "described the sanctions imposed on Chad", "we"."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.language.pack import Language


def behind_what_was_imposed(nodes: Nodes, verb: int, language: Language) -> bool:
    """ "described the sanctions imposed on Chad": whoever describes them has not imposed them."""
    if language.nouns_after or verb < 2 or verb + 1 >= len(nodes):
        return False
    words = language.words.deed
    nameless = nodes[verb - 1].low in words.impositions and nodes[verb - 2].phrase is None
    done = nodes[verb].low.endswith(language.past) and language.prepositions.get(nodes[verb + 1].low)
    return nameless and bool(done)


def of_us(nodes: Nodes, first: int, verb: int, language: Language) -> bool:
    """ "If Chad fires we stand ready to impose sanctions": "we" is not Chad."""
    for at in range(verb - 1, max(first - 1, verb - 2 - US), -1):
        if nodes[at].actor or nodes[at].low in {",", *language.words.clause.joints}:
            return False
        if nodes[at].low in language.words.clause.first_persons:
            return not language.nouns_after
    return False


US = 5
"""Most words between "we" and its verb."""
