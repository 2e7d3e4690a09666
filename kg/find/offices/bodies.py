"""Bodies that an office beside another is of: "and the bloc's chairman", "of his party, the ..."."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.offices.modifiers import skip_modifiers
from kg.find.scene import GENITIVES, OfficeClaim, Scene, closes
from kg.model import OfficeId
from kg.records import replace


def past_his_body(scene: Scene, at: int) -> int:
    """ "a vice president of his party, the Movement for Democratic Change": at the name of the party."""
    pack = scene.known.language
    told = scene.low(at) in pack.words.body.body_nouns and scene.low(at + 1) == ","
    if not told or scene.low(at - 1) not in pack.possessives:
        return at
    behind = at + 2 + (scene.low(at + 2) in pack.determiners)
    return behind if scene.chunk(behind, ChunkKind.ORGANIZATION) else at


def past_an_organ(scene: Scene, office: int, at: int) -> int | None:
    """ "speaker of Turkey's Grand National Assembly, X", "chairman of Sudan's ruling military council, X".

    The item behind an organ of the country at item `at` that no table lists; None where none is told
    or the office at item `office` is none that is told of the state.
    """
    pack, title = scene.known.language, scene.chunk(office, ChunkKind.OFFICE)
    owner = scene.chunk(at, ChunkKind.COUNTRY, ChunkKind.ORGANIZATION)
    if pack.nouns_after or title is None or owner is None:
        return None
    if owner.kind is ChunkKind.ORGANIZATION and scene.low(at + 1) not in GENITIVES:
        return None  # "chair of the Bundestag's foreign affairs committee"
    if title.office not in OF_ORGANS:
        return None
    end = at + 1 + (scene.low(at + 1) in GENITIVES)
    for last in range(end, end + ORGAN):
        word = scene.low(last)
        words = pack.words
        organs = (
            words.body.body_nouns,
            words.name.legislatures,
            pack.words.office.body_heads,
            words.body.forces,
        )
        if any(word in kind for kind in organs):
            named = scene.chunk(last + 1, ChunkKind.PERSON) is not None
            return last + 1 if named or closes(scene, last + 1) else None
        if (
            not (word.isalpha() or word in GENITIVES)
            or word in pack.prepositions
            or word in pack.coordinators
        ):
            return None
    return None


def past_the_house(scene: Scene, office: int, at: int) -> int:
    """ "speaker of the parliament of Tonga": at the country whose parliament it is, behind "of"."""
    pack, title = scene.known.language, scene.chunk(office, ChunkKind.OFFICE)
    if pack.nouns_after or title is None or title.office not in OF_ORGANS:
        return at
    led = scene.low(at) in pack.words.name.legislatures and scene.low(at + 1) in pack.of_words
    return at + 2 + (scene.low(at + 2) in pack.determiners) if led else at


def past_its_government(scene: Scene, at: int) -> int | None:
    """ "the spokesman for Mali's military government": the item behind its rulers."""
    pack = scene.known.language
    if pack.nouns_after or scene.chunk(at, ChunkKind.COUNTRY) is None:
        return None
    begin = at + 1 + (scene.low(at + 1) in GENITIVES)
    for end in range(begin, begin + RULERS):
        if scene.low(end) in pack.words.office.rulers:
            return end + 1
        if scene.low(end) not in pack.words.office.of_rulers:
            return None
    return None


def past_the_rulers(scene: Scene, at: int) -> int:
    """ "juru bicara pemerintah transisi Mali": at the country, past the words for who rules it."""
    pack = scene.known.language
    if not pack.nouns_after:
        return at
    end = at + (scene.low(at) in pack.words.office.rulers)
    while scene.low(end) in pack.words.office.of_rulers:
        end += 1
    return end if scene.chunk(end, ChunkKind.COUNTRY) else at


RULERS = 4
"""Most words for a country's rulers behind it: "ruling military junta"."""

ORGAN = 6
"""Most words of an organ behind the country that has it."""

OF_ORGANS = frozenset(
    map(
        OfficeId,
        (
            *("speaker of parliament", "deputy speaker of parliament", "chair", "spokesperson", "leader"),
            *("commander", "head", "secretary", "director"),
        ),
    )
)
"""Offices of organs that are told as of the state that has them."""


def heads_a_body(scene: Scene, at: int) -> bool:
    """ "Tonga's Prime Minister and PIF chair X": one person, where an envoy would be a second."""
    told = scene.low(at) in scene.known.language.words.body.body_nouns  # "Prime Minister and Forum Chair X"
    if scene.known.language.nouns_after or not (told or scene.chunk(at, ChunkKind.ORGANIZATION)):
        return False
    office = scene.chunk(at + 1, ChunkKind.OFFICE)
    return office is not None and office.office in HEADS


HEADS = frozenset(map(OfficeId, ("chair", "president", "leader", "head", "secretary-general")))
"""Offices that somebody has beside one of a state."""


def of_a_body(scene: Scene, at: int) -> bool:
    """ "Ivory Coast's president and the bloc's chairman": an office of a body named before follows."""
    pack = scene.known.language
    told = scene.low(at) in pack.determiners and scene.low(at + 1) in pack.words.body.body_nouns
    return told and scene.low(at + 2) in GENITIVES and scene.chunk(at + 3, ChunkKind.OFFICE) is not None


def body_told(scene: Scene, at: int) -> Chunk | None:
    """ "ministry spokeswoman Astrid Sehl": a body named before, whose kind stands before the office."""
    if scene.known.language.nouns_after or not isinstance(scene.items[at], Token):
        return None
    if not scene.chunk(at + 1, ChunkKind.OFFICE):
        return None
    first = scene.first(at)
    return Chunk(first, first + 1, ChunkKind.ORGANIZATION, f"kind:{scene.low(at)}", 0.7)


def pointed_body(scene: Scene, at: int) -> Chunk | None:
    """ "the ministry's spokesman": a body named before, whose kind the word tells; none without a title."""
    if scene.low(at + 1) not in GENITIVES or not isinstance(scene.items[at], Token):
        return None
    behind, _, _ = skip_modifiers(scene, at + 2)
    if not scene.chunk(behind, ChunkKind.OFFICE):
        return None
    first = scene.first(at)
    return Chunk(first, first + 1, ChunkKind.ORGANIZATION, f"body:{scene.low(at)}", 0.7)


def of_a_state(scene: Scene, claim: OfficeClaim) -> bool:
    """Whether only states have an office: "ASEAN chair and Prime Minister of Cambodia X"."""
    return scene.known.level(claim.office) in ("head-of-state", "head-of-government", "ministerial")


def shared(claim: OfficeClaim, claims: Sequence[OfficeClaim]) -> OfficeClaim:
    """An office with what those beside it are of: not of "envoy for Sudan and a former Peruvian minister"."""
    if claim.of is not None:
        return claim
    own = (c.of for c in claims if c.of is not None and c.former == claim.former)
    of = next(own, None)
    led = claim.office == CHAIR and of is not None and of.kind is ChunkKind.COUNTRY
    return claim if led else replace(claim, of=of)  # "President of Kenya and Chair of the Summit"


CHAIR = OfficeId("chair")
"""An office of a body, which no state has beside its president."""


def past_what_he_chairs(scene: Scene, claim: OfficeClaim, at: int) -> int:
    """ "President of Kenya and Chair of the Summit,": the item behind it; `at` for a body's chair."""
    pack = scene.known.language
    if claim.office != CHAIR or claim.of is not None or scene.low(at) not in pack.of_words:
        return at
    gathers = False
    for end in range(at + 1, at + GATHERING):
        if closes(scene, end):
            return end if gathers else at
        gathers = gathers or scene.low(end) in pack.event_heads or scene.low(end) in pack.event_words
    return at


GATHERING = 10
"""Most items of what somebody chairs: "of the current session of the Ministerial Council"."""


def holds_two(scene: Scene, claim: OfficeClaim, at: int) -> bool:
    """ "Wakil Perdana Menteri dan Menteri Luar Negeri Qatar X": one person, where others would be two."""
    pack = scene.known.language
    joins = pack.nouns_after and claim.of is None and scene.low(at) in pack.coordinators - {","}
    return joins and claim.office in HELD_BESIDE and scene.chunk(at + 1, ChunkKind.OFFICE) is not None


def dashed(scene: Scene, claim: OfficeClaim, at: int) -> bool:
    """ "Deputy Prime Minister – Minister of Foreign Affairs X": a dash joins two offices of one person."""
    office = scene.chunk(at + 1, ChunkKind.OFFICE) if scene.low(at) in {"-", "–", "—"} else None
    both = office is not None and office.office is not None and claim.office in HELD_BESIDE
    return both and office is not None and scene.known.level(office.office or claim.office) == "ministerial"


HELD_BESIDE = frozenset({"deputy prime minister", "prime minister", "state counsellor"})
"""Offices whose holders often head a ministry too."""


def past_a_government(scene: Scene, at: int) -> int:
    """ "minister of the Royal Government of Bhutan X": the item of the state."""
    pack = scene.known.language
    ruling = at + (scene.low(at) in pack.words.title.styles)
    if pack.nouns_after or scene.low(ruling) not in pack.government:
        return at
    state = ruling + 2 + (scene.low(ruling + 2) in pack.determiners)
    owned = scene.low(ruling + 1) in pack.of_words and scene.chunk(state, ChunkKind.COUNTRY) is not None
    return state if owned else at


def past_its_state(scene: Scene, at: int) -> int:
    """ "secretary of the Ministry of Transport of the Republic of Chad X": the last item of the body."""
    pack = scene.known.language
    state = at + 2 + (scene.low(at + 2) in pack.determiners)
    owned = scene.low(at + 1) in pack.of_words and scene.chunk(state, ChunkKind.COUNTRY) is not None
    return state if owned and scene.low(state + 1) not in GENITIVES else at


VENUES = frozenset({"venue", "palace", "airport", "base"})
"""Kinds of places that are buildings."""


def is_a_venue(scene: Scene, at: int) -> bool:
    """ "melantik 17 duta besar di Istana Negara": a building, where nobody is accredited."""
    found = scene.chunk(at, ChunkKind.PLACE)
    key = found.key if found is not None else None
    place = scene.known.reference.places.get(key) if key is not None else None
    return place is not None and place.kind in VENUES
