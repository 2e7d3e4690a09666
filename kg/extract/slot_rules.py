"""Who fills the slots of a trigger: every rule that has a say, in the order in which they are asked.

`arguments` puts those around a trigger into slots by position and preposition. The rules here put others
there, by what the sentence, the sentences before and the frame's meaning say; each tells by an example in its
docstring what it is for. A rule that has nothing to say returns the very same slots; `kg read --why` prints
what the others change.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from kg.extract.anaphora.bench import not_the_court, sitting
from kg.extract.anaphora.country_of_clause import that_country_acts
from kg.extract.anaphora.subject_ahead import subject_ahead, taken_ahead
from kg.extract.anaphora.that_country import to_his_country
from kg.extract.anaphora.the_other import toward_the_other
from kg.extract.arguments.not_himself import not_himself
from kg.extract.case import Case, Here
from kg.extract.clauses.no_relative import signed_by_it
from kg.extract.clauses.where_clauses import at_its_city, of_its_city, visited_before
from kg.extract.gatherings.bound import without_gatherings
from kg.extract.gatherings.firsts import the_first_to_come, will_be_the_first
from kg.extract.gatherings.named_later import named_later
from kg.extract.gatherings.stand_in import by_whom_sent
from kg.extract.gatherings.that_was_paid import his_own, paid_by
from kg.extract.gatherings.visits import at_the_city, left_behind
from kg.extract.parties.accuser_goes_on import accuser_goes_on
from kg.extract.parties.by_letter import by_letter
from kg.extract.parties.by_means_of import does_so_by
from kg.extract.parties.called_in import summoned
from kg.extract.parties.carried_home import carried_home
from kg.extract.parties.deeds_answered import in_their_capital, whose_deed_it_is
from kg.extract.parties.imposed_and_ended import ended_by_who_imposed
from kg.extract.parties.in_answer import by_whom_answered, in_answer
from kg.extract.parties.it_answers import (
    done_by_the_same,
    done_to_them,
    it_answers,
    not_the_sayer,
    toward_the_same,
    without_its_agent,
)
from kg.extract.parties.of_states import of_states
from kg.extract.parties.on_his_behalf import on_his_behalf
from kg.extract.parties.open_slots import guest, owned, told_elsewhere, withdrawn
from kg.extract.parties.own_envoys import own_envoy
from kg.extract.parties.own_help import own_help
from kg.extract.parties.people_at_home import people_at_home
from kg.extract.parties.sent_away import counted_by_state, sent_away
from kg.extract.parties.sheltered import sheltered_there
from kg.extract.parties.signers import for_their_states
from kg.extract.parties.stays_apart import stays_apart
from kg.extract.parties.steps_against import not_whom_they_serve, steps_against
from kg.extract.parties.talked_over_with import talked_over_with
from kg.extract.parties.those_held import those_held
from kg.extract.parties.toward_it import toward_it
from kg.extract.parties.toward_them import toward_them
from kg.extract.parties.victims import laid_at_a_door, not_the_victims, not_whom_it_hit
from kg.extract.parties.whom_he_met import whom_he_met
from kg.extract.parties.whose_right import not_whose_right
from kg.extract.passage import Passage, Telling
from kg.extract.places.by_place import by_another
from kg.extract.slots import Slots
from kg.extract.statements.announcing import blamed_for, blames_another, who_tested
from kg.extract.statements.gifts import given, thanked_for
from kg.extract.statements.performed import after_he_spoke, as_spoken
from kg.extract.statements.promised import agreed_alone
from kg.extract.statements.urged_them import urged_them
from kg.extract.status.asked import controlled, of_the_sayer, on_behalf
from kg.extract.triggers.triggers import Trigger
from kg.model import Status
from kg.records import record


@record
class SlotRule:
    """One rule: what it does to the slots, and what its having done so says of the event's status."""

    apply: Callable[[Case, Slots], Slots]
    told_by: Callable[..., Slots]  # the function whose name and docstring say what it is for
    status: Callable[[Status], Status] | None = None


def _words(rule: Callable[[Trigger, Slots], Slots]) -> SlotRule:
    """A rule that looks at the trigger alone."""
    return SlotRule(lambda case, slots: rule(case.trigger, slots), rule)


def _sentence(
    rule: Callable[[Passage, Trigger, Slots], Slots], status: Callable[[Status], Status] | None = None
) -> SlotRule:
    """A rule that looks at the sentence."""
    return SlotRule(lambda case, slots: rule(case.passage, case.trigger, slots), rule, status)


def _article(rule: Callable[[Telling, Passage, Trigger, Slots], Slots]) -> SlotRule:
    """A rule that looks at what the article told before."""
    return SlotRule(lambda case, slots: rule(case.telling, case.passage, case.trigger, slots), rule)


def _events(rule: Callable[[Passage, Trigger, Slots, Here], Slots]) -> SlotRule:
    """A rule that looks at the events told before in the sentence."""
    return SlotRule(lambda case, slots: rule(case.passage, case.trigger, slots, case.here), rule)


def _held(_: Status) -> Status:
    return Status.HELD


def _only_asked_for(status: Status) -> Status:
    return Status.PLANNED if status is Status.HELD else status


SLOT_RULES: Final[tuple[SlotRule, ...]] = (
    _words(left_behind),
    SlotRule(lambda case, slots: as_spoken(case.passage, case.trigger, slots, case.acting), as_spoken),
    _sentence(after_he_spoke),
    _sentence(does_so_by),
    _sentence(in_answer),
    _sentence(by_whom_answered),
    _sentence(own_help),
    _sentence(not_himself),
    _article(by_letter),
    _sentence(that_country_acts),
    _sentence(counted_by_state),
    _article(told_elsewhere),
    _sentence(on_his_behalf),
    _article(sent_away),
    _article(toward_it),
    _article(urged_them),
    _article(toward_them),
    _sentence(named_later),
    _article(at_the_city),
    _sentence(whose_deed_it_is),
    _article(in_their_capital),
    _sentence(summoned),
    _article(sitting),
    _sentence(not_the_court),
    _sentence(the_first_to_come, _held),
    _sentence(will_be_the_first),
    _sentence(carried_home),
    _sentence(sheltered_there),
    _article(those_held),
    _sentence(withdrawn),
    _sentence(own_envoy),
    _sentence(visited_before),
    _sentence(not_whose_right),
    _sentence(stays_apart),
    _sentence(not_whom_it_hit),
    _sentence(laid_at_a_door),
    SlotRule(lambda c, slots: it_answers(c.telling, c.passage, c.trigger, slots, c.here), it_answers),
    _sentence(talked_over_with),
    _events(done_to_them),
    _events(done_by_the_same),
    _events(toward_the_same),
    _sentence(ended_by_who_imposed),
    _sentence(without_its_agent),
    _sentence(not_the_sayer),
    _article(people_at_home),
    _sentence(accuser_goes_on),
    _sentence(subject_ahead),
    _sentence(taken_ahead),
    _sentence(blamed_for),
    _sentence(not_the_victims),
    _sentence(guest),
    _sentence(owned),
    _article(whom_he_met),
    _events(who_tested),
    _sentence(given),
    _sentence(thanked_for),
    _words(by_another),
    _sentence(paid_by),
    _sentence(his_own),
    SlotRule(lambda case, slots: blames_another(case.trigger, slots, case.here), blames_another),
    _sentence(signed_by_it),
    _sentence(of_the_sayer),
    _sentence(on_behalf),
    _sentence(controlled, _only_asked_for),
    _sentence(without_gatherings),
    _sentence(of_its_city),
    _sentence(at_its_city),
    _sentence(for_their_states),
    _sentence(to_his_country),
    _sentence(agreed_alone),
    SlotRule(lambda case, slots: by_whom_sent(case.telling, case.trigger, slots), by_whom_sent),
    _sentence(toward_the_other),
    _sentence(not_whom_they_serve),
    _sentence(steps_against),
    _article(of_states),
)
"""All rules, in order: those behind see what those before have put in."""


def filled(case: Case, slots: Slots, status: Status) -> tuple[Slots, Status]:
    """Who is in each slot once all rules have been asked, and the event's status by them."""
    for rule in SLOT_RULES:
        changed = rule.apply(case, slots)
        if changed is slots:
            continue
        if case.telling.decisions is not None and changed != slots:
            case.telling.decided(case.passage, case.trigger, rule.told_by, changed)
        slots = changed
        if rule.status is not None:
            status = rule.status(status)
    return slots, status
