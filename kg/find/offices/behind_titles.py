"""What stands between a title and its name or country: numbers of fleets, ordinals, "yang baru dilantik"."""

from __future__ import annotations

from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form
from kg.find.offices.owners import told_country
from kg.find.offices.portfolios import before_name, capitalised
from kg.find.scene import ANYWHERE, OfficeClaim, Parsed, Proto, Scene, closes
from kg.language.honorifics import UNIT_NUMBERS
from kg.model import OfficeId
from kg.records import replace

NUMBERED = frozenset({"military", "organization", "legislative"})
"""Levels of offices in such units."""


def is_number(scene: Scene, at: int, claim: OfficeClaim) -> bool:
    """ "Pangkoarmada I Yoos Hamzah": the number of a fleet, no name."""
    numbered = scene.low(at).upper() in UNIT_NUMBERS and scene.known.level(claim.office) in NUMBERED
    return numbered and (capitalised(scene, at + 1) or at + 1 in scene.chunks)


def past_ordinal(scene: Scene, at: int) -> tuple[int, bool]:
    """ "presiden ke-17 Filipina", "Wapres terpilih Sara Duterte": what Indonesian sets behind a title.

    The item behind, and whether it tells that the office was lost: "presiden terguling Suriah".
    """
    pack = scene.known.language
    if not pack.nouns_after:
        return at, False
    if scene.low(at) == "ke" and scene.low(at + 1) == "-" and scene.low(at + 2).isdecimal():
        return at + 3, False
    end = at
    while scene.low(end) in pack.modifiers or scene.low(end) in pack.words.office.qualities:
        end += 1
    sent = end > at and scene.low(end) in pack.to_words  # "duta besar baru untuk Peru"
    if not (sent or scene.chunk(end, *ANYWHERE, ChunkKind.PERSON) or capitalised(scene, end)):
        return at, False
    return end, any(scene.low(n) in pack.words.office.fallen for n in range(at, end))


def qualified(scene: Scene, claim: OfficeClaim, at: int) -> tuple[OfficeClaim, int]:
    """ "Presiden Peru terpilih", "Menlu Peru yang baru": what Indonesian sets behind the country."""
    pack = scene.known.language
    end = at + (scene.low(at) in pack.relatives)
    if end > at and (taken := _newly_taken(scene, end)) is not None:
        return claim, taken
    word = scene.low(end)
    if not pack.nouns_after or (word not in pack.modifiers and word not in pack.words.office.qualities):
        return claim, at
    if not (closes(scene, end + 1) or before_name(scene, end + 1)):
        return claim, at
    return replace(claim, former=claim.former or word in pack.words.office.fallen), end + 1


def past_back_then(scene: Scene, at: int) -> int:
    """ "Sekretaris Jenderal ASEAN kala itu, X", "Kenya's trade minister at the time": the item behind."""
    for phrase in scene.known.language.words.office.back_then:
        words = phrase.split()
        if scene.low(at) == words[0] and all(scene.low(at + n) == word for n, word in enumerate(words)):
            return at + len(words)
    return at


def fallen_behind(scene: Scene, proto: Proto, at: int) -> Parsed:
    """ "Presiden Peru Julio Paredes yang digulingkan": what tells behind a name that the office was lost."""
    pack = scene.known.language
    lost = scene.low(at) in pack.relatives and scene.low(at + 1) in pack.words.office.fallen
    if not lost or not proto.offices:
        return proto, at
    return replace(proto, offices=tuple(replace(c, former=True) for c in proto.offices)), at + 2


def ranked(scene: Scene, claim: OfficeClaim, at: int) -> tuple[OfficeClaim, int]:
    """ "duta besar RI pertama untuk Cina", "dubes AS terakhir di Kuba": which of them, before his post."""
    pack = scene.known.language
    word = scene.low(at)
    if not pack.nouns_after or (
        word not in pack.words.office.qualities and word not in pack.words.office.last
    ):
        return claim, at
    if scene.low(at + 1) not in pack.to_words or scene.known.level(claim.office) != "ambassadorial":
        return claim, at
    claim, at = replace(claim, former=claim.former or word in pack.words.office.last), at + 1
    if told_country(scene, at + 1):
        return replace(claim, pointed=True), at + 3  # "dubes AS terakhir di negeri itu"
    return claim, at


def _newly_taken(scene: Scene, at: int) -> int | None:
    """ "Panglima TNI yang baru dilantik, Jenderal X": the item behind a verb of taking the office."""
    pack = scene.known.language
    between = pack.words.office.qualities | pack.modifiers | pack.auxiliaries
    end = at
    while scene.low(end) in between - pack.installed:
        end += 1
    return end + 1 if scene.low(end) in pack.installed and scene.low(end + 1) == "," else None


PERMANENT = OfficeId("permanent representative")
"""To a body; a city's name behind it tells where that is."""


def has_a_seat(claim: OfficeClaim) -> bool:
    """Whether a place behind an office tells where it is held, not whose it is."""
    return bool(claim.to) or claim.office == PERMANENT


def in_a_city(scene: Scene, claim: OfficeClaim, at: int) -> tuple[OfficeClaim, int]:
    """ "Konjen RI New York Arifi Saiman", "Watapri New York Arrmanatha Nasir": where it is held."""
    city = scene.chunk(at, ChunkKind.PLACE)
    if city is None or not before_name(scene, at + 1 + (scene.low(at + 1) == ",")):
        return claim, at
    if claim.of is not None and not claim.to:
        return replace(claim, to=(city,)), at + 1
    return claim, at + (claim.office == PERMANENT)


def is_there(scene: Scene, at: int, found: Chunk, claim: OfficeClaim) -> bool:
    """ "was sworn in as president in Dakar": where that was; a ruler is of a country, not of its capital."""
    heads = scene.known.level(claim.office) in HEADS
    return (
        heads and found.form is Form.CAPITAL and scene.low(at) in scene.known.language.words.title.posted_in
    )


HEADS = frozenset({"head-of-state", "head-of-government"})
"""Levels of offices of which a country has one."""
