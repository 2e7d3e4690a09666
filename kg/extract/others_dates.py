"""Dates in an event's sentence that are not the event's: of a noun, of the next clause, of a stop before."""

from __future__ import annotations

import re
from itertools import pairwise

from kg.document import DateMention
from kg.extract.clauses import clause
from kg.extract.drafts import Draft
from kg.extract.edges import main_begins
from kg.extract.passage import GATHERINGS, Passage
from kg.extract.trigger_index import Form
from kg.extract.triggers import Trigger
from kg.extract.verbal import looks_verbal
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import Kind

ATTRIBUTE = 4
"""Most nodes behind a date in which the noun stands that it belongs to: "the March 1 cross-border raid"."""


def is_of_another(passage: Passage, trigger: Trigger, date: DateMention) -> bool:
    """Whether a date among an event's words dates something else."""
    units = passage.nodes
    at = next((n for n, node in enumerate(units) if node.date is date), None)
    if at is None:
        return False
    return (
        _of_a_noun(passage, trigger, date, at)
        or _of_a_deed(passage, trigger, date, at)
        or _of_next_clause(passage, trigger, at)
        or _of_stop_before(passage, trigger, at)
        or _of_a_participle(passage, trigger, at)
        or _of_the_relative(passage, trigger, at)
        or beyond_the_aside(passage, trigger, at)
        or _of_a_gerund(passage, trigger, at)
        or _of_what_it_had_done(passage, trigger, at)
        or (at > trigger.first and _since_then(passage, at) and first_since(passage, trigger, at))
    )


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
    if units[at - 1].low not in pack.determiners or date.start.month is None:
        return False
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
    if deeds.isdisjoint(units.words) or OWN_DAY.match(units[at].text) is None:
        return False
    leads = pack.prepositions.keys() | pack.words.clause.before_days
    place = at - 1
    while place > trigger.last and units[place].low in leads:
        place -= 1
    told = units[place].phrase is not None and units[place - 1].low in leads and place < at - 1
    return told and not deeds.isdisjoint(units.lows[trigger.last : place])


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
    opens = units[comma + 1].low in verbs
    return opens or any(
        comma < t.first <= comma + 3 and t.first < at and not t.noun for t in passage.triggers
    )


def is_due(text: str, date: DateMention, language: Language) -> bool:
    """ "has to be out by December 31", "hingga 5 April": a term, which is no day of what is told."""
    before, words = text[max(0, date.begin - 24) : date.begin].lower().split(), language.words.time
    while before and (before[-1] in words.parts or before[-1] in language.determiners):
        before.pop()  # "by the end of March"
    return bool(before) and before[-1] in words.due | words.deadlines


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
    if trigger.noun or pack.nouns_after or pack.words.clause.pluperfects.isdisjoint(units.words):
        return False
    for n in range(trigger.last + 1, at - 1):
        doer = units[n].phrase is not None or units[n].low in pack.words.clause.body_pronouns
        if doer and units[n + 1].low in pack.words.clause.pluperfects:
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


GERUND = 7
"""Nodes behind "since" in which the day of its verb stands."""


def first_since(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "held their first talks since October", "met for the first time since 2019", "the worst row since".

    The date at node `at` is when the ones before were.
    """
    words, lows = passage.language.words.time, passage.nodes.lows
    near = lows[max(0, trigger.first - 3) : trigger.last + 2] if trigger.noun else ()
    before = lows[max(trigger.first, at - 1 - COMPARED) : at]
    return not words.nth_days.keys().isdisjoint(near) or not words.unlike.isdisjoint(before)


COMPARED = 7
"""Nodes before "since" in which it is told that nothing was like it since then."""


def _of_a_participle(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "signed a pact on the fund set up in 2019": when the fund was, right behind its participle.

    What is held or published on a day gives it to the act: "met at talks held on Monday".
    """
    units, pack = passage.nodes, passage.language
    if pack.nouns_after or trigger.noun or at <= trigger.last + 2:
        return False
    led = at - 1
    while led > trigger.last and units[led].low in pack.prepositions.keys() | pack.words.clause.before_days:
        led -= 1
    if units[led].low in pack.words.clause.particles:
        led -= 1  # "set up in 2019"
    verb = units[led].low
    if led == at - 1 or led <= trigger.last + 1 or verb not in pack.words.time.made:
        return False
    noun = units[led - 1]
    return (
        noun.phrase is not None
        or noun.low == ","
        or (noun.low.isalpha() and noun.low not in pack.coordinators)
    )


def _of_the_relative(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "Abe yang menjabat sejak 2012 akan mengunjungi": the day of the clause before the main verb."""
    units, pack = passage.nodes, passage.language
    if not pack.nouns_after or trigger.noun or at >= trigger.first or at < RELATIVE:
        return False
    behind = units.lows[at + 1 : trigger.first]
    if not behind or not pack.auxiliaries.issuperset(behind):
        return False  # "yang kemarin bertemu X"
    for step in range(at - 1, -1, -1):
        if units[step].low in pack.relatives:
            inside = units.lows[step + 1 : at]
            return any(looks_verbal(low, pack) or low in pack.words.clause.no_verbs for low in inside)
        if units[step].low in (",", ".", ";"):
            return False
    return False


RELATIVE = 3
"""Fewest nodes before the day of a relative clause: the antecedent, the pronoun and the verb."""


def _of_next_clause(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "met X, and on Thursday she will visit Bali": the day stands behind "and", before its own verb."""
    units, pack = passage.nodes, passage.language
    if at < trigger.last:
        return False
    lead = at - 1
    while lead > trigger.last and units[lead].low in pack.prepositions.keys() | pack.words.clause.before_days:
        lead -= 1
    joined = lead > trigger.last and units[lead].low in pack.coordinators and units[lead].low != ","
    if _of_who_did_likewise(passage, trigger, at) or _of_a_joined_verb(passage, trigger, at):
        return True
    return joined and any(t.first > at and not t.noun for t in passage.triggers)


def _of_a_joined_verb(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "signed it, and results are expected in June", "dan hasilnya akan diumumkan pada Juni"."""
    units, pack = passage.nodes, passage.language
    finite = pack.passive_auxiliaries | (pack.plans & pack.auxiliaries) | pack.words.time.perfects
    joints = [
        n
        for n in range(trigger.last + 1, at)
        if units[n].low in pack.words.clause.joints and not (units[n - 1].actor and units[n + 1].actor)
    ]
    for joint in joints[-1:]:
        between = units.lows[joint + 1 : at]
        if pack.relatives.isdisjoint(between) and not finite.isdisjoint(between):
            return True
    return False


def _of_who_did_likewise(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "recognised it at once, and Britain did so on 15 April": the day of whoever did the same."""
    units, did = passage.nodes, passage.language.words.clause.as_did
    for n in range(trigger.last + 1, at):
        if units[n].low in did and units[n - 1].actor:
            return any(
                units[k].low in passage.language.coordinators for k in range(max(trigger.last, n - 3), n)
            )
    return False


def _of_stop_before(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "is expected in London on Thursday and will then travel to Madrid": some day after it.

    But "will travel to London, and on Thursday he will fly to Madrid" has the day at its own beginning.
    """
    if at >= trigger.first or stop_before(passage, trigger, at) is None:
        return False
    units, pack = passage.nodes, passage.language
    lead = at - 1
    while lead > 0 and units[lead].low in pack.words.clause.before_days:
        lead -= 1
    return lead >= at - 1 or units[lead].low not in pack.coordinators


def stop_before(passage: Passage, trigger: Trigger, before: int) -> Trigger | None:
    """The verb of the journey's earlier stop that the sentence tells before a node."""
    if trigger.frame.kind is not Kind.VISIT or trigger.noun:
        return None
    for other in passage.triggers:
        journey = other.frame.kind is Kind.VISIT and not other.noun
        if journey and other.last <= before and other.first < trigger.first:
            return other
    return None


def in_the_antecedent(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """ "the pact of 14 December 2023, by which X agreed", "the same day that X expelled": of both."""
    units, pack = passage.nodes, passage.language
    first, _ = clause(units, trigger, pack)
    if first < 2 or units[first - 1].low not in pack.relatives | pack.complementizers:
        return []
    before = first - 2
    if units[before].date is not None:
        day = re.search(r"(?i)\bday$", units[before].text)
        return [units[before].date] if day is not None else []  # type: ignore[list-item]
    if units[before].low not in pack.prepositions:
        return []
    before -= 1
    if before > 0 and units[before].low == ",":
        before -= 1
    date = units[before].date if before >= 0 else None
    return [date] if date is not None and not date.behind else []


def through_the_place(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """ "In May 1978 X flew to Cairo, where he met Y": the day that opens the sentence is of both.

    Not of what had been there before, nor of what is yet to come.
    """
    units, pack = passage.nodes, passage.language
    where = pack.words.place.where | pack.relatives
    if where.isdisjoint(units.words) or trigger.noun:
        return []
    at = next((n for n in range(trigger.first - 1, 0, -1) if units[n].low in where), 0)
    if units[at].low not in pack.words.place.where and units[at - 1].low not in pack.words.place.within:
        return []  # but "at which", "in which"
    between = units.lows[at + 1 : trigger.first]
    apart = pack.words.clause.pluperfects | pack.plans | pack.words.time.perfects | {",", ";"}
    comma = at > 2 and "," in (units[at - 1].low, units[at - 2].low)
    if not comma or not apart.isdisjoint(between) or any(n.date is not None for n in units[at:]):
        return []
    dates = [n.date for n in units[:at] if n.date is not None and not n.date.behind]
    opens = next((n for n, node in enumerate(units) if node.date is not None), at)
    return dates if len(dates) == 1 and opens <= OPENS else []


OPENS = 3
"""Nodes at a sentence's beginning in which a day is that of the whole sentence."""


def said_that(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """ "Poland said in January that it would not recognise Kosovo": of the day of the words."""
    units, pack = passage.nodes, passage.language
    first, _ = clause(units, trigger, pack)
    date = units[first - 2].date if first > 3 and units[first - 1].low in pack.complementizers else None
    said = units.lows[max(0, first - 4) : max(0, first - 2)]
    return [date] if date is not None and not date.behind and not pack.sayings.isdisjoint(said) else []


def opens_a_part(passage: Passage, at: int) -> bool:
    """ "The quarrel deepened: in August of that year X accused Y": the date opens what follows the mark."""
    lows = passage.nodes.lows[max(0, at - 2) : at]
    return bool(lows) and lows[0] in (":", ";") and lows[-1] in passage.language.prepositions


LETTER = 6
"""Nodes from "in an open letter" to its day."""


def in_a_letter(passage: Passage, begin: int, at: int) -> bool:
    """ "In an open letter last week, X urged": whether the date is of the words that say it."""
    lows, pack = passage.nodes.lows, passage.language
    near = at - begin < LETTER and lows[begin] in pack.locatives | pack.words.place.within
    return near and not pack.words.clause.papers.isdisjoint(lows[begin:at])


def opening_span(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """ "A day after X was expelled on Monday, Y hit back": the date of what follows the comma."""
    units, opening = passage.nodes, passage.language.words.clause.subordinators
    for at in range(min(2, len(units) - 1)):
        date = units[at].date
        if date is not None and not date.behind and units[at + 1].low in opening:
            return [date] if any(n.low == "," for n in units[at + 1 : trigger.first]) else []
        if (
            date is not None
            and units[at + 1].low == ","
            and not opening.isdisjoint(units.lows[at + 2 : at + 6])
        ):
            main = main_begins(units, passage.language)  # "On 4 May, a day after X fell, Y left"
            return [date] if main is not None and trigger.first >= main and not date.behind else []
    return []


OPENING = 12
"""Nodes of an opening that tells at what event, where and when: "In talks in Lima on 3 May, X said"."""


def at_what_event(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """ "Dalam KTT di Lima pada Juli 2023, X berjanji": the date of the event that a sentence opens with."""
    units, pack = passage.nodes, passage.language
    words, times = pack.words.place, pack.words.time
    if units[0].low not in words.within or trigger.first < 3:
        return []
    events = (words.gatherings, words.meetings, times.journeys, pack.event_heads, words.speeches)
    if not any(n.event is not None or any(n.low in kind for kind in events) for n in units[1:4]):
        return []
    dates: list[DateMention] = []
    for at in range(1, min(OPENING, trigger.first)):
        date = units[at].date
        if date is not None and not date.behind:
            dates.append(date)
        closed = units[at].low == "," and units[at + 1].date is None
        if closed or units[at].low in pack.relatives:
            return dates if closed and at + 1 < trigger.first else []
    return []


STAY = 5
"""Nodes behind a verb of visiting with the day of the visit: "mengunjungi La Paz pada Juli 2015"."""


def in_a_stay(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """ "mengecam Chili ketika mengunjungi La Paz pada Juli 2015": said when the visit was."""
    units, words = passage.nodes, passage.language.words
    if trigger.noun or words.place.visiting.isdisjoint(units.words):
        return []
    for at in range(trigger.last + 2, len(units)):
        if units[at].low in words.place.visiting and units[at - 1].low in words.place.on_a_visit:
            near = [n.date for n in units[at + 1 : at + 1 + STAY] if n.low == "," or n.date is not None]
            return [d for d in near[:1] if d is not None and not d.behind]
    return []


def ends_an_aside(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "Iran, yang mengakhiri perang dengan Irak pada 1988, mengecam": at its end stands when that was."""
    units, pack = passage.nodes, passage.language
    if not pack.nouns_after or at + 1 >= len(units) or units[at + 1].low != ",":
        return False
    opened = next((n for n in range(trigger.first - 1, 0, -1) if units[n].low in pack.relatives), 0)
    return opened > 0 and units[opened - 1].low == "," and "," not in units.lows[opened:at]


def told_vaguely(passage: Passage, trigger: Trigger) -> bool:
    """ "signed it decades ago", "in the 1990s", "puluhan tahun lalu": on no day that could be told."""
    units, words = passage.nodes, passage.language.words.time
    first, last = clause(units, trigger, passage.language)
    dated = any(n.date is not None for n in units)
    last = last if dated else len(units)  # "the first to visit Jakarta, Turgut Ozal, came in the 1990s"
    apart = first > 2 and units[first - 1].low in words.apart
    if apart and units[first - 2].low in words.long_times:
        return True  # "weeks after Lome expelled two diplomats"
    for at in range(max(0, first - 3), min(last, len(units))):
        low = units[at].low
        if low in words.agos and units[at - 1].low in words.long_times and at > 0:
            return True
        if low[:1].isdecimal() and (
            re.fullmatch(words.decade_pattern, low)
            or (low.isdecimal() and units[at + 1 : at + 2] and units[at + 1].low in words.decade_ends)
        ):
            return True
    return False


def _about_to_act(passage: Passage) -> bool:
    """ "Sebelum membuka forum, X bertemu Y": right before, unless what follows is a journey or an office."""
    low = passage.nodes[1].low if len(passage.nodes) > 1 else ""
    away = any(t.first == 1 and t.frame.kind not in GATHERINGS for t in passage.triggers)
    active = low.startswith(passage.language.words.clause.active_prefix) and len(low) > 5
    return active and not away and low not in passage.language.copulas


def before_another(passage: Passage) -> bool:
    """ "Before the summit, X met Y": before an event whose day the sentence does not say."""
    units, pack = passage.nodes, passage.language
    opens = bool(units) and units[0].low in pack.words.time.ahead
    if opens and pack.nouns_after and _about_to_act(passage):
        return False
    return opens and units[1].low not in pack.demonstratives and all(n.date is None for n in units)


def reported_agreement(passage: Passage, trigger: Trigger) -> bool:
    """ "Ikimi said both sides had agreed to reopen the road": what talks have brought."""
    pack, lows = passage.language, passage.nodes.lows
    if pack.nouns_after or Trait.AGREES not in trigger.frame.traits or trigger.noun:
        return False
    said = not pack.sayings.isdisjoint(lows) and pack.earlier.isdisjoint(lows)
    return (
        said
        and lows[trigger.first - 1 : trigger.first] != ()
        and lows[trigger.first - 1] in (pack.words.clause.pluperfects | pack.words.time.perfects)
    )
