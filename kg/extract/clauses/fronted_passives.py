"""A passive that opens its sentence before a comma: "Didesak Prancis, Mali membebaskan tahanan itu"."""

from __future__ import annotations

from kg.extract.clauses.implied import last_joined
from kg.extract.clauses.subjects import new_subject
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language.pack import Language

OPENING = 24
"""Most nodes of what opens the sentence."""


def whom_it_opens_with(nodes: Nodes, trigger: Trigger, language: Language) -> int | None:
    """The last of those behind the comma, who undergo the passive at the head: "Didesak Prancis, Mali"."""
    if trigger.first or not trigger.passive:
        return None
    behind = behind_the_passive(nodes, language)
    return behind[1] if behind is not None else None


def behind_the_passive(nodes: Nodes, language: Language) -> tuple[int, int] | None:
    """The node behind the comma that closes a passive at the head, and the last of those who act there."""
    head, prefix = nodes[0].low, language.words.verb.passive_prefix
    if not language.nouns_after or not head.startswith(prefix) or "," not in nodes.words:
        return None
    if not looks_verbal(head, language):
        return None
    whose = (language.determiners, language.government, language.forces, language.people)
    for comma in range(1, min(len(nodes) - 2, OPENING)):
        if nodes[comma].low != ",":
            continue
        at = comma + 1
        while at < len(nodes) - 1 and (
            nodes[at].date is not None or any(nodes[at].low in words for words in whose)
        ):
            at += 1
        last = last_joined(nodes, at, len(nodes) - 1, language) if nodes[at].actor else None
        if last is None:
            continue
        if new_subject(nodes, last, language) or _in_a_headline(nodes, last, language):
            return comma + 1, last
    return None


def _in_a_headline(nodes: Nodes, last: int, language: Language) -> bool:
    """ "Dikunjungi Menlu Fiji, Prabowo: ...", "Diterima PM Fiji, Ana Vuli Bahas": what he says or does."""
    behind = nodes[last + 1].low if last + 1 < len(nodes) else ""
    return behind == ":" or behind in language.words.name.headline_verbs
