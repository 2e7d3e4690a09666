"""Whether two tellings are of one kind of event: the same act, or a meeting under two of its names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS
from kg.extract.tellings.parties import people_in
from kg.extract.tellings.ties_cut import beside_a_recall, other_ties_cut
from kg.language.traits import Trait
from kg.model import Kind, Plover, Role


def of_one_kind(one: Draft, other: Draft) -> bool:
    """Whether two tellings may be of one event, as far as their kinds and PLOVER types go."""
    if one.kind is other.kind:
        return one.plover is other.plover and not any(rule(one, other) for rule in OTHER_ACTS)
    kinds = {one.kind, other.kind}
    if kinds == {Kind.MEETING, Kind.CALL}:
        return _by_telephone(one, other)
    if any(rule(one, other) for rule in OTHER_GATHERINGS):
        return False
    if kinds == {Kind.MEETING, Kind.SUMMIT} and (_of_a_body(one) or _of_a_body(other)):
        met = one if one.kind is Kind.MEETING else other
        # no "shook hands at a Rio Group summit": two of those who came
        return one.sentence == other.sentence and len(met.states()) == 1
    return kinds <= GATHERINGS and not (one.name or other.name)


def _by_telephone(one: Draft, other: Draft) -> bool:
    """ "menelepon X. ... Pembicaraan keduanya", "had a call. The two sides also discussed trade"."""
    talk, call = (one, other) if one.kind is Kind.MEETING else (other, one)
    alike = people_in(talk) == people_in(call) or not people_in(talk)
    return Trait.CONVERSATION in talk.traits and talk.place is None and alike


def _of_a_body(draft: Draft) -> bool:
    """Whether a summit is of a body that convened it."""
    return draft.kind is Kind.SUMMIT and any(
        key.startswith("organization/") for key in draft.entities(Role.ORGANIZER)
    )


# -- two acts of one kind ---------------------------------------------------------------------


def _in_another_way(one: Draft, other: Draft) -> bool:
    """ "expelled two diplomats and recalled its own": an expulsion is not a recall, nor is a sanction one."""
    if one.mode == other.mode:
        return False
    return "expel" in (one.mode, other.mode) or bool(one.kind is Kind.MEASURE and one.mode and other.mode)


def _noted(one: Draft, other: Draft) -> bool:
    """ "A minister accused Peru. Chile then sent Peru a note": the note is another act than his words."""
    if (Trait.NOTE in one.traits) is (Trait.NOTE in other.traits):
        return False  # nearly always, and every two drafts are compared
    note, words = (one, other) if Trait.NOTE in one.traits else (other, one)
    if people_in(note) and people_in(note) == people_in(words):
        return False  # "Suga menyatakan protes terhadap X. 'Kami memprotes keras X,' katanya": his words
    if note.start is not None and note.start.day is not None and words.start is None:
        return True  # "accuses Peru of aggression; its envoy was handed a note on Saturday"
    return note.sentence != words.sentence and not people_in(note) and bool(people_in(words))


def _brought_home(one: Draft, other: Draft) -> bool:
    """ "Indonesia sent rice to Vanuatu. It will fly 375 of its sailors home": no aid to Vanuatu."""
    if one.plover is not Plover.AID or one.kind is not Kind.MEASURE or one.sentence == other.sentence:
        return False
    home = [d for d in (one, other) if Trait.BEFALLS_PEOPLE in d.traits]
    given = one if home and home[0] is other else other
    return len(home) == 1 and bool(given.entities(Role.RECIPIENT))


OTHER_ACTS: Final[tuple[Callable[[Draft, Draft], bool], ...]] = (
    _in_another_way,
    _noted,
    _brought_home,
    other_ties_cut,
    beside_a_recall,
)
"""What makes two of one kind and type two acts; any of them does."""


# -- gatherings of two kinds ------------------------------------------------------------------


def _beside_a_gathering(one: Draft, other: Draft) -> bool:
    """ "di sela KTT itu ia bertemu X": the meeting is not the summit."""
    return one.beside_gathering or other.beside_gathering


def _something_else_there(one: Draft, other: Draft) -> bool:
    """ "met X and conferred an order on him": what the two are to open, or an order, is not their meeting."""
    return Trait.APART in one.traits or Trait.APART in other.traits


def _opened_where_they_met(one: Draft, other: Draft) -> bool:
    """ "met X and opened a bridge (a conference)": what is opened is not their meeting."""
    opened = {one.kind, other.kind} - {Kind.MEETING}
    if len(opened) != 1 or bool(one.entities(Role.OPENER)) is bool(other.entities(Role.OPENER)):
        return False
    return Kind.CEREMONY in opened or one.sentence == other.sentence


def _after_the_ceremony(one: Draft, other: Draft) -> bool:
    """ "Seusai upacara, X diterima Y": a ceremony, and then a meeting."""
    return {one.kind, other.kind} == {Kind.CEREMONY, Kind.MEETING} and (one.afterwards or other.afterwards)


def _talks_of_years(one: Draft, other: Draft) -> bool:
    """The talks of years are not the ceremony at which their outcome is signed."""
    return {one.kind, other.kind} == {Kind.CEREMONY, Kind.NEGOTIATION}


OTHER_GATHERINGS: Final[tuple[Callable[[Draft, Draft], bool], ...]] = (
    _beside_a_gathering,
    _something_else_there,
    _opened_where_they_met,
    _after_the_ceremony,
    _talks_of_years,
)
"""What makes a meeting and a gathering of another kind two events; any of them does."""
