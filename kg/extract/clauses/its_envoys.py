"""An envoy of whom the sentence speaks, before a verb of calling home: "dubesnya ditarik"."""

from __future__ import annotations

from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.language.traits import Trait

NEAR = 3
"""Nodes before the verb among which the envoy stands: "duta besarnya untuk sementara ditarik"."""


def envoy_before(nodes: Nodes, trigger: Trigger, language: Language) -> int:
    """The node behind "dubesnya" or "duta besarnya" before a verb of calling home; 0 if none stands there."""
    if Trait.RECALLS not in trigger.frame.traits or not trigger.passive:
        return 0
    suffix, envoys = language.words.title.own_suffix, language.words.people.envoys
    for n in range(trigger.first - 1, max(-1, trigger.first - 1 - NEAR), -1):
        if suffix and nodes[n].low.endswith(suffix):
            named = {nodes[max(0, n - 1)].low, nodes[n].low.removesuffix(suffix)}
            return 0 if envoys.isdisjoint(named) else n + 1
    return 0
