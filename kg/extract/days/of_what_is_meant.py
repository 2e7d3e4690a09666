"""Dates of what a noun means: "the clashes of July 22", "the ties that it broke in 1961"."""

from __future__ import annotations

from kg.extract.clauses.no_relative import opens_behind_a_noun
from kg.extract.clauses.told_of_a_noun import told_of_a_noun
from kg.extract.days.within_the_deed import of_what_befell
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.find.scene import GENITIVES
from kg.language.traits import Trait
from kg.model import Kind, Role

FAR = 9
"""Most nodes from the pronoun of such a clause to its date."""

DONE = frozenset({Kind.MEASURE, Kind.SIGNING, Kind.CEREMONY, Kind.APPOINTMENT, Kind.VISIT})
"""Kinds of acts whose object may be told by what was done with it before."""


def of_what_is_meant(passage: Passage, trigger: Trigger, at: int) -> bool:
    """Whether the date at node `at` only tells which one is meant."""
    if passage.language.nouns_after:
        befell = at > trigger.last and of_what_befell(passage.nodes.lows, at, passage.language)
        return befell or _undergone_before(passage, trigger, at) or _of_what_is_ahead(passage, trigger, at)
    return (
        _of_the_noun(passage, trigger, at)
        or _of_one_ahead(passage, trigger, at)
        or _done_before(passage, trigger, at)
        or told_of_a_noun(passage, trigger, at)
        or (at < trigger.first and opens_behind_a_noun(passage, trigger))
    )


def _of_what_is_ahead(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "Menjelang pemilu bulan depan, X mengusir Y", "jelang kunjungan Z pekan depan": the day of those."""
    words = passage.language.words.time
    leads, lows = words.ahead | words.ahead_of, passage.nodes.lows
    if leads.isdisjoint(passage.nodes.words):
        return False
    lead = next((n for n in range(at - 1, max(-1, at - LED), -1) if lows[n] in leads or lows[n] == ","), -1)
    if lead < 0 or lows[lead] == "," or lead < trigger.first < at:
        return False
    days = words.parts | passage.language.words.verb.before_days | passage.language.prepositions.keys()
    named = any(low not in days for low in lows[lead + 1 : at])  # not "sebelum akhir Maret"
    return named and (trigger.first < lead or "," in lows[at : trigger.first])


LED = 14
"""Most nodes from "menjelang" to the day of what is ahead."""


def _of_one_ahead(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "discussed the upcoming June 24 summit", "agenda of the July 9 NATO summit": when that will be."""
    units, pack = passage.nodes, passage.language
    date, behind = units[at].date, units[at + 1 : at + 2 + FEW]
    if date is None or date.start.day is None or at < 2 or not behind:
        return False
    if any(trigger.first <= n < trigger.last for n in range(at, at + 2 + FEW)):
        return False  # "their upcoming June 24 summit"
    ahead = units[at - 1].low in pack.plans and units[at - 2].low in pack.determiners | pack.possessives
    named = units[at - 1].low in pack.determiners and (behind[0].event or behind[0].phrase)
    return bool(ahead or named) and any(n.event or n.low in pack.event_heads for n in behind)


FEW = 3
"""Nodes between a day and the noun that it belongs to: "the June 24 China-Africa ministers' meeting"."""


def _of_the_noun(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "condemned the clashes of July 22": the day of the clashes; not "the talks of July 22".

    An act has the day of the paper by which it is done: "recognised it by the treaty of July 22".
    """
    units, pack = passage.nodes, passage.language
    if at > trigger.first and trigger.frame.kind is not Kind.STATEMENT:
        return False
    if at < trigger.first <= at + 2 + FEW and units[at + 1].low in GENITIVES:
        return False  # "ahead of Friday's summit": its own
    if at < 3 or pack.prepositions.get(units[at - 1].low) != "of" or trigger.first <= at - 2 < trigger.last:
        return False
    date, noun = units[at].date, units[at - 2].low
    if date is None or date.start.day is None:
        return False  # "in the second half of 2025"
    times = pack.words.time.parts | pack.words.time.day_parts | pack.words.time.days
    behind, opens = units.lows[at + 1 : at + 4], pack.relatives | pack.words.time.whens
    if at < trigger.first and not opens.isdisjoint(behind):
        return False  # "the clashes of July 22, in which Chad shelled a camp"
    plain = noun.isalpha() and noun not in times and noun not in pack.prepositions
    return plain and any(n.low in pack.determiners for n in units[max(0, at - 6) : at - 2])


def _done_before(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "restored the ties that it broke in 1961", "lifted the ban it imposed on Chad in 2007"."""
    units, pack = passage.nodes, passage.language
    if trigger.noun or trigger.frame.kind not in DONE or at <= trigger.last + 3:
        return False
    pronouns = pack.words.clause.body_pronouns | pack.persons.keys()
    for n in range(at - 2, max(trigger.last, at - FAR), -1):
        if units[n].low in (",", ";"):
            return False
        if units[n].low not in pronouns:
            continue
        verb = units[n + 1].low
        past = any(t.first == n + 1 and not t.noun for t in passage.triggers)
        led = units[n - 1].low in pack.relatives | pack.complementizers
        thing = units[n - 1 - led]
        if thing.low in pack.words.statement.what and at - n > CALLED:
            return False  # "struck what it called militant bases on March 6"
        named = thing.low.isalpha() and thing.low not in pack.prepositions and thing.low not in pack.sayings
        named = named and thing.low not in pack.coordinators | pack.words.clause.subordinators
        return (
            (past or verb.endswith(pack.past))
            and (named or thing.phrase is not None)
            and n - led > trigger.last
        )
    return False


def _undergone_before(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "memulihkan hubungan yang diputus pada 2016", "mencabut sanksi yang dijatuhkan sejak Mei 2019"."""
    units, pack = passage.nodes, passage.language
    date = units[at].date
    renews = Trait.RESTORES in trigger.frame.traits  # "pemulihan hubungan dengan X yang terputus pada 2016"
    if (trigger.noun and not renews) or trigger.frame.kind not in UNDOES or at <= trigger.last + 1:
        return False
    if date is None or (date.relative and not (renews and date.start.day is None)):
        return False
    begins, held = pack.words.verb.undergoing, pack.words.verb.light_passives | pack.words.statement.as_told
    held = held | pack.words.status.unattended
    for n in range(at - 2, max(trigger.last, at - FAR) - 1, -1):
        if units[n].low in (",", ";") or units[n].low in pack.coordinators:
            return False
        if units[n].low not in pack.relatives:
            continue
        verb, thing = units[n + 1].low, units[n - 1]
        undergone = bool(begins) and verb.startswith(begins) and verb not in held
        if any(b.first == n + 1 and b.tie.role is Role.MEDIATOR for b in passage.bonds):
            return False  # "berakhir dengan gencatan senjata yang ditengahi X pada 10 November": its own
        plain = thing.phrase is None and thing.low.isalpha() and thing.low not in pack.event_heads
        plain = plain or (renews and thing.phrase is not None)
        gathers = any(t.first <= n - 1 < t.last and t.frame.kind in HELD for t in passage.triggers)
        return undergone and plain and not gathers
    return False


CALLED = 4
"""Nodes from "it" to the day where what it calls something stands between: not "what they agreed in May"."""

UNDOES = DONE - {Kind.VISIT} | {Kind.STATEMENT}
"""Kinds of acts that undo or renew what was done before; a visit has no such object in Indonesian."""

HELD = frozenset({Kind.MEETING, Kind.CONFERENCE, Kind.SUMMIT, Kind.NEGOTIATION, Kind.CEREMONY, Kind.VISIT})
"""Occasions, of which an act has the day: "meneken perjanjian dalam upacara yang disaksikan X pada Senin"."""
