"""Who does it beside whom the verb is of: "Chad, along with Mali, left", "Chad, which with Mali left"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase
from kg.extract.clauses.coordination import coordinated
from kg.extract.clauses.far_arguments import named_from
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


def alongside(
    nodes: Nodes, first: int, verb: int, subjects: Sequence[Phrase], language: Language
) -> list[Phrase]:
    """ "Chad, along with Mali, expelled", "Chad as well as Mali": whoever does it beside the subject."""
    words_beside = language.words.clause.alongside
    if not subjects or words_beside.keys().isdisjoint(nodes.words):
        return []
    phrases = words_beside.values()
    at = next((n for n in range(verb) if nodes[n].phrase is subjects[-1]), verb)
    for step in range(max(0, first - 4), verb):  # "as" opens a clause elsewhere
        words = nodes.lows[step : step + 3]
        length = next((n for n in (3, 2, 1) if " ".join(words[:n]) in phrases), 0)
        if not length or step + length >= verb:
            continue
        near = step + length
        near += nodes[near].low in language.determiners
        if at < step and nodes[near].actor and nodes[near].phrase is not None:
            return named_from(nodes, near, verb, language)[0]
        opens = step == 0 and near < at and nodes[near].actor and nodes[near + 1].low == ","
        if opens and nodes[near].phrase is not None:  # "Together with Norway, Spain recognised"
            return [nodes[near].phrase]  # type: ignore[list-item]
        back = step - 1 - (nodes[step - 1].low == ",")
        if (
            nodes[near].phrase is subjects[0]
            and back >= 0
            and nodes[back].actor
            and nodes[back].phrase is not None
        ):
            return coordinated(nodes, back, 0, language)  # "Egypt, Iraq and Chad as well as Mali"
    return []
