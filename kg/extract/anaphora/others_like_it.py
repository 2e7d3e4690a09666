"""Others of a series: "Yang terakhir berlangsung di X", "expelled four others"."""

from __future__ import annotations

from kg.document import DateMention, PhraseKind
from kg.extract.drafts import Draft, Part, state_of
from kg.extract.passage import GATHERINGS, Passage, Telling, date_draft, new_draft, place_draft
from kg.extract.status.called_off import was_to_be
from kg.extract.triggers.triggers import Trigger
from kg.model import Evidence, Kind, Role, Status, ZoneKind

REACH = 6
"""Sentences back to the gathering of which another one is told."""

OPENING = 7
"""Nodes at a sentence's beginning among which its verb of taking place stands."""

WHERE = frozenset({PhraseKind.PLACE, PhraseKind.COUNTRY})

PARTED = frozenset({Kind.MEETING, Kind.NEGOTIATION, Kind.SUMMIT, Kind.CONFERENCE})
"""Kinds of gatherings that are held again and again."""


def others_like_it(telling: Telling, passage: Passage) -> None:
    """Tell the one before or after a gathering, or the day on which it was to have been at first."""
    pack, lows = passage.language, passage.nodes.lows
    happening = pack.words.place.happening
    if not pack.nouns_after or passage.sentence.zone is not ZoneKind.BODY:
        return
    if happening.isdisjoint(lows[:OPENING]):
        return
    dates = [n.date for n in passage.nodes if n.date is not None and not n.date.behind]
    if not dates:
        return
    if lows[0] in pack.relatives and len(lows) > 1 and lows[1] in pack.words.time.in_a_row:
        _the_other(telling, passage, dates, Status.HELD)
        return
    pointed = lows[0] in pack.words.status.planned_nouns and not pack.demonstratives.isdisjoint(lows[1:2])
    if pointed and was_to_be(passage.nodes, 0, 1, pack):
        _the_other(telling, passage, dates, Status.CANCELLED)


def _the_other(telling: Telling, passage: Passage, dates: list[DateMention], status: Status) -> None:
    """Another gathering of those states, on its own day and in its own place."""
    last = _told_last(telling, passage)
    if last is None or last.start == dates[0].start:
        return
    nodes = passage.nodes
    evidence = Evidence(nodes[0].begin, nodes[min(OPENING, len(nodes)) - 1].end, "others-like-it", 0.7)
    other = new_draft(passage, last.kind, last.plover, evidence, status)
    other.mode, other.frame, other.traits = last.mode, last.frame, last.traits
    states = dict.fromkeys(state_of(p, telling.speaks) for p in last.parts)
    organizers = last.entities(Role.ORGANIZER)
    if not organizers and len(states) == 2 and other.kind is Kind.CONFERENCE:
        other.kind = Kind.MEETING  # "Leaders' Retreat" of two states
    for key in states:
        if not key.startswith("person/"):
            role = Role.ORGANIZER if key in organizers else Role.ATTENDEE
            other.parts.append(Part(key, role, evidence))
    if len(other.parts) < 2 and not organizers:
        return
    date_draft(other, dates[0])
    for at, node in enumerate(nodes):
        inside = at > 0 and passage.language.prepositions.get(nodes[at - 1].low) == "at"
        if inside and node.phrase is not None and node.phrase.kind in WHERE:
            place_draft(telling, other, node.phrase)
    telling.drafts.append(other)


def _told_last(telling: Telling, passage: Passage) -> Draft | None:
    """The gathering of two states or a group that the text told last."""
    for draft in reversed(telling.drafts):
        if passage.index - draft.sentence > REACH:
            return None
        if draft.kind in GATHERINGS & PARTED and draft.zone is not ZoneKind.CAPTION and draft.parts:
            return draft
    return None


def so_many_others(passage: Passage, trigger: Trigger) -> bool:
    """ "expelled four others", "gave three more a week to leave": another act than that told before.

    So "kemudian bersama X meneken dua dokumen": other papers than the one told before.
    """
    act = trigger.frame.kind is Kind.MEASURE and not trigger.noun
    pack, behind = passage.language, passage.nodes.lows[trigger.last : trigger.last + 2]
    if trigger.frame.kind is Kind.SIGNING and not (trigger.noun or trigger.passive):
        then = not pack.words.likewise.sequels.isdisjoint(passage.nodes.lows[: trigger.first])
        return then and behind[:1] != () and behind[0] in pack.numbers
    if not act or len(behind) < 2 or behind[1] not in pack.words.clause.additional:
        return False
    return behind[0] in pack.numbers or behind[0].isdecimal()
