"""Offices told by what stands right beside a name: "King X", "X MP", "replacing X"."""

from __future__ import annotations

from kg.document import PhraseKind, Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.names.person_names import name_at
from kg.find.offices.phrases import offices_at
from kg.find.offices.verbs import from_whom
from kg.find.scene import GENITIVES, Item, OfficeClaim, Parsed, Proto, Scene, closes
from kg.language.honorifics import POST_NOMINALS
from kg.model import OfficeId
from kg.records import replace

DEPUTY, PREDECESSOR, SUCCESSOR = OfficeId("deputy"), OfficeId("predecessor"), OfficeId("successor")
"""Offices that are known by somebody else's: the linker finds whose."""

POPE = OfficeId("pope")
"""Who is never called by his name alone."""


AHEAD = 9
"""Items before "replacing" among which a word of what is to come makes it one to come."""


def crowned(scene: Scene, name: tuple[int, int]) -> tuple[OfficeClaim, ...]:
    """ "Raja Frederik X", "King Salman", "Pope Leo XIV": a name that begins with its bearer's rank."""
    first, last = name
    if last - first < 2:
        return ()
    _, offices = scene.known.offices.family(scene.tokens[first].low)
    office = offices.get((scene.tokens[first].low,))
    if office is None or (office != POPE and scene.known.level(office) != "royal"):
        return ()
    return (OfficeClaim(office, first, first + 1),)


def is_titled(offices: tuple[OfficeClaim, ...]) -> bool:
    """Whether a name has an office of its own beside it, of which "dari Peru" tells whose it is."""
    return any(c.office not in (PREDECESSOR, SUCCESSOR) for c in offices)


def post_nominal(scene: Scene, at: int) -> tuple[tuple[OfficeClaim, ...], int]:
    """ "Harriett Baldwin MP said": an office behind a name with no comma, and the item behind it.

    Before another office the letters are left out: "Jack Straw, MP, Secretary of State".
    """
    seat = scene.chunk(at + 1, ChunkKind.OFFICE) if scene.low(at) == "," == scene.low(at + 2) else None
    if seat is not None and scene.tokens[seat.first].text in POST_NOMINALS:
        return (), at + 2 * (scene.chunk(at + 3, ChunkKind.OFFICE) is not None)
    office = scene.chunk(at, ChunkKind.OFFICE)
    if office is None or scene.known.language.nouns_after or not scene.tokens[office.first].text.isupper():
        return (), at
    if office.office != "member of parliament":
        return (), at
    return (
        OfficeClaim(office.office, office.first, office.last, words=scene.tokens[office.first].low),
    ), at + 1


Name = tuple[tuple[int, int], int]
"""The tokens of a name and the item behind it."""


def told_to_be(
    scene: Scene, claims: tuple[OfficeClaim, ...], owner: Chunk | None, end: int, named: Name | None
) -> tuple[tuple[OfficeClaim, ...], Name | None]:
    """ "Kenya's new foreign minister is Peter Otieno.": who it is, behind an office with its owner."""
    pack = scene.known.language
    former = pack.words.office.identities.get(scene.low(end))
    if named is not None or former is None or owner is None:
        return claims, named
    named = name_at(scene, end + 1, False)
    if named is None or not (closes(scene, named[1]) or scene.low(named[1]) in pack.relatives):
        return claims, None
    return tuple(replace(c, former=c.former or former) for c in claims), named


def following(scene: Scene, at: int, end: int) -> tuple[OfficeClaim, ...]:
    """ "X was elected president, replacing Y": Y, named at item `at`, held what X holds now.

    No office behind Y's name ("as foreign minister"), and one that somebody takes before it.
    """
    words = scene.known.language.words.office
    came, taken = _came_after(scene, at), from_whom(scene, at - 1)
    before = at - 1 - (scene.low(at - 1) in scene.known.language.words.clause.agents)
    told = came or taken or scene.low(before) in words.succeeding
    if not told or scene.low(end) in words.roles:
        return ()
    ahead = any(scene.low(n) in words.to_come for n in range(max(0, before - AHEAD), before))
    if came:
        claim = OfficeClaim(SUCCESSOR, scene.first(before), scene.first(at))
        return () if ahead else (claim,)
    same = taken or scene.low(before) in words.inherits or _he_replaces(scene, before, end)
    if not same and words.taking.isdisjoint(scene.lows[:before]):
        return ()
    return (OfficeClaim(PREDECESSOR, scene.first(before), scene.first(at), former=not ahead),)


def _he_replaces(scene: Scene, at: int, end: int) -> bool:
    """ "She replaces X, who resigned.", "Rojas menggantikan X.": in office; not so "replaced X with Y"."""
    pack = scene.known.language
    named = pack.nouns_after and scene.chunk(0, ChunkKind.PERSON) is not None
    taken = scene.low(0) in pack.persons or named
    return at == 1 and taken and (closes(scene, end) or scene.low(end) in pack.relatives)


def beside_another(scene: Scene, at: int) -> Parsed | None:
    """ "his deputy, Chris Kpodo", "pendahulunya, Hamdi Loza": an office by that of somebody named before."""
    words = scene.known.language.words
    noun = at + (scene.low(at) in words.group.his)
    office = by_noun(scene, scene.low(noun))
    if office is None:
        return None
    if noun == at and not scene.known.language.nouns_after and not _of_a_person(scene, at):
        return None
    comma = scene.low(noun + 1) == ","
    named = name_at(scene, noun + 1 + comma, not comma)
    if named is None or (comma and not closes(scene, named[1])):
        return None
    name, end = named
    if office == DEPUTY and _came_after(scene, at):
        office = SUCCESSOR  # "was succeeded by his deputy, Nangolo Mbumba"
    claim = OfficeClaim(office, scene.first(at), scene.first(noun + 1), former=office == PREDECESSOR)
    return Proto(scene.first(at), scene.first(end), PhraseKind.PERSON, name, offices=(claim,)), end


def _came_after(scene: Scene, at: int) -> bool:
    """Whether whoever is told of at item `at` took the office of somebody before: "succeeded by"."""
    words = scene.known.language.words
    by = scene.low(at - 1) in words.clause.agents
    word = scene.low(at - 1 - by)
    if by and _as_what(scene, at - 1):
        return True
    return word in words.office.succeeded or (by and word in words.office.succeeding)


def _as_what(scene: Scene, by: int) -> bool:
    """ "was succeeded as president of Nauru by X": the office stands between the verb and the agent."""
    names = scene.known.language.words.office
    for at in range(by - 1, max(by - SUCCEEDED, 0), -1):
        if scene.low(at) in names.roles:
            return scene.low(at - 1) in names.succeeding and scene.low(at - 2) in names.passives
        if closes(scene, at):
            return False
    return False


SUCCEEDED = 9
"""Most items between "succeeded" and "by": "as secretary-general of the Pacific Islands Forum"."""


def its_own(scene: Scene, claim: OfficeClaim) -> bool:
    """ "kata ketuanya, Yang Kyung-soo": of a body named before."""
    suffix = scene.known.language.words.title.own_suffix
    return bool(suffix) and claim.words.endswith(suffix)


def given_office(
    scene: Scene, before: int, at: int
) -> tuple[tuple[OfficeClaim, ...], Chunk | None, int] | None:
    """ "X named Y trade minister", "X menunjuk Y sebagai Menteri Perdagangan": what Y, ending at `at`, gets.

    The claims, whose the office is by its own words, and the item behind.
    """
    words = scene.known.language.words.office
    at += scene.low(at) == "," and scene.low(at + 1) in words.roles
    verb = scene.low(_before_calling(scene, before))
    if verb not in words.appointing:
        return None
    role = int(scene.low(at) in words.roles)
    pack = scene.known.language
    to_be = scene.low(at) in pack.words.clause.infinitives and scene.low(at + 1) in pack.passive_auxiliaries
    if to_be:
        role = 2  # "nominated X to be ambassador to Peru"
    if not role and scene.known.language.nouns_after:
        return None
    parsed = offices_at(scene, at + role)
    if parsed is None or (not role and name_at(scene, parsed[2], False) is not None):
        return None
    nominee = verb in words.nominating
    return tuple(replace(c, given=True, nominee=nominee) for c in parsed[0]), parsed[1], parsed[2]


OPENS = 8
"""Items of what opens a sentence, in which a counterpart stands whom its main clause goes on to leave."""


def starts_anew(scene: Scene, begin: int, comma: int) -> bool:
    """ "In a letter to his Turkish counterpart, Premier X condemned": behind the comma X begins."""
    pack = scene.known.language
    if pack.nouns_after or begin > OPENS or scene.low(0) not in pack.words.place.inside:
        return False
    at = comma + 1
    while at < len(scene.starts) and scene.tokens[scene.first(at)].text[:1].isupper():
        at += 1
    word = scene.low(at)
    return at > comma + 1 and word.isalpha() and word not in pack.coordinators | pack.prepositions.keys()


def counterpart_behind(scene: Scene, at: int) -> tuple[Chunk, int] | None:
    """ "Eka Tkeshelashvili, his Georgian counterpart": from where a counterpart is, and the item behind."""
    pack = scene.known.language
    if scene.low(at) != "," or scene.low(at + 1) not in pack.possessives:
        return None
    country = scene.chunk(at + 2, ChunkKind.COUNTRY)
    told = scene.low(at + 2 + (country is not None))
    end = at + 3 + (country is not None)
    if told not in pack.counterpart:
        return None
    if country is None and scene.low(end) in pack.of_words | pack.words.office.from_country:
        country, end = scene.chunk(end + 1, ChunkKind.COUNTRY), end + 2
    return (country, end) if country is not None and closes(scene, end) else None


CALLING = 3
"""Most words for what somebody is before his name: "career diplomat", "the economist"."""


def _before_calling(scene: Scene, before: int) -> int:
    """ "named career diplomat X as foreign minister": the item before what Y is called in small letters."""
    pack = scene.known.language
    if pack.nouns_after and scene.low(before) in pack.words.office.appointing:
        return before
    for at in range(before, max(before - CALLING - 1, -1), -1):
        word = scene.low(at)
        if word in pack.words.office.appointing:
            return at
        item = scene.items[at] if word else None
        plain = isinstance(item, Token) and item.text.isalpha() and item.text.islower()
        if not plain or word in pack.prepositions or word in pack.coordinators:
            break
    return before


def another_s(scene: Scene, proto: Proto, at: int, end: int) -> bool:
    """ "Prime Minister X of Peru, the minister of trade, Y; ...": in a list the office is of the next.

    So it is behind an opening phrase: "In a letter to X, Peru's ambassador, Y, expressed regret".
    """
    if scene.low(end) != "," or scene.low(at + 1) in scene.known.language.words.clause.indefinite:
        return False
    place = scene.chunk(end + 1, ChunkKind.COUNTRY, ChunkKind.PLACE, ChunkKind.ORGANIZATION, ChunkKind.OFFICE)
    named = name_at(scene, end + 1, True) if place is None else None
    if named is None:
        return False
    behind = scene.low(named[1])
    if proto.offices:
        return behind in {";", ","}
    return behind == "," and _opens_with(scene, proto)


OPENING = 6
"""Most words of the phrase that opens a sentence, before a name at its end."""


def _opens_with(scene: Scene, proto: Proto) -> bool:
    """ "In a letter to X, ...": whether a name ends the phrase with a preposition that opens the sentence."""
    prepositions = scene.known.language.prepositions
    led = 0 < proto.first <= OPENING and scene.tokens[proto.first - 1].low in prepositions
    return led and scene.tokens[0].low in prepositions


def of_the_one_before(
    scene: Scene, at: int, claims: tuple[OfficeClaim, ...], owner: Chunk | None, end: int, behind: int
) -> Parsed | None:
    """ "Ben Latteri, Duta Besar Italia, Iv Heang, Duta Besar Kamboja": of whoever stands before it.

    The name from `end` to `behind` is of the office behind that. Whom neither model nor table knows as a
    name is told by the capitalised words before the office.
    """
    listed = scene.low(at - 1) == "," and scene.low(behind) in {",", ";"} and at > 1
    if not listed or scene.chunk(behind + 1, ChunkKind.OFFICE) is None:
        return None
    name = _unknown_before(scene, at)
    first = scene.first(at) if name is None else name[0]
    person = PhraseKind.PERSON
    return Proto(first, scene.first(end), person, name, offices=claims, owner=owner, noun="title"), end


def _unknown_before(scene: Scene, at: int) -> tuple[int, int] | None:
    """The capitalised words before such an office: its tokens."""
    first = at - 1
    while first > 0 and _is_name_word(scene.items[first - 1]):
        first -= 1
    words = at - 1 - first
    opened = first == 0 or scene.low(first - 1) in {",", ";", ":"}
    if not opened or not FEWEST <= words <= MOST:
        return None
    return scene.first(first), scene.first(at - 1)


FEWEST, MOST = 2, 4
"""Words of a name that only its place in a list tells."""


def _is_name_word(item: Item) -> bool:
    return isinstance(item, Token) and item.text.istitle() and item.text.isalpha()


def by_noun(scene: Scene, word: str) -> OfficeId | None:
    """What somebody is to another: "deputy", "predecessor", "successor"."""
    words = scene.known.language.words.office
    if word in words.deputies:
        return DEPUTY
    if word in words.predecessors:
        return PREDECESSOR
    return SUCCESSOR if word in words.successors else None


def _of_a_person(scene: Scene, at: int) -> bool:
    """ "El Othmani's deputy, Youssef Amrani": whether a name in the genitive stands before item `at`."""
    return scene.low(at - 1) in GENITIVES and scene.chunk(at - 2, ChunkKind.PERSON) is not None
