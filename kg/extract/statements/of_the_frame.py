"""Whether what a frame tells was held, by its words and by whoever says it."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase
from kg.extract.clauses.clauses import clause
from kg.extract.clauses.says_and_does import who_said_so
from kg.extract.days.in_tense import one_before
from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.slots import Arguments
from kg.extract.status.asserted import is_uttered
from kg.extract.status.first_ones import met_as_the_first
from kg.extract.status.foretold import plan_of_the_clause
from kg.extract.status.hosted_next import hosted_next
from kg.extract.status.its_own_verb import told_by_its_verb
from kg.extract.status.journeys_given_up import held_on_no_journey, made_elsewhere, not_made_after_all
from kg.extract.status.plans import is_ahead
from kg.extract.status.status import status_of
from kg.extract.status.wanted_first import until_they_yield
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import Kind, Plover, Status


def status_told(
    passage: Passage, trigger: Trigger, found: Arguments, here: Sequence[tuple[int, Draft]]
) -> Status:
    """Whether it was held, by the words of its clause, its days and what the sentence told before."""
    first, last = clause(passage.nodes, trigger, passage.language)
    far = told_by_its_verb(passage.nodes, trigger, passage.language)
    status = far or status_of(passage.nodes, trigger, first, last, passage.language)
    if status is Status.PLANNED and met_as_the_first(passage, trigger):
        return Status.HELD
    status = not_made_after_all(passage, trigger, held_on_no_journey(passage, trigger, status, here))
    status = made_elsewhere(trigger, status, found.slots, here)
    status = until_they_yield(passage, trigger, status, here)
    if status is not Status.HELD:
        return status
    if who_said_so(passage.nodes, trigger.first, passage.language) is not None:
        return status  # "Kanada akan mengirim polisi, kata X saat menerima Y": they have met
    if is_ahead(passage, trigger, first, found.dates, here) and not one_before(passage, trigger):
        return Status.PLANNED
    if trigger.noun and trigger.frame.kind is Kind.SUMMIT and hosted_next(passage, trigger.last - 1):
        return Status.PLANNED
    return plan_of_the_clause(passage, trigger, here) or status


def said_so(passage: Passage, trigger: Trigger, status: Status, acting: Sequence[Phrase]) -> Status:
    """A statement is made whatever it tells of: "I want to thank X", "cancelled its trip, accusing X"."""
    if trigger.frame.kind is not Kind.STATEMENT:
        return status
    threat = status is Status.CONDITIONAL and trigger.frame.plover is Plover.THREATEN and bool(acting)
    spoken = status is Status.PLANNED and (
        bool(acting) or is_uttered(passage.nodes, trigger, passage.language)
    )
    told = status is Status.CANCELLED and not passage.language.nouns_after
    judges = Trait.DEEMS in trigger.frame.traits  # "cara penundaan itu keterlaluan, kata X"
    return Status.HELD if spoken or told or threat or judges else status
