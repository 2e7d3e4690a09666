"""Who acts behind a circumstance that heads what is said: "Y mengatakan, dalam lawatan itu X ..."."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language import speech
from kg.language.pack import Language


def says_of_him(nodes: Nodes, at: int, language: Language) -> bool:
    """ "Y mengatakan, dalam lawatan itu X akan bertemu Z": X does so, of whom Y only says it."""
    lead = next((n for n in range(at, max(0, at - 3), -1) if nodes[n].low in language.prepositions), 0)
    said = lead - 1 - (nodes[lead - 1].low == ",")
    verb = lead > 1 and language.nouns_after and nodes[said].low in speech(language.code).verbs
    return verb and acts_next(nodes, at + 1, language)


def acts_next(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether the verb of the phrase at `at` follows it, past auxiliaries: "X dijadwalkan akan bertemu"."""
    verb = at + 1
    while verb < len(nodes) and nodes[verb].low in language.auxiliaries:
        verb += 1
    return verb < len(nodes) and looks_verbal(nodes[verb].low, language)
