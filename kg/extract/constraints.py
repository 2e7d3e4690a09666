"""The words that a frame needs or avoids around its trigger."""

from __future__ import annotations

from itertools import pairwise

from kg.document import PhraseKind
from kg.extract.nodes import Node, Nodes
from kg.language.pack import Frame, Language

NEED_REACH = 16
LEAD_REACH = 12
AVOID_BEFORE, AVOID_AFTER, AVOID_NEXT = 3, 5, 2
CLOSE = 6


def constraints_hold(
    nodes: Nodes, span: tuple[int, int], frame: Frame, language: Language, primed: bool, led_by: int = 0
) -> bool:
    """Whether a word that the frame needs stands near the nodes of `span`, and none that it avoids.

    `led_by` is how many more words before them may be avoided.
    """
    first, last = span
    if frame.need and not primed:
        window = nodes[max(0, first - NEED_REACH) : last + NEED_REACH]
        if frame.close:
            window = nodes[last : last + CLOSE]
        words = _with_stems(window, language)
        needed = (frame.need, frame.also) if frame.also else (frame.need,)
        if any(words.isdisjoint(cell.split("|")) for cell in needed):
            return False
    if frame.lead:
        window = nodes[max(0, first - LEAD_REACH) : first]
        if _words(window).isdisjoint(frame.lead.split("|")):
            return False
    if frame.avoid_next:
        behind = nodes[last : last + AVOID_NEXT]
        if not _words(behind).isdisjoint(frame.avoid_next.split("|")):
            return False
    if frame.avoid:
        window = nodes[max(0, first - AVOID_BEFORE - led_by) : last + AVOID_AFTER]
        window = tuple(n for n in window if n.phrase is None or n.phrase.kind is not PhraseKind.PLACE)
        return _words(window).isdisjoint(frame.avoid.split("|"))
    return True


def _with_stems(window: Nodes, language: Language) -> set[str]:
    """The words around, also without "-nya", and what an envoy known by name is."""
    words = _words(window)
    words |= {w[:-3] for w in words if w.endswith("nya")}
    if any(n.phrase is not None and n.phrase.accredited is not None for n in window):
        words |= {"duta", "ambassador"}
    if any(_counted_people(before, node, language) for before, node in pairwise(window)):
        words |= {"nationals", "citizens"}
    return words


def _counted_people(before: Node, node: Node, language: Language) -> bool:
    """ "arrested three Serbs": people known by their country alone."""
    phrase = node.phrase
    people = phrase is not None and phrase.kind is PhraseKind.COUNTRY and not phrase.modifier
    counted = before.low in language.numbers or before.low[:1].isdecimal()
    return people and counted and node.text.endswith("s")


def _words(window: Nodes) -> set[str]:
    words = {n.low for n in window}
    for node in window:
        if node.phrase is not None or node.event is not None:
            words.update(word.strip(",.()") for word in node.text.lower().split())
    return words
