"""Events that are yet to be: "The summit, which opens on Friday, will be attended by X"."""

from __future__ import annotations

import re
from datetime import timedelta

from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, Passage, Telling
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Bond
from kg.extract.words.verbal import present
from kg.find.dates.arithmetic import as_day, from_day
from kg.model import Kind, Status, ZoneKind

LED = 4
"""Nodes before a tie's verb among which "will" plans it."""

PURPOSE = 12
"""The same where the verb tells what a journey is for."""

LATELY = 3
"""Days back to which somebody sets out whose arrival is not told yet."""


def planned_by(telling: Telling, passage: Passage, bond: Bond, draft: Draft) -> None:
    """ "will be attended by X": an event told in this sentence that somebody will open, host or attend."""
    pack, lows = passage.language, passage.nodes.lows
    if bond.tie.announces:
        return
    _where_he_goes_for_it(telling, passage, bond, draft)
    if not _held_here(passage, draft):
        return
    if _on_the_way(telling, passage, bond):
        draft.status = Status.PLANNED
    if pack.nouns_after and bond.passive and not pack.words.status.soon.isdisjoint(_before(lows, bond)):
        draft.status = Status.PLANNED  # "KTT ASEAN di Vientiane akan dihadiri X"
    if pack.nouns_after or _goes_on(telling, passage, bond, draft):
        return
    if _takes_place_on(telling, passage, bond, draft):
        draft.status = Status.PLANNED
    purpose = lows[bond.first - 1] in pack.words.clause.infinitives  # "will visit Lima to chair the meeting"
    near = lows[max(0, bond.first - PURPOSE) : bond.first] if purpose else _before(lows, bond)
    near = near[len(near) - near[::-1].index(",") :] if "," in near else near
    if not ((pack.plans & pack.auxiliaries) - pack.words.status.would).isdisjoint(near):
        draft.status = Status.PLANNED


def _before(lows: tuple[str, ...], bond: Bond) -> tuple[str, ...]:
    """The words of the clause right before a verb."""
    near = lows[max(0, bond.first - LED) : bond.first]
    return near[len(near) - near[::-1].index(",") :] if "," in near else near


def _goes_on(telling: Telling, passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "Talks, which began in Lome on Saturday, will resume next week": what has begun is not yet to be."""
    resumes = passage.language.words.gathering.reconvenes
    again = not resumes.isdisjoint(passage.nodes.lows[bond.first : bond.last])
    day, today = draft.start, telling.article.day
    told = draft.said is not None and draft.said.begin < passage.nodes[bond.first].begin
    return again and told and day is not None and today is not None and day.iso <= today.iso


def _on_the_way(telling: Telling, passage: Passage, bond: Bond) -> bool:
    """ "Ruto bertolak ke Accra untuk menghadiri KTT": on the day he sets out the summit is yet to be.

    Not where the departure has a day that is long past: "Pada 2019 Ruto berangkat ke Accra untuk menghadiri".
    """
    words, lows, today = passage.language.words, passage.nodes.lows, as_day(telling.article.day)
    purposes = words.clause.infinitives | words.status.purposes
    near = lows[max(0, bond.first - PURPOSE) : bond.first]
    if bond.passive or not near or near[-1] not in purposes or words.time.departing.isdisjoint(near):
        return False
    if today is None:
        return False
    dates = [unit.date.start.iso for unit in passage.nodes if unit.date is not None]
    earliest = from_day(today - timedelta(days=LATELY)).iso
    return all(iso >= earliest[: len(iso)] for iso in dates)


def _where_he_goes_for_it(telling: Telling, passage: Passage, bond: Bond, draft: Draft) -> None:
    """ "travels to Nairobi this weekend to take part in a meeting of X": there, and yet to be; English."""
    purposes, today = passage.language.words.clause.infinitives, telling.article.day
    words = passage.language.words.time
    if passage.language.nouns_after or passage.nodes.lows[bond.first - 1] not in purposes:
        return
    if draft.sentence != passage.index or draft.kind not in GATHERINGS:
        return
    begin = passage.nodes[bond.first].begin
    here = (d for d in reversed(telling.drafts) if d.sentence == passage.index and d.kind is Kind.VISIT)
    journey = next((d for d in here if d.evidence[0].begin < begin), None)
    if journey is None:
        return
    ahead = today is not None and journey.start is not None and journey.start.iso > today.iso
    ahead = ahead or (journey.said is not None and journey.word in words.coming | words.onward)
    if draft.status is Status.HELD and (ahead or journey.status is Status.PLANNED):
        draft.status = Status.PLANNED
    if draft.place is None and draft.status is Status.PLANNED:
        draft.is_where(journey)


def _takes_place_on(telling: Telling, passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "Ruto chairs a summit in Accra on Friday", told on a Tuesday: a day of the week, in the present."""
    units, day = passage.nodes, draft.said
    near = range(bond.last, len(units))
    at = next((n for n in near if units[n].date is day), None) if day is not None else None
    if at is None or day is None or bond.passive or passage.sentence.zone is not ZoneKind.BODY:
        return False
    weekday = day.relative and day.start.day is not None and not re.search(r"\d", units[at].text)
    going = bond.form is Form.ING and units[bond.first - 1].low in passage.language.words.time.these_days
    now = present(units, bond.first, passage.language) or going  # "is sending X to the summit on Friday"
    pack, between = passage.language, units.lows[bond.last : at]
    another = not (pack.relatives | pack.complementizers).isdisjoint(between)  # "one that began on Friday"
    return weekday and day.start != telling.article.day and now and not another


def _held_here(passage: Passage, draft: Draft) -> bool:
    told_here = draft.sentence == passage.index and draft.zone is not ZoneKind.CAPTION
    return told_here and draft.status is Status.HELD and draft.kind in GATHERINGS
