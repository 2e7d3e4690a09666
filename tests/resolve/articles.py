"""Small articles about a few people under many names, for the tests of resolution."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from pyoxigraph import Quad

from kg import iri
from kg.claims import claims
from kg.model import (
    Article,
    Entity,
    EntityKey,
    EntityType,
    Event,
    EventKey,
    Evidence,
    Findings,
    Kind,
    OfficeId,
    PartialDate,
    Participation,
    Plover,
    Position,
    Quotation,
    Role,
    Status,
)

COUNTRIES = {
    "IDN": "Indonesia",
    "PHL": "Philippines",
    "AUS": "Australia",
    "JPN": "Japan",
    "USA": "United States",
}
FOREIGN = "minister of foreign affairs"


@dataclass(frozen=True)
class Told:
    """Someone as an article names them: `office` and `country` are "" where it gives none."""

    name: str
    office: str = ""
    country: str = ""
    former: bool = False
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Meeting:
    """An event between people of an article, by their names, and countries."""

    people: tuple[str, ...]
    countries: tuple[str, ...] = ()
    day: str = ""
    place: str = ""
    name: str = ""
    kind: Kind = Kind.MEETING
    status: Status = Status.HELD


@dataclass(frozen=True)
class Small:
    """An article, before it is a graph."""

    name: str
    people: tuple[Told, ...]
    meetings: tuple[Meeting, ...] = ()
    published: str = "2019-09-10"

    @property
    def quads(self) -> list[Quad]:
        return article_quads(self.name, self.people, self.meetings, published=self.published)


def graph_of(name: str) -> str:
    return iri.article_graph(name)


def person(name: str) -> str:
    return iri.entity(iri.entity_key("person", name))


def event(article: str, number: int = 0) -> str:
    return iri.event(article, EventKey(f"e{number}"))


def article_quads(
    name: str,
    people: tuple[Told, ...] = (),
    meetings: tuple[Meeting, ...] = (),
    *,
    published: str = "2019-09-10",
    text: str = "",
    said: str = "",
    organizations: tuple[tuple[str, str, str], ...] = (),
) -> list[Quad]:
    """The graph of an article; `organizations` are name, abbreviation and country."""
    text = text or f"{name}: " + ". ".join(each.name for each in people)
    evidence = (Evidence(0, len(text), "test", 0.9),)
    keys = {each.name: iri.entity_key("person", each.name) for each in people}
    entities = [
        Entity(keys[p.name], EntityType.PERSON, "Person", p.name, p.name, (p.name, *p.also)) for p in people
    ]
    used = {each.country for each in people if each.country}
    used |= {country for meeting in meetings for country in meeting.countries}
    used |= {country for _, _, country in organizations if country}
    entities += [_country(code) for code in sorted(used)]
    for title, short, country in organizations:
        key = iri.entity_key("organization", title)
        within = EntityKey(f"country/{country}") if country else None
        entities.append(
            Entity(
                key,
                EntityType.ORGANIZATION,
                "Organization",
                title,
                title,
                (),
                (),
                short or None,
                in_country=within,
            )
        )
    places = sorted({meeting.place for meeting in meetings if meeting.place})
    entities += [Entity(_place(p), EntityType.PLACE, "Place", p, p) for p in places]
    positions = tuple(
        Position(
            keys[p.name], OfficeId(p.office), EntityKey(f"country/{p.country}"), None, p.former, evidence
        )
        for p in people
        if p.office
    )
    quotations = (Quotation(keys[people[0].name], 0, len(said), True, evidence),) if said else ()
    digest = hashlib.sha256(text.encode()).hexdigest()
    return claims(
        Findings(
            Article(name, text, "en", digest, (), title=text, published=published),
            tuple(entities),
            positions=positions,
            events=tuple(_event(n, m, keys, evidence) for n, m in enumerate(meetings)),
            quotations=quotations,
        ),
        full_text=True,
    )


def _country(code: str) -> Entity:
    key = EntityKey(f"country/{code}")
    return Entity(key, EntityType.COUNTRY, "Country", COUNTRIES[code], COUNTRIES[code], iso3=code)


def _place(name: str) -> EntityKey:
    return iri.entity_key("place", name)


def _event(
    number: int, meeting: Meeting, keys: dict[str, EntityKey], evidence: tuple[Evidence, ...]
) -> Event:
    who = [keys[name] for name in meeting.people]
    who += [EntityKey(f"country/{country}") for country in meeting.countries]
    return Event(
        EventKey(f"e{number}"),
        meeting.kind,
        Plover.CONSULT,
        meeting.status,
        tuple(Participation(key, Role.ATTENDEE, evidence) for key in who),
        evidence,
        name=meeting.name or None,
        start=PartialDate(*map(int, meeting.day.split("-"))) if meeting.day else None,
        place=_place(meeting.place) if meeting.place else None,
    )
