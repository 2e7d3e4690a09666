"""Offices that two states named before have: "their foreign ministers", "menlu kedua negara"."""

from __future__ import annotations

from kg.find.scene import GENITIVES
from kg.find.scenes import Reading
from kg.link.actors import kind_of_key
from kg.link.offices import speaks_for
from kg.link.walk import Walk
from kg.model import EntityKey

BACK = 2
"""Sentences back to two states that are still meant."""


def end_of_both(reading: Reading, first: int, last: int) -> int | None:
    """Behind which token an office in the plural ends that two states have, each its own; else None.

    "their (respective) foreign ministers", "the foreign ministers of the two countries", "both countries'
    foreign ministers", "the two foreign ministers", in Indonesian "menteri luar negeri masing-masing".
    """
    words, pack = reading.sentence.lows, reading.scene.known.language
    for phrase in pack.words.office.of_both:
        if words[last : last + len(phrase)] == phrase:
            return last + len(phrase)
    owner = first - 1 - (first > 1 and words[first - 1] in pack.words.office.each_own)
    if owner < 0:
        return None
    whose = words[max(0, owner - OWNER) : owner] if words[owner] in GENITIVES else ()
    owned = len(whose) == OWNER and whose[0] in pack.two and whose[1] in pack.words.group.states
    return last if owned or words[owner] in pack.two or words[owner] in pack.words.group.their else None


OWNER = 2
"""Words for two states before a genitive: "both countries'"."""


def the_two_states(walk: Walk) -> list[EntityKey]:
    """The two states named together last, in the order in which they were named; or none."""
    here = list(walk.here)
    if len(here) == 2:
        return here
    if walk.number - max(walk.gathered_number, walk.joined_number) > BACK:
        return []
    named = walk.sides[0] if walk.sides else []
    people = [walk.cast.by_key(key) for key in named]
    states = [speaks_for(walk, who) if who else key for key, who in zip(named, people, strict=True)]
    found = [key for key in dict.fromkeys(states) if key is not None and kind_of_key(key) == "country"]
    return found if len(found) == len(named) == 2 else []
