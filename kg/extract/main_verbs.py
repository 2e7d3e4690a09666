"""Indonesian: whose a verb is that stands behind a relative clause, or tells what another verb is for."""

from __future__ import annotations

from itertools import pairwise

from kg.extract.implied import looks_verbal, main_begin, named_first
from kg.extract.nodes import Nodes
from kg.language.pack import Language


def over_relative(nodes: Nodes, first: int, verb: int, language: Language) -> int | None:
    """ "Delegasi Rusia yang dipimpin Medinsky berunding": a second verb behind "yang" is the antecedent's."""
    if not language.nouns_after or first == 0 or nodes[first - 1].low not in language.relatives:
        return None
    between = nodes[first:verb]
    if not any(looks_verbal(n.low, language) for n in between):
        return None
    found = _head_of(nodes, first - 1, language)
    led = found is not None and found > 0 and nodes[found - 1].low in language.prepositions
    if led and any(a.low == "," and b.actor for a, b in pairwise(between)):
        return None  # "Menurut keterangan dari X yang mengutip Y, Presiden Z akan bertemu ..."
    return found


def _head_of(nodes: Nodes, relative: int, language: Language) -> int | None:
    """The actor that a relative clause tells of, past people joined to it and the place where they are.

    "Manila dan pemberontak komunis yang", "otoritas Armenia di wilayah Karabakh yang".
    """
    for at in range(relative - 1, max(-1, relative - 1 - HEAD), -1):
        low = nodes[at].low
        if nodes[at].actor:
            passed = nodes.lows[at + 1 : relative]
            far = relative - at > NEAR_HEAD and any(w == "," or looks_verbal(w, language) for w in passed)
            return None if far else at
        near = relative - at <= NEAR_HEAD or low in language.people or low in language.words.clause.joints
        if (
            not near
            and language.prepositions.get(low) != "at"
            and low not in language.words.place.place_heads
        ):
            return None
    return None


NEAR_HEAD, HEAD = 3, 6
"""Nodes before "yang" in which whoever it tells of stands: of any kind, and of people and places only."""


def of_a_nameless_doer(nodes: Nodes, verb: int, language: Language) -> bool:
    """ "Dirjen telah memanggil Dubes X untuk menyampaikan protes": the only one named is summoned."""
    begin = max([main_begin(nodes, verb), *(n + 1 for n in range(verb) if nodes[n].low == ",")])
    only = named_first(nodes, begin, verb - 1, language)
    if only is None or only < begin + 2:
        return False
    done = nodes[only - 1].low
    summoned = done in language.words.name.summoning and nodes[only - 2].phrase is None
    return summoned and not any(n.actor for n in nodes[begin : only - 1])
