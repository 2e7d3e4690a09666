"""When two titles mean one office, and for whom whoever holds one acts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.find.offices.phrases import ELECT
from kg.find.scene import Proto
from kg.link.actors import is_de_facto_state, kind_of_key
from kg.link.ministries import HEADS
from kg.link.people import Person
from kg.link.walk import Walk
from kg.model import EntityKey, OfficeId
from kg.reference import Office

SECRETARY_OF_STATE = OfficeId("secretary of state")
FOREIGN_MINISTER = OfficeId("minister of foreign affairs")

SINGLE = frozenset({"head-of-state", "head-of-government", "ministerial"})
"""Levels of offices that one person holds at a time."""

GENERIC = frozenset(
    {
        "ambassador",
        "deputy minister",
        "envoy",
        "secretary",
        "deputy secretary",
        "president",
        "director",
        "adviser",
        "spokesperson",
        "governor",
        "mayor",
    }
)
"""Office nouns that point back to any office that begins with them."""


OF_THAT_RANK = frozenset(
    map(OfficeId, ("presidential chief of staff", "head of the presidential communication office"))
)
"""Offices of a minister's rank whose holders nobody calls "the minister"."""


def same_office(walk: Walk, wanted: OfficeId, held: OfficeId) -> bool:
    """Whether a title may mean an office held: the same, or a general word for it."""
    if wanted == held:
        return True
    if wanted.endswith(ELECT):  # "Presiden X dilantik. Presiden terpilih itu"
        return same_office(walk, OfficeId(wanted.removesuffix(ELECT)), held)
    if wanted == "minister":
        return walk.known.level(held) == "ministerial" and held not in OF_THAT_RANK
    if wanted == ENVOY and ENVOY in held.split():
        return True  # "the special envoy, X, landed. The envoy said"
    return {wanted, held} in ALIKE or (wanted in GENERIC and held.startswith(wanted))


ALIKE = (
    {SECRETARY_OF_STATE, FOREIGN_MINISTER},
    {OfficeId("spokesperson"), OfficeId("press secretary")},
)
"""Two titles that a text uses of one person: "press secretary X said", "the Kremlin spokesman said"."""

LEADER = OfficeId("leader")
LEADERS = HEADS | {"royal"}
"""The levels of those who lead a state."""

MINISTERS = frozenset({"ministerial"})
"""The level of those who serve under them."""

MEANT: Mapping[OfficeId, frozenset[str]] = {
    LEADER: LEADERS | {"religious"},
    OfficeId("head of state"): frozenset({"head-of-state", "royal"}),
}
"""General words for whoever leads a state, and the levels of those whom they mean."""


LED_FROM: Mapping[OfficeId, frozenset[OfficeId]] = {
    LEADER: frozenset(map(OfficeId, ("president", "prime minister", "chancellor"))),
    OfficeId("head of state"): frozenset(
        map(OfficeId, ("president", "king", "queen", "emperor", "emir", "sultan", "grand duke"))
    ),
    OfficeId("head of government"): frozenset(map(OfficeId, ("prime minister", "chancellor"))),
}
"""Offices whose holders are called leaders, or heads, for short; a supreme leader is one."""


COMMISSIONS = frozenset(
    EntityKey(f"organization/{name}") for name in ("au-commission", "ecowas-commission", "eeas")
)
"""Secretariats whose head speaks for the union of states."""


def speaks_for(walk: Walk, person: Person) -> EntityKey | None:
    """The country or organization that a person acts for on the article's day."""
    if (of := acts_for(walk, person.offices)) is not None:
        return of
    if person.affiliation is not None:
        return person.affiliation
    if any(office in OPPOSING and not former for office, _, former in person.offices):
        return None  # who once was prime minister, and leads the opposition now
    return held_on_day(walk, person)


def acts_for(walk: Walk, offices: Sequence[tuple[OfficeId, EntityKey | None, bool]]) -> EntityKey | None:
    """The country or organization that the first of the offices which has one acts for."""
    for office, of, former in offices:
        if of is None or former or office in OPPOSING:
            continue
        if kind_of_key(of) == "country":
            return of
        if is_de_facto_state(walk, of):
            return of
        organization = walk.known.reference.organizations.get(of)
        if organization is not None:
            if organization.cls == "GovernmentBody" and organization.country:
                return organization.country
            return organization.parent if of in COMMISSIONS and organization.parent else of
        if of in walk.out.bodies:
            return walk.out.bodies[of][1]
    return None


def in_that_office(walk: Walk, person: Person, proto: Proto) -> EntityKey | None:
    """ "Menlu X terpilih sebagai Ketua Uni Afrika": a title without a name acts for its own body."""
    if proto.name is not None or not proto.offices or proto.offices[0].of is None:
        return None
    held = [o for o in person.offices if o[0] == proto.offices[0].office]
    return acts_for(walk, held) if len(held) < len(person.offices) else None


def held_on_day(walk: Walk, person: Person) -> EntityKey | None:
    """Of what the reference knows the person to hold an office on the article's day.

    Of an article without a day: the one state in whose offices the person has ever been, unless the text
    calls them former ones. "Netanyahu apologized" has him speak for Israel whenever it was.
    """
    served = [h for h in walk.known.holders.get(person.key, ()) if h.since and h.office not in OPPOSING]
    if walk.day:
        return next((h.of for h in served if h.held_on(walk.day)), None)
    former = any(was for _, _, was in person.offices)
    return served[0].of if not former and len({h.of for h in served}) == 1 else None


SERVING = frozenset({OfficeId("spokesperson")})
"""Offices behind which the name of whoever is served may stand: "juru bicara Prabowo"."""


def leads_a_state(walk: Walk, person: Person) -> bool:
    """Whether the text or the reference has somebody lead a state on the article's day."""
    if any(not former and walk.known.level(office) in LEADERS for office, _, former in person.offices):
        return True
    record = walk.known.holders.get(person.key, ()) if walk.day else ()
    return any(h.since and h.held_on(walk.day) and walk.known.level(h.office) in LEADERS for h in record)


OPPOSING = frozenset({OfficeId("opposition leader")})
"""Offices whose holders do not act for their country: they criticise those who do."""


ASSISTANT_SECRETARY = OfficeId("assistant secretary of state")
ASSISTANT_MINISTER = OfficeId("assistant minister of foreign affairs")
"""What the assistant of a foreign minister is called in the United States and elsewhere."""


def office_as_called(walk: Walk, office: OfficeId, of: EntityKey | None, words: str = "") -> OfficeId:
    """The office as this country or body calls it, and what it means by `words`, a name in lower case.

    The US foreign minister is the secretary of state, the "chief" of the UN its secretary-general, and
    India's foreign secretary a civil servant.
    """
    if of is not None and words:
        key = (walk.known.language.code, words, "place" if of.startswith("place/") else of.partition("/")[2])
        if variant := walk.known.reference.office_variants.get(key):
            return variant
    if of == "country/USA" and office == FOREIGN_MINISTER:
        return SECRETARY_OF_STATE
    if office == ASSISTANT_SECRETARY and of is not None and of != "country/USA":
        return ASSISTANT_MINISTER if words and words != office else office
    if office == SECRETARY_OF_STATE and of is not None and of != "country/USA":
        # "Tunisian Secretary of State X" is a minister's junior; "his Russian counterpart" is none
        return office if words == office else FOREIGN_MINISTER
    return office


AMBASSADORIAL = "ambassadorial"

ENVOY = OfficeId("envoy")
"""What an ambassador is called, too."""
"""The level of whoever is sent to others."""

OF_A_STATE = frozenset({"ministerial", "deputy-ministerial", "head-of-government"})
"""Levels of offices that only states have."""


def is_of_a_group(walk: Walk, office: OfficeId, of: EntityKey) -> bool:
    """ "pertemuan Menlu ASEAN": a group of states has no foreign minister.

    It may have a high representative, as the European Union has.
    """
    organization = walk.known.reference.organizations.get(of)
    group = organization is not None and organization.cls == "CountryGroup"
    known = walk.known.reference.offices.get(office)
    return group and walk.known.level(office) in OF_A_STATE and (known is None or known.of != "organization")


def other_names(office: OfficeId, known: Office | None) -> tuple[str, ...]:
    """Other English names of an office, without those that only spell one of the others differently.

    Of "minister of trade" "minister of foreign trade" is told, "foreign trade minister" is not; nor of a
    foreign minister what those are called who hold another portfolio too.
    """
    if known is None:
        general, for_whom, _ = office.partition(" for ")
        return (general,) if for_whom else ()  # "special envoy for climate" is a special envoy
    names = [n for n in known.names["en"] if n != office]
    if office == SECRETARY_OF_STATE:
        return (FOREIGN_MINISTER, *names)
    head, of, _ = office.partition("minister of ")
    joint = office != FOREIGN_MINISTER  # "minister of foreign affairs and trade" heads the foreign ministry
    if not of:
        return tuple(names)
    return tuple(n for n in names if n.startswith(head + of) and (joint or " and " not in n))
