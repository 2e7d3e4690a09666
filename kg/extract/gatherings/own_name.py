"""A noun before an event's name: "pertemuan 2+2 dengan X" tells who is at the event of that name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.document import PhraseKind
from kg.extract.arguments.arguments import arguments
from kg.extract.drafts import Draft
from kg.extract.parties.open_slots import guest
from kg.extract.passage import (
    GATHERINGS,
    Passage,
    Telling,
    behind_its_kind,
    date_draft,
    may_take_part,
)
from kg.extract.places.whereabouts import where_and_when
from kg.extract.slots import Arguments
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import QUOTES
from kg.model import Evidence, Kind, Role


def of_its_name(
    telling: Telling, passage: Passage, trigger: Trigger, here: Sequence[tuple[int, Draft]]
) -> bool:
    """ "pertemuan 2+2 dengan X": a noun before an event's name tells who is at that event."""
    if not passage.language.nouns_after:
        if trigger.frame.kind not in GATHERINGS:
            return False
        told = _behind_its_name if trigger.noun else _met_for_it
        return told(telling, passage, trigger, here)
    at, named = next(((n, d) for n, d in here if d.name and _right_behind(passage, trigger, n)), (0, None))
    if named is None:
        return False
    whole = replace(trigger, last=at + 1)
    found = arguments(passage.nodes, whole, [], passage.language)
    if not trigger.noun:
        return _held_by_two(trigger, found, named)
    of = [p for p in found.slots.get("of", ()) if p.kind is PhraseKind.COUNTRY]  # "pertemuan 2+2 RI-Turki"
    slots = guest(passage, whole, {"with": [*found.slots.get("with", []), *(of if len(of) > 1 else ())]})
    evidence = Evidence(found.begin, found.end, "event:name", 0.8)
    people = [p for slot in ("with", "subject") for p in slots.get(slot, ()) if slots.get("with")]
    named.add([p for p in people if may_take_part(p, Role.ATTENDEE)], Role.ATTENDEE, evidence)
    return named.kind in GATHERINGS


def _right_behind(passage: Passage, trigger: Trigger, at: int) -> bool:
    """Whether an event's name at `at` stands behind the words, be it past one of its kind: "tahunan"."""
    nodes, last = passage.nodes, trigger.last
    one = (
        at == last + 1 and nodes[last].low.isalpha() and nodes[last].low not in passage.language.prepositions
    )
    return at == last or (one and nodes[last].low not in passage.language.coordinators)


def _held_by_two(trigger: Trigger, found: Arguments, named: Draft) -> bool:
    """ "X menggelar pertemuan 2+2 dengan Y", "X dan Y ...": both are at the talks of that name.

    A body's meeting has its members, and not only whoever holds it.
    """
    if trigger.passive or trigger.frame.kind not in GATHERINGS or named.kind is not Kind.MEETING:
        return False
    people = [p for slot in ("subject", "object", "with", "between") for p in found.slots.get(slot, ())]
    people = [p for p in people if may_take_part(p, Role.ATTENDEE)]
    if named.entities(Role.ORGANIZER) or len({p.speaks_for or p.entity for p in people}) < 2:
        return False
    named.add(people, Role.ATTENDEE, Evidence(found.begin, found.end, "event:name", 0.8))
    return True


def _met_for_it(
    telling: Telling, passage: Passage, trigger: Trigger, here: Sequence[tuple[int, Draft]]
) -> bool:
    """ "hosted X for the inaugural Trade Dialogue": they are at the event of that name, and meet there."""
    units, pack = passage.nodes, passage.language
    passed = pack.determiners | pack.words.time.nth_days.keys() | pack.words.name.ordinals.keys()
    for at, draft in here:
        lead = at - 1
        while lead > trigger.last and units[lead].low in passed:
            lead -= 1
        led = lead > trigger.last and pack.prepositions.get(units[lead].low) == "for"
        if trigger.passive or not draft.name or draft.kind not in GATHERINGS or not led:
            continue
        found = arguments(units, trigger, [at], pack)
        evidence = Evidence(found.begin, found.end, "event:name", 0.8)
        for slot, role in trigger.frame.roles.items():
            people = [p for p in found.slots.get(slot, ()) if may_take_part(p, role)]
            draft.add(people, role, evidence)
        near = units[max(0, trigger.first - 2) : trigger.first]  # "today hosted"
        for date in (*found.dates, *(n.date for n in near if n.date is not None)):
            date_draft(draft, date)
        if draft.place is None:
            where_and_when(telling, passage, trigger, found.slots, found, draft)
        return bool(found.slots)
    return False


BEHIND = 3
"""Nodes from an event's name to the noun of what it is: 'the "2+2" security dialogue'."""


def _behind_its_name(
    telling: Telling, passage: Passage, trigger: Trigger, here: Sequence[tuple[int, Draft]]
) -> bool:
    """ "the 2+2 security dialogue with X": the noun behind the name says what that event is."""
    units, slots = passage.nodes, passage.language.prepositions
    if "with" not in {slots.get(low) for low in units.lows[trigger.last - 1 : trigger.last + 1]}:
        return any(draft.name and behind_its_kind(passage, at + 1) == trigger.last for at, draft in here)
    for at, draft in here:
        between = units[at + 1 : trigger.first]
        if draft.name and draft.kind in GATHERINGS and 0 <= trigger.first - at - 1 <= BEHIND:
            its_own = all(n.low.isalpha() or n.low in QUOTES for n in between)
            if its_own and draft.place is None:
                found = arguments(units, trigger, [], passage.language)
                where_and_when(telling, passage, trigger, found.slots, found, draft)
            return its_own
    return False


def named_by_its_words(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "a council meeting of the Indian Ocean Rim Association" names itself by its words."""
    last = passage.nodes[trigger.last - 1].low
    of = passage.language.prepositions.get(last) == "of"
    named = passage.nodes[trigger.last - 2].low not in passage.language.event_words  # no "gathering of X"
    if draft.kind not in (Kind.CONFERENCE, Kind.SUMMIT) or not of or not named:
        return
    for node in passage.nodes[trigger.last : trigger.last + 3]:
        if node.phrase is not None and node.phrase.kind in (PhraseKind.ORGANIZATION, PhraseKind.GROUP):
            draft.aliases.append(telling.article.text[passage.nodes[trigger.first].begin : node.end])
            return
