"""Who does it beside whom the verb is of: "Chad, along with Mali, left", "Chad, which with Mali left"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase
from kg.extract.clauses.far_arguments import named_from
from kg.extract.clauses.shared import alongside
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language


def beside_him(
    nodes: Nodes, first: int, verb: int, subjects: Sequence[Phrase], language: Language
) -> list[Phrase]:
    """Those named between the subject and its verb as doing it too."""
    if subjects and first and not language.nouns_after and nodes[first - 1].low in language.relatives:
        return _behind_the_pronoun(nodes, first, verb, language)
    return alongside(nodes, first, verb, subjects, language)


def _behind_the_pronoun(nodes: Nodes, first: int, verb: int, language: Language) -> list[Phrase]:
    """ "X, who together with Y had met Z", "It was X who, with Y, met Z": Y, right before the verb."""
    at = first + (nodes[first].low == ",")
    beside = language.words.clause.alongside.values()
    low = nodes[at].low
    if language.prepositions.get(low) == "with":
        at += 1
    elif low in beside or f"{low} {nodes[at + 1].low}" in beside:
        at += 1 + (low not in beside)
    else:
        return []
    at += at < verb and nodes[at].low in language.determiners
    if at >= verb or not nodes[at].actor:
        return []
    found, behind = named_from(nodes, at, verb, language)
    behind += behind < verb and nodes[behind].low == ","
    apart = (n for n in range(behind, verb) if not language.before_verbs(nodes[n].low))
    return [] if any(nodes[n].date is None for n in apart) else found
