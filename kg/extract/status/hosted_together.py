"""Whose conference it is, told beside its noun or name: "a conference on Chad, co-hosted by Togo"."""

from __future__ import annotations

from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import Kind


def hosted_together(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "a conference on Chad, co-hosted by Ghana and Togo": whose conference it is, and nobody's guests.

    So are "talks in Quito on Friday, hosted by Peru" and "the Suva Ocean Forum, jointly hosted by Fiji".
    """
    if trigger.frame.kind is not Kind.MEETING or trigger.first < 2:
        return False
    lows, at = nodes.lows, trigger.first - 1
    if lows[at] == "-" and lows[at - 1] in language.words.clause.together_prefixes:
        if not (trigger.passive and lows[at - 2] == ","):
            return True
        at -= 2
    elif lows[at] in language.words.clause.jointly:
        at -= 1
    if not trigger.passive or Trait.RECEIVES not in trigger.frame.traits or lows[at] != ",":
        return False
    near = nodes[max(0, at - HOSTED) : at]
    return any(n.event is not None or n.low in language.words.place.assemblies for n in near)


HOSTED = 6
"""Nodes before ", hosted by" among which the gathering stands, with its place and day."""
