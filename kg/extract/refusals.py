"""Why a trigger whose slots are filled tells nothing: every such reason, in the order of asking.

Each is a question about a trigger, told by an example in its docstring; `kg read --why` prints the one that
was answered with yes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from kg.extract.case import Case
from kg.extract.gatherings.firsts import became_the_first
from kg.extract.gatherings.in_the_house import within_the_house
from kg.extract.gatherings.next_stops import of_that_tour
from kg.extract.gatherings.visits import by_soldiers
from kg.extract.parties.people_at_home import done_at_home
from kg.extract.parties.taking_part import fits_kinds, of_home_politics, shares_its_object
from kg.extract.passage import Passage
from kg.extract.places.by_place import is_an_event_hosted
from kg.extract.slots import Slots
from kg.extract.statements.in_a_call import of_the_call
from kg.extract.statements.orders import orders_a_deed
from kg.extract.statements.sees import sees_it_done
from kg.extract.statements.told_of_him import another_says_so
from kg.extract.triggers.triggers import Trigger
from kg.model import Plover

Question = Callable[[Passage, Trigger, Slots], bool]


def lacks_a_slot(passage: Passage, trigger: Trigger, slots: Slots) -> bool:
    """ "agreed to a deal": the frame asks for one of several slots, and none is filled."""
    required = trigger.frame.requires
    if not required or any(map(slots.get, required.split("|"))):
        return False
    return not done_at_home(passage, trigger, slots)


def not_of_its_kinds(passage: Passage, trigger: Trigger, slots: Slots) -> bool:
    """ "The storm hit Haiti": who acts, or to whom it is done, is of no kind that the frame tells of."""
    return not fits_kinds(trigger.frame, slots) and not done_at_home(passage, trigger, slots)


def called_for_a_day(passage: Passage, trigger: Trigger) -> bool:
    """ "a summit that Chad had called for June 26": when it was to be, and nothing that Chad asks for."""
    nodes, pack, at = passage.nodes, passage.language, trigger.last
    day = trigger.frame.plover is Plover.REQUEST and at < len(nodes) and nodes[at].date is not None
    if not day or trigger.last - trigger.first < 2 or nodes[at - 1].low not in pack.prepositions:
        return False
    behind = nodes.lows[at + 1 : at + 2]
    return not behind or not behind[0].isalpha() or behind[0] in pack.auxiliaries | pack.prepositions.keys()


def _of_words(question: Callable[[Passage, Trigger], bool]) -> tuple[Question, Callable[..., bool]]:
    return lambda passage, trigger, slots: question(passage, trigger), question


def _of_slots(question: Question) -> tuple[Question, Callable[..., bool]]:
    return question, question


REFUSALS: Final[tuple[tuple[Question, Callable[..., bool]], ...]] = (
    _of_words(is_an_event_hosted),
    _of_words(became_the_first),
    _of_slots(lacks_a_slot),
    _of_slots(shares_its_object),
    _of_words(of_the_call),
    _of_words(of_that_tour),
    _of_words(orders_a_deed),
    _of_words(called_for_a_day),
    _of_slots(sees_it_done),
    _of_slots(another_says_so),
    _of_slots(not_of_its_kinds),
    _of_slots(of_home_politics),
    _of_slots(by_soldiers),
    _of_slots(within_the_house),
)
"""Each with the function whose name and docstring tell why."""


def refused(case: Case, slots: Slots) -> bool:
    """Whether by any of them the trigger tells nothing."""
    for question, told_by in REFUSALS:
        if question(case.passage, case.trigger, slots):
            case.telling.decided(case.passage, case.trigger, told_by)
            return True
    return False
