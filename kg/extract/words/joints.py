"""The conjunction that joins a verb to the one before, over days, scenes and what is inserted."""

from __future__ import annotations

import functools

from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language import LANGUAGES, speech
from kg.language.pack import Language


def joint_before(nodes: Nodes, first: int, verb: int, language: Language) -> int:
    """The conjunction right before a verb, with nothing but time or an insertion between; -1 without one.

    "condemned the raid and, in a call with Lavrov, urged him to leave": the insertion is set off by commas.
    """
    joint = verb - 1
    while joint > first and (nodes[joint].date or _of_time(nodes, joint, language)):
        joint -= 1
    if nodes[joint].low == ",":
        inside = range(joint - 1, max(first, joint - INSERTED), -1)
        opened = next((n for n in inside if nodes[n].low == ","), 0)
        joint = opened - 1 if opened > first else joint
    elif (led := _led_by_scene(nodes, joint, first, language)) is not None:
        joint = led
    return joint if joint >= first and nodes[joint].low in language.words.clause.joints else -1


def _led_by_scene(nodes: Nodes, last: int, first: int, language: Language) -> int | None:
    """ "and in a call with Lavrov urged": the conjunction before the words that tell where or when."""
    if language.nouns_after:
        return None
    stops = _clause_openers(language.code)
    for at in range(last, max(first, last - SCENE), -1):
        word = nodes[at].low
        if word in language.words.clause.joints:
            return at if language.prepositions.get(nodes[at + 1].low) == "at" else None
        if word == "," or word in stops or (nodes[at].phrase is None and looks_verbal(word, language)):
            return None
    return None


@functools.cache
def _clause_openers(code: str) -> frozenset[str]:
    """What opens a clause, so that the words behind it belong to no scene."""
    language = LANGUAGES[code]()
    return language.complementizers | language.relatives | language.words.clause.subordinators


SCENE = 10
"""Most nodes between a conjunction and its verb that tell the scene: "and in a call with Lavrov urged"."""

INSERTED = 16
"""Most nodes between the commas that set off what is inserted before a verb."""


def _of_time(nodes: Nodes, at: int, language: Language) -> bool:
    words = speech(language.code)
    word = nodes[at].low
    return word in words.times or word in words.adverbs or word in ("on",) or word in language.auxiliaries
