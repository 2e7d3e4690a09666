"""Dates in an event's sentence that are not the event's: of a noun, of the next clause, of a stop before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kg.document import DateMention
from kg.extract.clauses.asides_before import aside_of
from kg.extract.clauses.clauses import clause
from kg.extract.days.before_what_comes import before_what_comes
from kg.extract.days.beyond_the_verb import beyond_the_verb
from kg.extract.days.blamed_for import (
    before_what_it_answers,
    day_of_the_cause,
    in_what_is_blamed,
    month_of_the_cause,
)
from kg.extract.days.days_apart import in_the_antecedent, of_whom_it_tells
from kg.extract.days.in_a_purpose import of_what_has_a_purpose, of_what_is_talked_about
from kg.extract.days.of_what_is_meant import of_what_is_meant
from kg.extract.days.owned_days import of_what_it_is_about
from kg.extract.days.stops import of_stop_before, of_the_way_back
from kg.extract.days.told_of_somebody import in_an_aside_behind
from kg.extract.days.within_the_deed import of_a_deed_there, of_a_part
from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.status.after_all import as_once_planned
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.verbal import finite_follows, looks_verbal
from kg.find.scene import GENITIVES
from kg.language.pack import Language
from kg.model import Kind, Plover

ATTRIBUTE = 4
"""Most nodes behind a date in which the noun stands that it belongs to: "the March 1 cross-border raid"."""


def is_of_another(passage: Passage, trigger: Trigger, date: DateMention) -> bool:
    """Whether a date among an event's words dates something else."""
    units = passage.nodes
    at = next((n for n, node in enumerate(units) if node.date is date), None)
    if at is None:
        return False
    another = (
        of_what_is_meant(passage, trigger, at)
        or of_what_it_is_about(passage, trigger, at)
        or of_what_has_a_purpose(passage, trigger, at)
        or of_what_is_talked_about(passage, trigger, at)
        or _of_a_noun(passage, trigger, date, at)
        or _of_a_deed(passage, trigger, date, at)
        or (OWN_DAY.match(units[at].text) is not None and in_what_is_blamed(passage, trigger, at))
        or month_of_the_cause(passage, trigger, date, at)
        or day_of_the_cause(passage, trigger, at)
        or before_what_it_answers(passage, trigger, at)
        or before_what_comes(passage, trigger, at)
        or _of_next_clause(passage, trigger, at)
        or of_stop_before(passage, trigger, at)
        or of_the_way_back(passage, trigger, at)
        or _of_a_participle(passage, trigger, at)
        or _of_the_relative(passage, trigger, at)
        or _of_an_aside_before(passage, trigger, at)
        or in_an_aside_behind(passage, trigger, at)
        or beyond_the_aside(passage, trigger, at)
        or beyond_the_verb(passage, trigger, at)
        or as_once_planned(units, trigger, at, passage.language)
        or _of_a_gerund(passage, trigger, at)
        or _of_what_is_since(passage, trigger, at)
        or _as_subject(passage, at)
        or _of_what_it_had_done(passage, trigger, at)
        or of_the_last_one(passage, trigger, at)
        or (at < trigger.first and _since_then(passage, at) and _the_first_then(passage, at))
    )
    return another and date not in in_the_antecedent(passage, trigger)


def _of_a_noun(passage: Passage, trigger: Trigger, date: DateMention, at: int) -> bool:
    """ "apologised for the March 1 raid", "memprotes insiden 5 Agustus tersebut": the day of the raid."""
    units, pack = passage.nodes, passage.language
    if at + 1 >= len(units) or at == 0:
        return False
    following = units[at + 1].low
    if pack.nouns_after:
        led = units[at - 1].low
        noun = led.isalpha() and led not in pack.prepositions and not trigger.first <= at - 1 < trigger.last
        return following in pack.demonstratives and noun
    owned = units[at - 1].low in GENITIVES and date.start.day is not None  # "over Chad's Feb. 1 coup"
    if not (owned or units[at - 1].low in pack.determiners):
        return False
    if date.start.month is None and date.until is not None:
        return False  # "in the 2023-2024 fiscal year"
    if any(trigger.first <= n < trigger.last for n in range(at, at + ATTRIBUTE)):
        return False  # "their March 1 meeting"
    closed = pack.prepositions.keys() | pack.coordinators | pack.words.clause.subordinators | pack.sayings
    return following.isalpha() and following not in closed | pack.relatives


def _of_a_deed(passage: Passage, trigger: Trigger, date: DateMention, at: int) -> bool:
    """ "condemned Kenya's attack on Somalia on January 13": the day of the attack, not of the words."""
    units, pack = passage.nodes, passage.language
    deeds = pack.words.time.deeds
    if trigger.noun or trigger.frame.kind is not Kind.STATEMENT or at <= trigger.last:
        return False
    if of_a_part(units.lows, at, pack) or of_a_deed_there(units.lows, at, pack):
        return True
    if deeds.isdisjoint(units.words) or OWN_DAY.match(units[at].text) is None:
        return False
    leads = pack.prepositions.keys() | pack.words.verb.before_days
    place = at - 1
    while place > trigger.last and units[place].low in leads:
        place -= 1
    if place == at - 1:
        return False
    told = units[place].phrase is not None and units[place - 1].low in leads
    if told and not deeds.isdisjoint(units.lows[trigger.last : place]):
        return True
    inside = range(trigger.last, place - 1)  # "its launch of a missile on 12 July"
    return not pack.nouns_after and any(
        units[n].low in deeds and units[n + 1].low in pack.of_words for n in inside
    )


OWN_DAY = re.compile(r"\d|[A-Z][a-z]+\.? \d")
"""A day that is told by its date and not as one of the week that the news is of: "January 13"."""


def beyond_the_aside(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "Wong, who met Wang in 2021, will host Kishida in Perth": the node at `at` is of the main clause."""
    units, pack = passage.nodes, passage.language
    if trigger.noun or at < trigger.last + 3 or pack.relatives.isdisjoint(units.words):
        return False
    first, _ = clause(units, trigger, pack)
    if first < 2 or units[first - 1].low not in pack.relatives or units[first - 2].low != ",":
        return False
    comma = next((n for n in range(trigger.last, at - 1) if units[n].low == ","), None)
    if comma is None:
        return False
    verbs = pack.auxiliaries | pack.sayings
    opens = units[comma + 1].low in verbs or (not pack.nouns_after and finite_follows(units, comma + 1, pack))
    return opens or any(
        comma < t.first <= comma + 3 and t.first < at and not t.noun for t in passage.triggers
    )


def is_due(text: str, date: DateMention, language: Language) -> bool:
    """ "has to be out by December 31", "hingga 5 April": a term, which is no day of what is told."""
    before, words = text[max(0, date.begin - 24) : date.begin].lower().split(), language.words.time
    while before and (before[-1] in words.parts or before[-1] in language.determiners):
        before.pop()  # "by the end of March"
    return bool(before) and before[-1] in words.due | words.deadlines


def said_again(text: str, date: DateMention, others: Sequence[DateMention]) -> bool:
    """ "hari ini, Jumat, 29 Juni 2018", printed a day later: the full date right behind says which day."""
    if not date.relative:
        return False
    return any(
        not other.relative
        and 0 <= other.begin - date.end <= AGAIN
        and not text[date.end : other.begin].strip(" ,(")
        for other in others
    )


AGAIN = 3
"""Characters between a day and the same day in figures."""


def is_a_term(passage: Passage, trigger: Trigger, draft: Draft, date: DateMention) -> bool:
    """ "memilih X untuk masa tugas mulai 1 Januari": when a term begins, not when X was chosen."""
    at = next((n for n, node in enumerate(passage.nodes) if node.date is date), 0)
    words = passage.language.words.time
    lead = at - 1
    while lead > 0 and passage.nodes[lead].low in passage.language.determiners | words.parts:
        lead -= 1  # "by the end of March"
    before = {n.low for n in passage.nodes[max(0, lead - 1) : lead + 1]}
    exact = date.start.day is not None or passage.nodes[at - 1].low in words.parts
    bidden = draft.kind is Kind.STATEMENT or _is_bidden(passage, trigger, lead)
    due = bidden and lead >= trigger.last and exact
    if due and passage.nodes[lead].low in words.due:
        return True  # "asked India to withdraw its soldiers by March 15"
    lasts = draft.kind is Kind.MEASURE and draft.plover is not Plover.ASSAULT and lead >= trigger.last
    if lasts and passage.nodes[lead].low in passage.language.words.status.untils:
        return True  # "extended the sanctions until 31 January"
    if draft.kind in (Kind.STATEMENT, Kind.MEASURE):
        return bool(before & words.deadlines)  # "memberi tenggat hingga 5 April"
    return draft.kind is Kind.APPOINTMENT and bool(before & words.begins)


def _is_bidden(passage: Passage, trigger: Trigger, lead: int) -> bool:
    """ "ordered the envoy to leave by 30 June": behind "to" stands what is to be done by then."""
    nodes, pack = passage.nodes, passage.language
    if trigger.noun or pack.nouns_after or trigger.form is Form.BASE:
        return False
    leads, none = pack.words.clause.infinitives, pack.determiners | pack.possessives
    between = nodes[trigger.last : lead]
    return any(a.low in leads and b.low.isalpha() and b.low not in none for a, b in pairwise(between))


def _since_then(passage: Passage, at: int) -> bool:
    return at > 0 and passage.nodes[at - 1].low in passage.language.words.time.sinces


def _of_what_it_had_done(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "lifted the ban it had imposed in May", "signed what they had agreed in May": the day of that."""
    units, pack = passage.nodes, passage.language
    if trigger.noun or pack.nouns_after or pack.words.verb.pluperfects.isdisjoint(units.words):
        return False
    for n in range(trigger.last + 1, at - 1):
        doer = units[n].phrase is not None or units[n].low in pack.words.clause.body_pronouns
        if doer and units[n + 1].low in pack.words.verb.pluperfects:
            return "," not in units.lows[n:at]
    return False


def _of_a_gerund(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "her third visit since being sworn in last month": the month of what is told behind "since"."""
    units, pack = passage.nodes, passage.language
    if pack.nouns_after or at <= trigger.last + 1:
        return False
    for n in range(at - 2, max(trigger.last, at - 2 - GERUND), -1):
        if units[n].low in (",", ";"):
            return False
        if units[n].low in pack.words.clause.subordinators and units[n + 1].low.endswith(pack.gerund):
            return units[n + 1].phrase is None
    return False


def _of_what_is_since(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "on his first trip since the war began on 24 February, X signed": the day of the war."""
    units, pack, words = passage.nodes, passage.language, passage.language.words
    lasts = pack.nouns_after and trigger.frame.kind is Kind.MEASURE  # "menutupnya sejak Y merebut X pada Mei"
    if lasts or words.time.sinces.isdisjoint(units.words):
        return False
    if trigger.frame.kind is Kind.SIGNING and at > trigger.last and _since_then(passage, at):
        return True  # "signed a memorandum on ties frozen since 1967"
    fewest = 1 if units[at - 1].low in words.verb.before_days else 2  # "since Moi in 1982"
    for n in range(at - 1, max(0, at - SINCE), -1):
        if units[n].low in (",", ";") or trigger.first <= n < trigger.last:
            return False
        if units[n].low in words.time.sinces:
            told = [node for node in units[n + 1 : at] if node.low not in words.verb.before_days]
            return len(told) >= fewest and units[n - 1].low not in words.time.perfects
    return False


def _as_subject(passage: Passage, at: int) -> bool:
    """ "said this year marks the tenth anniversary, and thanked X": of what the year itself does."""
    units, pack = passage.nodes, passage.language
    if (date := units[at].date) is None or date.start.day is not None or at + 1 >= len(units) or at == 0:
        return False
    led = units[at - 1].low in pack.prepositions or units[at - 1].low in pack.words.verb.before_days
    return not led and units[at + 1].low in pack.words.time.marking


SINCE = 12
"""Nodes behind "since" in which the day of its clause stands."""
GERUND = 7
"""Nodes behind "since" in which the day of its verb stands."""


def of_the_last_one(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "met for the first talks since October": the date at node `at` is when the ones before were."""
    return at > trigger.first and _since_then(passage, at) and first_since(passage, trigger, at)


def first_since(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "held their first talks since October", "the worst row since": the date is that of the ones before."""
    words, lows = passage.language.words.time, passage.nodes.lows
    if at > 2 and lows[at - 2] in passage.language.durations:
        return False  # "Putaran pertama digelar selama tiga hari sejak 27 Mei": from that day on
    near = lows[max(0, trigger.first - 3) : trigger.last + 2] if trigger.noun else ()
    led = lows[trigger.first] in passage.language.words.clause.infinitives and not trigger.noun  # "to visit"
    if trigger.form is Form.BASE or led:  # "the first monarch to set foot in Ireland since 1911"
        near = lows[max(0, trigger.first - COMPARED) : trigger.first]
    before = lows[max(trigger.first, at - 1 - COMPARED) : at]  # "met for the first talks since October"
    return not words.nth_days.keys().isdisjoint((*near, *before)) or not words.unlike.isdisjoint(before)


def _the_first_then(passage: Passage, at: int) -> bool:
    """ "Kerry, the first to come since 1945, met X in Havana": when the one before came."""
    near = passage.nodes.lows[max(0, at - 1 - COMPARED) : at]
    words = passage.language.words.time
    return not (words.nth_days.keys() | words.unlike).isdisjoint(near)


COMPARED = 11
"""Nodes before "since" in which it is told that nothing was like it since then."""


def _of_a_participle(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "signed a pact on the fund set up in 2019": when the fund was, right behind its participle.

    What is held or published on a day gives it to the act: "met at talks held on Monday".
    """
    units, pack = passage.nodes, passage.language
    if pack.nouns_after or trigger.noun or at < trigger.last + 2:
        return False
    led = at - 1
    while led > trigger.last and units[led].low in pack.prepositions.keys() | pack.words.verb.before_days:
        led -= 1
    if units[led].low in pack.words.verb.particles:
        led -= 1  # "set up in 2019"
    date = units[at].date
    if trigger.frame.plover is Plover.CONCEDE and date is not None and date.start.day is None:
        led = _over_whom(passage, trigger, led)
    verb = units[led].low
    if led == at - 1 or led < trigger.last or verb not in pack.words.time.made:
        return False
    meant = not pack.words.clause.infinitives.isdisjoint(units.lows[led - 2 : led])
    if meant or (verb, units[led + 1].low) in pack.words.status.arranged:
        return False  # "cancelled a trip that had been set for Thursday", "that was to have begun then"
    noun = units[led - 1]
    return (
        noun.phrase is not None
        or noun.low == ","
        or (noun.low.isalpha() and noun.low not in pack.coordinators)
    )


def _over_whom(passage: Passage, trigger: Trigger, at: int) -> int:
    """ "lifted sanctions imposed on Chad in May": the node before "on Chad", of which `at` is the last."""
    units, led = passage.nodes, passage.language.prepositions
    for n in range(at, max(trigger.last, at - OVER), -1):
        if units[n].low == "," or units[n].low in passage.language.coordinators:
            return at
        if units[n].low in led:
            return n - 1 if any(node.phrase is not None for node in units[n : at + 1]) else at
    return at


OVER = 5
"""Nodes of those on whom something was imposed, with the preposition: "on all Chadian state banks"."""


def _of_the_relative(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "Abe yang menjabat sejak 2012 akan mengunjungi": the day of the clause before the main verb."""
    units, pack = passage.nodes, passage.language
    if pack.nouns_after and at > trigger.last:
        return of_whom_it_tells(passage, trigger, at)
    if not pack.nouns_after or trigger.noun or at >= trigger.first or at < RELATIVE:
        return False
    behind = units.lows[at + 1 : trigger.first]
    if not behind or not pack.auxiliaries.issuperset(behind):
        return False  # "yang kemarin bertemu X"
    for step in range(at - 1, -1, -1):
        if units[step].low in pack.relatives:
            inside = units.lows[step + 1 : at]
            return any(looks_verbal(low, pack) or low in pack.words.verb.no_verbs for low in inside)
        if units[step].low in (",", ".", ";"):
            return False
    return False


def _of_an_aside_before(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "Macron, who lost his majority in June 2022, met X": the day of what the aside tells of him."""
    units, pack = passage.nodes, passage.language
    closed = "," in units.lows[at : trigger.first]
    if pack.nouns_after and closed and not trigger.noun:
        day, aside = units[at].date, aside_of(units, trigger.first, pack)
        long_ago = day is not None and day.start.day is None  # "negara yang pada April lalu nyaris berperang"
        back = long_ago or re.search(r"\b\d{4}$", units[at].text)  # "yang lahir pada 1963, tiba"
        return bool(back) and aside is not None and aside[0] < at < aside[1]
    if pack.nouns_after or trigger.noun or not closed:
        return False
    for n in range(at - 1, 0, -1):
        if units[n].low == ",":
            opens = units[n + 1].low in pack.relatives or units[n + 1].low in pack.words.office.whose
            return opens and (units[n - 1].actor or trigger.passive)  # "the raid, which began in May, was"
    return False


RELATIVE = 3
"""Fewest nodes before the day of a relative clause: the antecedent, the pronoun and the verb."""


def _of_next_clause(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "met X, and on Thursday she will visit Bali": the day stands behind "and", before its own verb."""
    units, pack = passage.nodes, passage.language
    if at < trigger.last:
        return False
    lead = at - 1
    while lead > trigger.last and units[lead].low in pack.prepositions.keys() | pack.words.verb.before_days:
        lead -= 1
    joined = lead > trigger.last and units[lead].low in pack.coordinators and units[lead].low != ","
    if _of_who_did_likewise(passage, trigger, at) or _of_a_joined_verb(passage, trigger, at):
        return True
    if _opens_another_clause(passage, trigger, at):
        return True
    return joined and any(t.first > at and not t.noun for t in passage.triggers)


def _opens_another_clause(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "Senin X bertemu Y, Selasa ia bertemu Z": Tuesday stands before whoever meets, and his verb."""
    units, pack = passage.nodes, passage.language
    if not pack.nouns_after or at < 1 or units[at - 1].low not in (",", ";") or at + 2 >= len(units):
        return False
    if not units[at + 1].actor and units[at + 1].low not in pack.persons:
        return False
    verb = at + 2
    while verb < len(units) - 1 and units[verb].low in pack.auxiliaries:
        verb += 1
    return any(t.first == verb and not t.noun for t in passage.triggers)


def _of_a_joined_verb(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "signed it, and results are expected in June", "dan hasilnya akan diumumkan pada Juni"."""
    units, pack = passage.nodes, passage.language
    finite = pack.passive_auxiliaries | (pack.plans & pack.auxiliaries) | pack.words.time.perfects
    joints = [
        n
        for n in range(trigger.last + 1, at)
        if units[n].low in pack.words.clause.joints and not (units[n - 1].actor and _actor_behind(passage, n))
    ]
    for joint in joints[-1:]:
        between = units.lows[joint + 1 : at]
        if between[:-1] and not pack.words.clause.infinitives.isdisjoint(between):  # ", to be held in May"
            between = tuple(b for a, b in pairwise(between) if a not in pack.words.clause.infinitives)
        if pack.relatives.isdisjoint(between) and not finite.isdisjoint(between):
            return True
    return False


def _actor_behind(passage: Passage, joint: int) -> bool:
    """ "between Sudan and the RSF": whoever a conjunction joins, past the article."""
    units = passage.nodes
    at = joint + 1 + (units[joint + 1].low in passage.language.determiners)
    return at < len(units) and units[at].actor


def _of_who_did_likewise(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "recognised it at once, and Britain did so on 15 April": the day of whoever did the same."""
    units, did = passage.nodes, passage.language.words.likewise.as_did
    for n in range(trigger.last + 1, at):
        if units[n].low in did and units[n - 1].actor:
            return any(
                units[k].low in passage.language.coordinators for k in range(max(trigger.last, n - 3), n)
            )
    return False


def comes_first(passage: Passage, at: int, verb: int) -> bool:
    """Whether "then" behind a comma parts a day from a verb: what follows is on some day after it."""
    pack = passage.language
    if not pack.nouns_after or pack.words.time.then.isdisjoint(passage.nodes.lows[at + 1 : verb]):
        return False
    near = passage.nodes.lows[at + 1 : verb]
    return any(a == "," and b in pack.words.time.then for a, b in pairwise(near))
