"""Talks of two or three states, which are no conference, and summits that their leaders' names tell."""

from __future__ import annotations

from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import Kind, Role


def of_few(passage: Passage, draft: Draft, trigger: Trigger) -> None:
    """ "The meeting of the foreign ministers of Chad and Niger": talks of two states, no conference."""
    states = draft.states()
    if trigger.noun and draft.kind is Kind.SUMMIT and not draft.name:
        _of_leaders_by_name(draft)
    few = 1 < len(states) <= FEW and all(key.startswith("country/") for key in states)
    if Trait.UNNAMED_GATHERING not in trigger.frame.traits or draft.name or not few:
        return
    if len(states) == FEW and _is_a_conference(passage, trigger):
        for part in draft.parts:
            part.role = Role.ATTENDEE if part.role is Role.ORGANIZER else part.role
        return
    draft.kind = Kind.MEETING
    for part in draft.parts:
        part.role = Role.ATTENDEE if part.role is Role.ORGANIZER else part.role


def held_by_few(draft: Draft, pack: Language) -> None:
    """ "Chad dan Niger membatalkan pertemuan tingkat menteri": talks of the two, no conference."""
    if Trait.UNNAMED_GATHERING not in draft.traits or draft.name or not pack.nouns_after:
        return
    states = draft.states()
    few = 1 < len(states) <= FEW and not draft.entities(Role.ORGANIZER)
    if few and not _called_so(draft.word, pack) and all(key.startswith("country/") for key in states):
        draft.kind = Kind.MEETING
        for part in draft.parts:
            part.role = Role.ATTENDEE


def _of_leaders_by_name(draft: Draft) -> None:
    """ "Pertemuan puncak Trump dan Kim": those whose summit it is attend it; a body organizes its own."""
    people = [
        p for p in draft.parts if p.role is Role.ORGANIZER and p.entity.startswith(("person/", "country/"))
    ]
    if len({p.speaks_for or p.entity for p in people}) > 1:
        for part in people:
            part.role = Role.ATTENDEE


def _is_a_conference(passage: Passage, trigger: Trigger) -> bool:
    """ "konferensi ulama Chad, Mali, dan Niger": called so, though few are there."""
    pack = passage.language
    head = passage.nodes[trigger.first if pack.nouns_after else trigger.last - 1].low
    return _called_so(head, pack)


def _called_so(head: str, pack: Language) -> bool:
    """Whether the noun is one of conferences alone: "konferensi", and not "sidang"."""
    return pack.event_heads.get(head) is Kind.CONFERENCE and head not in pack.words.name.bilateral


FEW = 3
"""Most states whose ministers' meeting bears no name of its own."""
