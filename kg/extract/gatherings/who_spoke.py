"""Whoever speaks of a meeting or after it, and so was there: "kata Menkeu X seusai pembicaraan dengan Y"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language import speech
from kg.language.pack import Language
from kg.model import OfficeId


def source_of_it(passage: Passage, trigger: Trigger) -> Phrase | None:
    """ "Menurut Menlu X, pertemuan dengan Y ...", "Pertemuan dengan Y ..., kata Menlu X": the source, X."""
    nodes, spoken = passage.nodes, speech(passage.language.code)
    if trigger.first == 3 and nodes[2].low == "," and (nodes[0].low,) in spoken.sources:
        return nodes[1].phrase
    for n in range(len(nodes) - 2, trigger.last + 1, -1) if trigger.first == 0 else ():
        says = nodes[n].low in spoken.verbs or (nodes[n].low,) in spoken.sources
        if says and nodes[n - 1].low == "," and nodes[n + 1].actor:
            return nodes[n + 1].phrase
    return None


def who_spoke_then(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "kata Menkeu X seusai dua hari pembicaraan dengan Y": whoever speaks after talks has talked."""
    pack, nodes = passage.language, passage.nodes
    lead = behind_length(passage, trigger) + 1
    lead += lead < trigger.first and nodes[lead].low not in pack.words.clause.subjectless
    if lead < 2 or lead >= trigger.first or nodes[lead].low not in pack.words.clause.subjectless:
        return []
    who = nodes[lead - 1].phrase
    said = nodes[lead - 2].low in pack.sayings and who is not None and who.kind is PhraseKind.PERSON
    return [who] if said and who is not None and who.office != SPOKESPERSON else []


SPOKESPERSON = OfficeId("spokesperson")
"""Whoever speaks for others was not with them."""


def behind_length(passage: Passage, trigger: Trigger) -> int:
    """Where the words before a noun begin, past how long it took: "setelah empat hari perundingan"."""
    pack, nodes, at = passage.language, passage.nodes, trigger.first
    counting = (pack.numbers, pack.durations, pack.words.time.spans)
    while at > 1 and (before := nodes[at - 1]):
        if not (before.low.isdecimal() or before.date or any([before.low in words for words in counting])):
            break
        at -= 1
    return max(0, at - 2)


def ends_the_list(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a relative clause opens there, or whose news it is: "X dan Y, menurut laporan AFP"."""
    low = nodes[at].low
    if low in language.relatives:
        return True
    if not language.nouns_after or nodes[at - 1].low != ",":
        return False
    spoken = speech(language.code)
    return (low,) in spoken.sources or low in spoken.inverting
