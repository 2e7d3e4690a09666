"""The day in a participle set off behind a noun: "the talks between X and Y, held in Oslo in May, ended"."""

from __future__ import annotations

from kg.document import DateMention
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.verbal import looks_verbal
from kg.language.pack import Language

PARTIES = 14
"""Most nodes between a noun and the comma behind which its participle stands: who meets, about what."""


def set_off(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """ "A truce between X and Y, declared in March, was broken on Monday": March, behind the first comma."""
    nodes, pack = passage.nodes, passage.language
    told, begins = pack.words.time.told_when, pack.words.time.beginning
    if not trigger.noun or (told.isdisjoint(nodes.words) and begins.isdisjoint(nodes.words)):
        return []
    closed = pack.relatives | pack.complementizers | pack.auxiliaries | {".", ";", ":"}
    for at in range(trigger.last, min(trigger.last + PARTIES, len(nodes) - 1)):
        low = nodes[at].low
        if low == "," and nodes[at + 1].low in told:
            return _up_to_the_comma(passage, at + 2)
        if low == "," and _tells_of_a_pause(nodes[at + 1].low, pack):
            return _taken_up_again(passage, at + 2)
        if low in closed or low == "," or (nodes[at].phrase is None and looks_verbal(low, pack)):
            return []
    return []


def _tells_of_a_pause(low: str, pack: Language) -> bool:
    """ "suspended", "broken off", "which": what is put in before the verb of going on."""
    return looks_verbal(low, pack) or low in pack.words.time.made | pack.relatives


def _taken_up_again(passage: Passage, begin: int) -> list[DateMention]:
    """ "The talks, suspended in May, resumed on Monday": the day behind the aside that tells of a pause."""
    nodes = passage.nodes
    close = next((n for n in range(begin, len(nodes) - 1) if nodes[n].low == ","), None)
    if close is None or nodes[close + 1].low not in passage.language.words.time.beginning:
        return []
    return _up_to_the_comma(passage, close + 2)


def _up_to_the_comma(passage: Passage, begin: int) -> list[DateMention]:
    """The first date of the participle, which a comma or the sentence's end closes."""
    for at in range(begin, len(passage.nodes)):
        node = passage.nodes[at]
        if node.date is not None:
            return [] if node.date.behind else [node.date]
        if node.low in {",", ".", ";", ":"} | passage.language.relatives:
            break
    return []
