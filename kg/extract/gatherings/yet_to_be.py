"""Events that are yet to be: "The summit, which opens on Friday, will be attended by X"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, Passage, Telling
from kg.extract.triggers.triggers import Bond
from kg.model import Status, ZoneKind

LED = 4
"""Nodes before a tie's verb among which "will" plans it."""

OPENS = 8
"""Nodes from an event to the verb that tells in the present when it opens."""

DAY = 8
"""Nodes behind that verb among which the day stands."""


def planned_by(passage: Passage, bond: Bond, draft: Draft) -> None:
    """ "will be attended by X": an event told in this sentence that somebody will open, host or attend."""
    pack, lows = passage.language, passage.nodes.lows
    if pack.nouns_after or bond.tie.announces or not _held_here(passage, draft):
        return
    near = lows[max(0, bond.first - LED) : bond.first]
    near = near[len(near) - near[::-1].index(",") :] if "," in near else near
    if not ((pack.plans & pack.auxiliaries) - pack.words.status.would).isdisjoint(near):
        draft.status = Status.PLANNED


def opens_then(telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """ "The summit opens in Baku on Monday": in the present, on a day of the week that is not today."""
    pack, nodes = passage.language, passage.nodes
    opening, today = pack.words.time.opening_now, telling.article.day
    if opening.isdisjoint(nodes.words) or today is None:
        return
    for at, draft in here:
        said = draft.said
        if not _held_here(passage, draft) or said is None or not said.relative or said.start == today:
            continue
        verb = next((n for n in range(at + 1, min(at + OPENS, len(nodes))) if nodes[n].low in opening), None)
        behind = nodes[verb + 1 : verb + DAY] if verb is not None else ()
        weekday = said.start.day is not None and not any(
            c.isdigit() for c in telling.article.text[said.begin : said.end]
        )
        if weekday and any(n.date is said for n in behind):
            draft.status = Status.PLANNED


def _held_here(passage: Passage, draft: Draft) -> bool:
    told_here = draft.sentence == passage.index and draft.zone is not ZoneKind.CAPTION
    return told_here and draft.status is Status.HELD and draft.kind in GATHERINGS
