"""What is where the report is written: an oath of office, what ministers decide, whither somebody comes."""

from __future__ import annotations

from kg.extract.days.partial_days import days_between
from kg.extract.drafts import Draft
from kg.extract.passage import Telling
from kg.find.gazetteer import find
from kg.find.knowledge import Knowledge
from kg.find.tokens import tokenize
from kg.link.home import home_country
from kg.link.walk import Linked
from kg.model import EntityKey, Kind, PartialDate, Role, Status, ZoneKind

BEHIND = 3
"""Paragraphs behind the first in which somebody comes to where the news is."""

NEWS = 3
"""Days before the news within which what the first paragraph tells is part of it."""


def at_the_dateline(
    telling: Telling, draft: Draft, first: int, main: PartialDate | None, linked: Linked
) -> None:
    """Who comes to where the report is written, who sits there, and who speaks there."""
    came_to_the_dateline(telling, draft, first, main, linked)
    sat_at_the_dateline(telling, draft, first, main, linked)
    spoke_at_the_dateline(telling, draft, main, linked)


def sat_at_the_dateline(
    telling: Telling, draft: Draft, first: int, main: PartialDate | None, linked: Linked
) -> None:
    """ "JUBA - X was sworn in", "CAIRO - Arab League ministers readmitted Syria": there."""
    place = linked.dateline
    news = draft.paragraph == first and draft.zone is not ZoneKind.CAPTION and not draft.afar
    if place is None or draft.place is not None or not news or draft.status is not Status.HELD:
        return
    if draft.start is None or not 0 <= days_between(draft.start, main) <= NEWS:
        return
    row = telling.known.reference.places.get(place)
    country = row.country if row is not None else None
    if (
        _signed_there(telling, draft, place, country)
        or _installed_at_home(draft, country, linked)
        or _decided_by_a_body(telling, draft, place)
    ):
        draft.place, draft.venue_country = place, country


def spoke_at_the_dateline(telling: Telling, draft: Draft, main: PartialDate | None, linked: Linked) -> None:
    """ "NEW YORK - ... Peru's envoy to the UN blamed Chad": the envoys to a body speak where it sits."""
    place, seats = linked.dateline, telling.known.reference.seats
    said = draft.kind is Kind.STATEMENT and draft.place is None and draft.status is Status.HELD
    if place is None or not said or draft.afar or draft.zone is ZoneKind.CAPTION:
        return
    speakers = draft.entities(Role.ACTOR)
    sits = any(
        p.person in speakers and not p.former and p.to is not None and (p.to, place) in seats
        for p in linked.positions
    )
    row = telling.known.reference.places.get(place)
    if sits and row is not None and draft.start is not None and draft.start == main:
        draft.place, draft.venue_country = place, row.country


def came_to_the_dateline(
    telling: Telling, draft: Draft, first: int, main: PartialDate | None, linked: Linked
) -> None:
    """ "LIMA - X began a two-day visit on Friday", told first: from abroad to where the news is.

    Not one of whom it is only said that he "was away on a visit abroad".
    """
    unplaced = draft.place is None and draft.venue_country is None and not draft.entities(Role.HOST)
    leaves = telling.known.language.nouns_after  # "Biden, yang baru bertolak dari London": to wherever it is
    if draft.kind is not Kind.VISIT or not unplaced or draft.zone is ZoneKind.CAPTION or leaves:
        return
    row = telling.known.reference.places.get(linked.dateline) if linked.dateline is not None else None
    states = draft.states(Role.VISITOR)
    abroad = row is not None and row.country is not None and row.country not in states
    begin, end = draft.evidence[0].begin, draft.evidence[0].end
    words = telling.article.text[begin:end].lower().split()
    whither = telling.known.language.words.place.to_no_land.isdisjoint(words)
    if row is not None and abroad and whither and draft.paragraph <= first + BEHIND:
        draft.place, draft.venue_country = linked.dateline, row.country
        if draft.start is None and draft.status is Status.HELD and not draft.closes:
            draft.start = main


def _signed_there(telling: Telling, draft: Draft, place: EntityKey, country: EntityKey | None) -> bool:
    """ "ARUSHA - Burundi's parties signed": those of one state, too, sign where the news is.

    So do its leader and its opposition at home ("LUSAKA - President X and two rebels, Y and Z, signed"), and
    whoever came to the capital of the other ("LIMA - Presidents X of Peru and Y of Chad signed").
    """
    signing = [p for p in draft.parts if p.role is Role.SIGNATORY]
    states = {p.speaks_for or p.entity for p in signing}
    if draft.kind is not Kind.SIGNING or not states:
        return False
    people = [p for p in signing if p.entity.startswith("person/")]
    if country in states and {p.speaks_for for p in people} == states and len(states) == len(BOTH):
        return _is_capital(telling, place, country)
    lands = {key for key in states if key.startswith("country/")}
    own = len(people) > 1 and lands == {country} and len(states) > 1
    return (own or country not in states) and country != home_country(telling.article, telling.known)


def _is_capital(telling: Telling, place: EntityKey, country: EntityKey | None) -> bool:
    """Whether a city is the capital of a country: where its guests sign."""
    reference = telling.known.reference
    state = reference.countries.get(country) if country is not None else None
    return state is not None and state.capital.get("en") == reference.places[place].name.get("en")


BOTH = ("at home", "the guest")
"""Of whom one came to the other to sign."""


def _installed_at_home(draft: Draft, country: EntityKey | None, linked: Linked) -> bool:
    """Whether somebody comes into an office of the state from which the report is."""
    if not draft.before_guests or country is None:
        return False
    states = {state for p in draft.parts for state in (p.entity, p.speaks_for, linked.speaks.get(p.entity))}
    return country in states


def _decided_by_a_body(telling: Telling, draft: Draft, place: EntityKey) -> bool:
    """Whether a body of states acts, by itself at its seat, or those of it who came together."""
    if draft.kind not in (Kind.STATEMENT, Kind.MEASURE):
        return False
    reference = telling.known.reference
    acting = draft.entities(Role.ACTOR)
    bodies = {k for k in acting if k in reference.organizations and reference.organizations[k].of_states}
    if not bodies or acting - bodies:
        return False
    begin, end = draft.evidence[0].begin, draft.evidence[0].end
    words = telling.article.text[begin:end].lower().split()
    sitting = not telling.known.language.words.place.sitting.isdisjoint(words)
    return sitting or any((body, place) in reference.seats for body in bodies)


def place_in_the_name(draft: Draft, known: Knowledge) -> None:
    """ "the Munich Security Conference", "Forum Perdamaian Nairobi": in the city that its name opens with.

    Or ends with, in a language whose adjectives stand behind what they tell of.
    """
    if draft.kind not in (Kind.CONFERENCE, Kind.SUMMIT) or draft.place is not None or not draft.name:
        return
    tokens = tokenize(draft.name, 0, len(draft.name))
    hits = [h for h in find(known.actors, tokens) if h.last - h.first < len(tokens)]
    ends = hits[-1:] if known.language.nouns_after else []
    hit = next((h for h in hits[:1] if h.first == 0), None) or next(
        (h for h in ends if h.last == len(tokens)), None
    )
    if hit is None:
        return
    city = next(
        (key for s in hit.senses for key in (s.key, s.other) if key and key.startswith("place/")), None
    )
    row = known.reference.places.get(city) if city is not None else None
    rest = (*tokens[: hit.first], *tokens[hit.last :])
    other = any(t.low in known.language.words.place.no_venues for t in rest)
    if row is not None and row.kind == "city" and not other:
        draft.place, draft.venue_country = city, row.country
