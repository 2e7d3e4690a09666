"""Days of an event that stand apart from it in its sentence: at its opening, in a clause about a name."""

from __future__ import annotations

import re

from kg.document import DateMention
from kg.extract.clauses.clauses import clause
from kg.extract.clauses.fronted import fronted_clause
from kg.extract.clauses.main_clause import main_begins
from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, Passage, Telling
from kg.extract.status.called_off import says_one_of
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.verbal import looks_verbal
from kg.language import speech
from kg.language.traits import Trait
from kg.model import Kind, Status


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
    apart = pack.words.verb.pluperfects | pack.plans | pack.words.time.perfects | {",", ";"}
    comma = at > 2 and "," in (units[at - 1].low, units[at - 2].low)
    if not comma or not apart.isdisjoint(between) or any(n.date is not None for n in units[at:]):
        return []
    dates = [n.date for n in units[:at] if n.date is not None and not n.date.behind]
    opens = next((n for n, node in enumerate(units) if node.date is not None), at)
    return dates if len(dates) == 1 and opens <= OPENS else []


OPENS = 3
"""Nodes at a sentence's beginning in which a day is that of the whole sentence."""


def said_that(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """ "Poland said in January that it would not recognise Kosovo": of the day of the words.

    So too "said in an open letter in May that X should".
    """
    units, pack = passage.nodes, passage.language
    first, _ = clause(units, trigger, pack)
    date = units[first - 2].date if first > 3 and units[first - 1].low in pack.complementizers else None
    if date is None or date.behind:
        return []
    letter = not pack.words.statement.papers.isdisjoint(units.lows[max(0, first - LETTER) : first - 2])
    near = units.lows[max(0, first - (LETTER + 2 if letter else 4)) : first - 2]
    return [date] if any(low in speech(pack.code).verbs for low in near) else []


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
    return near and not pack.words.statement.papers.isdisjoint(lows[begin:at])


def opening_span(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """ "A day after X was expelled on Monday, Y hit back": the date of what follows the comma."""
    units, words = passage.nodes, passage.language.words
    opening = words.clause.subordinators | words.time.ahead_of  # "Sehari menjelang KTT, X bertemu Y"
    for at in range(min(2, len(units) - 1)):
        date = units[at].date
        if date is not None and not date.behind and units[at + 1].low in opening:
            return [date] if any(n.low == "," for n in units[at + 1 : trigger.first]) else []
        if (
            date is not None
            and units[at + 1].low == ","
            and not opening.isdisjoint(units.lows[at + 2 : at + 6])
        ):
            # "On 4 May, a day after X fell, Y left", "Pada 4 Mei, setelah X jatuh, Y pergi"
            main = fronted_clause(units, passage.language) or main_begins(units, passage.language)
            bare = units[trigger.first - 1].low in opening  # "Pada 4 Mei, setelah bertemu X, Y pergi"
            return [date] if main is not None and (bare or trigger.first >= main) and not date.behind else []
    return []


OPENING = 12
"""Nodes of an opening that tells at what event, where and when: "In talks in Lima on 3 May, X said"."""


def at_what_event(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """ "Dalam KTT di Lima pada Juli 2023, X berjanji": the date of the event that a sentence opens with."""
    units, pack = passage.nodes, passage.language
    words, times = pack.words.place, pack.words.time
    if units[0].low not in words.within or trigger.first < 3:
        return []
    events = (
        words.gatherings,
        words.meetings,
        times.journeys,
        pack.event_heads,
        words.speeches,
        words.from_afar,
    )
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


LASTING = 4
"""Words before a verb among which "to this day" tells that it lasts."""

LATELY = 6
"""Words before a verb among which a clause may open with "lately": "Baru-baru ini, X mengusir"."""


def told_vaguely(passage: Passage, trigger: Trigger) -> bool:
    """ "signed it decades ago", "in the 1990s", "sampai kini menolak": on no day that could be told."""
    units, words = passage.nodes, passage.language.words.time
    if says_one_of(units.lows[max(0, trigger.first - LASTING) : trigger.first], words.until_now):
        return True
    if says_one_of(units.lows[max(0, trigger.first - LATELY) : trigger.first], words.some_time):
        return True
    first, last = clause(units, trigger, passage.language)
    dated = any(n.date is not None for n in units)
    last = last if dated else len(units)  # "the first to visit Jakarta, Turgut Ozal, came in the 1990s"
    apart = first > 1 and units[first - 1].low in words.apart
    if apart and units[first - 2].low in words.long_times:
        return True  # "weeks after Lome expelled two diplomats"
    if _ever_since(passage, trigger, last):
        return True
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


def _ever_since(passage: Passage, trigger: Trigger, last: int) -> bool:
    """ "had sent Mali a thousand shells since August": over months, on no day of its own."""
    units, pack = passage.nodes, passage.language
    if trigger.frame.kind is not Kind.MEASURE or pack.words.time.sinces.isdisjoint(units.words):
        return False
    perfect = not pack.words.verb.perfects.isdisjoint(units.lows[max(0, trigger.first - 3) : trigger.first])
    behind = range(trigger.last, min(last + 2, len(units) - 1))
    return perfect and any(
        units[n].low in pack.words.time.sinces and units[n + 1].date is not None for n in behind
    )


def _about_to_act(passage: Passage) -> bool:
    """ "Sebelum membuka forum, X bertemu Y": right before, unless what follows is a journey or an office."""
    low = passage.nodes[1].low if len(passage.nodes) > 1 else ""
    away = any(t.first == 1 and t.frame.kind not in GATHERINGS for t in passage.triggers)
    active = low.startswith(passage.language.words.verb.active_prefix) and len(low) > 5
    return active and not away and low not in passage.language.copulas


def before_another(passage: Passage, trigger: Trigger) -> bool:
    """ "Before the summit, X met Y": before an event whose day the sentence does not say."""
    units, pack = passage.nodes, passage.language
    opens = bool(units) and units[0].low in pack.words.time.ahead
    if opens and "," in units.lows[trigger.last :] and "," not in units.lows[: trigger.first]:
        return False
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
        and lows[trigger.first - 1] in (pack.words.verb.pluperfects | pack.words.time.perfects)
    )


def of_whom_it_tells(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "Lawatan itu atas undangan X, yang pada April lalu menelepon Y": the day of X's call."""
    units, pack = passage.nodes, passage.language
    if _in_his_clause(passage, trigger, at) or _of_what_he_will_do(passage, trigger, at):
        return True
    opens = at - 1 - (units[at - 1].low in pack.words.verb.before_days)
    if opens <= trigger.last or units[opens].low not in pack.relatives or at + 1 >= len(units):
        return False
    whose = opens - 1 - (units[opens - 1].low == ",")
    return units[whose].actor and whose >= trigger.last and looks_verbal(units[at + 1].low, pack)


def once_told_of_a_name(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, date: DateMention
) -> bool:
    """ "The next summit will be hosted by Togo, which joined the bloc in 1963": no day of what is to come."""
    units, pack, today = passage.nodes, passage.language, telling.article.day
    if draft.status is not Status.PLANNED or today is None or date.start.year is None:
        return False
    if date.start.year >= today.year or not trigger.noun:
        return False
    at = next((n for n, node in enumerate(units) if node.date is date), 0)
    opens = next((n for n in range(at - 1, trigger.last, -1) if units[n].low in pack.relatives), 0)
    return opens > 0 and not any(units[n].low in pack.plans for n in range(opens, at))


def _of_what_he_will_do(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "bertemu X yang memastikan akan hadir dalam KTT pada 20 November": the day of the summit.

    Not where the main verb itself is a plan: "akan bertemu X yang akan tiba pada Senin" tells both.
    """
    units, pack = passage.nodes, passage.language
    ahead = pack.plans & pack.auxiliaries
    if trigger.noun or not ahead.isdisjoint(units.lows[max(0, trigger.first - PLANNED) : trigger.first]):
        return False
    for opens in range(at - 1, trigger.last, -1):
        if units[opens].low in {",", ";"}:
            return False
        if units[opens].low in pack.relatives:
            soon = units.lows[opens + 1 : min(at, opens + 1 + PLANNED)]
            return units[opens - 1].actor and not ahead.isdisjoint(soon)
    return False


PLANNED = 3
"""Nodes before a verb among which it is told that it is yet to be done: "yang memastikan akan hadir"."""


def _in_his_clause(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "menggantikan X yang mundur pada Januari", "sanksi terhadap X yang memimpin kudeta pada 2021".

    The month or year is that of the clause; not so of what is held: "dengan X yang digelar pada Mei".
    """
    units, pack = passage.nodes, passage.language
    date = units[at].date
    if trigger.noun or date is None or date.start.day is not None:
        return False
    for opens in range(at - 1, trigger.last, -1):
        if units[opens].low in pack.relatives:
            verb = next((n for n in range(opens + 1, at) if units[n].low not in pack.auxiliaries), at)
            held = pack.words.place.happening | pack.words.verb.light_passives | pack.plans
            undergoes = units[verb].low.startswith(pack.words.verb.undergoing)
            told = undergoes or looks_verbal(units[verb].low, pack)
            told = told and units[verb].low not in held
            return told and units[opens - 1].actor and pack.plans.isdisjoint(units.lows[opens:verb])
        if units[opens].low in pack.relatives | {",", ";"}:
            return False
    return False
