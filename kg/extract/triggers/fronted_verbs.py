"""Sentences that open with a verb whose subject follows the comma: "Menghadiri KTT ASEAN, X berpidato"."""

from __future__ import annotations

from kg.extract.triggers.index import Form, bond_index, trigger_index
from kg.extract.words.nodes import Node, Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language.pack import Language


def led_by_when(nodes: Nodes, language: Language) -> Nodes:
    """The nodes with the conjunction that such a verb leaves out: "Saat menghadiri KTT, X berpidato"."""
    opens = language.words.clause.left_out
    if not opens or "," not in nodes.words or not nodes[0].low or not _tells(nodes, language):
        return nodes
    commas = (n for n in range(2, len(nodes) - 2) if nodes[n].low == ",")
    if not any(_subject_behind(nodes, comma, language) for comma in commas):
        return nodes
    begin = nodes[0].begin
    return Nodes([Node(begin, begin, opens, ""), *nodes])


def _tells(nodes: Nodes, language: Language) -> bool:
    """Whether the first words are a verb in the active voice that tells an event, or who is at one."""
    verbs = (form is Form.ACTIVE for _, (form, _) in trigger_index(language.code).at(nodes.lows, 0))
    ties = (form in (Form.ACTIVE, None) for _, (form, _) in bond_index(language.code).at(nodes.lows, 0))
    return any(verbs) or any(ties)


def _subject_behind(nodes: Nodes, comma: int, language: Language) -> bool:
    """Whether those behind a comma do something: not "Hadir dalam acara itu X, Y, dan Z", who are a row."""
    at, joints = comma + 1, language.words.clause.joints
    while at < len(nodes) - 1 and (nodes[at].actor or (at > comma + 1 and nodes[at].low in joints)):
        at += 1
    if at == comma + 1:
        return False
    if nodes[at].low == ",":  # "..., Perdana Menteri X, yang didampingi Y, membahas"
        return not language.relatives.isdisjoint(nodes.lows[at + 1 : at + 2])
    between = language.auxiliaries | language.words.verb.before_days
    while at < len(nodes) - 1 and (nodes[at].date is not None or nodes[at].low in between):
        at += 1
    verb = looks_verbal(nodes[at].low, language) or any(trigger_index(language.code).at(nodes.lows, at))
    return bool(nodes[at].low) and verb
