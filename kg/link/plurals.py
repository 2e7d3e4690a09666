"""Whom plurals mean: "both", "kedua negara", "ketiga pihak", "they"."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from kg.document import Phrase, PhraseKind, Sentence
from kg.find.chunks import ChunkKind
from kg.find.phrases.company import ALL, ARMS, TALKING
from kg.find.scene import Proto
from kg.find.scenes import Reading
from kg.language import LANGUAGES, speech
from kg.language.pack import Language
from kg.link.actors import kind_of_key
from kg.link.fighting import who_stop_fighting
from kg.link.offices import LEADERS, speaks_for
from kg.link.unnamed import parties_phrase, the_two_sides
from kg.link.walk import Walk
from kg.model import EntityKey

PARTIES = ("country", "organization")


def plural_phrase(walk: Walk, proto: Proto, begin: int, end: int) -> Phrase | None:
    """The phrase of a plural; None where too few were named."""
    if proto.noun in ("parties", "states"):
        return parties_phrase(walk, proto, begin, end)
    if proto.count == ALL:
        return _all_together(walk, begin, end)
    if proto.noun == "pronoun" and (_of_people_unnamed(walk, proto) or _of_one_who_speaks(walk, proto)):
        return None
    if proto.noun == "pronoun" and (led := _led_before(walk, proto)):
        return _of_parties(led, begin, end)
    states = (_states_beside(walk) or _who_acted_together(walk)) if proto.noun == "pronoun" else []
    if states:
        return _of_parties(states, begin, end)
    several = (proto.count or 0) > 2
    many = _so_many(walk, proto) if several and proto.noun not in ("country", "side") else []
    if proto.noun == "person" and any(kind_of_key(k) != "person" for k in many):
        return None  # "the three men": nobody, where states were named
    if many:
        person = walk.cast.by_key(many[0])
        speaks = speaks_for(walk, person) if person else many[0]
        return Phrase(
            begin, end, PhraseKind(kind_of_key(many[0])), many[0], False, speaks, others=tuple(many[1:])
        )
    if (
        proto.noun in ("country", "side", TALKING, ARMS)
        or (several and proto.noun == "all")
        or _they_are_states(walk, proto)
    ):
        keys = _most_together(walk) if proto.noun in (TALKING, ARMS) else _parties(walk, proto)
        keys = keys or (_parties(walk, proto) if proto.noun == ARMS else [])
        if len(keys) < 2 and proto.noun == "all":
            keys = next((named for named in walk.sides if len(named) == proto.count), [])
        return _of_parties(keys, begin, end) if len(keys) > 1 else None
    keys = _of_rank(walk, proto)
    if not keys and proto.noun in RANKS and len(parties := _parties(walk, proto)) > 1:
        return _of_parties(parties, begin, end)  # nobody of the rank has a name: their countries
    if proto.count == 2 and keys not in walk.pairs and (two := _the_two(walk)):
        keys = two
        if (kind := PhraseKind(kind_of_key(two[0]))) is not PhraseKind.PERSON:
            return Phrase(begin, end, kind, two[0], False, two[0], others=(two[1],))
    told = proto.noun == "pronoun" and not walk.known.language.nouns_after
    here = list(dict.fromkeys(walk.scope)) if told else []  # "He met Dussey, and they agreed"
    keys = keys or (here if len(here) == 2 else []) or walk.together[:2] or walk.recent[:2]
    if len(keys) < 2 or (proto.count or 2) > 2:
        return None
    people = [p for k in keys if (p := walk.cast.by_key(k))]
    speaks = speaks_for(walk, people[0]) if people else None
    return Phrase(begin, end, PhraseKind.PERSON, keys[0], False, speaks, others=tuple(keys[1:]))


def _of_parties(keys: Sequence[EntityKey], begin: int, end: int) -> Phrase | None:
    """The phrase of countries or bodies; None of none."""
    if not keys:
        return None
    kind = PhraseKind(kind_of_key(keys[0]))
    return Phrase(begin, end, kind, keys[0], False, keys[0], others=tuple(keys[1:]))


def _of_people_unnamed(walk: Walk, proto: Proto) -> bool:
    """ "Police said they had detained 700 people": they are the police, of whom the text tells no more."""
    if walk.reading is None:
        return False
    if proto.first == 0 and walk.before is not None:
        return _begins_with_people(walk.before, walk.known.language)
    pack, tokens = walk.known.language, walk.reading.scene.tokens
    at = proto.first - 1
    at -= at > 0 and tokens[at].low in pack.complementizers
    if at < 1 or tokens[at].low not in pack.sayings:
        return False
    at -= 1
    while at > 0 and tokens[at].low in pack.auxiliaries:
        at -= 1
    names = pack.words.name
    owner = tokens[at - 1].text[:1] if at else ""
    return tokens[at].low in names.unnamed | names.unnamed_agents and not (at > 1 and owner.isupper())


def _begins_with_people(before: Reading, pack: Language) -> bool:
    """ "Ribuan demonstran memblokade jalan. Mereka menuntut ...": people of whom nobody has a name."""
    lows, at = before.sentence.lows, 0
    while at < len(lows) - 1 and (
        lows[at] in pack.quantities or lows[at] in pack.of_words or lows[at] in pack.numbers
    ):
        at += 1
    return bool(lows) and lows[at] in pack.words.name.unnamed


def _the_two(walk: Walk) -> list[EntityKey]:
    """Who "the two" are: of this sentence the last two people, else those joined by "and" in the last."""
    here = list(dict.fromkeys(walk.scope))
    if len(here) > 1:
        return here[-2:]  # "Mandela, who had coaxed Mobutu and Kabila, said that the two would meet"
    if walk.gathered_number > walk.together_number and len(walk.gathered) == 2 and not here:
        return walk.gathered
    joined = walk.pairs[0] if walk.pairs else []
    return joined if len(joined) == 2 and set(joined) < set(walk.together) else []


NEAR = 2
"""Sentences in which "the leaders" still are those who were named together."""


def _all_together(walk: Walk, begin: int, end: int) -> Phrase | None:
    """ "The leaders also condemned": the people, else the countries, of the last sentence with several."""
    keys = walk.together if walk.number - walk.together_number <= NEAR else []
    if not keys and walk.number - walk.gathered_number <= NEAR:
        keys = walk.gathered
    if len(keys) < 2:
        return None
    person = walk.cast.by_key(keys[0])
    speaks = speaks_for(walk, person) if person else keys[0]
    kind = PhraseKind.PERSON if person else PhraseKind.COUNTRY
    return Phrase(begin, end, kind, keys[0], False, speaks, others=tuple(keys[1:]))


def _states_beside(walk: Walk) -> list[EntityKey]:
    """The countries of this sentence that "they", "kedutaan mereka" are: two or more, and no two people."""
    if len(set(walk.scope)) > 1 or len(walk.here) < 2:
        return []
    here, opening = list(walk.here), walk.reading.scene.low(0) if walk.reading is not None else ""
    besides = (
        opening in walk.known.language.words.name.besides
    )  # "Selain X, Y dan Z memanggil duta besar mereka"
    return here[besides:]


def _who_acted_together(walk: Walk) -> list[EntityKey]:
    """ "Egypt and Oman cut ties with Qatar. They accused it ...": the states that led the last sentence."""
    before = walk.number - walk.acting_number == 1 and not walk.scope and not walk.leads
    return walk.acting_together if before and not walk.known.language.nouns_after else []


def _they_are_states(walk: Walk, proto: Proto) -> bool:
    """Indonesian "mereka", where states or bodies and no people were joined last."""
    return proto.noun == "pronoun" and walk.parties_last and walk.known.language.nouns_after


def _led_before(walk: Walk, proto: Proto) -> list[EntityKey]:
    """Those that led the sentence before a "mereka".

    "Armenia, Azerbaijan, dan Rusia sepakat. Mereka meneken ...": all of more than two; "ECOWAS menjatuhkan
    sanksi. Mereka juga ...": a body of states that led alone.
    """
    last = walk.number - walk.acting_number == 1 and not walk.here
    if _they_are_states(walk, proto) and last and len(walk.acting_together) > 2:
        return walk.acting_together
    body = _body_that_led(walk, proto)
    return [] if body is None else [body]


def _body_that_led(walk: Walk, proto: Proto) -> EntityKey | None:
    """ "ECOWAS menjatuhkan sanksi. Mereka juga memberi tenggat": the body of states that led alone."""
    if proto.first or walk.before is None or not walk.known.language.nouns_after:
        return None
    chunks = walk.before.scene.chunks
    first = next((chunks[at] for at in sorted(chunks) if chunks[at].kind in LEADING), None)
    key = first.key if first is not None and first.kind is ChunkKind.ORGANIZATION else None
    listed = walk.known.reference.organizations.get(key) if key is not None else None
    of_states = listed is not None and listed.of_states
    joined = walk.number - walk.acting_number == 1
    return key if of_states and not joined else None


LEADING = frozenset({ChunkKind.COUNTRY, ChunkKind.ORGANIZATION, ChunkKind.PERSON, ChunkKind.OFFICE})
"""Kinds of what a sentence may be about."""


def _of_one_who_speaks(walk: Walk, proto: Proto) -> bool:
    """ "Rusia mengatakan kepada AS bahwa mereka ...": Indonesian says so of a state that speaks alone."""
    pack = walk.known.language
    if not pack.nouns_after or walk.reading is None or not walk.here:
        return False
    tokens = walk.reading.scene.tokens[: proto.first]
    verbs = speech(pack.code).verbs.keys()
    if not tokens or tokens[-1].low not in pack.complementizers | verbs:
        return False
    lows = {t.low for t in tokens}
    several = (
        (pack.coordinators - {","}) | pack.two | pack.collectives.keys() | pack.plurals | pack.determiners
    )
    return bool(verbs & lows) and several.isdisjoint(lows)


MINISTERS = frozenset({"ministerial"})
RANKS = {"minister": MINISTERS, "leader": LEADERS, "official": frozenset[str]()}
"""The levels of whom a plural calls ministers or leaders; of "officials" they may be any."""


def _of_rank(walk: Walk, proto: Proto) -> list[EntityKey]:
    """ "kedua menteri", "kedua pemimpin": two people named together, else the last two of that rank."""
    ranks = RANKS.get(proto.noun)
    if ranks is None:
        return []
    here = set(walk.scope)
    for pair in walk.pairs:
        # "X memuji Trump, yang menelepon kedua pemimpin": X may be one of the two, and Trump not
        if len(pair) == 2 and not {*walk.scope[-1:]} & set(pair) and not _of_another_rank(walk, pair, ranks):
            return pair
    out: list[EntityKey] = []
    countries: list[EntityKey | None] = []
    if not walk.known.language.nouns_after and (equals := _of_one_office(walk, ranks, here)):
        return equals
    for key in walk.recent:
        person = walk.cast.by_key(key)
        if person is None or key in here or speaks_for(walk, person) in countries:
            continue
        if any(walk.known.level(o) in ranks and not former for o, _, former in person.offices):
            out.append(key)
            countries.append(speaks_for(walk, person))
    return out[:2] if len(out) > 1 else []


LATELY = 6
"""Most people back among whom "the two ministers" are those of one office."""


def _of_one_office(walk: Walk, ranks: frozenset[str], here: set[EntityKey]) -> list[EntityKey]:
    """ "received his counterpart, who came with another. The two ministers": those of one office."""
    seen: dict[str, EntityKey] = {}
    for key in walk.recent[:LATELY]:
        person = walk.cast.by_key(key)
        if person is None or key in here:
            continue
        for office in (o for o, _, former in person.offices if not former and walk.known.level(o) in ranks):
            other = walk.cast.by_key(seen[office]) if office in seen else None
            if other is not None and speaks_for(walk, other) != speaks_for(walk, person):
                return [key, seen[office]]
            seen.setdefault(office, key)
    return []


def _of_another_rank(walk: Walk, pair: Sequence[EntityKey], ranks: frozenset[str]) -> bool:
    """Whether all that is known of two people is another rank: two ministers are not "kedua presiden"."""
    for key in pair:
        person = walk.cast.by_key(key)
        levels = {walk.known.level(o) for o, _, former in person.offices if not former} if person else set()
        if levels & (MINISTERS | LEADERS) and not levels & ranks and ranks:
            return True
    return False


def _so_many(walk: Walk, proto: Proto) -> list[EntityKey]:
    """ "Ketiga menteri", "all three": who was named for so many countries together, each country else."""
    parties = _parties(walk, proto) if proto.noun == "all" else []
    fits = not parties or {walk.company.get(k, "") for k in parties} == {*walk.company.values()}
    if walk.number - walk.company_number <= NEAR and len(walk.company) == proto.count and fits:
        return list(walk.company.values())
    if parties:
        return parties  # "the trio" may be bodies and rebels as well
    return next((pair for pair in walk.pairs if len(pair) == proto.count), [])


def _parties(walk: Walk, proto: Proto) -> list[EntityKey]:
    """So many countries, or parties of whatever kind, that were named together last.

    Whoever acts on three and more is none of them: "Israel menarik duta besarnya dari ketiga negara".
    """
    count = proto.count or 2
    named = [walk.opponents] if proto.noun == "side" and walk.opponents else []
    named += [who_stop_fighting(walk), the_two_sides(walk), _often_together(walk)] if count == 2 else []
    for keys in (*named, *walk.listed, *walk.sides):
        fitting = [k for k in keys if proto.noun in ("side", "all") or kind_of_key(k) == "country"]
        if len(fitting) == count:
            return fitting
    own = walk.leading[0] if walk.leads and count > 2 else None
    found = [c for c in walk.countries if c != own][:count]
    return found if len(found) == count else []


def _most_together(walk: Walk) -> list[EntityKey]:
    """ "The sides signed a protocol": the two that the article names together more than any others."""
    ranked = walk.beside.most_common(2)
    clear = bool(ranked) and (len(ranked) == 1 or ranked[0][1] > ranked[1][1])
    ours = clear and (ranked[0][1] > 1 or ranked[0][0] >= {*walk.countries})
    return sorted(ranked[0][0]) if ours else []


def _often_together(walk: Walk) -> list[EntityKey]:
    """Two named together again and again, where no other two are in the last sentence or more than once."""
    (pair, times), *others = walk.beside.most_common(2) or [(frozenset(), 0)]
    once = not others or others[0][1] == 1
    return sorted(pair) if times >= OFTEN and once and walk.gathered_number < walk.number - 1 else []


OFTEN = 4
"""Sentences that name the two of whom an article is."""


def note_sides(walk: Walk, sentence: Sentence, phrases: Sequence[Phrase]) -> None:
    """Remember who is named together in a sentence, those joined by "and" before all its countries."""
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
    for keys in (list(countries), joined):
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
        told_before = bool(walk.pairs) and not walk.known.language.earlier.isdisjoint(sentence.words)
        walk.pairs.insert(int(told_before), met)
    if len(joined) > 1:
        walk.parties_last = not people
    if len(joined) > 1 and not people and phrases[0] is run[0]:
        walk.acting_together, walk.acting_number = joined, walk.number
    if len(joined) == 2 and _opposed(walk, sentence) and _leads(walk, sentence, run[0]):
        walk.opponents = joined


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
        titled = phrase.kind is PhraseKind.PERSON and not phrase.others and _is_title(walk, phrase)
        taking = (phrase.named or titled) and kind_of_key(_party(phrase)) in PARTIES
        if not taking or (run and not _coordinated(walk, sentence, last, phrase.begin)):
            run = []
        if taking and (not run or all(_party(p) != _party(phrase) for p in run)):
            run.append(phrase)
            best = list(run) if len(run) > len(best) else best
        last = phrase.end
    return best if len(best) > 1 else []


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
    joints = pack.coordinators | pack.words.clause.paired  # "ASEAN-Uni Eropa"
    return not joints.isdisjoint(words) and _between(pack.code).issuperset(words)


@functools.cache
def _between(code: str) -> frozenset[str]:
    """The words that may stand between two that are joined."""
    pack = LANGUAGES[code]()
    others = pack.government | pack.determiners | pack.people | pack.forces
    return pack.coordinators | pack.words.clause.paired | others | pack.words.name.acting


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
