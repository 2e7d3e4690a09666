"""Where envoys and consuls are posted: told without a preposition, or by the district they serve."""

from __future__ import annotations

from kg.find.chunks import Chunk, ChunkKind
from kg.find.names.past_places import CONSULAR
from kg.find.scene import ANYWHERE, OfficeClaim, Scene
from kg.model import OfficeId
from kg.records import replace


def posted_bare(scene: Scene, claim: OfficeClaim, at: int) -> tuple[OfficeClaim, int]:
    """ "Duta Besar RI Windhoek Wisnu Edi", "Dubes RI Kenya, X": where he is posted, right before his name.

    A consul's city needs no name behind it: "Konjen RI Kuching, Raden X", "Konjen RI Kuching menemui".
    """
    post = scene.chunk(at, ChunkKind.COUNTRY, ChunkKind.PLACE) if scene.known.language.nouns_after else None
    behind = at + 1 + (scene.low(at + 1) == ",")
    behind += scene.low(behind) in scene.known.language.honorifics
    if post is None or claim.to:
        return claim, at
    consul = post.kind is ChunkKind.PLACE and claim.office in CONSULAR and claim.of is not None
    if not consul and not scene.chunk(behind, ChunkKind.PERSON):
        return claim, at
    to = (post,) if consul or post.kind is ChunkKind.COUNTRY else ()
    return replace(claim, to=to), at + 1


HOME = frozenset({"ministerial", "deputy-ministerial", "head-of-state", "head-of-government", "royal"})
"""Levels of offices that nobody holds in another country."""


def goes_there(scene: Scene, at: int, claim: OfficeClaim) -> bool:
    """ "Chad's foreign minister to India", "sent his foreign minister to Cairo": no post."""
    pack = scene.known.language
    his = any(scene.low(n) in pack.possessives for n in range(max(0, claim.first - OWNED), claim.first + 1))
    owned = claim.of is not None or claim.pointed or his
    led = scene.low(at) in pack.to_words and not pack.nouns_after
    return owned and led and scene.known.level(claim.office) in HOME


OWNED = 2
"""Most words from "his" to the office: "his own foreign minister", "its top diplomat"."""


def sent_off(scene: Scene, claim: OfficeClaim) -> bool:
    """ "sent a special envoy to Sudan", "a visit by a Turkish leader to": where he goes, no post of his."""
    words = scene.known.language.words
    before = [scene.low(at) for at in range(max(0, claim.first - DISPATCHED), claim.first + 1)]
    some = next((n for n, low in enumerate(before) if low in words.clause.indefinite), None)
    if some is None:
        return False
    travels = before[some - 1] in words.clause.agents and before[some - 2] in words.time.journeys
    return (some > 1 and travels) or (
        claim.of is None and not words.place.dispatches.isdisjoint(before[:some])
    )


DISPATCHED = 3
"""Most words from "sent" to the article before the office, or to the office: "sent a former ambassador"."""


def past_district(scene: Scene, office: OfficeId, at: int) -> int:
    """ "Konsul Ghana untuk wilayah Sumatera, X": past the part of the receiving country that he serves."""
    pack = scene.known.language
    led = office in CONSULAR and pack.nouns_after and scene.low(at) in pack.to_words
    place = at + 1 + (scene.low(at + 1) in pack.words.place.place_heads)
    return place + 1 if led and scene.chunk(place, ChunkKind.PLACE) else at


def past_comma(scene: Scene, at: int, claim: OfficeClaim) -> int:
    """ "Ambassador to Ethiopia, and Permanent Representative to the AU": of an envoy's other post."""
    pack, level = scene.known.language, scene.known.level
    joined = scene.low(at) == "," and scene.low(at + 1) in pack.also_office
    second = scene.chunk(at + 2, ChunkKind.OFFICE) if joined else None
    sent = second is not None and second.office is not None and level(second.office) == "ambassadorial"
    sent = sent and scene.low(at + 3) in pack.to_words
    return at + 2 if sent and level(claim.office) == "ambassadorial" and claim.to else at


def another_named(scene: Scene, begin: int, at: int, claim: OfficeClaim, definite: bool) -> bool:
    """ "The Secretary and Foreign Minister Wang discussed": behind the conjunction at `at` somebody else.

    Whoever was told before is called by that office alone, and the name belongs to the second one.
    """
    alone = scene.known.language.words.office.by_that_alone
    behind = scene.chunk(at + 1, ChunkKind.OFFICE)
    if behind is None or behind.office is None:
        return False
    if claim.of is not None or claim.former:
        return _in_apposition(scene, begin, at, claim.office, behind.office)
    if not (definite and claim.words in alone) and not _of_two_people(scene, claim.office, behind.office):
        return False
    name = scene.chunk(at + 2, ChunkKind.PERSON)
    return name is not None or scene.tokens[scene.first(at + 2)].text[:1].isupper()


def _in_apposition(scene: Scene, begin: int, at: int, first: OfficeId, second: OfficeId) -> bool:
    """ "X, Peru's foreign minister and Ambassador Y met": the title at `begin` is of the name before it."""
    level = scene.known.level
    if scene.known.language.nouns_after or scene.low(begin - 1) != ",":
        return False
    if not scene.chunk(begin - 2, ChunkKind.PERSON) or not scene.chunk(at + 2, ChunkKind.PERSON):
        return False
    sent = level(second) == "ambassadorial" != level(first)
    return sent or _of_two_people(scene, first, second)


def of_two_states(scene: Scene, first: OfficeClaim, second: OfficeClaim) -> bool:
    """ "the Prime Minister of Ethiopia and President of Kenya": two people, each of his own state."""
    if scene.known.language.nouns_after or first.of is None or second.of is None:
        return False
    if first.of.kind is not ChunkKind.COUNTRY or second.of.kind is not ChunkKind.COUNTRY:
        return False
    level = scene.known.level
    led = level(first.office) in LEADING and level(second.office) in LEADING
    return led and first.of.key != second.of.key and not (first.former or second.former)


LEADING = frozenset({"head-of-state", "head-of-government", "ministerial", "royal"})
"""Levels of offices that nobody holds in two states."""


def _of_two_people(scene: Scene, first: OfficeId, second: OfficeId) -> bool:
    """ "The prime minister and President Lungu": nobody holds both, so the name is the second one's alone."""
    level = scene.known.level
    if scene.known.language.nouns_after or first == second:
        return False
    if second in HIGHEST:
        return first in HIGHEST or level(first) == "ministerial"
    return first in HIGHEST - HEADS_OF_CABINETS and level(second) == "ministerial"


HEADS_OF_CABINETS = frozenset(map(OfficeId, ("prime minister", "chancellor")))
"""Offices whose holder may be a minister too: "prime minister as well as foreign minister"."""

HIGHEST = HEADS_OF_CABINETS | frozenset(map(OfficeId, ("president", "king", "queen")))
"""Offices of which nobody holds two, nor one of the ministers'."""


def to_its_embassy(scene: Scene, at: int) -> int:
    """ "kuasa usaha di Kedutaan Besar AS di Havana": the item of the embassy whose officer somebody is."""
    pack = scene.known.language
    if not pack.nouns_after or scene.low(at) not in pack.locatives:
        return at
    embassy = scene.chunk(at + 1, ChunkKind.ORGANIZATION)
    return at + 1 if embassy is not None and embassy.rule == EMBASSY else at


EMBASSY = "ministry:embassy"
"""The rule by which an embassy is found."""


def past_its_seat(scene: Scene, body: Chunk, at: int) -> int:
    """ "Dubes RI untuk Austria, merangkap PBB di Wina, X": where the body to which he is sent too sits."""
    sits = body.kind is ChunkKind.ORGANIZATION and scene.low(at) in scene.known.language.locatives
    return at + 2 if sits and scene.chunk(at + 1, *ANYWHERE) is not None else at
