"""What those who meet are at, where it is told as what they meet for: "gathered in Rome for a summit"."""

from __future__ import annotations

from kg.document import DateMention, PhraseKind
from kg.extract.clauses.clauses import clause
from kg.extract.passage import GREAT, Passage
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import Kind, Role

OTHERS = frozenset({PhraseKind.PERSON, PhraseKind.ORGANIZATION, PhraseKind.GROUP})
"""Kinds of those whom one meets."""

REACH = 16
"""Most nodes from the verb to the noun: "gathered in a resort near Rome on Monday for a third regional"."""

ADJECTIVES = 7
"""Most nodes from "a" to the noun: "a two-day regional conference"."""


def met_for(passage: Passage, trigger: Trigger) -> Kind | None:
    """The kind of the gathering that the verb's clause says they meet for, unless that is one of its own.

    "met in Geneva on Monday for a conference on debt" tells of a conference and of no meeting before it;
    "met ahead of the summit", "met and left for a summit" tell of a meeting.
    """
    if not _meets(trigger):
        return None
    noun = _great(passage, trigger)
    return noun.frame.kind if noun is not None else None


def _great(passage: Passage, trigger: Trigger) -> Trigger | None:
    """The noun of the gathering that they meet for."""
    for noun in passage.triggers:
        if not noun.noun or noun.frame.kind not in GREAT:
            continue
        if _is_what_for(passage, trigger, noun.first) or _brings_them(passage, trigger, noun):
            return noun
    return None


def days_met_for(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """ "met for a conference on debt in Rome on Friday": the days behind the noun, which are of both."""
    noun = _great(passage, trigger) if _meets(trigger) and not passage.language.nouns_after else None
    if noun is None or noun.first < trigger.last:
        return []
    _, last = clause(passage.nodes, noun, passage.language)
    days = passage.language.words.verb.before_days
    for at in range(noun.last + 1, last):
        date = passage.nodes[at].date
        if date is not None and not date.behind:
            return [date] if passage.nodes[at - 1].low in days else []
    return []


def _brings_them(passage: Passage, trigger: Trigger, noun: Trigger) -> bool:
    """ "Konferensi tahunan ini mempertemukan X dan Y": the gathering is the verb's subject, and what is told.

    Not "Dalam konferensi itu mereka mempertemukan X dan Y", who meet there by themselves.
    """
    nodes, pack = passage.nodes, passage.language
    if Trait.BRINGS_TOGETHER not in trigger.frame.traits or noun.last > trigger.first:
        return False
    led = noun.first > 0 and nodes[noun.first - 1].low in pack.prepositions
    function_words = pack.demonstratives | pack.auxiliaries | pack.determiners
    return not led and all(n.low in function_words for n in nodes[noun.last : trigger.first])


def named_met_for(passage: Passage, trigger: Trigger) -> int | None:
    """Where the name stands of what they meet for: "met in Nuuk on Monday to attend the Arctic Ice Forum"."""
    if not _meets(trigger):
        return None
    named = (n for n in range(trigger.last, len(passage.nodes)) if passage.nodes[n].event is not None)
    at = next(named, None)
    return at if at is not None and _is_what_for(passage, trigger, at) else None


def _meets(trigger: Trigger) -> bool:
    met = trigger.frame.kind is Kind.MEETING and not (trigger.noun or trigger.passive)
    return met and Trait.RECEIVES not in trigger.frame.traits


def _is_what_for(passage: Passage, trigger: Trigger, at: int) -> bool:
    """Whether "for a", "to attend the" leads a gathering's node, in the clause of the verb."""
    nodes, pack = passage.nodes, passage.language
    if not 0 < at - trigger.last < REACH:
        return False
    lead = _lead(passage, at)
    bare = lead == at - 1 and nodes[at].event is not None  # "untuk KTT ASEAN" may be what they talk about
    if bare and passage.language.nouns_after:
        return False
    if lead is None or lead <= trigger.first:
        return False
    if any(_is_met(passage, n) for n in range(trigger.first + 1, lead)):
        return False
    between = nodes.lows[trigger.first + 1 : lead]
    ends = pack.words.clause.subordinators | pack.relatives
    ends |= {","} if pack.nouns_after else pack.coordinators | {","}  # "after meeting X, Y flew to"
    return ends.isdisjoint(between) and not any(low.endswith(pack.gerund) for low in between)


def _is_met(passage: Passage, at: int) -> bool:
    """ "X met Y in Lima to attend the APEC summit": their own talks, whatever brought them there."""
    phrase = passage.nodes[at].phrase
    where = passage.nodes[at - 1].low in passage.language.locatives
    return phrase is not None and (phrase.kind in OTHERS or (phrase.kind is PhraseKind.COUNTRY and not where))


def _lead(passage: Passage, at: int) -> int | None:
    """The node of "for" in "for a two-day", of "to" in "to attend the", of "untuk (menghadiri)"."""
    nodes, pack, words = passage.nodes, passage.language, passage.language.words
    lead = at - 1
    if not pack.nouns_after:
        articles = words.clause.indefinite | pack.determiners
        first = max(0, at - ADJECTIVES)
        lead = next((n for n in range(lead, first, -1) if nodes[n].low in articles), lead) - 1
        if not all(n.low for n in nodes[lead + 1 : at]):
            return None
    to = words.status.purposes if pack.nouns_after else words.clause.infinitives
    for bond in passage.bonds:
        attends = bond.tie.role is Role.ATTENDEE and not (bond.tie.holds and pack.nouns_after)
        if attends and bond.last == lead + 1 and bond.first and nodes[bond.first - 1].low in to:
            return bond.first - 1
    leads = words.status.purposes if pack.nouns_after else words.place.toward  # not "met at the summit"
    return lead if nodes[lead].low in leads else None
