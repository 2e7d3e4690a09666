"""Who is at a gathering on whose sidelines he meets others: "bertemu X di sela-sela KTT G20"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft, add_part
from kg.extract.passage import GREAT, Passage
from kg.model import Kind, Role, Status, ZoneKind
from kg.records import replace

LED = 4
"""Most nodes from "sela" to the gathering: "di sela-sela"."""


def on_the_sidelines(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """Those who meet beside a gathering that has a name or a body attend it, whatever they meet for."""
    nodes, pack = passage.nodes, passage.language
    sidelines = pack.words.place.sidelines
    skipped = not pack.nouns_after or passage.sentence.zone is ZoneKind.CAPTION
    if skipped or sidelines.isdisjoint(nodes.words):
        return
    met = [d for _, d in here if d.kind is Kind.MEETING and d.beside_gathering and not d.name]
    for at, great in here:
        body = great.name or any(p.role is Role.ORGANIZER for p in great.parts)
        told_here = great.sentence == passage.index  # "di sela konferensi" may be of others than those told
        if great.kind not in GREAT or not body or not told_here:
            continue
        if sidelines.isdisjoint(nodes.lows[max(0, at - LED) : at]):
            continue
        for small in met:
            _attend(great, small)


def _attend(great: Draft, small: Draft) -> None:
    """Makes those who meet attendees, where the meeting and the gathering both were or both are to be."""
    if small.status is not great.status or small.status is Status.CANCELLED:
        return
    for part in small.parts:
        if part.role in (Role.ATTENDEE, Role.HOST):
            add_part(great, replace(part, role=Role.ATTENDEE))
    held_there(great, small)


def held_there(great: Draft, small: Draft) -> None:
    """ "bertemu X di Lima, Jumat, di sela KTT APEC": the gathering's day and city as well."""
    great.place = great.place or (small.place if small.place != small.venue_country else None)
    great.venue_country = great.venue_country or small.venue_country
    if great.start is None and small.start is not None and not small.earlier:
        great.start, great.said = small.start, small.said
