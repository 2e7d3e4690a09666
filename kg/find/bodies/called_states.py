"""Countries that the text calls by their kind once it named them: "the Gulf state", "its neighbour"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.find.chunks import ChunkKind
from kg.find.scene import ANYWHERE, GENITIVES, Parsed, Proto, Scene, closes
from kg.language import speech
from kg.language.pack import Language

CALLED = "called state"
"""The noun of such a phrase, which no text has."""

DESCRIBED = 5
"""Most words between "the" and "country": "the tiny West African country"."""


def called_state(scene: Scene, begin: int, at: int) -> Parsed | None:
    """ "The island nation thanked", "to the Pacific nation", "its southern neighbour summoned"."""
    pack = scene.known.language
    place = pack.words.place
    if not place.state_heads or scene.low(begin) in pack.words.clause.indefinite:
        return None
    own = scene.low(begin) in pack.words.group.its
    heads = pack.words.group.others if own else place.state_heads
    end = at
    while scene.low(end) not in heads:
        if end - at >= DESCRIBED or not _describes(scene, end):
            return None
        end += 1
    end += scene.low(end + 1) in heads  # "the island nation"
    bare = end == at
    if bare and not own and scene.low(end) not in place.state_names:
        return None
    if not stands_alone(scene, end + 1) or (begin > 0 and scene.chunk(begin - 1, *ANYWHERE)):
        return None
    if _apposed(scene, begin - 1, begin - 2) or _apposed(scene, end + 1, end + 2):
        return None  # "Britain, the former colonial power,"
    if bare and (begin > 0 or not verb_follows(scene, end + 1)):
        return None  # "in the country"
    first, last = scene.first(begin), scene.first(end + 1)
    return Proto(first, last, PhraseKind.COUNTRY, noun=CALLED, government=True), end + 1


def is_one_of_them(scene: Scene, at: int) -> bool:
    """ "The Baltic state recalled": one state, which was named before, and not its region."""
    place, name = scene.known.language.words.place, scene.chunk(at, ChunkKind.PLACE)
    told = " ".join(t.low for t in scene.tokens[name.first : name.last]) if name is not None else ""
    return told in place.state_kinds and scene.low(at + 1) in place.state_heads


def state_pointed_at(scene: Scene, at: int) -> Parsed | None:
    """ "negara Pasifik itu", "negeri kecil di Teluk tersebut"; "dua negara Nordik itu" are several."""
    pack = scene.known.language
    counted = scene.low(at - 1) in pack.numbers or scene.low(at - 1) in pack.collectives
    counted = counted or scene.low(at - 1) in pack.determiners or scene.low(at - 1).isdecimal()
    counted = counted or scene.low(at - 1) == "-"  # "negara-negara Arab itu"
    place = pack.words.place
    formed = scene.low(at) in place.state_isles
    court = formed and scene.low(at - 1) in place.of_the_crown
    if scene.low(at) not in place.state_heads or counted or court:
        return None
    first = scene.first(at)
    for end in range(at + 2 - formed, at + 2 + DESCRIBED):
        if scene.low(end) in pack.demonstratives:
            last = scene.first(end)
            lows = [t.low for t in scene.tokens[first + 1 : last]]
            proto = Proto(first, last + 1, PhraseKind.COUNTRY, noun=CALLED, government=True)
            return (proto, end + 1) if _tell_a_kind(lows, pack, formed) else None
    return None


def told_by_another(scene: Scene, at: int) -> Parsed | None:
    """ "bekas jajahan Prancis itu", "tetangga Rusia itu": one that another country's name tells."""
    pack = scene.known.language
    begin, place = at, pack.words.place
    at += scene.low(at) in pack.former
    heads = place.once_owned if at > begin else place.kin_states
    if scene.low(at) not in heads or scene.chunk(at + 1, ChunkKind.COUNTRY) is None:
        return None
    if scene.low(at + 2) not in pack.demonstratives:
        return None
    first, last = scene.first(begin), scene.first(at + 2) + 1
    return Proto(first, last, PhraseKind.COUNTRY, noun=CALLED, government=True), at + 3


def _tell_a_kind(words: list[str], pack: Language, formed: bool) -> bool:
    """Whether words only tell which kind of state is meant, and do tell one, as the form of a state does."""
    place = pack.words.place
    rest = " ".join([w for w in words if w not in place.state_qualities and w not in place.beside_states])
    return rest in place.state_kinds or (not rest and (formed or not place.beside_states.isdisjoint(words)))


def behind_its_genitive(scene: Scene, at: int) -> int:
    """ "the island nation's foreign minister": the item behind; `at` where no state is described."""
    heads = scene.known.language.words.place.state_heads
    end = at
    while heads and scene.low(end) not in heads and end - at < DESCRIBED and _describes(scene, end):
        end += 1
    end += scene.low(end + 1) in heads
    described = end > at and scene.low(end) in heads and scene.low(end + 1) in GENITIVES
    return end + 2 if described else at


def first_of_called(pack: Language) -> frozenset[str]:
    """The words with which such a phrase can go on behind "the" or "its"."""
    place = pack.words.place
    if not place.state_heads:
        return frozenset()
    kinds = {kind.split()[0] for kind in place.state_kinds}
    lone = place.state_names | place.host_states | place.beside_states | pack.words.group.others
    return frozenset(kinds) | lone | place.state_qualities | place.once_owned


def _apposed(scene: Scene, comma: int, name: int) -> bool:
    """Whether a country's name is set off beside the phrase."""
    return scene.low(comma) in {",", "(", "–", "—", "-"} and scene.chunk(name, ChunkKind.COUNTRY) is not None


def _describes(scene: Scene, at: int) -> bool:
    """Whether a word may stand between "the" and "country": "tiny", "Central Asian", "oil-rich"."""
    pack, word = scene.known.language, scene.low(at)
    if scene.chunk(at, ChunkKind.PLACE):
        return True
    others = (pack.prepositions, pack.coordinators, pack.auxiliaries, pack.determiners, pack.relatives)
    plain = word.isalpha() and word not in pack.person_nouns and word not in pack.members
    return word == "-" or (plain and not any(word in words for words in others))


def stands_alone(scene: Scene, at: int) -> bool:
    """Whether nothing follows that the noun belongs to: "the Gulf state of Qatar", "the country team"."""
    pack, word = scene.known.language, scene.low(at)
    if word in GENITIVES:  # "the island nation's plan", but its minister has the country of his title
        return scene.chunk(at + 1, *ANYWHERE, ChunkKind.OFFICE, ChunkKind.PERSON) is None
    if scene.chunk(at, *ANYWHERE, ChunkKind.OFFICE, ChunkKind.PERSON):
        return False
    if pack.prepositions.get(word) == "of":
        return False
    joined = word in pack.prepositions or word in pack.coordinators or word in pack.relatives
    return (
        closes(scene, at) or joined or verb_follows(scene, at) or scene.chunk(at, ChunkKind.DATE) is not None
    )


def verb_follows(scene: Scene, at: int) -> bool:
    """Whether a verb follows."""
    pack = scene.known.language
    while scene.low(at).endswith(pack.adverbial) or scene.low(at) in speech(pack.code).adverbs:
        at += 1
    if scene.low(at) in pack.words.verb.before_days and scene.chunk(at + 1, ChunkKind.DATE):
        at += 2
    at += scene.chunk(at, ChunkKind.DATE) is not None
    verbs = (pack.auxiliaries, pack.sayings, pack.words.verb.object_verbs)
    return any(scene.low(at) in words for words in verbs) or scene.low(at).endswith(pack.past)
