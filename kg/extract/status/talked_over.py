"""What somebody talks over is no act yet: "bertemu X untuk membahas evakuasi WNI dan pengiriman bantuan"."""

from __future__ import annotations

from typing import Final

from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import Kind

REACH: Final = 8
"""Nodes from a verb of talking over to the noun of an act that is among its subjects."""

ENDS: Final = frozenset({".", ";", ":"})
"""What ends a clause."""


def talked_over(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """Whether the noun of an act stands behind a verb of talking it over, with no other verb between."""
    verbs = language.words.status.talking_over
    if trigger.frame.kind is not Kind.MEASURE or verbs.isdisjoint(nodes.words):
        return False
    if not trigger.noun and looks_verbal(nodes[trigger.first].low, language):
        return False  # "membahas krisis itu dan mengirim bantuan"; but "evakuasi" is a noun here
    if trigger.form is Form.ING:
        return False  # "discussed expelling the envoy": it may come about
    for at in range(trigger.first - 1, max(-1, trigger.first - 1 - REACH), -1):
        low = nodes[at].low
        if low in verbs:
            return True
        if low in ENDS or low in language.words.clause.subordinators or looks_verbal(low, language):
            return False
    return False


def is_the_topic(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "Topik utama pertemuan itu adalah pemulihan hubungan", "The focus of the talks was the lifting of"."""
    if trigger.frame.kind is not Kind.MEASURE or not trigger.noun or trigger.first < 2:
        return False
    at = trigger.first - 1
    while at > 1 and nodes[at].low in language.determiners:
        at -= 1
    known = language.words.office.identities.keys() | language.copulas.keys()
    return nodes[at].low in known and not language.words.status.topics.isdisjoint(nodes.lows[:TOPIC])


TOPIC: Final = 5
"""Nodes in which a sentence opens with what talks are about: "Salah satu topik utama", "The main topic"."""


def of_an_offer(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "menawarkan Jenewa sebagai tempat perundingan X dan Y": talks that somebody offers to host."""
    before = nodes.lows[max(0, trigger.first - OFFER) : trigger.first]
    if not (trigger.noun and language.nouns_after) or language.words.status.offering.isdisjoint(before):
        return False
    place = language.words.place
    return before[-1] in place.sites or not place.parts.keys().isdisjoint(before[-2:])


OFFER = 7
"""Nodes before the noun of talks in which a verb of offering stands."""


def only_needed(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "stressed the importance of dialogue between Chad and Mali", "the need to hold talks": none is told.

    Not so in "stressed the need for reform at a meeting of the two".
    """
    needs, words = language.words.status.needs, language.words
    told = trigger.noun or Trait.AT_HOME in trigger.frame.traits
    if not told or trigger.frame.kind not in SAT or needs.isdisjoint(nodes.words):
        return False
    stops = words.place.within | words.clause.subordinators
    stops |= frozenset() if trigger.noun else words.clause.joints  # "stressed the need for calm and met X"
    for at in range(trigger.first - 1, max(-1, trigger.first - 1 - REACH), -1):
        low = nodes[at].low
        if low in needs:
            return nodes[at + 1].low in language.of_words | words.clause.infinitives
        if not low.replace("-", "").isalpha() or low in stops:
            return False
    return False


SAT: Final = frozenset({Kind.MEETING, Kind.NEGOTIATION, Kind.CONFERENCE})
"""Kinds of what two hold with each other."""
