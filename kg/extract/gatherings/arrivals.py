"""Where somebody comes who "arrives on Monday" or "flies in for talks with X"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.document import PhraseKind
from kg.extract.drafts import Draft, Part, state_of
from kg.extract.passage import GATHERINGS, Passage, Telling, is_building
from kg.language.traits import Trait
from kg.link.home import home_country
from kg.model import EntityKey, Kind, Role, Status, ZoneKind

RECENT = 12
"""Most events back to the one that tells where the news is."""


def arrivals(telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """Gives such a journey the country that it is to; where nothing tells it, none is told."""
    _signed_on_a_visit(passage, here)
    for at, visit in here:
        if Trait.ARRIVES not in visit.traits or visit not in telling.drafts:
            continue
        if visit.venue_country is not None or visit.entities(Role.HOST):
            continue
        own = {state_of(p, telling.speaks) for p in visit.parts}
        talks = next((d for n, d in here if n > at and d.kind in GATHERINGS), None)
        if talks is not None and _comes_from(passage, at, talks):
            talks = None  # "arrived from Jeddah, where he had addressed the summit of Y"
        country = _of_the_talks(telling, visit, talks, own) if talks is not None else None
        if passage.language.nouns_after:
            country = country or at_the_dateline(telling, visit, own) or _spoken_of(passage, own)
        if not _from_elsewhere(passage, at):
            country = country or _of_the_news(telling, visit, own)
        country = country or at_the_dateline(telling, visit, own)
        if country is None:
            visit.parts.clear()
            continue
        visit.venue_country = country
        visit.place = visit.place or country
        visit.parts.append(Part(country, Role.HOST, visit.evidence[0]))


def at_the_dateline(telling: Telling, visit: Draft, own: set[EntityKey]) -> EntityKey | None:
    """ "RABAT - Foreign Minister Lapid arrived on Tuesday": whence the news comes."""
    country = telling.known.reference.country_of(telling.dateline)
    if country is None or country in own or visit.paragraph > EARLY or visit.zone is ZoneKind.CAPTION:
        return None
    visit.place = visit.place or telling.dateline
    return country


EARLY = 3
"""Paragraphs, with the headline and the dateline, in which an arrival is the news."""

LEAD = 9
"""Nodes before a visit's noun in which "during" stands: "during a two-day official visit by"."""


def _signed_on_a_visit(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """ "signed a pact during a visit by X to Benghazi in May": there and then."""
    pack = passage.language
    for (at, signed), (noun, visit) in pairwise(here if not passage.language.nouns_after else ()):
        lead = passage.nodes.lows[max(at + 1, noun - LEAD) : noun]
        opens = pack.determiners | pack.possessives
        during = any(a in pack.words.place.on_a_visit and b in opens for a, b in pairwise(lead))
        if signed.kind is not Kind.SIGNING or visit.kind is not Kind.VISIT or not during:
            continue
        if signed.place is None and visit.place is not None:
            signed.is_where(visit)
        if signed.start is None and signed.said is None and visit.start is not None:
            signed.start, signed.said = visit.start, visit.said


def _from_elsewhere(passage: Passage, at: int) -> bool:
    """ "arrived on Saturday from Jeddah": which may be to wherever the text has told of before."""
    slots = passage.language.prepositions
    return any(slots.get(low) == "from" for low in passage.nodes.lows[at : at + ORIGIN])


def _comes_from(passage: Passage, at: int, talks: Draft) -> bool:
    """ "arrived from Jeddah, where he had addressed the summit of Y": the talks were there, and are over."""
    slots, near = passage.language.prepositions, passage.nodes[at : at + ORIGIN]
    there = (
        b.phrase.entity for a, b in pairwise(near) if slots.get(a.low) == "from" and b.phrase is not None
    )
    return any(place in (talks.place, talks.city) for place in there)


ORIGIN = 7
"""Nodes behind a verb of arriving in which it is told from where."""


def _of_the_talks(telling: Telling, visit: Draft, talks: Draft, own: set[EntityKey]) -> EntityKey | None:
    """ "flies in for talks with X in Accra": the country of the talks, else of the one who is met."""
    met = {state_of(p, telling.speaks) for p in talks.parts} - own
    states = sorted(k for k in met if k.startswith("country/"))
    country = talks.venue_country or (states[0] if len(states) == 1 else None)
    if country is None or country in own:
        return None
    if talks.place is not None and talks.venue_country not in own:
        visit.place = talks.city or _city_told(telling, talks.place, country) or talks.place
    return country


def _city_told(telling: Telling, place: EntityKey, country: EntityKey) -> EntityKey | None:
    """The city of the country named last, where the talks are in a building."""
    reference, city = telling.known.reference, telling.last_city
    if city is None or not is_building(reference, place):
        return None
    return city if reference.places[city].country == country else None


def _spoken_of(passage: Passage, own: set[EntityKey]) -> EntityKey | None:
    """ "Togo kerap dikunjungi. Pada Mei, X dan Y datang bersamaan": what the sentence before was about."""
    before = passage.before
    if before is None or before.kind is not PhraseKind.COUNTRY or before.entity in own:
        return None
    return before.entity


def _of_the_news(telling: Telling, visit: Draft, own: set[EntityKey]) -> EntityKey | None:
    """ "X laid a wreath in Dublin. Y arrives on Monday": where the text had them go, else at home."""
    for draft in reversed(telling.drafts[-RECENT:]):
        going = draft.kind in GATHERINGS | {Kind.VISIT} and draft is not visit
        told = going and draft.zone is not ZoneKind.CAPTION and draft.status is not Status.CANCELLED
        if told and draft.venue_country is not None and draft.venue_country not in own:
            return draft.venue_country
    home = home_country(telling.article, telling.known)
    return home if home not in own else None
