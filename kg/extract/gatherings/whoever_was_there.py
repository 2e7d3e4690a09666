"""Summits of whom nobody is named: "Leaders of twelve states held a summit in Lima"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft, Part
from kg.extract.passage import GREAT, Telling
from kg.language.traits import Trait
from kg.model import Kind, Role

LED = 40
"""Characters before a summit in which it is told whether it is told in passing: "at a summit"."""


def as_the_one_before(drafts: Sequence[Draft]) -> None:
    """Gives a second or next summit, at which nobody is named, to the body whose summit was told before."""
    own: list[Part] = []
    for draft in drafts:
        if draft.kind is Kind.SUMMIT and draft.round and draft.place is not None and not draft.parts:
            draft.parts += [Part(p.entity, p.role, draft.evidence[0], group=p.group) for p in own]
        elif draft.kind is Kind.SUMMIT:
            own = [p for p in draft.parts if p.role is Role.ORGANIZER] or own


def is_named(draft: Draft) -> bool:
    """Whether a name tells an event by itself: not "the mechanism called 2+2", which is of nobody."""
    name = draft.name or ""
    return any(c.isalpha() for c in name) or bool(name and (draft.place or draft.start))


def is_somewhere(draft: Draft, telling: Telling) -> bool:
    """Whether a summit without anybody in it is told all the same: its city tells who is the host.

    Not so "At a summit in Lima they agreed", which tells it in passing, nor the next one of nobody's.
    "Wakil dari 18 negara berkumpul di Oslo" tells of a conference, too.
    """
    if Trait.PUBLIC in draft.traits and draft.kind in GREAT:
        beside = (d for d in telling.drafts if d is not draft and d.sentence == draft.sentence)
        return draft.place is not None and not any(d.kind in GREAT and d.place == draft.place for d in beside)
    if draft.kind is Kind.CONFERENCE and draft.missed:
        return draft.place is not None  # "Mali did not attend the conference in Lima"
    if draft.kind is not Kind.SUMMIT or draft.place is None or draft.round:
        return False
    pack, text, told = telling.known.language, telling.article.text, draft.evidence[0]
    nouns = (pack.event_heads.get(word) for word in text[told.begin : told.end].lower().split())
    if Kind.SUMMIT not in nouns:
        return False  # "the heads of government meeting here elected him"
    before = text[max(0, told.begin - LED) : told.begin].lower().split()
    led = next((word for word in reversed(before) if word not in pack.determiners), "")
    return draft.tied or draft.missed or (led != "" and led not in pack.words.place.within)
