"""What somebody is blamed for, with its own day and place: "menuduh X menyerang kapal di Y pada 13 Juni"."""

from __future__ import annotations

from kg.document import DateMention
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.verbal import looks_verbal
from kg.find.scene import GENITIVES
from kg.model import Kind, Plover

BLAMING = frozenset({Plover.ACCUSE, Plover.REJECT})
"""Types of statements that tell what others have done."""

APART = 2
"""Most nodes from whoever is blamed to the verb of what he did: "Suriah telah berada"."""


def in_what_is_blamed(passage: Passage, trigger: Trigger, at: int) -> bool:
    """Whether the node at `at` stands behind a verb that tells what the one accused has done.

    "menuduh X melanggar embargo di KTT NATO di London": where an event is named, the words were said there.
    """
    units, pack = passage.nodes, passage.language
    blames = trigger.frame.kind is Kind.STATEMENT and trigger.frame.plover in BLAMING
    if not pack.nouns_after or trigger.noun or not blames or at <= trigger.last:
        return False
    between = range(trigger.last, at)
    if any(units[n].low == "," or units[n].event is not None for n in between):
        return False
    accused = next((n for n in between if units[n].actor), at)
    return any(looks_verbal(units[n].low, pack) for n in range(accused + 1, min(accused + 1 + APART, at)))


ACTS = frozenset({Kind.STATEMENT, Kind.MEASURE})


def month_of_the_cause(passage: Passage, trigger: Trigger, date: DateMention, at: int) -> bool:
    """ "expelled two diplomats over a cyberattack in July", "blamed Mali for a coup last month".

    A month without its year behind what is answered is that of what is answered; a year may be of both.
    """
    units, pack = passage.nodes, passage.language
    acts = not (trigger.noun or pack.nouns_after)
    month = date.start.month is not None and date.start.day is None and date.until is None
    if not (acts and month) or at <= trigger.last + 2 or any(c.isdigit() for c in units[at].text):
        return False
    words = pack.words
    between = units.lows[trigger.last : at]
    if "," in between or not pack.coordinators.isdisjoint(between):
        return False
    if trigger.frame.kind not in ACTS:  # "met X after the floods in July", not "after January"
        return not words.clause.before_nouns.isdisjoint(between[:-2])
    if not words.place.causes.isdisjoint(between):
        return True
    lead = next((n for n, low in enumerate(between) if low in words.time.deed_leads), None)
    return lead is not None and not words.time.deeds.isdisjoint(between[lead:])


def day_of_the_cause(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "recalled its envoy over Sunday's raid", "since Monday's vote it has moved tanks": no day of the act.

    Not so "killed ten in Sunday's raid", which tells the act itself.
    """
    units, pack = passage.nodes, passage.language
    if trigger.noun or pack.nouns_after or trigger.frame.kind is not Kind.MEASURE:
        return False
    if at < 1 or at + 2 >= len(units) or units.lows[at + 1] not in GENITIVES:
        return False
    if not units.lows[at + 2].isalpha() or trigger.first <= at + 3 < trigger.last:
        return False
    words, lead = pack.words, at - 1
    while lead > 0 and units.lows[lead] in pack.determiners:
        lead -= 1
    low, before = units.lows[lead], units.lows[lead - 1] if lead else ""
    if (
        low in pack.words.place.causes
        or low in words.clause.before_nouns
        or low in words.statement.asking_for
    ):
        led = words.clause.subordinators | words.deed.answers | words.deed.replies | pack.words.time.ahead_of
        return pack.prepositions.get(low) != "of" or before in led
    return low in pack.prepositions and before in words.deed.answers | words.deed.replies


def before_what_it_answers(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "expelled two on Monday in response to Chad's expulsion of three": Chad's was before that day."""
    clause, lows = passage.language.words.deed, passage.nodes.lows
    answers = clause.answers | clause.replies
    if not trigger.noun or trigger.frame.kind is not Kind.MEASURE or answers.isdisjoint(passage.nodes.words):
        return False
    near, leads = range(at, trigger.first - 1), passage.language.prepositions
    return at < trigger.first and any(lows[n] in answers and lows[n + 1] in leads for n in near)
