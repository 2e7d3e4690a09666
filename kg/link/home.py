"""The country from which an article speaks: whose "Foreign Ministry" and "the President" need no name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from kg.document import Token
from kg.find.chunks import ChunkKind
from kg.find.gazetteer import name_tokens
from kg.find.knowledge import Knowledge
from kg.find.scene import Proto
from kg.find.scenes import Reading
from kg.model import Article, EntityKey, ZoneKind

WORLD_PRESS = frozenset({"country/USA", "country/GBR", "country/FRA", "country/DEU", "country/QAT"})
"""Countries whose outlets write about the whole world; their own name tells nothing about an article."""


def home_country(article: Article, known: Knowledge) -> EntityKey | None:
    """The publisher's country; for Indonesian without a known publisher, Indonesia."""
    publisher = known.outlets.get(article.publisher or "")
    country = publisher.country if publisher is not None else None
    if (
        publisher is not None
        and country is not None
        and (publisher.cls == "GovernmentBody" or country not in WORLD_PRESS)
    ):
        return country
    if article.language == "id":
        return EntityKey("country/IDN")
    return _of_address(article.text, known) if publisher is None else None


_ADDRESS = re.compile(r"\bwww\.[\w-]+\.(?:(?:com?|org|net|gov|gob)\.)?([a-z]{2})(?![\w.-])", re.IGNORECASE)
FOOT = 400
"""Characters at the end of a text in which a paper gives its own address."""
FOR_ANYBODY = frozenset({"tv", "co", "io", "me", "fm", "ai", "ly", "la", "ws", "cc", "to", "gg", "eu"})
"""Domains of countries that are sold to anybody."""


def _of_address(text: str, known: Knowledge) -> EntityKey | None:
    """ "www.dailymirror.lk" at the foot of a page: the country of the paper's own address."""
    found = _ADDRESS.search(text, max(0, len(text) - FOOT))
    code = found.group(1).lower() if found else ""
    if not code or code in FOR_ANYBODY:
        return None
    country = next((k for k, c in known.reference.countries.items() if c.iso2.lower() == code), None)
    return country if country not in WORLD_PRESS else None


ELSEWHERE = (ZoneKind.DATELINE, ZoneKind.BYLINE, ZoneKind.CREDIT, ZoneKind.NOISE, ZoneKind.TEASER)
"""Zones that tell where a paper is made or what else it has, not what the article is about."""


def countries_told(readings: Sequence[Reading]) -> Counter[EntityKey]:
    """How often an article speaks of each country, by its own name or a capital's."""
    told: Counter[EntityKey] = Counter()
    for reading in readings:
        if reading.sentence.zone in ELSEWHERE:
            continue
        told.update(c.senses[0].key for c in reading.chunks if c.kind is ChunkKind.COUNTRY and c.senses)
    return told


NEAR = 5
"""Tokens from "kudeta" to the country where it was: "kudeta militer pada 2021 di Myanmar"."""


def country_of_the_coup(readings: Sequence[Reading], known: Knowledge) -> EntityKey | None:
    """ "junta Niger", "kudeta militer di Myanmar": whose rulers go unnamed in the rest of the article."""
    coups = known.language.words.body.coups
    told: Counter[EntityKey] = Counter()
    beside: Counter[EntityKey] = Counter()
    for reading in readings if coups else ():
        lows = [t.low for t in reading.scene.tokens]
        if reading.sentence.zone in ELSEWHERE or coups.isdisjoint(lows):
            continue
        for chunk in reading.chunks:
            if chunk.kind is ChunkKind.COUNTRY and chunk.senses:
                key = chunk.senses[0].key
                beside[key] += not coups.isdisjoint(lows[chunk.last :])  # not "junta itu mengecam Prancis"
                told[key] += _of_a_coup(reading.scene.tokens, chunk.first, known)
            elif chunk.kind is ChunkKind.ORGANIZATION and chunk.senses and lows[chunk.first] in coups:
                body = known.reference.organizations.get(chunk.senses[0].key)
                if body is not None and body.country is not None:
                    told[body.country] += 1
    return next((key for key, n in told.most_common(1) if n), None) or _clearly_first(beside)


def _clearly_first(told: Counter[EntityKey]) -> EntityKey | None:
    """The country that is named more often than any other, if one is."""
    most = [(key, n) for key, n in told.most_common(2) if n]
    return most[0][0] if most and (len(most) == 1 or most[0][1] > most[1][1]) else None


def _of_a_coup(tokens: Sequence[Token], at: int, known: Knowledge) -> bool:
    """Whether "junta" stands before a country, and no verb or name between.

    Not so in "Junta mengecam Prancis", "bertemu pemimpin junta Min Aung Hlaing di Bangkok".
    """
    names, clause = known.language.words.body, known.language.words.verb
    for token in reversed(tokens[max(0, at - NEAR) : at]):
        low = token.low
        if low in names.coups:
            return True
        if token.text[0].isupper():
            return False
        if low.startswith(clause.active_prefix) and low not in known.language.prepositions:
            return False
    return False


EARLY = 4
"""Sentences at the head in which a local paper names its own minister, without the country."""


def country_of_bare_titles(readings: Sequence[Reading], known: Knowledge) -> EntityKey | None:
    """ "Foreign Minister Ann Lee summoned the Indian ambassador": the country of a paper that names none.

    It is the country named most often, but for those whose own officials have it before their title. None
    where the reference knows the minister, who may be of any country: "President Obama".
    """
    named: Counter[EntityKey] = Counter()
    titled: set[EntityKey] = set()
    bare = False
    number = 0
    for reading in readings:
        if reading.sentence.zone in ELSEWHERE:
            continue
        number += reading.sentence.zone in (ZoneKind.BODY, ZoneKind.LEAD)
        for chunk in reading.chunks:
            if chunk.kind is ChunkKind.COUNTRY and chunk.key is not None:
                named[chunk.key] += 1
        for proto in reading.protos:
            owners = [claim.of or proto.owner for claim in proto.offices]
            owners += [proto.owner] if proto.counterpart else []  # "her Malian counterpart"
            titled.update(owner.key for owner in owners if owner is not None and owner.key is not None)
            bare = bare or (number <= EARLY and _is_bare(proto, reading, known))
    own = [key for key, times in named.most_common() if key not in titled and times > 1]
    return own[0] if bare and own else None


def _is_bare(proto: Proto, reading: Reading, known: Knowledge) -> bool:
    """Whether somebody whom the reference does not know is minister of no country that is told."""
    if proto.name is None or proto.owner is not None or not proto.offices:
        return False
    first = proto.offices[0]
    if first.of is not None or first.former or first.pointed:
        return False
    if all(known.level(claim.office) != "ministerial" for claim in proto.offices):
        return False
    if any(c.kind is ChunkKind.COUNTRY and c.first < proto.first for c in reading.chunks):
        return False  # "Cuba will send doctors, Health Minister Roberto Morales announced"
    name = " ".join(t.text for t in reading.scene.tokens[slice(*proto.name)])
    return " " in name and not known.named.get(name_tokens(name))


def is_involved(home: EntityKey, readings: Sequence[Reading], known: Knowledge) -> bool:
    """Whether the article names the home country, one of its bodies or places, or somebody in its service.

    A report on talks between two other countries says "the national security adviser" of one of them.
    """
    for reading in readings:
        if reading.sentence.zone in ELSEWHERE:
            continue
        nationals = known.language.nationals
        if any([nationals[word] == home for word in nationals.keys() & reading.sentence.words]):
            return True
        if any(_of_home(s.key, home, known) for c in reading.chunks for s in c.senses[:1]):
            return True
        for proto in reading.protos:
            if proto.name is not None:
                name = " ".join(t.text for t in reading.scene.tokens[slice(*proto.name)])
                if any(h.of == home for h in known.named.get(name_tokens(name), ())):
                    return True
    return False


def _of_home(key: EntityKey, home: EntityKey, known: Knowledge) -> bool:
    if key == home:
        return True
    if organization := known.reference.organizations.get(key):
        return organization.country == home and organization.cls != "NewsOutlet"
    place = known.reference.places.get(key)
    return place is not None and place.country == home
