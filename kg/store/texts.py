"""The same text from two outlets, or with other white space: one set of facts with two sources.

People and events of such articles are found to be one as those of others are, events by their place in the
text. What is left are quotations: those of the first article stand for the same words of the others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from pyoxigraph import Literal, NamedNode, Quad

from kg import iri
from kg import terms as t
from kg.resolve.model import Occurrence, Resolved
from kg.resolve.profiles import Facts, text_hash
from kg.store.occurrences import INDEX, Match, with_key

_SURE: Final = 0.99

_QUOTATION: Final = t.QUOTATION.value
_TEXT: Final = t.TEXT.value
_DIRECT: Final = t.DIRECT.value

TOLD_BY: Final = (t.TEXT, t.DIRECT)
"""What quotations are told by, beside their type."""

Quotation = tuple[str, str, str]
"""IRI, words without white space, and directness."""


def hash_of(facts: Facts) -> str:
    """The same for articles whose texts differ in white space only; "" where the text is not kept."""
    return text_hash(facts, iri.article(iri.identifier_of(facts.graph) or ""))


def text_quads(graph: str, digest: str) -> Iterator[Quad]:
    """What the index keeps of an article's text."""
    if digest:
        yield Quad(NamedNode(graph), t.BLOCK_KEY, Literal(f"text|{digest}"), INDEX)


def texts_kept(match: Match, graph: str) -> set[str]:
    """The hash that the index has of an article's text."""
    found = match(NamedNode(graph), t.BLOCK_KEY, None, INDEX)
    return {q.object.value.partition("|")[2] for q in found if isinstance(q.object, Literal)}


def graphs_with(match: Match, digest: str) -> set[str]:
    """The articles with a text that the index has."""
    return set(with_key(match, f"text|{digest}"))


def same_quotations(
    graphs: list[str], quotations_in: Callable[[str], list[Quotation]]
) -> dict[Occurrence, Resolved]:
    """What each quotation of articles of one text stands for: the same words in the first of them."""
    out: dict[Occurrence, Resolved] = {}
    first: dict[tuple[str, str, int], str] = {}
    for graph in sorted(graphs):
        seen: dict[tuple[str, str], int] = {}
        for own, words, direct in quotations_in(graph):
            times = seen[words, direct] = seen.get((words, direct), 0) + 1
            canonical = first.setdefault((words, direct, times), own)
            out[Occurrence(graph, own)] = Resolved(canonical, _SURE, "text:same")
    return out


def quotations(facts: Facts) -> list[Quotation]:
    """The quotations of an article, in the order of the text."""
    found = [
        (node, "".join(facts.text(node, _TEXT).split()), facts.text(node, _DIRECT))
        for node in facts.linked
        if _QUOTATION in facts.types(node)
    ]
    return sorted(found, key=lambda each: (_begin(each[0]), each[0]))


def _begin(quotation: str) -> int:
    begin = quotation.rpartition("/")[2].partition("-")[0]
    return int(begin) if begin.isdigit() else 0
