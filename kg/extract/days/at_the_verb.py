"""The day beside a verb, of two that its sentence tells: "X on Tuesday condemned Y for a raid on Monday"."""

from __future__ import annotations

from kg.document import DateMention, PhraseKind
from kg.extract.clauses.clauses import clause
from kg.extract.clauses.edges import closed_aside
from kg.extract.days.days_apart import at_what_event
from kg.extract.passage import Passage
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language import speech
from kg.language.pack import Language
from kg.model import Kind


def at_the_verb(passage: Passage, trigger: Trigger, own: list[DateMention]) -> list[DateMention]:
    """Its own days, or the one between subject and verb, or at the front, where it has another behind it.

    Without another day the usual search finds the same one.
    """
    if not own or trigger.noun or trigger.first < 1:
        return own
    said = trigger.frame.kind is Kind.STATEMENT
    if said and (day := _of_the_deed(passage, trigger, own) or _in_a_paper(passage, own)):
        return [day]
    date = _before_the_verb(passage, trigger) or _in_front(passage, trigger)
    behind = own[0].begin > passage.nodes[trigger.first].end
    if date is None and trigger.frame.kind in SAID and behind:
        told = at_what_event(passage, trigger)
        opened = passage.nodes.lows.index(",") if told else 0
        date = told[0] if told and _leads_to(passage, opened, trigger) else None
    return own if date is None or date in own else [date]


SAID = (Kind.STATEMENT, Kind.MEASURE)
"""Kinds that have the day of the statement or talks in which they are told."""

SPOKEN = 6
"""Most nodes from a day to the verb: "on Tuesday morning had also"."""


def _before_the_verb(passage: Passage, trigger: Trigger) -> DateMention | None:
    """ "Peru on Tuesday condemned", "ministers from Chad late on Tuesday night again rejected"."""
    units, pack = passage.nodes, passage.language
    at = trigger.first - 1
    at -= units[at].low == ","  # "Peru, on Tuesday, condemned"
    while at > max(1, trigger.first - SPOKEN) and units[at].date is None:
        if not (pack.before_verbs(units[at].low) or units[at].low in pack.words.time.day_parts):
            return None
        at -= 1
    date = units[at].date
    if date is None or date.behind or date.start.day is None:
        return None
    while at > 1 and units[at - 1].low in pack.words.verb.before_days:
        at -= 1
    first, _ = clause(units, trigger, pack)
    begins = at > first or units[at - 1].low == ","  # "Peru, which holds the chair, on Monday condemned"
    return date if begins and _is_subject(passage, at - 1, first) else None


def _is_subject(passage: Passage, at: int, first: int) -> bool:
    """Whether a subject ends there; not "talks in Lima on Monday ended", "who left Peru on Monday met"."""
    units, pack = passage.nodes, passage.language
    node = units[at]
    if node.low == ",":
        return True  # "X, who left Peru on Sunday, on Monday met Y"
    if node.phrase is not None:
        lies = node.phrase.kind is PhraseKind.PLACE or units[at - 1].low in pack.locatives
        if lies or not node.actor:
            return False
    elif not node.low.isalpha() or node.low in pack.prepositions or looks_verbal(node.low, pack):
        return False
    return not _tells_something(units, first, at + 1, passage, pack)  # nor "sworn in on Monday, met"


def _tells_something(units: Nodes, first: int, last: int, passage: Passage, pack: Language) -> bool:
    """Whether another verb stands among nodes, or a clause is opened there."""
    if any(first <= t.first < last and not t.noun for t in passage.triggers):
        return True
    opened = pack.relatives | pack.complementizers | pack.words.clause.infinitives
    said = speech(pack.code).verbs
    lows = units.lows[first:last]
    return any(low in opened or low in said or looks_verbal(low, pack) for low in lows if low)


def _in_front(passage: Passage, trigger: Trigger) -> DateMention | None:
    """ "On Tuesday, Peru condemned", "Late on Tuesday the ministers rejected": before the first verb."""
    units, words = passage.nodes, passage.language.words
    at = int(units[0].low in words.time.by_then)  # "Also on Tuesday"
    while at < len(units) - 1 and units[at].low in words.verb.before_days:
        at += 1
    if units[0].low in words.place.speaks:  # "Speaking in Lima on Tuesday, X condemned"
        at = next((n for n in range(1, trigger.first) if units[n].date is not None or units[n].low == ","), 0)
    date = units[at].date
    if date is None or date.behind or date.start.day is None or at >= trigger.first:
        return None
    if units[at + 1].low in words.clause.subordinators:
        return None  # "A day after Peru expelled him on Monday"
    return date if _leads_to(passage, at + 1, trigger) else None


def _leads_to(passage: Passage, begin: int, trigger: Trigger) -> bool:
    """Whether the first verb behind an opening, but for an aside, is the trigger."""
    units, pack = passage.nodes, passage.language
    if (aside := closed_aside(units, trigger.first, pack)) is not None and aside[0] > begin:
        if _tells_something(units, aside[1] + 1, trigger.first, passage, pack):
            return False
        return not _tells_something(units, begin, aside[0] - 1, passage, pack)
    return not _tells_something(units, begin, trigger.first, passage, pack)


def _of_the_deed(passage: Passage, trigger: Trigger, own: list[DateMention]) -> DateMention | None:
    """ "expelled two envoys on Tuesday, accusing Peru of a raid on Monday": said on the day of the deed."""
    units = passage.nodes
    if trigger.form is not Form.ING or trigger.first < 2 or units[trigger.first - 1].low != ",":
        return None
    if own[0].begin < units[trigger.first].end:
        return None
    doing = [t for t in passage.triggers if t.first < trigger.first and not t.noun]
    before = units[: trigger.first] if doing else ()
    days = [
        n.date for n in before if n.date is not None and not n.date.behind and n.date.start.day is not None
    ]
    return days[0] if len(days) == 1 else None


def _in_a_paper(passage: Passage, own: list[DateMention]) -> DateMention | None:
    """ "condemned a raid on Monday in a statement issued on Tuesday": the day of the paper."""
    units, words = passage.nodes, passage.language.words
    papers = words.place.speeches | words.statement.papers
    if len(own) < 2 or papers.isdisjoint(units.words):
        return None
    for at in range(len(units) - 1, 2, -1):
        if units[at].date is None or units[at].date not in own[1:]:
            continue
        lead = at - 1
        while lead > 1 and units[lead].low in words.verb.before_days:
            lead -= 1
        lead -= looks_verbal(units[lead].low, passage.language)
        return units[at].date if units[lead].low in papers else None
    return None
