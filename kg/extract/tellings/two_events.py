"""What makes of two tellings two events: their kind, their day, their place, whether they were held."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from kg.extract.days.partial_days import dates_fit
from kg.extract.drafts import Draft
from kg.extract.tellings.kinds import of_one_kind
from kg.extract.tellings.parties import people_in
from kg.extract.tellings.pictured_again import of_the_picture
from kg.extract.tellings.same_journey import parted_journeys, stop_told_again
from kg.language.traits import Trait
from kg.model import Kind, Plover, Status, ZoneKind

HELD_AND_PLANNED: Final = {Status.HELD, Status.PLANNED}

HALL: Final = 2
"""Sentences behind a meeting in which the hall is told where it was held."""


def are_two_events(one: Draft, other: Draft) -> bool:
    """Whether something tells that `other`, which the text has behind `one`, is not the same event."""
    return any(rule(one, other) for rule in TWO_EVENTS)


def _of_other_kinds(one: Draft, other: Draft) -> bool:
    """ "met X and expelled Y": no telling of the one is a telling of the other."""
    return not of_one_kind(one, other)


def _asked_of_all(one: Draft, other: Draft) -> bool:
    """ "meminta semua negara ... dan mendesak Rusia ..."."""
    return one.asks_all is not other.asks_all


def _only_one_is_pictured(one: Draft, other: Draft) -> bool:
    """ "X with Y in Rome in 2019 (file photo)": a caption is not of what the body tells, unless it fits."""
    pictured = (one.zone is ZoneKind.CAPTION) != (other.zone is ZoneKind.CAPTION)
    return pictured and not of_the_picture(one, other)


def _both_named(one: Draft, other: Draft) -> bool:
    """The Oslo Forum and the Rome Summit: named events were told apart by name before."""
    return bool(one.name and other.name)


def _earlier(one: Draft, other: Draft) -> bool:
    """ "met X on Monday. ... They had met before": one has a day, the other was earlier; not in one city."""
    if one.kind is other.kind is Kind.VISIT and other.earlier and one.place is None and other.place:
        return True  # "her visit ... She came here after a visit to Cuba": from there, and not there
    there = one.place is not None and one.place == other.place and not one.place.startswith("country/")
    return (one.earlier or other.earlier) and (one.start is None) != (other.start is None) and not there


def _with_more_to_come(one: Draft, other: Draft) -> bool:
    """ "met X. ... He met four other ministers", "the next round is to be held"."""
    return other.more or ((one.further or other.further) and one.status is not other.status)


def _of_another_round(one: Draft, other: Draft) -> bool:
    """ "the second round ... the fourth": each is its own; the first truce is not the one that holds."""
    if one.round == other.round:
        return False
    truce = Trait.TRUCE in one.traits or Trait.TRUCE in other.traits
    # "akan menemui X lagi": no talks of theirs
    with_others = one.kind is not other.kind and one.states() != other.states()
    return bool(one.round and other.round) or truce or with_others or one.status is not other.status


def _at_another_time(one: Draft, other: Draft) -> bool:
    """ "The leaders met. ... Their joint commission will convene": not the meeting of the leaders."""
    another = (Trait.ANOTHER_TIME in one.traits) is not (Trait.ANOTHER_TIME in other.traits)
    return another and one.status is not other.status


def _yet_to_begin(one: Draft, other: Draft) -> bool:
    """ "met X on Monday. ... Talks are to begin in May": talks yet to come are not the meeting held."""
    return one.kind is not other.kind and {one.status, other.status} == HELD_AND_PLANNED


def _elected_and_to_be_sworn_in(one: Draft, other: Draft) -> bool:
    """ "was elected president. He will be sworn in on 30 June": two appointments, the second with its day."""
    if not (one.kind is other.kind is Kind.APPOINTMENT) or one.sentence == other.sentence:
        return False
    ahead = one if one.status is Status.PLANNED else other
    both = {one.status, other.status} == HELD_AND_PLANNED
    return both and ahead.start is not None and ahead.start.day is not None


def _one_more_sanction(one: Draft, other: Draft) -> bool:
    """ "has suspended contacts with Chad and will ban its leaders": one sanction, and another yet to be."""
    if not (one.plover is other.plover is Plover.SANCTION) or one.sentence != other.sentence:
        return False
    return one.frame != other.frame and {one.status, other.status} == HELD_AND_PLANNED


def _what_led_to_it(one: Draft, other: Draft) -> bool:
    """ "'A breach,' said X. ... It followed X's criticism of the election": not the same words.

    Nor is praise in "Washington praised both. It had recognised one of them in 2008" what it once did.
    """
    if one.sentence == other.sentence:
        return False
    courteous = (Trait.COURTESY in one.traits) is not (Trait.COURTESY in other.traits)
    if courteous and (one.start is None) is not (other.start is None):
        return True
    return one.traits | other.traits >= JUDGED_BEFORE


JUDGED_BEFORE: Final = frozenset({Trait.CAUSED, Trait.DEEMS})
"""What is said of a deed, and what was said before it, of which it is the answer."""


def _on_other_days(one: Draft, other: Draft) -> bool:
    """ "on Monday ... on Friday"; what was called off is one event, whenever it was to have been."""
    if one.status is other.status is Status.CANCELLED:
        return False
    return not dates_fit(one.start, other.start) or _of_another_year(one, other)


def _of_another_year(one: Draft, other: Draft) -> bool:
    """ "The drill is joined by X and Y. Last year they drilled in Lome": each year has its own."""
    drilled = Trait.JOINT_DRILL in one.traits | other.traits and (one.start is None) != (other.start is None)
    day = one.start or other.start
    return drilled and day is not None and day.day is None


def _in_other_places(one: Draft, other: Draft) -> bool:
    """ "in Rome ... in Paris", and not on the same day; a hall and its city, or two stops told, are one."""
    if one.place is None or other.place is None or one.place == other.place:
        return False
    if one.start is not None and one.start == other.start:
        return False
    return not stop_told_again(one, other) and not _country_of_the_hall(one, other)


def _country_of_the_hall(one: Draft, other: Draft) -> bool:
    """ "received at the palace. With the ceremony their term in Peru begins": its hall and its country.

    So "landed in Accra on Monday. ... His visit to Ghana" is one journey.
    So do two who "held talks on the fringes of a forum in Peru. The two met in Lima on Monday".
    """
    there = one.place == other.venue_country or other.place == one.venue_country
    if one.kind is other.kind is Kind.VISIT:  # "arrived in Oslo. ... when he landed at Gardermoen airport"
        to_his_hosts = other.start is None and other.place == one.venue_country and one.status is other.status
        return one.city == other.place or other.city == one.place or to_his_hosts
    people = people_in(one)
    met = one.kind is other.kind is Kind.MEETING and len(people) > 1 and people == people_in(other)
    on = other.goes_on or other.then or other.afterwards
    if met and not on and (other.place == one.city or _in_some_hall(one, other)):
        return True  # "menerima Y di Gedung A. Dalam kunjungan itu X bertemu Y": in the city of that hall
    return there and (met or one.kind is other.kind is Kind.CEREMONY)


def _in_some_hall(one: Draft, other: Draft) -> bool:
    """ "bertemu di Kampala, Senin. Mereka bertemu di Istana Entebbe": a hall that no table lists."""
    bare = other.start is None and other.venue_country is None and other.turn is None and not other.earlier
    return bare and other.sentence - one.sentence <= HALL


def _to_other_hosts(one: Draft, other: Draft) -> bool:
    """ "arrived in Tokyo ... will visit Singapore"."""
    return one.kind is other.kind is Kind.VISIT and parted_journeys(one, other)


def _called_off(one: Draft, other: Draft) -> bool:
    """ "met X. ... A meeting with X was called off": only of a journey one and the other may be told."""
    return {one.status, other.status} == {Status.HELD, Status.CANCELLED} and one.kind is not Kind.VISIT


def _only_aimed_at(one: Draft, other: Draft) -> bool:
    """ "denied that it had closed the border": what is denied, or only aimed at, is no deed."""
    if one.status is other.status or not {Status.DENIED, Status.CONDITIONAL} & {one.status, other.status}:
        return False
    return not _done_by_now(one, other)


def _done_by_now(one: Draft, other: Draft) -> bool:
    """ "moved fast to bring them home. Today they were there": the same have done what they aimed at."""
    follows = {one.status, other.status} == {Status.CONDITIONAL, Status.HELD}
    follows = follows and other.sentence - one.sentence == 1
    return follows and one.plover is Plover.AID and one.entities() == other.entities()


TWO_EVENTS: Final[tuple[Callable[[Draft, Draft], bool], ...]] = (
    _of_other_kinds,
    _asked_of_all,
    _only_one_is_pictured,
    _both_named,
    _earlier,
    _with_more_to_come,
    _of_another_round,
    _at_another_time,
    _yet_to_begin,
    _elected_and_to_be_sworn_in,
    _one_more_sanction,
    _what_led_to_it,
    _on_other_days,
    _in_other_places,
    _to_other_hosts,
    _called_off,
    _only_aimed_at,
)
"""Any of these tells that there are two. Every two drafts are compared: what parts most stands first."""
