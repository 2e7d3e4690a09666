"""Indonesian: whose a bare verb behind a conjunction is, where the clause before it has no plain subject."""

from __future__ import annotations

from kg.extract.nodes import Nodes
from kg.language import speech
from kg.language.pack import Language


def agent_of_all(nodes: Nodes, end: int, language: Language) -> int | None:
    """ "Hal itu disampaikan oleh X saat bertemu Y": who does what the main clause says in the passive."""
    agents = language.words.clause.agents
    return next((n for n in range(1, end) if nodes[n].actor and nodes[n - 1].low in agents), None)


def in_the_reported(nodes: Nodes, joint: int, language: Language) -> int | None:
    """ "X mengatakan, Bogota menolak itu, tetapi akan menarik stafnya": Bogota, whose clause goes on."""
    if nodes[joint].low not in language.words.status.buts:
        return None
    verbs = speech(language.code).verbs
    for at in range(joint - 1, 1, -1):
        told = at - 1 - (nodes[at - 1].low == "," or nodes[at - 1].low in language.complementizers)
        if nodes[at].actor and nodes[told].low in verbs:
            return at
    return None


def of_the_sayer(nodes: Nodes, begin: int, language: Language) -> int | None:
    """ "Menlu X mengungkapkan telah menelepon Y untuk ...": whoever says what he did."""
    at = begin
    while at < len(nodes) - 1 and nodes[at].low in language.auxiliaries:
        at += 1
    said = begin > 1 and nodes[begin - 1].low in speech(language.code).verbs and nodes[begin - 2].actor
    verb = nodes[at].low
    return begin - 2 if said and verb.startswith(language.words.clause.verb_begins) else None


def of_whose_act(nodes: Nodes, at: int, language: Language) -> bool:
    """ "atas undangan Presiden X ketika berkunjung": whoever asked, said or promised it was there."""
    noun = nodes[at - 1].low
    act = language.of_a_verb(noun) or language.back_nouns.get(noun) == "act"
    return nodes[at].actor and act and nodes[at + 1].low in language.words.place.on_a_visit
