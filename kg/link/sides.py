"""Who is named together: countries and bodies joined by "and", people in one company, two opposed."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from itertools import pairwise

from kg.document import Phrase, PhraseKind, Sentence
from kg.find.scene import GENITIVES
from kg.language import LANGUAGES
from kg.link.actors import kind_of_key
from kg.link.offices import LEADERS, MINISTERS, speaks_for
from kg.link.walk import Walk
from kg.model import EntityKey

PARTIES = ("country", "organization")


def note_sides(walk: Walk, sentence: Sentence, phrases: Sequence[Phrase]) -> None:
    """Remember who is named together in a sentence, those joined by "and" before all its countries."""
    phrases = _beside_asides(walk, sentence, phrases)
    run = _joined(walk, sentence, phrases)
    joined = list(dict.fromkeys(_party(p) for p in run))
    people = [p.entity for p in run if p.kind is PhraseKind.PERSON]
    titled = not walk.known.language.nouns_after  # "Kenya's minister flew to Cairo"
    apart = [p for p in phrases if titled or not walk.is_spoken(p.begin)]  # the speaker, and whom he names
    countries = dict.fromkeys(
        k
        for p in apart or phrases
        if (p.named or (titled and p.kind is PhraseKind.PERSON))
        and not p.modifier
        and (k := p.speaks_for or p.entity).startswith("country/")
    )
    if len(countries) > 1:
        walk.gathered, walk.gathered_number = list(countries), walk.number
    _note_company(walk, apart or phrases)
    for keys in (list(countries), _but_where_it_was(walk, sentence, apart or phrases), joined):
        if len(keys) > 1:
            walk.sides.insert(0, keys)
    pair = joined if len(joined) == 2 else list(countries)
    if len(pair) == 2:
        walk.beside[frozenset(pair)] += 1
    if len(joined) > 2:
        walk.listed.insert(0, joined)
    if len(joined) == 2:
        walk.joined, walk.joined_number = joined, walk.number
    if len(people) > 1 and len(people) == len(run):
        walk.pairs.insert(0, people)
    elif (met := _of_one_rank(walk, apart)) and not titled:
        # "Sehari sebelumnya, ia berjumpa X": a meeting before that of the news makes no "kedua menteri"
        earlier, meets = walk.known.language.earlier, walk.known.language.words.gathering.meets
        # nor does "X memuji Y", of whom it is not told that they came together
        apart_yet = not earlier.isdisjoint(sentence.words) or meets.isdisjoint(sentence.words)
        told_before = bool(walk.pairs) and apart_yet
        walk.pairs.insert(int(told_before), met)
    elif titled and len(run) < 2 and (two := _two_private(walk, sentence, phrases)):
        walk.pairs.insert(0, two)
    if len(joined) > 1:
        walk.parties_last = not people
    if len(joined) > 1 and not people and phrases[0] is run[0]:
        walk.acting_together, walk.acting_number = joined, walk.number
    if len(joined) == 2 and _opposed(walk, sentence) and _leads(walk, sentence, run[0]):
        walk.opponents = joined


def _but_where_it_was(walk: Walk, sentence: Sentence, phrases: Sequence[Phrase]) -> list[EntityKey]:
    """ "Mali's minister met Togo's president in Japan. The two countries": not Japan, where they met.

    The two countries of a sentence with three, of which the third is where it was; else none.
    """
    where = [p.named and _is_where(walk, sentence, phrases[:n], p) for n, p in enumerate(phrases)]
    there = {p.entity for p, led in zip(phrases, where, strict=True) if led}
    parties = (_party(p) for p, led in zip(phrases, where, strict=True) if not (led or p.modifier))
    met = [key for key in dict.fromkeys(parties) if key.startswith("country/")]
    return met if len(met) == BOTH and there.difference(met) else []


def _is_where(walk: Walk, sentence: Sentence, before: Sequence[Phrase], country: Phrase) -> bool:
    """ "in Japan", "in Tokyo, Japan": whether a country's name tells where something was."""
    pack = walk.known.language
    if country.kind is not PhraseKind.COUNTRY:
        return False
    words = [t.low for t in sentence.tokens if t.begin < country.begin and t.low not in pack.determiners]
    city = before[-1] if before and words[-1:] == [","] else None
    if city is not None and city.kind is PhraseKind.PLACE and city.within == country.entity:
        return True
    behind = next((t.low for t in sentence.tokens if t.begin >= country.end), "")
    capital = behind in pack.words.place.capitals  # "in the Turkish capital"
    return not capital and not pack.words.place.inside.isdisjoint(words[-1:])


def _beside_asides(walk: Walk, sentence: Sentence, phrases: Sequence[Phrase]) -> Sequence[Phrase]:
    """The phrases but for those of asides: "Sandu, who had met X on Sunday, thanked her guest"; English.

    Whom an aside names makes no pair with whom it is about: "both sides" are those of the paragraph. Nor are
    they those of a clause behind: "hosted Boric, after Fiji and Tonga had settled their row".
    """
    pack, lows = walk.known.language, sentence.lows
    if pack.nouns_after or "," not in sentence.words or len(phrases) < BOTH:
        return phrases
    at = next((n for n in range(1, len(lows)) if lows[n] in pack.relatives and lows[n - 1] == ","), 0)
    end = lows.index(",", at) if at and "," in lows[at:] else 0
    subordinators, had = pack.words.clause.subordinators, pack.words.verb.pluperfects
    if not end:
        at = next((n for n in range(1, len(lows)) if lows[n] in subordinators and lows[n - 1] == ","), 0)
        end = len(lows) - 1 if at else 0
    if not end or had.isdisjoint(lows[at:end]):
        return phrases
    begin, last = sentence.tokens[at].begin, sentence.tokens[end].begin
    rest = [p for p in phrases if not begin <= p.begin < last]
    closed = bool(rest) and lows[end] == ","
    return rest if closed or len({_party(p) for p in rest}) >= BOTH else phrases


BOTH = 2
"""Those who make a pair."""


def _two_private(walk: Walk, sentence: Sentence, phrases: Sequence[Phrase]) -> list[EntityKey]:
    """ "the release of Ann Lee, 41, and Bo Diaz, 36": the only two people that are joined."""
    named = [p for p in phrases if p.kind is PhraseKind.PERSON and p.named]
    joined = [
        [one.entity, other.entity]
        for one, other in pairwise(named)
        if one.entity != other.entity and _coordinated(walk, sentence, one.end, other.begin)
    ]
    if len(joined) != 1:
        return []
    cast = [walk.cast.by_key(key) for key in joined[0]]
    return joined[0] if all(person is not None and not person.offices for person in cast) else []


def _of_one_rank(walk: Walk, phrases: Sequence[Phrase]) -> list[EntityKey]:
    """ "Menlu Retno bertemu Menlu Park Jin": a sentence's only two people, of one rank and two states."""
    people = list(dict.fromkeys(p.entity for p in phrases if p.kind is PhraseKind.PERSON and not p.others))
    cast = [person for key in people if (person := walk.cast.by_key(key)) is not None]
    if len(people) != 2 or len(cast) != 2 or speaks_for(walk, cast[0]) == speaks_for(walk, cast[1]):
        return []
    levels = [{walk.known.level(o) for o, _, former in p.offices if not former} for p in cast]
    fits = any(levels[0] & rank and levels[1] & rank for rank in (MINISTERS, LEADERS))
    return people if fits else []


def _party(phrase: Phrase) -> EntityKey:
    return (phrase.speaks_for if phrase.kind is PhraseKind.PERSON else None) or phrase.entity


def _joined(walk: Walk, sentence: Sentence, phrases: Sequence[Phrase]) -> list[Phrase]:
    """The longest run of parties with nothing but "and" and commas between them."""
    best: list[Phrase] = []
    run: list[Phrase] = []
    last = -1
    for phrase in phrases:
        bearer = phrase.kind is PhraseKind.PERSON or _leads_his_state(walk, phrase)
        titled = bearer and not phrase.others and _is_title(walk, phrase)
        taking = (phrase.named or titled) and kind_of_key(_party(phrase)) in PARTIES
        if not taking or (run and not _coordinated(walk, sentence, last, phrase.begin)):
            run = []
        if taking and (not run or all(_party(p) != _party(phrase) for p in run)):
            run.append(phrase)
            best = list(run) if len(run) > len(best) else best
        last = phrase.end
    return best if len(best) > 1 else []


def _leads_his_state(walk: Walk, phrase: Phrase) -> bool:
    """ "Menlu Togo", of whom no name is told: a minister or leader, and no ambassador."""
    first = walk.article.text[phrase.begin : phrase.end].lower().split()[:1]
    return phrase.kind is PhraseKind.COUNTRY and walk.known.language.words.people.envoys.isdisjoint(first)


def _note_company(walk: Walk, phrases: Sequence[Phrase]) -> None:
    """ "menjamu pemimpin Kazakhstan dan Kirgizstan": one for each country, by name where the text has it."""
    company: dict[EntityKey, EntityKey] = {}
    for phrase in phrases:
        person = phrase.kind is PhraseKind.PERSON and phrase.named
        titled = phrase.kind is PhraseKind.COUNTRY and not phrase.named and _is_title(walk, phrase)
        state = phrase.speaks_for or phrase.entity
        if (person or titled or phrase.named) and not phrase.modifier and state.startswith("country/"):
            company[state] = phrase.entity if person else company.get(state, state)
    if len(company) > 2:
        walk.company, walk.company_number = company, walk.number


def _is_title(walk: Walk, phrase: Phrase) -> bool:
    """ "Menlu Arab Saudi dan Iran": a title with its country, and no pronoun."""
    words = walk.article.text[phrase.begin : phrase.end]
    return walk.known.language.nouns_after and " " in words


def _coordinated(walk: Walk, sentence: Sentence, begin: int, end: int) -> bool:
    """Whether an "and" and nothing that parts two phrases stands between two offsets."""
    pack = walk.known.language
    words = [t.low for t in sentence.tokens if begin <= t.begin < end]
    words = [w for w in words if not (len(w) == AGE and w.isdecimal())]  # "Ann Lee, 41, and Bo Diaz, 36"
    joints = pack.coordinators | pack.words.deed.paired  # "ASEAN-Uni Eropa"
    return not joints.isdisjoint(words) and _between(pack.code).issuperset(words)


AGE = 2
"""Digits of how old somebody is."""


@functools.cache
def _between(code: str) -> frozenset[str]:
    """The words that may stand between two that are joined."""
    pack = LANGUAGES[code]()
    others = pack.government | pack.determiners | pack.people | pack.forces
    armies = pack.words.body.armed_rulers | pack.words.body.armed_kinds  # "Chad's army and rebel group X"
    owned = frozenset(GENITIVES) if armies else frozenset()
    return pack.coordinators | pack.words.deed.paired | others | pack.words.title.acting | armies | owned


def _leads(walk: Walk, sentence: Sentence, first: Phrase) -> bool:
    """Whether a run is the sentence's subject or stands behind "between": mediators stand elsewhere."""
    pack = walk.known.language
    before = [t.low for t in sentence.tokens if t.begin < first.begin]
    between = any(pack.prepositions.get(w) == "between" for w in before[-3:])
    beginnings, _ = pack.words.name.verb_shape
    return between or not any(len(w) > 5 and w.startswith(tuple(beginnings)) for w in before)


def _opposed(walk: Walk, sentence: Sentence) -> bool:
    """Whether a sentence tells of a quarrel, a fight or talks."""
    return not walk.known.language.quarrels.isdisjoint(sentence.words)
