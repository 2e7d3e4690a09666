"""Small articles with an inferred participation, for the tests of stores."""

from __future__ import annotations

import hashlib

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
    MembershipUse,
    Participation,
    Plover,
    Role,
    Status,
)

GROUP, MEMBER = EntityKey("organization/asean"), EntityKey("country/VNM")
INFERRED = iri.graph("inferred")


def graph_of(name: str) -> str:
    return iri.article_graph(name)


def article_quads(
    name: str, text: str = "Ten ASEAN countries met in Hanoi.", infer: bool = True
) -> list[Quad]:
    """An article in which a group met, and one of its members therefore did."""
    evidence = (Evidence(0, len(text), "test"),)
    parts = [Participation(GROUP, Role.ATTENDEE, evidence, count_stated=10)]
    if infer:
        use = MembershipUse(GROUP, MEMBER)
        parts.append(Participation(MEMBER, Role.ATTENDEE, evidence, inferred_from=GROUP, membership=use))
    event = Event(EventKey("e1"), Kind.SUMMIT, Plover.CONSULT, Status.HELD, tuple(parts), evidence)
    digest = hashlib.sha256(text.encode()).hexdigest()
    article = Article(name, text, "en", digest, (), title=text)
    entities = (
        Entity(GROUP, EntityType.ORGANIZATION, "CountryGroup", "ASEAN", "ASEAN"),
        Entity(MEMBER, EntityType.COUNTRY, "Country", "Vietnam", "Vietnam", iso3="VNM"),
    )
    return claims(Findings(article, entities, events=(event,)), full_text=True)
