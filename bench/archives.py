"""Ambiguous archives with known truth: people under many names, events told by several articles.

Names come from the Faker package's tables of real given names and surnames with their frequencies, so that
surnames are shared and namesakes come about as they do among real people. How articles then write a name,
which office they give, what they leave out and what they get wrong follows from what news does (rates
below), and from nothing in the matcher: its own tables of nicknames, spellings and weights are not used here.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from faker import Faker

from kg import iri
from kg.model import EventKey
from kg.resolve.model import EventProfile, Occurrence, PersonProfile, Tenure

FIRST_DAY, LAST_DAY = date(2005, 1, 1), date(2025, 12, 31)

LOCALES: Final = {
    "id_ID": "IDN", "en_US": "USA", "en_GB": "GBR AUS NZL CAN IRL ZAF", "es_ES": "ESP", "es_MX": "MEX GTM HND",
    "es_AR": "ARG URY PRY", "es_CO": "COL VEN ECU PAN", "es_CL": "CHL PER BOL", "pt_BR": "BRA", "pt_PT": "PRT AGO MOZ",
    "de_DE": "DEU", "de_AT": "AUT CHE", "fr_FR": "FRA BEL SEN CIV CMR", "en_IN": "IND", "tr_TR": "TUR AZE",
    "it_IT": "ITA", "nl_NL": "NLD SUR", "pl_PL": "POL", "sv_SE": "SWE", "no_NO": "NOR", "da_DK": "DNK", "fi_FI": "FIN",
    "cs_CZ": "CZE SVK", "hu_HU": "HUN", "ro_RO": "ROU MDA", "hr_HR": "HRV BIH", "en_NG": "NGA GHA", "en_KE": "KEN UGA TZA",
    "lt_LT": "LTU", "lv_LV": "LVA", "et_EE": "EST", "sl_SI": "SVN", "ar_DZ": "DZA TUN", "zu_ZA": "ZMB ZWE BWA",
}  # fmt: skip
"""Whose names the people of which countries bear."""

SINGLE_OFFICES: Final = (
    "minister-of-foreign-affairs", "minister-of-defence", "president", "prime-minister", "minister-of-trade",
    "minister-of-finance", "national-security-adviser", "minister-of-home-affairs", "chief-of-the-armed-forces",
    "speaker-of-parliament", "minister-of-energy", "minister-of-health",
)  # fmt: skip
"""Offices that one person of a country holds at a time."""

SHARED_OFFICES: Final = (
    "deputy-minister-of-foreign-affairs", "ambassador", "special-envoy", "spokesperson", "director-general",
    "member-of-parliament", "adviser", "member-of-the-security-council", "governor", "mayor",
)  # fmt: skip
"""Offices that many hold at once."""

TOPICS: Final = (
    "Digital Diplomacy", "Maritime Security", "Climate Adaptation", "Food Security", "Interfaith Dialogue",
    "Counter-Terrorism", "Blue Economy", "Women Peace and Security", "Disaster Management", "Energy Transition",
    "Migrant Workers", "Palm Oil", "Halal Trade", "Cyber Norms", "Fisheries", "Nuclear Safety",
)  # fmt: skip

HOSTS: Final = (
    "ASEAN", "APEC", "OIC", "IORA", "Commonwealth", "Pacific", "Nordic", "Caribbean", "Andean", "Arab-African",
    "Global", "Regional", "Indo-Pacific", "Baltic", "Mediterranean", "South-South", "D-8", "Asia-Europe",
)  # fmt: skip

NICKNAMES: Final = {
    "Robert": "Bob", "William": "Bill", "Elizabeth": "Liz", "Thomas": "Tom", "Michael": "Mike", "David": "Dave",
    "Jennifer": "Jen", "Christopher": "Chris", "Joseph": "Joe", "Katherine": "Kate", "Jessica": "Jess",
    "Francisco": "Paco", "José": "Pepe", "Samantha": "Sam", "Jacqueline": "Jackie", "Daniel": "Dan",
    "Matthew": "Matt", "Rebecca": "Becky", "Anthony": "Tony", "Richard": "Rick", "Susan": "Sue",
    "Giuseppe": "Beppe", "Maximilian": "Max", "Johannes": "Hans", "Benjamin": "Ben", "Timothy": "Tim",
}  # fmt: skip

# How articles name people: shares of occurrences. What is left over has the usual name. Of 126 people whom
# extraction finds in the annotated articles, 77 % have an office and 2.4 % one name only.
FULL, INITIALS, ONE_MIDDLE, NICKNAME, RESPELT, FIRST_INITIAL, SINGLE, REVERSED = (
    0.16, 0.12, 0.03, 0.04, 0.03, 0.03, 0.03, 0.01,
)  # fmt: skip
WITH_OFFICE, WRONG_OFFICE, WRONG_COUNTRY, LATE_OFFICE = 0.76, 0.02, 0.01, 0.03

# How articles tell events.
NO_DATE, MONTH_ONLY, DAY_OFF, WRONG_DATE = 0.08, 0.03, 0.03, 0.01
WITH_PLACE, COUNTRY_AS_PLACE, WRONG_PLACE = 0.60, 0.05, 0.01
OTHER_KIND, OTHER_PLOVER = 0.10, 0.03
SIDE_TOLD, PERSON_TOLD, MANY_SIDE_TOLD = 0.95, 0.70, 0.55
EXTRA_PEOPLE = 1.2
"""People whom an article names besides those of its event, on average."""


@dataclass(frozen=True)
class Person:
    """A person as they are: parts of the name, and offices with their first and last days."""

    number: int
    given: str
    middle: tuple[str, ...]
    surname: str
    country: str
    offices: tuple[tuple[str, str, date, date], ...]

    def office_on(self, day: date) -> tuple[str, str] | None:
        return next(((o, of) for o, of, since, until in self.offices if since <= day <= until), None)


@dataclass(frozen=True)
class Event:
    """An event as it was."""

    number: int
    kind: str
    plover: str
    name: str
    short: str
    day: date
    end: date
    place: str
    country: str
    sides: tuple[str, ...]
    people: tuple[Person, ...]


@dataclass
class Archive:
    """Profiles as extraction gives them, and what each occurrence really is."""

    people: list[PersonProfile] = field(default_factory=list)
    events: list[EventProfile] = field(default_factory=list)
    person_of: dict[Occurrence, int] = field(default_factory=dict)
    event_of: dict[Occurrence, int] = field(default_factory=dict)

    @property
    def mentions(self) -> int:
        return len(self.people) + len(self.events)


def archive(people: int, events: int, mentions: int, *, seed: int = 0) -> Archive:
    """An archive of about so many mentions, the same for the same numbers."""
    rng = random.Random(f"{people} {events} {mentions} {seed}")
    everyone = _people(people, rng)
    happened = _events(events, everyone, rng)
    out = Archive()
    telling = 0
    tellings = [_times_told(rng) for _ in happened]
    per_telling = 3.7  # an event and its people, less those beyond the twentieth telling
    factor = mentions / per_telling / sum(tellings)
    for event, times in zip(happened, tellings, strict=True):
        for _ in range(min(20, max(1, round(times * factor + rng.random() - 0.5)))):
            _tell(out, f"a{telling:07d}", event, everyone, rng)
            telling += 1
    return out


def _times_told(rng: random.Random) -> int:
    """Most events are told by a few outlets, some by many: 1 to 20."""
    return min(20, 1 + int(rng.expovariate(1 / 5)))


# --- people --------------------------------------------------------------------------------------------


def _people(count: int, rng: random.Random) -> list[Person]:
    """People country by country; offices that one holds at a time pass from one to the next."""
    fakers = {}
    homes = []
    for locale, countries in LOCALES.items():
        try:
            faker = Faker(locale)
        except AttributeError:
            continue  # this version of the package does not have it
        faker.seed_instance(rng.randrange(1 << 30))
        if len({faker.first_name() for _ in range(500)}) > 100 < len({faker.last_name() for _ in range(500)}):
            fakers.update(dict.fromkeys(countries.split(), faker))
            homes += countries.split()
    residents: dict[str, list[int]] = {country: [] for country in homes}
    for number in range(count):
        residents[rng.choice(homes)].append(number)
    terms: dict[int, list[tuple[str, str, date, date]]] = {number: [] for number in range(count)}
    for country, numbers in residents.items():
        if numbers:
            _pass_on(country, numbers, terms, rng)
    out = []
    for country, numbers in residents.items():
        for number in numbers:
            out.append(_person(number, country, fakers[country], terms[number], rng))
    return sorted(out, key=lambda person: person.number)


def _pass_on(
    country: str, numbers: list[int], terms: dict[int, list[tuple[str, str, date, date]]], rng: random.Random
) -> None:
    for office in SINGLE_OFFICES:
        day = FIRST_DAY - timedelta(days=rng.randrange(1500))
        while day < LAST_DAY:
            until = day + timedelta(days=rng.randrange(300, 2600))
            holder = rng.choice(numbers)
            if all(until < since or day > last for _, _, since, last in terms[holder]):
                terms[holder].append((office, country, day, until))
            day = until + timedelta(days=1)
    for number in numbers:  # and what many hold at once, before, after or instead
        for _ in range(rng.choice((0, 1, 2)) if terms[number] else rng.choice((1, 1, 2, 3))):
            day = FIRST_DAY + timedelta(days=rng.randrange(-1500, 7000))
            until = day + timedelta(days=rng.randrange(400, 2600))
            if all(until < since or day > last for _, _, since, last in terms[number]):
                of = country if rng.random() < 0.95 else "organization/un"
                terms[number].append((rng.choice(SHARED_OFFICES), of, day, until))


def _person(
    number: int, country: str, faker: Faker, terms: list[tuple[str, str, date, date]], rng: random.Random
) -> Person:
    given, surname = faker.first_name(), faker.last_name()
    middles = rng.choices((0, 1, 2), (0.45, 0.40, 0.15))[0]
    middle = [faker.first_name() if rng.random() < 0.7 else faker.last_name() for _ in range(middles)]
    words = " ".join((given, *middle, surname)).split()
    offices = tuple(sorted(terms, key=lambda term: term[2]))
    return Person(number, words[0], tuple(words[1:-1]), words[-1], country, offices)


def _written(person: Person, rng: random.Random) -> tuple[str, ...]:
    """How an article names someone: the longest form first."""
    usual = f"{person.given} {person.surname}"
    full = " ".join((person.given, *person.middle, person.surname))
    pick = rng.random()
    for share, form in _FORMS:
        if pick < share:
            return form(person, usual, full, rng)
        pick -= share
    return (usual, person.surname) if rng.random() < 0.5 else (usual,)


def _initials(person: Person, usual: str, full: str, rng: random.Random) -> tuple[str, ...]:
    letters = [f"{word[0]}." for word in person.middle]
    joined = "".join(letters) if rng.random() < 0.5 else " ".join(letters)
    return (" ".join(filter(None, (person.given, joined, person.surname))),)


def _one_middle(person: Person, usual: str, full: str, rng: random.Random) -> tuple[str, ...]:
    kept = (rng.choice(person.middle),) if person.middle else ()
    return (" ".join((person.given, *kept, person.surname)),)


def _respelt(person: Person, usual: str, full: str, rng: random.Random) -> tuple[str, ...]:
    """A letter doubled, dropped or exchanged, as transliteration and haste do."""
    at = rng.randrange(1, max(2, len(person.surname) - 1))
    letter = person.surname[at : at + 1]
    change = rng.choice(("double", "drop", "vowel"))
    if change == "vowel" and letter in "aeiou":
        new = rng.choice("aeiouy")
    else:
        new = letter * 2 if change == "double" else ""
    return (f"{person.given} {person.surname[:at]}{new}{person.surname[at + 1 :]}",)


def _single(person: Person, usual: str, full: str, rng: random.Random) -> tuple[str, ...]:
    return (person.given if person.country == "IDN" or rng.random() < 0.2 else person.surname,)


_FORMS: Final[tuple[tuple[float, Callable[[Person, str, str, random.Random], tuple[str, ...]]], ...]] = (
    (FULL, lambda person, usual, full, rng: (full, usual) if rng.random() < 0.4 else (full,)),
    (INITIALS, _initials),
    (ONE_MIDDLE, _one_middle),
    (NICKNAME, lambda p, usual, full, rng: (f"{NICKNAMES.get(p.given, p.given)} {p.surname}",)),
    (RESPELT, _respelt),
    (FIRST_INITIAL, lambda p, usual, full, rng: (f"{p.given[0]}. {p.surname}",)),
    (SINGLE, _single),
    (REVERSED, lambda p, usual, full, rng: (f"{p.surname} {p.given}",)),
)


def _name_person(
    out: Archive, graph: str, person: Person, day: date, everyone: list[Person], rng: random.Random
) -> tuple[str, str] | None:
    """Name someone; the IRI in the article and the country that its words give, None where it says one name of two."""
    names = _written(person, rng)
    own = iri.entity(iri.entity_key("person", names[0]))
    at = Occurrence(graph, own)
    if at in out.person_of:
        return None
    tenures: list[Tenure] = []
    told = day - timedelta(days=rng.randrange(60, 400)) if rng.random() < LATE_OFFICE else day
    held = person.office_on(told)
    if held is not None and rng.random() < WITH_OFFICE:
        office, of = held
        if rng.random() < WRONG_OFFICE:
            office = rng.choice(SINGLE_OFFICES + SHARED_OFFICES)
        if rng.random() < WRONG_COUNTRY:
            of = rng.choice(everyone).country
        country = "" if of.startswith("organization/") else f"{iri.BASE}id/country/{of}"
        body = country or f"{iri.BASE}id/{of}"
        tenures.append(
            Tenure(f"{iri.BASE}id/office/{office}", body, country, day.isoformat(), day.isoformat())
        )
    out.people.append(PersonProfile(at, tuple(sorted(set(names))), tuple(tenures), day.isoformat()))
    out.person_of[at] = person.number
    return own, tenures[0].country if tenures else ""


# --- events --------------------------------------------------------------------------------------------


def _events(count: int, everyone: list[Person], rng: random.Random) -> list[Event]:
    """Days of diplomacy: a minister meets several counterparts in one city, a conference meets every year."""
    in_office: dict[int, list[Person]] = {}
    for person in everyone:
        for _, _, since, until in person.offices:
            for year in range(max(since.year, FIRST_DAY.year), min(until.year, LAST_DAY.year) + 1):
                in_office.setdefault(year, []).append(person)
    out: list[Event] = []
    while len(out) < count:
        day = FIRST_DAY + timedelta(days=rng.randrange((LAST_DAY - FIRST_DAY).days))
        present = [p for p in in_office.get(day.year, ()) if p.office_on(day)]
        if len(present) < 4:
            continue
        pick = rng.random()
        if pick < 0.25:
            out += _series(len(out), day, present, rng)
        elif pick < 0.5:
            out += _round_of_talks(len(out), day, present, rng)
        else:
            out.append(_bilateral(len(out), day, rng.choice(present), present, rng))
    return out[:count]


def _bilateral(number: int, day: date, host: Person, present: list[Person], rng: random.Random) -> Event:
    others = [p for p in rng.sample(present, min(12, len(present))) if p.country != host.country]
    guest = others[0] if others else host
    kind, plover = rng.choice(
        (("Meeting", "CONSULT"), ("Visit", "CONSULT"), ("Call", "CONSULT"), ("Signing", "AGREE"))
    )
    with_them = [p for p in present if p.country in (host.country, guest.country)]
    people = (host, guest, *rng.sample(with_them, min(len(with_them), rng.choice((0, 0, 0, 1, 2)))))
    place = rng.choice((host.country, guest.country))
    sides = tuple(sorted({host.country, guest.country}))
    return Event(
        number, kind, plover, "", "", day, day, f"{place}-city-{rng.randrange(4)}", place, sides,
        tuple({p.number: p for p in people}.values()),
    )  # fmt: skip


def _round_of_talks(number: int, day: date, present: list[Person], rng: random.Random) -> list[Event]:
    """One minister, several counterparts, one city, one or two days."""
    host = rng.choice(present)
    city, where = f"{host.country}-city-{rng.randrange(4)}", host.country
    out = []
    for guest in rng.sample(present, min(len(present), rng.randrange(2, 5))):
        if guest.country == host.country:
            continue
        on = day + timedelta(days=rng.choice((0, 0, 1)))
        sides = tuple(sorted((host.country, guest.country)))
        out.append(
            Event(number + len(out), "Meeting", "CONSULT", "", "", on, on, city, where, sides, (host, guest))
        )
    return out


def _series(number: int, day: date, present: list[Person], rng: random.Random) -> list[Event]:
    """A conference, and perhaps the next one of its series a year later."""
    ordinal = rng.randrange(1, 40)
    topic, body = rng.choice(TOPICS), rng.choice(("Conference", "Ministerial Meeting", "Forum", "Summit"))
    kind = "Summit" if body == "Summit" else "Conference"
    body = f"{rng.choice(HOSTS)} {body}"
    out = []
    for later in range(rng.choice((1, 1, 2, 3))):
        begin = day + timedelta(days=365 * later + rng.randrange(-20, 20))
        people = rng.sample(present, min(len(present), rng.randrange(2, 9)))
        sides = {p.country for p in people} | {
            p.country for p in rng.sample(present, min(len(present), rng.randrange(6)))
        }
        where = rng.choice(sorted(sides))
        words = "".join(word[0] for word in f"{body} on {topic}".split() if word[0].isupper())
        title = f"{_ordinal(ordinal + later)} {body} on {topic}" if ordinal < 20 else f"{body} on {topic}"
        out.append(
            Event(
                number + len(out), kind, "CONSULT", title, words, begin, begin + timedelta(days=rng.randrange(3)),
                f"{where}-city-{rng.randrange(4)}", where, tuple(sorted(sides)), tuple(people),
            )
        )  # fmt: skip
    return out


def _ordinal(number: int) -> str:
    ends = {1: "st", 2: "nd", 3: "rd"}
    return f"{number}{'th' if 10 <= number % 100 <= 20 else ends.get(number % 10, 'th')}"


def _tell(out: Archive, name: str, event: Event, everyone: list[Person], rng: random.Random) -> None:
    """One article about one event."""
    graph = iri.article_graph(name)
    day = event.day + timedelta(days=rng.choices((-6, 0, 1, 2, 30), (0.04, 0.55, 0.3, 0.08, 0.03))[0])
    many = len(event.sides) > 2
    told = [p for p in event.people if rng.random() < PERSON_TOLD]
    seats = {seat for p in told if (seat := _name_person(out, graph, p, day, everyone, rng))}
    for _ in range(_poisson(EXTRA_PEOPLE, rng)):
        _name_person(out, graph, _somebody(everyone, rng), day, everyone, rng)
    country = f"{iri.BASE}id/country/"
    sides = {country + side for side in event.sides if rng.random() < (MANY_SIDE_TOLD if many else SIDE_TOLD)}
    sides |= {side for _, side in seats if side}
    at = Occurrence(graph, iri.event(name, EventKey("e1")))
    begin, end = _dated(event, rng)
    place, where = _placed(event, rng)
    names, short = _titled(event, rng)
    kind = event.kind
    if rng.random() < OTHER_KIND:
        kind = rng.choice(("Meeting", "Visit", "Conference", "Negotiation"))
    plover = rng.choice(("AGREE", "COOPERATE")) if rng.random() < OTHER_PLOVER else event.plover
    out.events.append(
        EventProfile(
            at, kind, plover, "planned" if day < event.day else "held", begin, end, place, where, names, short,
            frozenset(sides), frozenset(seats), day=day.isoformat(),
        )
    )  # fmt: skip
    out.event_of[at] = event.number


def _somebody(everyone: list[Person], rng: random.Random) -> Person:
    """Few are named often and many seldom."""
    return everyone[int(len(everyone) * rng.random() ** 2)]


def _dated(event: Event, rng: random.Random) -> tuple[str, str]:
    pick = rng.random()
    if pick < NO_DATE:
        return "", ""
    if pick < NO_DATE + MONTH_ONLY:
        return event.day.isoformat()[:7], ""
    begin = event.day
    if pick < NO_DATE + MONTH_ONLY + DAY_OFF:
        begin += timedelta(days=rng.choice((-1, 1)))
    elif pick < NO_DATE + MONTH_ONLY + DAY_OFF + WRONG_DATE:
        begin += timedelta(days=rng.choice((-30, 30, 365)))
    end = event.end.isoformat() if event.end > event.day and begin == event.day and rng.random() < 0.5 else ""
    return begin.isoformat(), end


def _placed(event: Event, rng: random.Random) -> tuple[str, str]:
    country = f"{iri.BASE}id/country/{event.country}"
    pick = rng.random()
    if pick < WRONG_PLACE:
        return f"{iri.BASE}id/place/elsewhere-{rng.randrange(50)}", ""
    if pick < WRONG_PLACE + COUNTRY_AS_PLACE:
        return country, country
    if pick < WRONG_PLACE + COUNTRY_AS_PLACE + WITH_PLACE:
        return f"{iri.BASE}id/place/{event.place.lower()}", country
    return "", ""


def _titled(event: Event, rng: random.Random) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if not event.name or rng.random() < 0.15:
        return (), ()
    pick = rng.random()
    if pick < 0.15:
        return (), (event.short,)
    name = event.name.replace(" on ", " for ") if pick < 0.25 else event.name
    name = name.lower().title() if pick > 0.9 else name
    return (name,), (event.short,) if rng.random() < 0.4 else ()


def _poisson(mean: float, rng: random.Random) -> int:
    left, count = rng.random(), 0
    share = 2.718281828**-mean
    while left > share and count < 10:
        left -= share
        count += 1
        share *= mean / count
    return count


def pairs(clusters: Iterator[dict[Occurrence, object]], truth: dict[Occurrence, int]) -> tuple[int, int, int]:
    """Pairs of occurrences that are together rightly, together at all, and together in truth."""
    both = found = 0
    sizes: dict[int, int] = {}
    for cluster in clusters:
        counts: dict[int, int] = {}
        for at in cluster:
            counts[truth[at]] = counts.get(truth[at], 0) + 1
            sizes[truth[at]] = sizes.get(truth[at], 0) + 1
        found += sum(counts.values()) * (sum(counts.values()) - 1) // 2
        both += sum(n * (n - 1) // 2 for n in counts.values())
    return both, found, sum(n * (n - 1) // 2 for n in sizes.values())
