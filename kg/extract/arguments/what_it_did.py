"""Words behind a trigger that are no part of whose act it is: what a strike hit, what is called for."""

from __future__ import annotations

from kg.extract.arguments.reach import LISTED
from kg.extract.slots import Slots
from kg.extract.triggers.constraints import needed
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language.pack import Language
from kg.model import Kind, Plover, Role


def names_what_is_done(trigger: Trigger, at: int, word: str, language: Language) -> bool:
    """ "menyerukan diakhirinya pendudukan X": a passive in "-nya" behind a verb is its object."""
    own = language.words.title.own_suffix
    return at == trigger.last and not trigger.noun and bool(own) and word.endswith(own)


def strikes(trigger: Trigger, word: str, language: Language) -> bool:
    """ "Serangan udara Chad menghantam kota Togo": behind whose strike it is stands what it hit."""
    strike = trigger.noun and trigger.frame.plover is Plover.ASSAULT and language.nouns_after
    active = word.startswith(language.words.verb.active_prefix)
    return strike and active and looks_verbal(word, language)


def is_done_to(trigger: Trigger, word: str, language: Language) -> bool:
    """ "a halt to imports of Japanese seafood", "a strike on bases of X": "of" leads whose that is."""
    if trigger.frame.kind is not Kind.MEASURE:
        return False
    struck = trigger.frame.plover is Plover.ASSAULT and word in language.words.deed.struck
    return struck or word in needed(trigger.frame)


def lists_whom(trigger: Trigger, slot: str, filled: Slots) -> bool:
    """Whether a slot may go on with a list of those in it: "imposed a ban on ten men, including X"."""
    toward = trigger.frame.kind is Kind.MEASURE and trigger.frame.roles.get(slot) is Role.RECIPIENT
    # "was condemned by neighbours, among them X", not "were expelled by Chad, among them X"
    by = slot == "by" and trigger.passive and not filled.get("by")
    return toward or by or slot in LISTED or (slot == "object" and not trigger.passive)


def of_the_doer(trigger: Trigger) -> str:
    """ "menyampaikan kecaman atas serangan yang dilakukan Chad": the slot of whoever did what is judged."""
    own = trigger.frame.roles.get("object") is Role.ACTOR  # "menyampaikan kekecewaan Ghana": Ghana's
    return "against" if own else "object"


def is_its_object(nodes: Nodes, trigger: Trigger, at: int, language: Language) -> bool:
    """ "voiced warm praise for Chad": no other event ends it there."""
    if _is_refused(nodes, trigger, at, language):
        return True
    own = trigger.frame.close and not (trigger.noun or trigger.frame.ends) and at < trigger.last + OBJECT
    return own and nodes[at].low in needed(trigger.frame)


def _is_refused(nodes: Nodes, trigger: Trigger, at: int, language: Language) -> bool:
    """ "ruled out a meeting with Togo": those with whom somebody declines to talk are whom he refuses."""
    refuses = trigger.frame.plover is Plover.REJECT and not (trigger.noun or trigger.passive)
    if not refuses or language.nouns_after or not trigger.last < at <= trigger.last + OBJECT:
        return False
    plain = all(
        n.low.isalpha() and n.low not in language.words.clause.joints for n in nodes[trigger.last : at]
    )
    led = at + 1 < len(nodes) and language.prepositions.get(nodes[at + 1].low) == "with"
    return plain and led and nodes[at].low in language.words.gathering.insertable


def is_joined_noun(nodes: Nodes, trigger: Trigger, at: int, language: Language) -> bool:
    """ "menyatakan solidaritas dan dukungan untuk Chad": a second noun of what is said ends nothing."""
    if not language.nouns_after or trigger.noun or trigger.passive or trigger.last - trigger.first < PHRASED:
        return False
    if trigger.frame.kind is not Kind.STATEMENT or not trigger.last < at <= trigger.last + JOINED:
        return False
    between = [node.low for node in nodes[trigger.last : at]]
    joined = any(low in language.words.clause.joints for low in between)
    plain = all(low.isalpha() and nodes[n].phrase is None for n, low in enumerate(between, trigger.last))
    return joined and plain and not looks_verbal(nodes[at].low, language)


PHRASED = 2
"""Words of a trigger that is a verb with its noun."""

JOINED = 3
"""Most nodes from a verb with its noun to a second noun: "solidaritas penuh dan dukungan"."""

OBJECT = 4
"""Nodes from a verb within which its own object stands: "released a batch of frozen assets"."""
