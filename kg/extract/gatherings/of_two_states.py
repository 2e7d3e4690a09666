"""Commissions and consultations of two states by name: "Sidang Komisi Bersama ke-2 RI-Mozambik"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.extract.drafts import Draft, Part, add_part
from kg.extract.passage import GATHERINGS
from kg.find.gazetteer import Form, find
from kg.find.knowledge import Knowledge
from kg.find.tokens import tokenize
from kg.model import EntityKey, Role

NUMBER = re.compile(r"^\d+(?:st|nd|rd|th) ")
"""The number of a session in its series."""


def two_states_attend(drafts: Iterable[Draft], known: Knowledge) -> None:
    """The two states in whose name a commission meets attend it, and its other sessions as well."""
    held: dict[str, list[EntityKey]] = {}
    named = [d for d in drafts if d.name and d.kind in GATHERINGS and _is_of_two(d, known)]
    for draft in named:
        states = _states_named(draft, known)
        _held_by_both(draft)
        for key in states:
            add_part(draft, Part(key, Role.ATTENDEE, draft.evidence[0]))
        if states := states or _states_there(draft):
            held.setdefault(_series(draft), states)
    for draft in named:
        if not _states_there(draft):
            for key in held.get(_series(draft), ()):
                add_part(draft, Part(key, Role.ATTENDEE, draft.evidence[0]))


def _held_by_both(draft: Draft) -> None:
    """ "Indonesia dan Kenya menggelar Sidang Komisi Bersama": both attend, at the place of one of them."""
    hosts = [p for p in draft.parts if p.role is Role.HOST and p.entity.startswith("country/")]
    for part in hosts if len(hosts) == 2 else ():
        part.role = Role.ATTENDEE


def _is_of_two(draft: Draft, known: Knowledge) -> bool:
    words = f"{draft.name} {' '.join(draft.aliases)}".lower().split()
    return not known.language.words.name.bilateral.isdisjoint(words)


def _series(draft: Draft) -> str:
    return NUMBER.sub("", draft.name or "").lower()


def _states_named(draft: Draft, known: Knowledge) -> list[EntityKey]:
    """The states at the end of the name, if they are two: "... Indonesia dan Kenya"."""
    name = draft.name or ""
    hits = [
        h.senses[0].key
        for h in find(known.actors, tokenize(name, 0, len(name)))
        if h.senses[0].form in (Form.NAME, Form.ABBREVIATION)
    ]
    states = list(dict.fromkeys(key for key in hits if key.startswith("country/")))
    return states if len(states) == 2 == len(hits) else []


def _states_there(draft: Draft) -> list[EntityKey]:
    """The two states that take part, by themselves or by those who speak for them."""
    there = [p.speaks_for or p.entity for p in draft.parts]
    states = list(dict.fromkeys(key for key in there if key.startswith("country/")))
    return states if len(states) == 2 else []
