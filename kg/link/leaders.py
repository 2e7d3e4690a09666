"""Leaders whom an article calls by the surname alone: "Putin", where Russia is named."""

from __future__ import annotations

from kg.find.gazetteer import name_tokens
from kg.link.people import Person
from kg.link.walk import Walk
from kg.model import OfficeId

HEADS = (OfficeId("president"), OfficeId("prime minister"), OfficeId("chancellor"))
"""Offices whose holders the world knows by their surnames."""

SHORTEST = 4
"""Letters of a surname that means one person: "Kim", "Lee" and "May" mean many."""


def leader_called(walk: Walk, text: str) -> Person | None:
    """Who led one of the countries that the article names on its day, if his surname is this name alone."""
    if not walk.day or len(text) < SHORTEST:
        return None
    name = name_tokens(text)
    for country in sorted(k for k in walk.named if k.startswith("country/")):
        for office in HEADS:
            for holder in walk.known.by_office.get((office, country), ()):
                own = holder.since and holder.held_on(walk.day)
                if own and name_tokens(holder.person)[-1:] == name:
                    return walk.cast.from_holder(holder)
    return None
