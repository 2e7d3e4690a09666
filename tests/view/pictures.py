"""Articles made for the picture: one that means harm, and one with thousands of nodes."""

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
    PartialDate,
    Participation,
    Plover,
    Quotation,
    Role,
    Status,
)

EVIL_TITLE = "Talks </script><img src=x onerror=\"window.hit='title'\"><!-- &lt;"
EVIL_NAME = '" onload="window.hit=\'name\'" x="'
TURNED = "Bagas \u202egnorw\u202c Pranowo"
EVIL_ADDRESS = "javascript:window.hit='address'"
EVIL_TEXT = (
    f"{EVIL_TITLE}\n\n{EVIL_NAME} met {TURNED} in Bandung. "
    "\"</script><script>window.hit='quote'</script> \u2028 is what we want,\" he said.\n"
)


def _article(name: str, text: str, title: str, **more: str) -> Article:
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Article(name, text, "en", digest, (), title=title, published="2024-05-06", **more)


def _person(name: str, surfaces: tuple[str, ...] = ()) -> Entity:
    return Entity(iri.entity_key("person", name), EntityType.PERSON, "Person", name, name, surfaces)


def hostile_quads() -> tuple[str, list[Quad]]:
    text = EVIL_TEXT
    people = [_person(EVIL_NAME), _person(TURNED)]
    begin = text.index(EVIL_NAME)
    evidence = (Evidence(begin, text.index(" in Bandung"), 'rule"><b>'),)
    quote = text.index("</script><script>")
    said = Quotation(
        people[0].key,
        quote,
        text.index(',"'),
        True,
        (Evidence(quote, text.index(',"'), "t"),),
        about=(people[1].key,),
    )
    event = Event(
        EventKey("e"),
        Kind.MEETING,
        Plover.CONSULT,
        Status.PLANNED,
        tuple(Participation(person.key, Role.ATTENDEE, evidence) for person in people),
        evidence,
        name=EVIL_TITLE,
        name_language="en",
        start=PartialDate(2024, 5),
    )
    article = _article("hostile", text, EVIL_TITLE, publisher="<b>Daily</b>", source_url=EVIL_ADDRESS)
    findings = Findings(article, tuple(people), events=(event,), quotations=(said,))
    return iri.article_graph("hostile"), claims(findings, full_text=True)


def many_quads(events: int = 800, others: int = 1_700, *, named: bool = False) -> tuple[str, list[Quad]]:
    """An article with `events` meetings of three among `others` persons and countries.

    With `named` all have names as different as those of people are: whoever is called Number12 is compared
    with whoever is called Number13, and with thousands of them that takes minutes.
    """
    words = [f"Meeting {number} took place." for number in range(events)]
    text = " ".join(words)
    entities = [_person(_name(number)) if named else _actor(number) for number in range(others)]
    found = []
    for number in range(events):
        begin = text.index(words[number])
        evidence = (Evidence(begin, begin + len(words[number]), "test"),)
        who = {(number * step + number // 7) % others for step in (1, 2, 5)}
        parts = tuple(Participation(entities[each].key, Role.ATTENDEE, evidence) for each in sorted(who))
        day = PartialDate(2000 + number % 25, number % 12 + 1, number % 28 + 1)
        found.append(
            Event(
                EventKey(f"e{number}"), Kind.MEETING, Plover.CONSULT, Status.HELD, parts, evidence, start=day
            )
        )
    findings = Findings(_article("many", text, "Many meetings"), tuple(entities), events=tuple(found))
    return iri.article_graph("many"), claims(findings, full_text=True)


def _name(number: int) -> str:
    """A given name and a surname of syllables, another for each number."""
    mixed = number * 7_919 % 160_000
    syllables = [
        f"{'bdfgklmnprst'[part % 12]}{'aeiou'[part % 5]}" for part in (mixed % 397, mixed % 211, mixed % 59)
    ]
    other = [
        f"{'hjkmnrvwyz'[part % 10]}{'aeiou'[part // 3 % 5]}"
        for part in (mixed // 400, mixed % 113, mixed % 83)
    ]
    return f"{''.join(syllables).capitalize()} {''.join(other).capitalize()}{'nrslm'[number % 5]}"


def _actor(number: int) -> Entity:
    if number % 5:
        return _person(f"Person Number{number}")
    key = EntityKey(f"country/X{number}")
    return Entity(key, EntityType.COUNTRY, "Country", f"Country {number}", f"Negara {number}")
