"""Days that tell of a visit or gathering by their number or as its last: "on the second day of his visit"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from kg.document import DateMention, PhraseKind
from kg.extract.clauses.where_clauses import is_named_place
from kg.extract.days.lasting import nth_day
from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling
from kg.find.dates.arithmetic import as_day, from_day
from kg.find.dates.grammar import date_grammar
from kg.model import EntityKey, Kind, PartialDate, Role

LASTING: Final = frozenset({Kind.VISIT, Kind.SUMMIT, Kind.CONFERENCE, Kind.NEGOTIATION})
"""Kinds that last several days."""

BEFORE: Final = 9
"""Nodes before the noun of a visit in which its day is counted: "the second day of a three-day visit"."""

AGO: Final = 4
"""Sentences after a visit in which whoever came is said to leave."""


def dated_by_its_day(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """Give a visit of which a day is counted its first day, or its last, by the day of the sentence."""
    nodes, pack = passage.nodes, passage.language
    if pack.words.time.days.isdisjoint(nodes.words):
        return
    told = next((n.date for n in nodes if n.date is not None and is_a_day(n.date)), None)
    for at, draft in here:
        entered = _day_entered(passage, at)
        if (draft.kind not in LASTING and entered is None) or draft.end is not None:
            continue
        if told is None and draft.sentence != passage.index and draft.said is not None:
            continue  # "tiba di Ankara pada 21 Februari. Pada hari kedua lawatannya, ia": dated before
        number = nth_day(passage, max(1, at - BEFORE), at) or entered
        if draft.sentence == passage.index and _begins_on(passage, at, draft):
            continue  # "on the second day of a visit that began on Monday"
        if any(at - BEFORE <= other < at and d is not draft for other, d in here if d.kind in LASTING):
            continue  # "On the third day of his visit, he will attend the forum": of the visit
        own = draft.start if draft.kind is Kind.VISIT else None  # "on Thursday, the second day of his visit"
        own = own if told is None or draft.sentence == passage.index else told.start  # told before: of today
        begin = own or (told.start if told is not None else None)
        day = as_day(begin)
        if number is None or day is None or draft.start not in (None, begin):
            continue
        draft.said, draft.closes = draft.said or told, number < 0  # "on the final day of his visit"
        draft.start = begin if number < 0 else from_day(day - timedelta(number - 1))


def _begins_on(passage: Passage, at: int, draft: Draft) -> bool:
    """ "a visit that he began on Monday", "lawatan yang dimulai Senin": its day is told as the first."""
    begins, said = passage.language.words.time.beginning, draft.said
    end = next((n for n, node in enumerate(passage.nodes) if said is not None and node.date is said), at)
    return not begins.isdisjoint(passage.nodes.lows[at:end])


def _day_entered(passage: Passage, at: int) -> int | None:
    """ "The talks entered their third day", "met for a second day", "memasuki hari kedua": which day."""
    nodes, pack = passage.nodes, passage.language
    words = pack.words.time
    if words.entering.isdisjoint(nodes.words):
        return None
    for n in range(at + 1, min(at + BEHIND, len(nodes))):
        if nodes[n].low in words.entering:
            last = min(n + (3 if pack.nouns_after else 4), len(nodes))
            number = nth_day(passage, n + 1, last)
            if number is not None:
                return number
    return None


BEHIND: Final = 16
"""Nodes behind a gathering in which the day is told that it has come to."""


def is_a_day(date: DateMention) -> bool:
    """Whether a date is one day of its own."""
    return not date.behind and date.until is None and date.start.day is not None


def leaves_then(telling: Telling, passage: Passage) -> None:
    """ "She tours Lantern Park and leaves on Friday": until when her visit lasts that was told before.

    So with "left Cuba on Tuesday", "returning to Santiago on Friday", "who stayed in the city until Friday".
    """
    nodes, words = passage.nodes, passage.language.words
    leaving = words.time.leaving | words.place.returning | words.time.remaining
    if leaving.isdisjoint(nodes.words):
        return
    verbs = (n for n, node in enumerate(nodes) if node.low in leaving)
    verb, day = next(((n, d) for n in verbs if (d := _day_behind(passage, n)) is not None), (0, None))
    who = _who_leaves(passage, verb)
    if day is None or who is None:
        return
    told = [d for d in telling.drafts if d.kind is Kind.VISIT and passage.index - d.sentence <= AGO]
    told = [d for d in told if who in d.entities(Role.VISITOR) and d.start is not None]
    # not "left for Dhaka on Tuesday" the visit to Dhaka; of several stops the last that was reached
    told = [d for d in told if d.said is None or d.said.begin != day.begin]
    visit = max(told, key=lambda d: d.start.iso if d.start is not None else "", default=None)
    end = from_then(telling, visit, day) if visit is not None else None
    if visit is not None and end is not None and visit.end is None and not visit.closes:
        visit.end = end


def from_then(telling: Telling, draft: Draft, day: DateMention) -> PartialDate | None:
    """The day that words tell, as the last of what has begun."""
    pack, name = telling.known.language, telling.article.text[day.begin : day.end].split()[0]
    return _from(draft.start, day.start, name in date_grammar(pack.code).weekdays)


def _day_behind(passage: Passage, verb: int) -> DateMention | None:
    """The day behind a verb of leaving, over the places that are left and gone to, and no other noun."""
    nodes, pack = passage.nodes, passage.language
    words, until = pack.words, nodes[verb].low not in pack.words.time.remaining
    led = nodes[verb - 1].low if verb else ""
    if led in pack.prepositions and led not in words.clause.infinitives:
        return None  # "at home on Tuesday"
    passed = {*pack.prepositions, *pack.determiners, *words.verb.before_days, *words.place.homewards}
    passed |= words.place.towns | words.place.there | words.time.day_parts | words.time.untils
    for node in nodes[verb + 1 : verb + REACH]:
        if node.date is not None:
            return node.date if until and is_a_day(node.date) else None
        until = until or node.low in words.time.untils
        place = node.phrase is not None and is_named_place(node.phrase)
        place = place or (node.phrase is not None and node.phrase.kind is PhraseKind.COUNTRY)
        if not place and node.low not in passed:
            return None
    return None


REACH: Final = 9
"""Nodes behind a verb of leaving in which its day stands: "left the island for Lome late on Tuesday"."""


def _who_leaves(passage: Passage, verb: int) -> EntityKey | None:
    """Who is named last before a verb, but for the places gone to: "arrived in Kathmandu and left"."""
    nodes, leads = passage.nodes, passage.language.prepositions
    for at in range(verb - 1, -1, -1):
        phrase = nodes[at].phrase if nodes[at].actor else None
        if phrase is not None and (at == 0 or nodes[at - 1].low not in leads):
            return phrase.entity
    return None


def _from(begin: PartialDate | None, told: PartialDate, weekday: bool) -> PartialDate | None:
    """A day on or after the first of a visit: the Friday after it, where the last Friday lies before."""
    first, last = as_day(begin), as_day(told)
    if first is None or last is None:
        return None
    last += timedelta(WEEK if weekday and 0 < (first - last).days < WEEK else 0)
    return from_day(last) if 0 <= (last - first).days < LONGEST else None


WEEK: Final = 7
LONGEST: Final = 21
"""Days that a visit lasts at the most."""
