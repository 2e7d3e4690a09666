"""The entities of an article with their names, from the reference or from the text itself."""

from __future__ import annotations

from collections.abc import Iterable

from kg.find.knowledge import Knowledge
from kg.link.walk import Linked
from kg.model import Entity, EntityKey, EntityType
from kg.reference import Organization

ORGANIZATION_BODIES_ID = {
    "embassy": "Kedutaan Besar",
    "high commission": "Komisi Tinggi",
    "consulate general": "Konsulat Jenderal",
    "ministry of foreign affairs": "Kementerian Luar Negeri",
    "ministry of defence": "Kementerian Pertahanan",
}


OTHER_NAMES = (
    ("Ministry of Home Affairs", "Ministry of Interior"),
    ("Ministry of Home Affairs", "Ministry of the Interior"),
)
"""What a body is called in other countries' English."""


def entities(linked: Linked, keys: Iterable[EntityKey], known: Knowledge) -> tuple[Entity, ...]:
    """One entity a key, sorted by key; surfaces are the strings that name it here, in order."""
    surfaces: dict[EntityKey, dict[str, None]] = {}
    for mention in linked.mentions:
        for key in mention.entities:
            surfaces.setdefault(key, {})[mention.text] = None
    return tuple(_entity(key, tuple(surfaces.get(key, ())), linked, known) for key in sorted(set(keys)))


def _entity(key: EntityKey, surfaces: tuple[str, ...], linked: Linked, known: Knowledge) -> Entity:
    kind = key.partition("/")[0]
    builder = {"person": _person, "country": _country, "organization": _organization, "platform": _platform}
    return builder.get(kind, _place)(key, surfaces, linked, known)


def _person(key: EntityKey, surfaces: tuple[str, ...], linked: Linked, known: Knowledge) -> Entity:
    person = linked.people[key]
    holder = person.holder
    names = dict.fromkeys(
        (*person.names, *(n for each in (*person.names, *surfaces) if (n := unranked(each))))
    )
    aliases = tuple(n for n in names if n != person.label)
    return Entity(
        key,
        EntityType.PERSON,
        "Person",
        person.label,
        person.label,
        surfaces,
        aliases,
        qid=holder.qid if holder else None,
    )


RANKS = frozenset(
    {
        *("king", "queen", "sheikh", "sheik", "shaikh", "emir", "sultan", "pope", "prince", "princess"),
        *("raja", "ratu", "syekh", "syeikh", "paus", "pangeran", "putri"),
    }
)
"""What stands before the name of a monarch, and is often taken for a part of it."""


def unranked(name: str) -> str:
    """A name without the rank before it: "King Salman" is Salman; empty if it bears none."""
    rank, _, rest = name.partition(" ")
    return rest if rank.lower() in RANKS else ""


def _country(key: EntityKey, surfaces: tuple[str, ...], linked: Linked, known: Knowledge) -> Entity:
    country = known.reference.countries[key]
    return Entity(
        key,
        EntityType.COUNTRY,
        "Country",
        country.name["en"],
        country.name["id"],
        surfaces,
        iso3=country.iso3,
        iso2=country.iso2,
        qid=country.qid or None,
        also=("Place",) if country.kind == "territory" else (),
    )


def _organization(key: EntityKey, surfaces: tuple[str, ...], linked: Linked, known: Knowledge) -> Entity:
    listed = known.reference.organizations.get(key)
    if listed is not None:
        abbreviation = listed.abbreviations[0] if listed.abbreviations else None
        region = EntityKey(f"place/{key.partition('/')[2]}") in known.reference.places
        return Entity(
            key,
            EntityType.ORGANIZATION,
            listed.cls,
            listed.name["en"],
            listed.name["id"],
            surfaces,
            _plain_names(listed),
            abbreviation,
            qid=listed.qid or None,
            in_country=listed.country,
            also=("Place",) if region else (),
        )
    if key in linked.bodies:
        body, owner = linked.bodies[key]
        names = _body_names(body, owner, _seat(key), known)
        also_called = tuple(names[0].replace(own, other) for own, other in OTHER_NAMES if own in names[0])
        return Entity(
            key, EntityType.ORGANIZATION, "GovernmentBody", *names, surfaces, also_called, in_country=owner
        )
    name = linked.unlisted.get(key, key.partition("/")[2])
    return Entity(key, EntityType.ORGANIZATION, "Organization", name, name, surfaces)


def _seat(key: EntityKey) -> EntityKey | None:
    """The city in the key of a mission: "organization/embassy-of-japan-in-seoul"."""
    _, led, city = key.partition("-in-")
    return EntityKey(f"place/{city}") if led else None


def _plain_names(listed: Organization) -> tuple[str, ...]:
    """What a ministry with a name of its own is in plain words: "Ministry of Foreign Affairs of France"."""
    own = listed.name["en"]
    return tuple(a for a in listed.aliases["en"] if a.startswith("Ministry of ") and a != own)


def _body_names(body: str, owner: EntityKey, city: EntityKey | None, known: Knowledge) -> tuple[str, str]:
    """ "Embassy of Japan in Seoul", "Kementerian Luar Negeri Jepang"."""
    country = known.reference.countries.get(owner)
    english = country.name["en"] if country else owner
    indonesian = country.name["id"] if country else owner
    capital = " ".join(w if w in {"of", "and", "for"} else w.capitalize() for w in body.split())
    article = "the " if english.startswith("United") else ""
    place = known.reference.places.get(city) if city else None
    in_english = f" in {place.name['en']}" if place else ""
    in_indonesian = f" di {place.name['id']}" if place else ""
    return (
        f"{capital} of {article}{english}{in_english}",
        f"{ORGANIZATION_BODIES_ID.get(body, capital)} {indonesian}{in_indonesian}",
    )


def _platform(key: EntityKey, surfaces: tuple[str, ...], linked: Linked, known: Knowledge) -> Entity:
    platform = known.reference.platforms[key]
    return Entity(
        key,
        EntityType.PLATFORM,
        "Platform",
        platform.name,
        platform.name,
        surfaces,
        platform.aliases,
        qid=platform.qid or None,
        operated_by=platform.operator,
    )


def _place(key: EntityKey, surfaces: tuple[str, ...], linked: Linked, known: Knowledge) -> Entity:
    place = known.reference.places.get(key)
    if place is None:
        name = linked.unlisted.get(key, key.partition("/")[2])
        return Entity(key, EntityType.PLACE, "Place", name, name, surfaces)
    return Entity(
        key,
        EntityType.PLACE,
        "Place",
        place.name["en"],
        place.name["id"],
        surfaces,
        qid=place.qid or None,
        in_country=place.country,
    )
