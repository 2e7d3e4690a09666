"""What is told in passing, of no day: "yang oleh Chad dituduh memihak", a refusal by its noun."""

from __future__ import annotations

from kg.extract.days.beyond_the_verb import tells_which_one
from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import Kind

BEFORE = 4
"""Most nodes from the relative pronoun to a passive: "yang oleh Chad selama ini"."""


def on_some_day(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """Whether an undated event is told in passing, by its frame or of whatever the sentence speaks of."""
    if draft.start is not None:
        return False
    if Trait.SOME_DAY in trigger.frame.traits:
        draft.afar = True  # nor where the news is
        return True
    which = draft.kind in (Kind.STATEMENT, Kind.MEASURE) and tells_which_one(passage, trigger)
    return which or _said_of_it(passage, trigger, draft)


def _said_of_it(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "Usul itu, yang ditolak Chad, ...": what others say of a noun or name, told of it behind a comma."""
    nodes, pack = passage.nodes, passage.language
    if not pack.nouns_after or not trigger.passive or draft.kind is not Kind.STATEMENT:
        return False
    near = range(trigger.first - 1, max(0, trigger.first - BEFORE), -1)
    at = next((n for n in near if nodes[n].low in pack.relatives), None)
    return at is not None and nodes[at - 1].low == ","
