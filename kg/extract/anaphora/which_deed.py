"""Of which deed told before a statement is: "the raid", "condemned it", "the visit"."""

from __future__ import annotations

from kg.extract.clauses.clauses import clause
from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import Kind, Plover, Role

GRAVE = (Plover.ASSAULT, Plover.COERCE, Plover.MOBILIZE, Plover.PROTEST)
"""Types of deeds over which somebody voices concern and does not say over what."""

CLOSED = ((), (".",), (";",))
"""What stands behind words that say all that they say."""


def of_what(passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """Note of which deed told before a statement is, and whether it is a vote."""
    draft.deed, draft.noun = of_a_deed(passage, trigger)
    taken = passage.language.words.deed.announced
    blames = trigger.frame.plover in (Plover.ACCUSE, Plover.REJECT)  # what is welcomed may be a pact
    draft.step = blames and passage.language.nouns_after and draft.deed == () and draft.noun in taken
    draft.votes = passage.nodes[trigger.first].low in passage.language.words.status.voted


def of_a_deed(passage: Passage, trigger: Trigger) -> tuple[tuple[Plover, ...] | None, str]:
    """The types that a deed told before may have, and its noun: "the raid", "it", "a step that X denounced".

    No types where the words do not tell them; None where a statement is about no such deed.
    """
    pack, units = passage.language, passage.nodes
    if {Trait.OF_A_DEED, Trait.DEEMS} & trigger.frame.traits:
        return (), ""
    behind, deeds = units.lows[trigger.last : trigger.last + 4], pack.words.deed.deeds
    if pack.nouns_after:
        if trigger.passive and (noun := _undergone(passage, trigger)):
            return deeds[noun], noun
        pointed = set(behind[1:]) & pack.demonstratives
        if not pack.words.deed.nobodys.isdisjoint(behind):
            return None, ""  # "menyatakan keprihatinan atas ketegangan itu": no deed of one
        voiced = trigger.frame.plover is Plover.ACCUSE and trigger.frame.kind is Kind.STATEMENT
        if voiced and not trigger.passive and not trigger.noun and behind[:1] in (*CLOSED, (",",)):
            return GRAVE, ""  # "Singapura menyuarakan keprihatinan mendalam.": of what was done, not said
        return (deeds.get(behind[0], ()), behind[0]) if pointed else (None, "")
    ended = behind[:1] in CLOSED  # "voiced concern and"
    ended = ended or (trigger.last > trigger.first + 1 and behind[0] in pack.coordinators)
    ends = trigger.frame.plover is Plover.ACCUSE and ended
    if ends and trigger.frame.kind is Kind.STATEMENT and not trigger.passive:
        return (), ""  # "Ghana voiced concern."
    pronouns = pack.words.clause.body_pronouns
    if not pronouns.isdisjoint((*behind[:1], units[trigger.last - 1].low)):  # "condemned it", "welcomed it"
        return (), ""
    if len(behind) > 1 and behind[0] in pack.words.place.definite and behind[1].isalpha():
        noun = next((word for word in behind[1:] if word in deeds), "")
        return deeds.get(noun, ()), noun
    first, _ = clause(units, trigger, pack)
    faced = trigger.passive or trigger.frame.roles.get("subject") is Role.RECIPIENT  # "The move drew praise"
    if faced and (noun := _undergoing(passage, first, trigger)):
        return deeds.get(noun, ()), noun
    opens = units[first - 1].low if first > 1 else ""
    relative = opens in pack.relatives or opens in pack.complementizers
    at_a_time = opens in pack.words.place.where or opens in pack.words.clause.subordinators
    of_a_noun = relative and not at_a_time and units[first - 2].phrase is None
    apposed = trigger.first == first + 2 and units[first].actor  # "which the chairman, X, called a mistake"
    # not "X, whose ally fell, condemned"
    of_a_noun = of_a_noun and (apposed or "," not in units.lows[first : trigger.first])
    return (() if of_a_noun and any(n.actor for n in units[first : trigger.first]) else None), ""


def _undergoing(passage: Passage, first: int, trigger: Trigger) -> str:
    """ "The step was condemned by X": the noun of a deed that opens a passive clause; "" without one."""
    words, lows = passage.language.words, passage.nodes.lows[first : trigger.first]
    if not lows or lows[0] not in words.place.definite:
        return ""
    if any(n.actor for n in passage.nodes[first : trigger.first]):
        return ""
    return next((w for w in lows[1:] if w in words.deed.deeds or w in words.deed.announced), "")


def _undergone(passage: Passage, trigger: Trigger) -> str:
    """ "Pengusiran itu dikecam X": the noun of a deed that points back right before a passive; "" without."""
    pack, lows = passage.language, passage.nodes.lows
    for at in range(trigger.first - 1, max(-1, trigger.first - 1 - UNDERGONE), -1):
        noun = pack.bare(lows[at])
        if noun in pack.words.deed.deeds:
            points = noun != lows[at] or not pack.demonstratives.isdisjoint(lows[at + 1 : at + 3])
            return noun if points else ""
        if passage.nodes[at].actor:
            return ""
    return ""


UNDERGONE = 5
"""Nodes before an Indonesian passive among which what undergoes it stands: "Pengusiran itu juga dikecam"."""


def of_a_visit(passage: Passage, trigger: Trigger) -> bool:
    """ "China denounced the visit", "condemned the trip as premature": the journey told last."""
    pack, behind = passage.language, passage.nodes[trigger.last : trigger.last + 3]
    if pack.nouns_after or trigger.noun or trigger.passive or len(behind) < 2:
        return False
    pointed = behind[0].low in pack.words.place.definite and not any(n.actor for n in behind)
    return pointed and any(n.low in pack.words.time.journeys for n in behind[1:])
