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
