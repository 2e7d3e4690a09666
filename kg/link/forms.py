"""Which states have which head: whether an office can be one of a country at all."""

from __future__ import annotations

from itertools import pairwise

from kg.find.gazetteer import name_tokens, person_key
from kg.find.scene import OfficeClaim, Proto
from kg.find.scenes import Reading
from kg.link.offices import SINGLE, office_as_called
from kg.link.people import Person
from kg.link.walk import Walk
from kg.model import EntityKey, OfficeId
from kg.reference import Holder

CROWNS = tuple(map(OfficeId, ("king", "queen", "emperor", "emir", "sultan", "grand duke")))
PRESIDENT, PREMIER = OfficeId("president"), OfficeId("prime minister")
PRESIDENTS = (PRESIDENT, OfficeId("vice president"))
"""Offices of republics: a crowned state has none, unless the reference knows a president of it."""
OF_FEW = frozenset(
    map(OfficeId, ("chancellor", "vice chancellor", "supreme leader", "captain regent", "state counsellor"))
)
"""Offices that a country has only if the reference knows who held them."""


def has_none(walk: Walk, office: OfficeId, country: EntityKey) -> bool:
    """Whether a country has no such head: a republic no king, a presidential state no prime minister."""
    holders = walk.known.by_office.get((office, country), ())
    if any(not h.until or h.until >= walk.day for h in holders):
        return False
    if office in OF_FEW:
        return not holders
    if office == PREMIER:
        known = walk.known.reference.countries.get(country)
        return known is not None and not known.premier
    if office in PRESIDENTS:
        none = not holders and (PRESIDENT, country) not in walk.known.by_office
        return none and any((crown, country) in walk.known.by_office for crown in CROWNS)
    return walk.known.level(office) == "royal"


def is_elsewhere(walk: Walk, person: Person, claim: OfficeClaim, home: EntityKey) -> bool:
    """Whether the reference tells that on that day the office was not this person's in the home country."""
    office, then = office_as_called(walk, claim.office, home), year_told(walk)
    former, day = claim.former, then or walk.day
    level = walk.known.level(office)
    words = walk.known.language.words
    form = words.title.crowns.get(office)
    if form is not None and home.partition("/")[2] not in words.body.realms.get(form, frozenset()):
        return True  # emirs are of emirates
    holders = walk.known.by_office.get((office, home), ())
    if (level in SINGLE or level == "military") and not former:
        known = [h for h in holders if h.since and h.held_on(day)]
        if known and not any(person_key(h.person) == person.key or _namesake(person, h) for h in known):
            return True
    if former and home == walk.out.home and office in HEADS and len(holders) >= LISTED:
        return not any(person_key(h.person) == person.key or _namesake(person, h) for h in holders)
    return not (former and holders) and has_none(walk, office, home)


HEADS = frozenset(map(OfficeId, ("president", "vice president")))
"""Offices whose former holders at home a paper's readers know: all others were another country's."""

LISTED = 5
"""Fewest known holders of an office for a table of them to be taken for complete."""


def _namesake(person: Person, holder: Holder) -> bool:
    """ "Mohamed Abdullahi Farmaajo", whom the reference has as Mohamed Abdullahi Mohamed."""
    words = {word for name in (holder.person, *holder.aliases) for word in name_tokens(name)}
    return len(person.words & words) > 1 or (len(person.words) == 1 and person.words <= words)


def year_told(walk: Walk) -> str:
    """The year of which the sentence tells, if years ago, when others held the offices; else empty."""
    dates = walk.reading.sentence.dates if walk.reading is not None and walk.day else ()
    year = max((d.start.year for d in dates), default=0)
    return str(year) if 0 < year <= int(walk.day[:4]) - LONG_AGO else ""


LONG_AGO = 2
"""Years before the article from which a sentence tells of somebody's time in office."""


def opens_long_ago(walk: Walk, reading: Reading, proto: Proto) -> bool:
    """ "In February 1977 Makarios met the Turkish Cypriot leader, X": a sentence of so long ago.

    Not of whoever says so today: "In 1994 the accord was signed, Foreign Minister X said".
    """
    lows, says = reading.sentence.lows, walk.known.language.sayings
    beside = (*lows[max(0, proto.first - 1) : proto.first], *lows[proto.last : proto.last + 1])
    if not says.isdisjoint(beside):
        return False
    first = next((c for c in reading.chunks if c.date is not None), None)
    if first is None or first.date is None or first.date.start is None or first.first > OPENS:
        return False
    return first.date.start.year <= int(walk.day[:4]) - LONG_SINCE


OPENS = 3
"""Most words before the date with which a sentence opens."""

LONG_SINCE = 12
"""Years since which hardly anybody holds the office in which a sentence shows him."""


def then_in_office(walk: Walk, claim: OfficeClaim) -> bool:
    """ "Terakhir kali Menlu Kenya berkunjung ke Kuba adalah pada 2013": whoever held the office then."""
    lows = walk.reading.sentence.lows if walk.reading is not None else ()
    last_times = walk.known.language.words.time.last_times
    ahead = lows[max(0, claim.first - LAST_TIME) : claim.first]
    return any(pair in last_times for pair in pairwise(ahead)) and bool(year_told(walk))


LAST_TIME = 4
"""Most words from "terakhir kali" through the title that it leads."""
