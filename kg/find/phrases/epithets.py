"""Someone named before, by what he is: "diplomat veteran itu", "the 62-year-old", "the veteran diplomat"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.find.bodies.called_states import verb_follows
from kg.find.chunks import ChunkKind
from kg.find.phrases.peoples import one_of_a_people
from kg.find.scene import Parsed, Proto, Scene, number_at
from kg.language.pack import Language

EPITHET = 5
"""Most items from a noun for someone named before to its "itu": "pria berusia 42 tahun itu"."""


def epithet_leads(pack: Language) -> frozenset[str]:
    """What such a description may begin with: "diplomat", "istri", "the"."""
    names = pack.words.people
    if not pack.nouns_after:
        return pack.words.place.definite
    return names.partisans.union(names.epithets, names.relatives_of)


def epithet(scene: Scene, at: int) -> Parsed | None:
    """ "diplomat veteran itu", "perempuan 62 tahun tersebut": someone named before, by what he is."""
    pack = scene.known.language
    if not pack.nouns_after:
        return _described(scene, at)
    if scene.low(at) in pack.words.people.partisans and (of_party := _of_his_party(scene, at)) is not None:
        return of_party
    before = scene.low(at - 1)
    if scene.low(at) in pack.words.people.relatives_of and before in pack.sayings:
        return _of_his_family(scene, at)
    gender = pack.words.people.epithets.get(scene.low(at))
    if gender is None or number_at(scene, at - 1) or before in pack.determiners or before in pack.collectives:
        return None
    if before == "-":
        return None  # "diplomat-diplomat Rusia itu": several
    if scene.low(at + 1) in pack.relatives:
        return _with_his_past(scene, at, gender)
    for end in range(at + 1, min(at + EPITHET, len(scene.items))):
        word = scene.low(end)
        if word in pack.demonstratives:
            first, last = scene.first(at), scene.first(end + 1)
            return Proto(first, last, PhraseKind.PERSON, gender=gender, noun="pronoun"), end + 1
        if (state := scene.chunk(end, ChunkKind.COUNTRY)) and scene.low(end + 1) in pack.demonstratives:
            first, last = scene.first(at), scene.first(end + 2)  # "Diplomat senior Rusia itu"
            return Proto(first, last, PhraseKind.PERSON, owner=state, noun=scene.low(at)), end + 2
        born = scene.chunk(end, ChunkKind.PLACE) is not None and end > at + 1  # "kelahiran Semarang itu"
        if (
            word in pack.prepositions
            or word in pack.coordinators
            or word in pack.auxiliaries
            or not (word.isalnum() or born)
        ):
            return None
    return None


FAMILY = 9
"""Most items from what somebody is in his family to "itu": "ibu dari X dan Y itu", "ayah tiga anak itu"."""


def _of_his_family(scene: Scene, at: int) -> Parsed | None:
    """ "kata istri dari Agus Owusu ini": who spoke before, and not the husband, who is named."""
    pack = scene.known.language
    for end in range(at + 1, min(at + FAMILY, len(scene.items))):
        word = scene.low(end)
        if word in pack.demonstratives:
            first, last = scene.first(at), scene.first(end + 1)
            return Proto(first, last, PhraseKind.PERSON, gender="", noun="pronoun"), end + 1
        if word in pack.relatives or word in pack.auxiliaries or word in {",", ".", '"', "”"}:
            return None
    return None


def _of_his_party(scene: Scene, at: int) -> Parsed | None:
    """ "Politikus (senior) Partai Amani itu": someone named before, by the party that he is of."""
    pack = scene.known.language
    for end in range(at + 1, at + 3):
        party = scene.chunk(end, ChunkKind.ORGANIZATION)
        if party is not None and scene.low(end + 1) in pack.demonstratives:
            first, last = scene.first(at), scene.first(end + 2)
            if party.senses:
                return Proto(first, last, PhraseKind.PERSON, owner=party, noun=scene.low(at)), end + 2
            return Proto(first, last, PhraseKind.PERSON, gender="", noun="pronoun"), end + 2
        if not scene.low(end).isalpha() or scene.low(end) in pack.prepositions:
            return None
    return None


def past_description(scene: Scene, at: int) -> int:
    """ "presiden berusia 57 tahun itu", "menteri kelahiran Eldoret itu": the item of "itu", else `at`."""
    pack = scene.known.language
    aged = scene.low(at).startswith(pack.words.verb.stative_prefix) and number_at(scene, at + 1) is not None
    aged = aged or scene.low(at).isdecimal()  # "presiden 57 tahun itu"; "kedua" counts several
    if not (pack.nouns_after and (aged or scene.low(at) in pack.words.name.descents)):
        return at
    for end in range(at + 1, at + EPITHET):
        if scene.low(end) in pack.demonstratives:
            return end
        if not (scene.low(end).isalnum() or scene.chunk(end, ChunkKind.PLACE)):
            break
    return at


PAST = 10
"""Most items of "diplomat yang pernah bertugas di Kosovo itu"."""


def _with_his_past(scene: Scene, at: int, gender: str) -> Parsed | None:
    """ "Diplomat yang pernah bertugas di Kosovo itu membantah": with his past, before his verb."""
    pack = scene.known.language
    known = scene.low(at) in pack.words.people.callings and scene.low(at + 2) in pack.words.people.of_his_past
    if not known or (at and scene.low(at - 1) != ","):
        return None
    for end in range(at + 3, min(at + PAST, len(scene.items))):
        if not scene.low(end).isalpha() and scene.chunk(end, ChunkKind.PLACE, ChunkKind.COUNTRY) is None:
            return None
        if scene.low(end) in pack.demonstratives:
            first, last = scene.first(at), scene.first(end + 1)
            verb = scene.low(end + 1)
            told = verb.startswith(pack.words.verb.active_prefix) or verb_follows(scene, end + 1)
            return (
                (Proto(first, last, PhraseKind.PERSON, gender=gender, noun="pronoun"), end + 1)
                if told
                else None
            )
    return None


DESCRIBED = 4
"""Most words between "the" and what somebody is: "the softly spoken career diplomat"."""


def _described(scene: Scene, at: int) -> Parsed | None:
    """ "The 62-year-old said", "The former general left": at a sentence's beginning, before a verb."""
    pack = scene.known.language
    if scene.low(at) not in pack.words.place.definite:
        return None
    if (native := one_of_a_people(scene, at)) is not None or at > 0:
        return native
    aged = end = _aged(scene, at + 1)
    while not _calls(scene, at, end):
        plain = (scene.low(end).isalpha() or scene.low(end) == "-") and scene.low(
            end
        ) not in pack.prepositions
        if (
            end > at + DESCRIBED
            or not plain
            or scene.low(end) in pack.coordinators
            or verb_follows(scene, end)
        ):
            break
        end += 1
    end += scene.low(end + 1) in pack.words.people.epithets  # "the veteran diplomat"
    last = end + 1 if _calls(scene, at, end) else aged
    last += last > at + 1 and _ranks(scene, last)  # "the 62-year-old premier", "the populist leader"
    gender = pack.words.people.epithets.get(scene.low(end))
    if last == at + 1 or not verb_follows(scene, last):
        return None
    first, behind = scene.first(at), scene.first(last)
    return Proto(first, behind, PhraseKind.PERSON, gender=gender or "", noun="pronoun"), last


def _calls(scene: Scene, at: int, end: int) -> bool:
    """Whether somebody is called by a noun: "the general", but a teacher only as "the former teacher"."""
    pack, noun = scene.known.language, scene.low(end)
    if noun in pack.words.people.epithets:
        return True
    return noun in pack.words.people.past_callings and any(
        scene.low(n) in pack.former for n in range(at + 1, end)
    )


def _ranks(scene: Scene, at: int) -> bool:
    """Whether the noun of an office or of a person stands there: "premier", "leader", "official"."""
    office = scene.chunk(at, ChunkKind.OFFICE)
    return (office is not None and office.last - office.first == 1) or scene.low(
        at
    ) in scene.known.language.person_nouns


def _aged(scene: Scene, at: int) -> int:
    """The item behind "62-year-old"; `at` where nobody's age stands."""
    if number_at(scene, at) is None:
        return at
    behind = [scene.low(n) for n in range(at + 1, at + 5)]
    return at + 5 if behind == ["-", *scene.known.language.words.name.aged] else at
