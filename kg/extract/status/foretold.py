"""What words beside the plans say of what is yet to come: hopes, conditions, other days."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg.document import DateMention, Phrase
from kg.extract.clauses.where_clauses import is_named_place
from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, Passage, Telling
from kg.extract.status.agreed_on import agreed_to
from kg.extract.status.plans import going_on
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import before_day, looks_verbal
from kg.find.dates.grammar import date_grammar
from kg.language import speech
from kg.language.pack import Language
from kg.model import Kind, PartialDate, Status

GONE_TO = GATHERINGS | {Kind.VISIT, Kind.SIGNING, Kind.CEREMONY, Kind.APPOINTMENT}
"""Kinds of what is held on a day, of which "next week" says that it is ahead."""

DATED_AHEAD = GONE_TO | {Kind.MEASURE}
"""In a language without tenses also an act: "Ghana menarik pasukannya dari Togo pekan depan"."""

CONDITION = 14
"""Most nodes from a verb to the "if" behind it on which it hangs."""


def behind_the_aside(after: Sequence[str], language: Language) -> Sequence[str]:
    """ "A conference on Chad, hosted by Ghana, is planned for May": what the main verb says of the noun."""
    first = next((n for n, low in enumerate(after) if low == ","), None)
    closing = next((n for n in range(first + 1, len(after)) if after[n] == ","), None) if first else None
    rest = after[closing + 1 :] if closing is not None else ()
    finite = language.passive_auxiliaries | (language.plans & language.auxiliaries)
    return rest if rest[:1] and rest[0] in finite else ()


def only_hoped(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "hopes to visit Mali", "wants to hold talks with Mali", "ingin berunding dengan Mali": no plan yet.

    Where a day is told with it, it is one.
    """
    if trigger.frame.kind is Kind.STATEMENT:
        return _only_aimed_at(nodes, trigger, language)
    if trigger.noun and language.nouns_after:
        return False
    hoping, before = language.words.status.hoping, nodes.lows[max(0, trigger.first - HOPED) : trigger.first]
    if hoping.isdisjoint(before) or any(n.date is not None for n in nodes[: _next_clause(nodes, trigger)]):
        return False
    at = max(n for n, low in enumerate(before) if low in hoping)
    behind = before[at + 1 :]
    if language.nouns_after:  # "berharap agar kedua presiden dapat bertemu"
        ends = language.prepositions.keys() | language.words.clause.joints | {","}
        return ends.isdisjoint(behind) and not any(looks_verbal(low, language) for low in behind)
    to = language.words.clause.infinitives
    carried = len(behind) < 2 or not language.determiners.isdisjoint(behind) or trigger.noun
    return bool(behind) and behind[0] in to and carried and "," not in behind


def _only_aimed_at(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "are working to reach a truce", "hope to strike a deal": no deal; "are due to strike one" plans it."""
    words, at = language.words.status, trigger.first
    if trigger.form is not Form.BASE or nodes[at].low not in words.settling or at < 2:
        return False
    return nodes[at - 1].low in language.words.clause.infinitives and nodes[at - 2].low not in words.surely


def _next_clause(nodes: Nodes, trigger: Trigger) -> int:
    """ "wanted to see X, and on Thursday he met her": where what stands behind a comma begins."""
    return next((n for n in range(trigger.last, len(nodes)) if nodes[n].low == ","), len(nodes))


HOPED = 5
"""Nodes before a verb or the noun that it carries in which "hopes to" stands."""


def on_condition(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "If sanctions are lifted, Chad will resume talks", "akan bertemu X bila Y setuju"."""
    ifs, lows = language.words.status.ifs, nodes.lows
    if trigger.frame.kind is Kind.STATEMENT:
        return False
    inverted = lows[0] in language.conditions and lows[0] in language.auxiliaries and nodes[1].actor
    if not inverted and ifs.isdisjoint(nodes.words):
        return False
    ahead = language.plans & language.auxiliaries
    if ahead.isdisjoint(lows[max(0, trigger.first - LED) : trigger.first]):
        return False
    if (inverted or lows[0] in ifs) and "," in lows[: trigger.first]:
        return True  # also "Should Mali attack, Chad will send troops"
    joints = language.words.clause.joints | {",", ".", ";", ":"}
    behind = lows[trigger.last : trigger.last + CONDITION]
    at = next((n for n, low in enumerate(behind) if low in ifs), 0)
    return at > 0 and joints.isdisjoint(behind[:at])


LED = 4
"""Nodes before a verb in which "will" stands."""


def told_by_its_day(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "Next week they hold a summit", "before a visit to Tokyo later this month": it is ahead."""
    day, today = draft.said, telling.article.day
    plain = passage.language.nouns_after or going_on(passage, trigger)  # "is sending troops next week"
    kinds = DATED_AHEAD if plain else GONE_TO  # "Evakuasi itu dimulai pekan depan"
    if draft.kind not in kinds or draft.status is not Status.HELD or day is None or today is None:
        return False
    if day.behind or day.start.iso < today.iso[: len(day.start.iso)]:
        return False
    units = passage.nodes
    at = next((n for n, node in enumerate(units) if node.date is day), None)
    if at is None:
        return False
    late = not passage.language.words.time.late.isdisjoint(units.lows[max(0, at - 1) : at])
    words = date_grammar(passage.language.code).words
    text = telling.article.text[day.begin : day.end].lower()
    past = words.past_before and re.match(rf"(?:{words.past_before})\b", text)
    if late and _early_in(day.start, today):
        return not past  # "late last week"
    if not day.relative or not passage.language.words.verb.pluperfects.isdisjoint(
        units.lows[: trigger.first]
    ):
        return False
    coming = re.match(rf"(?:{words.future_before})\b", text) if words.future_before else None
    coming = coming or (re.search(rf"\b(?:{words.future_after})$", text) if words.future_after else None)
    later = at > 0 and units[at - 1].low in passage.language.words.time.later
    if later and (shift := words.shifts.get(text)) is not None and shift.base == "anchor":
        return False  # "Later the same day he received the ambassador": of the day told before
    return coming is not None or later


def _early_in(month: PartialDate, today: PartialDate) -> bool:
    """ "akhir Maret", told early in March: what is then is yet to be."""
    same = month.day is None and month.iso == today.iso[: len(month.iso)] and month.month is not None
    return same and today.day is not None and today.day <= EARLY


EARLY = 19
"""The last day of a month before its end has begun."""


def put_off_to(passage: Passage, draft: Draft, date: DateMention) -> bool:
    """ "put off her trip until May", "ditunda hingga Juni": when it is to be instead."""
    if draft.status is not Status.CANCELLED:
        return False
    units, words = passage.nodes, passage.language.words
    at = next((n for n, node in enumerate(units) if node.date is date), 0)
    leads = words.verb.before_days | words.time.parts | passage.language.determiners
    instead = words.status.until_when
    while at > 1 and units[at - 1].low in leads and units[at - 1].low not in instead:
        if units[at - 1].low in words.time.parts and units[at - 2].low in words.clause.infinitives:
            return False  # "called off talks, due to start on Monday": when they were to be
        at -= 1
    return at > 0 and units[at - 1].low in instead


def when_agreed(passage: Passage, trigger: Trigger, draft: Draft, date: DateMention) -> bool:
    """ "X dan Y, Selasa (27/11), sepakat memulai perundingan": the day on which they agreed to hold it."""
    agreed, units = passage.language.words.status.agreed, passage.nodes
    if draft.status is not Status.PLANNED:
        return False
    if not passage.language.nouns_after:
        return _when_said(passage, trigger, date)
    behind = range(max(0, trigger.first - AGREED), trigger.last)
    at = next((n for n in behind if units[n].low in agreed), 0)
    day = next((n for n in range(max(0, at - 2 * AGREED), at) if units[n].date is date), None)
    return day is not None and all(n.low not in agreed for n in units[day:at])


def _when_said(passage: Passage, trigger: Trigger, date: DateMention) -> bool:
    """ "Kenya on Monday proposed to hold talks", "agreed on Monday to hold talks": of the main verb."""
    units, pack = passage.nodes, passage.language
    day = next((n for n in range(1, trigger.first - 1) if units[n].date is date), None)
    if day is None:
        return False
    if agreed_to(units, passage.triggers, trigger, pack) is not None:
        return True
    begin = before_day(units, day, pack)
    subject = units[begin].actor or units[begin].low.endswith(pack.several)
    said = units[day + 1].low.endswith(pack.past) or any(
        t.first == day + 1 and t.form is Form.PAST for t in passage.triggers
    )
    aims = not pack.words.clause.infinitives.isdisjoint(units.lows[day + 2 : trigger.last])
    return subject and said and aims


AGREED = 4
"""Most nodes from "sepakat" to what is agreed to be held: "sepakat untuk segera memulai"."""


def when_called_off(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, date: DateMention
) -> bool:
    """ "called off on Tuesday a meeting with X", "the summit was cancelled on Tuesday": not the summit's day.

    "The talks set for Tuesday were cancelled" tells the day of the talks, and so does a day yet to come, or
    one before the "but": "was to have met X on Wednesday, but the talks fell through".
    """
    today, pack, units = telling.article.day, passage.language, passage.nodes
    past = today is not None and date.start.day is not None and date.start.iso <= today.iso
    if draft.status is not Status.CANCELLED or pack.nouns_after or not past:
        return False
    at = next((n for n, node in enumerate(units) if node.date is date), 0)
    off = next((n for n, low in enumerate(units.lows) if low in pack.cancels), 0)
    meant = not trigger.noun and trigger.frame.status is not Status.CANCELLED and trigger.last <= at
    but = next((n for n, low in enumerate(units.lows) if low in pack.words.status.buts), 0)
    if meant and at < but:
        return False
    talks = draft.kind in (Kind.MEETING, Kind.NEGOTIATION) and draft.word in units.lows[:at]
    if talks and units.lows.index(draft.word) < at < off:
        return False  # "The talks on Tuesday were cancelled"
    due = pack.plans | pack.words.time.fixed
    return bool(at) and due.isdisjoint(units.lows[max(0, at - DUE) : at])


DUE = 5
"""Nodes before a day among which the text says that something was planned for it."""


def plan_of_the_clause(
    passage: Passage, trigger: Trigger, here: Sequence[tuple[int, Draft]]
) -> Status | None:
    """ "will lay a stone on Friday in a ceremony attended by X": what is done there is planned, so is it."""
    if not trigger.noun or trigger.frame.kind not in GONE_TO or not here:
        return None
    nodes, language = passage.nodes, passage.language
    at, told = here[-1]
    if not any(t.first == at and not t.noun for t in passage.triggers):
        return None  # "discussed a planned visit by Y at a meeting with Z"
    if told.status not in (Status.PLANNED, Status.CANCELLED) or told.kind is Kind.STATEMENT:
        return None
    leads = language.words.place.within | language.words.place.during
    begin = max(at + 1, trigger.first - NOUN)
    led = next((n for n in range(trigger.first - 1, begin - 1, -1) if nodes[n].low in leads), None)
    if led is None:
        return None
    plain = all(n.low.isalpha() or n.low == "-" for n in nodes[led + 1 : trigger.first])
    between = nodes.lows[at:led]
    agreed = at > 1 and nodes[at - 2].low in language.words.status.agreeing
    if agreed and language.words.status.done_there.isdisjoint(between):
        return None  # "agreed to reopen the border at a meeting"; "to discuss it at one" is yet to be
    apart = language.relatives | language.words.clause.subordinators | {";", ".", ":"}
    if "," in between and any(low in speech(language.code).verbs for low in between):
        return None  # "NATO will send troops, X said during a visit to Oslo"
    return told.status if plain and apart.isdisjoint(between) else None


NOUN = 5
"""Most nodes from "at" to the noun of an event."""


def first_to_undergo(nodes: Nodes, trigger: Trigger, language: Language) -> int:
    """ "will be the first foreign leader to be received by X": so many more nodes are read for "will"."""
    to_be = nodes.lows[max(0, trigger.first - 2) : trigger.first]
    led = len(to_be) == 2 and to_be[0] in language.words.clause.infinitives
    passive = trigger.passive or trigger.form is Form.PAST
    return PARTED if led and passive and to_be[1] in language.passive_auxiliaries else 0


PARTED = 4
"""Nodes of "the first foreign leader" between "will be" and "to be received"."""


def meant_for(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "A conference is planned for London in June": where an event is to be held."""
    units = passage.nodes
    for at in _arranged(passage, trigger):
        phrase = units[at + 2].phrase if units[at + 1].low in passage.language.words.time.fixed else None
        if phrase is not None and is_named_place(phrase) and not phrase.modifier:
            return [phrase]
    return []


def when_meant(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """ "A conference, hosted by Chad, is planned for London in May": the day behind the aside."""
    for at in _arranged(passage, trigger):
        near = [n.date for n in passage.nodes[at + 2 : at + 2 + NOUN] if n.date is not None]
        return [d for d in near if not d.behind][:1]
    return []


def _arranged(passage: Passage, trigger: Trigger) -> Iterator[int]:
    """Where it is told that an event is planned, behind its noun: "planned for"."""
    units, arranged = passage.nodes, passage.language.words.status.arranged
    if trigger.noun and trigger.frame.kind in GONE_TO:
        for at in range(trigger.last, min(trigger.last + ARRANGED, len(units) - 2)):
            if (units[at].low, units[at + 1].low) in arranged:
                yield at


ARRANGED = 16
"""Most nodes from an event's noun to where it is planned for, an aside between them."""


THEN = 10
"""Most nodes from what is not to be done to what must come before it."""


def only_then(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "tidak akan berunding sebelum Mali mundur", "baru berlaku setelah diratifikasi X": not done so far."""
    words, at = language.words, trigger.first - 1
    leads = words.time.ahead | words.status.afters
    if trigger.noun or leads.isdisjoint(nodes.words):
        return False
    near = range(at, max(at - THEN, 0), -1)
    lead = next((n for n in near if nodes[n].low in leads or nodes[n].low in {",", ";"}), 0)
    before = nodes.lows[max(0, lead - THEN) : lead]
    if nodes[lead].low in words.time.ahead:
        return any(a in language.negations and b in language.plans for a, b in pairwise(before))
    effect = nodes[lead].low in words.status.afters and before[-1:] and before[-1] in words.status.effective
    return bool(effect) and not words.status.effective_then.isdisjoint(before[-3:])


def only_asked_or_possible(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "Will Chad expel the envoy?", "warned of a possible invasion of Chad": nobody says that it is so."""
    if language.nouns_after:
        talks = trigger.noun and trigger.frame.kind in (Kind.NEGOTIATION, Kind.MEETING) and trigger.first > 0
        offered = talks and nodes[trigger.first - 1].low in language.words.status.offering
        return offered or only_then(nodes, trigger, language)  # "menawarkan perundingan"
    asked = nodes[-1].low == "?" and nodes[0].low in language.auxiliaries
    near = nodes.lows[max(0, trigger.first - 2) : trigger.first]
    return asked or (trigger.noun and not language.words.status.possible.isdisjoint(near))


def of_a_prospect(nodes: Nodes, first: int, language: Language) -> bool:
    """ "discussed the possibility that Chad open an embassy": the clause at `first` may come true."""
    if first < 2 or language.nouns_after or nodes[first - 1].low not in language.complementizers:
        return False
    before = nodes[first - 2].low
    unsaid = before.isalpha() and before not in language.denials  # "did not confirm that it expelled Y"
    unsaid = unsaid and not language.negations.isdisjoint(nodes.lows[max(0, first - 4) : first - 2])
    return unsaid or before in language.words.status.prospects


def promise_made(passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "He added that Stockholm would support Ankara": what is said will be done is a promise, made."""
    if trigger.noun or draft.kind is not Kind.STATEMENT or draft.status is not Status.PLANNED:
        return
    if not speech(passage.language.code).verbs.keys().isdisjoint(passage.nodes.lows[: trigger.first]):
        draft.status = Status.HELD
