"""Whom somebody goes with: "X mendampingi Presiden Y dalam pertemuan dengan Z"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language.pack import Language


def in_whose_company(nodes: Nodes, before: int, person: Phrase, language: Language) -> list[Phrase]:
    """ "X mendampingi Presiden Y dalam pertemuan dengan Z": Y, who is in it with X, before a node."""
    companions = language.words.place.retinues
    for at in range(1, min(before, len(nodes) - 1)):
        low = nodes[at].low
        if low not in companions or not looks_verbal(low, language) or not nodes[at + 1].actor:
            continue
        own = (
            nodes[at - 1].phrase is person or nodes[max(0, at - 2)].phrase is person
        )  # "X hadir mendampingi Y"
        led = nodes[at + 1].phrase
        if own and led is not None and led.kind is PhraseKind.PERSON:
            return [led]
    return []
