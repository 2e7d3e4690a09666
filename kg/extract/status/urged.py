"""What somebody is urged to do is not done: "mendorong Uni Eropa menjatuhkan sanksi"."""

from __future__ import annotations

from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.model import Kind


def is_urged(nodes: Nodes, trigger: Trigger, first: int, language: Language) -> bool:
    """ "mendorong Uni Eropa menjatuhkan sanksi": what somebody is urged to do is not done."""
    if not language.nouns_after:  # "proposed that both parliaments sign": the subjunctive
        words = language.words.status
        proposed = first > 1 and nodes[first - 1].low in language.complementizers
        proposed = proposed and words.would.isdisjoint(nodes.lows[first : trigger.first])
        return trigger.form is Form.BASE and proposed and nodes[first - 2].low in words.urging
    at = trigger.first - 1
    act = trigger.frame.kind in (Kind.MEASURE, Kind.STATEMENT) and not trigger.noun
    if act and first > 0 and nodes[first - 1].low in language.words.status.urging:  # "usul agar Peru menarik"
        return trigger.frame.kind is Kind.MEASURE or at - first < OPENED
    if not act or at < max(first, 1) or not nodes[at].actor:
        return False
    return nodes[at - 1].low in language.words.status.urging  # also "tuntutan X agar Y mengekstradisi"


OPENED = 2
"""Nodes before a verb of stating, in a clause that somebody asks for: "agar Peru mengecam"."""


DRIVEN = 3
"""Nodes from the verb of driving to what somebody is driven to do: "mendorong Kenya untuk menarik"."""


def is_driven(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "Penembakan itu mendorong Ghana mengusir tiga diplomat": a thing drove it to do so, and it did."""
    driving = language.words.status.driving
    if trigger.noun or driving.isdisjoint(nodes.words) or trigger.frame.kind is not Kind.MEASURE:
        return False
    begin = max(1, trigger.first - DRIVEN)
    at = next((n for n in range(trigger.first - 2, begin - 1, -1) if nodes[n].low in driving), 0)
    if at < 2 or not nodes[at + 1].actor:
        return False
    before = at - 1
    if nodes[before].low in language.relatives:  # "serangan itu, yang mendorong Ghana mengusir"
        before -= 1 + (nodes[before - 1].low == ",")
    if nodes[before].actor and before > 0:  # "Langkah Togo memaksa Ghana menutup"
        return nodes[before - 1].low in language.back_nouns
    thing = nodes[before].low in language.demonstratives and before > 0 and not nodes[before - 1].actor
    return thing and bool(nodes[before - 1].low) and nodes[before - 1].low not in language.words.group.heads
