"""Whoever tells of his own country is its subject: "told Haiti's prime minister that his country would"."""

from __future__ import annotations

from typing import Final

from kg.extract.clauses.asides_before import aside_of
from kg.extract.clauses.subjects import own_state, reaches_outside
from kg.extract.words.nodes import Nodes
from kg.language import speech
from kg.language.pack import Language

HEARD: Final = 12
"""Nodes before a reported clause among which the verb of telling stands, with whom it was told."""

PARTING: Final = frozenset({".", "?", "!", ":", ";", "…", '"', "“", "”"})
"""Marks over which no verb of telling is looked for."""


def before_who_reports(nodes: Nodes, first: int, verb: int, language: Language) -> int | None:
    """The node before which whoever reports a clause about himself stands; none where others act in it."""
    if (reports := _goes_on_saying(nodes, verb, language)) is not None:
        return reports
    if not reaches_outside(nodes, first, verb, language):
        told = _told_bare(nodes, verb, language)
        return None if told is None else _before_aside(nodes, told, language)
    that = first - 1
    if nodes[that].low not in speech(language.code).complementizers:
        return that  # "meminta X agar negaranya"
    told = _told(nodes, that, nodes[first].low, language)
    if told is None:
        return that
    before = _before_aside(nodes, told, language)
    return that if before == told and nodes[told].low not in speech(language.code).to_hearers else before


def _goes_on_saying(nodes: Nodes, verb: int, language: Language) -> int | None:
    """ "Lomé insisted they had been sent to guard it and demanded ...": not they, who are told of, demand.

    Behind a comma nor does whoever is named: "Chad said Togo was ready for talks, and warned of an attack".
    """
    words, low = speech(language.code), nodes[verb].low
    parted = verb > 2 and nodes[verb - 2].low == ","
    says = low in words.verbs or low in language.words.status.urging
    if language.nouns_after or not says or nodes[verb - 1].low not in language.words.clause.joints:
        return None
    for at in range(verb - 2, max(0, verb - HEARD - 1), -1):
        node = nodes[at]
        if node.low in PARTING or (node.low in words.complementizers and not parted):
            return None
        if node.low in words.verbs and nodes[at - 1].low not in language.passive_auxiliaries:
            opens = at + 1 + (parted and nodes[at + 1].low in words.complementizers)
            opens += parted and nodes[opens].low in language.determiners
            them = nodes[opens].phrase if nodes[opens].actor else None
            return at if them is not None and (parted or not them.named) else None
    return None


def _told_bare(nodes: Nodes, verb: int, language: Language) -> int | None:
    """ "told the Security Council his country had left": the node of "told", where no "that" follows."""
    at = verb - 1
    while at > 0 and language.before_verbs(nodes[at].low):
        at -= 1
    own = at > 0 and own_state(nodes, at - 1, language)
    begin = at - own
    if language.nouns_after or begin < 3 or not (own or nodes[at].low in language.words.clause.body_pronouns):
        return None
    told = _told(nodes, begin, nodes[begin].low, language)
    return told if told is not None and begin - told > 1 else None


def _told(nodes: Nodes, clause: int, opens: str, language: Language) -> int | None:
    """The verb of telling before a clause, where the clause is about whoever tells.

    Whoever is warned that "it would face sanctions" faces them; his own country is always the speaker's.
    """
    words = speech(language.code)
    for at in range(clause - 1, max(0, clause - HEARD), -1):
        low = nodes[at].low
        if low in PARTING:
            return None
        if low in words.to_hearers:
            toward_it = opens in language.words.clause.body_pronouns
            warned = toward_it and (low in words.inverting or low not in words.telling)
            return None if warned else at
        if low in words.verbs:
            return at
    return None


def _before_aside(nodes: Nodes, verb: int, language: Language) -> int:
    """ "Kenya, which borders Sudan, told": the comma that opens the aside before a verb, else the verb."""
    aside = aside_of(nodes, verb, language)
    if aside is None or nodes[aside[0]].low in language.words.office.whose:
        return verb  # "Kiribati, whose president, Taneti Maamau, announced"
    return aside[0] - 1
