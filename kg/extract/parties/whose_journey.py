"""Whose journey or meeting a noun tells of: his of whom the text speaks, or of people without a name."""

from __future__ import annotations

from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger


def of_others(passage: Passage, trigger: Trigger) -> bool:
    """ "sejak kunjungan staf diplomatik itu", "akibat lawatan para pengusaha": of people without a name."""
    pack, units = passage.language, passage.nodes
    others = pack.people | pack.words.people.private | pack.words.people.staff | pack.words.group.all_leads
    at = trigger.last
    return at < len(units) and units[at].phrase is None and units[at].low in others


def is_his(passage: Passage, trigger: Trigger) -> bool:
    """ "isi pertemuannya dengan Y", "menceritakan kunjungan kerjanya ke Paris": his who is spoken of."""
    units, pack = passage.nodes, passage.language
    suffix = pack.words.title.own_suffix
    noun, behind = units[trigger.first].low, "".join(units.lows[trigger.last : trigger.last + 1])
    kind = f"{noun} {behind.removesuffix(suffix)}" if behind.endswith(suffix) else ""
    goes = "".join(units.lows[trigger.last + 1 : trigger.last + 2]) in pack.prepositions
    return noun.endswith(suffix) or (goes and kind in trigger.frame.nouns.split("|"))
