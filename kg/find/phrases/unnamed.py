"""Actors of a state that the text does not name: "police in Kenya", "the junta", "their defence chiefs"."""

from __future__ import annotations

from kg.document import PhraseKind, Token
from kg.find.bodies.called_states import called_state, state_pointed_at
from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form
from kg.find.scene import ANYWHERE, GENITIVES, OfficeClaim, Parsed, Proto, Scene, closes, number_at
from kg.language import speech

ADJECTIVES = 2
"""Most words between a possessive and the people that it owns: "their respective defence chiefs" has two."""


def unnamed(scene: Scene, at: int) -> Parsed | None:
    """ "Police in Senegal", "a court in Moscow", "the government", "Authorities ..."."""
    pack = scene.known.language
    words = pack.words
    begin = at
    definite = scene.low(at) in pack.determiners or scene.low(at) in words.group.its
    at += definite
    ruling = scene.low(at) in words.body.ruling_kinds and scene.low(at + 1) in words.body.governments
    at += definite and ruling  # "the military government", "the ruling junta"
    word = scene.low(at)
    if word in words.body.bodies_again and not definite:
        return _body_pointed_at(scene, at) if pack.nouns_after else None
    if pack.nouns_after and word in pack.words.place.state_heads:
        return None if definite else state_pointed_at(scene, at)
    if definite and (told := _told_before(scene, begin, at)) is not None:
        return told
    if word in words.body.body_words:
        return _called_again(scene, at)
    if begin < at and scene.low(begin) in words.group.its and (forces := _own_forces(scene, begin, at)):
        return forces
    if begin < at and words.group.is_its(scene.low(begin)) and (body := _whose_leaders(scene, begin, at)):
        return body
    if (bodies := _bodies_of_states(scene, begin, at)) is not None:
        return bodies
    if (
        word not in words.people.unnamed
        and word not in words.body.governments
        and word not in words.body.realms
    ):
        return None
    if scene.chunk(begin - 1, *ANYWHERE):
        return None  # "U.N. officials in Istanbul"
    if scene.low(at + 1) in words.people.unnamed_links and (found := scene.chunk(at + 2, *ANYWHERE)):
        if found.kind is ChunkKind.ORGANIZATION or not found.senses:
            return None
        if scene.low(at + 3) in GENITIVES or scene.chunk(at + 3, ChunkKind.OFFICE):
            return None
        if _met_there(scene, at, found):
            return None
        return _state(scene, begin, at + 3, word, found), at + 3
    return _of_the_news(scene, begin, at, definite)


def _met_there(scene: Scene, at: int, seat: Chunk) -> bool:
    """ "met the rebels in Algiers", "talks with students in Rome": where they met, as no state is told of."""
    words, pack = scene.known.language.words, scene.known.language
    rule = words.body.governments | pack.government
    before = at - 1 - (scene.low(at - 1) in pack.determiners)
    there = scene.low(at + 1) in pack.locatives and seat.form is Form.CAPITAL
    return there and scene.low(before) in words.office.meeting and scene.low(at) not in rule


FIELD = 5
"""Most words of what ministries are for: "the Ministries of Trade and Industry of Peru and Chile"."""


def _bodies_of_states(scene: Scene, begin: int, at: int) -> Parsed | None:
    """ "between the Governments of Peru and Chile": the first of them."""
    pack = scene.known.language
    at += scene.low(at) in pack.words.title.portfolios
    if scene.low(at) not in pack.words.body.state_bodies:
        return None
    for of in range(at + 1, at + 1 + FIELD):
        if scene.low(of) in pack.of_words:
            behind = of + 1 + (scene.low(of + 1) in pack.determiners)
            country = scene.chunk(behind, ChunkKind.COUNTRY)
            joined = scene.low(behind + 1) in pack.coordinators
            if country is not None and country.form is not Form.DEMONYM and joined:
                return _state(scene, begin, behind + 1, "government", country), behind + 1
        if not (scene.low(of).isalpha() or scene.low(of) == ","):
            break
    return None


def _own_forces(scene: Scene, begin: int, at: int) -> Parsed | None:
    """ "Its air force struck ...", "its troops crossed": of the country that the news is about."""
    pack = scene.known.language
    at += scene.low(at) in pack.words.body.force_kinds
    follows = scene.low(at + 1)
    led = begin > 0 and scene.low(begin - 1) in pack.prepositions
    acts = follows in pack.auxiliaries | pack.words.verb.object_verbs or follows.endswith(pack.past)
    if scene.low(at) not in pack.words.body.forces or led or not acts:
        return None
    return _state(scene, begin, at + 1, "army"), at + 1


def _told_before(scene: Scene, begin: int, at: int) -> Parsed | None:
    """ "Her office urged", "The ministry said", "The island nation thanked": none of them by name."""
    if not scene.known.language.nouns_after:
        body = _his_own(scene, begin, at) or _body_again(scene, begin, at)
        if body is not None:
            return body
    return called_state(scene, begin, at)


def _his_own(scene: Scene, begin: int, at: int) -> Parsed | None:
    """ "His country also condemned", "In a note, her office urged": the state of whom the text told last."""
    pack = scene.known.language
    opens = begin == 0 or scene.low(begin - 1) == ","
    if (
        not opens
        or scene.low(begin) not in pack.words.group.his
        or scene.low(at) not in pack.words.group.his_own
    ):
        return None
    told = scene.low(at + 1) in pack.sayings or closes(scene, at + 1)  # "..., her office said": he did
    told = told or any(token.low in pack.words.place.hosting for token in scene.tokens)
    return None if told or not _acts(scene, at + 1) else (_state(scene, begin, at + 1, scene.low(at)), at + 1)


ITS = "its"
"""The noun of a body that only a possessive before its leaders names."""


def _whose_leaders(scene: Scene, begin: int, at: int) -> Parsed | None:
    """ "NATO agreed. Its leaders will meet", "its foreign ministers": the body, as in "the bloc's"."""
    pack = scene.known.language
    for step in range(ADJECTIVES + 1):
        word = scene.low(at + step)
        if pack.words.title.ranks.get(word) in TOP and not pack.nouns_after:
            first = scene.first(begin)
            its = Proto(first, first + 1, PhraseKind.ORGANIZATION, noun=ITS, government=True)
            return its, begin + 1
        if not word.isalpha():
            return None
    return None


TOP = frozenset({"leader", "minister"})
"""The ranks of people whose meeting is that of their body."""


def _state(scene: Scene, begin: int, end: int, word: str, found: Chunk | None = None) -> Proto:
    first, last = scene.first(begin), scene.first(end)
    return Proto(first, last, PhraseKind.COUNTRY, chunk=found, noun=word, government=True)


def _of_the_news(scene: Scene, begin: int, at: int, definite: bool) -> Parsed | None:
    """ "The government", "Authorities ...": of the country that the news is about."""
    pack = scene.known.language
    word, follows = scene.low(at), scene.low(at + 1)
    if definite:
        if word not in pack.words.body.governments and word not in pack.words.body.realms:
            return None
    elif begin > 0 or word in pack.words.body.realms:
        return None
    if scene.chunk(at + 1, *ANYWHERE, ChunkKind.OFFICE, ChunkKind.PERSON):
        return None
    if scene.low(begin) in pack.words.clause.indefinite:
        return None  # "a military operation", "a government of national unity"
    if definite and word in pack.words.body.force_kinds and _is_attribute(scene, at):
        return None  # "its military presence"
    owned = follows in {"'s", "-"} or pack.prepositions.get(follows) == "of"
    slot = pack.prepositions.get(scene.low(begin - 1), "other")
    between = slot == "between" and follows in pack.coordinators  # "between the government and the rebels"
    if owned or not (slot == "other" or between or (definite and _did_it(scene, begin))):
        return None
    return _state(scene, begin, at + 1, word), at + 1


def _did_it(scene: Scene, begin: int) -> bool:
    """ "was ordered to leave by the junta", "detained by the authorities": it did what the passive tells."""
    pack = scene.known.language
    if pack.nouns_after or scene.low(begin - 1) not in pack.words.clause.agents:
        return False
    before = {scene.low(at) for at in range(max(0, begin - PASSIVE), begin - 1)}
    done = {low for low in before if low.endswith(pack.past) or low in pack.words.verb.strong_pasts}
    return bool(done) and not before.isdisjoint(pack.passive_auxiliaries)


PASSIVE = 7
"""Most words from "was" to whoever did it: "was told to leave Niamey by"."""


def _is_attribute(scene: Scene, at: int) -> bool:
    """Whether a noun follows to which the word belongs: "military presence", but not "military said"."""
    pack, follows = scene.known.language, scene.low(at + 1)
    joined = follows in pack.prepositions or follows in pack.coordinators
    return follows.isalpha() and not joined and not _acts(scene, at + 1)


def _called_again(scene: Scene, at: int) -> Parsed | None:
    """ "permohonan itu ditolak Mahkamah", "kementerian itu": a body named before, by its kind."""
    first = scene.first(at)
    noun = scene.known.language.words.body.body_words[scene.low(at)]
    if _points(scene, at + 1):
        return Proto(first, scene.first(at + 2), PhraseKind.ORGANIZATION, noun=noun, government=True), at + 2
    behind = scene.items[at + 1] if at + 1 < len(scene.items) else None
    alone = isinstance(behind, Token) and not behind.text[0].isupper()
    if scene.capitals or not scene.tokens[first].text[0].isupper() or not alone:
        return None
    return Proto(first, first + 1, PhraseKind.ORGANIZATION, noun=noun, government=True), at + 1


NAMED = "named"
"""The kind of nouns, among `bodies_again`, that a body's name must have: court, agency."""

GROUP = "group"
"""The kind of bodies, among `bodies_again`, that are no states' organizations."""

DESCRIBED = 7
"""Most items of "blok yang beranggotakan 27 negara itu"."""


def _body_pointed_at(scene: Scene, at: int) -> Parsed | None:
    """ "aliansi pertahanan itu", "organisasi yang bermarkas di Wina tersebut": a body named before."""
    pack = scene.known.language
    counted = scene.low(at - 1) in pack.determiners or scene.low(at - 1) in pack.numbers
    if counted or scene.low(at - 1).isdecimal():
        return None
    opens = at == 0 or scene.low(at - 1) == ","
    if pack.words.body.bodies_again[scene.low(at)] == GROUP and not opens:
        return None  # "setelah kelompok itu menculik turis": told in passing, of whatever gang
    told = opens and scene.low(at + 1) in pack.relatives  # "Kelompok yang didukung Iran itu"
    for end in range(at + 1, at + 1 + DESCRIBED):
        if scene.low(end) in pack.demonstratives:
            first, last = scene.first(at), scene.first(end + 1)
            noun, owner = scene.low(at), scene.chunk(end - 1, ChunkKind.ORGANIZATION)
            told_again = Proto(first, last, PhraseKind.ORGANIZATION, noun=noun, government=True, owner=owner)
            return told_again, end + 1
        if _of_a_body(scene, end):
            continue
        if not (told and scene.low(end) not in ENDS) and not _describes(scene, end):
            return None
    return None


def _of_a_body(scene: Scene, at: int) -> bool:
    """ "badan PBB itu", "blok Afrika Barat tersebut": of whom or where it is, right before the pronoun."""
    owner = scene.chunk(at, ChunkKind.ORGANIZATION, ChunkKind.PLACE)
    whose = owner is not None and (owner.kind is ChunkKind.PLACE or owner.form is Form.ABBREVIATION)
    return whose and _points(scene, at + 1)


def _points(scene: Scene, at: int) -> bool:
    return scene.low(at) in scene.known.language.demonstratives


ENDS = frozenset({",", ".", ";", ":", '"', "“", "("})


def _describes(scene: Scene, at: int) -> bool:
    """Whether a word only tells which body is meant: "regional", "yang beranggotakan 27 negara"."""
    pack = scene.known.language
    clause = pack.words.verb
    word, before = scene.low(at), scene.low(at - 1)
    if scene.chunk(at, ChunkKind.PLACE, ChunkKind.COUNTRY):
        return before in pack.locatives
    if word in pack.locatives:
        return before.startswith(clause.stative_prefix)
    if word in pack.relatives:
        return scene.low(at + 1).startswith(clause.stative_prefix)
    item = scene.items[at] if at < len(scene.items) else None
    small = isinstance(item, Token) and (item.text.islower() or item.text.isdecimal())
    plain = small or (
        isinstance(item, Token) and item.text in pack.words.name.acronyms
    )  # "organisasi HAM itu"
    other = (
        word in pack.prepositions
        or word in pack.coordinators
        or word.startswith((clause.active_prefix, clause.passive_prefix))
    )
    return plain and not other


def _body_again(scene: Scene, begin: int, at: int) -> Parsed | None:
    """ "The ministry said", "the 10-member regional grouping will", "the militant group": named before."""
    words = scene.known.language.words
    if scene.low(begin) in words.clause.indefinite:
        return None  # "a Kenyan court": none that the text has named
    end = at
    while (
        scene.low(end) not in words.body.bodies_again and end - at < DESCRIBED and _kind_of_body(scene, end)
    ):
        end += 1
    noun = scene.low(end)
    if noun not in words.body.bodies_again and (end > at or noun not in words.body.speaking_bodies):
        return None
    if begin > 0 and scene.chunk(begin - 1, *ANYWHERE):
        return None
    owns = (
        noun not in words.body.bodies_again and scene.low(end + 1) in GENITIVES
    )  # "the ministry's spokesman"
    if owns or not _acts(scene, end + 1) or (_only_by_name(scene, begin, noun) and closes(scene, end + 1)):
        return None
    first, last = scene.first(begin), scene.first(end + 1)
    return Proto(first, last, PhraseKind.ORGANIZATION, noun=noun, government=True), end + 1


def _only_by_name(scene: Scene, begin: int, noun: str) -> bool:
    """Whether a noun points at a body only where its name has it, and is no agent: "left the forum"."""
    pack = scene.known.language
    by_name = pack.words.body.bodies_again.get(noun) == NAMED
    return by_name and pack.prepositions.get(scene.low(begin - 1)) != "by"


def _kind_of_body(scene: Scene, at: int) -> bool:
    """Whether a word tells which kind of body is meant: "10-member", "regional", "Iran-backed"."""
    pack, word = scene.known.language, scene.low(at)
    if word in pack.words.body.bloc_kinds or word in pack.members or word == "-":
        return True
    return number_at(scene, at) is not None or scene.chunk(at, ChunkKind.PLACE, ChunkKind.COUNTRY) is not None


def _acts(scene: Scene, at: int) -> bool:
    """Whether a verb or the end of a clause follows: the body is subject or agent."""
    pack, follows = scene.known.language, scene.low(at)
    adverbs = speech(pack.code).adverbs
    while follows.endswith(pack.adverbial) or follows in adverbs or _of_a_day(scene, at):
        at += 1
        follows = scene.low(at)
    verbs = (pack.auxiliaries, pack.sayings, pack.words.verb.object_verbs, GENITIVES)  # "the bloc's plan"
    return any(follows in words for words in verbs) or follows.endswith(pack.past) or closes(scene, at)


def _of_a_day(scene: Scene, at: int) -> bool:
    """ "The bloc on Friday urged"."""
    day = at + (scene.low(at) in scene.known.language.words.verb.before_days)
    return scene.chunk(day, ChunkKind.DATE) is not None


def their_people(scene: Scene, at: int) -> Parsed | None:
    """ "Their defence chiefs", "the two sides", "both parties": of the countries named together before."""
    pack = scene.known.language
    begin = at
    words = pack.words
    if scene.low(at) in words.group.their:
        at += 1
        for step in range(ADJECTIVES + 1):
            if scene.low(at + step) in pack.people or scene.low(at + step) in pack.person_nouns:
                return _several(scene, begin, at + step + 1), at + step + 1
            if not scene.low(at + step).isalpha():
                return None
        return None
    at += scene.low(at) in pack.determiners | words.group.whole
    theirs = scene.low(at) in words.group.their
    at += theirs
    foes = at + (scene.low(at) in pack.two)  # "the warring parties", "the two rival governments"
    opposed = scene.low(foes) in words.group.opposed
    if (opposed or foes > at) and scene.low(foes + opposed) in words.group.parties:
        return _several(scene, begin, foes + opposed + 1, 2), foes + opposed + 1
    if scene.chunk(at, ChunkKind.PLACE) and begin < at and scene.low(at + 1) in words.group.parties:
        return _several(scene, begin, at + 2, 2), at + 2  # "The Balkan neighbours"
    if foes > at > begin and not theirs and (end := _two_of_a_kind(scene, foes)):
        return _several(scene, begin, end, 2), end
    count = number_at(scene, at) if at > begin else None
    if count is None or not 2 < count <= MOST:
        return None
    end = at + 1 + (scene.low(at + 1) not in words.group.parties | pack.members)
    if scene.low(end) in words.title.ranks and not theirs:
        return None  # "the three ministers": people, if they have names
    if scene.low(end + 1) in pack.of_words:
        return None  # "the three partners of the coalition"
    if scene.low(end) in words.group.parties | pack.members and scene.low(end - 1).isalnum():
        return _several(scene, begin, end + 1, count), end + 1
    return None


def _two_of_a_kind(scene: Scene, at: int) -> int:
    """ "the two Gulf states", "the two nuclear-armed neighbours": the item behind; 0 where none are told."""
    pack = scene.known.language
    if pack.nouns_after:
        return 0
    both = pack.words.group.parties | pack.words.group.states | pack.words.people.describing
    for end in range(at, at + DESCRIBED):
        chunk = scene.chunk(end, ChunkKind.PLACE, ChunkKind.ORGANIZATION)
        if chunk is not None:
            last = scene.tokens[chunk.last - 1].low
            if last in both:
                return end + 1
        elif scene.low(end) in both:
            return end + 1 if end > at else 0
        elif not _may_describe(scene, end):
            return 0
    return 0


def _may_describe(scene: Scene, at: int) -> bool:
    """Whether a word between "two" and "neighbours" is an adjective: "nuclear-armed", "Baltic"."""
    pack, word = scene.known.language, scene.low(at)
    others = (pack.prepositions, pack.coordinators, pack.auxiliaries, pack.determiners, pack.relatives)
    plain = word.isalpha() and word not in pack.person_nouns
    return word == "-" or (plain and not any(word in words for words in others))


MOST = 6
"""Most states that are counted without being named: "the three governments"."""


def _several(scene: Scene, begin: int, end: int, count: int | None = None) -> Proto:
    first, last = scene.first(begin), scene.first(end)
    noun = "states" if scene.low(end - 1) in scene.known.language.words.group.states else "parties"
    return Proto(first, last, PhraseKind.PERSON, gender="", plural=True, noun=noun, count=count)


def of_nobody_named(scene: Scene, at: int, claim: OfficeClaim) -> bool:
    """ "a minister", "Setelah para duta besar tiba": a title that is none of those who bear it by name."""
    pack = scene.known.language
    if not (pack.nouns_after and scene.low(at) in pack.words.office.several):
        return scene.low(at) in pack.words.clause.indefinite
    if claim.of is None and scene.known.level(claim.office) == "ministerial":
        return True  # "membentuk komisi para menteri luar negeri"
    envoys = scene.known.level(claim.office) == "ambassadorial" and claim.of is None
    return envoys and (at < 1 or scene.low(at - 1) in pack.words.clause.subordinators | {",", "—", ""})
