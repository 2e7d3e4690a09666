"""Stops of a journey that have each their own day: "to Peru from 3 to 5 May and to Chile on 6 May"."""

from __future__ import annotations

from itertools import pairwise

from kg.document import DateMention, PhraseKind
from kg.extract.drafts import Draft, Part
from kg.extract.passage import Passage, Telling, place_draft
from kg.extract.places.by_place import country_at
from kg.extract.slots import Slots
from kg.extract.words.verbal import looks_verbal
from kg.model import Kind, Role
from kg.records import replace

SOON = 4
"""Nodes behind a stop among which its day stands: "to Chile later on Monday"."""


def each_on_its_day(telling: Telling, passage: Passage, draft: Draft, slots: Slots) -> list[Draft]:
    """A visit to each stop, where every one of them has a day of its own right behind it; else none."""
    nodes = passage.nodes
    if draft.kind is not Kind.VISIT or sum([node.date is not None for node in nodes]) < len(PAIR):
        return []
    named = {id(p) for slot in SLOTS for p in slots.get(slot, ()) if p.kind in STOPS and not p.modifier}
    at = [n for n in nodes.names if id(nodes[n].phrase) in named]
    while at and (further := _joined_stop(passage, at[-1])) is not None:
        at.append(further)
    dates = [_day_behind(passage, one, two) for one, two in pairwise((*at, len(nodes)))]
    hosts = [country_at(telling, p) for n in at if (p := nodes[n].phrase) is not None]
    days = [date.start for date in dates if date is not None]
    if len(at) < len(PAIR) or len(set(days)) < len(at) or len(set(hosts)) < len(at) or None in hosts:
        return []
    others = [p for p in draft.parts if p.role is not Role.HOST]
    return [
        replace(
            draft,
            parts=[*others, Part(host, Role.HOST, draft.evidence[0])],
            evidence=list(draft.evidence),
            place=phrase.place or phrase.entity,
            venue_country=host,
            start=date.start,
            end=date.until,
            said=date,
        )
        for n, host, date in zip(at, hosts, dates, strict=True)
        if (phrase := nodes[n].phrase) is not None and host is not None and date is not None
    ]


def on_its_own_day(telling: Telling, passage: Passage, draft: Draft, slots: Slots) -> None:
    """ "in Baku on Friday, then in Yerevan on Saturday": what is told behind "then" has its own day.

    And its own place, where it is no visit: "will meet X in Lima on Friday, then Y in Quito on Saturday".
    """
    nodes, visits = passage.nodes, draft.kind is Kind.VISIT
    kinds = STOPS if visits else {PhraseKind.PERSON}
    named = {id(p) for slot in SLOTS for p in slots.get(slot, ()) if p.kind in kinds}
    at = [n for n in nodes.names if id(nodes[n].phrase) in named]
    if len(at) != 1 or draft.kind not in (Kind.VISIT, Kind.MEETING):
        return
    date = _day_behind(passage, at[0], len(nodes))
    if date is not None and date.start != draft.start:
        draft.start, draft.end, draft.said = date.start, date.until, date
    led, where = nodes.lows[at[0] + 1 : at[0] + 2], nodes[min(at[0] + 2, len(nodes) - 1)].phrase
    inside = led and led[0] in passage.language.locatives
    if not visits and inside and where is not None and where.kind is PhraseKind.PLACE:
        draft.place = draft.venue_country = None
        place_draft(telling, draft, where)


PAIR = ("one", "other")
"""At least so many stops, and days."""

SLOTS = ("object", "to", "at")
"""Slots of whither somebody goes."""

STOPS = frozenset({PhraseKind.COUNTRY, PhraseKind.PLACE})
"""What somebody goes to."""


def _joined_stop(passage: Passage, at: int) -> int | None:
    """ "trips to Baku in March and Yerevan in April": the stop that is joined behind the day of another."""
    nodes, leads = passage.nodes, passage.language.words.verb.before_days
    joint = at + 1
    while joint < len(nodes) - 1 and (nodes[joint].low in leads or nodes[joint].date is not None):
        joint += 1
    if joint == at + 1 or joint + 1 >= len(nodes) or nodes[joint].low not in passage.language.coordinators:
        return None
    stop = nodes[joint + 1].phrase
    if stop is None or stop.kind not in STOPS or stop.modifier or not stop.named:
        return None
    day = joint + 2 + (nodes.lows[joint + 2 : joint + 3] != () and nodes[joint + 2].low in leads)
    if day >= len(nodes) or nodes[day].date is None:
        return None
    behind = nodes.lows[day + 1 : day + 2]
    acts = any(low in passage.language.words.verb.object_verbs for low in behind)
    acts = acts or any(looks_verbal(low, passage.language) for low in behind)
    return None if acts else joint + 1  # not "and Togo on Tuesday expelled its envoy"


def _day_behind(passage: Passage, at: int, end: int) -> DateMention | None:
    """The day right behind the stop at a node, before the next one."""
    for node in passage.nodes[at + 1 : min(end, at + 1 + SOON)]:
        if node.date is not None:
            return None if node.date.behind else node.date
        if node.low == "," or node.low in passage.language.relatives:
            return None
    return None
