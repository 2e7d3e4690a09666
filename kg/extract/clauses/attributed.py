"""Whoever only says what a clause tells, beside its subject and its verb: "Berg, kata Retno, berjanji"."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language import speech
from kg.language.pack import Language


def attributed(nodes: Nodes, at: int, language: Language) -> bool:
    """ "Donovan, kata Retno, berjanji": Retno only says so."""
    if (
        at > 1
        and not language.nouns_after
        and nodes[at - 1].low == "," == "".join(nodes.lows[at + 2 : at + 3])
    ):
        return nodes[at + 1].low in speech(language.code).verbs  # "Chad, Mali said, had closed the border"
    said = at > 1 and nodes[at - 1].low in language.sayings and nodes[at - 2].low in {",", '"', "”", "“"}
    return said and not (nodes[at - 2].low == "," and _says_of_another(nodes, at, language))


def _says_of_another(nodes: Nodes, at: int, language: Language) -> bool:
    """ "Berg, a diplomat, said Ghana had left", "said Lind, a former envoy, would leave": they do so."""
    if language.nouns_after:
        return False
    behind = at + 1
    while nodes.lows[behind : behind + 1] and nodes[behind].low in language.coordinators:
        behind += 2  # "said Ghana and Togo had agreed"
    if nodes.lows[behind : behind + 1] == (",",):
        reach = range(behind + 2, min(behind + ASIDE, len(nodes)))
        closing = next((n for n in reach if nodes[n].low == ","), len(nodes))
        apart = "," in nodes.lows[: at - 2] or "," in nodes[at - 3].text
        return apart and bool(language.auxiliaries.intersection(nodes.lows[closing + 1 : closing + 2]))
    low = "".join(nodes.lows[behind : behind + 1])
    return low in language.auxiliaries or looks_verbal(low, language)


ASIDE = 14
"""Most nodes of what is set off behind whoever a clause is about."""


def says_of_another(nodes: Nodes, said: int, verb: int, language: Language) -> bool:
    """ "X, who was there, said Y had left": whether the verb is of whom the word at `said` tells."""
    if language.nouns_after or said + 2 > verb or nodes[said].low not in speech(language.code).verbs:
        return False
    at = said + 1
    while at < verb and nodes[at].low in language.determiners:
        at += 1
    return nodes[at].actor and at < verb and _says_of_another(nodes, at, language)
