"""How long an event lasts: its last day, days counted back, since when it goes on, the month in a year."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from kg.document import DateMention
from kg.extract.clauses.clauses import clause
from kg.extract.days.others_dates import first_since, is_of_another
from kg.extract.days.partial_days import days_between
from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, Passage, Telling, month_of
from kg.extract.status.done_by_now import at_its_end
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind, PartialDate, Plover, Role, Status

LASTING = GATHERINGS | {Kind.VISIT}
"""Kinds of several days."""

CLOSING = 8
"""Nodes behind an event's noun in which a verb tells that it ended."""


def closes(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "wound up four days of talks in Washington on May 4": the day is the last of them."""
    ended = draft.plover is Plover.ASSAULT or (trigger.noun and draft.kind is Kind.NEGOTIATION)
    over = _after_days_of(passage, trigger) or at_its_end(passage.nodes, trigger, passage.language)
    if ended and over:
        day = next((n.date for n in passage.nodes if n.date is not None and not n.date.behind), None)
        draft.start, draft.said = (day.start, day) if day is not None else (None, None)
        draft.closes = True
    if draft.start is None and draft.kind is Kind.VISIT and _closed_by(passage, trigger):
        days = telling.days.get(passage.sentence.paragraph, ())
        before = [day for sentence, day in days if passage.index - sentence == 1]
        draft.start = before[-1] if before else None
    if draft.start is None or draft.start.day is None or draft.end is not None or draft.closes:
        return
    if draft.kind in LASTING and (draft.kind is not Kind.VISIT or trigger.noun):
        draft.closes = _ends(passage, trigger)
    draft.closes = draft.closes or trigger.frame.ends
    if trigger.noun and draft.kind in LASTING:
        ended = _after_days_of(passage, trigger) or _after_its_days(passage, trigger, draft)
        draft.closes = draft.closes or ended or _days_end(passage, trigger)


def _ends(passage: Passage, trigger: Trigger) -> bool:
    """Whether a verb of ending stands before the event's noun, or between it and its date."""
    units, endings = passage.nodes, passage.language.endings
    if endings.isdisjoint(units.words):
        return False
    if not passage.language.nouns_after:
        if trigger.noun and (_held_before_its_end(passage, trigger) or _with_both_days(passage, trigger)):
            return False
        near = units.lows[max(0, trigger.first - 6) : trigger.last]
        if not trigger.noun and "," in near:  # "X, who is in Doha until Sunday, met Y on Monday"
            near = near[len(near) - near[::-1].index(",") :]
        near += _behind(passage, trigger) if trigger.noun else ()
        held = passage.language.words.clause.indefinite  # no "closed-door talks", no "a closed session"
        return any(
            a in endings and b != "-" and not (before in held and a.endswith(passage.language.past))
            for before, (a, b) in zip(("", *near), pairwise((*near, "")), strict=False)
        )
    if not trigger.noun:
        return False
    counted = units.lows[trigger.first - 1] in passage.language.durations  # "mengakhiri dua hari pembicaraan"
    before = units.lows[max(0, trigger.first - 2 - 2 * counted) : trigger.first]
    after = passage.language.words.clause.subjectless  # "usai perundingan di Istanbul, Senin": on that day
    if not (passage.language.words.time.closing - after).isdisjoint(before):
        return True  # "menutup lawatan tiga hari"
    day = next((n for n in range(trigger.last, len(units)) if units[n].date is not None), None)
    if day is None:  # "Putaran kelima berakhir di kota yang sama"
        return not endings.isdisjoint(units.lows[trigger.last : trigger.last + 6])
    return not endings.isdisjoint(units.lows[max(trigger.last, day - CLOSING) : day])


def _with_both_days(passage: Passage, trigger: Trigger) -> bool:
    """ "The talks began on Sunday and ended on Monday": each verb has its own day, the first is the first."""
    units = passage.nodes
    behind = range(trigger.last, min(trigger.last + CLOSING + 2, len(units)))
    end = next((n for n in behind if units[n].low in passage.language.endings), None)
    if end is None or not any(n.date is not None and not n.date.behind for n in units[trigger.last : end]):
        return False
    return any(n.date is not None and not n.date.behind for n in units[end + 1 : end + 4])


def _behind(passage: Passage, trigger: Trigger) -> tuple[str, ...]:
    """The words behind a noun, up to an aside behind its day: "in London on 15 April, which ended"."""
    units, relatives = passage.nodes, passage.language.relatives
    last = min(trigger.last + CLOSING, len(units))
    dated = False
    for at in range(trigger.last, last):
        if dated and units[at].low == "," and units.lows[at + 1 : at + 2] and units[at + 1].low in relatives:
            return units.lows[trigger.last : at]
        dated = dated or units[at].date is not None
    return units.lows[trigger.last : last]


def _held_before_its_end(passage: Passage, trigger: Trigger) -> bool:
    """ "The round, held in Rome on 29 August, ended in acrimony": the day that it was held."""
    units, words = passage.nodes, passage.language.words.place.happening
    near = range(trigger.last, min(trigger.last + CLOSING, len(units)))
    held = next((n for n in near if units[n].low in words), None)
    if held is None or passage.language.endings.isdisjoint(units.lows[held:]):
        return False
    end = next(n for n in range(held, len(units)) if units[n].low in passage.language.endings)
    return any(n.date is not None for n in units[held:end])


def _days_end(passage: Passage, trigger: Trigger) -> bool:
    """ "Five days of talks between X and Y broke up on Friday": what is told of all its days is their end."""
    pack, lows = passage.language, passage.nodes.lows
    first = next(
        (n for n in range(max(0, trigger.first - COUNTED), trigger.first) if _counted(passage, n)), None
    )
    if pack.nouns_after or first is None or (first > 0 and lows[first - 1] not in STARTS):
        return False
    behind = lows[trigger.last : trigger.last + CLOSING]
    begins = pack.words.time.beginning
    return begins.isdisjoint(behind) and any(
        low.endswith(pack.past) or low in pack.words.time.closing for low in behind
    )


COUNTED = 5
"""Most nodes from a number of days to the noun of what lasted so long: "five days of indirect talks"."""

STARTS = frozenset({",", ";", ".", "-", "–", "—"})
"""Before the words that open a sentence or a clause."""


def _counted(passage: Passage, at: int) -> bool:
    """Whether "five days of" stands at a node."""
    pack, lows = passage.language, passage.nodes.lows
    number = lows[at].isdecimal() or lows[at] in pack.numbers
    days = lows[at + 1 : at + 3]
    return (
        number and len(days) == 2 and days[0].removesuffix("s") in pack.durations and days[1] in pack.of_words
    )


def _closed_by(passage: Passage, trigger: Trigger) -> bool:
    """ "Upacara itu menutup lawatan tiga hari X": what the sentence before told was its end."""
    pack, lows = passage.language, passage.nodes.lows
    verbs = pack.words.time.closing if pack.nouns_after else pack.endings
    pointing = pack.demonstratives if pack.nouns_after else pack.words.place.definite
    before = lows[: trigger.first]
    return trigger.noun and not verbs.isdisjoint(before[-5:]) and not pointing.isdisjoint(before[:3])


def _after_days_of(passage: Passage, trigger: Trigger) -> bool:
    """ "agreed to a truce on Friday after five days of clashes": the fighting ended then."""
    pack, lows = passage.language, passage.nodes.lows
    behind = lows[trigger.first + 1 : trigger.last + 3] if pack.nouns_after else ()
    days = any((a.isdecimal() or a in pack.numbers) and b in pack.durations for a, b in pairwise(behind))
    if days and trigger.first > 0 and lows[trigger.first - 1] in pack.words.clause.subordinators:
        return True  # "setelah perundingan (selama) sepuluh hari", "setelah kunjungan tiga hari ke Togo"
    for at in range(max(1, trigger.first - 4), trigger.first):
        counted = lows[at].isdecimal() or lows[at] in pack.numbers or lows[at] in pack.words.clause.indefinite
        if counted and lows[at - 1] in pack.words.clause.subordinators:
            return lows[at + 1].removesuffix("s") in pack.durations | pack.words.time.weeks
    return False


BACK_HOME = 12
"""Nodes before a visit's noun in which a verb brings the visitor home: "returned on Saturday from"."""


def _after_its_days(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "left Tuvalu on Tuesday after a two-day visit": the day told before is the last of them."""
    pack, lows = passage.language, passage.nodes.lows
    if pack.nouns_after or draft.kind is not Kind.VISIT:
        return False
    near = lows[max(0, trigger.first - 6) : trigger.first]
    after = not pack.words.clause.subordinators.isdisjoint(near)
    return after and draft.said is not None and draft.said.begin < passage.nodes[trigger.first].begin


def over_by(passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "returned on Saturday from a five-day visit": it was on some day of that month before."""
    pack, lows = passage.language, passage.nodes.lows
    if pack.nouns_after or draft.kind is not Kind.VISIT or not trigger.noun or draft.start is None:
        return
    back = not pack.words.place.returning.isdisjoint(lows[max(0, trigger.first - BACK_HOME) : trigger.first])
    led = any(pack.prepositions.get(low) == "from" for low in lows[max(0, trigger.first - 6) : trigger.first])
    if back and led and draft.said is not None and draft.said.begin < passage.nodes[trigger.first].begin:
        draft.start, draft.said = month_of(draft.start), None


def nth_day(passage: Passage, first: int, last: int) -> int | None:
    """ "On the opening day", "day two of", "di hari kedua": which day of a meeting or visit."""
    words, units, pack = passage.language.words.time, passage.nodes, passage.language
    step = 1 if pack.nouns_after else -1
    for at in range(first, last):
        beside = at + step
        behind = units.lows[at + 1 : at + 3] if units[at].low in words.days and not pack.nouns_after else ()
        if len(behind) > 1 and behind[0] in pack.numbers and behind[1] in pack.of_words:
            return pack.numbers[behind[0]]
        if units[at].low in words.days and 0 <= beside < len(units) and units[beside].low in words.nth_days:
            return words.nth_days[units[beside].low]
    return None


def until_day(passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "opened in Stockholm on 6 December and closed on 13 December": the last day has a verb of its own."""
    units, endings = passage.nodes, passage.language.endings
    if draft.kind not in LASTING or draft.start is None or draft.end is not None or draft.closes:
        return
    for at in range(trigger.last, len(units)):
        date = units[at].date
        if date is not None and any(n.low in endings for n in units[max(trigger.last, at - 3) : at]):
            later = date.start.day is not None and date.start.iso > draft.start.iso
            draft.end = date.start if later else None
            return


def since(passage: Passage, trigger: Trigger, draft: Draft) -> list[DateMention]:
    """ "who has been in Moscow since May 12": the first day of what goes on."""
    units, sinces = passage.nodes, passage.language.words.time.sinces
    lasts = draft.kind in (Kind.VISIT, Kind.NEGOTIATION) or draft.plover is Plover.ASSAULT
    cut = draft.plover in LASTING_ACTS and passage.language.nouns_after  # "dibekukan sejak 2018"
    if sinces.isdisjoint(units.words):
        return []
    if draft.plover in LASTING_ACTS and (day := _undergone_since(passage, trigger)) is not None:
        return [day]
    if not (lasts or cut):
        return []
    _, last = clause(units, trigger, passage.language)
    led = last + 1 < len(units) and units[last].low in sinces
    other = not passage.language.relatives.isdisjoint(units.lows[trigger.last : last])
    opened = units[last + 1].low if led else ""
    if opened.endswith(passage.language.gerund) or opened in passage.language.persons:
        return []  # "his first visit since taking office in 2022": the day of that
    if led and first_since(passage, trigger, last + 1):
        behind = units[last + 2 : last + 2 + CLOSING]
        end = next((n for n, node in enumerate(behind) if node.low in (",", ".", ";")), len(behind))
        told = [n.date for n in behind[:end] if n.date is not None and not n.date.behind][:1]
        return [d for d in told if not is_of_another(passage, trigger, d)]  # "since he took office in May"
    at = last + 1 + (led and opened in passage.language.words.time.parts)  # "ditahan sejak awal Januari"
    # "talks that had stood still since 2013"
    day = units[at].date if led and not other and at < len(units) else None
    return [day] if day is not None and not day.behind else []


def _undergone_since(passage: Passage, trigger: Trigger) -> DateMention | None:
    """ "Nine sailors held by Chad since May were freed on Monday": the day behind the agent; English."""
    units, pack = passage.nodes, passage.language
    if pack.nouns_after or not trigger.passive or trigger.noun:
        return None
    plain = pack.determiners | pack.people | pack.words.clause.agents | pack.words.place.inside
    at = trigger.last
    while at + 2 < len(units) and at - trigger.last < AGENT and units[at].low not in pack.words.time.sinces:
        if units[at].phrase is None and units[at].low not in plain:
            return None
        at += 1
    at += 1 + (units[at + 1].low in pack.words.time.parts)  # "since early May"
    led = at < len(units) and not pack.words.time.sinces.isdisjoint(units.lows[at - 2 : at])
    return units[at].date if led else None


AGENT = 6
"""Most nodes from a participle to "since": "held by the Chadian army in Abeche since"."""

LASTING_ACTS = frozenset({Plover.SANCTION, Plover.COERCE, Plover.MOBILIZE})
"""Types of what goes on once it is done: "ditutup sejak April", "ditahan sejak Desember"."""


def closing_day(draft: Draft) -> None:
    """The day on which talks ended is their last; the first is counted back where the text counts days.

    Of a journey through several countries the last visit ends with it, so a visit needs days of its own.
    """
    if draft.closes and draft.start is not None and (draft.days or draft.kind is not Kind.VISIT):
        last = draft.start
        draft.start, draft.end = None, last
        if draft.plover is Plover.ASSAULT:  # it may flare up again
            draft.start, draft.end = counted_back(last, draft.days), None
            return
    if draft.end is not None and draft.start is None:
        draft.start = counted_back(draft.end, draft.days)


def fought_until(draft: Draft, main: PartialDate | None) -> None:
    """ "agreed to a truce after five days of clashes", without a day: until the day of the news."""
    if draft.closes and draft.plover is Plover.ASSAULT and draft.start is None and main is not None:
        draft.start = counted_back(main, draft.days)


def signed_at_last(drafts: Sequence[Draft], telling: Telling) -> None:
    """ "The talks opened on 25 October. On Wednesday the two signed a truce": talks that a paper ended."""
    papers = [d for d in drafts if d.kind is Kind.SIGNING and d.status is Status.HELD and d.start is not None]
    for talks in drafts if papers else ():
        first = talks.start
        held = talks.kind is Kind.NEGOTIATION and talks.status is Status.HELD and talks.end is None
        if not held or first is None or first.day is None or not _began_then(talks, telling):
            continue
        parties = talks.states(Role.ATTENDEE)
        for paper in papers:
            last = paper.start
            lasted = last is not None and last.day is not None and 1 < days_between(first, last) <= MOST_DAYS
            if lasted and len(parties & paper.states(Role.SIGNATORY)) > 1:
                talks.end = last


def _began_then(talks: Draft, telling: Telling) -> bool:
    """ "opened on 25 October", "sejak Senin": whether the day is told as the first of several."""
    if talks.said is None:
        return False
    text, words = telling.article.text, telling.known.language.words.time
    before = text[max(0, talks.said.begin - BEGAN) : talks.said.begin].lower().split()
    return not (words.beginning | words.sinces).isdisjoint(before[-NEAR_DAY:])


BEGAN, NEAR_DAY = 40, 3
"""Code points and words before a day in which it is told that talks began then."""

MOST_DAYS = 30
"""Most days of talks that end with a paper; longer ones are told by their rounds."""


def counted_back(last: PartialDate, days: int | None) -> PartialDate | None:
    """The first of so many days, the last of which is known."""
    if last.day is None or last.month is None or days is None or days < 2:
        return None
    first = date(last.year, last.month, last.day) - timedelta(days=days - 1)
    return PartialDate(first.year, first.month, first.day)


def last_day(draft: Draft) -> None:
    """The last day of an event whose days the text counts."""
    start = draft.start
    if draft.kind is Kind.STATEMENT:
        draft.end = None  # "visited on 18 and 19 October, when he thanked Kim": on one of the days
    if start and draft.end and draft.end.iso < start.iso and 0 < days_between(draft.end, start) <= 7:
        late = date(draft.end.year, draft.end.month or 1, draft.end.day or 1) + timedelta(days=7)
        draft.end = PartialDate(late.year, late.month, late.day)  # "opened on Monday; it closes on Friday"
    if start and draft.end and draft.end.iso < start.iso and draft.end.year == start.year - 1:
        draft.end = PartialDate(start.year, draft.end.month, draft.end.day)  # "akan digelar pada 11-20 Mei"
    if start and draft.end == start and start.day is None:
        draft.end = None  # "at the end of this year": some time in it
    fought = draft.plover is Plover.ASSAULT and draft.said is not None
    lasting = fought or draft.kind in LASTING - {Kind.CEREMONY}  # a week's truce is signed in a day
    lasting = lasting and not draft.assumed
    days = draft.days or 0
    if lasting and days > 1 and start and start.day and start.month and draft.end is None:
        last = date(start.year, start.month, start.day) + timedelta(days=days - 1)
        draft.end = PartialDate(last.year, last.month, last.day)


def more_exactly(passage: Passage, trigger: Trigger, date: DateMention) -> DateMention:
    """ "23 tahun kemudian, saat X berkunjung pada Agustus 1990": of the year, the month told behind.

    "on Monday hosted this year's summit": the day told before, of an event that its noun tells.
    """
    if date.start.month is not None or date.until is not None:
        return date
    behind = [n.date for n in passage.nodes[trigger.last :] if n.date is not None and not n.date.behind]
    if trigger.noun and not behind and not passage.language.nouns_after:
        named = [n.date for n in passage.nodes[: trigger.first] if n.date is not None and not n.date.behind]
        behind = [d for d in named if d is not date]
    finer = behind[0].start if len(behind) == 1 else date.start
    return behind[0] if finer.year == date.start.year and finer.month is not None else date
