"""Offices named after somebody else's: "adviser to the president", "Utusan Khusus Sekjen PBB"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.find.chunks import Chunk, ChunkKind
from kg.find.names.person_names import name_at
from kg.find.offices.named import PREDECESSOR, by_noun
from kg.find.offices.once_and_now import comma_before
from kg.find.offices.owners import SENT_FOR
from kg.find.offices.phrases import offices_at
from kg.find.scene import GENITIVES, OWNERS, OfficeClaim, Parsed, Proto, Scene, closes
from kg.model import OfficeId
from kg.records import replace

ASSISTANTS = frozenset(
    {
        *("adviser", "aide", "assistant", "special envoy", "chief of staff", "secretary"),
        *("deputy minister", "minister"),
    }
)
"""Offices that are named after the office that they serve."""

SERVED_IN = {
    **dict.fromkeys(
        map(
            OfficeId,
            (
                *("adviser to the president", "presidential chief of staff", "presidential envoy"),
                *("special presidential envoy", "spokesperson of the president"),
            ),
        ),
        OfficeId("president"),
    ),
    OfficeId("adviser to the prime minister"): OfficeId("prime minister"),
    OfficeId("spokesperson of the prime minister"): OfficeId("prime minister"),
    OfficeId("spokesperson of the vice president"): OfficeId("vice president"),
}
"""Offices that bear that of whoever is served in their own name."""

SERVING = (
    ASSISTANTS - {"minister"}
    | SERVED_IN.keys()
    | {
        *("spokesperson", "national security adviser", "envoy", "special representative"),
        *("foreign policy adviser", "foreign adviser", "legal adviser", "deputy national security adviser"),
    }
)
"""Offices of those who serve whom the text names between their office and their name."""

CHIEFS = frozenset({"chief"})
"""A title that before a name alone is a rank of honour."""

SERVED = 7
"""Most items from an office to the comma behind whom its holder serves: "Juru bicara Sekjen PBB X, Y,"."""


def of_the_served(scene: Scene, at: int, claims: tuple[OfficeClaim, ...], end: int) -> bool:
    """ "Juru bicara Presiden Vladimir Putin, Dmitry Peskov, ...": the name behind is of whoever is served.

    So is that in an aside: "Jake Sullivan, penasihat Presiden Joe Biden, ...". The office is at item `at`.
    """
    if (comma := comma_before(scene, at)) is not None and serves(scene, comma, claims, end):
        return True
    if not scene.known.language.nouns_after or claims[-1].office not in SERVING or claims[-1].to:
        return False
    _, chief = _served(scene, end)
    if chief is None:
        return False
    own = name_at(scene, chief[1] + 1, False) if scene.low(chief[1]) == "," else None
    return own is not None and _set_apart(scene, own[1])


def serves(scene: Scene, comma: int, claims: tuple[OfficeClaim, ...], end: int) -> tuple[OfficeClaim, ...]:
    """The office told in an aside behind the name before item `comma`, where it names whom he serves.

    "Jake Sullivan, penasihat Presiden Joe Biden, ...": Sullivan is the adviser, Biden the president. Without
    "Presiden" the name would be the adviser's, another one of a row.
    """
    claim, pack = claims[-1], scene.known.language
    if not pack.nouns_after or scene.low(comma) != "," or claim.office not in SERVING or claim.to:
        return ()
    if scene.chunk(comma - 1, ChunkKind.PERSON) is None:
        return ()
    if claim.office not in SERVED_IN and scene.chunk(end, ChunkKind.OFFICE) is None:
        return ()
    of, named = _served(scene, end)
    if named is None or not _set_apart(scene, named[1]):
        return ()
    of = of or claim.of
    return (replace(claim, of=of, chief=None if of else named[0]),)


def is_served(scene: Scene, at: int) -> bool:
    """Whether the phrase from item `at` is whom somebody serves: he is not there with "utusan Presiden X, Y".

    Of an aside that names him, the words around tell as much.
    """
    office = at - 1 - (scene.chunk(at - 1, ChunkKind.COUNTRY) is not None)
    if not scene.known.language.nouns_after or scene.chunk(office, ChunkKind.OFFICE) is None:
        return False
    told = offices_at(scene, office)
    return told is not None and of_the_served(scene, office, told[0], told[2])


def _served(scene: Scene, end: int) -> tuple[Chunk | None, tuple[tuple[int, int], int] | None]:
    """Of what whoever is served holds the office, his name, and the item behind it and "untuk Sudan"."""
    above = offices_at(scene, end) if scene.chunk(end, ChunkKind.OFFICE) else None
    named = name_at(scene, above[2] if above is not None else end, True)
    if named is None:
        return None, None
    behind = named[1]
    if scene.low(behind) in scene.known.language.to_words and scene.chunk(behind + 1, *OWNERS):
        behind += 2
    return (above[0][-1].of if above is not None else None), (named[0], behind)


ENDS = frozenset({".", "(", ")"})
"""What ends a name beside a comma."""


def _set_apart(scene: Scene, end: int) -> bool:
    """Whether a name in apposition ends here: with a comma that neither "and" nor another name follows.

    In Indonesian also before a preposition or the stop: "utusan Presiden Trump, Steve Witkoff di Doha".
    """
    pack = scene.known.language
    if pack.nouns_after and (scene.low(end) in pack.prepositions or scene.low(end) in ENDS):
        return True
    if scene.low(end) != "," or scene.low(end + 1) in pack.coordinators:
        return False
    return scene.chunk(end + 1, ChunkKind.PERSON, ChunkKind.OFFICE) is None


def serving(scene: Scene, at: int, end: int) -> tuple[OfficeClaim, ...]:
    """The office of somebody named at item `at`: behind whom he serves, or that of whom another serves."""
    if "," not in scene.lows:
        return ()
    if not scene.known.language.nouns_after:
        return _serving_apart(scene, at, end)
    before = at - 1 - (scene.chunk(at - 1, ChunkKind.COUNTRY) is not None)
    if above := scene.chunk(before, ChunkKind.OFFICE):
        told = offices_at(scene, before)
        chief = SERVED_IN.get(told[0][-1].office) if told is not None else None
        if chief is not None and told is not None and of_the_served(scene, before, told[0], at):
            return (OfficeClaim(chief, above.first, above.last, told[0][-1].of),)
    if scene.low(at - 1) != "," or not _set_apart(scene, end):
        return ()
    for first in range(max(0, at - 1 - SERVED), at - 2):
        told = offices_at(scene, first) if scene.chunk(first, ChunkKind.OFFICE) else None
        if told is None or not of_the_served(scene, first, told[0], told[2]):
            continue
        of, named = _served(scene, told[2])
        if named is not None and named[1] == at - 1:
            claim = told[0][-1]
            return (replace(claim, of=of or claim.of, chief=None if of or claim.of else named[0]),)
    return ()


def _serving_apart(scene: Scene, at: int, end: int) -> tuple[OfficeClaim, ...]:
    """ "A spokesman for President Ruto, Hussein Mohamed, said": the name behind is the spokesman's."""
    pack = scene.known.language
    if scene.low(at - 1) != "," or not _set_apart(scene, end):
        return ()
    for first in range(max(0, at - 2 - SERVED), at - 2):
        told = offices_at(scene, first) if scene.chunk(first, ChunkKind.OFFICE) else None
        if told is None or told[0][-1].office not in SERVING:
            continue
        behind = told[2]
        if scene.low(behind) not in pack.to_words and scene.low(behind) not in pack.of_words:
            continue
        claim, above = told[0][-1], offices_at(scene, behind + 1)
        named = name_at(scene, above[2], True) if above is not None else None
        if above is not None and named is not None and named[1] == at - 1:
            of, office = above[1] or above[0][-1].of, claim.office
            if office in ASSISTANTS:
                office = OfficeId(f"{office} to the {above[0][0].office}")
            return (replace(claim, office=office, of=of, chief=None if of is not None else named[0]),)
    return ()


def nested(
    scene: Scene, claims: tuple[OfficeClaim, ...], end: int
) -> tuple[tuple[OfficeClaim, ...], Chunk | None, int] | None:
    """ "Utusan Khusus Sekjen PBB untuk Haiti": an office named after another's, which stands right behind.

    Who follows bears the first, unless the second has no country of its own: "utusan khusus Presiden Joko
    Widodo" names the president; but "Staf Khusus Menteri Luar Negeri X" names one of the staff.
    """
    if scene.low(end) in GENITIVES and not scene.known.language.nouns_after:
        return _owned_office(scene, claims, end + 1)
    if not scene.known.language.nouns_after:
        return _serving(scene, claims, end)
    if not scene.chunk(end, ChunkKind.OFFICE):
        return None
    above = offices_at(scene, end)
    if above is None or claims[-1].of is not None:
        return None
    inner, owner, behind, _ = above
    if inner[0].of is None and claims[-1].words not in scene.known.language.words.office.staff:
        return None
    to = claims[-1].to or inner[0].to
    return (*claims[:-1], replace(claims[-1], of=inner[0].of, to=to)), owner or inner[0].of, behind


def _serving(
    scene: Scene, claims: tuple[OfficeClaim, ...], at: int
) -> tuple[tuple[OfficeClaim, ...], Chunk | None, int] | None:
    """ "the Special Representative of the United Nations Secretary-General for West Africa, X"."""
    pack = scene.known.language
    if claims[-1].of is not None or claims[-1].office not in SENT_FOR or scene.low(at) not in pack.of_words:
        return None
    above = offices_at(scene, at + 1)
    if above is None or len(above[0]) > 1 or above[1] is None:
        return None
    chief = above[0][0]
    if chief.office != SECRETARY_GENERAL and name_at(scene, above[2], True) is not None:
        return None  # "an envoy of Kenyan President William Ruto"
    return (*claims[:-1], replace(claims[-1], of=above[1], to=chief.to)), above[1], above[2]


SECRETARY_GENERAL = OfficeId("secretary-general")
"""Whose envoys are named right behind him: "the Special Representative of the Secretary-General X"."""


def _owned_office(
    scene: Scene, claims: tuple[OfficeClaim, ...], at: int
) -> tuple[tuple[OfficeClaim, ...], Chunk | None, int] | None:
    """ "the U.N. secretary-general's personal envoy, X": the office of one who serves another's."""
    below = offices_at(scene, at)
    if below is None or below[0][0].of is not None or claims[-1].of is None:
        return None
    of = claims[-1].of
    return tuple(replace(c, of=c.of or of) for c in below[0]), of, below[2]


def superior(scene: Scene, claims: tuple[OfficeClaim, ...], at: int, end: int) -> Parsed | None:
    """ "an adviser to Ukrainian President Volodymyr Zelenskiy": the office names another's office."""
    pack = scene.known.language
    if scene.low(end) not in pack.to_words and scene.low(end) not in pack.of_words:
        return None
    superior = offices_at(scene, end + 1)
    if superior is None:
        return _at_his_side(scene, claims, at, end)
    above, owner, behind, _ = superior
    chief = name_at(scene, behind, True) if owner is None else None
    office = claims[-1].office
    if office in ASSISTANTS:
        office = OfficeId(f"{office} to the {above[0].office}")
    claim = replace(claims[-1], office=office, of=owner, chief=chief[0] if chief else None)
    return Proto(
        scene.first(at), scene.first(end), PhraseKind.PERSON, offices=(claim,), owner=owner, noun="title"
    ), end + 1


def _at_his_side(scene: Scene, claims: tuple[OfficeClaim, ...], at: int, end: int) -> Parsed | None:
    """ "Ann Lee, an aide to Joe Biden, said": the office of one who serves whom no office is told of."""
    named = name_at(scene, end + 1, True) if claims[-1].office in SERVING and not claims[-1].of else None
    if named is None or scene.known.language.nouns_after or not closes(scene, named[1]):
        return None
    claim = replace(claims[-1], chief=named[0])
    begin, behind = scene.first(at), scene.first(end)
    return Proto(begin, behind, PhraseKind.PERSON, offices=(claim,), noun="title"), end + 1


def his_behind(scene: Scene, at: int) -> tuple[OfficeClaim, ...] | None:
    """ "Ivan Duque, his predecessor,", "Ivan Duque, Petro's predecessor,": the office behind the name."""
    pack = scene.known.language
    if pack.nouns_after or scene.low(at) != ",":
        return None
    if serves_him := _in_his_service(scene, at + 1):
        return serves_him
    owned = scene.chunk(at + 1, ChunkKind.PERSON) is not None and scene.low(at + 2) in GENITIVES
    noun = at + 3 if owned else at + 2
    office = by_noun(scene, scene.low(noun))
    if not (owned or scene.low(at + 1) in pack.possessives) or office is None or not closes(scene, noun + 1):
        return None
    return (OfficeClaim(office, scene.first(at + 1), scene.first(noun + 1), former=office == PREDECESSOR),)


POST = 5
"""Most items from a leader's name to the post of one who serves him: "Biden's top Middle East adviser"."""


def _in_his_service(scene: Scene, at: int) -> tuple[OfficeClaim, ...] | None:
    """ "Ann Lee, Joe Biden's top Middle East adviser, said": the post of one who serves a leader."""
    person = at + (scene.chunk(at, ChunkKind.OFFICE) is not None)
    leader = scene.chunk(person, ChunkKind.PERSON)
    if leader is None or scene.low(person + 1) not in GENITIVES:
        return None
    for n in range(person + 2, person + 2 + POST):
        post = scene.chunk(n, ChunkKind.OFFICE)
        if post is not None and post.office is not None:
            # "Jorge Rao, Maduro's foreign minister,"
            serving = post.office in SERVING or scene.known.level(post.office) == "ministerial"
            served = serving and (closes(scene, n + 1) or scene.low(n + 1) in SENT_ON)
            name = (leader.first, leader.last)
            return (OfficeClaim(post.office, post.first, post.last, chief=name),) if served else None
        if not scene.low(n).isalpha() and scene.chunk(n, ChunkKind.PLACE, ChunkKind.COUNTRY) is None:
            return None
    return None


SENT_ON = frozenset({"for", "on", "to"})
"""Behind such a post: what it is for."""
