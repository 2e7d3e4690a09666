"""Whether two tellings are of one journey: its arrival, its stops, the country and its city."""

from __future__ import annotations

from kg.extract.days.partial_days import days_between
from kg.extract.drafts import Draft
from kg.language.traits import Trait
from kg.model import EntityKey, Kind, Role, Status

ARRIVAL = 2
"""Most days from a guest's arrival to his reception."""


def arrived_for_it(one: Draft, other: Draft) -> bool:
    """ "menerima kunjungan kenegaraan X, Rabu. X tiba di Jakarta, Selasa": the visit that began with it."""
    if not (one.kind is other.kind is Kind.VISIT and one.status is other.status is Status.HELD):
        return False
    received, came = (one, other) if Trait.RECEIVES in one.traits else (other, one)
    first, day = came.start, received.start
    if Trait.RECEIVES not in received.traits or Trait.RECEIVES in came.traits or first is None or day is None:
        return False
    there = one.zone is other.zone and received.venue_country is not None
    there = there and received.venue_country == came.venue_country
    guests = received.entities(Role.VISITOR) & came.entities(Role.VISITOR)
    near = first.day is not None and day.day is not None and 0 < days_between(first, day) <= ARRIVAL
    return there and near and came.sentence != received.sentence and bool(guests)


def stop_told_again(one: Draft, other: Draft) -> bool:
    """ "singgah di Mesir dan Uganda. Ia tiba di Kairo hari Sabtu": a stop in a country, and in its city."""
    if one.kind is not Kind.VISIT or other.kind is not Kind.VISIT:
        return False
    return one.place == one.venue_country == other.venue_country != other.place or _country_told_behind(
        one, other
    )


def _country_told_behind(one: Draft, other: Draft) -> bool:
    """ "tiba di Washington, memulai kunjungannya di Amerika Serikat": in one sentence, the same journey.

    So "akan bertolak ke Kyiv. Ia akan berkunjung pada Jumat", which does not say where.
    """
    near = one.sentence == other.sentence or Trait.ARRIVES in other.traits
    return near and other.place == other.venue_country == one.venue_country


def parted_journeys(one: Draft, other: Draft) -> bool:
    """ "arrived in Tokyo", "will visit Singapore": journeys to different countries."""
    first, second = _hosts(one), _hosts(other)
    return bool(first) and bool(second) and not first & second


def _hosts(draft: Draft) -> set[EntityKey]:
    hosts = {k for k in draft.entities(Role.HOST) if k.startswith("country/")}
    return hosts | ({draft.venue_country} if draft.venue_country is not None else set())


def for_days_in_the_country(first: Draft, later: Draft) -> bool:
    """ "arrived in Kigali on Tuesday for a three-day visit to Rwanda": the visit is to the country."""
    here = first.sentence == later.sentence and later.place is not None
    return here and later.place == first.venue_country and (first.days or later.days or 1) > 1
