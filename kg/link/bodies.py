"""Whose an office is by what stands around it: of the body that acts, of no country with its own holder."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.find.chunks import ChunkKind
from kg.find.scene import OfficeClaim
from kg.link.offices import ENVOY, LEADER, same_office
from kg.link.people import Person
from kg.link.walk import Walk
from kg.model import EntityKey, OfficeId

BODIES = frozenset({PhraseKind.ORGANIZATION, PhraseKind.GROUP})


def is_taken(walk: Walk, person: Person, claim: OfficeClaim, of: EntityKey) -> bool:
    """ "Mr Pinay for France; Mr Figl, the foreign minister, wrote last": a country has one at a time."""
    plain = claim.office == "minister" or claim.former
    if plain or walk.known.level(claim.office) not in ONE_EACH:
        return False
    for key, office, held_of in walk.seen_positions:
        if key != person.key and held_of == of and same_office(walk, office, claim.office):
            other = walk.cast.by_key(key)
            if other is not None and any(o == office and not former for o, _, former in other.offices):
                return True
    return False


ONE_EACH = frozenset({"ministerial", "head-of-state", "head-of-government"})
"""Levels of offices of which a country has one of each."""


SECRETARY_GENERAL = OfficeId("secretary-general")


def secretariat(walk: Walk) -> EntityKey | None:
    """ "Secretary-General Thant": of the international body named last, else of the one above it."""
    for key in walk.bodies_named:
        row = walk.known.reference.organizations.get(key)
        if row is not None and row.parent is not None:
            above = walk.known.reference.organizations.get(row.parent)
            key, row = (row.parent, above) if above is not None and above.cls == INTERNATIONAL else (key, row)
        if row is not None and row.cls == INTERNATIONAL:
            return key
    return None


INTERNATIONAL = "InternationalOrganization"


PARTYS_OFFICE = OfficeId("general secretary of the communist party")


def party_of(walk: Walk, claim: OfficeClaim, state: EntityKey) -> OfficeId | None:
    """What a title without a body means in a state that one party rules: "General Secretary X" of Laos."""
    called = (walk.known.language.code, claim.words, state.partition("/")[2])
    found = walk.known.reference.office_variants.get(called)
    return found if found == PARTYS_OFFICE else None


def partys_office(walk: Walk, claim: OfficeClaim) -> OfficeId | None:
    """ "General Secretary Xi Jinping": the party's office, which such a title means in some states."""
    ruled = any(party_of(walk, claim, EntityKey(f"country/{iso}")) for iso in ONE_PARTY)
    return PARTYS_OFFICE if ruled else None


def is_of_a_party(walk: Walk, claim: OfficeClaim) -> bool:
    """Whether a title is a party's wherever no body is named: "General Secretary", not "Secretary-General".

    What the office itself is called in a language is the international bodies' ("sekretaris jenderal").
    """
    office = walk.known.reference.offices.get(claim.office)
    own = office is not None and claim.words == office.names[walk.known.language.code][0]
    return not own and partys_office(walk, claim) is not None


ONE_PARTY = ("CHN", "LAO", "VNM")
"""States whose leader is the general secretary of the party."""


SPOKESPERSON = OfficeId("spokesperson")


def body_told(walk: Walk, claim: OfficeClaim) -> EntityKey | None:
    """The body whose office "its spokesman", "ketuanya" is, by its sentence or the one before."""
    return _acting_body(walk, claim) or _whose_voice(walk, claim)


def _acting_body(walk: Walk, claim: OfficeClaim) -> EntityKey | None:
    """ "The General Assembly rose for its president, Adam Malik": the body that alone is named before."""
    reading = walk.reading
    opens = next(iter(reading.protos), None) if reading is not None else None
    if (
        claim.office not in OF_ASSEMBLIES
        or reading is None
        or opens is None
        or opens.kind not in BODIES
        or opens.last > claim.first
    ):
        return None
    states = [
        c for c in reading.chunks if c.kind is ChunkKind.COUNTRY and opens.last <= c.first < claim.first
    ]
    return walk.bodies_named[0] if walk.bodies_named and not states else None


def _whose_voice(walk: Walk, claim: OfficeClaim) -> EntityKey | None:
    """ "Kementerian X mengusir dubes Y. Juru bicaranya, Z": of the body that began the sentence before.

    So too "The ministry denied it. "Nonsense," its spokesman, X, said".
    """
    told = walk.reading.chunks if walk.reading is not None else ()
    somebody = walk.scope or any(c.last <= claim.first and c.kind in NAMED for c in told)
    return began_with(walk) if claim.office in OF_THE_LAST and not somebody else None


def began_with(walk: Walk) -> EntityKey | None:
    """The body with which the sentence before began, "Peru's foreign ministry" too."""
    said = walk.out.sentences[-1].phrases[:2] if walk.out.sentences else ()
    if len(said) > 1 and said[0].kind is PhraseKind.COUNTRY and said[1].begin - said[0].end <= GENITIVE:
        said = said[1:]
    return next((p.entity for p in said[:1] if p.kind is PhraseKind.ORGANIZATION), None)


HIGH_REPRESENTATIVE = OfficeId("high representative")

OF_THE_LAST = frozenset({SPOKESPERSON, LEADER, HIGH_REPRESENTATIVE, SECRETARY_GENERAL, ENVOY})
"""Offices of whichever body was told of in the sentence before."""


GENITIVE = 3
"""Characters between a state and its ministry: "'s "."""


NAMED = frozenset({ChunkKind.PERSON, ChunkKind.COUNTRY, ChunkKind.ORGANIZATION})
"""Whom a sentence may name before an office, so that it is theirs."""


OF_ASSEMBLIES = frozenset(
    map(
        OfficeId,
        (
            *("president", "chair", "secretary-general", "director-general", "speaker", "vice president"),
            *(SPOKESPERSON, LEADER, HIGH_REPRESENTATIVE),
        ),
    )
)
"""Offices that bodies have as well as states."""
