"""A trigger in its sentence, as the rules of `slot_rules.py` and `refusals.py` are asked about it."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase
from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling
from kg.extract.triggers.triggers import Trigger
from kg.records import record

Here = Sequence[tuple[int, Draft]]
"""The drafts of a sentence so far, each with the node of its first word."""


@record
class Case:
    """A trigger in its sentence: all that a rule may look at."""

    telling: Telling
    passage: Passage
    trigger: Trigger
    here: Here
    acting: Sequence[Phrase] = ()  # who acts whatever stands before the trigger: the speaker of quoted words
